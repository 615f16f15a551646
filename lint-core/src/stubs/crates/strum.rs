//! `strum`: names of an enum's variants as text, e.g. `#[derive(Display, EnumString)]`.

use std::fmt;

pub trait IntoEnumIterator: Sized {
    type Iterator: Iterator<Item = Self>;
    #[stub::clean]
    fn iter() -> Self::Iterator;
}

pub trait VariantNames {
    const VARIANTS: &'static [&'static str];
}

pub trait VariantArray: Sized + 'static {
    const VARIANTS: &'static [Self];
}

pub trait EnumCount {
    const COUNT: usize;
}

pub trait EnumMessage {
    #[stub::clean]
    fn get_message(&self) -> Option<&'static str>;
    #[stub::clean]
    fn get_detailed_message(&self) -> Option<&'static str>;
    #[stub::clean]
    fn get_documentation(&self) -> Option<&'static str>;
}

pub trait EnumProperty {
    #[stub::clean]
    fn get_str(&self, prop: &str) -> Option<&'static str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParseError {
    VariantNotFound,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for ParseError {}

#[stub::derive]
macro_rules! Display {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_as_ref_str")]
macro_rules! AsRefStr {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_enum_string")]
macro_rules! EnumString {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_enum_iter")]
macro_rules! EnumIter {
    () => {};
}

#[stub::derive]
#[stub::builtin("derive_into_static_str")]
macro_rules! IntoStaticStr {
    () => {};
}
