//! `sqlx::postgres`: PostgreSQL; the other databases have the same shape.

use crate::database::HasStatementCache;
use crate::error::{DatabaseError, ErrorKind};
use crate::query::{Query, QueryAs, QueryScalar};
use crate::{
    Acquire, Arguments, Column, ColumnIndex, ConnectOptions, Connection, Database, Decode, Either, Encode, Execute, Executor,
    FromRow, IntoArguments, Pool, Row, Statement, Transaction, Type, TypeInfo, Value, ValueRef,
};
use bytes::Bytes;
use futures::stream::Stream;
use log::LevelFilter;
use std::borrow::Cow;
use std::fmt;
use std::fmt::{Display, Formatter, Write};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;
use url::Url;

#[derive(Clone, Debug, Default)]
pub struct PgArguments;

impl<'q> Arguments<'q> for PgArguments {
    type Database = Postgres;
    fn reserve(&mut self, additional: usize, size: usize);
    fn add<T>(&mut self, value: T) -> Result<(), Box<dyn std::error::Error + Sync + Send>>
    where
        T: Encode<'q, <PgArguments as Arguments<'q>>::Database> + Type<<PgArguments as Arguments<'q>>::Database>;
    fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result;
    #[stub::clean]
    fn len(&self) -> usize;
}

impl<'q> IntoArguments<'q, <PgArguments as Arguments<'q>>::Database> for PgArguments {
    fn into_arguments(self) -> PgArguments;
}

#[derive(Clone, Debug)]
pub struct PgColumn;

impl PgColumn {
    pub fn relation_attribute_no(&self) -> Option<i16>;
}

impl Column for PgColumn {
    type Database = Postgres;
    #[stub::clean]
    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &PgTypeInfo;
}

#[derive(Clone, Debug, Default)]
pub struct PgConnectOptions;

impl PgConnectOptions {
    pub fn new() -> PgConnectOptions;
    pub fn new_without_pgpass() -> PgConnectOptions;
    pub fn host(self, host: &str) -> PgConnectOptions;
    pub fn port(self, port: u16) -> PgConnectOptions;
    pub fn socket(self, path: impl AsRef<Path>) -> PgConnectOptions;
    pub fn username(self, username: &str) -> PgConnectOptions;
    pub fn password(self, password: &str) -> PgConnectOptions;
    pub fn database(self, database: &str) -> PgConnectOptions;
    pub fn ssl_mode(self, mode: PgSslMode) -> PgConnectOptions;
    pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> PgConnectOptions;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> PgConnectOptions;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> PgConnectOptions;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> PgConnectOptions;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> PgConnectOptions;
    pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> PgConnectOptions;
    pub fn statement_cache_capacity(self, capacity: usize) -> PgConnectOptions;
    pub fn application_name(self, application_name: &str) -> PgConnectOptions;
    pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> PgConnectOptions;
    pub fn options<K: Display, V: Display, I: IntoIterator<Item = (K, V)>>(self, options: I) -> PgConnectOptions;
}

impl PgConnectOptions {
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> PgSslMode;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn get_options(&self) -> Option<&str>;
}

impl ConnectOptions for PgConnectOptions {
    type Connection = PgConnection;
    fn from_url(url: &Url) -> Result<PgConnectOptions, crate::Error>;
    fn to_url_lossy(&self) -> Url;
    fn connect(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<<PgConnectOptions as ConnectOptions>::Connection, crate::Error>> + Send + '_>>
    where
        <PgConnectOptions as ConnectOptions>::Connection: Sized;
    fn log_statements(self, level: LevelFilter) -> PgConnectOptions;
    fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> PgConnectOptions;
    fn disable_statement_logging(self) -> Self;
}

impl FromStr for PgConnectOptions {
    type Err = crate::Error;
    fn from_str(s: &str) -> Result<PgConnectOptions, crate::Error>;
}

#[derive(Debug)]
pub struct PgConnection;

impl PgConnection {
    pub fn server_version_num(&self) -> Option<u32>;
}

impl PgConnection {
    pub async fn copy_out_raw<'c>(
        &'c mut self,
        statement: &str,
    ) -> Result<Pin<Box<dyn Stream<Item = Result<Bytes, crate::Error>> + Send + 'c>>, crate::Error>;
}

impl<'c> Acquire<'c> for &'c mut PgConnection {
    type Database = Postgres;
    type Connection = &'c mut <Postgres as Database>::Connection;
    fn acquire(
        self,
    ) -> Pin<Box<dyn Future<Output = Result<<&'c mut PgConnection as Acquire<'c>>::Connection, crate::Error>> + Send + 'c>>;
    fn begin(self) -> Pin<Box<dyn Future<Output = Result<Transaction<'c, Postgres>, crate::Error>> + Send + 'c>>;
}

