//! `either`: what either of the two types can do, a value of one of them can.

use crate::Either;
use std::ffi::c_str::CStr;
use std::ffi::os_str::OsStr;
use std::fmt::{self, Binary, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};
use std::future::Future;
use std::io::{self, BufRead, Read, Seek, SeekFrom};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

impl<L: AsRef<Target>, R: AsRef<Target>, Target> AsRef<Target> for Either<L, R> {
    fn as_ref(&self) -> &Target {
        for_both!(self, inner => inner.as_ref())
    }
}

impl<L: AsMut<Target>, R: AsMut<Target>, Target> AsMut<Target> for Either<L, R> {
    fn as_mut(&mut self) -> &mut Target {
        for_both!(self, inner => inner.as_mut())
    }
}

impl<L: AsRef<[Target]>, R: AsRef<[Target]>, Target> AsRef<[Target]> for Either<L, R> {
    fn as_ref(&self) -> &[Target] {
        for_both!(self, inner => inner.as_ref())
    }
}

impl<L: AsMut<[Target]>, R: AsMut<[Target]>, Target> AsMut<[Target]> for Either<L, R> {
    fn as_mut(&mut self) -> &mut [Target] {
        for_both!(self, inner => inner.as_mut())
    }
}

impl<L: AsRef<str>, R: AsRef<str>> AsRef<str> for Either<L, R> {
    fn as_ref(&self) -> &str {
        for_both!(self, inner => inner.as_ref())
    }
}

impl<L: AsMut<str>, R: AsMut<str>> AsMut<str> for Either<L, R> {
    fn as_mut(&mut self) -> &mut str {
        for_both!(self, inner => inner.as_mut())
    }
}

impl<L: AsRef<Path>, R: AsRef<Path>> AsRef<Path> for Either<L, R> {
    fn as_ref(&self) -> &Path {
        for_both!(self, inner => inner.as_ref())
    }
}

impl<L: AsMut<Path>, R: AsMut<Path>> AsMut<Path> for Either<L, R> {
    fn as_mut(&mut self) -> &mut Path {
        for_both!(self, inner => inner.as_mut())
    }
}

impl<L: AsRef<OsStr>, R: AsRef<OsStr>> AsRef<OsStr> for Either<L, R> {
    fn as_ref(&self) -> &OsStr {
        for_both!(self, inner => inner.as_ref())
    }
}

impl<L: AsMut<OsStr>, R: AsMut<OsStr>> AsMut<OsStr> for Either<L, R> {
    fn as_mut(&mut self) -> &mut OsStr {
        for_both!(self, inner => inner.as_mut())
    }
}

impl<L: AsRef<CStr>, R: AsRef<CStr>> AsRef<CStr> for Either<L, R> {
    fn as_ref(&self) -> &CStr {
        for_both!(self, inner => inner.as_ref())
    }
}

impl<L: AsMut<CStr>, R: AsMut<CStr>> AsMut<CStr> for Either<L, R> {
    fn as_mut(&mut self) -> &mut CStr {
        for_both!(self, inner => inner.as_mut())
    }
}

impl<L: Deref, R: Deref<Target = L::Target>> Deref for Either<L, R> {
    type Target = L::Target;
    fn deref(&self) -> &Self::Target {
        for_both!(self, inner => &**inner)
    }
}

impl<L: DerefMut, R: DerefMut<Target = L::Target>> DerefMut for Either<L, R> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        for_both!(self, inner => &mut **inner)
    }
}

impl<L: Future, R: Future<Output = L::Output>> Future for Either<L, R> {
    type Output = L::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

impl<L: std::error::Error, R: std::error::Error> std::error::Error for Either<L, R> {}

impl<L: Binary, R: Binary> Binary for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => Binary::fmt(inner, f))
    }
}

impl<L: Display, R: Display> Display for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => Display::fmt(inner, f))
    }
}

impl<L: LowerExp, R: LowerExp> LowerExp for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => LowerExp::fmt(inner, f))
    }
}

impl<L: LowerHex, R: LowerHex> LowerHex for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => LowerHex::fmt(inner, f))
    }
}

impl<L: Octal, R: Octal> Octal for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => Octal::fmt(inner, f))
    }
}

impl<L: Pointer, R: Pointer> Pointer for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => Pointer::fmt(inner, f))
    }
}

impl<L: UpperExp, R: UpperExp> UpperExp for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => UpperExp::fmt(inner, f))
    }
}

impl<L: UpperHex, R: UpperHex> UpperHex for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for_both!(self, inner => UpperHex::fmt(inner, f))
    }
}

impl<L: fmt::Write, R: fmt::Write> fmt::Write for Either<L, R> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        for_both!(self, inner => inner.write_str(s))
    }
}

impl<L: Read, R: Read> Read for Either<L, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        for_both!(self, inner => inner.read(buf))
    }
}

impl<L: BufRead, R: BufRead> BufRead for Either<L, R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        for_both!(self, inner => inner.fill_buf())
    }
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<L: Seek, R: Seek> Seek for Either<L, R> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<L: io::Write, R: io::Write> io::Write for Either<L, R> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        for_both!(self, inner => inner.write(buf))
    }
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}
