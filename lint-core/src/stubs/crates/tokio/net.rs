//! `tokio::net`: connections.

use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
use bytes::buf::BufMut;
use std::io::{Error, IoSlice, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

#[derive(Debug)]
pub struct TcpListener;

impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<TcpListener>;
    pub async fn accept(&self) -> std::io::Result<(TcpStream, SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<(TcpStream, SocketAddr)>>;
    pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<TcpListener>;
    pub fn into_std(self) -> std::io::Result<std::net::TcpListener>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
}

impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = Error;
    fn try_from(stream: std::net::TcpListener) -> Result<Self, Self::Error>;
}

#[derive(Debug)]
pub struct TcpSocket;

impl TcpSocket {
    pub fn new_v4() -> std::io::Result<TcpSocket>;
    pub fn new_v6() -> std::io::Result<TcpSocket>;
    pub fn set_keepalive(&self, keepalive: bool) -> std::io::Result<()>;
    pub fn keepalive(&self) -> std::io::Result<bool>;
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> std::io::Result<()>;
    pub fn reuseaddr(&self) -> std::io::Result<bool>;
    pub fn set_reuseport(&self, reuseport: bool) -> std::io::Result<()>;
    pub fn reuseport(&self) -> std::io::Result<bool>;
    pub fn set_send_buffer_size(&self, size: u32) -> std::io::Result<()>;
    pub fn send_buffer_size(&self) -> std::io::Result<u32>;
    pub fn set_recv_buffer_size(&self, size: u32) -> std::io::Result<()>;
    pub fn recv_buffer_size(&self) -> std::io::Result<u32>;
    pub fn set_linger(&self, dur: Option<Duration>) -> std::io::Result<()>;
    pub fn set_zero_linger(&self) -> std::io::Result<()>;
    pub fn linger(&self) -> std::io::Result<Option<Duration>>;
    pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn nodelay(&self) -> std::io::Result<bool>;
    pub fn tclass_v6(&self) -> std::io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
    pub fn tos_v4(&self) -> std::io::Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
    pub fn device(&self) -> std::io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn take_error(&self) -> std::io::Result<Option<Error>>;
    pub fn bind(&self, addr: SocketAddr) -> std::io::Result<()>;
    pub async fn connect(self, addr: SocketAddr) -> std::io::Result<TcpStream>;
    pub fn listen(self, backlog: u32) -> std::io::Result<TcpListener>;
    pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
}

#[derive(Debug)]
pub struct TcpStream;

impl TcpStream {
    #[stub::clean]
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> std::io::Result<TcpStream>;
    pub fn from_std(stream: std::net::TcpStream) -> std::io::Result<TcpStream>;
    pub fn into_std(self) -> std::io::Result<std::net::TcpStream>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn take_error(&self) -> std::io::Result<Option<Error>>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn nodelay(&self) -> std::io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn quickack(&self) -> std::io::Result<bool>;
    pub fn set_quickack(&self, quickack: bool) -> std::io::Result<()>;
    pub fn linger(&self) -> std::io::Result<Option<Duration>>;
    pub fn set_linger(&self, dur: Option<Duration>) -> std::io::Result<()>;
    pub fn set_zero_linger(&self) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}

impl AsRef<TcpStream> for TcpStream {
    fn as_ref(&self) -> &Self;
}

impl AsyncRead for TcpStream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for TcpStream {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = Error;
    fn try_from(stream: std::net::TcpStream) -> Result<Self, Self::Error>;
}

pub trait ToSocketAddrs: ToSocketAddrsPriv {}

impl ToSocketAddrs for &[SocketAddr] {}

impl ToSocketAddrs for (&str, u16) {}

impl ToSocketAddrs for (IpAddr, u16) {}

impl ToSocketAddrs for (String, u16) {}

impl ToSocketAddrs for (Ipv4Addr, u16) {}

impl ToSocketAddrs for (Ipv6Addr, u16) {}

impl ToSocketAddrs for SocketAddr {}

