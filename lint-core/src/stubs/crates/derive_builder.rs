//! `derive_builder`: a builder beside the type, e.g. `MailBuilder::default().to(address).build()?`.

#[stub::derive]
#[stub::builtin("derive_builder")]
macro_rules! Builder {
    () => {};
}
