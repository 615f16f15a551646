//! `enum_delegate`: an enum has a trait as its variants have it, e.g. `#[enum_delegate::implement(Activity)] enum Activities { … }`.

#[stub::attribute]
#[stub::delegates]
macro_rules! implement {
    () => {};
}

#[stub::attribute]
macro_rules! register {
    () => {};
}
