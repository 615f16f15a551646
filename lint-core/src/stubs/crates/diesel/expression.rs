//! `diesel::expression`: what queries are made of.

pub trait Expression {
    type SqlType;
}

pub trait AsExpression<T> {
    type Expression;
    fn as_expression(self) -> Self::Expression;
}

pub trait BoxableExpression<QS, DB>: Expression {}

pub trait AppearsOnTable<QS>: Expression {}

pub trait SelectableExpression<QS>: AppearsOnTable<QS> {}

pub trait NonAggregate {}

pub trait ValidGrouping<GroupByClause> {
    type IsAggregate;
}

pub trait IntoSql: Sized {
    #[stub::flow(self -> return)]
    fn into_sql<T>(self) -> Self;
    #[stub::flow(self -> return)]
    fn as_sql<T>(&self) -> &Self;
}

impl<T> IntoSql for T {}

/// What a function of the database is given, in its parentheses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Grouped<T>(pub T);

impl<T> Expression for Grouped<T> {
    type SqlType = ();
}

macro_rules! tuples {
    ($(($($T:ident)*))*) => {$(
        impl<$($T: Expression),*> Expression for ($($T,)*) {
            type SqlType = ($($T::SqlType,)*);
        }
    )*};
}

tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) }

pub trait Selectable<DB> {
    type SelectExpression;
    fn construct_selection() -> Self::SelectExpression;
}

pub trait SelectableHelper<DB>: Sized {
    fn as_select() -> AsSelect<Self, DB>;
    fn as_returning() -> AsSelect<Self, DB>;
}

impl<T, DB> SelectableHelper<DB> for T {}

/// The columns of a type: the type is named, no value of it is there.
#[derive(Clone, Copy, Debug)]
#[stub::clean]
#[stub::hides]
pub struct AsSelect<Source, DB> {
    source: Source,
    db: DB,
}

/// SQL as text.
#[derive(Clone, Debug)]
pub struct SqlLiteral<ST, T = ()> {
    sql: String,
    inner: T,
    st: ST,
}

impl<ST, T> SqlLiteral<ST, T> {
    pub fn bind<BindST, U>(self, bind_value: U) -> SqlLiteral<ST, U>;
    #[stub::flow(self -> return)]
    pub fn sql(self, sql: &str) -> SqlLiteral<ST, T>;
}

impl<ST, T> Expression for SqlLiteral<ST, T> {
    type SqlType = ST;
}
