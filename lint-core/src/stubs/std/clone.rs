//! `std::clone`: copies, e.g. `user.clone()`.

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}

impl<T: ?Sized> Clone for &T {
    fn clone(&self) -> Self;
}
impl<T: ?Sized> Clone for *const T {
    fn clone(&self) -> Self;
}
impl<T: ?Sized> Clone for *mut T {
    fn clone(&self) -> Self;
}

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! Clone {
    () => {};
}
