//! `tokio::io`: asynchronous input and output, e.g. `stream.write_all(bytes).await?`.

use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite, ReadBuf};
use std::io::{IoSlice, SeekFrom};
use std::ops::{BitOr, BitOrAssign};
use std::pin::Pin;
use std::task::{Context, Poll};

#[path = "io_traits.rs"]
mod traits;
pub use self::traits::*;
#[path = "io_stdio.rs"]
mod stdio;
pub use self::stdio::*;
#[path = "io_buffers.rs"]
mod buffers;
pub use self::buffers::*;

#[derive(Debug)]
pub struct DuplexStream;

impl AsyncRead for DuplexStream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for DuplexStream {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct Empty;

impl AsyncBufRead for Empty {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, _: usize);
}

impl AsyncRead for Empty {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncSeek for Empty {
    fn start_seek(self: Pin<&mut Self>, _position: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl AsyncWrite for Empty {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interest;

impl Interest {
    #[stub::clean]
    pub fn is_readable(self) -> bool;
    #[stub::clean]
    pub fn is_writable(self) -> bool;
    #[stub::clean]
    pub fn is_error(self) -> bool;
    #[stub::clean]
    pub fn is_priority(self) -> bool;
    pub fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}

impl BitOr for Interest {
    type Output = Interest;
    fn bitor(self, other: Self) -> Self;
}

impl BitOrAssign for Interest {
    fn bitor_assign(&mut self, other: Self);
}

#[derive(Debug)]
pub struct ReadHalf<T> {
    item: T,
}

impl<T> ReadHalf<T> {
    #[stub::clean]
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T
    where
        T: Unpin;
}

impl<T: AsyncRead> AsyncRead for ReadHalf<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct Repeat;

impl AsyncRead for Repeat {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct Sink;

impl AsyncWrite for Sink {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct WriteHalf<T> {
    item: T,
}

impl<T> WriteHalf<T> {
    #[stub::clean]
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}

impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
}

pub async fn copy<'a, R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized>(
    reader: &'a mut R,
    writer: &'a mut W,
) -> std::io::Result<u64>;

pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)>
where
    A: AsyncRead + AsyncWrite + Unpin + ?Sized,
    B: AsyncRead + AsyncWrite + Unpin + ?Sized;

pub async fn copy_buf<'a, R: AsyncBufRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized>(
    reader: &'a mut R,
    writer: &'a mut W,
) -> std::io::Result<u64>;

pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);

pub fn empty() -> Empty;

pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W>;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);

#[derive(Debug)]
pub struct Join<R, W> {
    inner: R,
    inner: W,
}

impl<R: AsyncRead, W: AsyncWrite> Join<R, W> {
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}

impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<R: AsyncRead, W> AsyncRead for Join<R, W> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
}
pub use std::io::{Error, ErrorKind, Result, SeekFrom};
