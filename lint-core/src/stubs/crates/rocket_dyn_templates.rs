//! `rocket_dyn_templates`: templates by name as responses of Rocket, e.g. `Template::render("hello", context! { name: user.name })`.

extern crate rocket as _;
extern crate serde as _;

use rocket::Request;
use rocket::response::Responder;
use serde::ser::Serialize;
use std::borrow::Cow;

/// A context of named values.
#[macro_export]
macro_rules! context {
    (@value $key:ident) => { $crate::__value(&$key) };
    (@value $key:ident : $value:expr) => { $crate::__value(&$value) };
    ($($key:ident $(: $value:expr)?),* $(,)?) => { $crate::__of([$($crate::context!(@value $key $(: $value)?)),*]) };
}

/// Values for a template, serialised.
pub struct __Context;

impl Serialize for __Context {}

#[stub::render(value = "Serialize")]
#[stub::flow(value -> return)]
pub fn __value<T: Serialize>(value: &T) -> __Context;

pub fn __of<T>(parts: T) -> __Context;

#[derive(Debug)]
pub struct Template;

impl Template {
    #[stub::render(context = "Serialize")]
    #[stub::flow(context -> return)]
    pub fn render<S: Into<Cow<'static, str>>, C: Serialize>(name: S, context: C) -> Template;
}

impl<'r> Responder<'r, 'static> for Template {
    fn respond_to(self, req: &'r Request<'_>) -> rocket::response::Result<'static>;
}
