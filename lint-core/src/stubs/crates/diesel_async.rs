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

impl SimpleAsyncConnection for AsyncPgConnection {}

impl AsyncConnection for AsyncPgConnection {}

pub mod pg {
    pub use super::AsyncPgConnection;
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
    async fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<Vec<U>>;
    #[stub::clean]
    #[stub::fresh]
    async fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<U>;
    #[stub::clean]
    #[stub::fresh]
    async fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<Vec<U>>;
    #[stub::clean]
    #[stub::fresh]
    async fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<U>;
}

impl<T: diesel::Table, Conn> RunQueryDsl<Conn> for T {}

impl<From, Select, Conn> RunQueryDsl<Conn> for SelectStatement<From, Select> {}

impl<From, Select, Conn> RunQueryDsl<Conn> for BoxedSelectStatement<From, Select> {}

impl<T, U, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U> {}

macro_rules! writes {
    ($([$($params:tt)*] $Statement:ty: $written:ident;)*) => {$(
        impl<$($params)*> RunQueryDsl<Conn> for $Statement {
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            async fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> QueryResult<usize>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            async fn load<'query, 'conn, R>(self, conn: &'conn mut Conn) -> QueryResult<Vec<R>>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            async fn get_result<'query, 'conn, R>(self, conn: &'conn mut Conn) -> QueryResult<R>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            async fn get_results<'query, 'conn, R>(self, conn: &'conn mut Conn) -> QueryResult<Vec<R>>;
        }
    )*};
}

writes! {
    [T, U, Conn] InsertStatement<T, U>: records;
    [T, U, V, Conn] UpdateStatement<T, U, V>: records;
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
    use std::ops::{Deref, DerefMut};

    pub struct AsyncDieselConnectionManager<C> {
        connection: C,
    }

    impl<C> AsyncDieselConnectionManager<C> {
        #[stub::clean]
        pub fn new(connection_url: impl Into<String>) -> AsyncDieselConnectionManager<C>;
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

        #[derive(Clone)]
        pub struct Pool<C> {
            connection: C,
        }

        impl<C> Pool<C> {
            #[stub::clean]
            pub fn builder(manager: AsyncDieselConnectionManager<C>) -> PoolBuilder<C>;
            #[stub::clean]
            pub async fn get(&self) -> Result<Object<C>, PoolError>;
        }

        pub struct PoolBuilder<C> {
            connection: C,
        }

        impl<C> PoolBuilder<C> {
            #[stub::clean]
            pub fn max_size(self, value: usize) -> PoolBuilder<C>;
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
