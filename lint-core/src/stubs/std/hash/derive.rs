//! The derive macro `Hash`, apart from the trait, since the prelude has only the macro.

#[stub::derive]
macro_rules! Hash {
    () => {};
}
