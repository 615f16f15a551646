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
    info!("{email}"); //~ MISSING PD001 users.email -> log: the text of SQL is not known where the row is read
    let login: String = conn.query_row("select login, email from users where id = ?1", [1], |row| row.get("login"))?;
    info!("{login}"); //~ silent
    let (login, email): (String, String) =
        conn.query_row("select login, email from users", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    info!("{login}"); //~ silent
    info!("{email}"); //~ MISSING PD001 users.email -> log: the text of SQL is not known where the row is read
    let count: i64 = conn.query_row("select count(*) from users where email = ?1", ["a"], |row| row.get(0))?;
    info!("{count}"); //~ silent
    let maybe: Option<String> =
        conn.query_row("select email from users", params![], |row| row.get(0)).optional()?;
    info!("{maybe:?}"); //~ MISSING PD001 users.email -> log: the text of SQL is not known where the row is read
    Ok(())
}

pub fn many(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare("select login, email from users")?;
    let all = statement.query_map([], |row| Ok(Found { login: row.get("login")?, email: row.get("email")? }))?;
    for found in all {
        let found = found?;
        info!("{}", found.login); //~ silent
        info!("{}", found.email); //~ MISSING PD001 users.email -> log: the text of SQL is not known where the row is read
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
