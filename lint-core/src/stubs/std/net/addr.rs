//! Addresses, e.g. `"127.0.0.1".parse::<IpAddr>()`.

use crate::error::Error;
use crate::fmt::{Display, Formatter};
use crate::iter::Step;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use crate::option::IntoIter;
use crate::str::FromStr;
use crate::{fmt, io};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl IpAddr {
    #[stub::clean]
    pub fn is_unspecified(&self) -> bool;
    #[stub::clean]
    pub fn is_loopback(&self) -> bool;
    #[stub::clean]
    pub fn is_multicast(&self) -> bool;
    #[stub::clean]
    pub fn is_ipv4(&self) -> bool;
    #[stub::clean]
    pub fn is_ipv6(&self) -> bool;
    pub fn to_canonical(&self) -> IpAddr;
}

impl Display for IpAddr {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl From<[u16; 8]> for IpAddr {
    fn from(segments: [u16; 8]) -> IpAddr;
}

impl From<[u8; 16]> for IpAddr {
    fn from(octets: [u8; 16]) -> IpAddr;
}

impl From<[u8; 4]> for IpAddr {
    fn from(octets: [u8; 4]) -> IpAddr;
}

impl From<Ipv4Addr> for IpAddr {
    fn from(ipv4: Ipv4Addr) -> IpAddr;
}

impl From<Ipv6Addr> for IpAddr {
    fn from(ipv6: Ipv6Addr) -> IpAddr;
}

impl FromStr for IpAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<IpAddr, AddrParseError>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub fn ip(&self) -> IpAddr;
    pub fn set_ip(&mut self, new_ip: IpAddr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    #[stub::clean]
    pub fn is_ipv4(&self) -> bool;
    #[stub::clean]
    pub fn is_ipv6(&self) -> bool;
}

impl Display for SocketAddr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
    fn from(pieces: (I, u16)) -> SocketAddr;
}

impl From<SocketAddrV4> for SocketAddr {
    fn from(sock4: SocketAddrV4) -> SocketAddr;
}

impl From<SocketAddrV6> for SocketAddr {
    fn from(sock6: SocketAddrV6) -> SocketAddr;
}

impl FromStr for SocketAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddr, AddrParseError>;
}

impl ToSocketAddrs for SocketAddr {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError;

impl Display for AddrParseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for AddrParseError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Addr;

impl Ipv4Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv4Addr;
    pub const UNSPECIFIED: Ipv4Addr;
    pub const BROADCAST: Ipv4Addr;
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> Ipv4Addr;
    pub fn octets(&self) -> [u8; 4];
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    #[stub::clean]
    pub fn is_unspecified(&self) -> bool;
    #[stub::clean]
    pub fn is_loopback(&self) -> bool;
    #[stub::clean]
    pub fn is_private(&self) -> bool;
    #[stub::clean]
    pub fn is_link_local(&self) -> bool;
    #[stub::clean]
    pub fn is_multicast(&self) -> bool;
    #[stub::clean]
    pub fn is_broadcast(&self) -> bool;
    #[stub::clean]
    pub fn is_documentation(&self) -> bool;
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
}

impl BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}

impl BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}

impl BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr;
}

impl BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr;
}

impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {
    fn bitand_assign(&mut self, rhs: &Ipv4Addr);
}

impl BitAndAssign for Ipv4Addr {
    fn bitand_assign(&mut self, rhs: Ipv4Addr);
}

impl BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}

impl BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr;
}

impl BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr;
}

impl BitOr for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr;
}

impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {
    fn bitor_assign(&mut self, rhs: &Ipv4Addr);
}

impl BitOrAssign for Ipv4Addr {
    fn bitor_assign(&mut self, rhs: Ipv4Addr);
}

impl Display for Ipv4Addr {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl From<[u8; 4]> for Ipv4Addr {
    fn from(octets: [u8; 4]) -> Ipv4Addr;
}

impl From<u32> for Ipv4Addr {
    fn from(ip: u32) -> Ipv4Addr;
}

impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError>;
}

impl Not for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr;
}

impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr;
}

impl Step for Ipv4Addr {
    #[stub::clean]
    fn steps_between(_: &Ipv4Addr, _: &Ipv4Addr) -> (usize, Option<usize>);
    fn forward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr>;
    fn backward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr>;
    unsafe fn forward_unchecked(start: Ipv4Addr, count: usize) -> Ipv4Addr;
    unsafe fn backward_unchecked(start: Ipv4Addr, count: usize) -> Ipv4Addr;
    fn forward(start: Self, count: usize) -> Self;
    fn backward(start: Self, count: usize) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Addr;

impl Ipv6Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv6Addr;
    pub const UNSPECIFIED: Ipv6Addr;
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub fn to_bits(self) -> u128;
    pub fn from_bits(bits: u128) -> Ipv6Addr;
    pub fn segments(&self) -> [u16; 8];
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    #[stub::clean]
    pub fn is_unspecified(&self) -> bool;
    #[stub::clean]
    pub fn is_loopback(&self) -> bool;
    #[stub::clean]
    pub fn is_unique_local(&self) -> bool;
    #[stub::clean]
    pub fn is_unicast_link_local(&self) -> bool;
    #[stub::clean]
    pub fn is_multicast(&self) -> bool;
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub fn to_canonical(&self) -> IpAddr;
    pub fn octets(&self) -> [u8; 16];
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}

impl BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}

impl BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}

impl BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr;
}

impl BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr;
}

impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {
    fn bitand_assign(&mut self, rhs: &Ipv6Addr);
}

impl BitAndAssign for Ipv6Addr {
    fn bitand_assign(&mut self, rhs: Ipv6Addr);
}

impl BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}

impl BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr;
}

impl BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr;
}

impl BitOr for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr;
}

impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {
    fn bitor_assign(&mut self, rhs: &Ipv6Addr);
}

impl BitOrAssign for Ipv6Addr {
    fn bitor_assign(&mut self, rhs: Ipv6Addr);
}

impl Display for Ipv6Addr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<[u16; 8]> for Ipv6Addr {
    fn from(segments: [u16; 8]) -> Ipv6Addr;
}

impl From<[u8; 16]> for Ipv6Addr {
    fn from(octets: [u8; 16]) -> Ipv6Addr;
}

impl From<u128> for Ipv6Addr {
    fn from(ip: u128) -> Ipv6Addr;
}

impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError>;
}

impl Not for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr;
}

impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr;
}

impl Step for Ipv6Addr {
    #[stub::clean]
    fn steps_between(_: &Ipv6Addr, _: &Ipv6Addr) -> (usize, Option<usize>);
    fn forward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr>;
    fn backward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr>;
    unsafe fn forward_unchecked(start: Ipv6Addr, count: usize) -> Ipv6Addr;
    unsafe fn backward_unchecked(start: Ipv6Addr, count: usize) -> Ipv6Addr;
    fn forward(start: Self, count: usize) -> Self;
    fn backward(start: Self, count: usize) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4;

impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub fn ip(&self) -> &Ipv4Addr;
    pub fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
}

impl Display for SocketAddrV4 {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError>;
}

impl ToSocketAddrs for SocketAddrV4 {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6;

impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub fn ip(&self) -> &Ipv6Addr;
    pub fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn flowinfo(&self) -> u32;
    pub fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub fn scope_id(&self) -> u32;
    pub fn set_scope_id(&mut self, new_scope_id: u32);
}

impl Display for SocketAddrV6 {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError>;
}

impl ToSocketAddrs for SocketAddrV6 {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>;
}

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}
