//! `rocket`: a web server: routes, guards and responses, e.g. `Json(user)`.

extern crate cookie as _;
extern crate futures as _;
extern crate serde as _;
extern crate serde_json as _;
extern crate tokio as _;

#[path = "rocket/server.rs"]
mod server;
pub use self::server::*;
#[path = "rocket/message.rs"]
mod message;
pub use self::message::*;

pub use futures;
pub use tokio;

macro_rules! __attributes {
    ($($name:ident)*) => {$(
        #[stub::attribute]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__attributes! { async_test async_trait launch main }

macro_rules! __routes {
    ($($name:ident)*) => {$(
        #[stub::attribute]
        #[stub::handler]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__routes! { catch delete get head options patch post put route }

macro_rules! __derives {
    ($does:ident: $($name:ident)*) => {$(
        #[stub::derive($does)]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__derives! { receives: FromForm FromFormField }
__derives! { reads: Responder UriDisplayPath UriDisplayQuery }

/// The routes of these handlers: paths only.
#[macro_export]
macro_rules! routes {
    ($($handler:path),* $(,)?) => {
        Vec::<$crate::Route>::new()
    };
}

#[macro_export]
macro_rules! catchers {
    ($($handler:path),* $(,)?) => {
        Vec::<$crate::Catcher>::new()
    };
}

pub mod config {
    pub use crate::__older::{ConfigError, Environment};
    pub use crate::data::Limits;
    use crate::Request;
    use crate::request::{FromRequest, Outcome};
    use std::convert::Infallible;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::pin::Pin;
    use std::str::FromStr;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Ident;

    impl Ident {
        pub fn try_new<S: Into<String>>(ident: S) -> Result<Ident, String>;
        pub fn none() -> Ident;
        pub fn as_str(&self) -> Option<&str>;
    }

    impl Display for Ident {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LogLevel {
        Critical,
        Normal,
        Debug,
        Off,
    }

    impl Display for LogLevel {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl FromStr for LogLevel {
        type Err = &'static str;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct SecretKey;

    impl SecretKey {
        pub fn from(master: &[u8]) -> SecretKey;
        pub fn derive_from(material: &[u8]) -> SecretKey;
        pub fn generate() -> Option<SecretKey>;
        #[stub::clean]
        pub fn is_zero(&self) -> bool;
        #[stub::clean]
        pub fn is_provided(&self) -> bool;
    }

    impl Display for SecretKey {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'r> FromRequest<'r> for &'r SecretKey {
        type Error = Infallible;
        fn from_request<'life0: 'async_trait, 'async_trait>(
            req: &'r Request<'life0>,
        ) -> Pin<Box<dyn Future<Output = Outcome<Self, Self::Error>> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'r: 'async_trait;
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Shutdown {
        pub ctrlc: bool,
        pub grace: u32,
        pub mercy: u32,
        pub force: bool,
    }

    impl Display for Shutdown {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }
}
#[path = "rocket/data.rs"]
pub mod data;
#[path = "rocket/fairing.rs"]
pub mod fairing;
#[path = "rocket/form.rs"]
pub mod form;
#[path = "rocket/fs.rs"]
pub mod fs;
#[path = "rocket/http.rs"]
pub mod http;
#[path = "rocket/older.rs"]
#[stub::version("0.4")]
mod __older;
pub use self::outcome::Outcome;
#[path = "rocket/outcome.rs"]
pub mod outcome;
#[path = "rocket/request.rs"]
pub mod request;
#[path = "rocket/response.rs"]
pub mod response;

/// A URI of a route holds what its parameters are given: `uri!(user(name))`, and `uri!(user: name = name)` in 0.4.
#[macro_export]
macro_rules! uri {
    ($mount:literal, $($route:tt)+) => { $crate::uri!($($route)+) };
    ($text:literal) => { $crate::http::uri::Origin::__of($text) };
    ($($route:ident)::+) => { $crate::http::uri::Origin::__of("") };
    ($($route:ident)::+ : $($given:tt)+) => { $crate::__uri_given!([] $($given)+) };
    ($($route:ident)::+ ($($given:tt)*)) => { $crate::__uri_given!([] $($given)*) };
}

#[macro_export]
macro_rules! __uri_given {
    ([$($value:expr;)*]) => {{
        let mut uri = $crate::http::uri::Origin::__of("");
        $(uri.__add(&$value);)*
        uri
    }};
    ([$($value:expr;)*] _ $(, $($rest:tt)*)?) => { $crate::__uri_given!([$($value;)*] $($($rest)*)?) };
    ([$($value:expr;)*] $name:ident = _ $(, $($rest:tt)*)?) => { $crate::__uri_given!([$($value;)*] $($($rest)*)?) };
    ([$($value:expr;)*] $name:ident = $next:expr $(, $($rest:tt)*)?) => {
        $crate::__uri_given!([$($value;)* $next;] $($($rest)*)?)
    };
    ([$($value:expr;)*] $next:expr $(, $($rest:tt)*)?) => { $crate::__uri_given!([$($value;)* $next;] $($($rest)*)?) };
}

pub mod route {
    use crate::http::uri::Origin;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::ops::Deref;

    #[derive(Clone, Debug)]
    pub struct RouteUri<'a> {
        pub base: Origin<'a>,
        pub unmounted_origin: Origin<'a>,
        pub origin: Origin<'a>,
    }

    impl<'a> RouteUri<'a> {
        pub fn base(&self) -> &str;
        pub fn path(&self) -> &str;
        pub fn query(&self) -> Option<&str>;
        pub fn as_str(&self) -> &str;
    }

    impl<'a> Deref for RouteUri<'a> {
        type Target = Origin<'a>;
        fn deref(&self) -> &Self::Target;
    }

    impl Display for RouteUri<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }
}
#[path = "rocket/serde.rs"]
pub mod serde;
