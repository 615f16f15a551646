//! Readers and writers around others.

use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use bytes::buf::{Buf, BufMut, Limit, Writer};
use std::io::{IoSlice, SeekFrom};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct BufReader<R> {
    inner: R,
}

impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    #[stub::clean]
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    #[stub::flow(self -> return)]
    pub fn buffer(&self) -> &[u8];
}

impl<R: AsyncRead> AsyncBufRead for BufReader<R> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<R: AsyncRead> AsyncRead for BufReader<R> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct BufStream<RW> {
    rw: RW,
}

impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    #[stub::clean]
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}

impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {
    fn from(b: BufReader<BufWriter<RW>>) -> Self;
}

impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {
    fn from(b: BufWriter<BufReader<RW>>) -> Self;
}

#[derive(Debug)]
pub struct BufWriter<W> {
    inner: W,
}

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    #[stub::clean]
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    #[stub::flow(self -> return)]
    pub fn buffer(&self) -> &[u8];
}

impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct Chain<T, U> {
    item: T,
    u: U,
}

impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}

impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct Lines<R> {
    inner: R,
}

impl<R: AsyncBufRead + Unpin> Lines<R> {
    pub async fn next_line(&mut self) -> std::io::Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}

impl<R: AsyncBufRead> Lines<R> {
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<Option<String>>>;
}

#[derive(Debug)]
pub struct Split<R> {
    inner: R,
}

impl<R: AsyncBufRead + Unpin> Split<R> {
    pub async fn next_segment(&mut self) -> std::io::Result<Option<Vec<u8>>>;
}

impl<R: AsyncBufRead> Split<R> {
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<Option<Vec<u8>>>>;
}

#[derive(Debug)]
pub struct Take<R> {
    inner: R,
}

impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}

impl<R: AsyncBufRead> AsyncBufRead for Take<R> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

impl<R: AsyncRead> AsyncRead for Take<R> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct ReadBuf<'a> {
    text: &'a str,
}

impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    #[stub::flow(self -> return)]
    pub fn filled(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    #[stub::flow(self -> return)]
    pub fn initialized(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    #[stub::flow(self -> return)]
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    #[stub::clean]
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}

impl<'a> BufMut for ReadBuf<'a> {
    #[stub::clean]
    fn remaining_mut(&self) -> usize;
    unsafe fn advance_mut(&mut self, cnt: usize);
    #[stub::clean]
    fn has_remaining_mut(&self) -> bool;
    fn put<T: Buf>(&mut self, src: T);
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_u16_ne(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_i16_le(&mut self, n: i16);
    fn put_i16_ne(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_u32_ne(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_i32_ne(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_u64_ne(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_i64_ne(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_u128_le(&mut self, n: u128);
    fn put_u128_ne(&mut self, n: u128);
    fn put_i128(&mut self, n: i128);
    fn put_i128_le(&mut self, n: i128);
    fn put_i128_ne(&mut self, n: i128);
    fn put_uint(&mut self, n: u64, nbytes: usize);
    fn put_uint_le(&mut self, n: u64, nbytes: usize);
    fn put_uint_ne(&mut self, n: u64, nbytes: usize);
    fn put_int(&mut self, n: i64, nbytes: usize);
    fn put_int_le(&mut self, n: i64, nbytes: usize);
    fn put_int_ne(&mut self, n: i64, nbytes: usize);
    fn put_f32(&mut self, n: f32);
    fn put_f32_le(&mut self, n: f32);
    fn put_f32_ne(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn put_f64_le(&mut self, n: f64);
    fn put_f64_ne(&mut self, n: f64);
    fn limit(self, limit: usize) -> Limit<Self>;
    fn writer(self) -> Writer<Self>;
    fn chain_mut<U: BufMut>(self, next: U) -> bytes::buf::Chain<Self, U>;
}
