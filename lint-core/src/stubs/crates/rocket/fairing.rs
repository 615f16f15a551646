//! `rocket::fairing`: code around requests.

use crate::{Build, Data, Orbit, Request, Response, Rocket};
use futures::future::BoxFuture;
use serde::de::Deserialize;
use std::any::Any;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::ops::BitOr;
use std::pin::Pin;
use std::sync::Arc;

pub struct AdHoc;

impl AdHoc {
    pub fn on_ignite<F, Fut>(name: &'static str, f: F) -> AdHoc
    where
        F: FnOnce(Rocket<Build>) -> Fut + Send + 'static,
        Fut: Future<Output = Rocket<Build>> + Send + 'static;
    pub fn on_liftoff<F>(name: &'static str, f: F) -> AdHoc
    where
        F: for<'a> FnOnce(&'a Rocket<Orbit>) -> BoxFuture<'a, ()> + Send + Sync + 'static;
    pub fn on_request<F>(name: &'static str, f: F) -> AdHoc
    where
        F: for<'a> Fn(&'a mut Request<'_>, &'a Data<'_>) -> BoxFuture<'a, ()> + Send + Sync + 'static;
    pub fn on_response<F>(name: &'static str, f: F) -> AdHoc
    where
        F: for<'b, 'r> Fn(&'r Request<'_>, &'b mut Response<'r>) -> BoxFuture<'b, ()> + Send + Sync + 'static;
    pub fn on_shutdown<F>(name: &'static str, f: F) -> AdHoc
    where
        F: for<'a> FnOnce(&'a Rocket<Orbit>) -> BoxFuture<'a, ()> + Send + Sync + 'static;
    pub fn config<'de, T>() -> AdHoc
    where
        T: Deserialize<'de> + Send + Sync + 'static;
}

impl Fairing for AdHoc {
    fn info(&self) -> Info;
    fn on_liftoff<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        &'life0 self,
        rocket: &'life1 Rocket<Orbit>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_request<
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        'life4: 'async_trait,
        'async_trait,
    >(
        &'life0 self,
        req: &'life1 mut Request<'life2>,
        data: &'life3 mut Data<'life4>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_response<'r: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
        &'life0 self,
        req: &'r Request<'life1>,
        res: &'life2 mut Response<'r>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_shutdown<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        &'life0 self,
        rocket: &'life1 Rocket<Orbit>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
}

pub trait Fairing: Send + Sync + Any + 'static {
    fn info(&self) -> Info;
    fn on_liftoff<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        &'life0 self,
        _rocket: &'life1 Rocket<Orbit>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_request<
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        'life4: 'async_trait,
        'async_trait,
    >(
        &'life0 self,
        _req: &'life1 mut Request<'life2>,
        _data: &'life3 mut Data<'life4>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_response<'r: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
        &'life0 self,
        _req: &'r Request<'life1>,
        _res: &'life2 mut Response<'r>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_shutdown<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        &'life0 self,
        _rocket: &'life1 Rocket<Orbit>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
}

impl<T: Fairing + ?Sized> Fairing for Arc<T> {
    fn info(&self) -> Info;
    fn on_liftoff<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        &'life0 self,
        rocket: &'life1 Rocket<Orbit>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_request<
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait,
        'life4: 'async_trait,
        'async_trait,
    >(
        &'life0 self,
        req: &'life1 mut Request<'life2>,
        data: &'life3 mut Data<'life4>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_response<'r: 'async_trait, 'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
        &'life0 self,
        req: &'r Request<'life1>,
        res: &'life2 mut Response<'r>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    fn on_shutdown<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        &'life0 self,
        rocket: &'life1 Rocket<Orbit>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait;
}

#[derive(Clone, Copy, Debug)]
pub struct Info {
    pub name: &'static str,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug)]
pub struct Kind;

impl Kind {
    #[stub::clean]
    pub fn is(self, other: Kind) -> bool;
    #[stub::clean]
    pub fn is_exactly(self, other: Kind) -> bool;
}

impl BitOr for Kind {
    type Output = Kind;
    fn bitor(self, rhs: Self) -> Self;
}

impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}
