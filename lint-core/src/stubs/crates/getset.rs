//! `getset`: getters and setters where the type or field asks for them, e.g. `#[getset(get = "pub")]`.

#[stub::derive]
#[stub::builtin("derive_getset_get")]
macro_rules! Getters {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_getset_get_copy")]
macro_rules! CopyGetters {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_getset_get_mut")]
macro_rules! MutGetters {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_getset_set")]
macro_rules! Setters {
    () => {};
}
