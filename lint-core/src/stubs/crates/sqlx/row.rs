//! Rows, columns and values, e.g. `row.get("email")`.

use crate::encode::IsNull;
use crate::error::DatabaseError;
use crate::postgres::{PgRow, PgStatement};
use crate::{Connection, Statement};
use std::borrow::Cow;
use std::ffi::c_str::CStr;
use std::ffi::os_str::OsStr;
use std::fmt::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};
use std::future::Future;
use std::io::{BufRead, Read, Seek, SeekFrom};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{fmt, io};

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<L, R> Either<L, R> {
    #[stub::clean]
    pub fn is_left(&self) -> bool;
    #[stub::clean]
    pub fn is_left_and<F: FnOnce(L) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_right_and<F: FnOnce(R) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_left_or<F: FnOnce(R) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_right_or<F: FnOnce(L) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_right(&self) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn as_pin_ref(self: Pin<&Either<L, R>>) -> Either<Pin<&L>, Pin<&R>>;
    pub fn as_pin_mut(self: Pin<&mut Either<L, R>>) -> Either<Pin<&mut L>, Pin<&mut R>>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R>;
    pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S>;
    pub fn map_left_or<F: FnOnce(L) -> S, S>(self, default: S, f: F) -> S;
    pub fn map_right_or<F: FnOnce(R) -> S, S>(self, default: S, f: F) -> S;
    pub fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S>;
    pub fn map_either_with<Ctx, F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S, M, S>(
        self,
        ctx: Ctx,
        f: F,
        g: G,
    ) -> Either<M, S>;
    pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T;
    pub fn either_with<Ctx, F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T, T>(self, ctx: Ctx, f: F, g: G) -> T;
    pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
    pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
    pub fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, f: F) -> Either<S, R>;
    pub fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, f: F) -> Either<L, S>;
    pub fn into_iter(self) -> Either<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter>
    where
        L: IntoIterator,
        R: IntoIterator<Item = <L as IntoIterator>::Item>;
    pub fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter>
    where
        &'a L: for<'a> IntoIterator,
        &'a R: for<'a> IntoIterator<Item = <&'a L as IntoIterator>::Item>;
    pub fn iter_mut(&mut self) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter>
    where
        &'a mut L: for<'a> IntoIterator,
        &'a mut R: for<'a> IntoIterator<Item = <&'a mut L as IntoIterator>::Item>;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L
    where
        L: Default;
    pub fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_default(self) -> R
    where
        R: Default;
    pub fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R;
    pub fn unwrap_left(self) -> L
    where
        R: Debug;
    pub fn unwrap_right(self) -> R
    where
        L: Debug;
    pub fn expect_left(self, msg: &str) -> L
    where
        R: Debug;
    pub fn expect_right(self, msg: &str) -> R
    where
        L: Debug;
    pub fn inspect_left<F: FnOnce(&L)>(self, f: F) -> Either<L, R>;
    pub fn inspect_right<F: FnOnce(&R)>(self, f: F) -> Either<L, R>;
    pub fn either_into<T>(self) -> T
    where
        L: Into<T>,
        R: Into<T>;
}

impl<L, R> Either<Option<L>, Option<R>> {
    pub fn factor_none(self) -> Option<Either<L, R>>;
}

impl<L, R, E> Either<Result<L, E>, Result<R, E>> {
    pub fn factor_err(self) -> Result<Either<L, R>, E>;
}

impl<T, L, R> Either<Result<T, L>, Result<T, R>> {
    pub fn factor_ok(self) -> Result<T, Either<L, R>>;
}

impl<T, L, R> Either<(T, L), (T, R)> {
    pub fn factor_first(self) -> (T, Either<L, R>);
}

impl<T, L, R> Either<(L, T), (R, T)> {
    pub fn factor_second(self) -> (Either<L, R>, T);
}

impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M>;
}

impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R>
    where
        L: Clone,
        R: Clone;
    pub fn copied(self) -> Either<L, R>
    where
        L: Copy,
        R: Copy;
}

impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R>
    where
        L: Clone,
        R: Clone;
    pub fn copied(self) -> Either<L, R>
    where
        L: Copy,
        R: Copy;
}

impl<L: AsMut<[Target]>, R: AsMut<[Target]>, Target> AsMut<[Target]> for Either<L, R> {
    fn as_mut(&mut self) -> &mut [Target];
}

impl<L: AsMut<CStr>, R: AsMut<CStr>> AsMut<CStr> for Either<L, R> {
    fn as_mut(&mut self) -> &mut CStr;
}

