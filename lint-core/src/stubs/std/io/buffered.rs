//! Readers and writers around others, e.g. `BufReader::new(file)`.

use crate::fmt::{Arguments, Debug, Display, Formatter};
use crate::io::{BufRead, IoSlice, Read, Seek, SeekFrom, Write};
use crate::{error, fmt, io};

#[derive(Debug)]
pub struct BufReader<R: ?Sized> {
    inner: R,
}

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    #[stub::clean]
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    #[stub::flow(self -> return)]
    pub fn buffer(&self) -> &[u8];
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R
    where
        R: Sized;
}

impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> io::Result<()>;
}

impl<R: ?Sized + Read> BufRead for BufReader<R> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<R: ?Sized + Read> Read for BufReader<R> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<R: ?Sized + Seek> Seek for BufReader<R> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

#[derive(Debug)]
pub struct BufWriter<W: ?Sized + Write> {
    inner: W,
}

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    #[stub::clean]
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn into_inner(self) -> Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, Result<Vec<u8>, WriterPanicked>);
}

impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    #[stub::flow(self -> return)]
    pub fn buffer(&self) -> &[u8];
    #[stub::clean]
    pub fn capacity(&self) -> usize;
}

impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<W: ?Sized + Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.inner.write(buf)
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        self.inner.write_vectored(bufs)
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        self.inner.write_all(buf)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()> {
        self.inner.write_fmt(args)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[derive(Debug)]
pub struct Bytes<R> {
    inner: R,
}

impl<R: Read> Iterator for Bytes<R> {
    type Item = io::Result<u8>;
    fn next(&mut self) -> Option<io::Result<u8>>;
}

#[derive(Debug)]
pub struct Chain<T, U> {
    item: T,
    u: U,
}

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}

impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<T: Read, U: Read> Read for Chain<T, U> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor<T> {
    item: T,
}

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<T: AsRef<[u8]>> Read for Cursor<T> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<T: AsRef<[u8]>> Seek for Cursor<T> {
    #[stub::clean]
    fn seek(&mut self, style: SeekFrom) -> io::Result<u64>;
}

impl Write for Cursor<&mut [u8]> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for Cursor<&mut Vec<u8>> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl<const N: usize> Write for Cursor<[u8; N]> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for Cursor<Box<[u8]>> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for Cursor<Vec<u8>> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct IntoInnerError<W> {
    inner: W,
}

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> io::Error;
    pub fn into_parts(self) -> (io::Error, W);
}

impl<W> Display for IntoInnerError<W> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<W: Send + Debug> error::Error for IntoInnerError<W> {}

#[derive(Debug)]
pub struct LineWriter<W: ?Sized + Write> {
    inner: W,
}

impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    #[stub::clean]
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> Result<W, IntoInnerError<LineWriter<W>>>;
}

impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}

impl<W: ?Sized + Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.inner.write(buf)
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        self.inner.write_vectored(bufs)
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        self.inner.write_all(buf)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()> {
        self.inner.write_fmt(args)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[derive(Debug)]
pub struct Lines<B> {
    second: B,
}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = io::Result<String>;
    fn next(&mut self) -> Option<io::Result<String>>;
}

#[derive(Debug)]
pub struct Split<B> {
    second: B,
}

impl<B: BufRead> Iterator for Split<B> {
    type Item = io::Result<Vec<u8>>;
    fn next(&mut self) -> Option<io::Result<Vec<u8>>>;
}

#[derive(Debug)]
pub struct Take<T> {
    item: T,
}

impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T: BufRead> BufRead for Take<T> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<T: Read> Read for Take<T> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<T: Seek> Seek for Take<T> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

#[derive(Debug)]
pub struct WriterPanicked;

impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}

impl Display for WriterPanicked {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for WriterPanicked {}
