//! `diesel::connection`: connections and transactions.

use crate::QueryResult;
use crate::result::ConnectionResult;

pub trait SimpleConnection {
    #[stub::sink(recipient = "storage", args(query))]
    #[stub::clean]
    fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}

pub trait Connection: SimpleConnection + Sized + Send {
    #[stub::clean]
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E>
    where
        F: FnOnce(&mut Self) -> Result<T, E>,
        E: From<crate::result::Error>;
    #[stub::clean]
    fn begin_test_transaction(&mut self) -> QueryResult<()>;
    fn test_transaction<T, E, F>(&mut self, f: F) -> T
    where
        F: FnOnce(&mut Self) -> Result<T, E>,
        E: std::fmt::Debug;
}

pub trait LoadConnection: Connection {}