impl<L: AsMut<OsStr>, R: AsMut<OsStr>> AsMut<OsStr> for Either<L, R> {
    fn as_mut(&mut self) -> &mut OsStr;
}

impl<L: AsMut<Path>, R: AsMut<Path>> AsMut<Path> for Either<L, R> {
    fn as_mut(&mut self) -> &mut Path;
}

impl<L: AsMut<Target>, R: AsMut<Target>, Target> AsMut<Target> for Either<L, R> {
    fn as_mut(&mut self) -> &mut Target;
}

impl<L: AsMut<str>, R: AsMut<str>> AsMut<str> for Either<L, R> {
    fn as_mut(&mut self) -> &mut str;
}

impl<L: AsRef<[Target]>, R: AsRef<[Target]>, Target> AsRef<[Target]> for Either<L, R> {
    fn as_ref(&self) -> &[Target];
}

impl<L: AsRef<CStr>, R: AsRef<CStr>> AsRef<CStr> for Either<L, R> {
    fn as_ref(&self) -> &CStr;
}

impl<L: AsRef<OsStr>, R: AsRef<OsStr>> AsRef<OsStr> for Either<L, R> {
    fn as_ref(&self) -> &OsStr;
}

impl<L: AsRef<Path>, R: AsRef<Path>> AsRef<Path> for Either<L, R> {
    fn as_ref(&self) -> &Path;
}

impl<L: AsRef<Target>, R: AsRef<Target>, Target> AsRef<Target> for Either<L, R> {
    fn as_ref(&self) -> &Target;
}

impl<L: AsRef<str>, R: AsRef<str>> AsRef<str> for Either<L, R> {
    fn as_ref(&self) -> &str;
}

impl<L: Binary, R: Binary> Binary for Either<L, R> {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: BufRead, R: BufRead> BufRead for Either<L, R> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<L: Deref, R: Deref<Target = <L as Deref>::Target>> Deref for Either<L, R> {
    type Target = <L as Deref>::Target;
    fn deref(&self) -> &<Either<L, R> as Deref>::Target;
}

impl<L: DerefMut, R: DerefMut<Target = <L as Deref>::Target>> DerefMut for Either<L, R> {
    fn deref_mut(&mut self) -> &mut <Either<L, R> as Deref>::Target;
}

impl<L: Display, R: Display> Display for Either<L, R> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: DoubleEndedIterator, R> DoubleEndedIterator for Either<L, R>
where
    R: DoubleEndedIterator<Item = <L as Iterator>::Item>,
{
    fn next_back(&mut self) -> Option<<Either<L, R> as Iterator>::Item>;
}

impl<L: std::error::Error, R: std::error::Error> std::error::Error for Either<L, R> {}

impl<L: ExactSizeIterator, R: ExactSizeIterator<Item = <L as Iterator>::Item>> ExactSizeIterator for Either<L, R> {}

impl<L: Extend<A>, R: Extend<A>, A> Extend<A> for Either<L, R> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

impl<L, R> From<Result<R, L>> for Either<L, R> {
    fn from(r: Result<R, L>) -> Either<L, R>;
}

impl<L: Future, R: Future<Output = <L as Future>::Output>> Future for Either<L, R> {
    type Output = <L as Future>::Output;
    fn poll(self: Pin<&mut Either<L, R>>, cx: &mut Context<'_>) -> Poll<<Either<L, R> as Future>::Output>;
}

impl<L: Iterator, R: Iterator<Item = <L as Iterator>::Item>> Iterator for Either<L, R> {
    type Item = <L as Iterator>::Item;
    fn next(&mut self) -> Option<<Either<L, R> as Iterator>::Item>;
}

impl<L: LowerExp, R: LowerExp> LowerExp for Either<L, R> {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: LowerHex, R: LowerHex> LowerHex for Either<L, R> {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: Octal, R: Octal> Octal for Either<L, R> {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: Pointer, R: Pointer> Pointer for Either<L, R> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: Read, R: Read> Read for Either<L, R> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<L: Seek, R: Seek> Seek for Either<L, R> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<L: UpperExp, R: UpperExp> UpperExp for Either<L, R> {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: UpperHex, R: UpperHex> UpperHex for Either<L, R> {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<L: io::Write, R: io::Write> io::Write for Either<L, R> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl<L: fmt::Write, R: fmt::Write> fmt::Write for Either<L, R> {
    #[stub::flow(s -> self)]
    fn write_str(&mut self, s: &str) -> fmt::Result;
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
