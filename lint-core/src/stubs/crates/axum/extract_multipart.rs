//! `axum::extract::multipart`: uploads.

use crate::response::{IntoResponse, Response};
use bytes::Bytes;
use futures::stream::Stream;
use http::header::HeaderMap;
use http::status::StatusCode;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Field<'a> {
    text: &'a str,
}

impl Field<'_> {
    pub fn name(&self) -> Option<&str>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn content_type(&self) -> Option<&str>;
    pub fn headers(&self) -> &HeaderMap;
    pub async fn bytes(self) -> Result<Bytes, MultipartError>;
    pub async fn text(self) -> Result<String, MultipartError>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
}

impl Stream for Field<'_> {
    type Item = Result<Bytes, MultipartError>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct MultipartError;

impl MultipartError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for MultipartError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for MultipartError {}

impl IntoResponse for MultipartError {
    fn into_response(self) -> Response;
}

#[derive(Debug)]
pub enum MultipartRejection {
    InvalidBoundary(InvalidBoundary),
}

impl MultipartRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for MultipartRejection {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for MultipartRejection {}

impl From<InvalidBoundary> for MultipartRejection {
    fn from(inner: InvalidBoundary) -> Self;
}

impl IntoResponse for MultipartRejection {
    fn into_response(self) -> Response;
}

#[derive(Debug, Default)]
pub struct InvalidBoundary;

impl InvalidBoundary {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}

impl Display for InvalidBoundary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for InvalidBoundary {}

impl IntoResponse for InvalidBoundary {
    fn into_response(self) -> Response;
}
