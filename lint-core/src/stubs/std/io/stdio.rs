//! Standard streams, e.g. `io::stdout().write_all(b"x")`.

use crate::fmt::Arguments;
use crate::io;
use crate::io::{BufRead, IoSlice, IsTerminal, Lines, Read, Write};

#[derive(Debug)]
pub struct Stderr;

impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}

impl IsTerminal for Stderr {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Write for &Stderr {
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "log", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for Stderr {
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "log", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct StderrLock<'a> {
    text: &'a str,
}

impl IsTerminal for StderrLock<'_> {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Write for StderrLock<'_> {
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "log", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct Stdin;

impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    #[stub::flow(self -> buf)]
    pub fn read_line(&self, buf: &mut String) -> io::Result<usize>;
    #[stub::flow(self -> return.item.Ok.0)]
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}

impl IsTerminal for Stdin {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Read for &Stdin {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Read for Stdin {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Debug)]
pub struct StdinLock<'a> {
    text: &'a str,
}

impl BufRead for StdinLock<'_> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, n: usize);
}

impl IsTerminal for StdinLock<'_> {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Read for StdinLock<'_> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Debug)]
pub struct Stdout;

impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}

impl IsTerminal for Stdout {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Write for &Stdout {
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "log", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for Stdout {
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "log", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct StdoutLock<'a> {
    text: &'a str,
}

impl IsTerminal for StdoutLock<'_> {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Write for StdoutLock<'_> {
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "log", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "log", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

pub fn stderr() -> Stderr;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;