impl AsMut<PgConnection> for PgConnection {
    fn as_mut(&mut self) -> &mut PgConnection;
}

impl Connection for PgConnection {
    type Database = Postgres;
    type Options = PgConnectOptions;
    fn close(self) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send>>;
    fn ping(&mut self) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send + '_>>;
    fn begin(
        &mut self,
    ) -> Pin<Box<dyn Future<Output = Result<Transaction<'_, <PgConnection as Connection>::Database>, crate::Error>> + Send + '_>>
    where
        PgConnection: Sized;
    fn begin_with(
        &mut self,
        statement: impl Into<Cow<'static, str>>,
    ) -> Pin<Box<dyn Future<Output = Result<Transaction<'_, <PgConnection as Connection>::Database>, crate::Error>> + Send + '_>>
    where
        PgConnection: Sized;
    #[stub::clean]
    fn cached_statements_size(&self) -> usize;
    fn clear_cached_statements(&mut self) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send + '_>>;
    fn shrink_buffers(&mut self);
    #[stub::clean]
    fn is_in_transaction(&self) -> bool;
    fn transaction<'a, F, R: Send, E: From<crate::Error> + Send>(
        &'a mut self,
        callback: F,
    ) -> Pin<Box<dyn Future<Output = Result<R, E>> + Send + 'a>>
    where
        F: for<'c> FnOnce(&'c mut Transaction<'_, Self::Database>) -> Pin<Box<dyn Future<Output = Result<R, E>> + Send + 'c>>
            + 'a
            + for<'c> Send
            + for<'c> Sync;
    fn connect(url: &str) -> Pin<Box<dyn Future<Output = Result<Self, crate::Error>> + Send>>;
    fn connect_with(options: &Self::Options) -> Pin<Box<dyn Future<Output = Result<Self, crate::Error>> + Send + '_>>;
}

impl<'c> Executor<'c> for &'c mut PgConnection {
    type Database = Postgres;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_many<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<PgQueryResult, PgRow>, crate::Error>> + Send + 'e>>
    where
        'c: 'e,
        E: Execute<'q, <&'c mut PgConnection as Executor<'c>>::Database> + 'q;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_optional<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<Option<PgRow>, crate::Error>> + Send + 'e>>
    where
        'c: 'e,
        E: Execute<'q, <&'c mut PgConnection as Executor<'c>>::Database> + 'q;
    #[stub::clean]
    #[stub::fresh]
    fn prepare_with<'e, 'q: 'e>(
        self,
        sql: &'q str,
        parameters: &'e [PgTypeInfo],
    ) -> Pin<Box<dyn Future<Output = Result<PgStatement<'q>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    #[stub::fresh]
    fn execute<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::QueryResult, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    #[stub::fresh]
    fn execute_many<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Stream<Item = Result<<Self::Database as Database>::QueryResult, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Stream<Item = Result<<Self::Database as Database>::Row, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_all<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<Vec<<Self::Database as Database>::Row>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_one<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::Row, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn prepare<'e, 'q: 'e>(
        self,
        query: &'q str,
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::Statement<'q>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
}

#[derive(Debug)]
pub struct PgDatabaseError;

