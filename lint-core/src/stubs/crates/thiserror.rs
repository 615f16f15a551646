//! `thiserror`: errors by derive, e.g. `#[derive(Error)]`. What `Display` shows is said by the attributes of the type.

#[stub::derive]
macro_rules! Error {
    () => {};
}
