//! `diesel_async`: diesel's queries without waiting, e.g. `users::table.load::<User>(&mut connection).await?`.

use diesel::QueryResult;
use diesel::query_builder::{
    BoxedSelectStatement, DeleteStatement, InsertStatement, SelectStatement, SqlQuery, UpdateStatement,
};
use diesel::result::ConnectionResult;
use std::future::Future;

pub trait SimpleAsyncConnection {
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    async fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}

pub trait AsyncConnection: SimpleAsyncConnection + Sized + Send {
    #[stub::clean]
    async fn establish(database_url: &str) -> ConnectionResult<Self>;
    async fn transaction<'a, R, E, F>(&mut self, callback: F) -> Result<R, E>
    where
        F: for<'r> FnOnce(&'r mut Self) -> std::pin::Pin<Box<dyn Future<Output = Result<R, E>> + Send + 'a>>,
        E: From<diesel::result::Error>;
}

pub struct AsyncPgConnection;

impl AsyncPgConnection {
    #[stub::clean]
    pub async fn try_from<C>(conn: C) -> ConnectionResult<Self>;
    #[stub::clean]
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_, Self>;
}

pub struct TransactionBuilder<'a, C> {
    connection: &'a mut C,
}

impl<'a, C> TransactionBuilder<'a, C> {
    #[stub::clean]
    pub fn read_only(self) -> Self;
    #[stub::clean]
    pub fn serializable(self) -> Self;
    #[stub::clean]
    pub fn repeatable_read(self) -> Self;
    #[stub::clean]
    pub fn deferrable(self) -> Self;
    pub async fn run<'b, T, E, F>(&mut self, f: F) -> Result<T, E>
    where
        F: for<'r> FnOnce(&'r mut C) -> std::pin::Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'b>>,
        E: From<diesel::result::Error>;
}

impl SimpleAsyncConnection for AsyncPgConnection {}

impl AsyncConnection for AsyncPgConnection {}

pub mod pg {
    pub use super::{AsyncPgConnection, TransactionBuilder};
}

/// What queries must be to be run.
pub mod methods {
    pub use diesel::query_dsl::methods::{ExecuteDsl, LoadQuery};
}

pub mod mysql {
    pub use super::AsyncMysqlConnection;
}

pub type AsyncMysqlConnection = AsyncPgConnection;

pub trait RunQueryDsl<Conn>: Sized {
    #[stub::clean]
    #[stub::fresh]
    async fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> QueryResult<usize>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    async fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<Vec<U>>
    where
        Self: diesel::query_dsl::methods::LoadQuery<'query, Conn, U>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    async fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<U>
    where
        Self: diesel::query_dsl::methods::LoadQuery<'query, Conn, U>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    async fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<Vec<U>>
    where
        Self: diesel::query_dsl::methods::LoadQuery<'query, Conn, U>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    async fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<U>
    where
        Self: diesel::query_dsl::methods::LoadQuery<'query, Conn, U>;
}

impl<T: diesel::Table, Conn> RunQueryDsl<Conn> for T {}

impl<From, Select, Conn> RunQueryDsl<Conn> for SelectStatement<From, Select> {}

impl<From, Select, Conn> RunQueryDsl<Conn> for BoxedSelectStatement<From, Select> {}

impl<T, U, R, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, R> {}

