//! `validator`: checks of fields by derive, and errors that hold what they refuse, e.g. `form.validate()?`.
//!
//! An error keeps the value that was refused (`params["value"]`). `Display` shows it where the check has no message of its own;
//! where it has one, the value is in `explained` here, which only `Debug` and `Serialize` show.

use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

#[stub::derive]
#[stub::builtin("derive_validate")]
macro_rules! Validate {
    () => {};
}

pub trait Validate {
    fn validate(&self) -> Result<(), ValidationErrors>;
}

impl<T: Validate> Validate for &T {
    fn validate(&self) -> Result<(), ValidationErrors> {
        T::validate(*self)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ValidationError {
    pub code: Cow<'static, str>,
    pub message: Option<Cow<'static, str>>,
    pub params: HashMap<Cow<'static, str>, Value>,
    explained: Value,
}

impl ValidationError {
    pub fn new(code: &'static str) -> ValidationError;
    #[stub::render(val = "Serialize")]
    #[stub::flow(val -> self.params.item.1)]
    pub fn add_param<T: Serialize>(&mut self, name: Cow<'static, str>, val: &T);
    #[stub::flow(self -> return, message -> return.message.Some.0)]
    pub fn with_message(self, message: Cow<'static, str>) -> ValidationError;
    #[doc(hidden)]
    #[stub::render(val = "Serialize")]
    #[stub::flow(val -> self.explained)]
    fn explain<T: Serialize>(&mut self, val: &T);
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{message}"),
            None => write!(f, "Validation error: {} [{:?}]", self.code, self.params),
        }
    }
}

impl std::error::Error for ValidationError {}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum ValidationErrorsKind {
    Struct(Box<ValidationErrors>),
    List(BTreeMap<usize, Box<ValidationErrors>>),
    Field(Vec<ValidationError>),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ValidationErrors(pub HashMap<Cow<'static, str>, ValidationErrorsKind>);

impl ValidationErrors {
    pub fn new() -> ValidationErrors;
    #[stub::clean]
    pub fn has_error(result: &Result<(), ValidationErrors>, field: &'static str) -> bool;
    #[stub::flow(self.0 -> return)]
    pub fn errors(&self) -> &HashMap<Cow<'static, str>, ValidationErrorsKind>;
    #[stub::flow(self.0 -> return)]
    pub fn errors_mut(&mut self) -> &mut HashMap<Cow<'static, str>, ValidationErrorsKind>;
    #[stub::flow(self.0 -> return)]
    pub fn into_errors(self) -> HashMap<Cow<'static, str>, ValidationErrorsKind>;
    #[stub::flow(self.0.item.1.Field.0 -> return.item.1)]
    pub fn field_errors(&self) -> HashMap<Cow<'static, str>, &Vec<ValidationError>>;
    #[stub::flow(error -> self.0.item.1.Field.0.item)]
    pub fn add(&mut self, field: &'static str, error: ValidationError);
    #[stub::flow(child.Err.0.0.item.1 -> self.0.item.1)]
    pub fn merge_self(&mut self, field: &'static str, child: Result<(), ValidationErrors>) -> &mut ValidationErrors;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
}

impl fmt::Display for ValidationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (_, kind) in &self.0 {
            match kind {
                ValidationErrorsKind::Field(errors) => {
                    for error in errors {
                        write!(f, "{error}")?;
                    }
                }
                ValidationErrorsKind::Struct(inner) => write!(f, "{inner}")?,
                ValidationErrorsKind::List(all) => {
                    for (_, inner) in all {
                        write!(f, "{inner}")?;
                    }
                }
            }
        }
        Ok(())
    }
}

impl std::error::Error for ValidationErrors {}
