//! `rocket::form`: forms, e.g. `Form<Login>`.

use crate::data::{FromData, Outcome};
use crate::form::error::{Entity, ErrorKind};
use crate::form::name::{NameBuf, NameView};
use crate::fs::FileName;
use crate::http::{ContentType, RawStr, Status};
use crate::{Data, Request};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::hash::Hash;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::{error, fmt, result};

#[derive(Debug, Default)]
pub struct Context<'v> {
    text: &'v str,
}

impl<'v> Context<'v> {
    pub fn errors(&self) -> impl Iterator<Item = &Error<'v>>;
    pub fn status(&self) -> Status;
    pub fn push_error(&mut self, error: Error<'v>);
    pub fn push_errors<E: Into<Errors<'v>>>(&mut self, errors: E);
}

impl<'f> From<Errors<'f>> for Context<'f> {
    fn from(errors: Errors<'f>) -> Self;
}

#[derive(Debug)]
pub struct Contextual<'v, T> {
    pub value: Option<T>,
    pub context: Context<'v>,
}

impl<'v, T: FromForm<'v>> FromForm<'v> for Contextual<'v, T> {
    type Context = (<T as FromForm<'v>>::Context, Context<'v>);
    fn init(opts: Options) -> Self::Context;
    fn push_value((val_ctxt, ctxt): &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        (val_ctxt, ctxt): &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn push_error((_, ctxt): &mut Self::Context, e: Error<'v>);
    fn finalize((val_ctxt, context): Self::Context) -> Result<'v, Self>;
    fn default(opts: Options) -> Option<Self>;
}

pub struct DataField<'r, 'i> {
    pub name: NameView<'r>,
    pub file_name: Option<&'r FileName>,
    pub content_type: ContentType,
    pub request: &'r Request<'i>,
    pub data: Data<'r>,
}

impl<'v> DataField<'v, '_> {
    pub fn shift(self) -> Self;
    pub fn unexpected(&self) -> Error<'v>;
}

#[derive(Debug, Default, PartialEq)]
pub struct Errors<'v> {
    text: &'v str,
}

