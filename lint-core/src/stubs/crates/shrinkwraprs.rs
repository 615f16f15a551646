//! `shrinkwraprs`: types around another one, e.g. `#[derive(Shrinkwrap)] struct Email(String);`.

#[stub::derive]
#[stub::builtin("derive_deref")]
macro_rules! Shrinkwrap {
    () => {};
}
