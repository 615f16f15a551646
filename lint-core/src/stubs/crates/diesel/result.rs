//! `diesel::result`: errors, and `QueryResult`.

use std::fmt::{self, Display, Formatter};

#[derive(Debug)]
pub enum Error {
    InvalidCString(std::ffi::NulError),
    DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
    NotFound,
    QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
    DeserializationError(Box<dyn std::error::Error + Send + Sync>),
    SerializationError(Box<dyn std::error::Error + Send + Sync>),
    RollbackTransaction,
    AlreadyInTransaction,
    NotInTransaction,
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Error {}

#[derive(Clone, Copy, Debug)]
pub enum DatabaseErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    UnableToSendCommand,
    SerializationFailure,
    ReadOnlyTransaction,
    NotNullViolation,
    CheckViolation,
    ClosedConnection,
}

pub trait DatabaseErrorInformation {
    fn message(&self) -> &str;
    fn details(&self) -> Option<&str>;
    fn hint(&self) -> Option<&str>;
    #[stub::clean]
    fn table_name(&self) -> Option<&str>;
    #[stub::clean]
    fn column_name(&self) -> Option<&str>;
    #[stub::clean]
    fn constraint_name(&self) -> Option<&str>;
}

#[derive(Debug, PartialEq)]
pub enum ConnectionError {
    InvalidCString(std::ffi::NulError),
    BadConnection(String),
    InvalidConnectionUrl(String),
    CouldntSetupConfiguration(Error),
}

impl Display for ConnectionError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for ConnectionError {}

pub type QueryResult<T> = Result<T, Error>;
pub type ConnectionResult<T> = Result<T, ConnectionError>;

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>, Error>;
}

impl<T> OptionalExtension<T> for QueryResult<T> {
    fn optional(self) -> Result<Option<T>, Error>;
}
