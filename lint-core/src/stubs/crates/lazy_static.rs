//! `lazy_static`: statics that are made once, e.g. `lazy_static! { static ref KEY: String = read(); }`.

use std::ops::Deref;

/// What is not in the real crate.
pub mod __stub {
    /// What a static is made with.
    pub fn new<T, F: FnOnce() -> T>(make: F) -> super::Lazy<T>;
}

#[stub::transparent]
pub struct Lazy<T> {
    value: T,
}

impl<T> Deref for Lazy<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

pub trait LazyStatic {
    fn initialize(lazy: &Self);
}

#[stub::clean]
pub fn initialize<T: LazyStatic>(lazy: &T);

#[macro_export]
macro_rules! lazy_static {
    ($($(#[$attr:meta])* $vis:vis static ref $NAME:ident: $T:ty = $value:expr;)*) => {
        $($(#[$attr])* $vis static $NAME: $crate::Lazy<$T> = $crate::__stub::new(|| $value);)*
    };
}
