//! `actix_web::error`: errors and their responses.

use crate::body::BoxBody;
use crate::{CustomizeResponder, HttpRequest, HttpResponse, Responder};
use http::header::InvalidHeaderValue;
use http::status::StatusCode;
use std::convert::Infallible;
use std::fmt::{Debug, Display, Formatter};
use std::str::Utf8Error;
use std::{fmt, io, result};

pub struct Error {
    /// What it says of itself.
    __shown: String,
    /// What who asked gets.
    pub(crate) __response: HttpResponse,
}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.__shown)
    }
}

impl Error {
    pub fn as_response_error(&self) -> &dyn ResponseError;
    pub fn as_error<T: ResponseError + 'static>(&self) -> Option<&T>;
    pub fn error_response(&self) -> HttpResponse {
        self.__response
    }
    pub fn add_response_mapper<F>(&mut self, mapper: F)
    where
        F: Fn(HttpResponse) -> HttpResponse + 'static;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.__shown)
    }
}

impl std::error::Error for Error {}

impl From<Box<dyn ResponseError>> for Error {
    fn from(value: Box<dyn ResponseError>) -> Self;
}

impl<T: ResponseError + 'static> From<T> for Error {
    fn from(err: T) -> Error {
        Error { __shown: err.to_string(), __response: err.error_response() }
    }
}

#[derive(Debug)]
pub struct InternalError<T> {
    item: T,
    response: HttpResponse,
}

impl<T> InternalError<T> {
    #[stub::render(cause = "Display")]
    #[stub::flow(cause -> return.item, cause -> return.response)]
    pub fn new(cause: T, status: StatusCode) -> Self;
    #[stub::flow(cause -> return.item, response -> return.response)]
    pub fn from_response(cause: T, response: HttpResponse) -> Self;
}

impl<T: Display> Display for InternalError<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Debug + Display + 'static> Responder for InternalError<T> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body> {
        self.response
    }
    fn customize(self) -> CustomizeResponder<Self>;
}

impl<T: Debug + Display> ResponseError for InternalError<T> {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse {
        self.response
    }
}

#[derive(Debug)]
pub enum JsonPayloadError {
    OverflowKnownLength { length: usize, limit: usize },
    Overflow { limit: usize },
    ContentType,
    Deserialize(serde_json::Error),
    Serialize(serde_json::Error),
    Payload(PayloadError),
}

impl Display for JsonPayloadError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for JsonPayloadError {}

impl From<PayloadError> for JsonPayloadError {
    fn from(err: PayloadError) -> Self;
}

impl ResponseError for JsonPayloadError {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

#[derive(Debug)]
pub enum ParseError {
    Method,
    Version,
    Header,
    TooLarge,
    Incomplete,
    Status,
    Timeout,
    Io(io::Error),
    Utf8(Utf8Error),
}

impl Display for ParseError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for ParseError {}

impl ResponseError for ParseError {}

#[derive(Debug)]
pub enum PathError {
    Deserialize(serde::de::Error),
}

impl Display for PathError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for PathError {}

impl ResponseError for PathError {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

#[derive(Debug)]
pub enum PayloadError {
    Incomplete(Option<io::Error>),
    EncodingCorrupted,
    Overflow,
    UnknownLength,
    Io(io::Error),
}

impl Display for PayloadError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for PayloadError {}

impl From<io::Error> for PayloadError {
    fn from(err: io::Error) -> PayloadError;
}

impl From<Option<io::Error>> for PayloadError {
    fn from(err: Option<io::Error>) -> PayloadError;
}

impl ResponseError for PayloadError {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

#[derive(Debug)]
pub enum QueryPayloadError {
    Deserialize(serde::de::Error),
}

impl Display for QueryPayloadError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for QueryPayloadError {}

impl From<serde::de::Error> for QueryPayloadError {
    fn from(value: serde::de::Error) -> Self;
}

impl ResponseError for QueryPayloadError {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

pub trait ResponseError: Debug + Display {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody> {
        HttpResponse::InternalServerError().body(self.to_string())
    }
}

impl dyn ResponseError + 'static {
    pub fn downcast_ref<T: ResponseError + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: ResponseError + 'static>(&mut self) -> Option<&mut T>;
}

impl ResponseError for Infallible {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

impl ResponseError for serde::de::Error {
    fn status_code(&self) -> StatusCode;
}

impl ResponseError for serde_json::Error {}

impl ResponseError for Box<dyn std::error::Error + 'static> {}

impl ResponseError for Utf8Error {
    fn status_code(&self) -> StatusCode;
}

impl ResponseError for io::Error {
    fn status_code(&self) -> StatusCode;
}

impl ResponseError for InvalidHeaderValue {}

#[derive(Debug)]
pub enum UrlencodedError {
    Chunked,
    Overflow { size: usize, limit: usize },
    UnknownLength,
    ContentType,
    Parse(serde::de::Error),
    Encoding,
    Serialize(Error),
    Payload(PayloadError),
}

impl Display for UrlencodedError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for UrlencodedError {}

impl From<(usize, usize)> for UrlencodedError {
    fn from(value: (usize, usize)) -> Self;
}

impl From<serde::de::Error> for UrlencodedError {
    fn from(value: serde::de::Error) -> Self;
}

impl From<PayloadError> for UrlencodedError {
    fn from(value: PayloadError) -> Self;
}

impl ResponseError for UrlencodedError {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

#[derive(Debug)]
pub struct BlockingError;

impl Display for BlockingError {
    fn fmt(&self, __derive_more_f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for BlockingError {}

impl ResponseError for BlockingError {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

#[stub::render(err = "Display")]
pub fn ErrorBadGateway<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorBadRequest<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorConflict<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorForbidden<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorInternalServerError<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorNotFound<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorPayloadTooLarge<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorServiceUnavailable<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorTooManyRequests<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorUnauthorized<T: Debug + Display + 'static>(err: T) -> Error;

#[stub::render(err = "Display")]
pub fn ErrorUnprocessableEntity<T: Debug + Display + 'static>(err: T) -> Error;
pub type Result<T, E = Error> = result::Result<T, E>;
