//! Entities, their models and columns.

use crate::sea_query::{Expr, SimpleExpr, Value};
use crate::{
    ConnectionTrait, DbErr, DeleteMany, DeleteOne, DeleteResult, Insert, IntoActiveModel, ActiveModelTrait, QueryResult, Select,
    SelectorRaw, Statement, UpdateMany, UpdateOne,
};

pub trait IdenStatic {
    fn as_str(&self) -> &str;
}

pub trait Iterable: Sized {
    #[doc(hidden)]
    #[stub::clean]
    fn iter() -> std::vec::IntoIter<Self>;
}

pub trait EntityName: Sized {
    #[stub::clean]
    fn table_name(&self) -> &str;
    #[stub::clean]
    fn schema_name(&self) -> Option<&str>;
    #[stub::clean]
    fn module_name(&self) -> &str;
    /// The table as SQL names it; a derive says it.
    #[doc(hidden)]
    #[stub::clean]
    fn __from() -> &'static str;
}

pub trait EntityTrait: EntityName {
    type Model: ModelTrait<Entity = Self>;
    type ActiveModel: ActiveModelTrait<Entity = Self>;
    type Column: ColumnTrait;
    type Relation;
    type PrimaryKey;
    fn find() -> Select<Self> {
        Select::__of(Self::__from())
    }
    fn find_by_id<T>(values: T) -> Select<Self> {
        Select::__of(Self::__from())
    }
    #[stub::flow(model -> return.values)]
    fn insert<A: ActiveModelTrait<Entity = Self>>(model: A) -> Insert<A>;
    #[stub::flow(models.item -> return.values)]
    fn insert_many<A: ActiveModelTrait<Entity = Self>, I: IntoIterator<Item = A>>(models: I) -> Insert<A>;
    #[stub::flow(model -> return.values)]
    fn update<A: ActiveModelTrait<Entity = Self>>(model: A) -> UpdateOne<A>;
    #[stub::clean]
    fn update_many() -> UpdateMany<Self>;
    #[stub::clean]
    fn delete<A: ActiveModelTrait<Entity = Self>>(model: A) -> DeleteOne<A>;
    #[stub::clean]
    fn delete_many() -> DeleteMany<Self>;
    #[stub::clean]
    fn delete_by_id<T>(values: T) -> DeleteMany<Self>;
    #[stub::clean]
    fn belongs_to<R>(related: R) -> RelationBuilder<Self, R>;
    #[stub::clean]
    fn has_one<R>(related: R) -> RelationBuilder<Self, R>;
    #[stub::clean]
    fn has_many<R>(related: R) -> RelationBuilder<Self, R>;
}

pub trait ModelTrait: Clone + Send + std::fmt::Debug {
    type Entity: EntityTrait;
    #[stub::flow(self -> return)]
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> Value;
    #[stub::flow(v -> self)]
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    fn find_related<R: EntityTrait>(&self, related: R) -> Select<R> {
        Select::__of(R::__from())
    }
    fn find_linked<L: Linked>(&self, l: L) -> Select<L::ToEntity> {
        Select::__of(<L::ToEntity as EntityName>::__from())
    }
    #[stub::clean]
    #[stub::fresh]
    async fn delete<'a, A, C>(self, db: &'a C) -> Result<DeleteResult, DbErr>;
}

pub trait FromQueryResult: Sized {
    #[stub::clean]
    fn from_query_result(res: &QueryResult, pre: &str) -> Result<Self, DbErr>;
    #[stub::flow(stmt.sql -> return.sql)]
    fn find_by_statement(stmt: Statement) -> SelectorRaw<Self>;
}

pub trait PartialModelTrait: Sized {}

pub trait TryIntoModel<M> {
    fn try_into_model(self) -> Result<M, DbErr>;
}

/// The SQL that reads a column or an expression.
#[doc(hidden)]
pub trait __Reads {
    fn __reads(&self) -> String;
}

impl<C: ColumnTrait> __Reads for C {
    fn __reads(&self) -> String {
        String::from(self.__read())
    }
}

impl<T, C: ColumnTrait> __Reads for (T, C) {
    fn __reads(&self) -> String {
        String::from(self.1.__read())
    }
}

impl __Reads for SimpleExpr {
    #[stub::flow(self.__read -> return)]
    fn __reads(&self) -> String;
}

impl __Reads for Expr {
    #[stub::flow(self.__read -> return)]
    fn __reads(&self) -> String;
}


