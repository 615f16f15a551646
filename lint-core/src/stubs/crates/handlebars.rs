//! `handlebars`: templates by name, e.g. `registry.render("hello", &user)`: all that serialising the data writes counts as shown.

extern crate serde as _;

use serde::ser::Serialize;
use std::fmt;

pub use self::Handlebars as Registry;

#[derive(Debug)]
pub struct RenderError;

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for RenderError {}

#[derive(Debug)]
pub struct TemplateError;

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for TemplateError {}

#[derive(Clone, Default)]
pub struct Handlebars<'reg> {
    text: &'reg str,
}

impl<'reg> Handlebars<'reg> {
    pub fn new() -> Handlebars<'reg>;
    #[stub::clean]
    pub fn set_strict_mode(&mut self, enabled: bool);
    #[stub::clean]
    pub fn register_template_string<S: AsRef<str>>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError>;
    #[stub::clean]
    pub fn register_partial<S: AsRef<str>>(&mut self, name: &str, partial_str: S) -> Result<(), TemplateError>;
    #[stub::render(data = "Serialize")]
    #[stub::flow(data -> return.Ok.0)]
    pub fn render<T: Serialize>(&self, name: &str, data: &T) -> Result<String, RenderError>;
    #[stub::render(data = "Serialize")]
    #[stub::flow(template_string -> return.Ok.0, data -> return.Ok.0)]
    pub fn render_template<T: Serialize>(&self, template_string: &str, data: &T) -> Result<String, RenderError>;
}
