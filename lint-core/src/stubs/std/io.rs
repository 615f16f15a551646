//! `std::io`: input and output, e.g. `io::stdin().read_line(&mut line)`.

use crate::ops::{Deref, DerefMut};

mod buffered;
mod error;
pub mod prelude;
mod stdio;
mod traits;

pub use self::buffered::*;
pub use self::error::*;
pub use self::stdio::*;
pub use self::traits::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;

impl BufRead for Empty {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, _n: usize);
}

impl Read for Empty {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl Seek for Empty {
    #[stub::clean]
    fn seek(&mut self, _pos: SeekFrom) -> Result<u64>;
}

impl Write for &Empty {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> Result<()>;
}

impl Write for Empty {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> Result<()>;
}

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a> {
    text: &'a str,
}

impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}

impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
    #[stub::flow(self -> return)]
    fn deref(&self) -> &[u8];
}

#[derive(Debug)]
pub struct IoSliceMut<'a> {
    text: &'a str,
}

impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}

impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
    #[stub::flow(self -> return)]
    fn deref(&self) -> &[u8];
}

impl<'a> DerefMut for IoSliceMut<'a> {
    #[stub::flow(self -> return)]
    fn deref_mut(&mut self) -> &mut [u8];
}

#[derive(Debug)]
pub struct PipeReader;

impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}

impl Read for &PipeReader {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl Read for PipeReader {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

#[derive(Debug)]
pub struct PipeWriter;

impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}

impl Write for &PipeWriter {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> Result<()>;
}

impl Write for PipeWriter {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> Result<()>;
}

#[derive(Debug)]
pub struct Repeat;

impl Read for Repeat {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;

impl Write for &Sink {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> Result<()>;
}

impl Write for Sink {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> Result<()>;
}

pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {
    writer.write_all(__stub::bytes_of(reader))?;
    Ok(0)
}

pub mod __stub {
    /// What is read from a reader.
    pub fn bytes_of<R: ?Sized>(reader: &R) -> &[u8];
}

pub fn empty() -> Empty;

pub fn pipe() -> Result<(PipeReader, PipeWriter)>;

pub fn read_to_string<R: Read>(reader: R) -> Result<String>;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;
