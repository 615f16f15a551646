//! `enum_dispatch`: an enum has a trait as its variants have it, e.g. `#[enum_dispatch(Named)] enum Actor { … }`.

#[stub::attribute]
#[stub::delegates]
macro_rules! enum_dispatch {
    () => {};
}