impl PgDatabaseError {
    pub fn code(&self) -> &str;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn r#where(&self) -> Option<&str>;
    pub fn schema(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn data_type(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    #[stub::clean]
    pub fn line(&self) -> Option<usize>;
    pub fn routine(&self) -> Option<&str>;
}

impl DatabaseError for PgDatabaseError {
    fn message(&self) -> &str;
    fn code(&self) -> Option<Cow<'_, str>>;
    fn constraint(&self) -> Option<&str>;
    fn table(&self) -> Option<&str>;
    fn kind(&self) -> ErrorKind;
    #[stub::clean]
    fn is_unique_violation(&self) -> bool;
    #[stub::clean]
    fn is_foreign_key_violation(&self) -> bool;
    #[stub::clean]
    fn is_check_violation(&self) -> bool;
}

impl Display for PgDatabaseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for PgDatabaseError {}

#[derive(Debug, Default)]
pub struct PgQueryResult;

impl PgQueryResult {
    pub fn rows_affected(&self) -> u64;
}

impl Extend<PgQueryResult> for PgQueryResult {
    fn extend<T: IntoIterator<Item = PgQueryResult>>(&mut self, iter: T);
}

#[derive(Debug)]
pub struct PgRow {
    statement: String,
}

impl Row for PgRow {
    type Database = Postgres;
    #[stub::clean]
    fn columns(&self) -> &[PgColumn];
    #[stub::flow(self -> return.Ok.0)]
    fn try_get_raw<I: ColumnIndex<PgRow>>(&self, index: I) -> Result<PgValueRef<'_>, crate::Error>;
    #[stub::clean]
    fn is_empty(&self) -> bool;
    #[stub::clean]
    fn len(&self) -> usize;
    #[stub::clean]
    fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column;
    #[stub::clean]
    fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, crate::Error>;
    #[stub::columns(self.statement, index)]
    #[stub::clean]
    #[stub::fresh]
    fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
    #[stub::columns(self.statement, index)]
    #[stub::clean]
    #[stub::fresh]
    fn get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T;
    #[stub::columns(self.statement, index)]
    #[stub::clean]
    #[stub::fresh]
    fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(
        &'r self,
        index: I,
    ) -> Result<T, crate::Error>;
    #[stub::columns(self.statement, index)]
    #[stub::clean]
    #[stub::fresh]
    fn try_get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(
        &'r self,
        index: I,
    ) -> Result<T, crate::Error>;
}

#[derive(Clone, Debug)]
pub struct PgStatement<'q> {
    text: &'q str,
}

impl<'q> Statement<'q> for PgStatement<'q> {
    type Database = Postgres;
    fn to_owned(&self) -> PgStatement<'static>;
    fn sql(&self) -> &str;
    fn parameters(&self) -> Option<Either<&[PgTypeInfo], usize>>;
    fn columns(&self) -> &[PgColumn];
    fn query(&self) -> Query<'_, <PgStatement<'q> as Statement<'q>>::Database, PgArguments>;
    fn query_with<'s, A>(&'s self, arguments: A) -> Query<'s, <PgStatement<'q> as Statement<'q>>::Database, A>
    where
        A: IntoArguments<'s, <PgStatement<'q> as Statement<'q>>::Database>;
    fn query_as<O>(
        &self,
    ) -> QueryAs<
        '_,
        <PgStatement<'q> as Statement<'q>>::Database,
        O,
        <<PgStatement<'q> as Statement<'q>>::Database as Database>::Arguments<'_>,
    >
    where
        O: for<'r> FromRow<'r, <<PgStatement<'q> as Statement<'q>>::Database as Database>::Row>;
    fn query_as_with<'s, O, A>(&'s self, arguments: A) -> QueryAs<'s, <PgStatement<'q> as Statement<'q>>::Database, O, A>
    where
        O: for<'r> FromRow<'r, <<PgStatement<'q> as Statement<'q>>::Database as Database>::Row>,
        A: IntoArguments<'s, <PgStatement<'q> as Statement<'q>>::Database>;
    fn query_scalar<O>(
        &self,
    ) -> QueryScalar<
        '_,
        <PgStatement<'q> as Statement<'q>>::Database,
        O,
        <<PgStatement<'q> as Statement<'q>>::Database as Database>::Arguments<'_>,
    >
    where
        (O): for<'r> FromRow<'r, <<PgStatement<'q> as Statement<'q>>::Database as Database>::Row>;
    fn query_scalar_with<'s, O, A>(
        &'s self,
        arguments: A,
    ) -> QueryScalar<'s, <PgStatement<'q> as Statement<'q>>::Database, O, A>
    where
        (O): for<'r> FromRow<'r, <<PgStatement<'q> as Statement<'q>>::Database as Database>::Row>,
        A: IntoArguments<'s, <PgStatement<'q> as Statement<'q>>::Database>;
    fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column;
    fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, crate::Error>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct PgTypeInfo;

