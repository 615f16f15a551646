//! `actix_web`: a web server: routes, extractors and responses, e.g. `HttpResponse::Ok().json(user)`.

extern crate bytes as _;
extern crate futures as _;
extern crate http as _;
extern crate log as _;
extern crate serde as _;
extern crate serde_json as _;
extern crate url as _;

use std::result;

#[path = "actix_web/app.rs"]
mod app;
pub use self::app::*;
#[path = "actix_web/message.rs"]
mod message;
pub use self::message::*;

pub use self::error::{Error, ResponseError};

pub type Result<T, E = Error> = result::Result<T, E>;

macro_rules! __attributes {
    ($($name:ident)*) => {$(
        #[stub::attribute]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__attributes! { main routes scope test }

macro_rules! __routes {
    ($($name:ident)*) => {$(
        #[stub::attribute]
        #[stub::handler]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__routes! { connect delete get head options patch post put route trace }

#[macro_export]
macro_rules! forward_ready {
    ($field:ident) => {
        fn poll_ready(&self, cx: &mut ::core::task::Context<'_>) -> ::core::task::Poll<Result<(), Self::Error>> {
            self.$field.poll_ready(cx).map_err(::core::convert::Into::into)
        }
    };
}

#[macro_export]
macro_rules! services {
    ($($service:expr),* $(,)?) => { ($($service,)*) };
}

#[path = "actix_web/body.rs"]
pub mod body;

pub mod cookie {

    pub use cookie::{Cookie, CookieBuilder, CookieJar, Delta, Expiration, Iter, Key, ParseError, SameSite};
}
#[path = "actix_web/dev.rs"]
pub mod dev;
#[path = "actix_web/error.rs"]
pub mod error;

pub mod guard {
    use crate::dev::{Extensions, RequestHead};
    use crate::http::header::Header;
    use std::cell::{Ref, RefMut};
    use std::rc::Rc;

    pub fn Get() -> impl Guard;

    pub trait Guard {
        #[stub::clean]
        fn check(&self, ctx: &GuardContext<'_>) -> bool;
    }

    impl Guard for Rc<dyn Guard> {
        #[stub::clean]
        fn check(&self, ctx: &GuardContext<'_>) -> bool;
    }

    impl<F: Fn(&GuardContext<'_>) -> bool> Guard for F {}

    #[derive(Debug)]
    pub struct GuardContext<'a> {
        text: &'a str,
    }

    impl<'a> GuardContext<'a> {
        pub fn head(&self) -> &RequestHead;
        pub fn req_data(&self) -> Ref<'a, Extensions>;
        pub fn req_data_mut(&self) -> RefMut<'a, Extensions>;
        pub fn header<H: Header>(&self) -> Option<H>;
        pub fn app_data<T: 'static>(&self) -> Option<&T>;
    }

    pub fn Post() -> impl Guard;

    pub fn fn_guard<F: Fn(&GuardContext<'_>) -> bool>(f: F) -> impl Guard;
}
#[path = "actix_web/http.rs"]
pub mod http;
#[path = "actix_web/middleware.rs"]
pub mod middleware;

pub mod rt {
    use std::future::Future;
    use std::io;

    pub use tokio::{net, pin, signal, spawn, task, time};

    #[derive(Clone, Debug)]
    pub struct System;

    impl System {
        pub fn new() -> SystemRunner;
        pub fn current() -> System;
        pub fn try_current() -> Option<System>;
        #[stub::clean]
        pub fn id(&self) -> usize;
        pub fn stop(&self);
        pub fn stop_with_code(&self, code: i32);
    }

    #[derive(Debug)]
    pub struct SystemRunner;

    impl SystemRunner {
        pub fn run(self) -> io::Result<()>;
        pub fn run_with_code(self) -> io::Result<i32>;
        pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
    }
}
#[path = "actix_web/web.rs"]
pub mod web;
