//! `rocket::outcome`: success, failure, forward.

use crate::Data;
use crate::data::FromData;
use crate::http::Status;
use futures::future::BoxFuture;
use std::fmt;
use std::fmt::{Display, Formatter};

pub trait IntoOutcome<Outcome> {
    type Error: Sized;
    type Forward: Sized;
    fn or_error(self, error: Self::Error) -> Outcome;
    fn or_forward(self, forward: Self::Forward) -> Outcome;
}

impl<'r, T: FromData<'r>> IntoOutcome<Outcome<T, (Status, <T as FromData<'r>>::Error), (Data<'r>, Status)>>
    for Result<T, T::Error>
{
    type Error = Status;
    type Forward = (Data<'r>, Status);
    fn or_error(self, error: Status) -> crate::data::Outcome<'r, T>;
    fn or_forward(self, (data, forward): (Data<'r>, Status)) -> crate::data::Outcome<'r, T>;
}

impl<S, E> IntoOutcome<Outcome<S, (Status, E), Status>> for Result<S, E> {
    type Error = Status;
    type Forward = Status;
    fn or_error(self, error: Status) -> crate::request::Outcome<S, E>;
    fn or_forward(self, status: Status) -> crate::request::Outcome<S, E>;
}

impl<S, E, F> IntoOutcome<Outcome<S, E, F>> for Option<S> {
    type Error = E;
    type Forward = F;
    fn or_error(self, error: E) -> Outcome<S, E, F>;
    fn or_forward(self, forward: F) -> Outcome<S, E, F>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome<S, E, F> {
    Success(S),
    Error(E),
    /// [`Self::Error`] of 0.4.
    #[stub::version("0.4")]
    Failure(E),
    Forward(F),
}

impl<S, E, F> Outcome<S, E, F> {
    pub fn unwrap(self) -> S;
    pub fn expect(self, message: &str) -> S;
    #[stub::clean]
    pub fn is_success(&self) -> bool;
    #[stub::clean]
    pub fn is_error(&self) -> bool;
    #[stub::clean]
    pub fn is_forward(&self) -> bool;
    pub fn succeeded(self) -> Option<S>;
    pub fn failed(self) -> Option<E>;
    pub fn forwarded(self) -> Option<F>;
    pub fn success_or<T>(self, value: T) -> Result<S, T>;
    pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T>;
    pub fn as_ref(&self) -> Outcome<&S, &E, &F>;
    pub fn as_mut(&mut self) -> Outcome<&mut S, &mut E, &mut F>;
    pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F>;
    pub fn map_error<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F>;
    pub fn map_forward<T, M: FnOnce(F) -> T>(self, f: M) -> Outcome<S, E, T>;
    pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F>;
    pub fn error_then<T, M: FnOnce(E) -> Outcome<S, T, F>>(self, f: M) -> Outcome<S, T, F>;
    pub fn forward_then<T, M: FnOnce(F) -> Outcome<S, E, T>>(self, f: M) -> Outcome<S, E, T>;
    pub fn ok_map_forward<M: FnOnce(F) -> Result<S, E>>(self, f: M) -> Result<S, E>;
    pub fn ok_map_error<M: FnOnce(E) -> Result<S, F>>(self, f: M) -> Result<S, F>;
}

impl<'a, S: Send + 'a, E: Send + 'a, F: Send + 'a> Outcome<S, E, F> {
    pub fn pin(self) -> BoxFuture<'a, Self>;
}

impl<S, E, F> Display for Outcome<S, E, F> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}
