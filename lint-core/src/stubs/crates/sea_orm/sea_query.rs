//! `sea_query`: expressions and conditions. A comparison passes nothing on; a value that is assigned does.

use crate::ColumnTrait;

#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    value: String,
}

macro_rules! values {
    ($($Type:ty)*) => {$(
        impl From<$Type> for Value {
            #[stub::flow(value -> return.value)]
            fn from(value: $Type) -> Value;
        }
    )*};
}

values! {
    bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char &str String Vec<u8> uuid::Uuid serde_json::Value
    chrono::NaiveDate chrono::NaiveTime chrono::NaiveDateTime chrono::DateTime<chrono::Utc>
    chrono::DateTime<chrono::FixedOffset> chrono::DateTime<chrono::Local>
}

impl<T: Into<Value>> From<Option<T>> for Value {
    #[stub::flow(value.Some.0 -> return.value)]
    fn from(value: Option<T>) -> Value;
}

pub type DynIden = String;

pub trait Iden {}

#[derive(Clone, Debug)]
pub struct Alias {
    name: String,
}

impl Alias {
    pub fn new<T: Into<String>>(n: T) -> Alias;
}

impl std::fmt::Display for Alias {
    #[stub::flow(self.name -> f)]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl Iden for Alias {}

/// What is computed: the SQL that reads it, and the value in it.
#[derive(Clone, Debug)]
pub struct SimpleExpr {
    pub __read: String,
    value: Value,
}

pub struct Expr {
    pub __read: String,
    value: Value,
}

impl Expr {
    pub fn col<C: crate::__Reads>(n: C) -> Expr {
        Expr { __read: n.__reads(), value: Value { value: String::new() } }
    }
    #[stub::flow(v -> return.value)]
    pub fn value<V>(v: V) -> SimpleExpr;
    #[stub::flow(v -> return.value)]
    pub fn val<V>(v: V) -> Expr;
    #[stub::flow(expr -> return.value)]
    pub fn expr<T>(expr: T) -> Expr;
    pub fn cust<T: Into<String>>(s: T) -> SimpleExpr {
        SimpleExpr { __read: s.into(), value: Value { value: String::new() } }
    }
    #[stub::flow(s -> return.__read, v.item -> return.value)]
    pub fn cust_with_values<T, V, I>(s: T, v: I) -> SimpleExpr
    where
        I: IntoIterator<Item = V>;
    #[stub::clean]
    pub fn current_timestamp() -> Expr;
}

macro_rules! computes {
    ($Type:ident) => {
        impl $Type {
            #[stub::clean]
            pub fn eq<V>(self, v: V) -> SimpleExpr;
            #[stub::clean]
            pub fn ne<V>(self, v: V) -> SimpleExpr;
            #[stub::clean]
            pub fn gt<V>(self, v: V) -> SimpleExpr;
            #[stub::clean]
            pub fn gte<V>(self, v: V) -> SimpleExpr;
            #[stub::clean]
            pub fn lt<V>(self, v: V) -> SimpleExpr;
            #[stub::clean]
            pub fn lte<V>(self, v: V) -> SimpleExpr;
            #[stub::clean]
            pub fn like<L>(self, like: L) -> SimpleExpr;
            #[stub::clean]
            pub fn is_in<V, I>(self, v: I) -> SimpleExpr;
            #[stub::clean]
            pub fn is_not_in<V, I>(self, v: I) -> SimpleExpr;
            #[stub::clean]
            pub fn is_null(self) -> SimpleExpr;
            #[stub::clean]
            pub fn is_not_null(self) -> SimpleExpr;
            #[stub::clean]
            pub fn count(self) -> SimpleExpr {
                SimpleExpr { __read: String::from("0"), value: Value { value: String::new() } }
            }
            #[stub::flow(self.__read -> return.__read, right -> return.value)]
            pub fn add<R>(self, right: R) -> SimpleExpr;
            #[stub::flow(self.__read -> return.__read, right -> return.value)]
            pub fn sub<R>(self, right: R) -> SimpleExpr;
            #[stub::flow(self.__read -> return.__read)]
            pub fn max(self) -> SimpleExpr;
            #[stub::flow(self.__read -> return.__read)]
            pub fn min(self) -> SimpleExpr;
            #[stub::flow(self.__read -> return.__read)]
            pub fn sum(self) -> SimpleExpr;
        }
    };
}

computes! { SimpleExpr }

computes! { Expr }

impl SimpleExpr {
    #[stub::clean]
    pub fn and(self, right: SimpleExpr) -> SimpleExpr;
    #[stub::clean]
    pub fn or(self, right: SimpleExpr) -> SimpleExpr;
}

impl From<Expr> for SimpleExpr {
    #[stub::flow(expr.__read -> return.__read, expr.value -> return.value)]
    fn from(expr: Expr) -> SimpleExpr;
}

pub struct Func;

impl Func {
    #[stub::flow(expr.__read -> return.__read)]
    pub fn lower(expr: SimpleExpr) -> SimpleExpr;
    #[stub::flow(expr.__read -> return.__read)]
    pub fn upper(expr: SimpleExpr) -> SimpleExpr;
    #[stub::flow(expr.__read -> return.__read)]
    pub fn max(expr: SimpleExpr) -> SimpleExpr;
    #[stub::flow(expr.__read -> return.__read)]
    pub fn min(expr: SimpleExpr) -> SimpleExpr;
    pub fn count(expr: SimpleExpr) -> SimpleExpr {
        SimpleExpr { __read: String::from("0"), value: Value { value: String::new() } }
    }
}

/// A filter: what it compares with goes nowhere.
#[derive(Clone, Debug)]
pub struct Condition;

pub type Cond = Condition;

impl Condition {
    #[stub::clean]
    pub fn all() -> Condition;
    #[stub::clean]
    pub fn any() -> Condition;
    #[stub::clean]
    pub fn add<C>(self, condition: C) -> Condition;
    #[stub::clean]
    pub fn add_option<C>(self, other: Option<C>) -> Condition;
    #[stub::clean]
    pub fn not(self) -> Condition;
}

#[derive(Clone, Debug)]
pub enum Order {
    Asc,
    Desc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinType {
    CrossJoin,
    Join,
    InnerJoin,
    LeftJoin,
    RightJoin,
    FullOuterJoin,
}

#[derive(Clone, Debug, Default)]
pub struct OnConflict;

impl OnConflict {
    #[stub::clean]
    pub fn new() -> OnConflict;
    #[stub::clean]
    pub fn column<C>(column: C) -> OnConflict;
    #[stub::clean]
    pub fn columns<I, C>(columns: I) -> OnConflict;
    #[stub::clean]
    pub fn do_nothing(&mut self) -> &mut OnConflict;
    #[stub::clean]
    pub fn update_column<C>(&mut self, column: C) -> &mut OnConflict;
    #[stub::clean]
    pub fn update_columns<C, I>(&mut self, columns: I) -> &mut OnConflict;
    #[stub::clean]
    pub fn to_owned(&mut self) -> OnConflict;
}
