//! `diesel::expression_methods`: comparisons and assignments of columns, e.g. `users::email.eq(email)`.
//!
//! An assignment holds what is assigned, which counts where it is written; as a filter it passes nothing on.

use crate::Expression;

macro_rules! binary {
    ($($Name:ident)*) => {$(
        #[derive(Clone, Copy, Debug)]
        #[stub::clean]
        pub struct $Name<L, R> {
            left: L,
            right: R,
        }
        impl<L, R> Expression for $Name<L, R> {
            type SqlType = ();
        }
    )*};
}

binary! { Eq EqAny And Or Between Like }

/// Two texts as one.
#[derive(Clone, Copy, Debug)]
pub struct Concat<L, R> {
    left: L,
    right: R,
}

impl<L, R> Expression for Concat<L, R> {
    type SqlType = ();
}

macro_rules! unary {
    ($($(#[$attr:meta])* $Name:ident)*) => {$(
        #[derive(Clone, Copy, Debug)]
        $(#[$attr])*
        pub struct $Name<E> {
            expr: E,
        }
        impl<E> Expression for $Name<E> {
            type SqlType = ();
        }
    )*};
}

unary! { Asc Desc #[stub::clean] IsNull #[stub::clean] IsNotNull Nullable }

pub trait ExpressionMethods: Expression + Sized {
    #[stub::flow(self -> return.left, other -> return.right)]
    fn eq<T>(self, other: T) -> Eq<Self, T>;
    #[stub::flow(self -> return.left, other -> return.right)]
    fn ne<T>(self, other: T) -> Eq<Self, T>;
    #[stub::flow(self -> return.left, other -> return.right)]
    fn gt<T>(self, other: T) -> Eq<Self, T>;
    #[stub::flow(self -> return.left, other -> return.right)]
    fn ge<T>(self, other: T) -> Eq<Self, T>;
    #[stub::flow(self -> return.left, other -> return.right)]
    fn lt<T>(self, other: T) -> Eq<Self, T>;
    #[stub::flow(self -> return.left, other -> return.right)]
    fn le<T>(self, other: T) -> Eq<Self, T>;
    #[stub::flow(self -> return.left, values -> return.right)]
    fn eq_any<T>(self, values: T) -> EqAny<Self, T>;
    #[stub::flow(self -> return.left, values -> return.right)]
    fn ne_all<T>(self, values: T) -> EqAny<Self, T>;
    #[stub::flow(self -> return.left)]
    fn between<T, U>(self, lower: T, upper: U) -> Between<Self, (T, U)>;
    fn is_null(self) -> IsNull<Self>;
    fn is_not_null(self) -> IsNotNull<Self>;
    fn asc(self) -> Asc<Self>;
    fn desc(self) -> Desc<Self>;
}

impl<T: Expression> ExpressionMethods for T {}

pub trait BoolExpressionMethods: Expression + Sized {
    fn and<T>(self, other: T) -> And<Self, T>;
    fn or<T>(self, other: T) -> Or<Self, T>;
}

impl<T: Expression> BoolExpressionMethods for T {}

pub trait NullableExpressionMethods: Expression + Sized {
    fn nullable(self) -> Nullable<Self>;
    fn assume_not_null(self) -> Nullable<Self>;
}

impl<T: Expression> NullableExpressionMethods for T {}

pub trait TextExpressionMethods: Expression + Sized {
    fn like<T>(self, other: T) -> Like<Self, T>;
    fn not_like<T>(self, other: T) -> Like<Self, T>;
    fn concat<T>(self, other: T) -> Concat<Self, T>;
}

impl<T: Expression> TextExpressionMethods for T {}

pub trait PgTextExpressionMethods: Expression + Sized {
    fn ilike<T>(self, other: T) -> Like<Self, T>;
    fn not_ilike<T>(self, other: T) -> Like<Self, T>;
}

impl<T: Expression> PgTextExpressionMethods for T {}

pub trait PgExpressionMethods: Expression + Sized {
    fn is_distinct_from<T>(self, other: T) -> Eq<Self, T>;
    fn is_not_distinct_from<T>(self, other: T) -> Eq<Self, T>;
}

impl<T: Expression> PgExpressionMethods for T {}

pub trait PgArrayExpressionMethods: Expression + Sized {
    fn overlaps_with<T>(self, other: T) -> Eq<Self, T>;
    fn contains<T>(self, other: T) -> Eq<Self, T>;
    fn is_contained_by<T>(self, other: T) -> Eq<Self, T>;
}

impl<T: Expression> PgArrayExpressionMethods for T {}

pub trait PgSortExpressionMethods: Sized {
    fn nulls_first(self) -> Self;
    fn nulls_last(self) -> Self;
}

impl<T> PgSortExpressionMethods for Asc<T> {}

impl<T> PgSortExpressionMethods for Desc<T> {}
