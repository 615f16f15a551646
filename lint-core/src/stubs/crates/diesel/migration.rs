//! `diesel::migration`: changes of a schema.

use crate::QueryResult;
use crate::connection::Connection;
use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MigrationVersion<'a>(Cow<'a, str>);

impl<'a> MigrationVersion<'a> {
    pub fn as_owned(&self) -> MigrationVersion<'static>;
}

impl Display for MigrationVersion<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<String> for MigrationVersion<'_> {
    fn from(s: String) -> Self;
}

impl<'a> From<&'a str> for MigrationVersion<'a> {
    fn from(s: &'a str) -> Self;
}

pub trait MigrationName: Display {
    fn version(&self) -> MigrationVersion<'_>;
}

pub trait MigrationMetadata {
    #[stub::clean]
    fn run_in_transaction(&self) -> bool;
}

pub trait Migration<DB> {
    #[stub::clean]
    fn metadata(&self) -> &dyn MigrationMetadata;
    #[stub::clean]
    fn name(&self) -> &dyn MigrationName;
}

pub trait MigrationSource<DB> {
    #[stub::clean]
    fn migrations(&self) -> Result<Vec<Box<dyn Migration<DB>>>>;
}

pub trait MigrationConnection: Connection {
    #[stub::clean]
    fn setup(&mut self) -> QueryResult<usize>;
}

impl<C: Connection> MigrationConnection for C {}
