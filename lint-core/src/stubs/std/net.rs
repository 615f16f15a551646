//! `std::net`: connections, e.g. `TcpStream::connect("host:80")`.

use crate::fmt::Arguments;
use crate::io;
use crate::io::{Error, IoSlice, Read, Write};
use crate::time::Duration;

mod addr;

pub use self::addr::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}

#[derive(Debug)]
pub struct Incoming<'a> {
    text: &'a str,
}

impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<TcpStream>;
    fn next(&mut self) -> Option<io::Result<TcpStream>>;
}

#[derive(Debug)]
pub struct TcpListener;

impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<TcpListener>;
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

#[derive(Debug)]
pub struct TcpStream;

impl TcpStream {
    #[stub::clean]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    #[stub::clean]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    #[stub::flow(self -> buf)]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl Read for &TcpStream {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Read for TcpStream {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for &TcpStream {
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "network", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "network", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for TcpStream {
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "network", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "network", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    #[stub::flow(self -> buf)]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[stub::flow(self -> buf)]
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    #[stub::sink(recipient = "network", args(buf))]
    #[stub::clean]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    #[stub::flow(self -> buf)]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[stub::flow(self -> buf)]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
