//! `diesel::pg`: PostgreSQL.

use crate::connection::{Connection, SimpleConnection};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pg;

pub struct PgConnection;

impl SimpleConnection for PgConnection {
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    fn batch_execute(&mut self, query: &str) -> crate::QueryResult<()>;
}

impl Connection for PgConnection {
    #[stub::clean]
    fn establish(database_url: &str) -> crate::ConnectionResult<PgConnection>;
}

pub struct PgValue<'a> {
    raw_value: &'a [u8],
}

impl<'a> PgValue<'a> {
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
}
