//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
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
column = "letters.body"
category = "contact"
//- /lib.rs crate:shop deps:privacy=lint-macros,log,sqlx
use log::info;
use privacy::PersonalData;
use sqlx::{FromRow, PgPool, Row};

#[derive(PersonalData, FromRow, Debug, Clone)]
pub struct User {
    pub id: i64,
    pub login: String,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(FromRow, Debug)]
pub struct Listed {
    pub login: String,
    #[sqlx(rename = "email")]
    pub address: String,
}

#[derive(FromRow)]
pub struct Numbered {
    pub id: i64,
    #[sqlx(flatten)]
    pub listed: Listed,
}

pub async fn scalars(pool: &PgPool) -> Result<(), sqlx::Error> {
    let email: String = sqlx::query_scalar("select email from users where id = $1").bind(1).fetch_one(pool).await?;
    info!("{email}"); //~ PD001 User::email -> log
    let login: String = sqlx::query_scalar("select login from users where email = $1").bind("a").fetch_one(pool).await?;
    info!("{login}"); //~ silent
    let all: Vec<String> = sqlx::query_scalar("SELECT lower(u.email) FROM users AS u").fetch_all(pool).await?;
    for one in &all {
        info!("{one}"); //~ PD001 User::email -> log
    }
    info!("{}", all.len()); //~ silent
    let found: Option<String> = sqlx::query_scalar("select email from users").fetch_optional(pool).await?;
    if let Some(email) = found {
        info!("{email}"); //~ PD001 User::email -> log
    }
    let count: i64 = sqlx::query_scalar("select count(distinct email) from users").fetch_one(pool).await?;
    info!("{count}"); //~ silent
    let known: bool = sqlx::query_scalar("select exists(select email from users where email = $1)").fetch_one(pool).await?;
    info!("{known}"); //~ silent
    Ok(())
}