impl PgTypeInfo {
    pub fn with_name(name: &'static str) -> PgTypeInfo;
    pub fn array_of(elem_name: &'static str) -> PgTypeInfo;
    #[stub::clean]
    pub fn type_eq(&self, other: &PgTypeInfo) -> bool;
}

impl Display for PgTypeInfo {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl TypeInfo for PgTypeInfo {
    fn name(&self) -> &str;
    #[stub::clean]
    fn is_null(&self) -> bool;
    #[stub::clean]
    fn type_compatible(&self, other: &PgTypeInfo) -> bool
    where
        PgTypeInfo: Sized;
}

#[derive(Clone)]
pub struct PgValue;

impl Value for PgValue {
    type Database = Postgres;
    fn as_ref(&self) -> PgValueRef<'_>;
    fn type_info(&self) -> Cow<'_, PgTypeInfo>;
    #[stub::clean]
    fn is_null(&self) -> bool;
    fn decode<'r, T: Decode<'r, Self::Database> + Type<Self::Database>>(&'r self) -> T;
    fn decode_unchecked<'r, T: Decode<'r, Self::Database>>(&'r self) -> T;
    fn try_decode<'r, T: Decode<'r, Self::Database> + Type<Self::Database>>(&'r self) -> Result<T, crate::Error>;
    fn try_decode_unchecked<'r, T: Decode<'r, Self::Database>>(&'r self) -> Result<T, crate::Error>;
}

#[derive(Clone)]
pub struct PgValueRef<'r> {
    text: &'r str,
}

impl<'r> PgValueRef<'r> {
    pub fn as_bytes(&self) -> Result<&'r [u8], Box<dyn std::error::Error + Sync + Send>>;
    pub fn as_str(&self) -> Result<&'r str, Box<dyn std::error::Error + Sync + Send>>;
}

impl<'r> ValueRef<'r> for PgValueRef<'r> {
    type Database = Postgres;
    fn to_owned(&self) -> PgValue;
    fn type_info(&self) -> Cow<'_, PgTypeInfo>;
    #[stub::clean]
    fn is_null(&self) -> bool;
}

#[derive(Debug)]
pub struct Postgres;

impl HasStatementCache for Postgres {}

#[derive(Debug)]
pub struct PgListener;

impl PgListener {
    pub async fn connect(url: &str) -> Result<PgListener, crate::Error>;
    pub async fn connect_with(pool: &Pool<Postgres>) -> Result<PgListener, crate::Error>;
    pub fn ignore_pool_close_event(&mut self, val: bool);
    pub fn eager_reconnect(&mut self, val: bool);
    pub async fn listen(&mut self, channel: &str) -> Result<(), crate::Error>;
    pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), crate::Error>;
    pub async fn unlisten(&mut self, channel: &str) -> Result<(), crate::Error>;
    pub async fn unlisten_all(&mut self) -> Result<(), crate::Error>;
    pub async fn recv(&mut self) -> Result<PgNotification, crate::Error>;
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, crate::Error>;
    pub fn next_buffered(&mut self) -> Option<PgNotification>;
    pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, crate::Error>> + Unpin;
}

impl<'c> Acquire<'c> for &'c mut PgListener {
    type Database = Postgres;
    type Connection = &'c mut PgConnection;
    fn acquire(
        self,
    ) -> Pin<Box<dyn Future<Output = Result<<&'c mut PgListener as Acquire<'c>>::Connection, crate::Error>> + Send + 'c>>;
    fn begin(
        self,
    ) -> Pin<
        Box<
            dyn Future<Output = Result<Transaction<'c, <&'c mut PgListener as Acquire<'c>>::Database>, crate::Error>>
                + Send
                + 'c,
        >,
    >;
}

impl<'c> Executor<'c> for &'c mut PgListener {
    type Database = Postgres;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_many<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<PgQueryResult, PgRow>, crate::Error>> + Send + 'e>>
    where
        'c: 'e,
        E: Execute<'q, <&'c mut PgListener as Executor<'c>>::Database> + 'q;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_optional<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<Option<PgRow>, crate::Error>> + Send + 'e>>
    where
        'c: 'e,
        E: Execute<'q, <&'c mut PgListener as Executor<'c>>::Database> + 'q;
    #[stub::clean]
    #[stub::fresh]
    fn prepare_with<'e, 'q: 'e>(
        self,
        query: &'q str,
        parameters: &'e [PgTypeInfo],
    ) -> Pin<Box<dyn Future<Output = Result<PgStatement<'q>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    #[stub::fresh]
    fn execute<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::QueryResult, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    #[stub::fresh]
    fn execute_many<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Stream<Item = Result<<Self::Database as Database>::QueryResult, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Stream<Item = Result<<Self::Database as Database>::Row, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_all<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<Vec<<Self::Database as Database>::Row>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_one<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::Row, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn prepare<'e, 'q: 'e>(
        self,
        query: &'q str,
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::Statement<'q>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
}

#[derive(Debug)]
pub struct PgNotification;

impl PgNotification {
    pub fn process_id(&self) -> u32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}

#[derive(Clone, Copy, Debug, Default)]
pub enum PgSslMode {
    Disable,
    Allow,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

impl FromStr for PgSslMode {
    type Err = crate::Error;
    fn from_str(s: &str) -> Result<PgSslMode, crate::Error>;
}
pub type PgPool = crate::Pool<Postgres>;
pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;

impl crate::Database for Postgres {
    const NAME: &'static str;
    const URL_SCHEMES: &'static [&'static str];
    type Connection = PgConnection;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Column = PgColumn;
    type TypeInfo = PgTypeInfo;
    type Value = PgValue;
    type ValueRef<'r> = PgValueRef<'r>;
    type Arguments<'q> = PgArguments;
    type Statement<'q> = PgStatement<'q>;
}