impl ToSocketAddrs for str {}

impl ToSocketAddrs for String {}

impl ToSocketAddrs for SocketAddrV4 {}

impl ToSocketAddrs for SocketAddrV6 {}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<UdpSocket>;
    pub fn from_std(socket: std::net::UdpSocket) -> std::io::Result<UdpSocket>;
    pub fn into_std(self) -> std::io::Result<std::net::UdpSocket>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> std::io::Result<()>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, SocketAddr)>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
    pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<std::io::Result<usize>>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> std::io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<SocketAddr>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<SocketAddr>>;
    pub fn try_peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub async fn peek_sender(&self) -> std::io::Result<SocketAddr>;
    pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<SocketAddr>>;
    pub fn try_peek_sender(&self) -> std::io::Result<SocketAddr>;
    pub fn broadcast(&self) -> std::io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
    pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
    pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
    pub fn tclass_v6(&self) -> std::io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    pub fn tos_v4(&self) -> std::io::Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
    pub fn device(&self) -> std::io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> std::io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> std::io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> std::io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> std::io::Result<()>;
    pub fn take_error(&self) -> std::io::Result<Option<Error>>;
}

impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = Error;
    fn try_from(stream: std::net::UdpSocket) -> Result<Self, Self::Error>;
}

#[derive(Debug)]
pub struct UnixListener;

impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixListener>;
    pub fn take_error(&self) -> std::io::Result<Option<Error>>;
}

#[derive(Debug)]
pub struct UnixStream;

impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> std::io::Result<UnixStream>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
    pub fn pair() -> std::io::Result<(UnixStream, UnixStream)>;
    pub fn take_error(&self) -> std::io::Result<Option<Error>>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}

impl AsRef<UnixStream> for UnixStream {
    fn as_ref(&self) -> &Self;
}

impl AsyncRead for UnixStream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncWrite for UnixStream {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> std::io::Result<impl Iterator<Item = SocketAddr>>;

pub mod tcp {
    use crate::io::{AsyncRead, AsyncWrite, ReadBuf};
    use crate::net::TcpStream;
    use bytes::buf::BufMut;
    use std::io::{IoSlice, IoSliceMut};
    use std::net::SocketAddr;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct OwnedReadHalf;

    impl OwnedReadHalf {
        pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
        pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    }

    impl AsRef<TcpStream> for OwnedReadHalf {
        fn as_ref(&self) -> &TcpStream;
    }

    impl AsyncRead for OwnedReadHalf {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
    }

    #[derive(Debug)]
    pub struct OwnedWriteHalf;

    impl OwnedWriteHalf {
        pub fn forget(self);
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    }

    impl AsRef<TcpStream> for OwnedWriteHalf {
        fn as_ref(&self) -> &TcpStream;
    }

    impl AsyncWrite for OwnedWriteHalf {
        #[stub::flow(buf -> self)]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &[IoSlice<'_>],
        ) -> Poll<std::io::Result<usize>>;
        #[stub::clean]
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    }

    #[derive(Debug)]
    pub struct ReadHalf<'a> {
        text: &'a str,
    }

    impl ReadHalf<'_> {
        pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
        pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    }

    impl AsRef<TcpStream> for ReadHalf<'_> {
        fn as_ref(&self) -> &TcpStream;
    }

    impl AsyncRead for ReadHalf<'_> {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
    }

    #[derive(Debug)]
    pub struct WriteHalf<'a> {
        text: &'a str,
    }

    impl WriteHalf<'_> {
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    }

    impl AsRef<TcpStream> for WriteHalf<'_> {
        fn as_ref(&self) -> &TcpStream;
    }

    impl AsyncWrite for WriteHalf<'_> {
        #[stub::flow(buf -> self)]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &[IoSlice<'_>],
        ) -> Poll<std::io::Result<usize>>;
        #[stub::clean]
        fn is_write_vectored(&self) -> bool;
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    }
}
