//! `diesel::query_source`: tables and columns.

use crate::Expression;

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
