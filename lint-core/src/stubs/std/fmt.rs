//! `std::fmt`: text from values, e.g. `write!(f, "{}", self.id)`.

use crate::error;

mod builders;
pub(crate) mod derive;

pub use self::builders::*;
pub use self::derive::Debug;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

#[derive(Clone, Copy, Debug)]
pub struct Arguments<'a> {
    text: &'a str,
}

impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str>;
}

impl Display for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl error::Error for Error {}

pub struct Formatter<'a> {
    text: &'a str,
}

impl<'a> Formatter<'a> {
    #[stub::flow(buf -> self)]
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
    pub fn pad(&mut self, s: &str) -> Result;
    pub fn write_str(&mut self, data: &str) -> Result;
    pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
    #[stub::clean]
    pub fn flags(&self) -> u32;
    #[stub::clean]
    pub fn fill(&self) -> char;
    #[stub::clean]
    pub fn align(&self) -> Option<Alignment>;
    #[stub::clean]
    pub fn width(&self) -> Option<usize>;
    #[stub::clean]
    pub fn precision(&self) -> Option<usize>;
    #[stub::clean]
    pub fn sign_plus(&self) -> bool;
    #[stub::clean]
    pub fn sign_minus(&self) -> bool;
    #[stub::clean]
    pub fn alternate(&self) -> bool;
    #[stub::clean]
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {
        DebugStruct { fmt: self }
    }
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {
        DebugTuple { fmt: self }
    }
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
        DebugList { fmt: self }
    }
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
        DebugSet { fmt: self }
    }
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
        DebugMap { fmt: self }
    }
}

impl Write for Formatter<'_> {
    #[stub::flow(s -> self)]
    fn write_str(&mut self, s: &str) -> Result;
}

#[derive(Debug)]
pub struct FromFn<F> {
    f: F,
}

impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Binary {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Debug {
    #[stub::render(self = "Debug")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Display {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerExp {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerHex {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Octal {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Pointer {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperExp {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperHex {
    #[stub::render(self = "Number")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Write {
    #[stub::flow(s -> self)]
    fn write_str(&mut self, s: &str) -> Result;
    #[stub::flow(c -> self)]
    fn write_char(&mut self, c: char) -> Result;
    #[stub::flow(args -> self)]
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}

pub type Result = crate::result::Result<(), Error>;

pub fn format(args: Arguments<'_>) -> String;

pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F>;

#[stub::flow(args -> output)]
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result;
