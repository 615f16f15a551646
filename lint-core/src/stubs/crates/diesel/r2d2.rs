//! `diesel::r2d2`: pools of connections.

use crate::connection::Connection;
use std::ops::{Deref, DerefMut};

pub struct ConnectionManager<T> {
    connection: T,
}

impl<T> ConnectionManager<T> {
    #[stub::clean]
    pub fn new<S: Into<String>>(database_url: S) -> ConnectionManager<T>;
}

pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::error::Error + 'static;
}

impl<T: Connection + 'static> ManageConnection for ConnectionManager<T> {
    type Connection = T;
    type Error = PoolError;
}

pub struct Pool<M: ManageConnection> {
    manager: M,
}

impl<M: ManageConnection> Clone for Pool<M> {
    fn clone(&self) -> Self;
}

impl<M: ManageConnection> Pool<M> {
    #[stub::clean]
    pub fn new(manager: M) -> Result<Pool<M>, PoolError>;
    #[stub::clean]
    pub fn builder() -> Builder<M>;
    #[stub::clean]
    pub fn get(&self) -> Result<PooledConnection<M>, PoolError>;
}

pub struct Builder<M: ManageConnection> {
    manager: M,
}

impl<M: ManageConnection> Builder<M> {
    #[stub::clean]
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    #[stub::clean]
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M>;
    #[stub::clean]
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M>;
    #[stub::clean]
    pub fn connection_timeout(self, connection_timeout: std::time::Duration) -> Builder<M>;
    #[stub::clean]
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M>;
    #[stub::clean]
    pub fn build(self, manager: M) -> Result<Pool<M>, PoolError>;
}

pub struct PooledConnection<M: ManageConnection> {
    manager: M,
}

impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection;
}

impl<M: ManageConnection> DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection;
}

pub trait CustomizeConnection<C, E>: std::fmt::Debug + Send + Sync + 'static {
    #[stub::clean]
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    #[stub::clean]
    fn on_release(&self, conn: C);
}

#[derive(Debug)]
pub struct PoolError;

impl std::fmt::Display for PoolError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for PoolError {}