macro_rules! writes {
    ($([$($params:tt)*] $Statement:ty: $written:ident;)*) => {$(
        impl<$($params)*> RunQueryDsl<Conn> for $Statement {
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            async fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> QueryResult<usize>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            #[stub::columns]
            async fn load<'query, 'conn, O>(self, conn: &'conn mut Conn) -> QueryResult<Vec<O>>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            #[stub::columns]
            async fn get_result<'query, 'conn, O>(self, conn: &'conn mut Conn) -> QueryResult<O>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            #[stub::columns]
            async fn get_results<'query, 'conn, O>(self, conn: &'conn mut Conn) -> QueryResult<Vec<O>>;
        }
    )*};
}

writes! {
    [T, U, R, Conn] InsertStatement<T, U, R>: records;
    [T, U, V, R, Conn] UpdateStatement<T, U, V, R>: records;
}

impl<Conn> RunQueryDsl<Conn> for SqlQuery {
    #[stub::sink(recipient = "storage", args(self.binds))]
    #[stub::clean]
    #[stub::fresh]
    async fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> QueryResult<usize>;
}

pub trait SaveChangesDsl<Conn> {
    #[stub::sink(recipient = "storage", args(self))]
    #[stub::clean]
    #[stub::fresh]
    async fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
}

pub mod scoped_futures {
    use std::future::Future;
    use std::pin::Pin;

    pub type ScopedBoxFuture<'up, 'low, T> = Pin<Box<dyn Future<Output = T> + Send + 'low>>;

    pub trait ScopedFutureExt: Sized {
        #[stub::flow(self -> return)]
        fn scope_boxed<'up, 'low>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'low>>
        where
            Self: Future;
    }

    impl<F: Future> ScopedFutureExt for F {}
}

pub mod pooled_connection {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;

    pub struct AsyncDieselConnectionManager<C> {
        connection: C,
    }

    impl<C> AsyncDieselConnectionManager<C> {
        #[stub::clean]
        pub fn new(connection_url: impl Into<String>) -> AsyncDieselConnectionManager<C>;
        #[stub::clean]
        pub fn new_with_config(
            connection_url: impl Into<String>,
            manager_config: ManagerConfig<C>,
        ) -> AsyncDieselConnectionManager<C>;
    }

    pub struct ManagerConfig<C> {
        pub recycling_method: RecyclingMethod<C>,
        pub custom_setup: SetupCallback<C>,
    }

    impl<C> Default for ManagerConfig<C> {
        fn default() -> Self;
    }

    pub type SetupCallback<C> =
        Box<dyn Fn(&str) -> Pin<Box<dyn Future<Output = diesel::ConnectionResult<C>> + Send>> + Send + Sync>;

    pub enum RecyclingMethod<C> {
        Fast,
        Verified,
        CustomQuery(std::borrow::Cow<'static, str>),
        CustomFunction(Box<dyn Fn(&mut C) -> Pin<Box<dyn Future<Output = diesel::QueryResult<()>> + Send>> + Send + Sync>),
    }

    #[derive(Debug)]
    pub enum PoolError {
        ConnectionError(diesel::ConnectionError),
        QueryError(diesel::result::Error),
    }

    impl std::fmt::Display for PoolError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    impl std::error::Error for PoolError {}

    /// The pools of `deadpool`, `bb8` and `mobc` have one shape here.
    pub mod deadpool {
        use super::*;
        use std::time::Duration;

        #[derive(Clone, Copy, Debug)]
        pub struct Status {
            pub max_size: usize,
            pub size: usize,
            pub available: usize,
            pub waiting: usize,
        }

        #[derive(Clone, Copy, Debug)]
        pub struct Metrics {
            pub created: std::time::Instant,
            pub recycled: Option<std::time::Instant>,
            pub recycle_count: usize,
        }

        impl Metrics {
            pub fn age(&self) -> Duration;
            pub fn last_used(&self) -> Duration;
        }

        pub struct Hook;

        impl Hook {
            #[stub::clean]
            pub fn sync_fn<C, F: Fn(&mut C, &Metrics) -> Result<(), HookError>>(f: F) -> Hook;
            #[stub::clean]
            pub fn async_fn<F>(f: F) -> Hook;
        }

        #[derive(Debug)]
        pub enum HookError<E = PoolError> {
            Message(std::borrow::Cow<'static, str>),
            Backend(E),
        }

        impl<E> HookError<E> {
            pub fn message<T: Into<std::borrow::Cow<'static, str>>>(msg: T) -> HookError<E>;
        }

        pub struct Pool<C> {
            connection: C,
        }

        impl<C> Clone for Pool<C> {
            fn clone(&self) -> Self;
        }

        impl<C> Pool<C> {
            #[stub::clean]
            pub fn builder(manager: AsyncDieselConnectionManager<C>) -> PoolBuilder<C>;
            #[stub::clean]
            pub async fn get(&self) -> Result<Object<C>, PoolError>;
            #[stub::clean]
            pub fn status(&self) -> Status;
            #[stub::clean]
            pub fn resize(&self, max_size: usize);
            #[stub::clean]
            pub fn close(&self);
        }

        pub struct PoolBuilder<C> {
            connection: C,
        }

        impl<C> PoolBuilder<C> {
            #[stub::clean]
            pub fn max_size(self, value: usize) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn runtime<R>(self, value: R) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn timeouts<T>(self, value: T) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn wait_timeout(self, value: Option<Duration>) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn create_timeout(self, value: Option<Duration>) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn recycle_timeout(self, value: Option<Duration>) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn post_create(self, hook: Hook) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn pre_recycle(self, hook: Hook) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn post_recycle(self, hook: Hook) -> PoolBuilder<C>;
            #[stub::clean]
            pub fn build(self) -> Result<Pool<C>, PoolError>;
        }

        pub struct Object<C> {
            connection: C,
        }

        impl<C> Deref for Object<C> {
            type Target = C;
            fn deref(&self) -> &C;
        }

        impl<C> DerefMut for Object<C> {
            fn deref_mut(&mut self) -> &mut C;
        }
    }

    pub mod bb8 {
        pub use super::deadpool::{Object as PooledConnection, Pool};
    }
}
