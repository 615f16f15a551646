//! `std::marker`: what types can do, e.g. `Copy`, `Send`.

pub trait Copy: Clone {}

pub unsafe trait Send {}

pub unsafe trait Sync {}

pub trait Sized {}

pub trait Unpin {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomData<T: ?Sized>;

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! Copy {
    () => {};
}
