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

impl<'b, DB> Output<'_, 'b, DB> {
    #[stub::flow(self -> return)]
    pub fn reborrow(&mut self) -> Output<'_, 'b, DB>;
}

impl<DB> std::io::Write for Output<'_, '_, DB> {
    #[stub::flow(buf -> self.out)]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> std::io::Result<()>;
}

pub trait ToSql<A, DB>: std::fmt::Debug {
    #[stub::flow(self -> out)]
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> Result;
}