impl<'v> Errors<'v> {
    pub fn new() -> Self;
    pub fn with_value(self, value: &'v str) -> Self;
    pub fn set_value(&mut self, value: &'v str);
    pub fn status(&self) -> Status;
}

impl<'v> Deref for Errors<'v> {
    type Target = Vec<Error<'v>>;
    fn deref(&self) -> &Self::Target;
}

impl<'v> DerefMut for Errors<'v> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl Display for Errors<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'v, T: Into<Error<'v>>> From<T> for Errors<'v> {
    fn from(e: T) -> Self;
}

impl<'v> From<Vec<Error<'v>>> for Errors<'v> {
    fn from(v: Vec<Error<'v>>) -> Self;
}

impl<'v> IntoIterator for Errors<'v> {
    type Item = Error<'v>;
    type IntoIter = <Vec<Error<'v>> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form<T> {
    item: T,
}

impl<T> Form<T> {
    pub fn into_inner(self) -> T;
}

impl<'r, T: FromForm<'r>> Form<T> {
    pub fn parse(string: &'r str) -> Result<'r, T>;
    pub fn parse_iter<I: IntoIterator<Item = ValueField<'r>>>(fields: I) -> Result<'r, T>;
}

impl<T: for<'a> FromForm<'a> + 'static> Form<T> {
    pub fn parse_encoded(string: &RawStr) -> Result<'static, T>;
}

impl Form<()> {
    pub fn values(string: &str) -> impl Iterator<Item = ValueField<'_>>;
}

impl<T> Deref for Form<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Form<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T> From<T> for Form<T> {
    fn from(val: T) -> Form<T>;
}

impl<'r, T: FromForm<'r>> FromData<'r> for Form<T> {
    type Error = Errors<'r>;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

pub trait FromForm<'r>: Send + Sized {
    type Context: Send;
    fn init(opts: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'r>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'r, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
    fn finalize(ctxt: Self::Context) -> Result<'r, Self>;
    fn push_error(_ctxt: &mut Self::Context, _error: Error<'r>);
    fn default(opts: Options) -> Option<Self>;
}

impl<'v, A: FromForm<'v>, B: FromForm<'v>> FromForm<'v> for (A, B) {
    type Context = PairContext<'v, A, B>;
    fn init(opts: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(ctxt: Self::Context) -> Result<'v, Self>;
}

impl<'v, K: FromForm<'v> + Ord, V: FromForm<'v>> FromForm<'v> for BTreeMap<K, V> {
    type Context = MapContext<'v, K, V>;
    fn init(opts: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
}

impl<'v, K: FromForm<'v> + Eq + Hash, V: FromForm<'v>> FromForm<'v> for HashMap<K, V> {
    type Context = MapContext<'v, K, V>;
    fn init(opts: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
}

impl<'v, T: FromForm<'v> + 'v> FromForm<'v> for Vec<T> {
    type Context = VecContext<'v, T>;
    fn init(opts: Options) -> Self::Context;
    fn push_value(this: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        this: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
}

impl<'v, T: FromForm<'v> + Sync> FromForm<'v> for Arc<T> {
    type Context = <T as FromForm<'v>>::Context;
    fn init(opts: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
}

impl<'v, T: FromForm<'v>> FromForm<'v> for Option<T> {
    type Context = <T as FromForm<'v>>::Context;
    fn init(_: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
}

impl<'v, T: FromForm<'v>> FromForm<'v> for Result<'v, T> {
    type Context = <T as FromForm<'v>>::Context;
}

impl<'v, T: FromFormField<'v>> FromForm<'v> for T {
    type Context = FromFieldContext<'v, T>;
}

pub trait FromFormField<'v>: Send + Sized {
    fn from_value(field: ValueField<'v>) -> Result<'v, Self>;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        field: DataField<'v, 'life0>,
    ) -> Pin<Box<dyn Future<Output = Result<'v, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn default() -> Option<Self>;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lenient<T> {
    item: T,
}

impl<T> Lenient<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Deref for Lenient<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Lenient<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T> From<T> for Lenient<T> {
    fn from(val: T) -> Lenient<T>;
}

impl<'v, T: FromForm<'v>> FromForm<'v> for Lenient<T> {
    type Context = <T as FromForm<'v>>::Context;
    fn init(_: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
    fn push_error(_ctxt: &mut Self::Context, _error: Error<'r>);
    fn default(opts: Options) -> Option<Self>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub strict: bool,
}

impl Options {
    pub const Lenient: Self;
    pub const Strict: Self;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Strict<T> {
    item: T,
}

impl<T> Strict<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Deref for Strict<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Strict<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T> From<T> for Strict<T> {
    fn from(val: T) -> Strict<T>;
}

impl<'v, T: FromForm<'v>> FromForm<'v> for Strict<T> {
    type Context = <T as FromForm<'v>>::Context;
    fn init(_: Options) -> Self::Context;
    fn push_value(ctxt: &mut Self::Context, field: ValueField<'v>);
    fn push_data<'life0: 'async_trait, 'life1: 'async_trait, 'async_trait>(
        ctxt: &'life0 mut Self::Context,
        field: DataField<'v, 'life1>,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'v: 'async_trait;
    fn finalize(this: Self::Context) -> Result<'v, Self>;
    fn push_error(_ctxt: &mut Self::Context, _error: Error<'r>);
    fn default(opts: Options) -> Option<Self>;
}

#[derive(Clone, Debug)]
pub struct ValueField<'r> {
    pub name: NameView<'r>,
    pub value: &'r str,
}

impl<'v> ValueField<'v> {
    pub fn parse(field: &'v str) -> Self;
    pub fn from_value(value: &'v str) -> Self;
    pub fn shift(self) -> Self;
    pub fn unexpected(&self) -> Error<'v>;
    pub fn missing(&self) -> Error<'v>;
}

impl<'a> From<(&'a str, &'a str)> for ValueField<'a> {
    fn from((name, value): (&'a str, &'a str)) -> Self;
}

#[derive(Debug, PartialEq)]
pub struct Error<'v> {
    pub name: Option<NameBuf<'v>>,
    pub value: Option<Cow<'v, str>>,
    pub kind: ErrorKind<'v>,
    pub entity: Entity,
}

impl<'v> Error<'v> {
    pub fn custom<E: error::Error + Send + 'static>(error: E) -> Self;
    pub fn validation<S: Into<Cow<'v, str>>>(msg: S) -> Self;
    pub fn with_value(self, value: &'v str) -> Self;
    pub fn set_value(&mut self, value: &'v str);
    pub fn status(&self) -> Status;
}

impl<'v> Deref for Error<'v> {
    fn deref(&self) -> &Self::Target;
}

impl Display for Error<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<crate::serde::json::Error<'_>> for Error<'_> {
    fn from(e: crate::serde::json::Error<'_>) -> Self;
}
pub type Result<'v, T> = result::Result<T, Errors<'v>>;
