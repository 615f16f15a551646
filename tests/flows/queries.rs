//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.health]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[[allow]]
data = ["contact"]
to = ["storage"]
[[context]]
path = "**"
purposes = ["support"]
[[personal]]
column = "visits.note"
category = "health"
//- /lib.rs crate:shop deps:privacy=lint-macros,log,sqlx
use log::info;
use privacy::PersonalData;
use sqlx::{FromRow, PgPool, Row};

#[derive(PersonalData, FromRow, Debug, Clone)]
pub struct User {
    pub id: i64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "health")]
    pub blood: Option<String>,
}

pub async fn structs(pool: &PgPool, id: i64) -> Result<(), sqlx::Error> {
    let user: User = sqlx::query_as("select * from users where id = $1").bind(id).fetch_one(pool).await?;
    info!("{}", user.email); //~ PD001 User::email -> log
    info!("{}", user.id); //~ silent
    let users = sqlx::query_as::<_, User>("select * from users").fetch_all(pool).await?;
    for user in &users {
        info!("{:?}", user.blood); //~ PD001 User::blood -> log
        info!("{}", user.id); //~ silent
    }
    info!("{}", users.len()); //~ silent
    let found = sqlx::query_as::<_, User>("select * from users limit 1").fetch_optional(pool).await?;
    if let Some(User { id, email, .. }) = found {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub async fn filters(pool: &PgPool, user: &User) -> Result<(), sqlx::Error> {
    let count: i64 = sqlx::query_scalar("select count(*) from users where email = $1")
        .bind(&user.email)
        .fetch_one(pool)
        .await?; //~ silent
    info!("{count}"); //~ silent
    let row = sqlx::query("select id from users where email = $1").bind(&user.email).fetch_one(pool).await?;
    let id: i64 = row.get("id");
    info!("{id}"); //~ silent
    Ok(())
}

pub async fn writes(pool: &PgPool, user: &User) -> Result<(), sqlx::Error> {
    sqlx::query("insert into users (email) values ($1)").bind(&user.email).execute(pool).await?; //~ silent
    sqlx::query("insert into users (id) values ($1)").bind(user.id).execute(pool).await?; //~ silent
    sqlx::query("update users set blood = $1").bind(&user.blood).execute(pool).await?; //~ PD001 User::blood -> storage
    let done = sqlx::query("update users set blood = $1").bind(user.blood.clone()).execute(pool).await; //~ PD001 User::blood -> storage
    match done {
        Ok(done) => info!("{}", done.rows_affected()), //~ silent
        Err(error) => info!("{error}"), //~ silent
    }
    Ok(())
}

pub async fn macros(pool: &PgPool, user: &User) -> Result<(), sqlx::Error> {
    let found = sqlx::query_as!(User, "select id, email, blood from users where email = $1", user.email)
        .fetch_one(pool)
        .await?;
    info!("{}", found.email); //~ PD001 User::email -> log
    info!("{}", found.id); //~ silent
    sqlx::query!("insert into users (blood) values ($1)", user.blood).execute(pool).await?; //~ PD001 User::blood -> storage
    sqlx::query!("insert into users (email) values ($1)", user.email).execute(pool).await?; //~ silent
    sqlx::query!("delete from users where id = $1", user.id).execute(pool).await?; //~ silent
    Ok(())
}

pub async fn transactions(pool: &PgPool, user: &User) -> Result<(), sqlx::Error> {
    let mut tx = pool.begin().await?;
    sqlx::query("insert into users (blood) values ($1)").bind(&user.blood).execute(&mut *tx).await?; //~ PD001 User::blood -> storage
    sqlx::query("insert into users (id) values ($1)").bind(user.id).execute(&mut *tx).await?; //~ silent
    tx.commit().await
}

pub struct Store {
    pool: PgPool,
}

impl Store {
    pub async fn find(&self, email: &str) -> Result<Option<User>, sqlx::Error> {
        sqlx::query_as("select * from users where email = $1").bind(email).fetch_optional(&self.pool).await
    }
    pub async fn ids(&self) -> Result<Vec<i64>, sqlx::Error> {
        sqlx::query_scalar("select id from users").fetch_all(&self.pool).await
    }
    pub async fn save(&self, blood: &str) -> Result<(), sqlx::Error> {
        sqlx::query("update users set blood = $1").bind(blood).execute(&self.pool).await?; //~ PD001 User::blood -> storage
        Ok(())
    }
}

pub async fn repositories(store: &Store, user: &User) -> Result<(), sqlx::Error> {
    if let Some(found) = store.find(&user.email).await? {
        info!("{}", found.email); //~ PD001 User::email -> log
        info!("{}", found.id); //~ silent
    }
    info!("{:?}", store.ids().await?); //~ silent
    store.save("A").await?;
    if let Some(blood) = &user.blood {
        store.save(blood).await?;
    }
    Ok(())
}
//- /clinic/lib.rs crate:clinic deps:privacy=lint-macros,log,diesel
use diesel::prelude::*;
use log::info;
use privacy::PersonalData;

diesel::table! {
    patients (id) {
        id -> Integer,
        email -> Text,
        blood -> Nullable<Text>,
        ward -> Integer,
    }
}

diesel::table! {
    visits (id) {
        id -> Integer,
        note -> Text,
        minutes -> Integer,
    }
}

#[derive(PersonalData, Queryable, Selectable, Identifiable, Debug)]
#[diesel(table_name = patients)]
pub struct Patient {
    pub id: i32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "health")]
    pub blood: Option<String>,
    pub ward: i32,
}

