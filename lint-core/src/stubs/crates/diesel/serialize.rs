//! `diesel::serialize`: values as parameters of queries.

use std::error::Error;

pub type Result = std::result::Result<IsNull, Box<dyn Error + Send + Sync>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsNull {
    Yes,
    No,
}

pub struct Output<'a, 'b, DB> {
    out: &'a mut Vec<u8>,
    db: DB,
    metadata: &'b str,
}

pub trait ToSql<A, DB>: std::fmt::Debug {
    #[stub::flow(self -> out)]
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> Result;
}
