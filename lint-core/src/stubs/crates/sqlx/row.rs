//! Rows, columns and values, e.g. `row.get("email")`.

use crate::encode::IsNull;
use crate::error::DatabaseError;
use crate::postgres::{PgRow, PgStatement};
use crate::{Connection, Statement};
use std::borrow::Cow;
use std::fmt::{Debug, Display, Formatter};
use std::{fmt, io};

pub use either::Either;

pub trait Row: Unpin + Send + Sync + 'static {
    type Database: Database<Row = Self>;
    #[stub::clean]
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    #[stub::flow(self -> return.Ok.0)]
    fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef<'_>, Error>;
    #[stub::clean]
    fn is_empty(&self) -> bool;
    #[stub::clean]
    fn len(&self) -> usize;
    #[stub::clean]
    fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column;
    #[stub::clean]
    fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error>;
    #[stub::flow(self -> return)]
    fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
    #[stub::flow(self -> return)]
    fn get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
    #[stub::flow(self -> return.Ok.0)]
    fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(
        &'r self,
        index: I,
    ) -> Result<T, Error>;
    #[stub::flow(self -> return.Ok.0)]
    fn try_get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error>;
}

pub trait Column: 'static + Send + Sync + Debug {
    type Database: Database<Column = Self>;
    #[stub::clean]
    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
}

pub trait ColumnIndex<T: ?Sized>: Debug {
    fn index(&self, container: &T) -> Result<usize, Error>;
}

impl ColumnIndex<PgRow> for &str {
    fn index(&self, row: &PgRow) -> Result<usize, Error>;
}

impl ColumnIndex<PgRow> for usize {
    fn index(&self, row: &PgRow) -> Result<usize, Error>;
}

impl ColumnIndex<PgStatement<'_>> for &str {
    fn index(&self, statement: &PgStatement<'_>) -> Result<usize, Error>;
}

impl ColumnIndex<PgStatement<'_>> for usize {
    fn index(&self, statement: &PgStatement<'_>) -> Result<usize, Error>;
}

impl<T: ?Sized, I: ColumnIndex<T> + ?Sized> ColumnIndex<T> for &I {
    fn index(&self, row: &T) -> Result<usize, Error>;
}

pub trait FromRow<'r, R: Row>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}

impl<'r, R: Row> FromRow<'r, R> for () {
    fn from_row(_: &'r R) -> Result<(), Error>;
}

impl<'r, R: Row, T1> FromRow<'r, R> for (T1,)
where
    usize: ColumnIndex<R>,
    T1: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
{
    fn from_row(row: &'r R) -> Result<(T1,), Error>;
}

impl<'r, R: Row, T1, T2> FromRow<'r, R> for (T1, T2)
where
    usize: ColumnIndex<R>,
    T1: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
    T2: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
{
    fn from_row(row: &'r R) -> Result<(T1, T2), Error>;
}

impl<'r, R: Row, T1, T2, T3> FromRow<'r, R> for (T1, T2, T3)
where
    usize: ColumnIndex<R>,
    T1: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
    T2: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
    T3: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
{
    fn from_row(row: &'r R) -> Result<(T1, T2, T3), Error>;
}

impl<'r, R: Row, T1, T2, T3, T4> FromRow<'r, R> for (T1, T2, T3, T4)
where
    usize: ColumnIndex<R>,
    T1: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
    T2: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
    T3: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
    T4: Decode<'r, <R as Row>::Database> + Type<<R as Row>::Database>,
{
    fn from_row(row: &'r R) -> Result<(T1, T2, T3, T4), Error>;
}

pub trait Decode<'r, DB: Database>: Sized {
    fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, Box<dyn std::error::Error + Sync + Send>>;
}

pub trait Encode<'q, DB: Database> {
    fn encode_by_ref(
        &self,
        buf: &mut <DB as Database>::ArgumentBuffer<'q>,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>>;
    fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer<'q>)
    -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>>;
    fn produces(&self) -> Option<<DB as Database>::TypeInfo>;
    #[stub::clean]
    fn size_hint(&self) -> usize;
}

pub trait Type<DB: Database> {
    fn type_info() -> <DB as Database>::TypeInfo;
    #[stub::clean]
    fn compatible(ty: &<DB as Database>::TypeInfo) -> bool;
}

pub trait TypeInfo: Debug + Display + Clone + PartialEq + Send + Sync {
    #[stub::clean]
    fn is_null(&self) -> bool;
    fn name(&self) -> &str;
    #[stub::clean]
    fn type_compatible(&self, other: &Self) -> bool;
}

pub trait Value {
    type Database: Database<Value = Self>;
    fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_>;
    fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
    #[stub::clean]
    fn is_null(&self) -> bool;
    fn decode<'r, T: Decode<'r, Self::Database> + Type<Self::Database>>(&'r self) -> T;
    fn decode_unchecked<'r, T: Decode<'r, Self::Database>>(&'r self) -> T;
    fn try_decode<'r, T: Decode<'r, Self::Database> + Type<Self::Database>>(&'r self) -> Result<T, Error>;
    fn try_decode_unchecked<'r, T: Decode<'r, Self::Database>>(&'r self) -> Result<T, Error>;
}

pub trait ValueRef<'r>: Sized {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Value;
    fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
    #[stub::clean]
    fn is_null(&self) -> bool;
}

#[derive(Debug)]
pub enum Error {
    Configuration(Box<dyn std::error::Error + Sync + Send>),
    InvalidArgument(String),
    Database(Box<dyn DatabaseError>),
    Io(io::Error),
    Tls(Box<dyn std::error::Error + Sync + Send>),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: Box<dyn std::error::Error + Sync + Send> },
    Encode(Box<dyn std::error::Error + Sync + Send>),
    Decode(Box<dyn std::error::Error + Sync + Send>),
    AnyDriverError(Box<dyn std::error::Error + Sync + Send>),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    InvalidSavePointStatement,
    BeginFailed,
}

impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError>>;
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
}

impl Display for Error {
    fn fmt(&self, __formatter: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Error {}

impl<E: DatabaseError> From<E> for Error {
    fn from(error: E) -> Error;
}

impl From<io::Error> for Error {
    fn from(source: io::Error) -> Error;
}

pub trait Arguments<'q>: Sized + Send + Default {
    type Database: Database;
    fn reserve(&mut self, additional: usize, size: usize);
    fn add<T: 'q + Encode<'q, Self::Database> + Type<Self::Database>>(
        &mut self,
        value: T,
    ) -> Result<(), Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn len(&self) -> usize;
    fn format_placeholder<W: fmt::Write>(&self, writer: &mut W) -> fmt::Result;
}

pub trait IntoArguments<'q, DB: Database>: Sized + Send {
    fn into_arguments(self) -> <DB as Database>::Arguments<'q>;
}

pub trait Database: Sized + 'static + Send + Debug {
    const NAME: &'static str;
    const URL_SCHEMES: &'static [&'static str];
    type Connection: Connection<Database = Self>;
    type Row: Row<Database = Self>;
    type QueryResult: 'static + Send + Sync + Default + Extend<Self::QueryResult>;
    type Column: Column<Database = Self>;
    type TypeInfo: TypeInfo;
    type Value: Value<Database = Self> + 'static;
    type ValueRef<'r>: ValueRef<'r, Database = Self>;
    type Arguments<'q>: Arguments<'q, Database = Self>;
    type ArgumentBuffer<'q>;
    type Statement<'q>: Statement<'q, Database = Self>;
}
