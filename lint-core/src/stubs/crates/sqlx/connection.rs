//! Connections, pools and transactions, e.g. `pool.begin().await?`.

use crate::database::HasStatementCache;
use crate::pool::{PoolConnection, PoolOptions};
use crate::query::{Query, QueryAs, QueryScalar};
use crate::{ColumnIndex, Database, Either, FromRow, IntoArguments};
use futures::stream::Stream;
use log::LevelFilter;
use std::borrow::Cow;
use std::fmt::Debug;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

pub trait Acquire<'c> {
    type Database: Database;
    type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut + Send;
    fn acquire(self) -> Pin<Box<dyn Future<Output = Result<Self::Connection, crate::Error>> + Send + 'c>>;
    fn begin(self) -> Pin<Box<dyn Future<Output = Result<Transaction<'c, Self::Database>, crate::Error>> + Send + 'c>>;
}

pub trait Connection: Send {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;
    fn close(self) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send>>;
    fn ping(&mut self) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send + '_>>;
    fn begin(&mut self) -> Pin<Box<dyn Future<Output = Result<Transaction<'_, Self::Database>, crate::Error>> + Send + '_>>;
    fn shrink_buffers(&mut self);
    fn begin_with(
        &mut self,
        statement: impl Into<Cow<'static, str>>,
    ) -> Pin<Box<dyn Future<Output = Result<Transaction<'_, Self::Database>, crate::Error>> + Send + '_>>;
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
    #[stub::clean]
    fn cached_statements_size(&self) -> usize
    where
        Self::Database: HasStatementCache;
    fn clear_cached_statements(&mut self) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send + '_>>
    where
        Self::Database: HasStatementCache;
    fn connect(url: &str) -> Pin<Box<dyn Future<Output = Result<Self, crate::Error>> + Send>>;
    fn connect_with(options: &Self::Options) -> Pin<Box<dyn Future<Output = Result<Self, crate::Error>> + Send + '_>>;
}

pub trait ConnectOptions: 'static + Send + Sync + FromStr<Err = crate::Error> + Debug + Clone {
    type Connection: Connection<Options = Self> + ?Sized;
    fn from_url(url: &Url) -> Result<Self, crate::Error>;
    fn connect(&self) -> Pin<Box<dyn Future<Output = Result<Self::Connection, crate::Error>> + Send + '_>>
    where
        Self::Connection: Sized;
    fn log_statements(self, level: LevelFilter) -> Self;
    fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
    fn to_url_lossy(&self) -> Url;
    fn disable_statement_logging(self) -> Self;
}

pub trait Executor<'c>: Sized + Send + Debug {
    type Database: Database;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_many<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<
        Box<
            dyn Stream<
                    Item = Result<
                        Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>,
                        crate::Error,
                    >,
                > + Send
                + 'e,
        >,
    >
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_optional<'e, 'q: 'e, E: 'q + Execute<'q, Self::Database>>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<Option<<Self::Database as Database>::Row>, crate::Error>> + Send + 'e>>
    where
        'c: 'e;
    #[stub::clean]
    #[stub::fresh]
    fn prepare_with<'e, 'q: 'e>(
        self,
        sql: &'q str,
        parameters: &'e [<Self::Database as Database>::TypeInfo],
    ) -> Pin<Box<dyn Future<Output = Result<<Self::Database as Database>::Statement<'q>, crate::Error>> + Send + 'e>>
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

pub trait Execute<'q, DB: Database>: Sized + Send {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

impl<'q, DB: Database> Execute<'q, DB> for &'q str {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

