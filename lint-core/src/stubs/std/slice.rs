//! `std::slice`: a borrowed list, e.g. `&users[..10]`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};

mod iter;
mod methods;

pub use self::iter::*;

pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
}

pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}

impl Display for GetDisjointMutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for GetDisjointMutError {}

pub fn from_mut<T>(s: &mut T) -> &mut [T];

pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];

pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];

pub fn from_ref<T>(s: &T) -> &[T];

unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
