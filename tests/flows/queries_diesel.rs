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
//- /lib.rs crate:shop deps:privacy=lint-macros,log,diesel,diesel_async
use diesel::prelude::*;
use log::info;
use privacy::PersonalData;

pub mod schema {
    diesel::table! {
        users (id) {
            id -> Integer,
            login -> Text,
            email -> Text,
            phone -> Nullable<Text>,
        }
    }
    diesel::table! {
        letters (id) {
            id -> Integer,
            user_id -> Integer,
            #[sql_name = "text"]
            body -> Text,
        }
    }
    diesel::joinable!(letters -> users (user_id));
    diesel::allow_tables_to_appear_in_same_query!(users, letters);
}
use schema::{letters, users};

#[derive(PersonalData, Queryable, Selectable, Identifiable, Debug)]
#[diesel(table_name = users)]
pub struct User {
    pub id: i32,
    pub login: String,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    #[diesel(column_name = phone)]
    pub telephone: Option<String>,
}

#[derive(Queryable, Debug)]
pub struct Contact {
    pub name: String,
    pub address: String,
}

#[derive(Queryable, Selectable, Debug)]
#[diesel(table_name = users)]
pub struct Listed {
    pub login: String,
    pub email: String,
}

#[derive(Insertable)]
#[diesel(table_name = users)]
pub struct NewUser<'a> {
    pub login: &'a str,
    pub email: &'a str,
}

#[derive(AsChangeset)]
#[diesel(table_name = users)]
pub struct Changes {
    pub login: Option<String>,
    pub email: Option<String>,
}

