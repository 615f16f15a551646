//! Queries: what is selected is written down as it is chosen.

use crate::sea_query::{Expr, JoinType, Order, SimpleExpr};
use crate::{
    __Reads, ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, FromQueryResult, Linked, PartialModelTrait, RelationDef,
    Statement,
};
use futures::stream::Stream;
use std::pin::Pin;

/// Rows of a table: those columns that are chosen, and (`rest`) what is selected beside them.
#[derive(Clone, Debug)]
pub struct Select<E: EntityTrait> {
    entity: E,
    columns: String,
    rest: String,
}

impl<E: EntityTrait> Select<E> {
    #[doc(hidden)]
    pub fn __of(from: &str) -> Select<E> {
        Select { columns: String::new(), rest: format!("* {from}") }
    }
    #[doc(hidden)]
    pub fn __sql(self) -> String {
        format!("select {}{}", self.columns, self.rest)
    }
    #[stub::clean]
    #[stub::fresh]
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn stream<'a: 'b, 'b, C>(
        self,
        db: &'a C,
    ) -> Result<Pin<Box<dyn Stream<Item = Result<E::Model, DbErr>> + 'b + Send>>, DbErr>;
    pub fn into_model<M: FromQueryResult>(self) -> Selector<M> {
        Selector { sql: self.__sql() }
    }
    pub fn into_partial_model<M: PartialModelTrait>(self) -> Selector<M> {
        Selector { sql: self.__sql() }
    }
    pub fn into_tuple<T>(self) -> Selector<T> {
        Selector { sql: self.__sql() }
    }
    pub fn into_values<T, C>(self) -> Selector<T> {
        Selector { sql: self.__sql() }
    }
    #[stub::clean]
    pub fn into_json(self) -> Selector<serde_json::Value>;
    #[stub::flow(stmt.sql -> return.sql)]
    pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<E::Model>;
    #[stub::flow(self -> return)]
    pub fn left_join<R>(self, related: R) -> Select<E>;
    #[stub::flow(self -> return)]
    pub fn right_join<R>(self, related: R) -> Select<E>;
    #[stub::flow(self -> return)]
    pub fn inner_join<R>(self, related: R) -> Select<E>;
    #[stub::clean]
    pub fn find_also_related<R: EntityTrait>(self, r: R) -> SelectTwo<E, R>;
    #[stub::clean]
    pub fn find_with_related<R: EntityTrait>(self, r: R) -> SelectTwoMany<E, R>;
    #[stub::clean]
    pub fn find_also_linked<L: Linked>(self, l: L) -> SelectTwo<E, L::ToEntity>;
    #[stub::clean]
    pub fn find_with_linked<L: Linked>(self, l: L) -> SelectTwoMany<E, L::ToEntity>;
    #[stub::clean]
    pub fn select_also<F: EntityTrait>(self, other: F) -> SelectTwo<E, F>;
}

/// Rows of two tables.
#[derive(Clone, Debug)]
pub struct SelectTwo<E: EntityTrait, F: EntityTrait> {
    entity: (E, F),
}

impl<E: EntityTrait, F: EntityTrait> SelectTwo<E, F> {
    #[stub::clean]
    #[stub::fresh]
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr>;
}

#[derive(Clone, Debug)]
pub struct SelectTwoMany<E: EntityTrait, F: EntityTrait> {
    entity: (E, F),
}

impl<E: EntityTrait, F: EntityTrait> SelectTwoMany<E, F> {
    #[stub::clean]
    #[stub::fresh]
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr>;
}

macro_rules! selectors {
    ($($Name:ident)*) => {$(
        /// A query, with what its rows are loaded into.
        #[derive(Clone, Debug)]
        pub struct $Name<S> {
            sql: String,
            selector: S,
        }

        impl<S> $Name<S> {
            #[stub::columns(self.sql)]
            #[stub::clean]
            #[stub::fresh]
            pub async fn one<C>(self, db: &C) -> Result<Option<S>, DbErr>;
            #[stub::columns(self.sql)]
            #[stub::clean]
            #[stub::fresh]
            pub async fn all<C>(self, db: &C) -> Result<Vec<S>, DbErr>;
            #[stub::columns(self.sql)]
            #[stub::clean]
            #[stub::fresh]
            pub async fn stream<'a: 'b, 'b, C>(
                self,
                db: &'a C,
            ) -> Result<Pin<Box<dyn Stream<Item = Result<S, DbErr>> + 'b + Send>>, DbErr>;
        }
    )*};
}

