//! `actix_web::body`: bodies of responses.

use bytes::{Bytes, BytesMut};
use futures::stream::Stream;
use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodySize {
    None,
    Sized(u64),
    Stream,
}

impl BodySize {
    #[stub::clean]
    pub fn is_eof(&self) -> bool;
}

pub struct BodyStream<S> {
    stream: S,
}

impl<S> BodyStream<S> {
    pub fn new(stream: S) -> Self;
}

impl<S, E> MessageBody for BodyStream<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<Box<dyn std::error::Error>> + 'static,
{
    type Error = E;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>>;
}

#[derive(Debug)]
pub struct BoxBody;

impl BoxBody {
    pub fn new<B: MessageBody + 'static>(body: B) -> BoxBody;
    pub fn as_pin_mut(&mut self) -> Pin<&mut BoxBody>;
}

impl MessageBody for BoxBody {
    type Error = Box<dyn std::error::Error>;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut BoxBody>, cx: &mut Context<'_>)
    -> Poll<Option<Result<Bytes, <BoxBody as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, BoxBody>;
    fn boxed(self) -> BoxBody;
}

#[derive(Clone, Debug)]
pub enum EitherBody<L, R = BoxBody> {
    Left { body: L },
    Right { body: R },
}

impl<L> EitherBody<L> {
    pub fn new(body: L) -> EitherBody<L>;
}

impl<L, R> EitherBody<L, R> {
    pub fn left(body: L) -> EitherBody<L, R>;
    pub fn right(body: R) -> EitherBody<L, R>;
}

impl<L: MessageBody + 'static, R: MessageBody + 'static> MessageBody for EitherBody<L, R> {
    type Error = http::Error;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut EitherBody<L, R>>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <EitherBody<L, R> as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, EitherBody<L, R>>;
    fn boxed(self) -> BoxBody;
}

pub trait MessageBody {
    type Error: Into<Box<dyn std::error::Error>>;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, Self>;
    fn boxed(self) -> BoxBody
    where
        Self: Sized + 'static;
}

impl MessageBody for &'static str {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut &'static str>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <&'static str as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, &'static str>;
}

impl MessageBody for &'static [u8] {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut &'static [u8]>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <&'static [u8] as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, &'static [u8]>;
}

impl MessageBody for Cow<'static, str> {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut Cow<'static, str>>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <Cow<'static, str> as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, Cow<'static, str>>;
}

impl MessageBody for Cow<'static, [u8]> {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut Cow<'static, [u8]>>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <Cow<'static, [u8]> as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, Cow<'static, [u8]>>;
}

impl MessageBody for Infallible {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut Infallible>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <Infallible as MessageBody>::Error>>>;
}

impl MessageBody for () {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut ()>, _cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, <() as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, ()>;
}

impl MessageBody for String {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut String>, _cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, <String as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, String>;
}

impl MessageBody for Vec<u8> {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(
        self: Pin<&mut Vec<u8>>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, <Vec<u8> as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, Vec<u8>>;
}

impl<B> MessageBody for &mut B
where
    B: MessageBody + Unpin + ?Sized,
{
    type Error = <B as MessageBody>::Error;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut &mut B>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, <&mut B as MessageBody>::Error>>>;
}

impl<B> MessageBody for Box<B>
where
    B: MessageBody + Unpin + ?Sized,
{
    type Error = <B as MessageBody>::Error;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut Box<B>>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, <Box<B> as MessageBody>::Error>>>;
}

impl<T: DerefMut<Target = B> + Unpin, B: MessageBody + ?Sized> MessageBody for Pin<T> {
    type Error = <B as MessageBody>::Error;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut Pin<T>>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, <Pin<T> as MessageBody>::Error>>>;
}

impl MessageBody for Bytes {
    type Error = Infallible;
}

impl MessageBody for BytesMut {
    type Error = Infallible;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct None;

impl None {
    pub fn new() -> None;
}

impl MessageBody for None {
    type Error = Infallible;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut None>, _cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, <None as MessageBody>::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, None>;
    fn boxed(self) -> BoxBody
    where
        Self: Sized + 'static;
}

pub async fn to_bytes<B: MessageBody>(body: B) -> Result<Bytes, <B as MessageBody>::Error>;
