//! What is written: active models, `insert`, `update`, `delete`.

use crate::sea_query::{OnConflict, SimpleExpr, Value};
use crate::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

pub use self::ActiveValue::{NotSet, Set, Unchanged};

#[derive(Clone, Debug)]
pub enum ActiveValue<V> {
    Set(V),
    Unchanged(V),
    NotSet,
}

impl<V> ActiveValue<V> {
    #[stub::flow(value -> return.Set.0)]
    pub fn set(value: V) -> ActiveValue<V>;
    #[stub::flow(value -> return.Unchanged.0)]
    pub fn unchanged(value: V) -> ActiveValue<V>;
    #[stub::clean]
    pub fn not_set() -> ActiveValue<V>;
    #[stub::clean]
    pub fn is_set(&self) -> bool;
    #[stub::clean]
    pub fn is_unchanged(&self) -> bool;
    #[stub::clean]
    pub fn is_not_set(&self) -> bool;
    pub fn take(&mut self) -> Option<V>;
    pub fn unwrap(self) -> V;
    pub fn into_value(self) -> Option<Value>;
    #[stub::clean]
    pub fn reset(&mut self);
    pub fn set_if_not_equals(&mut self, value: V);
    pub fn try_as_ref(&self) -> Option<&V>;
}

impl<V> AsRef<V> for ActiveValue<V> {
    fn as_ref(&self) -> &V;
}

impl<V> Default for ActiveValue<V> {
    #[stub::clean]
    fn default() -> ActiveValue<V>;
}

impl<V> PartialEq for ActiveValue<V> {
    #[stub::clean]
    fn eq(&self, other: &ActiveValue<V>) -> bool;
}

pub trait IntoActiveValue<V> {
    fn into_active_value(self) -> ActiveValue<V>;
}

impl<V> IntoActiveValue<V> for V {
    #[stub::flow(self -> return.Set.0)]
    fn into_active_value(self) -> ActiveValue<V>;
}

pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A;
}

impl<A: ActiveModelTrait> IntoActiveModel<A> for A {
    #[stub::flow(self -> return)]
    fn into_active_model(self) -> A;
}

pub trait ActiveModelTrait: Clone {
    type Entity: EntityTrait;
    #[stub::flow(v -> self)]
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    #[stub::flow(self -> return)]
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    #[stub::clean]
    fn not_set(&mut self, c: <Self::Entity as EntityTrait>::Column);
    #[stub::flow(self -> return)]
    fn reset_all(self) -> Self;
    #[stub::clean]
    fn is_changed(&self) -> bool;
    #[stub::flow(json -> return.Ok.0)]
    fn from_json(json: serde_json::Value) -> Result<Self, DbErr>;
    #[stub::flow(json -> self)]
    fn set_from_json(&mut self, json: serde_json::Value) -> Result<(), DbErr>;
    #[stub::sink(recipient = "storage", args(self))]
    #[stub::clean]
    #[stub::fresh]
    async fn insert<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    #[stub::sink(recipient = "storage", args(self))]
    #[stub::clean]
    #[stub::fresh]
    async fn update<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    #[stub::sink(recipient = "storage", args(self))]
    #[stub::flow(self -> return.Ok.0)]
    async fn save<'a, C>(self, db: &'a C) -> Result<Self, DbErr>;
    #[stub::clean]
    #[stub::fresh]
    async fn delete<'a, C>(self, db: &'a C) -> Result<DeleteResult, DbErr>;
}

/// What the project does around a write.
pub trait ActiveModelBehavior: ActiveModelTrait {
    fn new() -> Self
    where
        Self: Default,
    {
        Self::default()
    }
    async fn before_save<C>(self, db: &C, insert: bool) -> Result<Self, DbErr> {
        Ok(self)
    }
    async fn after_save<C>(
        model: <Self::Entity as EntityTrait>::Model,
        db: &C,
        insert: bool,
    ) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> {
        Ok(model)
    }
    async fn before_delete<C>(self, db: &C) -> Result<Self, DbErr> {
        Ok(self)
    }
    async fn after_delete<C>(self, db: &C) -> Result<Self, DbErr> {
        Ok(self)
    }
}

