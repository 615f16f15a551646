//! The derive macro `Debug`, apart from the trait, since the prelude has only the macro.

#[stub::derive]
macro_rules! Debug {
    () => {};
}