impl<'q, DB: Database> Execute<'q, DB> for (&'q str, Option<<DB as Database>::Arguments<'q>>) {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

#[derive(Debug)]
pub struct Pool<DB: Database> {
    db: DB,
}

impl<DB: Database> Pool<DB> {
    #[stub::clean]
    #[stub::fresh]
    pub async fn connect(url: &str) -> Result<Pool<DB>, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn connect_with(options: <<DB as Database>::Connection as Connection>::Options)
    -> Result<Pool<DB>, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    pub fn connect_lazy(url: &str) -> Result<Pool<DB>, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    pub fn connect_lazy_with(options: <<DB as Database>::Connection as Connection>::Options) -> Pool<DB>;
    #[stub::clean]
    #[stub::fresh]
    pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, crate::Error>> + 'static;
    #[stub::clean]
    #[stub::fresh]
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn begin(&self) -> Result<Transaction<'static, DB>, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, crate::Error>;
    pub async fn begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<'static, DB>, crate::Error>;
    pub async fn try_begin_with(
        &self,
        statement: impl Into<Cow<'static, str>>,
    ) -> Result<Option<Transaction<'static, DB>>, crate::Error>;
    pub fn close(&self) -> impl Future<Output = ()>;
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    pub fn size(&self) -> u32;
    #[stub::clean]
    pub fn num_idle(&self) -> usize;
    pub fn connect_options(&self) -> Arc<<<DB as Database>::Connection as Connection>::Options>;
    pub fn set_connect_options(&self, connect_options: <<DB as Database>::Connection as Connection>::Options);
    pub fn options(&self) -> &PoolOptions<DB>;
}

impl<'a, DB: Database> Acquire<'a> for &Pool<DB> {
    type Database = DB;
    type Connection = PoolConnection<DB>;
    fn acquire(self) -> Pin<Box<dyn Future<Output = Result<<&Pool<DB> as Acquire<'a>>::Connection, crate::Error>> + Send>>;
    fn begin(self) -> Pin<Box<dyn Future<Output = Result<Transaction<'a, DB>, crate::Error>> + Send>>;
}

impl<DB: Database> Clone for Pool<DB> {
    fn clone(&self) -> Pool<DB>;
}

impl<'p, DB: Database> Executor<'p> for &Pool<DB> {
    type Database = DB;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_many<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> Pin<
        Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, <DB as Database>::Row>, crate::Error>> + Send + 'e>,
    >
    where
        E: 'q + Execute<'q, <&Pool<DB> as Executor<'p>>::Database>;
    #[stub::clean]
    #[stub::fresh]
    fn fetch_optional<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> Pin<Box<dyn Future<Output = Result<Option<<DB as Database>::Row>, crate::Error>> + Send + 'e>>
    where
        E: 'q + Execute<'q, <&Pool<DB> as Executor<'p>>::Database>;
    #[stub::clean]
    #[stub::fresh]
    fn prepare_with<'e, 'q: 'e>(
        self,
        sql: &'q str,
        parameters: &'e [<<&Pool<DB> as Executor<'p>>::Database as Database>::TypeInfo],
    ) -> Pin<
        Box<
            dyn Future<Output = Result<<<&Pool<DB> as Executor<'p>>::Database as Database>::Statement<'q>, crate::Error>>
                + Send
                + 'e,
        >,
    >;
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
pub struct Transaction<'c, DB: Database> {
    db: DB,
}

impl<'c, DB: Database> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<(), crate::Error>;
    pub async fn rollback(self) -> Result<(), crate::Error>;
}

impl<'c, 't, DB: Database> Acquire<'t> for &'t mut Transaction<'c, DB> {
    type Database = DB;
    type Connection = &'t mut <DB as Database>::Connection;
    fn acquire(
        self,
    ) -> Pin<Box<dyn Future<Output = Result<<&'t mut Transaction<'c, DB> as Acquire<'t>>::Connection, crate::Error>> + Send + 't>>;
    fn begin(self) -> Pin<Box<dyn Future<Output = Result<Transaction<'t, DB>, crate::Error>> + Send + 't>>;
}

impl<'c, DB: Database> AsMut<<DB as Database>::Connection> for Transaction<'c, DB> {
    fn as_mut(&mut self) -> &mut <DB as Database>::Connection;
}

impl<'c, DB: Database> Deref for Transaction<'c, DB> {
    type Target = <DB as Database>::Connection;
    fn deref(&self) -> &<Transaction<'c, DB> as Deref>::Target;
}

impl<'c, DB: Database> DerefMut for Transaction<'c, DB> {
    fn deref_mut(&mut self) -> &mut <Transaction<'c, DB> as Deref>::Target;
}

pub trait Statement<'q>: Send + Sync {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Statement<'static>;
    fn sql(&self) -> &str;
    fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn query(&self) -> Query<'_, Self::Database, <Self::Database as Database>::Arguments<'_>>;
    fn query_with<'s, A: IntoArguments<'s, Self::Database>>(&'s self, arguments: A) -> Query<'s, Self::Database, A>;
    fn query_as<O: for<'r> FromRow<'r, <Self::Database as Database>::Row>>(
        &self,
    ) -> QueryAs<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>;
    fn query_as_with<'s, O: for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>>(
        &'s self,
        arguments: A,
    ) -> QueryAs<'s, Self::Database, O, A>;
    fn query_scalar<O>(&self) -> QueryScalar<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>
    where
        (O): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
    fn query_scalar_with<'s, O, A: IntoArguments<'s, Self::Database>>(
        &'s self,
        arguments: A,
    ) -> QueryScalar<'s, Self::Database, O, A>
    where
        (O): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
    fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column;
    fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, crate::Error>;
}
