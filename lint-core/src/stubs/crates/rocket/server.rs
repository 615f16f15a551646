//! The server, e.g. `rocket::build().mount("/", routes![show])`.

use crate::Request;
use crate::config::{Ident, LogLevel, SecretKey};
use crate::data::Limits;
use crate::fairing::Fairing;
use crate::form::error::ErrorKind;
use crate::http::uncased::Uncased;
use crate::http::uri::Origin;
use crate::http::{MediaType, Method};
use crate::request::{FromRequest, Outcome};
use crate::route::RouteUri;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::hash::{Hash, Hasher};
use std::net::IpAddr;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};

pub fn build() -> Rocket<Build>;

pub fn custom<T: Provider>(provider: T) -> Rocket<Build>;

pub fn execute<R, F: Future<Output = R> + Send>(future: F) -> R;

pub enum Build {}

impl Phase for Build {}

pub enum Ignite {}

impl Phase for Ignite {}

pub enum Orbit {}

impl Phase for Orbit {}

pub trait Phase {}

#[derive(Debug)]
pub struct Rocket<P: Phase = Build> {
    pred: P,
}

impl Rocket<Build> {
    pub fn build() -> Self;
    pub fn mount<'a, B, R: Into<Vec<Route>>>(self, base: B, routes: R) -> Self
    where
        B: TryInto<Origin<'a>> + Clone + Display,
        B::Error: Display;
    pub fn register<'a, B, C: Into<Vec<Catcher>>>(self, base: B, catchers: C) -> Self
    where
        B: TryInto<Origin<'a>> + Clone + Display,
        B::Error: Display;
    pub fn manage<T: Send + Sync + 'static>(self, state: T) -> Self;
    pub fn attach<F: Fairing>(self, fairing: F) -> Self;
    pub async fn ignite(self) -> Result<Rocket<Ignite>, Error>;
}

impl Rocket<Ignite> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}

impl Rocket<Orbit> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}

impl<P: Phase> Rocket<P> {
    pub fn routes(&self) -> impl Iterator<Item = &Route>;
    pub fn catchers(&self) -> impl Iterator<Item = &Catcher>;
    pub fn state<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error>;
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// In 0.4.
    pub environment: crate::config::Environment,
    pub address: IpAddr,
    pub port: u16,
    pub workers: usize,
    pub max_blocking: usize,
    pub ident: Ident,
    pub ip_header: Option<Uncased<'static>>,
    pub limits: Limits,
    pub keep_alive: u32,
    pub secret_key: SecretKey,
    pub shutdown: crate::config::Shutdown,
    pub log_level: LogLevel,
    pub cli_colors: bool,
}

impl Config {
    pub fn debug_default() -> Config;
    pub fn release_default() -> Config;
    #[stub::clean]
    pub fn tls_enabled(&self) -> bool;
    #[stub::clean]
    pub fn mtls_enabled(&self) -> bool;
}

impl<'r> FromRequest<'r> for &'r Config {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Self::Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn pretty_print(&self) -> &'static str;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Error {}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self;
}

#[derive(Clone, Debug)]
pub struct Shutdown;

impl Shutdown {
    pub fn notify(self);
}

impl<'r> FromRequest<'r> for Shutdown {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Self::Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl Future for Shutdown {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

#[derive(Debug)]
pub struct State<T: Send + Sync + 'static> {
    item: T,
}

impl<T: Send + Sync + 'static> State<T> {
    pub fn get<P: Phase>(rocket: &Rocket<P>) -> Option<&State<T>>;
    pub fn inner(&self) -> &T;
}

impl<T: Send + Sync + 'static> Deref for State<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: Send + Sync + Display + 'static> Display for State<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r, T: Send + Sync + 'static> From<&'r T> for &'r State<T> {
    fn from(reference: &'r T) -> Self;
}

impl<'r, T: Send + Sync + 'static> FromRequest<'r> for &'r State<T> {
    type Error = ();
    fn from_request<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, ()>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<T: Hash + Send + Sync + 'static> Hash for State<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: Ord + Send + Sync + 'static> Ord for State<T> {
    #[stub::clean]
    fn cmp(&self, other: &State<T>) -> Ordering;
}

impl<T: PartialEq + Send + Sync + 'static> PartialEq for State<T> {
    #[stub::clean]
    fn eq(&self, other: &State<T>) -> bool;
}

impl<T: PartialOrd + Send + Sync + 'static> PartialOrd for State<T> {
    #[stub::clean]
    fn partial_cmp(&self, other: &State<T>) -> Option<Ordering>;
}

impl<T: Eq + Send + Sync + 'static> Eq for State<T> {}

#[derive(Clone, Debug, Default)]
pub struct Catcher {
    pub name: Option<Cow<'static, str>>,
    pub base: Origin<'static>,
    pub code: Option<u16>,
}

impl Display for Catcher {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug)]
pub struct Route {
    pub name: Option<Cow<'static, str>>,
    pub method: Method,
    pub uri: RouteUri<'static>,
    pub rank: isize,
    pub format: Option<MediaType>,
}

impl Display for Route {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r> FromRequest<'r> for &'r Route {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}
