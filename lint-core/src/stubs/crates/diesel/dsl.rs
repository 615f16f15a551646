//! `diesel::dsl`: the functions that queries start with, and names of their types.

use crate::query_builder::{DeleteStatement, IncompleteInsertStatement, SelectStatement, SqlQuery, UpdateStatement};
use crate::query_dsl::methods::{BoxedDsl, FilterDsl, SelectDsl};
use crate::{Expression, Table};

pub use crate::expression::AsSelect;
pub use crate::expression_methods::{And, Asc, Desc, Eq, EqAny, Or};

pub type Filter<Source, Predicate> = <Source as FilterDsl<Predicate>>::Output;
pub type Select<Source, Selection> = <Source as SelectDsl<Selection>>::Output;
pub type Find<Source, Key> = <Source as FilterDsl<Key>>::Output;
pub type Order<Source, Ordering> = <Source as FilterDsl<Ordering>>::Output;
pub type Limit<Source> = <Source as FilterDsl>::Output;
pub type Offset<Source> = <Source as FilterDsl>::Output;
pub type InnerJoin<Source, Rhs> = SelectStatement<(Source, Rhs)>;
pub type LeftJoin<Source, Rhs> = SelectStatement<(Source, Rhs)>;
pub type IntoBoxed<'a, Source, DB> = <Source as BoxedDsl<'a, DB>>::Output;

pub fn insert_into<T: Table>(target: T) -> IncompleteInsertStatement<T>;

pub fn insert_or_ignore_into<T: Table>(target: T) -> IncompleteInsertStatement<T>;

pub fn replace_into<T: Table>(target: T) -> IncompleteInsertStatement<T>;

#[stub::clean]
pub fn update<T>(source: T) -> UpdateStatement<T>;

#[stub::clean]
pub fn delete<T>(source: T) -> DeleteStatement<T>;

pub fn select<T>(expression: T) -> SelectStatement<(), T>;

#[stub::flow(query -> return.query)]
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;

pub fn debug_query<DB, T>(query: &T) -> String;

/// A call of a function of the database.
#[derive(Clone, Copy, Debug)]
pub struct CountStar;

impl Expression for CountStar {
    type SqlType = ();
}

#[derive(Clone, Copy, Debug)]
pub struct now;

impl Expression for now {
    type SqlType = ();
}

pub fn count_star() -> CountStar;

#[stub::clean]
pub fn count<E>(expression: E) -> CountStar;

#[stub::clean]
pub fn count_distinct<E>(expression: E) -> CountStar;

pub fn sum<E: Expression>(expression: E) -> E;

pub fn avg<E: Expression>(expression: E) -> E;

pub fn max<E: Expression>(expression: E) -> E;

pub fn min<E: Expression>(expression: E) -> E;

pub fn not<E>(expression: E) -> E;

#[stub::clean]
pub fn exists<Q>(query: Q) -> CountStar;

pub fn sql<ST>(sql: &str) -> crate::expression::SqlLiteral<ST>;
