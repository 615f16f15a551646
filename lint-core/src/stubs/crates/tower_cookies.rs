//! `tower_cookies`: cookies as an extractor, e.g. `cookies.add(Cookie::new("id", id))`.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use http::request::Parts;

pub use self::service::{CookieManager, CookieManagerLayer};
pub use cookie::{Cookie, Key};

pub mod cookie {
    pub use ::cookie::{Cookie, CookieBuilder, CookieJar, Expiration, Key, ParseError, SameSite};
}

pub mod service {
    #[derive(Clone, Debug)]
    pub struct CookieManager<S> {
        inner: S,
    }

    #[derive(Clone, Debug, Default)]
    pub struct CookieManagerLayer;

    impl CookieManagerLayer {
        pub fn new() -> Self;
    }
}

/// The cookies of a request, and those that its response sets.
#[derive(Clone, Debug, Default)]
#[stub::shared]
pub struct Cookies;

impl Cookies {
    #[stub::sink(recipient = "cookie", args(cookie))]
    pub fn add(&self, cookie: Cookie<'static>);
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[stub::clean]
    pub fn remove(&self, cookie: Cookie<'static>);
    pub fn list(&self) -> Vec<Cookie<'static>>;
    pub fn signed<'a>(&self, key: &'a Key) -> SignedCookies<'a>;
    pub fn private<'a>(&self, key: &'a Key) -> PrivateCookies<'a>;
}

impl<S: Sync + Send> FromRequestParts<S> for Cookies {
    type Rejection = (StatusCode, &'static str);
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection>;
}

pub struct SignedCookies<'a> {
    key: &'a Key,
}

impl SignedCookies<'_> {
    #[stub::sink(recipient = "cookie", args(cookie))]
    pub fn add(&self, cookie: Cookie<'static>);
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[stub::clean]
    pub fn remove(&self, cookie: Cookie<'static>);
}

pub struct PrivateCookies<'a> {
    key: &'a Key,
}

impl PrivateCookies<'_> {
    #[stub::sink(recipient = "cookie", args(cookie))]
    pub fn add(&self, cookie: Cookie<'static>);
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[stub::clean]
    pub fn remove(&self, cookie: Cookie<'static>);
}
