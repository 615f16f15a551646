//! `diesel::prelude`: the names to import with `*`.

pub use crate::associations::{GroupedBy, Identifiable};
pub use crate::connection::Connection;
pub use crate::deserialize::{Queryable, QueryableByName};
pub use crate::expression::{
    AppearsOnTable, BoxableExpression, Expression, IntoSql, Selectable, SelectableExpression, SelectableHelper,
};
pub use crate::expression_methods::*;
pub use crate::macros::{AsChangeset, Associations, Identifiable, Insertable, Queryable, QueryableByName, Selectable};
pub use crate::pg::PgConnection;
pub use crate::query_builder::{AsChangeset, Insertable};
pub use crate::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use crate::query_source::{Column, JoinTo, QuerySource, Table};
pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use crate::upsert::DecoratableTarget;
pub use crate::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
