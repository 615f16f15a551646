//! `sentry`: reports of errors, e.g. `sentry::capture_message(&text, Level::Error)`.
//!
//! What is reported counts as logged: the address of the service is in the environment, so that it can't be told apart by host.

extern crate serde_json as _;
extern crate url as _;
extern crate uuid as _;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

pub use self::protocol::{Breadcrumb, Level, User};

pub mod protocol {
    use std::collections::BTreeMap;

    pub type Map<K, V> = BTreeMap<K, V>;
    pub use serde_json::Value;
    pub use uuid::Uuid;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Level {
        Debug,
        Info,
        Warning,
        Error,
        Fatal,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct User {
        pub id: Option<String>,
        pub email: Option<String>,
        pub ip_address: Option<IpAddress>,
        pub username: Option<String>,
        pub other: Map<String, Value>,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum IpAddress {
        Auto,
        Exact(std::net::IpAddr),
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Breadcrumb {
        pub ty: String,
        pub category: Option<String>,
        pub level: Level,
        pub message: Option<String>,
        pub data: Map<String, Value>,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Event<'a> {
        pub event_id: Uuid,
        pub level: Level,
        pub culprit: Option<String>,
        pub transaction: Option<String>,
        pub message: Option<String>,
        pub logger: Option<String>,
        pub user: Option<User>,
        pub request: Option<Request>,
        pub tags: Map<String, String>,
        pub extra: Map<String, Value>,
        lifetime: std::marker::PhantomData<&'a ()>,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Request {
        pub url: Option<url::Url>,
        pub method: Option<String>,
        pub data: Option<String>,
        pub query_string: Option<String>,
        pub cookies: Option<String>,
        pub headers: Map<String, String>,
        pub env: Map<String, String>,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Context {
        Other(Map<String, Value>),
    }
}

#[derive(Clone, Debug, Default)]
pub struct ClientOptions {
    pub release: Option<Cow<'static, str>>,
    pub environment: Option<Cow<'static, str>>,
    pub debug: bool,
    pub sample_rate: f32,
    pub traces_sample_rate: f32,
    pub attach_stacktrace: bool,
    pub send_default_pii: bool,
    pub server_name: Option<Cow<'static, str>>,
    pub before_send: Option<Arc<dyn Fn(protocol::Event<'static>) -> Option<protocol::Event<'static>> + Send + Sync>>,
}

pub struct ClientInitGuard;

#[stub::clean]
pub fn init<C>(opts: C) -> ClientInitGuard;

#[macro_export]
macro_rules! release_name {
    () => {
        ::std::option::Option::Some(::std::borrow::Cow::Borrowed(""))
    };
}

#[stub::sink(recipient = "log", args(event))]
#[stub::clean]
pub fn capture_event(event: protocol::Event<'static>) -> uuid::Uuid;

#[stub::sink(recipient = "log", args(msg))]
#[stub::clean]
pub fn capture_message(msg: &str, level: Level) -> uuid::Uuid;

#[stub::sink(recipient = "log", args(error), render = "Display")]
#[stub::clean]
pub fn capture_error<E: std::error::Error + ?Sized>(error: &E) -> uuid::Uuid;

#[stub::sink(recipient = "log", args(breadcrumb))]
#[stub::clean]
pub fn add_breadcrumb<B>(breadcrumb: B);

pub fn configure_scope<F, R>(f: F) -> R
where
    R: Default,
    F: FnOnce(&mut Scope) -> R;

pub fn with_scope<C, F, R>(scope_config: C, callback: F) -> R
where
    C: FnOnce(&mut Scope),
    F: FnOnce() -> R;

#[derive(Clone, Debug)]
pub struct Scope;

impl Scope {
    #[stub::clean]
    pub fn clear(&mut self);
    #[stub::clean]
    pub fn set_level(&mut self, level: Option<Level>);
    #[stub::sink(recipient = "log", args(transaction))]
    #[stub::clean]
    pub fn set_transaction(&mut self, transaction: Option<&str>);
    #[stub::sink(recipient = "log", args(user))]
    #[stub::clean]
    pub fn set_user(&mut self, user: Option<User>);
    #[stub::sink(recipient = "log", args(value))]
    #[stub::render(value = "Display")]
    #[stub::clean]
    pub fn set_tag<V: ToString>(&mut self, key: &str, value: V);
    #[stub::sink(recipient = "log", args(value))]
    #[stub::clean]
    pub fn set_context<C>(&mut self, key: &str, value: C);
    #[stub::sink(recipient = "log", args(value))]
    #[stub::clean]
    pub fn set_extra(&mut self, key: &str, value: serde_json::Value);
    #[stub::clean]
    pub fn remove_tag(&mut self, key: &str);
    #[stub::clean]
    pub fn remove_extra(&mut self, key: &str);
}

#[derive(Debug)]
pub struct Hub;

impl Hub {
    #[stub::clean]
    pub fn current() -> Arc<Hub>;
    #[stub::clean]
    pub fn main() -> Arc<Hub>;
    #[stub::sink(recipient = "log", args(event))]
    #[stub::clean]
    pub fn capture_event(&self, event: protocol::Event<'static>) -> uuid::Uuid;
    #[stub::sink(recipient = "log", args(msg))]
    #[stub::clean]
    pub fn capture_message(&self, msg: &str, level: Level) -> uuid::Uuid;
    #[stub::sink(recipient = "log", args(breadcrumb))]
    #[stub::clean]
    pub fn add_breadcrumb<B>(&self, breadcrumb: B);
    pub fn configure_scope<F, R>(&self, f: F) -> R
    where
        R: Default,
        F: FnOnce(&mut Scope) -> R;
    pub fn with_scope<C, F, R>(&self, scope_config: C, callback: F) -> R
    where
        C: FnOnce(&mut Scope),
        F: FnOnce() -> R;
}
