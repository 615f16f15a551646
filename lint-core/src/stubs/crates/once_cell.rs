//! `once_cell`: values that are made once, e.g. `Lazy::new(|| load())`.

pub mod sync {
    use std::ops::{Deref, DerefMut};

    #[stub::transparent]
    #[derive(Debug, Default)]
    pub struct Lazy<T, F = fn() -> T> {
        value: T,
    }

    impl<T, F> Lazy<T, F> {
        pub fn new(f: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }

    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }

    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T;
    }

    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {
        fn deref_mut(&mut self) -> &mut T;
    }

    #[stub::shared]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OnceCell<T> {
        value: T,
    }

    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn wait(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub unsafe fn get_unchecked(&self) -> &T;
        #[stub::flow(value -> self.value, value -> return.Err.0)]
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }

    impl<T> Default for OnceCell<T> {
        fn default() -> OnceCell<T>;
    }

    impl<T> From<T> for OnceCell<T> {
        fn from(value: T) -> Self;
    }
}

pub mod unsync {
    use std::ops::{Deref, DerefMut};

    #[stub::transparent]
    #[derive(Debug, Default)]
    pub struct Lazy<T, F = fn() -> T> {
        value: T,
    }

    impl<T, F> Lazy<T, F> {
        pub fn new(init: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }

    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }

    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T;
    }

    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {
        fn deref_mut(&mut self) -> &mut T;
    }

    #[stub::shared]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OnceCell<T> {
        value: T,
    }

    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        #[stub::flow(value -> self.value, value -> return.Err.0)]
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }

    impl<T> Default for OnceCell<T> {
        fn default() -> Self;
    }

    impl<T> From<T> for OnceCell<T> {
        fn from(value: T) -> Self;
    }
}
