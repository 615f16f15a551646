//! `thiserror`: errors by derive, e.g. `#[derive(Error)]`. What `Display` shows is said by the attributes of the type.

#[stub::derive(reads)]
#[stub::builtin("derive_error")]
macro_rules! Error {
    () => {};
}
