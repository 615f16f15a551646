//! `derive_new`: a constructor with a parameter for each field, e.g. `#[derive(new)]`.

#[stub::derive]
#[stub::builtin("derive_new")]
macro_rules! new {
    () => {};
}
