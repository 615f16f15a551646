//! `sqlx`: queries, e.g. `sqlx::query_as::<_, User>(sql).bind(id).fetch_one(&pool).await?`.

extern crate bytes as _;
extern crate url as _;

use crate::query::{Query, QueryAs, QueryScalar};
use crate::query_builder::Separated;
use crate::{Database, Either, Encode, Execute, Executor, FromRow, IntoArguments, Type};
use futures::stream::Stream;
use std::fmt::Display;
use std::pin::Pin;
use std::result;

#[path = "sqlx/connection.rs"]
mod connection;
pub use self::connection::*;
#[path = "sqlx/row.rs"]
mod row;
pub use self::row::*;

#[stub::flow(sql -> return.statement)]
pub fn query<DB: Database>(sql: &str) -> Query<'_, DB>;

#[stub::flow(sql -> return.statement, arguments -> return.arguments)]
pub fn query_with<'q, DB: Database, A>(sql: &'q str, arguments: A) -> Query<'q, DB, A>;

#[stub::flow(sql -> return.statement)]
pub fn query_as<'q, DB: Database, O>(sql: &'q str) -> QueryAs<'q, DB, O>;

#[stub::flow(sql -> return.statement, arguments -> return.arguments)]
pub fn query_as_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A>;

#[stub::flow(sql -> return.statement)]
pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O>;

#[stub::flow(sql -> return.statement, arguments -> return.arguments)]
pub fn query_scalar_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A>;

pub fn raw_sql(sql: &str) -> RawSql<'_>;

pub struct QueryBuilder<'args, DB: Database> {
    statement: String,
    arguments: DB,
    args: &'args str,
}

impl<'args, DB: Database> QueryBuilder<'args, DB> {
    #[stub::flow(init -> return.statement)]
    pub fn new(init: impl Into<String>) -> QueryBuilder<'args, DB>
    where
        <DB as Database>::Arguments<'args>: Default;
    #[stub::flow(init -> return.statement, arguments -> return.arguments)]
    pub fn with_arguments<A: IntoArguments<'args, DB>>(init: impl Into<String>, arguments: A) -> QueryBuilder<'args, DB>
    where
        DB: Database;
    #[stub::flow(self -> return, sql -> self.statement)]
    #[stub::joined(self.statement, sql -> self.statement)]
    pub fn push(&mut self, sql: impl Display) -> &mut QueryBuilder<'args, DB>;
    #[stub::flow(self -> return, value -> self.arguments)]
    #[stub::joined(self.statement, _ -> self.statement)]
    pub fn push_bind<T: 'args + Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut QueryBuilder<'args, DB>;
    pub fn separated<'qb, Sep: Display>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep>
    where
        'args: 'qb,
    {
        self.__something();
        Separated { builder: self, sep: separator }
    }
    /// What follows is not told: it is pushed part by part.
    #[doc(hidden)]
    #[stub::clean]
    #[stub::joined(self.statement, _ -> self.statement)]
    fn __something(&mut self);
    pub fn push_values<I: IntoIterator, F>(&mut self, tuples: I, mut push_tuple: F) -> &mut QueryBuilder<'args, DB>
    where
        F: FnMut(Separated<'_, 'args, DB, &'static str>, <I as IntoIterator>::Item),
    {
        for tuple in tuples {
            push_tuple(self.separated(", "), tuple);
        }
        self
    }
    pub fn push_tuples<I: IntoIterator, F>(&mut self, tuples: I, mut push_tuple: F) -> &mut QueryBuilder<'args, DB>
    where
        F: FnMut(Separated<'_, 'args, DB, &'static str>, <I as IntoIterator>::Item),
    {
        for tuple in tuples {
            push_tuple(self.separated(", "), tuple);
        }
        self
    }
    #[stub::flow(self.statement -> return.statement, self.arguments -> return.arguments)]
    pub fn build(&mut self) -> Query<'_, DB, <DB as Database>::Arguments<'args>>;
    #[stub::flow(self.statement -> return.statement, self.arguments -> return.arguments)]
    pub fn build_query_as<'q, T: FromRow<'q, <DB as Database>::Row>>(
        &'q mut self,
    ) -> QueryAs<'q, DB, T, <DB as Database>::Arguments<'args>>;
    #[stub::flow(self.statement -> return.statement, self.arguments -> return.arguments)]
    pub fn build_query_scalar<'q, T>(&'q mut self) -> QueryScalar<'q, DB, T, <DB as Database>::Arguments<'args>>
    where
        DB: Database,
        (T): for<'r> FromRow<'r, <DB as Database>::Row>;
    pub fn reset(&mut self) -> &mut QueryBuilder<'args, DB>;
    pub fn sql(&self) -> &str;
    pub fn into_sql(self) -> String;
}

impl<'args, DB: Database> Default for QueryBuilder<'args, DB> {
    fn default() -> QueryBuilder<'args, DB>;
}

pub struct RawSql<'q> {
    text: &'q str,
}

