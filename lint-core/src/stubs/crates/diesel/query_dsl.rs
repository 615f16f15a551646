//! `diesel::query_dsl`: how queries are built and run.

use crate::QueryResult;
use crate::query_builder::{BoxedSelectStatement, SelectStatement};

/// What a clause turns a query into.
pub mod methods {
    use crate::expression::AsSelect;
    use crate::query_builder::{BoxedSelectStatement, InsertStatement, SelectStatement, UpdateStatement};

    pub trait FilterDsl<Predicate = ()> {
        type Output;
    }

    pub trait SelectDsl<Selection> {
        type Output;
    }

    pub trait BoxedDsl<'a, DB> {
        type Output;
    }

    pub trait FindDsl<PK> {
        type Output;
    }

    impl<T: FilterDsl, PK> FindDsl<PK> for T {
        type Output = <T as FilterDsl>::Output;
    }

    pub trait LimitDsl {
        type Output;
        #[stub::clean]
        fn limit(self, limit: i64) -> Self::Output;
    }

    impl<T: FilterDsl> LimitDsl for T {
        type Output = <T as FilterDsl>::Output;
        #[stub::clean]
        fn limit(self, limit: i64) -> Self::Output;
    }

    pub trait OffsetDsl {
        type Output;
        #[stub::clean]
        fn offset(self, offset: i64) -> Self::Output;
    }

    impl<T: FilterDsl> OffsetDsl for T {
        type Output = <T as FilterDsl>::Output;
        #[stub::clean]
        fn offset(self, offset: i64) -> Self::Output;
    }

    pub trait OrderDsl<Expr> {
        type Output;
    }

    impl<T: FilterDsl, Expr> OrderDsl<Expr> for T {
        type Output = <T as FilterDsl>::Output;
    }

    /// A query by `as_select` says what it loads; what others load is for their caller to say.
    pub trait LoadQuery<'query, Conn, U> {}

    impl<From, S, DB, Conn> LoadQuery<'_, Conn, S> for SelectStatement<From, AsSelect<S, DB>> {}

    impl<From, S, DB, Conn> LoadQuery<'_, Conn, S> for BoxedSelectStatement<From, AsSelect<S, DB>> {}

    impl<T, U, S, DB, Conn> LoadQuery<'_, Conn, S> for InsertStatement<T, U, AsSelect<S, DB>> {}

    impl<T, U, V, S, DB, Conn> LoadQuery<'_, Conn, S> for UpdateStatement<T, U, V, AsSelect<S, DB>> {}

    pub trait ExecuteDsl<Conn, DB = ()> {}

    impl<Q, Conn, DB> ExecuteDsl<Conn, DB> for Q {}
}

use self::methods::{BoxedDsl, FilterDsl, FindDsl, LimitDsl, LoadQuery, SelectDsl};

pub trait QueryDsl: Sized {
    #[stub::clean]
    fn distinct(self) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn distinct_on<Expr>(self, expr: Expr) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn select<Selection>(self, selection: Selection) -> <Self as SelectDsl<Selection>>::Output
    where
        Self: SelectDsl<Selection>;
    #[stub::clean]
    fn count(self) -> <Self as SelectDsl<crate::dsl::CountStar>>::Output
    where
        Self: SelectDsl<crate::dsl::CountStar>;
    #[stub::clean]
    fn inner_join<Rhs>(self, rhs: Rhs) -> SelectStatement<(), (Self, Rhs)>;
    #[stub::clean]
    fn left_join<Rhs>(self, rhs: Rhs) -> SelectStatement<(), (Self, Rhs)>;
    #[stub::clean]
    fn left_outer_join<Rhs>(self, rhs: Rhs) -> SelectStatement<(), (Self, Rhs)>;
    #[stub::clean]
    fn filter<Predicate>(self, predicate: Predicate) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn or_filter<Predicate>(self, predicate: Predicate) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn find<PK>(self, id: PK) -> <Self as FindDsl<PK>>::Output
    where
        Self: FindDsl<PK>;
    #[stub::clean]
    fn order<Expr>(self, expr: Expr) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn order_by<Expr>(self, expr: Expr) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn then_order_by<Order>(self, order: Order) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn limit(self, limit: i64) -> <Self as LimitDsl>::Output
    where
        Self: LimitDsl;
    #[stub::clean]
    fn offset(self, offset: i64) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn group_by<GB>(self, group_by: GB) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn having<Predicate>(self, predicate: Predicate) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn for_update(self) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn for_share(self) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn skip_locked(self) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn into_boxed<'a, DB>(self) -> <Self as BoxedDsl<'a, DB>>::Output
    where
        Self: BoxedDsl<'a, DB>;
    #[stub::clean]
    fn single_value(self) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
    #[stub::clean]
    fn nullable(self) -> <Self as FilterDsl>::Output
    where
        Self: FilterDsl;
}

/// What a query selects; the analysis asks for it where a query is run.
#[doc(hidden)]
pub trait Selected {
    type Columns;
}

pub trait RunQueryDsl<Conn>: Sized {
    #[stub::clean]
    #[stub::fresh]
    fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
    where
        Self: LoadQuery<'query, Conn, U>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut Conn) -> QueryResult<std::vec::IntoIter<QueryResult<U>>>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
    where
        Self: LoadQuery<'query, Conn, U>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
    where
        Self: LoadQuery<'query, Conn, U>;
    #[stub::clean]
    #[stub::fresh]
    #[stub::columns]
    fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
    where
        Self: LoadQuery<'query, Conn, U>;
}

pub trait SaveChangesDsl<Conn> {
    #[stub::sink(recipient = "storage", args(self))]
    #[stub::clean]
    #[stub::fresh]
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
}

impl<C, Conn> SaveChangesDsl<Conn> for C {
    #[stub::sink(recipient = "storage", args(self))]
    #[stub::clean]
    #[stub::fresh]
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
}

pub trait BelongingToDsl<T> {
    type Output;
    #[stub::clean]
    fn belonging_to(other: T) -> Self::Output;
}

pub trait JoinOnDsl: Sized {
    #[stub::clean]
    fn on<On>(self, on: On) -> Self;
}

impl<T: Sized> JoinOnDsl for T {}

pub trait CombineDsl: Sized {
    fn union<Rhs>(self, rhs: Rhs) -> Self;
    fn union_all<Rhs>(self, rhs: Rhs) -> Self;
    fn intersect<Rhs>(self, rhs: Rhs) -> Self;
    fn except<Rhs>(self, rhs: Rhs) -> Self;
}

impl<F, S> CombineDsl for SelectStatement<F, S> {}

impl<F, S> CombineDsl for BoxedSelectStatement<F, S> {}
