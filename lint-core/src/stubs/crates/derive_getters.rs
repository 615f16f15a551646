//! `derive_getters`: a getter for each field, e.g. `#[derive(Getters)]`.

#[stub::derive]
#[stub::builtin("derive_getters")]
macro_rules! Getters {
    () => {};
}
