//! `diesel::query_builder`: queries, and what is written by them.

use crate::query_dsl::RunQueryDsl;
use crate::query_dsl::methods::{BoxedDsl, FilterDsl, SelectDsl};
use crate::{QueryDsl, QueryResult};

/// What is selected, from where; the real type has a parameter for each clause.
#[derive(Clone, Copy, Debug)]
pub struct SelectStatement<From, Select = ()> {
    from: From,
    select: Select,
}

impl<From, Select> FilterDsl for SelectStatement<From, Select> {
    type Output = SelectStatement<From, Select>;
}

impl<From, Select, Selection> SelectDsl<Selection> for SelectStatement<From, Select> {
    type Output = SelectStatement<From, Selection>;
}

impl<From, Select, DB> BoxedDsl<'_, DB> for SelectStatement<From, Select> {
    type Output = BoxedSelectStatement<From, Select>;
}

impl<From, Select> QueryDsl for SelectStatement<From, Select> {}

impl<From, Select, Conn> RunQueryDsl<Conn> for SelectStatement<From, Select> {}

/// The same, built up in steps of one type.
#[derive(Clone, Copy, Debug)]
pub struct BoxedSelectStatement<From, Select = ()> {
    from: From,
    select: Select,
}

impl<From, Select> FilterDsl for BoxedSelectStatement<From, Select> {
    type Output = BoxedSelectStatement<From, Select>;
}

impl<From, Select, Selection> SelectDsl<Selection> for BoxedSelectStatement<From, Select> {
    type Output = BoxedSelectStatement<From, Selection>;
}

impl<From, Select> QueryDsl for BoxedSelectStatement<From, Select> {}

impl<From, Select, Conn> RunQueryDsl<Conn> for BoxedSelectStatement<From, Select> {}

pub trait AsChangeset {
    type Target;
    type Changeset;
    fn as_changeset(self) -> Self::Changeset;
}

pub trait Insertable<T>: Sized {
    type Values;
    fn values(self) -> Self::Values;
    fn insert_into(self, table: T) -> InsertStatement<T, Self>;
}

pub trait AsQuery {
    type SqlType;
    type Query;
    fn as_query(self) -> Self::Query;
}

impl<F, S> AsQuery for SelectStatement<F, S> {
    type SqlType = ();
    type Query = SelectStatement<F, S>;
    fn as_query(self) -> Self;
}

impl<F, S> AsQuery for BoxedSelectStatement<F, S> {
    type SqlType = ();
    type Query = BoxedSelectStatement<F, S>;
    fn as_query(self) -> Self;
}

impl<T: crate::Table> AsQuery for T {
    type SqlType = ();
    type Query = SelectStatement<T, <T as crate::Table>::AllColumns>;
    fn as_query(self) -> Self::Query;
}

impl<F, S> crate::Expression for SelectStatement<F, S> {
    type SqlType = ();
}

impl<F, S> crate::Expression for BoxedSelectStatement<F, S> {
    type SqlType = ();
}

pub trait Query {
    type SqlType;
}

impl<F, S> Query for SelectStatement<F, S> {
    type SqlType = ();
}

impl<F, S> Query for BoxedSelectStatement<F, S> {
    type SqlType = ();
}

pub trait IntoUpdateTarget {
    type Table;
    type WhereClause;
}

impl<T: crate::Table> IntoUpdateTarget for T {
    type Table = T;
    type WhereClause = ();
}

impl<F, S> IntoUpdateTarget for SelectStatement<F, S> {
    type Table = F;
    type WhereClause = ();
}

/// Where the SQL is written while a query is walked through.
pub struct AstPass<'a, 'b, DB> {
    out: &'a mut String,
    binds: &'b [u8],
    db: DB,
}