impl<'q> RawSql<'q> {
    pub async fn execute<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> result::Result<<<E as Executor<'e>>::Database as Database>::QueryResult, crate::Error>
    where
        'q: 'e;
    pub fn execute_many<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> Pin<
        Box<
            dyn Stream<Item = result::Result<<<E as Executor<'e>>::Database as Database>::QueryResult, crate::Error>>
                + Send
                + 'e,
        >,
    >
    where
        'q: 'e;
    pub fn fetch<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = result::Result<<<E as Executor<'e>>::Database as Database>::Row, crate::Error>> + Send + 'e>>
    where
        'q: 'e;
    pub fn fetch_many<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> Pin<
        Box<
            dyn Stream<
                    Item = result::Result<
                        Either<
                            <<E as Executor<'e>>::Database as Database>::QueryResult,
                            <<E as Executor<'e>>::Database as Database>::Row,
                        >,
                        crate::Error,
                    >,
                > + Send
                + 'e,
        >,
    >
    where
        'q: 'e;
    pub async fn fetch_all<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> result::Result<Vec<<<E as Executor<'e>>::Database as Database>::Row>, crate::Error>
    where
        'q: 'e;
    pub async fn fetch_one<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> result::Result<<<E as Executor<'e>>::Database as Database>::Row, crate::Error>
    where
        'q: 'e;
    pub async fn fetch_optional<'e, E: Executor<'e>>(
        self,
        executor: E,
    ) -> result::Result<<<E as Executor<'e>>::Database as Database>::Row, crate::Error>
    where
        'q: 'e;
}

impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(
        &mut self,
    ) -> result::Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

pub use self::postgres::{PgConnection, Postgres};

pub type PgPool = Pool<Postgres>;
pub type PgTransaction<'c> = Transaction<'c, Postgres>;
pub type Result<T, E = Error> = result::Result<T, E>;

/// Other databases than PostgreSQL are described by the same types.
macro_rules! __database {
    ($($module:ident $Database:ident $Connection:ident $Row:ident $QueryResult:ident $Arguments:ident $Options:ident $Pool:ident $PoolOptions:ident;)*) => {$(
        pub mod $module {
            pub use crate::postgres::{Postgres as $Database, PgConnection as $Connection, PgRow as $Row};
            pub use crate::postgres::{PgArguments as $Arguments, PgConnectOptions as $Options, PgQueryResult as $QueryResult};
            pub type $Pool = crate::Pool<$Database>;
            pub type $PoolOptions = crate::pool::PoolOptions<$Database>;
        }
        pub use self::$module::{$Connection, $Database, $Pool};
    )*};
}

__database! {
    sqlite Sqlite SqliteConnection SqliteRow SqliteQueryResult SqliteArguments SqliteConnectOptions SqlitePool SqlitePoolOptions;
    mysql MySql MySqlConnection MySqlRow MySqlQueryResult MySqlArguments MySqlConnectOptions MySqlPool MySqlPoolOptions;
    any Any AnyConnection AnyRow AnyQueryResult AnyArguments AnyConnectOptions AnyPool AnyPoolOptions;
}

/// The query, and a struct for its rows.
#[doc(hidden)]
#[macro_export]
#[stub::builtin("sql_record")]
macro_rules! __record {
    () => {};
}

