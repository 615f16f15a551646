//! `sea-orm`: entities, e.g. `user::Entity::find().filter(user::Column::Email.eq(email)).one(&db).await?`.
//!
//! A query carries the text of what it selects, put together as it is built, so that columns are known by position and name.
//! What an active model holds counts as written where it is inserted, updated or saved; filters pass nothing on. The real
//! `Select` and its like have other type parameters where these name what is loaded.

extern crate chrono as _;
extern crate futures as _;
extern crate log as _;
extern crate serde_json as _;
extern crate sqlx as _;
extern crate uuid as _;

pub use strum;

#[path = "sea_orm/database.rs"]
mod database;
pub use self::database::*;
#[path = "sea_orm/entity.rs"]
mod entities;
pub use self::entities::*;
#[path = "sea_orm/query.rs"]
mod query;
pub use self::query::*;
#[path = "sea_orm/write.rs"]
mod write;
pub use self::write::*;
#[path = "sea_orm/sea_query.rs"]
pub mod sea_query;
pub use self::sea_query::{Condition, Iden, JoinType, Order, Value};
pub use strum::EnumIter;

pub mod entity {
    pub use crate::entities::*;

    pub mod prelude {
        pub use crate::prelude::*;
    }
}

pub mod prelude {
    pub use crate::sea_query::{DynIden, Expr};
    pub use crate::{
        ActiveEnum, ActiveModelBehavior, ActiveModelTrait, ColumnDef, ColumnTrait, ColumnType, ConnectionTrait, DatabaseConnection,
        DbConn, DbErr, DeriveActiveEnum, DeriveActiveModel, DeriveActiveModelBehavior, DeriveColumn, DeriveEntity,
        DeriveEntityModel, DeriveIden, DeriveIntoActiveModel, DeriveModel, DerivePartialModel, DerivePrimaryKey, DeriveRelation,
        DeriveValueType, EntityName, EntityTrait, EnumIter, Iden, IdenStatic, Linked, LoaderTrait, ModelTrait, PaginatorTrait,
        PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationDef, RelationTrait, RuntimeErr, Select, Value,
    };
    pub use chrono::{NaiveDate as Date, NaiveDateTime as DateTime, NaiveTime as Time};
    pub use serde_json::Value as Json;
    pub use uuid::Uuid;

    pub type DateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
    pub type DateTimeUtc = chrono::DateTime<chrono::Utc>;
    pub type DateTimeLocal = chrono::DateTime<chrono::Local>;
}

#[stub::derive]
#[stub::builtin("derive_entity_model")]
macro_rules! DeriveEntityModel {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_entity")]
macro_rules! DeriveEntity {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_model")]
macro_rules! DeriveModel {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_active_model")]
macro_rules! DeriveActiveModel {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_into_active_model")]
macro_rules! DeriveIntoActiveModel {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_relation")]
macro_rules! DeriveRelation {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_partial_model")]
macro_rules! DerivePartialModel {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_active_model_behavior")]
macro_rules! DeriveActiveModelBehavior {
    () => {};
}

macro_rules! plain_derives {
    ($($Name:ident)*) => {$(
        #[stub::derive]
        macro_rules! $Name {
            () => {};
        }
    )*};
}

plain_derives! {
    DeriveActiveEnum DeriveColumn DeriveIden DerivePrimaryKey DeriveRelatedEntity DeriveValueType FromJsonQueryResult FromQueryResult
    DeriveDisplay DeriveMigrationName DeriveCustomColumn
}

#[derive(Debug)]
pub enum RuntimeErr {
    SqlxError(sqlx::Error),
    Internal(String),
}

impl std::fmt::Display for RuntimeErr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for RuntimeErr {}

#[derive(Debug)]
pub enum DbErr {
    Conn(RuntimeErr),
    Exec(RuntimeErr),
    Query(RuntimeErr),
    ConvertFromU64(&'static str),
    UnpackInsertId,
    UpdateGetPrimaryKey,
    RecordNotFound(String),
    AttrNotSet(String),
    Custom(String),
    Type(String),
    Json(String),
    Migration(String),
    RecordNotInserted,
    RecordNotUpdated,
}

impl std::fmt::Display for DbErr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for DbErr {}

#[derive(Debug)]
pub enum SqlErr {
    UniqueConstraintViolation(String),
    ForeignKeyConstraintViolation(String),
}

impl DbErr {
    pub fn sql_err(&self) -> Option<SqlErr>;
}
