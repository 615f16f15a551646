//! Standard streams.

use crate::io::{AsyncRead, AsyncWrite, ReadBuf};
use std::io::IoSlice;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Stderr;

impl AsyncWrite for Stderr {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
}

#[derive(Debug)]
pub struct Stdin;

impl AsyncRead for Stdin {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

#[derive(Debug)]
pub struct Stdout;

impl AsyncWrite for Stdout {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
}

pub fn stderr() -> Stderr;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;
