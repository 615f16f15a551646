//! `rusqlite`: SQLite by texts of SQL, e.g. `conn.query_row("select email from users where id = ?1", [id], |row| row.get(0))?`.
//!
//! A row knows the text that it was read by, so that its columns are known by name and position. What is bound to a statement
//! that is executed counts as written.

use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub enum Error {
    QueryReturnedNoRows,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidQuery,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for Error {}

pub trait Params {}

impl<T: ?Sized> Params for T {}

#[macro_export]
macro_rules! params {
    () => { () };
    ($($param:expr),+ $(,)?) => { ($(&$param,)+) };
}

#[macro_export]
macro_rules! named_params {
    ($($name:literal : $param:expr),* $(,)?) => { ($(&$param,)*) };
}

pub struct Connection;

impl Connection {
    #[stub::clean]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection>;
    #[stub::clean]
    pub fn open_in_memory() -> Result<Connection>;
    #[stub::flow(sql -> return.Ok.0.sql)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[stub::flow(sql -> return.Ok.0.sql)]
    pub fn prepare_cached(&self, sql: &str) -> Result<Statement<'_>>;
    #[stub::sink(recipient = "storage", args(params))]
    #[stub::clean]
    #[stub::fresh]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    #[stub::sink(recipient = "storage", args(sql))]
    #[stub::clean]
    #[stub::fresh]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
        f(&Row { sql })
    }
    #[stub::clean]
    #[stub::fresh]
    pub fn last_insert_rowid(&self) -> i64;
}

pub struct Statement<'conn> {
    sql: &'conn str,
}

impl<'conn> Statement<'conn> {
    #[stub::sink(recipient = "storage", args(params))]
    #[stub::clean]
    #[stub::fresh]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
        f(&Row { sql: self.sql })
    }
    pub fn query_map<T, P, F>(&mut self, params: P, mut f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>,
    {
        Ok(MappedRows { item: f(&Row { sql: self.sql }), map: f })
    }
    #[stub::flow(self.sql -> return.Ok.0.row.sql)]
    #[stub::fresh]
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[stub::clean]
    #[stub::fresh]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
}

/// Rows that are read one by one.
pub struct Rows<'stmt> {
    row: Row<'stmt>,
}

impl<'stmt> Rows<'stmt> {
    #[stub::flow(self.row -> return.Ok.0.Some.0)]
    #[stub::fresh]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
}

/// Rows that are turned into something else.
pub struct MappedRows<'stmt, F> {
    item: &'stmt str,
    map: F,
}

impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = Result<T>;
    fn next(&mut self) -> Option<Result<T>>;
}

pub trait RowIndex {}

impl RowIndex for usize {}

impl RowIndex for &str {}

pub struct Row<'stmt> {
    sql: &'stmt str,
}

impl<'stmt> Row<'stmt> {
    #[stub::columns(self.sql, idx)]
    #[stub::clean]
    #[stub::fresh]
    pub fn get<I: RowIndex, T>(&self, idx: I) -> Result<T>;
    #[stub::columns(self.sql, idx)]
    #[stub::clean]
    #[stub::fresh]
    pub fn get_unwrap<I: RowIndex, T>(&self, idx: I) -> T;
}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExtension<T> for Result<T> {
    #[stub::flow(self.Ok.0 -> return.Ok.0.Some.0, self.Err.0 -> return.Err.0)]
    fn optional(self) -> Result<Option<T>>;
}
