//! `axum::extract`: what handlers take, e.g. `Path(id): Path<u64>`.

use crate::extract::multipart::{Field, MultipartError, MultipartRejection};
use crate::extract::rejection::{PathRejection, QueryRejection};
use crate::extract::{FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts};
use http::request::Parts;
use http::uri::Uri;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};

#[path = "extract_request.rs"]
mod request;
pub use self::request::*;

#[derive(Debug)]
pub struct Multipart;

impl Multipart {
    pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
}

impl<S: Send + Sync> FromRequest<S> for Multipart {
    type Rejection = MultipartRejection;
    async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection>;
}

impl<S: Send + Sync> OptionalFromRequest<S> for Multipart {
    type Rejection = MultipartRejection;
    async fn from_request(req: Request, _state: &S) -> Result<Option<Self>, Self::Rejection>;
}

#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T> Deref for Path<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Path<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = PathRejection;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection>;
}

impl<T: DeserializeOwned + Send + 'static, S: Send + Sync> OptionalFromRequestParts<S> for Path<T> {
    type Rejection = PathRejection;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> Query<T> {
    pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
}

impl<T> Deref for Query<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Query<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = QueryRejection;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct State<S>(pub S);

impl<S> Deref for State<S> {
    type Target = S;
    fn deref(&self) -> &Self::Target;
}

impl<S> DerefMut for State<S> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<OuterState: Send + Sync, InnerState: FromRef<OuterState>> FromRequestParts<OuterState> for State<InnerState> {
    type Rejection = Infallible;
    async fn from_request_parts(_parts: &mut Parts, state: &OuterState) -> Result<Self, Self::Rejection>;
}
pub use crate::{Extension, Form, Json};

pub type Request<T = crate::body::Body> = http::Request<T>;

pub mod __stub {

    /// How a handler takes an extractor.
    pub struct ViaRequest;
    pub struct ViaParts;
}
#[path = "extract_multipart.rs"]
pub mod multipart;

pub mod path {
    use crate::response::{IntoResponse, Response};
    use http::status::StatusCode;
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};

    #[derive(Debug, PartialEq, Eq)]
    pub enum ErrorKind {
        WrongNumberOfParameters { got: usize, expected: usize },
        ParseErrorAtKey { key: String, value: String, expected_type: &'static str },
        ParseErrorAtIndex { index: usize, value: String, expected_type: &'static str },
        ParseError { value: String, expected_type: &'static str },
        InvalidUtf8InPathParam { key: String },
        UnsupportedType { name: &'static str },
        DeserializeError { key: String, value: String, message: String },
        Message(String),
    }

    impl Display for ErrorKind {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    #[derive(Debug)]
    pub struct FailedToDeserializePathParams;

    impl FailedToDeserializePathParams {
        pub fn kind(&self) -> &ErrorKind;
        pub fn into_kind(self) -> ErrorKind;
        pub fn body_text(&self) -> String;
        pub fn status(&self) -> StatusCode;
    }

    impl Display for FailedToDeserializePathParams {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for FailedToDeserializePathParams {}

    impl IntoResponse for FailedToDeserializePathParams {
        fn into_response(self) -> Response;
    }
}
#[path = "extract_rejection.rs"]
pub mod rejection;