pub async fn tuples(pool: &PgPool) -> Result<(), sqlx::Error> {
    let rows: Vec<(i64, String, String)> =
        sqlx::query_as("select id, login, email from users").fetch_all(pool).await?;
    for (id, login, email) in &rows {
        info!("{id} {login}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    let (login, body) = sqlx::query_as::<_, (String, String)>(
        "select u.login, l.body from users u join letters l on l.owner = u.id where u.email = $1",
    )
    .bind("a@b.c")
    .fetch_one(pool)
    .await?;
    info!("{login}"); //~ silent
    info!("{body}"); //~ PD001 letters.body -> log
    Ok(())
}

pub async fn structs(pool: &PgPool) -> Result<(), sqlx::Error> {
    let listed: Vec<Listed> = sqlx::query_as("select login, email from users").fetch_all(pool).await?;
    for one in &listed {
        info!("{}", one.login); //~ silent
        info!("{}", one.address); //~ PD001 User::email -> log
    }
    let every = sqlx::query_as::<_, Listed>("select * from users").fetch_one(pool).await?;
    info!("{}", every.login); //~ silent
    info!("{every:?}"); //~ PD001 User::email -> log
    let numbered: Numbered = sqlx::query_as("select id, login, email from users").fetch_one(pool).await?;
    info!("{}", numbered.id); //~ silent
    info!("{}", numbered.listed.login); //~ silent
    info!("{}", numbered.listed.address); //~ PD001 User::email -> log
    let other: Listed = sqlx::query_as("select login, name as email from shops").fetch_one(pool).await?;
    info!("{}", other.address); //~ silent
    Ok(())
}

pub async fn rows(pool: &PgPool) -> Result<(), sqlx::Error> {
    let row = sqlx::query("select id, email from users where login = $1").bind("a").fetch_one(pool).await?;
    let id: i64 = row.get("id");
    let email: String = row.get("email");
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD001 User::email -> log
    let second: String = row.get(1);
    info!("{second}"); //~ PD001 User::email -> log
    let first: i64 = row.try_get(0)?;
    info!("{first}"); //~ silent
    for row in sqlx::query("select * from users").fetch_all(pool).await? {
        info!("{}", row.get::<String, _>("login")); //~ silent
        info!("{}", row.try_get::<String, _>("email")?); //~ PD001 User::email -> log
    }
    if let Some(row) = sqlx::query("select email as contact from users").fetch_optional(pool).await? {
        let contact: String = row.get("contact");
        info!("{contact}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub async fn returned(pool: &PgPool) -> Result<(), sqlx::Error> {
    let id: i64 =
        sqlx::query_scalar("insert into users (email) values ($1) returning id").bind("a@b.c").fetch_one(pool).await?;
    info!("{id}"); //~ silent
    let email: String =
        sqlx::query_scalar("update users set login = $1 returning email").bind("a").fetch_one(pool).await?;
    info!("{email}"); //~ PD001 User::email -> log
    let gone: Vec<(i64, String)> =
        sqlx::query_as("delete from users where login = $1 returning id, email").bind("a").fetch_all(pool).await?;
    for (id, email) in gone {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub async fn macros(pool: &PgPool) -> Result<(), sqlx::Error> {
    let record = sqlx::query!("select id, email from users where id = $1", 1).fetch_one(pool).await?;
    info!("{}", record.id); //~ silent
    info!("{}", record.email); //~ PD001 User::email -> log
    for record in sqlx::query!(r#"select login, lower(email) as "mail!" from users"#).fetch_all(pool).await? {
        info!("{}", record.login); //~ silent
        info!("{}", record.mail); //~ PD001 User::email -> log
    }
    let email = sqlx::query_scalar!("select email from users where id = $1", 1).fetch_one(pool).await?;
    info!("{email}"); //~ PD001 User::email -> log
    let listed = sqlx::query_as!(Listed, "select login, email from users").fetch_one(pool).await?;
    info!("{}", listed.login); //~ silent
    info!("{}", listed.address); //~ PD001 User::email -> log
    Ok(())
}

const FIND: &str = "select login, email from users where id = $1";

pub async fn kept_texts(pool: &PgPool, column: &str) -> Result<(), sqlx::Error> {
    let (login, email): (String, String) = sqlx::query_as(FIND).bind(1).fetch_one(pool).await?;
    info!("{login}"); //~ silent
    info!("{email}"); //~ PD001 User::email -> log
    let sql = format!("select login, email from users where id = {}", 1);
    let (login, email): (String, String) = sqlx::query_as(&sql).fetch_one(pool).await?;
    info!("{login}"); //~ silent
    info!("{email}"); //~ PD001 User::email -> log
    let sorted = format!("select email from users order by {column}");
    let emails: Vec<String> = sqlx::query_scalar(&sorted).fetch_all(pool).await?;
    info!("{emails:?}"); //~ PD001 User::email -> log
    Ok(())
}

pub async fn find(pool: &PgPool, id: i64) -> Result<Option<(String, String)>, sqlx::Error> {
    sqlx::query_as("with recent as (select login, email from users) select login, email from recent where id = $1")
        .bind(id)
        .fetch_optional(pool)
        .await
}

pub async fn callers(pool: &PgPool) -> Result<(), sqlx::Error> {
    if let Some((login, email)) = find(pool, 1).await? {
        info!("{login}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    Ok(())
}

static ALL: &str = "select login, email from users";
const MAILS: &str = concat!("select email ", "from users");

async fn texts(pool: &PgPool, sql: &str) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(sql).fetch_all(pool).await
}

async fn all<T>(pool: &PgPool) -> Result<Vec<T>, sqlx::Error>
where
    T: for<'r> FromRow<'r, sqlx::postgres::PgRow> + Send + Unpin,
{
    sqlx::query_as("select login, email from users").fetch_all(pool).await
}

pub async fn texts_from_elsewhere(pool: &PgPool) -> Result<(), sqlx::Error> {
    let (login, email): (String, String) = sqlx::query_as(ALL).fetch_one(pool).await?;
    info!("{login}"); //~ silent
    info!("{email}"); //~ PD001 User::email -> log
    let mails: Vec<String> = sqlx::query_scalar(MAILS).fetch_all(pool).await?;
    info!("{mails:?}"); //~ PD001 User::email -> log
    info!("{:?}", texts(pool, "select login from users").await?); //~ silent
    info!("{:?}", texts(pool, "select email from users").await?); //~ PD001 User::email -> log
    for (login, email) in all::<(String, String)>(pool).await? {
        info!("{login}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    for listed in all::<Listed>(pool).await? {
        info!("{}", listed.login); //~ silent
        info!("{}", listed.address); //~ PD001 User::email -> log
    }
    Ok(())
}

pub async fn built_up(pool: &PgPool, by_name: bool, name: String) -> Result<(), sqlx::Error> {
    let mut builder: sqlx::QueryBuilder<'_, sqlx::Postgres> = sqlx::QueryBuilder::new("select login, email from users");
    if by_name {
        builder.push(" where login = ").push_bind(name);
    }
    builder.push(" order by id");
    for (login, email) in builder.build_query_as::<(String, String)>().fetch_all(pool).await? {
        info!("{login}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    let mut sql = String::from("select email from users");
    if by_name {
        sql.push_str(" where login is not null");
    }
    sql += " limit 1";
    let email: String = sqlx::query_scalar(&sql).fetch_one(pool).await?;
    info!("{email}"); //~ PD001 User::email -> log
    let sum = "select email from users".to_string() + " limit 1";
    let email: String = sqlx::query_scalar(&sum).fetch_one(pool).await?;
    info!("{email}"); //~ PD001 User::email -> log
    let mut logins = String::new();
    logins.push_str("select login");
    logins.push_str(" from users");
    let login: String = sqlx::query_scalar(&logins).fetch_one(pool).await?;
    info!("{login}"); //~ silent
    Ok(())
}

pub async fn mapped(pool: &PgPool) -> Result<(), sqlx::Error> {
    let pairs: Vec<(String, String)> = sqlx::query("select login, email from users")
        .map(|row: sqlx::postgres::PgRow| (row.get("login"), row.get("email")))
        .fetch_all(pool)
        .await?;
    for (login, email) in pairs {
        info!("{login}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    let rows = sqlx::query("select login, email from users").fetch_all(pool).await?;
    let found: Vec<Listed> =
        rows.iter().map(|row| Listed { login: row.get("login"), address: row.get("email") }).collect();
    for one in &found {
        info!("{}", one.login); //~ silent
        info!("{}", one.address); //~ PD001 User::email -> log
    }
    Ok(())
}

pub async fn records(pool: &PgPool, id: i64) -> Result<(), sqlx::Error> {
    let gone = sqlx::query!("delete from users where id = $1 returning login, email", id).fetch_optional(pool).await?;
    if let Some(gone) = gone {
        info!("{}", gone.login); //~ silent
        info!("{}", gone.email); //~ PD001 User::email -> log
    }
    let row = sqlx::query!(
        r#"SELECT u.login, u.email AS "mail!: String", count(*) AS "count!" FROM users u WHERE u.id = $1 GROUP BY 1, 2"#,
        id,
    )
    .fetch_one(pool)
    .await?;
    info!("{} of {}", row.login, row.count); //~ silent
    info!("{}", row.mail.trim()); //~ PD001 User::email -> log
    info!("{}", row.mail.len()); //~ silent
    info!("{row:?}"); //~ PD001 User::email -> log
    let mails = sqlx::query!("select login, email from users").map(|row| row.email).fetch_all(pool).await?;
    info!("{mails:?}"); //~ PD001 User::email -> log
    let logins: Vec<String> =
        sqlx::query!("select login, email from users").fetch_all(pool).await?.into_iter().map(|r| r.login).collect();
    info!("{logins:?}"); //~ silent
    let users: Vec<User> = sqlx::query!("select id, login, email from users")
        .fetch_all(pool)
        .await?
        .into_iter()
        .map(|r| User { id: r.id, login: r.login, email: r.email })
        .collect();
    for user in &users {
        info!("{}", user.login); //~ silent
        info!("{}", user.email); //~ PD001 User::email -> log
    }
    let done = sqlx::query!("update users set login = $1 where email = $2", "a", "b").execute(pool).await?;
    info!("{}", done.rows_affected()); //~ silent
    Ok(())
}