pub trait ColumnTrait: Copy {
    type EntityName: EntityName;
    #[doc(hidden)]
    #[stub::clean]
    fn __name(&self) -> &'static str;
    #[doc(hidden)]
    #[stub::clean]
    fn __read(&self) -> &'static str;
    #[stub::clean]
    fn def(&self) -> ColumnDef;
    #[stub::clean]
    fn eq<V>(&self, v: V) -> SimpleExpr;
    #[stub::clean]
    fn ne<V>(&self, v: V) -> SimpleExpr;
    #[stub::clean]
    fn gt<V>(&self, v: V) -> SimpleExpr;
    #[stub::clean]
    fn gte<V>(&self, v: V) -> SimpleExpr;
    #[stub::clean]
    fn lt<V>(&self, v: V) -> SimpleExpr;
    #[stub::clean]
    fn lte<V>(&self, v: V) -> SimpleExpr;
    #[stub::clean]
    fn between<V>(&self, a: V, b: V) -> SimpleExpr;
    #[stub::clean]
    fn not_between<V>(&self, a: V, b: V) -> SimpleExpr;
    #[stub::clean]
    fn like<T>(&self, s: T) -> SimpleExpr;
    #[stub::clean]
    fn not_like<T>(&self, s: T) -> SimpleExpr;
    #[stub::clean]
    fn starts_with<T>(&self, s: T) -> SimpleExpr;
    #[stub::clean]
    fn ends_with<T>(&self, s: T) -> SimpleExpr;
    #[stub::clean]
    fn contains<T>(&self, s: T) -> SimpleExpr;
    #[stub::clean]
    fn is_null(&self) -> SimpleExpr;
    #[stub::clean]
    fn is_not_null(&self) -> SimpleExpr;
    #[stub::clean]
    fn is_in<V, I>(&self, v: I) -> SimpleExpr;
    #[stub::clean]
    fn is_not_in<V, I>(&self, v: I) -> SimpleExpr;
    #[stub::clean]
    fn in_subquery<S>(&self, s: S) -> SimpleExpr;
    fn count(&self) -> SimpleExpr {
        Expr::cust("0")
    }
    fn max(&self) -> SimpleExpr {
        Expr::cust(self.__read())
    }
    fn min(&self) -> SimpleExpr {
        Expr::cust(self.__read())
    }
    fn sum(&self) -> SimpleExpr {
        Expr::cust(self.__read())
    }
    fn if_null<V>(&self, v: V) -> SimpleExpr {
        Expr::cust(self.__read())
    }
    fn into_expr(self) -> Expr {
        Expr::col(self)
    }
    #[doc(hidden)]
    fn into_simple_expr(self) -> SimpleExpr {
        Expr::cust(self.__read())
    }
}

#[derive(Clone, Debug)]
pub struct ColumnDef;

#[derive(Clone, Debug)]
pub enum ColumnType {
    Text,
    Integer,
    BigInteger,
    Boolean,
    Json,
    Uuid,
}

pub trait PrimaryKeyTrait: Sized {
    type ValueType;
    #[stub::clean]
    fn auto_increment() -> bool;
}

pub trait RelationTrait: 'static {
    #[stub::clean]
    fn def(&self) -> RelationDef;
}

#[derive(Clone, Debug)]
pub struct RelationDef;

impl RelationDef {
    #[stub::clean]
    pub fn rev(self) -> RelationDef;
    #[stub::clean]
    pub fn on_condition<F>(self, f: F) -> RelationDef;
}

pub struct RelationBuilder<E, R> {
    from: E,
    to: R,
}

impl<E, R> RelationBuilder<E, R> {
    #[stub::clean]
    pub fn from<T>(self, identifier: T) -> RelationBuilder<E, R>;
    #[stub::clean]
    pub fn to<T>(self, identifier: T) -> RelationBuilder<E, R>;
}

impl<E, R> From<RelationBuilder<E, R>> for RelationDef {
    #[stub::clean]
    fn from(b: RelationBuilder<E, R>) -> RelationDef;
}

pub trait Related<R: EntityTrait> {
    #[stub::clean]
    fn to() -> RelationDef;
    #[stub::clean]
    fn via() -> Option<RelationDef>;
    fn find_related() -> Select<R> {
        Select::__of(R::__from())
    }
}

pub trait Linked {
    type FromEntity: EntityTrait;
    type ToEntity: EntityTrait;
    #[stub::clean]
    fn link(&self) -> Vec<RelationDef>;
}

pub trait ActiveEnum: Sized {
    type Value;
    #[stub::clean]
    fn to_value(&self) -> Self::Value;
    #[stub::clean]
    fn into_value(self) -> Self::Value;
}

pub trait LoaderTrait {
    type Model: ModelTrait;
    #[stub::clean]
    #[stub::fresh]
    async fn load_one<R: EntityTrait, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Option<R::Model>>, DbErr>
    where
        S: EntityOrSelect<R>;
    #[stub::clean]
    #[stub::fresh]
    async fn load_many<R: EntityTrait, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr>
    where
        S: EntityOrSelect<R>;
    #[stub::clean]
    #[stub::fresh]
    async fn load_many_to_many<R: EntityTrait, S, V, C>(&self, stmt: S, via: V, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr>
    where
        S: EntityOrSelect<R>;
}

impl<M: ModelTrait> LoaderTrait for Vec<M> {
    type Model = M;
}

impl<M: ModelTrait> LoaderTrait for &[M] {
    type Model = M;
}

pub trait EntityOrSelect<E: EntityTrait> {}

impl<E: EntityTrait> EntityOrSelect<E> for E {}

impl<E: EntityTrait> EntityOrSelect<E> for Select<E> {}
