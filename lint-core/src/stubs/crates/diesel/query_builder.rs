//! `diesel::query_builder`: queries, and what is written by them.

use crate::associations::HasTable;
use crate::query_dsl::{RunQueryDsl, Selected};
use crate::query_dsl::methods::{BoxedDsl, FilterDsl, SelectDsl};
use crate::{QueryDsl, QueryResult};

/// What is selected, from where; the real type has a parameter for each clause. Of a join only what it selects is said, all of
/// both sides: said twice, each join would double the type.
#[derive(Clone, Copy, Debug)]
pub struct SelectStatement<From, Select = From> {
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
pub struct BoxedSelectStatement<From, Select = From> {
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

macro_rules! selects {
    ($([$($params:tt)*] $Statement:ty: $Columns:ty;)*) => {$(
        impl<$($params)*> Selected for $Statement {
            type Columns = $Columns;
        }
    )*};
}

selects! {
    [From, Select] SelectStatement<From, Select>: Select;
    [From, Select] BoxedSelectStatement<From, Select>: Select;
    [T, U, R] InsertStatement<T, U, R>: R;
    [T, U, V, R] UpdateStatement<T, U, V, R>: R;
    [T, U, R] DeleteStatement<T, U, R>: R;
}

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

impl<F: HasTable, S> HasTable for SelectStatement<F, S> {
    type Table = F::Table;
    fn table() -> Self::Table;
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
pub struct InsertStatement<T, U, R = T> {
    target: T,
    records: U,
    returning: R,
}

impl<T, U, R> InsertStatement<T, U, R> {
    #[stub::flow(self.records -> return.records)]
    pub fn returning<E>(self, returns: E) -> InsertStatement<T, U, E>;
    #[stub::flow(self.records -> return.stmt.records)]
    pub fn on_conflict<Target>(self, target: Target) -> crate::upsert::IncompleteOnConflict<InsertStatement<T, U, R>>;
    #[stub::flow(self.records -> return.records)]
    pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U, R>;
}

/// `update(table)` before and after its values.
#[derive(Clone, Copy, Debug)]
pub struct UpdateStatement<T, U = (), V = (), R = T> {
    target: T,
    where_clause: U,
    records: V,
    returning: R,
}

impl<T, U, V, R> UpdateStatement<T, U, V, R> {
    #[stub::flow(values -> return.records)]
    pub fn set<W>(self, values: W) -> UpdateStatement<T, U, W, R>;
    #[stub::flow(self.records -> return.records)]
    pub fn filter<Predicate>(self, predicate: Predicate) -> UpdateStatement<T, U, V, R>;
    #[stub::flow(self.records -> return.records)]
    pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V, E>;
    #[stub::flow(self.records -> return.records)]
    pub fn into_boxed<'a>(self) -> UpdateStatement<T, U, V, R>;
}

#[derive(Clone, Copy, Debug)]
pub struct DeleteStatement<T, U = (), R = T> {
    target: T,
    where_clause: U,
    returning: R,
}

impl<T, U, R> DeleteStatement<T, U, R> {
    #[stub::clean]
    pub fn filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T, U, R>;
    #[stub::clean]
    pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U, E>;
    #[stub::clean]
    pub fn into_boxed<'a>(self) -> DeleteStatement<T, U, R>;
}

impl<T, U, R, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, R> {}

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
            #[stub::columns]
            fn load<'query, O>(self, conn: &mut Conn) -> QueryResult<Vec<O>>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            #[stub::columns]
            fn get_result<'query, O>(self, conn: &mut Conn) -> QueryResult<O>;
            #[stub::sink(recipient = "storage", args(self.$written))] #[stub::clean] #[stub::fresh]
            #[stub::columns]
            fn get_results<'query, O>(self, conn: &mut Conn) -> QueryResult<Vec<O>>;
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
    fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
}
