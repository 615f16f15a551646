//! `sqlx::query`: queries with their arguments, e.g. `query.bind(email)`.
//!
//! The real types also have the database's type of arguments as a parameter; it says nothing here. What is bound to a query
//! that is executed counts as written, what is bound to one that fetches is compared with.

use crate::postgres::PgRow;
use crate::{Database, Either, Executor};
use futures::stream::Stream;
use std::pin::Pin;

pub struct Query<'q, DB: Database, A = ()> {
    statement: &'q str,
    arguments: A,
    database: DB,
}

impl<'q, DB: Database, A> Query<'q, DB, A> {
    #[stub::flow(self -> return, value -> return.arguments)]
    pub fn bind<T: 'q>(self, value: T) -> Query<'q, DB, A>;
    #[stub::flow(value -> self.arguments)]
    pub fn try_bind<T: 'q>(&mut self, value: T) -> Result<(), Box<dyn std::error::Error + Sync + Send>>;
    #[stub::flow(self -> return)]
    pub fn persistent(self, value: bool) -> Query<'q, DB, A>;
    pub fn map<F: FnMut(PgRow) -> O, O>(self, mut f: F) -> Map<'q, DB, F, A> {
        Map { item: Ok(f(PgRow { statement: self.statement })), arguments: self.arguments, mapper: f }
    }
    pub fn try_map<F: FnMut(PgRow) -> Result<O, crate::Error>, O>(self, mut f: F) -> Map<'q, DB, F, A> {
        Map { item: f(PgRow { statement: self.statement }), arguments: self.arguments, mapper: f }
    }
    #[stub::sink(recipient = "storage", args(self.arguments))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn execute<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, crate::Error>;
    #[stub::flow(self.statement -> return.item.Ok.0.statement)]
    #[stub::fresh]
    pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<PgRow, crate::Error>> + Send + 'e>>;
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<DB::QueryResult, DB::Row>, crate::Error>> + Send + 'e>>;
    #[stub::flow(self.statement -> return.Ok.0.item.statement)]
    #[stub::fresh]
    pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<PgRow>, crate::Error>;
    #[stub::flow(self.statement -> return.Ok.0.statement)]
    #[stub::fresh]
    pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<PgRow, crate::Error>;
    #[stub::flow(self.statement -> return.Ok.0.Some.0.statement)]
    #[stub::fresh]
    pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<PgRow>, crate::Error>;
}

/// A query whose rows are turned into something else; what that is of a row is in `item`.
pub struct Map<'q, DB: Database, F, A = ()> {
    item: &'q str,
    arguments: A,
    database: DB,
    mapper: F,
}

impl<'q, DB: Database, F: FnMut(PgRow) -> O, O, A> Map<'q, DB, F, A> {
    #[doc(hidden)]
    #[stub::flow(self.item -> return)]
    pub fn __item(&self) -> Result<O, crate::Error>;
    pub fn map<G: FnMut(O) -> P, P>(self, mut g: G) -> Map<'q, DB, G, A> {
        Map { item: self.__item().map(&mut g), arguments: self.arguments, mapper: g }
    }
    pub fn try_map<G: FnMut(O) -> Result<P, crate::Error>, P>(self, mut g: G) -> Map<'q, DB, G, A> {
        Map { item: self.__item().and_then(&mut g), arguments: self.arguments, mapper: g }
    }
    #[stub::flow(self.item -> return.item)]
    #[stub::fresh]
    pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send + 'e>>;
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<DB::QueryResult, O>, crate::Error>> + Send + 'e>>;
    pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Vec<O>, crate::Error> {
        Ok(vec![self.__item()?])
    }
    pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, crate::Error> {
        self.__item()
    }
    pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<O>, crate::Error> {
        Ok(Some(self.__item()?))
    }
}

pub struct QueryAs<'q, DB: Database, O, A = ()> {
    statement: &'q str,
    arguments: A,
    database: DB,
    output: O,
}

impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A> {
    /// What the checked macros make can be turned into something else.
    #[doc(hidden)]
    pub fn map<G: FnMut(O) -> P, P>(self, mut g: G) -> Map<'q, DB, G, A> {
        Map { item: Ok(g(self.__row())), arguments: self.arguments, mapper: g }
    }
    #[doc(hidden)]
    pub fn try_map<G: FnMut(O) -> Result<P, crate::Error>, P>(self, mut g: G) -> Map<'q, DB, G, A> {
        Map { item: g(self.__row()), arguments: self.arguments, mapper: g }
    }
    #[doc(hidden)]
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub fn __row(&self) -> O;
    #[stub::flow(self -> return, value -> return.arguments)]
    pub fn bind<T: 'q>(self, value: T) -> QueryAs<'q, DB, O, A>;
    #[stub::flow(self -> return)]
    pub fn persistent(self, value: bool) -> QueryAs<'q, DB, O, A>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send + 'e>>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<DB::QueryResult, O>, crate::Error>> + Send + 'e>>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<O>, crate::Error>;
}

pub struct QueryScalar<'q, DB: Database, O, A = ()> {
    statement: &'q str,
    arguments: A,
    database: DB,
    output: O,
}

impl<'q, DB: Database, O, A> QueryScalar<'q, DB, O, A> {
    /// What the checked macros make can be turned into something else.
    #[doc(hidden)]
    pub fn map<G: FnMut(O) -> P, P>(self, mut g: G) -> Map<'q, DB, G, A> {
        Map { item: Ok(g(self.__row())), arguments: self.arguments, mapper: g }
    }
    #[doc(hidden)]
    pub fn try_map<G: FnMut(O) -> Result<P, crate::Error>, P>(self, mut g: G) -> Map<'q, DB, G, A> {
        Map { item: g(self.__row()), arguments: self.arguments, mapper: g }
    }
    #[doc(hidden)]
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub fn __row(&self) -> O;
    #[stub::flow(self -> return, value -> return.arguments)]
    pub fn bind<T: 'q>(self, value: T) -> QueryScalar<'q, DB, O, A>;
    #[stub::flow(self -> return)]
    pub fn persistent(self, value: bool) -> QueryScalar<'q, DB, O, A>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send + 'e>>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<DB::QueryResult, O>, crate::Error>> + Send + 'e>>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, crate::Error>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns(self.statement)]
    pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<O>, crate::Error>;
}
