//! `axum::extract::rejection`: why a request is refused.

use crate::body::Body;
use crate::extract::path::FailedToDeserializePathParams;
use crate::response::IntoResponse;
use http::status::StatusCode;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};

#[derive(Debug)]
pub enum FailedToBufferBody {}

impl FailedToBufferBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for FailedToBufferBody {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FailedToBufferBody {}

impl IntoResponse for FailedToBufferBody {
    fn into_response(self) -> http::response::Response<Body>;
}

#[derive(Debug)]
pub struct InvalidUtf8;

impl InvalidUtf8 {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for InvalidUtf8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for InvalidUtf8 {}

impl IntoResponse for InvalidUtf8 {
    fn into_response(self) -> http::response::Response<Body>;
}

#[derive(Debug, Default)]
pub struct InvalidFormContentType;

impl InvalidFormContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for InvalidFormContentType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for InvalidFormContentType {}

impl IntoResponse for InvalidFormContentType {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub struct FailedToDeserializeForm;

impl FailedToDeserializeForm {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for FailedToDeserializeForm {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FailedToDeserializeForm {}

impl IntoResponse for FailedToDeserializeForm {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub struct FailedToDeserializeFormBody;

impl FailedToDeserializeFormBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for FailedToDeserializeFormBody {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FailedToDeserializeFormBody {}

impl IntoResponse for FailedToDeserializeFormBody {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub struct FailedToDeserializeQueryString;

impl FailedToDeserializeQueryString {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for FailedToDeserializeQueryString {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FailedToDeserializeQueryString {}

impl IntoResponse for FailedToDeserializeQueryString {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub struct JsonDataError;

impl JsonDataError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for JsonDataError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for JsonDataError {}

impl IntoResponse for JsonDataError {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub struct JsonSyntaxError;

impl JsonSyntaxError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for JsonSyntaxError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for JsonSyntaxError {}

impl IntoResponse for JsonSyntaxError {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug, Default)]
pub struct MissingJsonContentType;

impl MissingJsonContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for MissingJsonContentType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for MissingJsonContentType {}

impl IntoResponse for MissingJsonContentType {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub struct MissingExtension;

impl MissingExtension {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for MissingExtension {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for MissingExtension {}

impl IntoResponse for MissingExtension {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug, Default)]
pub struct MissingPathParams;

impl MissingPathParams {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for MissingPathParams {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for MissingPathParams {}

impl IntoResponse for MissingPathParams {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub enum FormRejection {
    InvalidFormContentType(InvalidFormContentType),
    FailedToDeserializeForm(FailedToDeserializeForm),
    FailedToDeserializeFormBody(FailedToDeserializeFormBody),
    BytesRejection(BytesRejection),
}

impl FormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for FormRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FormRejection {}

impl From<BytesRejection> for FormRejection {
    fn from(inner: BytesRejection) -> Self;
}

impl From<FailedToDeserializeForm> for FormRejection {
    fn from(inner: FailedToDeserializeForm) -> Self;
}

impl From<FailedToDeserializeFormBody> for FormRejection {
    fn from(inner: FailedToDeserializeFormBody) -> Self;
}

impl From<InvalidFormContentType> for FormRejection {
    fn from(inner: InvalidFormContentType) -> Self;
}

impl IntoResponse for FormRejection {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub enum JsonRejection {
    JsonDataError(JsonDataError),
    JsonSyntaxError(JsonSyntaxError),
    MissingJsonContentType(MissingJsonContentType),
    BytesRejection(BytesRejection),
}

impl JsonRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for JsonRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for JsonRejection {}

impl From<BytesRejection> for JsonRejection {
    fn from(inner: BytesRejection) -> Self;
}

impl From<JsonDataError> for JsonRejection {
    fn from(inner: JsonDataError) -> Self;
}

impl From<JsonSyntaxError> for JsonRejection {
    fn from(inner: JsonSyntaxError) -> Self;
}

impl From<MissingJsonContentType> for JsonRejection {
    fn from(inner: MissingJsonContentType) -> Self;
}

impl IntoResponse for JsonRejection {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub enum PathRejection {
    FailedToDeserializePathParams(FailedToDeserializePathParams),
    MissingPathParams(MissingPathParams),
}

impl PathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for PathRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for PathRejection {}

impl From<FailedToDeserializePathParams> for PathRejection {
    fn from(inner: FailedToDeserializePathParams) -> Self;
}

impl From<MissingPathParams> for PathRejection {
    fn from(inner: MissingPathParams) -> Self;
}

impl IntoResponse for PathRejection {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub enum QueryRejection {
    FailedToDeserializeQueryString(FailedToDeserializeQueryString),
}

impl QueryRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for QueryRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for QueryRejection {}

impl From<FailedToDeserializeQueryString> for QueryRejection {
    fn from(inner: FailedToDeserializeQueryString) -> Self;
}

impl IntoResponse for QueryRejection {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub enum ExtensionRejection {
    MissingExtension(MissingExtension),
}

impl ExtensionRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for ExtensionRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ExtensionRejection {}

impl From<MissingExtension> for ExtensionRejection {
    fn from(inner: MissingExtension) -> Self;
}

impl IntoResponse for ExtensionRejection {
    fn into_response(self) -> crate::response::Response;
}

#[derive(Debug)]
pub enum BytesRejection {
    FailedToBufferBody(FailedToBufferBody),
}

impl BytesRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for BytesRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for BytesRejection {}

impl From<FailedToBufferBody> for BytesRejection {
    fn from(inner: FailedToBufferBody) -> BytesRejection;
}

impl IntoResponse for BytesRejection {
    fn into_response(self) -> http::response::Response<Body>;
}

#[derive(Debug)]
pub enum StringRejection {
    FailedToBufferBody(FailedToBufferBody),
    InvalidUtf8(InvalidUtf8),
}

impl StringRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for StringRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for StringRejection {}

impl From<FailedToBufferBody> for StringRejection {
    fn from(inner: FailedToBufferBody) -> StringRejection;
}

impl From<InvalidUtf8> for StringRejection {
    fn from(inner: InvalidUtf8) -> StringRejection;
}

impl IntoResponse for StringRejection {
    fn into_response(self) -> http::response::Response<Body>;
}
