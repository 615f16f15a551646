//! `std::default`: values to start from, e.g. `User::default()`.

pub trait Default: Sized {
    fn default() -> Self;
}

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! Default {
    () => {};
}
