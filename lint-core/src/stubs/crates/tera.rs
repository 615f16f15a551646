//! `tera`: templates by name, e.g. `tera.render("hello.html", &context)`: all that is in the context counts as shown.

extern crate serde as _;
extern crate serde_json as _;

use serde::ser::Serialize;
use std::fmt;

pub use serde_json::{Map, Value};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn msg(value: impl ToString) -> Self;
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Error {}

#[derive(Clone, Debug, PartialEq)]
pub struct Context;

impl Context {
    pub fn new() -> Self;
    #[stub::render(val = "Serialize")]
    #[stub::flow(val -> self)]
    pub fn insert<T: Serialize + ?Sized, S: Into<String>>(&mut self, key: S, val: &T);
    #[stub::render(val = "Serialize")]
    #[stub::flow(val -> self)]
    pub fn try_insert<T: Serialize + ?Sized, S: Into<String>>(&mut self, key: S, val: &T) -> Result<()>;
    #[stub::flow(source -> self)]
    pub fn extend(&mut self, source: Context);
    #[stub::flow(obj -> return.Ok.0)]
    pub fn from_value(obj: Value) -> Result<Self>;
    #[stub::render(value = "Serialize")]
    #[stub::flow(value -> return.Ok.0)]
    pub fn from_serialize(value: impl Serialize) -> Result<Self>;
    #[stub::flow(self -> return)]
    pub fn into_json(self) -> Value;
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, index: &str) -> Option<&Value>;
    #[stub::flow(self -> return.Some.0)]
    pub fn remove(&mut self, index: &str) -> Option<Value>;
    #[stub::clean]
    pub fn contains_key(&self, index: &str) -> bool;
}

impl Default for Context {
    fn default() -> Context;
}

#[derive(Clone)]
pub struct Tera;

impl Tera {
    #[stub::clean]
    pub fn new(dir: &str) -> Result<Tera>;
    #[stub::flow(context -> return.Ok.0)]
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String>;
    #[stub::flow(context -> write)]
    pub fn render_to(&self, template_name: &str, context: &Context, write: impl std::io::Write) -> Result<()>;
    #[stub::flow(input -> return.Ok.0, context -> return.Ok.0)]
    pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String>;
    #[stub::flow(input -> return.Ok.0, context -> return.Ok.0)]
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String>;
    #[stub::clean]
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()>;
    #[stub::clean]
    pub fn autoescape_on(&mut self, suffixes: Vec<&'static str>);
    #[stub::clean]
    pub fn full_reload(&mut self) -> Result<()>;
}

impl Default for Tera {
    fn default() -> Tera;
}
