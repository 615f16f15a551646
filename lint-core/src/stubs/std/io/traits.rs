//! Reading and writing, e.g. `out.write_all(bytes)`.

use crate::fmt::Arguments;
use crate::io;
use crate::io::{Bytes, Chain, IoSlice, IoSliceMut, Lines, SeekFrom, Split, Take};

pub trait BufRead: Read {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amount: usize);
    #[stub::flow(self -> buf)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
    #[stub::clean]
    fn skip_until(&mut self, byte: u8) -> io::Result<usize>;
    #[stub::flow(self -> buf)]
    fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
    #[stub::flow(self -> return.item.Ok.0)]
    fn split(self, byte: u8) -> Split<Self>;
    #[stub::flow(self -> return.item.Ok.0)]
    fn lines(self) -> Lines<Self>;
}

pub trait IsTerminal {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

pub trait Read {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    #[stub::flow(self -> bufs)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    #[stub::flow(self -> buf)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
    #[stub::flow(self -> buf)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
    #[stub::flow(self -> buf)]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
    fn by_ref(&mut self) -> &mut Self;
    #[stub::flow(self -> return.item.Ok.0)]
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
    #[stub::flow(self -> return)]
    fn take(self, limit: u64) -> Take<Self>;
}

pub trait Seek {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
    #[stub::clean]
    fn rewind(&mut self) -> io::Result<()>;
    #[stub::clean]
    fn stream_position(&mut self) -> io::Result<u64>;
    #[stub::clean]
    fn seek_relative(&mut self, offset: i64) -> io::Result<()>;
}

pub trait Write {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
    #[stub::flow(bufs -> self)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::flow(buf -> self)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::flow(args -> self)]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    fn by_ref(&mut self) -> &mut Self;
}
