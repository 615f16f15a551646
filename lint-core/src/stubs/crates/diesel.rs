//! `diesel`: queries in Rust, e.g. `users::table.filter(users::id.eq(id)).first::<User>(connection)?`.
//!
//! The real types spell a query out in their parameters. Here a query is [`query_builder::Select`], whatever it selects:
//! rows come from the database, so what they hold is known by the type that is loaded. Filters pass nothing on.

#[path = "diesel/associations.rs"]
pub mod associations;
#[path = "diesel/backend.rs"]
pub mod backend;
#[path = "diesel/connection.rs"]
pub mod connection;
#[path = "diesel/deserialize.rs"]
pub mod deserialize;
#[path = "diesel/dsl.rs"]
pub mod dsl;
#[path = "diesel/expression.rs"]
pub mod expression;
#[path = "diesel/expression_methods.rs"]
pub mod expression_methods;
#[path = "diesel/macros.rs"]
mod macros;
#[path = "diesel/migration.rs"]
pub mod migration;
#[path = "diesel/pg.rs"]
pub mod pg;
#[path = "diesel/prelude.rs"]
pub mod prelude;
#[path = "diesel/query_builder.rs"]
pub mod query_builder;
#[path = "diesel/query_dsl.rs"]
pub mod query_dsl;
#[path = "diesel/query_source.rs"]
pub mod query_source;
#[path = "diesel/r2d2.rs"]
pub mod r2d2;
#[path = "diesel/result.rs"]
pub mod result;
#[path = "diesel/serialize.rs"]
pub mod serialize;
#[path = "diesel/sql_types.rs"]
pub mod sql_types;
#[path = "diesel/upsert.rs"]
pub mod upsert;

pub use self::associations::{BelongsTo, GroupedBy, Identifiable};
pub use self::connection::Connection;
pub use self::deserialize::{Queryable, QueryableByName};
pub use self::dsl::{debug_query, delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
pub use self::expression::{
    AppearsOnTable, AsExpression, BoxableExpression, Expression, IntoSql, Selectable, SelectableHelper,
};
pub use self::expression_methods::*;
pub use self::macros::*;
pub use self::pg::PgConnection;
pub use self::query_builder::{AsChangeset, Insertable};
pub use self::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use self::query_source::{Column, JoinTo, QuerySource, Table};
pub use self::result::Error::NotFound;
pub use self::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use self::upsert::DecoratableTarget;

/// Types of expressions by the name of what makes them.
pub mod helper_types {
    pub use crate::dsl::*;
}

/// Other databases than PostgreSQL have the same shape.
pub mod sqlite {
    pub use crate::pg::{Pg as Sqlite, PgConnection as SqliteConnection};
}

pub mod mysql {
    pub use crate::pg::{Pg as Mysql, PgConnection as MysqlConnection};
}

pub use self::mysql::MysqlConnection;
pub use self::sqlite::SqliteConnection;
