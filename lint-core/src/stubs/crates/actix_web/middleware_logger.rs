//! `actix_web::middleware::Logger`: writes a line of the log for each request, with what its format names: `%a` is the visitor's address.

use crate::dev::{ServiceRequest, ServiceResponse};
use log::Level;
use std::borrow::Cow;

#[derive(Debug)]
pub struct Logger;

impl Logger {
    pub fn new(format: &str) -> Logger {
        log::trace!("{}", format);
        let request = __request();
        __peer(format, (request.connection_info().peer_addr(), request.peer_addr()));
        // Where no proxy says whom it asks for, it is who asks.
        __forwarded(format, (request.connection_info().realip_remote_addr(), request.peer_addr()));
        __line(format, (request.path(), request.query_string()));
        __path(format, request.path());
        __header(format, request.headers());
        __cookies(format, (request.cookies(), request.cookie("")));
        __answered(format, __response().headers());
        __environment(format, std::env::var(""));
        Logger
    }
    pub fn exclude<T: Into<String>>(self, path: T) -> Self;
    pub fn exclude_regex<T: Into<String>>(self, path: T) -> Self;
    pub fn log_target(self, target: impl Into<Cow<'static, str>>) -> Self;
    pub fn log_level(self, level: Level) -> Self;
    pub fn custom_request_replace(self, label: &str, f: impl Fn(&ServiceRequest) -> String + 'static) -> Self {
        __own(f(&__request()));
        self
    }
    pub fn custom_response_replace(self, label: &str, f: impl Fn(&ServiceResponse) -> String + 'static) -> Self {
        __own(f(&__response()));
        self
    }
}

impl Default for Logger {
    fn default() -> Logger {
        Logger::new(r#"%a "%r" %s %b "%{Referer}i" "%{User-Agent}i" %T"#)
    }
}

/// Any request, and what it is answered.
fn __request() -> ServiceRequest;
fn __response() -> ServiceResponse;

/// What items write.
#[stub::sink(recipient = "log", args(value), item(format = "%a"))]
#[stub::clean]
fn __peer<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%{r}a"))]
#[stub::clean]
fn __forwarded<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%r"))]
#[stub::clean]
fn __line<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%U"))]
#[stub::clean]
fn __path<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%{*}i"))]
#[stub::clean]
fn __header<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%{cookie}i"))]
#[stub::clean]
fn __cookies<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%{*}o"))]
#[stub::clean]
fn __answered<T>(format: &str, value: T);
#[stub::sink(recipient = "log", args(value), item(format = "%{*}e"))]
#[stub::clean]
fn __environment<T>(format: &str, value: T);

/// What a closure gives for `%{…}xi` and `%{…}xo`.
#[stub::sink(recipient = "log", args(value))]
#[stub::clean]
fn __own(value: String);