impl<'a, 'b, DB> AstPass<'a, 'b, DB> {
    #[stub::flow(self -> return)]
    pub fn reborrow(&mut self) -> AstPass<'_, 'b, DB>;
    #[stub::flow(sql -> self.out)]
    pub fn push_sql(&mut self, sql: &str);
    #[stub::flow(identifier -> self.out)]
    pub fn push_identifier(&mut self, identifier: &str) -> QueryResult<()>;
    #[stub::flow(bind -> self.binds)]
    pub fn push_bind_param<T, U>(&mut self, bind: &'b U) -> QueryResult<()>;
    #[stub::clean]
    pub fn unsafe_to_cache_prepared(&mut self);
}

pub trait QueryFragment<DB> {
    #[stub::flow(self -> pass)]
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()>;
}

pub trait QueryId {
    type QueryId;
}

/// `insert_into(table)` before its values.
#[derive(Clone, Copy, Debug)]
pub struct IncompleteInsertStatement<T> {
    target: T,
}

impl<T> IncompleteInsertStatement<T> {
    #[stub::flow(records -> return.records)]
    pub fn values<U>(self, records: U) -> InsertStatement<T, U>;
    pub fn default_values(self) -> InsertStatement<T, ()>;
}

#[derive(Clone, Copy, Debug)]
pub struct InsertStatement<T, U> {
    target: T,
    records: U,
}

impl<T, U> InsertStatement<T, U> {
    #[stub::flow(self.records -> return.records)]
    pub fn returning<E>(self, returns: E) -> InsertStatement<T, U>;
    #[stub::flow(self.records -> return.stmt.records)]
    pub fn on_conflict<Target>(self, target: Target) -> crate::upsert::IncompleteOnConflict<InsertStatement<T, U>>;
    #[stub::flow(self.records -> return.records)]
    pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U>;
}

/// `update(table)` before and after its values.
#[derive(Clone, Copy, Debug)]
pub struct UpdateStatement<T, U = (), V = ()> {
    target: T,
    where_clause: U,
    records: V,
}

impl<T, U, V> UpdateStatement<T, U, V> {
    #[stub::flow(values -> return.records)]
    pub fn set<W>(self, values: W) -> UpdateStatement<T, U, W>;
    #[stub::flow(self.records -> return.records)]
    pub fn filter<Predicate>(self, predicate: Predicate) -> UpdateStatement<T, U, V>;
    #[stub::flow(self.records -> return.records)]
    pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V>;
    #[stub::flow(self.records -> return.records)]
    pub fn into_boxed<'a>(self) -> UpdateStatement<T, U, V>;
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteStatement<T, U = ()> {
    target: T,
    where_clause: U,
}

impl<T, U> DeleteStatement<T, U> {
    #[stub::clean]
    pub fn filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T, U>;
    #[stub::clean]
    pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U>;
    #[stub::clean]
    pub fn into_boxed<'a>(self) -> DeleteStatement<T, U>;
}

impl<T, U, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U> {}

/// `sql_query("…")`; what is bound may be written or compared with, so it counts where the query is executed.
#[derive(Clone, Debug)]
pub struct SqlQuery {
    query: String,
    binds: Vec<u8>,
}

impl SqlQuery {
    #[stub::flow(self -> return, value -> return.binds)]
    pub fn bind<ST, Value>(self, value: Value) -> SqlQuery;
    #[stub::flow(self -> return)]
    pub fn into_boxed<'a, DB>(self) -> SqlQuery;
    pub fn sql<T: AsRef<str>>(self, sql: T) -> SqlQuery;
}

macro_rules! writes {
    ($([$($params:tt)*] $Statement:ty: $written:ident;)*) => {$(
        impl<$($params)*> RunQueryDsl<Conn> for $Statement {
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            fn load<'query, R>(self, conn: &mut Conn) -> QueryResult<Vec<R>>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            fn get_result<'query, R>(self, conn: &mut Conn) -> QueryResult<R>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            fn get_results<'query, R>(self, conn: &mut Conn) -> QueryResult<Vec<R>>;
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
    fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
}
