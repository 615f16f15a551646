//! `typed_builder`: a builder that the compiler checks, e.g. `Mail::builder().to(address).build()`.

#[stub::derive]
#[stub::builtin("derive_typed_builder")]
macro_rules! TypedBuilder {
    () => {};
}
