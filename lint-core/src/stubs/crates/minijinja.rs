//! `minijinja`: templates by name, e.g. `env.get_template("hello")?.render(context! { name })`: all that is in the context counts as
//! shown.

extern crate serde as _;

use serde::ser::Serialize;
use std::fmt;

pub use self::value::Value;

/// A value for a template.
#[macro_export]
macro_rules! context {
    (@value $key:ident) => { $crate::value::Value::from_serialize(&$key) };
    (@value $key:ident => $value:expr) => { $crate::value::Value::from_serialize(&$value) };
    () => { $crate::value::__of(()) };
    ($($key:ident $(=> $value:expr)?),+ $(,)?) => { $crate::value::__of([$($crate::context!(@value $key $(=> $value)?)),+]) };
}

#[derive(Debug)]
pub struct Error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Error {}

#[derive(Clone)]
pub struct Environment<'source> {
    text: &'source str,
}

impl<'source> Environment<'source> {
    pub fn new() -> Environment<'source>;
    #[stub::clean]
    pub fn add_template(&mut self, name: &'source str, source: &'source str) -> Result<(), Error>;
    #[stub::clean]
    pub fn get_template(&self, name: &str) -> Result<Template<'_, '_>, Error>;
    #[stub::render(ctx = "Serialize")]
    #[stub::flow(source -> return.Ok.0, ctx -> return.Ok.0)]
    pub fn render_str<S: Serialize>(&self, source: &str, ctx: S) -> Result<String, Error>;
    #[stub::render(ctx = "Serialize")]
    #[stub::flow(source -> return.Ok.0, ctx -> return.Ok.0)]
    pub fn render_named_str<S: Serialize>(&self, name: &str, source: &str, ctx: S) -> Result<String, Error>;
}

impl Default for Environment<'_> {
    fn default() -> Self;
}

pub struct Template<'env, 'source> {
    env: &'env str,
    source: &'source str,
}

impl Template<'_, '_> {
    #[stub::clean]
    pub fn name(&self) -> &str;
    #[stub::render(ctx = "Serialize")]
    #[stub::flow(ctx -> return.Ok.0)]
    pub fn render<S: Serialize>(&self, ctx: S) -> Result<String, Error>;
}

pub mod value {
    use serde::ser::Serialize;

    #[derive(Clone, Debug)]
    pub struct Value;

    impl Value {
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> return)]
        pub fn from_serialize<T: Serialize>(value: T) -> Value;
    }

    pub fn __of<T>(parts: T) -> Value;

    impl Serialize for Value {}
}
