//! `diesel::dsl`: the functions that queries start with, and names of their types.

use crate::query_builder::{DeleteStatement, IncompleteInsertStatement, SelectStatement, SqlQuery, UpdateStatement};
use crate::query_dsl::methods::{BoxedDsl, FilterDsl, FindDsl, LimitDsl, OffsetDsl, OrderDsl, SelectDsl};
use crate::{Expression, Table};

pub use crate::expression::AsSelect;
pub use crate::expression_methods::{And, Asc, Between, Desc, Eq, EqAny, IsNotNull, IsNull, Like, Nullable, Or};
pub use crate::macros::auto_type;

pub type NotEq<L, R> = Eq<L, R>;
pub type Gt<L, R> = Eq<L, R>;
pub type GtEq<L, R> = Eq<L, R>;
pub type Lt<L, R> = Eq<L, R>;
pub type LtEq<L, R> = Eq<L, R>;
pub type NeAny<L, R> = EqAny<L, R>;
pub type AsExprOf<Item, Type> = Item;
pub type AsExpr<Item, TargetExpr> = Item;
pub type AssumeNotNull<Expr> = Nullable<Expr>;
pub type LeftJoinOn<Source, Rhs, On> = SelectStatement<(), (Source, Rhs)>;
pub type InnerJoinOn<Source, Rhs, On> = SelectStatement<(), (Source, Rhs)>;
pub type AliasedFields<S, Fields> = Fields;

pub type Filter<Source, Predicate> = <Source as FilterDsl>::Output;
pub type Select<Source, Selection> = <Source as SelectDsl<Selection>>::Output;
pub type Find<Source, Key> = <Source as FindDsl<Key>>::Output;
pub type Order<Source, Ordering> = <Source as OrderDsl<Ordering>>::Output;
pub type Limit<Source> = <Source as LimitDsl>::Output;
pub type Offset<Source> = <Source as OffsetDsl>::Output;
pub type InnerJoin<Source, Rhs> = SelectStatement<(), (Source, Rhs)>;
pub type LeftJoin<Source, Rhs> = SelectStatement<(), (Source, Rhs)>;
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

/// `CASE WHEN … THEN …`
#[derive(Clone, Copy, Debug)]
pub struct CaseWhen<Whens, E = ()> {
    whens: Whens,
    else_expr: E,
}

impl<Whens, E> Expression for CaseWhen<Whens, E> {
    type SqlType = ();
}

impl<Whens, E> CaseWhen<Whens, E> {
    #[stub::flow(self -> return, if_true -> return.whens.1)]
    pub fn when<C, T>(self, condition: C, if_true: T) -> CaseWhen<(Whens, T), E>;
    #[stub::flow(self.whens -> return.whens, if_no_other_branch_matched -> return.else_expr)]
    pub fn otherwise<N>(self, if_no_other_branch_matched: N) -> CaseWhen<Whens, N>;
}

#[stub::flow(if_true -> return.whens)]
pub fn case_when<C, T>(condition: C, if_true: T) -> CaseWhen<T>;

/// `5.minutes()`
pub trait IntervalDsl: Sized {
    fn microseconds(self) -> crate::pg::data_types::PgInterval;
    fn seconds(self) -> crate::pg::data_types::PgInterval;
    fn minutes(self) -> crate::pg::data_types::PgInterval;
    fn hours(self) -> crate::pg::data_types::PgInterval;
    fn days(self) -> crate::pg::data_types::PgInterval;
    fn weeks(self) -> crate::pg::data_types::PgInterval;
    fn months(self) -> crate::pg::data_types::PgInterval;
    fn years(self) -> crate::pg::data_types::PgInterval;
    fn day(self) -> crate::pg::data_types::PgInterval;
    fn hour(self) -> crate::pg::data_types::PgInterval;
    fn minute(self) -> crate::pg::data_types::PgInterval;
    fn month(self) -> crate::pg::data_types::PgInterval;
    fn week(self) -> crate::pg::data_types::PgInterval;
    fn year(self) -> crate::pg::data_types::PgInterval;
}

impl IntervalDsl for i32 {}

impl IntervalDsl for i64 {}

impl IntervalDsl for f64 {}
