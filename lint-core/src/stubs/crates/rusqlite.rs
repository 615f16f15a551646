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
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
        f(&Row { sql })
    }
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> std::result::Result<T, E>
    where
        P: Params,
        E: From<Error>,
        F: FnOnce(&Row<'_>) -> std::result::Result<T, E>,
    {
        f(&Row { sql })
    }
    #[stub::clean]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[stub::clean]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[stub::clean]
    #[stub::fresh]
    pub fn last_insert_rowid(&self) -> i64;
    #[stub::clean]
    #[stub::fresh]
    pub fn changes(&self) -> u64;
    #[stub::clean]
    pub fn close(self) -> std::result::Result<(), (Connection, Error)>;
}

pub struct Transaction<'conn> {
    conn: &'conn Connection,
}

impl Transaction<'_> {
    #[stub::clean]
    pub fn commit(self) -> Result<()>;
    #[stub::clean]
    pub fn rollback(self) -> Result<()>;
}

impl std::ops::Deref for Transaction<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection;
}

pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I>
where
    I: IntoIterator;

pub struct ParamsFromIter<I> {
    item: I,
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
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, mut f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> std::result::Result<T, E>,
    {
        Ok(AndThenRows { item: f(&Row { sql: self.sql }), map: f })
    }
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
        f(&Row { sql: self.sql })
    }
    #[stub::sink(recipient = "storage", args(params))]
    #[stub::clean]
    #[stub::fresh]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
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
    pub fn map<F, B>(self, mut f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>,
    {
        Map { item: f(&self.row), map: f }
    }
    pub fn mapped<F, B>(self, mut f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>,
    {
        MappedRows { item: f(&self.row), map: f }
    }
    pub fn and_then<F, T, E>(self, mut f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> std::result::Result<T, E>,
    {
        AndThenRows { item: f(&self.row), map: f }
    }
}

/// Rows of `fallible-iterator`, that are turned into something else.
pub struct Map<'stmt, F> {
    item: &'stmt str,
    map: F,
}

impl<B, F> Map<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<B>,
{
    #[doc(hidden)]
    #[stub::flow(self.item -> return)]
    pub fn __item(&self) -> Result<B>;
    #[doc(hidden)]
    pub fn next(&mut self) -> Result<Option<B>> {
        Ok(Some(self.__item()?))
    }
    #[doc(hidden)]
    pub fn collect<C: FromIterator<B>>(self) -> Result<C> {
        std::iter::once(self.__item()).collect()
    }
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

/// Rows that are turned into something else, with errors of the project's own.
pub struct AndThenRows<'stmt, F> {
    item: &'stmt str,
    map: F,
}

impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> std::result::Result<T, E>,
{
    type Item = std::result::Result<T, E>;
    fn next(&mut self) -> Option<std::result::Result<T, E>>;
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
