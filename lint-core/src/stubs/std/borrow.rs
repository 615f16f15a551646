//! `std::borrow`: borrowed or owned, e.g. `Cow::Borrowed("x")`.

use crate::cmp::Ordering;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::ops::{Add, AddAssign, Deref};
use crate::path::{Path, PathBuf};

#[stub::transparent]
#[derive(Debug)]
pub enum Cow<'a, B: 'a + ToOwned + ?Sized> {
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}

impl<B: ToOwned + ?Sized> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
        if let Cow::Borrowed(text) = self {
            *self = Cow::Owned(text.to_owned());
        }
        match self {
            Cow::Owned(owned) => owned,
            Cow::Borrowed(_) => loop {},
        }
    }
    pub fn into_owned(self) -> <B as ToOwned>::Owned {
        match self {
            Cow::Borrowed(borrowed) => borrowed.to_owned(),
            Cow::Owned(owned) => owned,
        }
    }
}

impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, rhs: &'a str) -> <Cow<'a, str> as Add<&'a str>>::Output;
}

impl<'a> Add for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, rhs: Cow<'a, str>) -> <Cow<'a, str> as Add>::Output;
}

impl<'a> AddAssign<&'a str> for Cow<'a, str> {
    fn add_assign(&mut self, rhs: &'a str);
}

impl<'a> AddAssign for Cow<'a, str> {
    fn add_assign(&mut self, rhs: Cow<'a, str>);
}

impl AsRef<Path> for Cow<'_, OsStr> {
    fn as_ref(&self) -> &Path;
}

impl<T: ToOwned + ?Sized> AsRef<T> for Cow<'_, T> {
    fn as_ref(&self) -> &T;
}

impl<'a, B: ToOwned + ?Sized> Borrow<B> for Cow<'a, B> {
    fn borrow(&self) -> &B;
}

impl<B: ToOwned + ?Sized> Clone for Cow<'_, B> {
    fn clone(&self) -> Cow<'_, B>;
}

impl<B: ToOwned + ?Sized> Default for Cow<'_, B>
where
    <B as ToOwned>::Owned: Default,
{
    fn default() -> Cow<'_, B>;
}

impl<B: ToOwned + ?Sized> Deref for Cow<'_, B> {
    type Target = B;
    fn deref(&self) -> &B;
}

impl<B: Display + ToOwned + ?Sized> Display for Cow<'_, B>
where
    <B as ToOwned>::Owned: Display,
{
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
    fn from(s: &'a [T]) -> Cow<'a, [T]>;
}

impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
    fn from(s: &'a [T; N]) -> Cow<'a, [T]>;
}

impl<'a> From<&'a CStr> for Cow<'a, CStr> {
    fn from(s: &'a CStr) -> Cow<'a, CStr>;
}

impl<'a> From<&'a CString> for Cow<'a, CStr> {
    fn from(s: &'a CString) -> Cow<'a, CStr>;
}

impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {
    fn from(s: &'a OsStr) -> Cow<'a, OsStr>;
}

impl<'a> From<&'a OsString> for Cow<'a, OsStr> {
    fn from(s: &'a OsString) -> Cow<'a, OsStr>;
}

impl<'a> From<&'a Path> for Cow<'a, Path> {
    fn from(s: &'a Path) -> Cow<'a, Path>;
}

impl<'a> From<&'a PathBuf> for Cow<'a, Path> {
    fn from(p: &'a PathBuf) -> Cow<'a, Path>;
}

impl<'a> From<&'a String> for Cow<'a, str> {
    fn from(s: &'a String) -> Cow<'a, str>;
}

impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
    fn from(v: &'a Vec<T>) -> Cow<'a, [T]>;
}

impl<'a> From<&'a str> for Cow<'a, str> {
    fn from(s: &'a str) -> Cow<'a, str>;
}

impl<'a> From<CString> for Cow<'a, CStr> {
    fn from(s: CString) -> Cow<'a, CStr>;
}

impl<'a> From<OsString> for Cow<'a, OsStr> {
    fn from(s: OsString) -> Cow<'a, OsStr>;
}

impl<'a> From<PathBuf> for Cow<'a, Path> {
    fn from(s: PathBuf) -> Cow<'a, Path>;
}

impl<'a> From<String> for Cow<'a, str> {
    fn from(s: String) -> Cow<'a, str>;
}

impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
    fn from(v: Vec<T>) -> Cow<'a, [T]>;
}

impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str>;
}

impl<'a> FromIterator<String> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str>;
}

impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]>;
}

impl<'a> FromIterator<char> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str>;
}

impl<B: Hash + ToOwned + ?Sized> Hash for Cow<'_, B> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<B: Ord + ToOwned + ?Sized> Ord for Cow<'_, B> {
    #[stub::clean]
    fn cmp(&self, other: &Cow<'_, B>) -> Ordering;
}

impl<'a, B: PartialOrd + ToOwned + ?Sized> PartialOrd for Cow<'a, B> {
    #[stub::clean]
    fn partial_cmp(&self, other: &Cow<'a, B>) -> Option<Ordering>;
}

impl<B: Eq + ToOwned + ?Sized> Eq for Cow<'_, B> {}

pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}

pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}

pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}

impl<T: ?Sized> Borrow<T> for T {
    fn borrow(&self) -> &T;
}
impl<T: ?Sized> Borrow<T> for &T {
    fn borrow(&self) -> &T;
}
impl<T: ?Sized> Borrow<T> for &mut T {
    fn borrow(&self) -> &T;
}
impl<T: ?Sized> BorrowMut<T> for T {
    fn borrow_mut(&mut self) -> &mut T;
}
impl<T: ?Sized> BorrowMut<T> for &mut T {
    fn borrow_mut(&mut self) -> &mut T;
}
impl<T: Clone> ToOwned for T {
    type Owned = T;
    fn to_owned(&self) -> T;
    fn clone_into(&self, target: &mut T);
}
