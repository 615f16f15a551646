//! `rocket::form`: forms, e.g. `Form<Login>`.

use crate::data::{FromData, Outcome};
use crate::form::error::{Entity, ErrorKind};
use crate::form::name::{Name, NameBuf, NameView};
use crate::fs::FileName;
use crate::http::{ContentType, RawStr, Status};
use crate::{Data, Request};
use std::borrow::Cow;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::{fmt, result};

#[derive(Debug, Default)]
pub struct Context<'v> {
    text: &'v str,
}

impl<'v> Context<'v> {
    pub fn fields(&self) -> impl Iterator<Item = &'v Name> + '_;
    pub fn field_value<N: AsRef<Name>>(&self, name: N) -> Option<&'v str>;
    pub fn field_values<N: AsRef<Name>>(&self, name: N) -> impl Iterator<Item = &'v str> + '_;
    pub fn errors(&self) -> impl Iterator<Item = &Error<'v>>;
    pub fn field_errors<'a, N: AsRef<Name> + 'a>(&'a self, name: N) -> impl Iterator<Item = &'a Error<'v>> + 'a;
    pub fn exact_field_errors<'a, N: AsRef<Name> + 'a>(&'a self, name: N) -> impl Iterator<Item = &'a Error<'v>> + 'a;
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
    pub fn with_name<N: Into<NameBuf<'v>>>(self, name: N) -> Self;
    pub fn set_name<N: Into<NameBuf<'v>>>(&mut self, name: N);
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
    pub fn custom<E: std::error::Error + Send + 'static>(error: E) -> Self;
    pub fn validation<S: Into<Cow<'v, str>>>(msg: S) -> Self;
    pub fn with_entity(self, entity: Entity) -> Self;
    pub fn set_entity(&mut self, entity: Entity);
    pub fn with_name<N: Into<NameBuf<'v>>>(self, name: N) -> Self;
    pub fn set_name<N: Into<NameBuf<'v>>>(&mut self, name: N);
    pub fn with_value(self, value: &'v str) -> Self;
    pub fn set_value(&mut self, value: &'v str);
    #[stub::clean]
    pub fn is_for<N: AsRef<Name>>(&self, name: N) -> bool;
    #[stub::clean]
    pub fn is_for_exactly<N: AsRef<Name>>(&self, name: N) -> bool;
    pub fn status(&self) -> Status;
}

impl<'v> Deref for Error<'v> {
    type Target = ErrorKind<'v>;
    fn deref(&self) -> &Self::Target;
}

impl Display for Error<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<crate::serde::json::Error<'_>> for Error<'_> {
    fn from(e: crate::serde::json::Error<'_>) -> Self;
}

impl<'v, T: Into<ErrorKind<'v>>> From<T> for Error<'v> {
    fn from(k: T) -> Self;
}
pub type Result<'v, T> = result::Result<T, Errors<'v>>;

pub mod error {
    use crate::data::ByteUnit;
    use crate::http::Status;
    use std::borrow::Cow;
    use std::char::ParseCharError;
    use std::fmt::{Display, Formatter};
    use std::net::AddrParseError;
    use std::num::{ParseFloatError, ParseIntError};
    use std::str::{ParseBoolError, Utf8Error};
    use std::{fmt, io};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Entity {
        Form,
        Field,
        ValueField,
        DataField,
        Name,
        Value,
        Key,
        Index(usize),
    }

    impl Entity {
        pub fn default_for(kind: &ErrorKind<'_>) -> Self;
    }

    impl Display for Entity {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    #[derive(Debug)]
    pub enum ErrorKind<'v> {
        InvalidLength { min: Option<u64>, max: Option<u64> },
        InvalidChoice { choices: Cow<'v, [Cow<'v, str>]> },
        OutOfRange { start: Option<isize>, end: Option<isize> },
        Validation(Cow<'v, str>),
        Duplicate,
        Missing,
        Unexpected,
        Unknown,
        Custom(Status, Box<dyn std::error::Error + Send>),
        Multipart(Error),
        Utf8(Utf8Error),
        Char(ParseCharError),
        Int(ParseIntError),
        Bool(ParseBoolError),
        Float(ParseFloatError),
        Addr(AddrParseError),
        Io(io::Error),
    }

    impl Display for ErrorKind<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'a, 'v: 'a> From<&'static [Cow<'v, str>]> for ErrorKind<'a> {
        fn from(choices: &'static [Cow<'v, str>]) -> Self;
    }

    impl<'a, 'v: 'a, const N: usize> From<&'static [Cow<'v, str>; N]> for ErrorKind<'a> {
        fn from(choices: &'static [Cow<'v, str>; N]) -> Self;
    }

    impl From<(Option<ByteUnit>, Option<ByteUnit>)> for ErrorKind<'_> {
        fn from((start, end): (Option<ByteUnit>, Option<ByteUnit>)) -> Self;
    }

    impl From<(Option<isize>, Option<isize>)> for ErrorKind<'_> {
        fn from((start, end): (Option<isize>, Option<isize>)) -> Self;
    }

    impl From<(Option<u64>, Option<u64>)> for ErrorKind<'_> {
        fn from((min, max): (Option<u64>, Option<u64>)) -> Self;
    }

    impl<'a> From<(Status, Box<dyn std::error::Error + Send>)> for ErrorKind<'a> {
        fn from((status, e): (Status, Box<dyn std::error::Error + Send>)) -> Self;
    }

    impl<'a> From<AddrParseError> for ErrorKind<'a> {
        fn from(value: AddrParseError) -> Self;
    }

    impl<'a> From<Box<dyn std::error::Error + Send>> for ErrorKind<'a> {
        fn from(e: Box<dyn std::error::Error + Send>) -> Self;
    }

    impl<'a> From<io::Error> for ErrorKind<'a> {
        fn from(value: io::Error) -> Self;
    }

    impl<'a> From<ParseBoolError> for ErrorKind<'a> {
        fn from(value: ParseBoolError) -> Self;
    }

    impl<'a> From<ParseCharError> for ErrorKind<'a> {
        fn from(value: ParseCharError) -> Self;
    }

    impl<'a> From<ParseFloatError> for ErrorKind<'a> {
        fn from(value: ParseFloatError) -> Self;
    }

    impl<'a> From<ParseIntError> for ErrorKind<'a> {
        fn from(value: ParseIntError) -> Self;
    }

    impl<'a> From<Utf8Error> for ErrorKind<'a> {
        fn from(value: Utf8Error) -> Self;
    }

    impl<'a, 'v: 'a> From<Vec<Cow<'v, str>>> for ErrorKind<'a> {
        fn from(choices: Vec<Cow<'v, str>>) -> Self;
    }
}

pub mod name {
    use std::borrow::Borrow;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::hash::{Hash, Hasher};
    use std::ops::{Deref, Index};
    use std::slice::SliceIndex;

    #[derive(Debug, PartialEq, Eq, Hash)]
    pub struct Key;

    impl Key {
        pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &Key;
        pub fn indices(&self) -> impl Iterator<Item = &str>;
        pub fn as_str(&self) -> &str;
    }

    impl Deref for Key {
        type Target = str;
        fn deref(&self) -> &Self::Target;
    }

    impl Display for Key {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a Key {
        fn from(string: &'a S) -> Self;
    }

    impl<I: SliceIndex<str, Output = str>> Index<I> for Key {
        type Output = Key;
        fn index(&self, index: I) -> &Self::Output;
    }

    #[derive(Debug, PartialEq, Eq, Hash)]
    pub struct Name;

    impl Name {
        pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &Name;
        pub fn keys(&self) -> impl Iterator<Item = &Key>;
        pub fn prefixes(&self) -> impl Iterator<Item = &Name>;
        pub fn as_str(&self) -> &str;
    }

    impl AsRef<Name> for Name {
        fn as_ref(&self) -> &Name;
    }

    impl Deref for Name {
        type Target = str;
        fn deref(&self) -> &Self::Target;
    }

    impl Display for Name {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a Name {
        fn from(string: &'a S) -> Self;
    }

    impl<I: SliceIndex<str, Output = str>> Index<I> for Name {
        type Output = Name;
        fn index(&self, index: I) -> &Self::Output;
    }

    #[derive(Clone, Debug)]
    pub struct NameBuf<'v> {
        text: &'v str,
    }

    impl<'v> NameBuf<'v> {
        pub fn keys(&self) -> impl Iterator<Item = &Key>;
        #[stub::clean]
        pub fn is_empty(&self) -> bool;
    }

    impl Display for NameBuf<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'v> From<&'v Name> for NameBuf<'v> {
        fn from(name: &'v Name) -> Self;
    }

    impl<'v> From<&'v str> for NameBuf<'v> {
        fn from(name: &'v str) -> Self;
    }

    impl<'v> From<NameView<'v>> for NameBuf<'v> {
        fn from(nv: NameView<'v>) -> Self;
    }

    impl<'v> From<String> for NameBuf<'v> {
        fn from(name: String) -> Self;
    }

    impl Hash for NameBuf<'_> {
        #[stub::clean]
        fn hash<H: Hasher>(&self, state: &mut H);
    }

    impl PartialEq for NameBuf<'_> {
        #[stub::clean]
        fn eq(&self, other: &Self) -> bool;
    }

    impl Eq for NameBuf<'_> {}

    #[derive(Clone, Copy, Debug)]
    pub struct NameView<'v> {
        text: &'v str,
    }

    impl<'v> NameView<'v> {
        pub fn new<N: Into<&'v Name>>(name: N) -> Self;
        pub fn shift(&mut self);
        pub fn key(&self) -> Option<&'v Key>;
        pub fn key_lossy(&self) -> &'v Key;
        pub fn as_name(&self) -> &'v Name;
        pub fn parent(&self) -> Option<&'v Name>;
        pub fn source(&self) -> &'v Name;
    }

    impl Borrow<Name> for NameView<'_> {
        fn borrow(&self) -> &Name;
    }

    impl Display for NameView<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Hash for NameView<'_> {
        #[stub::clean]
        fn hash<H: Hasher>(&self, state: &mut H);
    }

    impl Eq for NameView<'_> {}
}