selectors! { Selector SelectorRaw }

impl<S> SelectorRaw<S> {
    #[stub::flow(stmt.sql -> return.sql)]
    pub fn from_statement<M>(stmt: Statement) -> SelectorRaw<M>;
    #[stub::flow(self.sql -> return.sql)]
    pub fn into_model<M: FromQueryResult>(self) -> SelectorRaw<M>;
    #[stub::clean]
    pub fn into_json(self) -> SelectorRaw<serde_json::Value>;
}

pub type SelectModel<M> = M;
pub type SelectTwoModel<M, N> = (M, Option<N>);
pub type SelectGetableTuple<T> = T;

/// What chooses columns.
pub trait QuerySelect: Sized {
    #[stub::flow(self -> return)]
    fn select_only(self) -> Self;
    #[stub::flow(self -> return)]
    fn column<C: ColumnTrait>(self, col: C) -> Self;
    #[stub::flow(self -> return)]
    fn column_as<C: __Reads, I: std::fmt::Display>(self, col: C, alias: I) -> Self;
    #[stub::flow(self -> return)]
    fn columns<C: ColumnTrait, I: IntoIterator<Item = C>>(self, cols: I) -> Self;
    #[stub::flow(self -> return)]
    fn expr<T: __Reads>(self, expr: T) -> Self;
    #[stub::flow(self -> return)]
    fn expr_as<T: __Reads, A: std::fmt::Display>(self, expr: T, alias: A) -> Self;
    #[stub::flow(self -> return)]
    fn offset<T>(self, offset: T) -> Self;
    #[stub::flow(self -> return)]
    fn limit<T>(self, limit: T) -> Self;
    #[stub::flow(self -> return)]
    fn group_by<C>(self, col: C) -> Self;
    #[stub::flow(self -> return)]
    fn having<F>(self, filter: F) -> Self;
    #[stub::flow(self -> return)]
    fn distinct(self) -> Self;
    #[stub::flow(self -> return)]
    fn distinct_on<T, I>(self, cols: I) -> Self;
    #[stub::flow(self -> return)]
    fn join(self, join: JoinType, rel: RelationDef) -> Self;
    #[stub::flow(self -> return)]
    fn join_rev(self, join: JoinType, rel: RelationDef) -> Self;
    #[stub::flow(self -> return)]
    fn join_as<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self;
    #[stub::flow(self -> return)]
    fn lock_shared(self) -> Self;
    #[stub::flow(self -> return)]
    fn lock_exclusive(self) -> Self;
}

impl<E: EntityTrait> QuerySelect for Select<E> {
    fn select_only(self) -> Self {
        Select { columns: String::new(), rest: String::from("0") }
    }
    fn column<C: ColumnTrait>(self, col: C) -> Self {
        Select { columns: format!("{}{} as \"{}\", ", self.columns, col.__read(), col.__name()), rest: self.rest }
    }
    fn column_as<C: __Reads, I: std::fmt::Display>(self, col: C, alias: I) -> Self {
        Select { columns: format!("{}{} as \"{}\", ", self.columns, col.__reads(), alias), rest: self.rest }
    }
    /// Which of them stands where is not kept: any of the table's.
    fn columns<C: ColumnTrait, I: IntoIterator<Item = C>>(self, cols: I) -> Self {
        Select { columns: self.columns, rest: format!("* {}", E::__from()) }
    }
    fn expr<T: __Reads>(self, expr: T) -> Self {
        Select { columns: format!("{}{}, ", self.columns, expr.__reads()), rest: self.rest }
    }
    fn expr_as<T: __Reads, A: std::fmt::Display>(self, expr: T, alias: A) -> Self {
        Select { columns: format!("{}{} as \"{}\", ", self.columns, expr.__reads(), alias), rest: self.rest }
    }
}

