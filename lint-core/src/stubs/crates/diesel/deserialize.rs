//! `diesel::deserialize`: rows as values.

use std::error::Error;

pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

pub trait Queryable<ST, DB>: Sized {
    type Row;
    fn build(row: Self::Row) -> Result<Self>;
}

pub trait QueryableByName<DB>: Sized {}

pub trait FromSql<A, DB>: Sized {}

pub trait FromSqlRow<ST, DB>: Sized {}
