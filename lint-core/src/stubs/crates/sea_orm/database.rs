//! Connections, transactions, and SQL as text.

use crate::sea_query::Value;
use crate::{DbErr, FromQueryResult, SelectorRaw};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

pub type DbConn = DatabaseConnection;
pub type DbBackend = DatabaseBackend;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseBackend {
    MySql,
    Postgres,
    Sqlite,
}

#[derive(Clone, Debug, Default)]
pub struct DatabaseConnection;

impl DatabaseConnection {
    #[stub::clean]
    pub async fn ping(&self) -> Result<(), DbErr>;
    #[stub::clean]
    pub async fn close(self) -> Result<(), DbErr>;
    #[stub::clean]
    pub fn get_postgres_connection_pool(&self) -> &sqlx::PgPool;
}

pub struct Database;

impl Database {
    #[stub::clean]
    pub async fn connect<C: Into<ConnectOptions>>(opt: C) -> Result<DatabaseConnection, DbErr>;
}

#[derive(Clone, Debug)]
pub struct ConnectOptions;

impl ConnectOptions {
    #[stub::clean]
    pub fn new<T: Into<String>>(url: T) -> ConnectOptions;
    #[stub::clean]
    pub fn max_connections(&mut self, value: u32) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn min_connections(&mut self, value: u32) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn connect_timeout(&mut self, value: Duration) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn idle_timeout(&mut self, value: Duration) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn acquire_timeout(&mut self, value: Duration) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn max_lifetime(&mut self, lifetime: Duration) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn sqlx_logging(&mut self, value: bool) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn sqlx_logging_level(&mut self, level: ::log::LevelFilter) -> &mut ConnectOptions;
    #[stub::clean]
    pub fn set_schema_search_path<T: Into<String>>(&mut self, schema_search_path: T) -> &mut ConnectOptions;
}

impl From<&str> for ConnectOptions {
    #[stub::clean]
    fn from(url: &str) -> ConnectOptions;
}

impl From<String> for ConnectOptions {
    #[stub::clean]
    fn from(url: String) -> ConnectOptions;
}

impl From<&String> for ConnectOptions {
    #[stub::clean]
    fn from(url: &String) -> ConnectOptions;
}

/// SQL as text, with its values.
#[derive(Clone, Debug)]
pub struct Statement {
    pub sql: String,
    pub values: Vec<Value>,
}

impl Statement {
    #[stub::flow(stmt -> return.sql)]
    pub fn from_string<T: Into<String>>(db_backend: DbBackend, stmt: T) -> Statement;
    #[stub::flow(sql -> return.sql, values.item -> return.values.item)]
    pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Statement
    where
        I: IntoIterator<Item = Value>,
        T: Into<String>;
}

pub struct ExecResult;

impl ExecResult {
    #[stub::clean]
    #[stub::fresh]
    pub fn last_insert_id(&self) -> u64;
    #[stub::clean]
    #[stub::fresh]
    pub fn rows_affected(&self) -> u64;
}

pub trait ConnectionTrait: Sync {
    #[stub::clean]
    fn get_database_backend(&self) -> DbBackend;
    #[stub::sink(recipient = "storage", args(stmt.sql, stmt.values))]
    #[stub::clean]
    #[stub::fresh]
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    #[stub::sink(recipient = "storage", args(sql))]
    #[stub::clean]
    #[stub::fresh]
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    #[stub::flow(stmt.sql -> return.Ok.0.Some.0.sql)]
    #[stub::fresh]
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    #[stub::flow(stmt.sql -> return.Ok.0.item.sql)]
    #[stub::fresh]
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
}

impl ConnectionTrait for DatabaseConnection {}

impl ConnectionTrait for DatabaseTransaction {}

/// A row.
#[derive(Debug)]
pub struct QueryResult {
    sql: String,
}

impl QueryResult {
    #[stub::columns(self.sql, col)]
    #[stub::clean]
    #[stub::fresh]
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
    #[stub::columns(self.sql, index)]
    #[stub::clean]
    #[stub::fresh]
    pub fn try_get_by<T, I>(&self, index: I) -> Result<T, DbErr>;
    #[stub::columns(self.sql, idx)]
    #[stub::clean]
    #[stub::fresh]
    pub fn try_get_by_index<T>(&self, idx: usize) -> Result<T, DbErr>;
}

pub trait StreamTrait: Send + Sync {}

impl StreamTrait for DatabaseConnection {}

impl StreamTrait for DatabaseTransaction {}

pub struct DatabaseTransaction;

impl DatabaseTransaction {
    #[stub::clean]
    pub async fn commit(self) -> Result<(), DbErr>;
    #[stub::clean]
    pub async fn rollback(self) -> Result<(), DbErr>;
}

#[derive(Debug)]
pub enum TransactionError<E> {
    Connection(DbErr),
    Transaction(E),
}

impl<E: std::fmt::Display> std::fmt::Display for TransactionError<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

pub trait TransactionTrait {
    #[stub::clean]
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>
    where
        F: for<'c> FnOnce(&'c DatabaseTransaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>>;
}

impl TransactionTrait for DatabaseConnection {}

impl TransactionTrait for DatabaseTransaction {}