impl<E: EntityTrait, F: EntityTrait> QuerySelect for SelectTwo<E, F> {}

impl<E: EntityTrait, F: EntityTrait> QuerySelect for SelectTwoMany<E, F> {}

pub trait QueryFilter: Sized {
    #[stub::flow(self -> return)]
    fn filter<F>(self, filter: F) -> Self;
    #[stub::flow(self -> return)]
    fn belongs_to<M>(self, model: &M) -> Self;
}

pub trait QueryOrder: Sized {
    #[stub::flow(self -> return)]
    fn order_by<C>(self, col: C, ord: Order) -> Self;
    #[stub::flow(self -> return)]
    fn order_by_asc<C>(self, col: C) -> Self;
    #[stub::flow(self -> return)]
    fn order_by_desc<C>(self, col: C) -> Self;
}

impl<E: EntityTrait> QueryFilter for Select<E> {}

impl<E: EntityTrait> QueryOrder for Select<E> {}

impl<E: EntityTrait, F: EntityTrait> QueryFilter for SelectTwo<E, F> {}

impl<E: EntityTrait, F: EntityTrait> QueryOrder for SelectTwo<E, F> {}

impl<E: EntityTrait, F: EntityTrait> QueryFilter for SelectTwoMany<E, F> {}

impl<E: EntityTrait, F: EntityTrait> QueryOrder for SelectTwoMany<E, F> {}

pub trait QueryTrait: Sized {
    #[stub::clean]
    fn build(&self, db_backend: DbBackend) -> Statement;
    #[stub::flow(self -> return)]
    fn apply_if<T, F: FnOnce(Self, T) -> Self>(self, val: Option<T>, if_some: F) -> Self;
}

impl<E: EntityTrait> QueryTrait for Select<E> {}

/// A query page by page.
pub struct Paginator<'db, C, S> {
    sql: String,
    db: &'db C,
    selector: S,
}

#[derive(Clone, Debug)]
pub struct ItemsAndPagesNumber {
    pub number_of_items: u64,
    pub number_of_pages: u64,
}

impl<'db, C, S> Paginator<'db, C, S> {
    #[stub::columns(self.sql)]
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_page(&self, page: u64) -> Result<Vec<S>, DbErr>;
    #[stub::columns(self.sql)]
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch(&self) -> Result<Vec<S>, DbErr>;
    #[stub::columns(self.sql)]
    #[stub::clean]
    #[stub::fresh]
    pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<S>>, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn num_items(&self) -> Result<u64, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn num_pages(&self) -> Result<u64, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn num_items_and_pages(&self) -> Result<ItemsAndPagesNumber, DbErr>;
    #[stub::clean]
    pub fn next(&mut self);
    #[stub::clean]
    pub fn cur_page(&self) -> u64;
}

pub trait PaginatorTrait<'db, C> {
    type Selector;
    #[stub::clean]
    fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, Self::Selector>;
    #[stub::clean]
    #[stub::fresh]
    async fn count(self, db: &'db C) -> Result<u64, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    async fn exists(self, db: &'db C) -> Result<bool, DbErr>;
}

impl<'db, C, E: EntityTrait> PaginatorTrait<'db, C> for Select<E> {
    type Selector = E::Model;
}

impl<'db, C, E: EntityTrait, F: EntityTrait> PaginatorTrait<'db, C> for SelectTwo<E, F> {
    type Selector = (E::Model, Option<F::Model>);
}

impl<'db, C, S> PaginatorTrait<'db, C> for Selector<S> {
    type Selector = S;
    #[stub::flow(self.sql -> return.sql)]
    fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, S>;
}

impl<'db, C, S> PaginatorTrait<'db, C> for SelectorRaw<S> {
    type Selector = S;
    #[stub::flow(self.sql -> return.sql)]
    fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, S>;
}
