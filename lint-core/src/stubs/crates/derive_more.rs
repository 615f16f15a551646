//! `derive_more`: conversions, constructors and more, e.g. `#[derive(From, Deref)]`.

#[stub::derive]
#[stub::builtin("derive_constructor")]
macro_rules! Constructor {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_from")]
macro_rules! From {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_into")]
macro_rules! Into {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_deref")]
macro_rules! Deref {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_deref_mut")]
macro_rules! DerefMut {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_as_ref")]
macro_rules! AsRef {
    () => {};
}

#[stub::derive(reads)]
macro_rules! Display {
    () => {};
}

#[stub::derive]
macro_rules! Debug {
    () => {};
}