pub fn whole(conn: &mut PgConnection) -> QueryResult<()> {
    let all: Vec<Patient> = patients::table.load(conn)?;
    for patient in &all {
        info!("{}", patient.email); //~ PD001 Patient::email -> log
        info!("{}", patient.ward); //~ silent
    }
    let first: Patient = patients::table.select(Patient::as_select()).first(conn)?;
    info!("{first:?}"); //~ PD001 Patient::email, Patient::blood -> log
    info!("{}", first.id); //~ silent
    Ok(())
}

pub fn columns(conn: &mut PgConnection) -> QueryResult<()> {
    let pairs = patients::table.select((patients::id, patients::email)).load::<(i32, String)>(conn)?;
    for (id, email) in &pairs {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD001 Patient::email -> log
    }
    let wards = patients::table.select(patients::ward).load::<i32>(conn)?;
    info!("{wards:?}"); //~ silent
    let emails: Vec<String> = patients::table.select(patients::email).load(conn)?;
    info!("{emails:?}"); //~ PD001 Patient::email -> log
    let notes: Vec<String> = visits::table.select(visits::note).load(conn)?;
    info!("{notes:?}"); //~ PD001 visits.note -> log
    let minutes: i32 = visits::table.select(visits::minutes).first(conn)?;
    info!("{minutes}"); //~ silent
    Ok(())
}

pub fn filtered(conn: &mut PgConnection, patient: &Patient) -> QueryResult<()> {
    let ids: Vec<i32> =
        patients::table.filter(patients::email.eq(&patient.email)).select(patients::id).load(conn)?;
    info!("{ids:?}"); //~ silent
    let count: i64 = patients::table.filter(patients::blood.eq(&patient.blood)).count().get_result(conn)?;
    info!("{count}"); //~ silent
    let found: Option<Patient> = patients::table.find(patient.id).first(conn).optional()?;
    info!("{:?}", found.map(|p| p.ward)); //~ silent
    Ok(())
}

pub fn written(conn: &mut PgConnection, patient: &Patient) -> QueryResult<()> {
    diesel::insert_into(patients::table).values(patients::email.eq(&patient.email)).execute(conn)?; //~ silent
    diesel::insert_into(visits::table).values(visits::note.eq(patient.email.clone())).execute(conn)?; //~ silent
    diesel::update(patients::table).set(patients::blood.eq(&patient.blood)).execute(conn)?; //~ PD001 Patient::blood -> storage
    diesel::update(patients::table.find(patient.id)).set(patients::ward.eq(patient.ward)).execute(conn)?; //~ silent
    Ok(())
}