/// The checked macros: the same queries, with their arguments bound.
#[macro_export]
macro_rules! query {
    ($sql:expr $(, $arg:expr)* $(,)?) => { $crate::__record!($sql)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_as {
    ($Out:ty, $sql:expr $(, $arg:expr)* $(,)?) => { $crate::query_as::<_, $Out>($sql)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_scalar {
    ($sql:expr $(, $arg:expr)* $(,)?) => { $crate::query_scalar($sql)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_unchecked {
    ($sql:expr $(, $arg:expr)* $(,)?) => { $crate::__record!($sql)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_as_unchecked {
    ($Out:ty, $sql:expr $(, $arg:expr)* $(,)?) => { $crate::query_as::<_, $Out>($sql)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_scalar_unchecked {
    ($sql:expr $(, $arg:expr)* $(,)?) => { $crate::query_scalar($sql)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_file {
    ($path:expr $(, $arg:expr)* $(,)?) => { $crate::query($path)$(.bind($arg))* };
}

#[macro_export]
macro_rules! query_file_as {
    ($Out:ty, $path:expr $(, $arg:expr)* $(,)?) => { $crate::query_as::<_, $Out>($path)$(.bind($arg))* };
}

#[stub::derive(makes)]
macro_rules! FromRow {
    () => {};
}

#[stub::derive(reads, makes)]
macro_rules! Type {
    () => {};
}

#[stub::derive(reads)]
macro_rules! Encode {
    () => {};
}

#[stub::derive(makes)]
macro_rules! Decode {
    () => {};
}

pub mod database {

    pub trait HasStatementCache {}
}

pub mod encode {

    pub enum IsNull {
        Yes,
        No,
    }

    impl IsNull {
        #[stub::clean]
        pub fn is_null(&self) -> bool;
    }
}

pub mod error {
    use std::borrow::Cow;
    use std::error::Error;

    pub trait DatabaseError: 'static + Send + Sync + Error {
        fn message(&self) -> &str;
        fn kind(&self) -> ErrorKind;
        fn code(&self) -> Option<Cow<'_, str>>;
        fn constraint(&self) -> Option<&str>;
        fn table(&self) -> Option<&str>;
        #[stub::clean]
        fn is_unique_violation(&self) -> bool;
        #[stub::clean]
        fn is_foreign_key_violation(&self) -> bool;
        #[stub::clean]
        fn is_check_violation(&self) -> bool;
    }

    impl dyn DatabaseError {
        pub fn downcast_ref<E: DatabaseError>(&self) -> &E;
        pub fn downcast<E: DatabaseError>(self: Box<dyn DatabaseError>) -> Box<E>;
        pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E>;
        pub fn try_downcast<E: DatabaseError>(self: Box<dyn DatabaseError>) -> Result<Box<E>, Box<dyn DatabaseError>>;
    }

    #[derive(Debug, PartialEq, Eq)]
    pub enum ErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        NotNullViolation,
        CheckViolation,
        Other,
    }
    pub use crate::Error;

    pub type BoxDynError = Box<dyn Error + Send + Sync>;
}

pub mod pool {
    use crate::{Acquire, Connection, Database, Error, Pool, Transaction};
    use log::LevelFilter;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::time::Duration;

    #[derive(Debug)]
    pub struct PoolConnection<DB: Database> {
        db: DB,
    }

    impl<DB: Database> PoolConnection<DB> {
        pub async fn close(self) -> Result<(), Error>;
        pub fn close_on_drop(&mut self);
        pub fn detach(self) -> <DB as Database>::Connection;
        pub fn leak(self) -> <DB as Database>::Connection;
    }

    impl<'c, DB: Database> Acquire<'c> for &'c mut PoolConnection<DB> {
        type Database = DB;
        type Connection = &'c mut <DB as Database>::Connection;
        fn acquire(
            self,
        ) -> Pin<Box<dyn Future<Output = Result<<&'c mut PoolConnection<DB> as Acquire<'c>>::Connection, Error>> + Send + 'c>>;
        fn begin(self) -> Pin<Box<dyn Future<Output = Result<Transaction<'c, DB>, Error>> + Send + 'c>>;
    }

    impl<DB: Database> AsMut<<DB as Database>::Connection> for PoolConnection<DB> {
        fn as_mut(&mut self) -> &mut <DB as Database>::Connection;
    }

    impl<DB: Database> AsRef<<DB as Database>::Connection> for PoolConnection<DB> {
        fn as_ref(&self) -> &<DB as Database>::Connection;
    }

    impl<DB: Database> Deref for PoolConnection<DB> {
        type Target = <DB as Database>::Connection;
        fn deref(&self) -> &<PoolConnection<DB> as Deref>::Target;
    }

    impl<DB: Database> DerefMut for PoolConnection<DB> {
        fn deref_mut(&mut self) -> &mut <PoolConnection<DB> as Deref>::Target;
    }

    #[derive(Debug)]
    pub struct PoolOptions<DB: Database> {
        db: DB,
    }

    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> PoolOptions<DB>;
        pub fn max_connections(self, max: u32) -> PoolOptions<DB>;
        pub fn get_max_connections(&self) -> u32;
        pub fn min_connections(self, min: u32) -> PoolOptions<DB>;
        pub fn get_min_connections(&self) -> u32;
        pub fn acquire_time_level(self, level: LevelFilter) -> PoolOptions<DB>;
        pub fn acquire_slow_level(self, level: LevelFilter) -> PoolOptions<DB>;
        pub fn acquire_slow_threshold(self, threshold: Duration) -> PoolOptions<DB>;
        pub fn get_acquire_slow_threshold(&self) -> Duration;
        pub fn acquire_timeout(self, timeout: Duration) -> PoolOptions<DB>;
        pub fn get_acquire_timeout(&self) -> Duration;
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> PoolOptions<DB>;
        pub fn get_max_lifetime(&self) -> Option<Duration>;
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> PoolOptions<DB>;
        pub fn get_idle_timeout(&self) -> Option<Duration>;
        pub fn test_before_acquire(self, test: bool) -> PoolOptions<DB>;
        #[stub::clean]
        pub fn get_test_before_acquire(&self) -> bool;
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        pub async fn connect_with(
            self,
            options: <<DB as Database>::Connection as Connection>::Options,
        ) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy_with(self, options: <<DB as Database>::Connection as Connection>::Options) -> Pool<DB>;
    }

    impl<DB: Database> Clone for PoolOptions<DB> {
        fn clone(&self) -> PoolOptions<DB>;
    }

    impl<DB: Database> Default for PoolOptions<DB> {
        fn default() -> PoolOptions<DB>;
    }
    pub use crate::Pool;
}
#[path = "sqlx/postgres.rs"]
pub mod postgres;
#[path = "sqlx/query.rs"]
pub mod query;

pub mod query_builder {
    use crate::{Database, Encode, Type};
    use std::fmt::Display;

    pub struct Separated<'qb, 'args: 'qb, DB: Database, Sep> {
        builder: &'qb mut QueryBuilder<'args, DB>,
        sep: Sep,
    }

    impl<'qb, 'args: 'qb, DB: Database, Sep: Display> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl Display) -> &mut Separated<'qb, 'args, DB, Sep> {
            self.builder.push(sql);
            self
        }
        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Separated<'qb, 'args, DB, Sep> {
            self.builder.push(sql);
            self
        }
        pub fn push_bind<T: 'args + Encode<'args, DB> + Type<DB>>(
            &mut self,
            value: T,
        ) -> &mut Separated<'qb, 'args, DB, Sep> {
            self.builder.push_bind(value);
            self
        }
        pub fn push_bind_unseparated<T: 'args + Encode<'args, DB> + Type<DB>>(
            &mut self,
            value: T,
        ) -> &mut Separated<'qb, 'args, DB, Sep> {
            self.builder.push_bind(value);
            self
        }
    }
    pub use crate::QueryBuilder;
}

pub mod row {

    pub use crate::Row;
}

pub mod types {
    use std::cmp::Ordering;
    use std::hash::{Hash, Hasher};
    use std::ops::{Deref, DerefMut};

    #[derive(Debug)]
    pub struct Json<T: ?Sized>(pub T);

    impl<T> AsMut<T> for Json<T> {
        fn as_mut(&mut self) -> &mut T;
    }

    impl<T> AsRef<T> for Json<T> {
        fn as_ref(&self) -> &T;
    }

    impl<T: Clone + ?Sized> Clone for Json<T> {
        fn clone(&self) -> Json<T>;
    }

    impl<T: Default + ?Sized> Default for Json<T> {
        fn default() -> Json<T>;
    }

    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &<Json<T> as Deref>::Target;
    }

    impl<T> DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut <Json<T> as Deref>::Target;
    }

    impl<T> From<T> for Json<T> {
        fn from(value: T) -> Json<T>;
    }

    impl<T: Hash + ?Sized> Hash for Json<T> {
        #[stub::clean]
        fn hash<H: Hasher>(&self, state: &mut H);
    }

    impl<T: Ord + ?Sized> Ord for Json<T> {
        #[stub::clean]
        fn cmp(&self, other: &Json<T>) -> Ordering;
    }

    impl<T: PartialEq + ?Sized> PartialEq for Json<T> {
        #[stub::clean]
        fn eq(&self, other: &Json<T>) -> bool;
    }

    impl<T: PartialOrd + ?Sized> PartialOrd for Json<T> {
        #[stub::clean]
        fn partial_cmp(&self, other: &Json<T>) -> Option<Ordering>;
    }

    impl<T: Copy + ?Sized> Copy for Json<T> {}

    impl<T: Eq + ?Sized> Eq for Json<T> {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Text<T>(pub T);

    impl<T> Text<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Text<T> {
        type Target = T;
        fn deref(&self) -> &<Text<T> as Deref>::Target;
    }

    impl<T> DerefMut for Text<T> {
        fn deref_mut(&mut self) -> &mut <Text<T> as Deref>::Target;
    }
    pub use uuid::Uuid;

    pub mod chrono {
        pub use ::chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
    }
}
