//! `std::path`: file names, e.g. `dir.join("users.csv")`.

use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Formatter;
use crate::fs::{Metadata, ReadDir};
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::str::FromStr;
use crate::{fmt, io};

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    text: str,
}

impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    #[stub::clean]
    pub fn is_absolute(&self) -> bool;
    #[stub::clean]
    pub fn is_relative(&self) -> bool;
    #[stub::clean]
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
    #[stub::clean]
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    #[stub::clean]
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn symlink_metadata(&self) -> io::Result<Metadata>;
    pub fn canonicalize(&self) -> io::Result<PathBuf>;
    pub fn read_link(&self) -> io::Result<PathBuf>;
    pub fn read_dir(&self) -> io::Result<ReadDir>;
    #[stub::clean]
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> io::Result<bool>;
    #[stub::clean]
    pub fn is_file(&self) -> bool;
    #[stub::clean]
    pub fn is_dir(&self) -> bool;
    #[stub::clean]
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}

impl AsRef<OsStr> for Path {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path;
}

impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a>;
}

impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf {
    text: str,
}

impl PathBuf {
    pub fn new() -> PathBuf;
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl AsRef<OsStr> for PathBuf {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for PathBuf {
    fn as_ref(&self) -> &Path;
}

impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path;
}

impl Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path;
}

impl DerefMut for PathBuf {
    fn deref_mut(&mut self) -> &mut Path;
}

impl<P: AsRef<Path>> Extend<P> for PathBuf {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I);
}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
    fn from(s: &T) -> PathBuf;
}

impl From<Box<Path>> for PathBuf {
    fn from(boxed: Box<Path>) -> PathBuf;
}

impl<'a> From<Cow<'a, Path>> for PathBuf {
    fn from(p: Cow<'a, Path>) -> Self;
}

impl From<OsString> for PathBuf {
    fn from(s: OsString) -> PathBuf;
}

impl From<String> for PathBuf {
    fn from(s: String) -> PathBuf;
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf;
}

impl FromStr for PathBuf {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}

impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}

impl AsRef<OsStr> for Component<'_> {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for Component<'_> {
    fn as_ref(&self) -> &Path;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}

impl<'a> Prefix<'a> {
    #[stub::clean]
    pub fn is_verbatim(&self) -> bool;
}

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> {
    text: &'a str,
}

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Components<'a> {
    text: &'a str,
}

impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl AsRef<OsStr> for Components<'_> {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for Components<'_> {
    fn as_ref(&self) -> &Path;
}

impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>>;
}

impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>>;
}

impl Ord for Components<'_> {
    #[stub::clean]
    fn cmp(&self, other: &Self) -> Ordering;
}

impl Eq for Components<'_> {}

#[derive(Debug)]
pub struct Display<'a> {
    text: &'a str,
}

impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug)]
pub struct Iter<'a> {
    text: &'a str,
}

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl AsRef<OsStr> for Iter<'_> {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for Iter<'_> {
    fn as_ref(&self) -> &Path;
}

impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr>;
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub struct PrefixComponent<'a> {
    text: &'a str,
}

impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}

impl Hash for PrefixComponent<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, h: &mut H);
}

impl Ord for PrefixComponent<'_> {
    #[stub::clean]
    fn cmp(&self, other: &Self) -> Ordering;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError;

impl fmt::Display for StripPrefixError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for StripPrefixError {}

pub const MAIN_SEPARATOR: char;

pub const MAIN_SEPARATOR_STR: &str;

pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[stub::clean]
pub fn is_separator(c: char) -> bool;
