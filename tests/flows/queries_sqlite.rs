//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[[context]]
path = "**"
purposes = ["support"]
[[personal]]
column = "users.email"
category = "contact"
//- /lib.rs crate:shop deps:privacy=lint-macros,log,rusqlite
use log::info;
use rusqlite::{Connection, OptionalExtension, Result, params};

pub struct Found {
    pub login: String,
    pub email: String,
}

pub fn one(conn: &Connection) -> Result<()> {
    let email: String = conn.query_row("select email from users where id = ?1", [1], |row| row.get(0))?;
    info!("{email}"); //~ PD001 users.email -> log
    let login: String = conn.query_row("select login, email from users where id = ?1", [1], |row| row.get("login"))?;
    info!("{login}"); //~ silent
    let (login, email): (String, String) =
        conn.query_row("select login, email from users", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    info!("{login}"); //~ silent
    info!("{email}"); //~ PD001 users.email -> log
    let count: i64 = conn.query_row("select count(*) from users where email = ?1", ["a"], |row| row.get(0))?;
    info!("{count}"); //~ silent
    let maybe: Option<String> =
        conn.query_row("select email from users", params![], |row| row.get(0)).optional()?;
    info!("{maybe:?}"); //~ PD001 users.email -> log
    Ok(())
}

pub fn many(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare("select login, email from users")?;
    let all = statement.query_map([], |row| Ok(Found { login: row.get("login")?, email: row.get("email")? }))?;
    for found in all {
        let found = found?;
        info!("{}", found.login); //~ silent
        info!("{}", found.email); //~ PD001 users.email -> log
    }
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let login: String = row.get(0)?;
        info!("{login}"); //~ silent
        let email: String = row.get(1)?;
        info!("{email}"); //~ PD001 users.email -> log
    }
    Ok(())
}

pub fn read(row: &rusqlite::Row<'_>) -> Result<Found> {
    Ok(Found { login: row.get(0)?, email: row.get(1)? })
}

pub fn text(row: &rusqlite::Row<'_>, name: &str) -> Result<String> {
    row.get(name)
}

pub fn by_functions(conn: &Connection) -> Result<()> {
    let found = conn.query_row("select login, email from users where id = 1", [], read)?;
    info!("{}", found.login); //~ silent
    info!("{}", found.email); //~ PD001 users.email -> log
    let mut statement = conn.prepare("select login, email from users")?;
    for found in statement.query_and_then([], |row| read(row))? {
        let found: Found = found?;
        info!("{}", found.login); //~ silent
        info!("{}", found.email); //~ PD001 users.email -> log
    }
    let all: Vec<Found> = statement.query([])?.mapped(read).collect::<Result<Vec<_>>>()?;
    for found in &all {
        info!("{}", found.login); //~ silent
        info!("{}", found.email); //~ PD001 users.email -> log
    }
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        info!("{}", text(row, "login")?); //~ silent
        info!("{}", text(row, "email")?); //~ PD001 users.email -> log
    }
    let mut shops = conn.prepare("select name, email from shops")?;
    for shop in shops.query_map([], read)? {
        info!("{}", shop?.email); //~ silent
    }
    Ok(())
}

impl TryFrom<&rusqlite::Row<'_>> for Found {
    type Error = rusqlite::Error;
    fn try_from(row: &rusqlite::Row<'_>) -> Result<Self> {
        Ok(Self { login: row.get("login")?, email: row.get("email")? })
    }
}

pub fn by_conversion(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare("select * from users")?;
    for found in statement.query_map([], |row| Found::try_from(row))? {
        let found = found?;
        info!("{}", found.login); //~ silent
        info!("{}", found.email); //~ PD001 users.email -> log
    }
    Ok(())
}

pub struct Store {
    conn: Connection,
}

impl Store {
    fn one(&self, sql: &str) -> Result<String> {
        self.conn.query_row(sql, [], |row| row.get(0))
    }

    pub fn texts(&self) -> Result<()> {
        info!("{}", self.one("select login from users")?); //~ silent
        info!("{}", self.one("select email from users")?); //~ PD001 users.email -> log
        Ok(())
    }
}
