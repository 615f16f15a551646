//! `diesel::query_source`: tables and columns.

use crate::Expression;
use crate::QueryDsl;
use crate::query_builder::{BoxedSelectStatement, SelectStatement};
use crate::query_dsl::methods::{BoxedDsl, FilterDsl, SelectDsl};

pub trait QuerySource {}

pub trait Table: Sized {
    type PrimaryKey;
    type AllColumns;
    fn primary_key(&self) -> Self::PrimaryKey;
    fn all_columns() -> Self::AllColumns;
}

pub trait Column: Expression {
    type Table: Table;
    const NAME: &'static str;
}

pub trait JoinTo<T> {
    type FromClause;
    type OnClause;
}

/// A table under another name: `alias!(users as authors)`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alias<S> {
    source: S,
}

impl<S> Alias<S> {
    #[stub::clean]
    pub fn field<F>(&self, field: F) -> AliasedField<S, F>;
    #[stub::clean]
    pub fn fields<Fields>(&self, fields: Fields) -> Fields;
}

impl<S> FilterDsl for Alias<S> {
    type Output = SelectStatement<Alias<S>>;
}

impl<S, Selection> SelectDsl<Selection> for Alias<S> {
    type Output = SelectStatement<Alias<S>, Selection>;
}

impl<S, DB> BoxedDsl<'_, DB> for Alias<S> {
    type Output = BoxedSelectStatement<Alias<S>>;
}

impl<S> QueryDsl for Alias<S> {}

/// A column of such a table.
#[derive(Clone, Copy, Debug, Default)]
pub struct AliasedField<S, F> {
    alias: S,
    field: F,
}

impl<S, F> Expression for AliasedField<S, F> {
    type SqlType = ();
}