macro_rules! inserts {
    ($($Name:ident)*) => {$(
        #[derive(Clone, Debug)]
        pub struct $Name<A: ActiveModelTrait> {
            values: A,
        }

        impl<A: ActiveModelTrait> $Name<A> {
            #[stub::flow(m -> return.values)]
            pub fn one<M: IntoActiveModel<A>>(m: M) -> $Name<A>;
            #[stub::flow(models.item -> return.values)]
            pub fn many<M: IntoActiveModel<A>, I: IntoIterator<Item = M>>(models: I) -> $Name<A>;
            #[stub::flow(self -> return, m -> return.values)]
            pub fn add<M: IntoActiveModel<A>>(self, m: M) -> $Name<A>;
            #[stub::flow(self -> return, models.item -> return.values)]
            pub fn add_many<M: IntoActiveModel<A>, I: IntoIterator<Item = M>>(self, models: I) -> $Name<A>;
            #[stub::flow(self -> return)]
            pub fn on_conflict(self, on_conflict: OnConflict) -> $Name<A>;
            #[stub::sink(recipient = "storage", args(self.values))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn exec<'a, C>(self, db: &'a C) -> Result<InsertResult<A>, DbErr>;
            #[stub::sink(recipient = "storage", args(self.values))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn exec_without_returning<'a, C>(self, db: &'a C) -> Result<u64, DbErr>;
            #[stub::sink(recipient = "storage", args(self.values))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn exec_with_returning<'a, C>(self, db: &'a C) -> Result<<A::Entity as EntityTrait>::Model, DbErr>;
            #[stub::sink(recipient = "storage", args(self.values))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn exec_with_returning_many<'a, C>(
                self,
                db: &'a C,
            ) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr>;
        }
    )*};
}

inserts! { Insert TryInsert }

impl<A: ActiveModelTrait> Insert<A> {
    #[stub::flow(self.values -> return.values)]
    pub fn do_nothing(self) -> TryInsert<A>;
    #[stub::flow(self.values -> return.values)]
    pub fn on_empty_do_nothing(self) -> TryInsert<A>;
}

#[derive(Clone, Debug)]
pub struct InsertResult<A> {
    pub last_insert_id: i64,
    model: A,
}

#[derive(Clone, Debug)]
pub struct UpdateOne<A: ActiveModelTrait> {
    values: A,
}

impl<A: ActiveModelTrait> UpdateOne<A> {
    #[stub::sink(recipient = "storage", args(self.values))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr>;
}

impl<A: ActiveModelTrait> QueryFilter for UpdateOne<A> {}

#[derive(Clone, Debug)]
pub struct UpdateMany<E: EntityTrait> {
    entity: E,
    values: Value,
}

impl<E: EntityTrait> UpdateMany<E> {
    #[stub::flow(self -> return, model -> return.values)]
    pub fn set<A: ActiveModelTrait>(self, model: A) -> UpdateMany<E>;
    #[stub::flow(self -> return, expr.value -> return.values)]
    pub fn col_expr<T>(self, col: T, expr: SimpleExpr) -> UpdateMany<E>;
    #[stub::sink(recipient = "storage", args(self.values))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr>;
    #[stub::sink(recipient = "storage", args(self.values))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
}

impl<E: EntityTrait> QueryFilter for UpdateMany<E> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateResult {
    pub rows_affected: u64,
}

#[derive(Clone, Debug)]
pub struct DeleteOne<A> {
    model: A,
}

impl<A> DeleteOne<A> {
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr>;
}

impl<A> QueryFilter for DeleteOne<A> {}

#[derive(Clone, Debug)]
pub struct DeleteMany<E> {
    entity: E,
}

impl<E> DeleteMany<E> {
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr>;
}

impl<E> QueryFilter for DeleteMany<E> {}

#[derive(Clone, Debug)]
pub struct DeleteResult {
    pub rows_affected: u64,
}
