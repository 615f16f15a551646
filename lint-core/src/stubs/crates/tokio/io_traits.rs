//! The traits of asynchronous input and output.

use crate::io::ReadBuf;
use bytes::{Buf, BufMut};
use std::io::{Cursor, IoSlice, SeekFrom};
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl AsyncBufRead for &[u8] {
    fn poll_fill_buf(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<P: DerefMut> AsyncBufRead for Pin<P>
where
    P::Target: AsyncBufRead,
{
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {
    fn poll_fill_buf(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncRead for &[u8] {
    fn poll_read(self: Pin<&mut Self>, _cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<P: DerefMut> AsyncRead for Pin<P>
where
    P::Target: AsyncRead,
{
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {
    fn poll_read(self: Pin<&mut Self>, _cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<P: DerefMut> AsyncSeek for Pin<P>
where
    P::Target: AsyncSeek,
{
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

pub trait AsyncWrite {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
}

impl AsyncWrite for Vec<u8> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, _cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, _: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for Cursor<&mut Vec<u8>> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, _: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for Cursor<&mut [u8]> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, _: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for Cursor<Box<[u8]>> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, _: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for Cursor<Vec<u8>> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, _: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl<P: DerefMut> AsyncWrite for Pin<P>
where
    P::Target: AsyncWrite,
{
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R: AsyncRead>(self, next: R) -> crate::io::Chain<Self, R>;
    #[stub::flow(self -> buf)]
    async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[stub::flow(self -> buf)]
    async fn read_buf<B: BufMut + ?Sized>(&mut self, buf: &mut B) -> std::io::Result<usize>;
    #[stub::flow(self -> buf)]
    async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[stub::flow(self -> buf)]
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[stub::flow(self -> dst)]
    async fn read_to_string(&mut self, dst: &mut String) -> std::io::Result<usize>;
    #[stub::flow(self -> return)]
    fn take(self, limit: u64) -> crate::io::Take<Self>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_u8(&mut self) -> std::io::Result<u8>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_i8(&mut self) -> std::io::Result<i8>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_u16(&mut self) -> std::io::Result<u16>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_i16(&mut self) -> std::io::Result<i16>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_u32(&mut self) -> std::io::Result<u32>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_i32(&mut self) -> std::io::Result<i32>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_u64(&mut self) -> std::io::Result<u64>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_i64(&mut self) -> std::io::Result<i64>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_u128(&mut self) -> std::io::Result<u128>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_i128(&mut self) -> std::io::Result<i128>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_f32(&mut self) -> std::io::Result<f32>;
    #[stub::flow(self -> return.Ok.0)]
    async fn read_f64(&mut self) -> std::io::Result<f64>;
}

impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncWriteExt: AsyncWrite {
    async fn write(&mut self, src: &[u8]) -> std::io::Result<usize> {
        let mut cx = Context::from_waker(Waker::noop());
        let _ = Pin::new(self).poll_write(&mut cx, src);
        Ok(0)
    }
    #[stub::flow(bufs -> self)]
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
    #[stub::flow(src -> self)]
    async fn write_buf<B: Buf>(&mut self, src: &mut B) -> std::io::Result<usize>;
    #[stub::flow(src -> self)]
    async fn write_all_buf<B: Buf>(&mut self, src: &mut B) -> std::io::Result<()>;
    async fn write_all(&mut self, src: &[u8]) -> std::io::Result<()> {
        let mut cx = Context::from_waker(Waker::noop());
        let _ = Pin::new(self).poll_write(&mut cx, src);
        Ok(())
    }
    #[stub::clean]
    async fn flush(&mut self) -> std::io::Result<()>;
    #[stub::clean]
    async fn shutdown(&mut self) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_u8(&mut self, n: u8) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_i8(&mut self, n: i8) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_u16(&mut self, n: u16) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_i16(&mut self, n: i16) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_u32(&mut self, n: u32) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_i32(&mut self, n: i32) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_u64(&mut self, n: u64) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_i64(&mut self, n: i64) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_u128(&mut self, n: u128) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_i128(&mut self, n: i128) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_f32(&mut self, n: f32) -> std::io::Result<()>;
    #[stub::flow(n -> self)]
    async fn write_f64(&mut self, n: f64) -> std::io::Result<()>;
}

impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub trait AsyncBufReadExt: AsyncBufRead {
    #[stub::flow(self -> buf)]
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[stub::flow(self -> buf)]
    async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize>;
    fn split(self, byte: u8) -> crate::io::Split<Self>;
    #[stub::flow(self -> return.Ok.0)]
    async fn fill_buf(&mut self) -> std::io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
    fn lines(self) -> crate::io::Lines<Self>;
}

impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncSeekExt: AsyncSeek {
    #[stub::clean]
    async fn seek(&mut self, pos: SeekFrom) -> std::io::Result<u64>;
    #[stub::clean]
    async fn rewind(&mut self) -> std::io::Result<()>;
    #[stub::clean]
    async fn stream_position(&mut self) -> std::io::Result<u64>;
}

impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
