//! `redis`: values by key, e.g. `con.set("user:1", &email).await?`.
//!
//! What a command that writes is given counts as stored, its key too; what is read back is not marked. A command that is put
//! together by words (`cmd("SET").arg(…)`) counts as one that writes.

extern crate serde as _;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

#[path = "redis/commands.rs"]
mod commands;
pub use self::commands::*;

pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<'a, T> = Pin<Box<dyn Future<Output = RedisResult<T>> + Send + 'a>>;

#[derive(Debug, PartialEq)]
pub struct RedisError {
    detail: String,
}

impl RedisError {
    #[stub::clean]
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    #[stub::clean]
    pub fn is_timeout(&self) -> bool;
    #[stub::clean]
    pub fn is_io_error(&self) -> bool;
}

impl std::fmt::Display for RedisError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for RedisError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    ResponseError,
    AuthenticationFailed,
    TypeError,
    IoError,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Value>),
    SimpleString(String),
    Okay,
}

pub trait ToRedisArgs {}

impl<T: ?Sized> ToRedisArgs for T {}

pub trait FromRedisValue: Sized {
    #[stub::flow(v -> return.Ok.0)]
    fn from_redis_value(v: &Value) -> RedisResult<Self>;
}

#[stub::flow(v -> return.Ok.0)]
pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    #[stub::clean]
    pub fn open<T>(params: T) -> RedisResult<Client>;
    #[stub::clean]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[stub::clean]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    #[stub::clean]
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
    #[stub::clean]
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
}

pub trait ConnectionLike {}

pub struct Connection;

impl ConnectionLike for Connection {}

impl ConnectionLike for Client {}

impl<C: ConnectionLike> ConnectionLike for &mut C {}

pub mod aio {
    pub trait ConnectionLike {}

    #[derive(Clone, Debug)]
    pub struct MultiplexedConnection;

    impl ConnectionLike for MultiplexedConnection {}

    #[derive(Clone)]
    pub struct ConnectionManager;

    impl ConnectionManager {
        #[stub::clean]
        pub async fn new(client: crate::Client) -> crate::RedisResult<ConnectionManager>;
    }

    impl ConnectionLike for ConnectionManager {}

    impl<C: ConnectionLike> ConnectionLike for &mut C {}
}

/// A command, word by word.
#[derive(Clone, Debug)]
pub struct Cmd {
    args: Vec<u8>,
}

pub fn cmd(name: &str) -> Cmd;

impl Cmd {
    #[stub::clean]
    pub fn new() -> Cmd;
    #[stub::flow(self -> return, arg -> self.args, arg -> return.args)]
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
}

/// A script that the server runs.
pub struct Script {
    code: String,
}

pub struct ScriptInvocation<'a> {
    script: &'a Script,
    args: Vec<u8>,
}

impl Script {
    #[stub::clean]
    pub fn new(code: &str) -> Script;
    #[stub::flow(key -> return.args)]
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_>;
    #[stub::flow(arg -> return.args)]
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_>;
}

impl<'a> ScriptInvocation<'a> {
    #[stub::flow(self -> return, key -> self.args, key -> return.args)]
    pub fn key<T: ToRedisArgs>(&mut self, key: T) -> &mut ScriptInvocation<'a>;
    #[stub::flow(self -> return, arg -> self.args, arg -> return.args)]
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut ScriptInvocation<'a>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
}
