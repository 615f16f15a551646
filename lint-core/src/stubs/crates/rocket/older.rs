//! What Rocket 0.4 calls differently: the same things under other names, and guards that are there without waiting.

use crate::Request;
use crate::form::FromForm;
use crate::http::{ContentType, RawStr};
use crate::response::Responder;
use std::fs::File;
use std::future::Future;
use std::io;
use std::ops::{ControlFlow, Deref, DerefMut, FromResidual, Try};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What [`Request::guard`] gives: an outcome in 0.4, its future since.
#[doc(hidden)]
pub struct Guarded<S, E> {
    outcome: crate::request::Outcome<S, E>,
}

impl<S, E> Future for Guarded<S, E> {
    type Output = crate::request::Outcome<S, E>;
    #[stub::flow(self.outcome -> return.Ready.0)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

impl<S, E> Deref for Guarded<S, E> {
    type Target = crate::request::Outcome<S, E>;
    fn deref(&self) -> &Self::Target {
        &self.outcome
    }
}

impl<S, E> FromResidual for Guarded<S, E> {}

impl<S, E> Try for Guarded<S, E> {
    type Output = S;
    type Residual = E;
    fn from_output(output: S) -> Self;
    fn branch(self) -> ControlFlow<E, S>;
}

impl<S, E, F> FromResidual for crate::outcome::Outcome<S, E, F> {}

impl<S, E, F> Try for crate::outcome::Outcome<S, E, F> {
    type Output = S;
    type Residual = E;
    fn from_output(output: S) -> Self;
    fn branch(self) -> ControlFlow<E, S>;
}

impl<S, E, F> crate::outcome::Outcome<S, E, F> {
    #[stub::clean]
    pub fn is_failure(&self) -> bool;
    pub fn map_failure<T, M: FnOnce(E) -> T>(self, f: M) -> crate::outcome::Outcome<S, T, F>;
}

/// A form that may have more fields than its type.
#[derive(Debug)]
pub struct LenientForm<T>(pub T);

impl<T> LenientForm<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Deref for LenientForm<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for LenientForm<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

pub struct FormItem<'f> {
    pub raw: &'f RawStr,
    pub key: &'f RawStr,
    pub value: &'f RawStr,
}

impl<'f> FormItem<'f> {
    pub fn key_value(&self) -> (&'f RawStr, &'f RawStr);
    pub fn key_value_decoded(&self) -> (String, String);
    pub fn explode(&self) -> (&'f RawStr, &'f RawStr, &'f RawStr);
}

pub struct FormItems<'f> {
    item: FormItem<'f>,
}

impl<'f> Iterator for FormItems<'f> {
    type Item = FormItem<'f>;
    fn next(&mut self) -> Option<FormItem<'f>>;
}

pub trait FromFormValue<'v>: Sized {
    type Error;
    fn from_form_value(form_value: &'v RawStr) -> Result<Self, Self::Error>;
    #[stub::clean]
    fn default() -> Option<Self>;
}

/// A message that the next request gets.
#[derive(Debug)]
pub struct FlashMessage<'a, 'r> {
    name: String,
    msg: String,
    request: &'a Request<'r>,
}

impl FlashMessage<'_, '_> {
    pub fn name(&self) -> &str;
    pub fn msg(&self) -> &str;
}

impl<'a, 'r> crate::request::FromRequest<'a> for FlashMessage<'a, 'r> {
    type Error = ();
}

/// A body with the type of its content.
#[derive(Clone, Debug, PartialEq)]
pub struct Content<R>(pub ContentType, pub R);

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Content<R> {
    fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
        self.1.respond_to(req)
    }
}

/// A file that is opened without waiting.
#[derive(Debug)]
pub struct NamedFile;

impl NamedFile {
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile>;
    pub fn file(&self) -> &File;
    pub fn file_mut(&mut self) -> &mut File;
    pub fn take_file(self) -> File;
    pub fn path(&self) -> &Path;
}

impl Deref for NamedFile {
    type Target = File;
    fn deref(&self) -> &File;
}

impl DerefMut for NamedFile {
    fn deref_mut(&mut self) -> &mut File;
}

impl<'r> Responder<'r, 'static> for NamedFile {
    fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'static>;
}

/// The headers of the `hyper` of that time.
pub mod hyper {
    pub mod header {
        #[derive(Clone, Debug, PartialEq)]
        pub struct EntityTag {
            pub weak: bool,
            tag: String,
        }

        impl EntityTag {
            pub fn new(weak: bool, tag: String) -> EntityTag;
            pub fn weak(tag: String) -> EntityTag;
            pub fn strong(tag: String) -> EntityTag;
            pub fn tag(&self) -> &str;
        }

        #[derive(Clone, Debug, PartialEq)]
        pub struct ETag(pub EntityTag);

        #[derive(Clone, Debug, PartialEq)]
        pub struct CacheControl(pub Vec<CacheDirective>);

        #[derive(Clone, Debug, PartialEq)]
        pub enum CacheDirective {
            NoCache,
            NoStore,
            NoTransform,
            OnlyIfCached,
            MaxAge(u32),
            MaxStale(u32),
            MinFresh(u32),
            MustRevalidate,
            Public,
            Private,
            ProxyRevalidate,
            SMaxAge(u32),
            Extension(String, Option<String>),
        }
    }
}

pub trait IntoOwned {
    type Owned: 'static;
    #[stub::flow(self -> return)]
    fn into_owned(self) -> Self::Owned;
}

pub trait FromUriParam<P, T> {
    type Target;
    #[stub::flow(param -> return)]
    fn from_uri_param(param: T) -> Self::Target;
}

/// A text that is no URI.
#[derive(Debug)]
#[doc(hidden)]
pub struct UriError;

impl<'a> crate::http::uri::Uri<'a> {
    pub fn parse(string: &'a str) -> Result<crate::http::uri::Uri<'a>, UriError>;
    #[stub::flow(string -> return)]
    pub fn percent_encode(string: &str) -> std::borrow::Cow<'_, str>;
    pub fn percent_decode(string: &[u8]) -> Result<std::borrow::Cow<'_, str>, std::str::Utf8Error>;
    #[stub::flow(string -> return)]
    pub fn percent_decode_lossy(string: &[u8]) -> std::borrow::Cow<'_, str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Environment {
    Development,
    Staging,
    Production,
}

impl Environment {
    #[stub::clean]
    pub fn active() -> Result<Environment, ConfigError>;
    #[stub::clean]
    pub fn is_dev(self) -> bool;
    #[stub::clean]
    pub fn is_prod(self) -> bool;
}

#[derive(Debug)]
pub struct ConfigError;

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for ConfigError {}

impl crate::Config {
    #[stub::clean]
    pub fn active() -> Result<crate::Config, ConfigError>;
    #[stub::clean]
    pub fn new(env: Environment) -> crate::Config;
    #[stub::clean]
    pub fn set_address<A: Into<String>>(&mut self, address: A) -> Result<(), ConfigError>;
    #[stub::clean]
    pub fn set_port(&mut self, port: u16);
    #[stub::clean]
    pub fn set_secret_key<K: Into<String>>(&mut self, key: K) -> Result<(), ConfigError>;
    #[stub::clean]
    pub fn set_limits(&mut self, limits: crate::data::Limits);
}
