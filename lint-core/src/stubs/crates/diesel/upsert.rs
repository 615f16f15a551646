//! `diesel::upsert`: inserts that may meet a row.

use crate::query_builder::{InsertStatement, UpdateStatement};

#[derive(Clone, Copy, Debug)]
pub struct IncompleteOnConflict<Stmt> {
    stmt: Stmt,
}

impl<Stmt> IncompleteOnConflict<Stmt> {
    pub fn do_nothing(self) -> Stmt;
    pub fn do_update(self) -> IncompleteDoUpdate<Stmt>;
}

pub trait DecoratableTarget<P>: Sized {
    #[stub::flow(self -> return)]
    fn filter_target(self, predicate: P) -> Self;
}

impl<Stmt, P> DecoratableTarget<P> for IncompleteOnConflict<Stmt> {
    #[stub::flow(self -> return)]
    fn filter_target(self, predicate: P) -> Self;
}

#[derive(Clone, Copy, Debug)]
pub struct IncompleteDoUpdate<Stmt> {
    stmt: Stmt,
}

impl<T, U, R> IncompleteDoUpdate<InsertStatement<T, U, R>> {
    #[stub::flow(self.stmt.records -> return.records, changes -> return.records)]
    pub fn set<Changes>(self, changes: Changes) -> UpdateStatement<T, (), (U, Changes), R>;
}

#[stub::clean]
pub fn excluded<T>(excluded: T) -> T;