pub fn scalars(conn: &mut PgConnection) -> QueryResult<()> {
    let email = users::table.select(users::email).first::<String>(conn)?;
    info!("{email}"); //~ PD001 User::email -> log
    let email: String = users::table.filter(users::id.eq(1)).select(users::email).get_result(conn)?;
    info!("{email}"); //~ PD001 User::email -> log
    let login: String = users::table.find(1).select(users::login).first(conn)?;
    info!("{login}"); //~ silent
    let phones = users::table.select(users::phone).load::<Option<String>>(conn)?;
    for phone in phones.iter().flatten() {
        info!("{phone}"); //~ PD001 User::telephone -> log
    }
    info!("{}", phones.len()); //~ silent
    let found: Option<String> = users::table.select(users::email).first(conn).optional()?;
    if let Some(email) = found {
        info!("{email}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub fn tuples(conn: &mut PgConnection) -> QueryResult<()> {
    let rows = users::table.select((users::id, users::login, users::email)).load::<(i32, String, String)>(conn)?;
    for (id, login, email) in rows {
        info!("{id} {login}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    let (id, (email, phone)): (i32, (String, Option<String>)) =
        users::table.select((users::id, (users::email, users::phone))).first(conn)?;
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD001 User::email -> log
    info!("{phone:?}"); //~ PD001 User::telephone -> log
    Ok(())
}

pub fn whole_rows(conn: &mut PgConnection) -> QueryResult<()> {
    let rows = users::table.load::<(i32, String, String, Option<String>)>(conn)?;
    for row in &rows {
        info!("{} {}", row.0, row.1); //~ silent
        info!("{}", row.2); //~ PD001 User::email -> log
    }
    let last: (i32, String, String, Option<String>) =
        users::table.filter(users::login.eq("a")).order(users::id.desc()).first(conn)?;
    info!("{}", last.1); //~ silent
    info!("{:?}", last.3); //~ PD001 User::telephone -> log
    Ok(())
}

pub fn structs(conn: &mut PgConnection) -> QueryResult<()> {
    let contact: Contact = users::table.select((users::login, users::email)).first(conn)?;
    info!("{}", contact.name); //~ silent
    info!("{}", contact.address); //~ PD001 User::email -> log
    let contacts = users::table.select((users::email, users::login)).load::<Contact>(conn)?;
    for contact in &contacts {
        info!("{}", contact.name); //~ PD001 User::email -> log
        info!("{}", contact.address); //~ silent
    }
    let listed = users::table.select(Listed::as_select()).first(conn)?;
    info!("{}", listed.login); //~ silent
    info!("{}", listed.email); //~ PD001 User::email -> log
    Ok(())
}

pub fn expressions(conn: &mut PgConnection) -> QueryResult<()> {
    let last: Option<String> = users::table.select(diesel::dsl::max(users::email)).first(conn)?;
    info!("{last:?}"); //~ PD001 User::email -> log
    let count: i64 = users::table.select(diesel::dsl::count(users::email)).first(conn)?;
    info!("{count}"); //~ silent
    let known: bool = diesel::select(diesel::dsl::exists(users::table.filter(users::email.eq("a@b.c")))).get_result(conn)?;
    info!("{known}"); //~ silent
    let has: bool = users::table.select(users::phone.is_not_null()).first(conn)?;
    info!("{has}"); //~ silent
    let both: (bool, Option<String>) = users::table.select((users::email.eq("a@b.c"), users::email.nullable())).first(conn)?;
    info!("{}", both.0); //~ silent
    info!("{:?}", both.1); //~ PD001 User::email -> log
    Ok(())
}

pub fn joins(conn: &mut PgConnection) -> QueryResult<()> {
    let rows = letters::table
        .inner_join(users::table)
        .filter(users::email.like("%@b.c"))
        .select((letters::id, letters::body, users::login, users::email))
        .load::<(i32, String, String, String)>(conn)?;
    for (id, body, login, email) in rows {
        info!("{id} {login}"); //~ silent
        info!("{body}"); //~ PD001 letters.body -> log
        info!("{email}"); //~ PD001 User::email -> log
    }
    let pairs = letters::table.left_join(users::table).select((letters::id, users::email.nullable()));
    for (id, email) in pairs.load::<(i32, Option<String>)>(conn)? {
        info!("{id}"); //~ silent
        info!("{email:?}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub fn many_joins(conn: &mut PgConnection) -> QueryResult<()> {
    let query = letters::table
        .inner_join(users::table.on(users::id.eq(letters::user_id)))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("a"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("b"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("c"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("d"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("e"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("f"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("g"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("h"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("i"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("j"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("k"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("l"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("m"))))
        .left_join(users::table.on(users::id.eq(letters::user_id).and(users::login.eq("n"))))
        .filter(users::email.like("%@b.c"));
    for (id, email) in query.select((letters::id, users::email)).load::<(i32, String)>(conn)? {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub fn returned(conn: &mut PgConnection) -> QueryResult<()> {
    let id: i32 = diesel::insert_into(users::table)
        .values((users::login.eq("a"), users::email.eq("a@b.c")))
        .returning(users::id)
        .get_result(conn)?;
    info!("{id}"); //~ silent
    let email: String =
        diesel::update(users::table.find(id)).set(users::login.eq("b")).returning(users::email).get_result(conn)?;
    info!("{email}"); //~ PD001 User::email -> log
    let gone: Vec<(i32, Option<String>)> =
        diesel::delete(users::table.find(id)).returning((users::id, users::phone)).get_results(conn)?;
    for (id, phone) in gone {
        info!("{id}"); //~ silent
        info!("{phone:?}"); //~ PD001 User::telephone -> log
    }
    let user: User = diesel::insert_into(users::table).values(users::login.eq("c")).get_result(conn)?;
    info!("{}", user.login); //~ silent
    info!("{}", user.email); //~ PD001 User::email -> log
    Ok(())
}

pub fn mapped(conn: &mut PgConnection) -> QueryResult<()> {
    let new = NewUser { login: "a", email: "a@b.c" };
    info!("{}", new.login); //~ silent
    let changes = Changes { login: None, email: read_line() };
    info!("{:?}", changes.login); //~ silent
    info!("{:?}", changes.email); //~ PD001 User::email -> log
    diesel::update(users::table.find(1)).set(&changes).execute(conn)?; //~ silent
    diesel::insert_into(users::table).values(&new).execute(conn)?; //~ silent
    Ok(())
}

fn read_line() -> Option<String> {
    std::env::args().next()
}

pub fn boxed(conn: &mut PgConnection, login: Option<&str>) -> QueryResult<Vec<String>> {
    let mut query = users::table.select(users::email).into_boxed();
    if let Some(login) = login {
        query = query.filter(users::login.eq(login));
    }
    query.limit(10).load(conn)
}

pub fn callers(conn: &mut PgConnection) -> QueryResult<()> {
    for email in boxed(conn, None)? {
        info!("{email}"); //~ PD001 User::email -> log
    }
    let names: Vec<String> = users::table.select(users::login).load(conn)?;
    info!("{}", names.join(", ")); //~ silent
    Ok(())
}

pub fn by_glob(conn: &mut PgConnection) -> QueryResult<()> {
    use schema::users::dsl::*;
    let found = users.filter(email.eq("a@b.c")).select((login, email)).load::<(String, String)>(conn)?;
    for (name, address) in found {
        info!("{name}"); //~ silent
        info!("{address}"); //~ PD001 User::email -> log
    }
    Ok(())
}

pub mod later {
    use crate::schema::users;
    use diesel::prelude::*;
    use diesel_async::{AsyncPgConnection, RunQueryDsl};
    use log::info;

    pub async fn waited(conn: &mut AsyncPgConnection) -> QueryResult<()> {
        let rows: Vec<(String, String)> = users::table.select((users::login, users::email)).load(conn).await?;
        for (login, email) in &rows {
            info!("{login}"); //~ silent
            info!("{email}"); //~ PD001 User::email -> log
        }
        let email = users::table.select(users::email).first::<String>(conn).await?;
        info!("{email}"); //~ PD001 User::email -> log
        let ids: Vec<i32> = users::table.filter(users::email.eq(&email)).select(users::id).load(conn).await?;
        info!("{ids:?}"); //~ silent
        Ok(())
    }
}

/// A query is no row: what is printed of it is its text.
pub fn printed_queries(conn: &mut PgConnection, id: i32) {
    let query = users::table.filter(users::id.eq(id)).select(User::as_select()).into_boxed();
    info!("{}", diesel::debug_query::<diesel::pg::Pg, _>(&query)); //~ silent
    info!("{query:?}"); //~ silent
    if let Ok(user) = query.first(conn) {
        info!("{:?}", user); //~ PD001 User::email, User::telephone -> log
    }
}

#[derive(Queryable, Identifiable, Associations)]
#[diesel(belongs_to(User), table_name = letters)]
pub struct Letter {
    pub id: i32,
    pub user_id: i32,
    pub text: String,
}

pub fn of_one(conn: &mut PgConnection, user: &User) -> QueryResult<()> {
    let texts = Letter::belonging_to(user).select(letters::body).load::<String>(conn)?;
    info!("{texts:?}"); //~ PD001 letters.body -> log
    let ids = Letter::belonging_to(user).select(letters::id).load::<i32>(conn)?;
    info!("{ids:?}"); //~ silent
    let own: Vec<(i32, String)> =
        Letter::belonging_to(&Vec::<User>::new()).filter(letters::id.gt(1)).select((letters::id, letters::body)).load(conn)?;
    for (id, text) in own {
        info!("{id}"); //~ silent
        info!("{text}"); //~ PD001 letters.body -> log
    }
    Ok(())
}
