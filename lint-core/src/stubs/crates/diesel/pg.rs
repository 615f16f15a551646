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

pub mod data_types {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct PgInterval {
        pub microseconds: i64,
        pub days: i32,
        pub months: i32,
    }

    impl PgInterval {
        pub fn new(microseconds: i64, days: i32, months: i32) -> Self;
        pub fn from_microseconds(microseconds: i64) -> Self;
        pub fn from_days(days: i32) -> Self;
        pub fn from_months(months: i32) -> Self;
    }

    impl crate::Expression for PgInterval {
        type SqlType = crate::sql_types::Interval;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct PgTimestamp(pub i64);
}

pub mod sql_types {
    pub use crate::sql_types::*;
}
