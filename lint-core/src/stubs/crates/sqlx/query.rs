//! `sqlx::query`: queries with their arguments, e.g. `query.bind(email)`.

use crate::database::HasStatementCache;
use crate::{Database, Either, Encode, Execute, Executor, FromRow, IntoArguments, Type};
use futures::stream::Stream;
use std::pin::Pin;

pub struct Map<'q, DB: Database, F, A> {
    db: DB,
    f: F,
    first: A,
}

impl<'q, DB: Database, F, O: Send + Unpin, A: 'q + Send + IntoArguments<'q, DB>> Map<'q, DB, F, A>
where
    F: FnMut(<DB as Database>::Row) -> Result<O, crate::Error> + Send,
{
    pub fn map<G: FnMut(O) -> P + Send, P: Unpin>(self, g: G) -> Map<'q, DB, impl FnMut(<DB as Database>::Row) + Send, A>;
    pub fn try_map<G, P: Unpin>(self, g: G) -> Map<'q, DB, impl FnMut(<DB as Database>::Row) + Send, A>
    where
        G: FnMut(O) -> Result<P, crate::Error> + Send;
    pub fn fetch<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        DB: 'e,
        F: 'e,
        O: 'e;
    pub fn fetch_many<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, O>, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        DB: 'e,
        F: 'e,
        O: 'e;
    pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        F: 'e,
        O: 'e;
    pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        F: 'e,
        O: 'e;
    pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<O>, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        F: 'e,
        O: 'e;
}

impl<'q, DB: Database, F: Send, A: Send + IntoArguments<'q, DB>> Execute<'q, DB> for Map<'q, DB, F, A> {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

pub struct Query<'q, DB: Database, A> {
    statement: &'q str,
    arguments: A,
    database: DB,
}

impl<'q, DB: Database> Query<'q, DB, <DB as Database>::Arguments<'q>> {
    #[stub::flow(self -> return, value -> return.arguments)]
    pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Query<'q, DB, <DB as Database>::Arguments<'q>>;
    #[stub::flow(value -> self.arguments)]
    pub fn try_bind<T: 'q + Encode<'q, DB> + Type<DB>>(
        &mut self,
        value: T,
    ) -> Result<(), Box<dyn std::error::Error + Sync + Send>>;
}

impl<'q, DB: Database + HasStatementCache, A> Query<'q, DB, A> {
    #[stub::flow(self -> return)]
    pub fn persistent(self, value: bool) -> Query<'q, DB, A>;
}

impl<'q, DB: Database, A: Send + 'q + IntoArguments<'q, DB>> Query<'q, DB, A> {
    pub fn map<F: FnMut(<DB as Database>::Row) -> O + Send, O: Unpin>(
        self,
        f: F,
    ) -> Map<'q, DB, impl FnMut(<DB as Database>::Row) + Send, A>;
    pub fn try_map<F, O: Unpin>(self, f: F) -> Map<'q, DB, F, A>
    where
        F: FnMut(<DB as Database>::Row) -> Result<O, crate::Error> + Send;
    #[stub::sink(recipient = "storage", args(self.arguments))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn execute<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<<DB as Database>::QueryResult, crate::Error>
    where
        'q: 'e,
        A: 'e;
    #[stub::sink(recipient = "storage", args(self.arguments))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn execute_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<<DB as Database>::QueryResult, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<<DB as Database>::Row, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch_many<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<
        Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, <DB as Database>::Row>, crate::Error>> + Send + 'e>,
    >
    where
        'q: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_all<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Vec<<DB as Database>::Row>, crate::Error>
    where
        'q: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_one<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<<DB as Database>::Row, crate::Error>
    where
        'q: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_optional<'e, 'c: 'e, E: Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<<DB as Database>::Row>, crate::Error>
    where
        'q: 'e,
        A: 'e;
}

impl<'q, DB: Database, A: Send + IntoArguments<'q, DB>> Execute<'q, DB> for Query<'q, DB, A> {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

pub struct QueryAs<'q, DB: Database, O, A> {
    statement: &'q str,
    arguments: A,
    database: DB,
    output: O,
}

impl<'q, DB: Database, O> QueryAs<'q, DB, O, <DB as Database>::Arguments<'q>> {
    #[stub::flow(self -> return, value -> return.arguments)]
    pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> QueryAs<'q, DB, O, <DB as Database>::Arguments<'q>>;
}

impl<'q, DB: Database + HasStatementCache, O, A> QueryAs<'q, DB, O, A> {
    #[stub::flow(self -> return)]
    pub fn persistent(self, value: bool) -> QueryAs<'q, DB, O, A>;
}

impl<'q, DB: Database, O, A: 'q + IntoArguments<'q, DB>> QueryAs<'q, DB, O, A>
where
    O: Send + Unpin + for<'r> FromRow<'r, <DB as Database>::Row>,
{
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch_many<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, O>, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<O>, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
}

impl<'q, DB: Database, O: Send, A: Send + 'q + IntoArguments<'q, DB>> Execute<'q, DB> for QueryAs<'q, DB, O, A> {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}

pub struct QueryScalar<'q, DB: Database, O, A> {
    statement: &'q str,
    arguments: A,
    database: DB,
    output: O,
}

impl<'q, DB: Database, O> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'q>> {
    #[stub::flow(self -> return, value -> return.arguments)]
    pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'q>>;
}

impl<'q, DB: Database + HasStatementCache, O, A> QueryScalar<'q, DB, O, A> {
    #[stub::flow(self -> return)]
    pub fn persistent(self, value: bool) -> QueryScalar<'q, DB, O, A>;
}

impl<'q, DB: Database, O: Send + Unpin, A: 'q + IntoArguments<'q, DB>> QueryScalar<'q, DB, O, A>
where
    (O): Send + Unpin + for<'r> FromRow<'r, <DB as Database>::Row>,
{
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        DB: 'e,
        A: 'e,
        O: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub fn fetch_many<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, O>, crate::Error>> + Send + 'e>>
    where
        'q: 'e,
        DB: 'e,
        A: 'e,
        O: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_all<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        (O): 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_one<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(self, executor: E) -> Result<O, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_optional<'e, 'c: 'e, E: 'e + Executor<'c, Database = DB>>(
        self,
        executor: E,
    ) -> Result<Option<O>, crate::Error>
    where
        'q: 'e,
        DB: 'e,
        O: 'e,
        A: 'e;
}

impl<'q, DB: Database, O: Send, A: Send + 'q + IntoArguments<'q, DB>> Execute<'q, DB> for QueryScalar<'q, DB, O, A> {
    fn sql(&self) -> &'q str;
    fn statement(&self) -> Option<&<DB as Database>::Statement<'q>>;
    fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, Box<dyn std::error::Error + Sync + Send>>;
    #[stub::clean]
    fn persistent(&self) -> bool;
}
