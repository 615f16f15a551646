//! `either`: a value of one of two types, e.g. `Left(person)`.

use std::fmt::Debug;
use std::pin::Pin;

pub use crate::Either::{Left, Right};

#[macro_export]
macro_rules! for_both {
    ($value:expr, $pattern:pat => $result:expr) => {
        match $value {
            $crate::Either::Left($pattern) => $result,
            $crate::Either::Right($pattern) => $result,
        }
    };
    ($name:ident => $result:expr) => { $crate::for_both!($name, $name => $result) };
}

#[macro_export]
macro_rules! map_both {
    ($value:expr, $pattern:pat => $result:expr) => {
        match $value {
            $crate::Either::Left($pattern) => $crate::Either::Left($result),
            $crate::Either::Right($pattern) => $crate::Either::Right($result),
        }
    };
    ($name:ident => $result:expr) => { $crate::map_both!($name, $name => $result) };
}

#[macro_export]
macro_rules! try_left {
    ($expr:expr) => {
        match $expr {
            $crate::Left(val) => val,
            $crate::Right(err) => return $crate::Right(From::from(err)),
        }
    };
}

#[macro_export]
macro_rules! try_right {
    ($expr:expr) => {
        match $expr {
            $crate::Left(err) => return $crate::Left(From::from(err)),
            $crate::Right(val) => val,
        }
    };
}

#[path = "either/iter.rs"]
mod iter;
pub use self::iter::IterEither;

#[path = "either/traits.rs"]
mod traits;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<L, R> Either<L, R> {
    #[stub::clean]
    pub fn is_left(&self) -> bool;
    #[stub::clean]
    pub fn is_right(&self) -> bool;
    #[stub::clean]
    pub fn is_left_and<F: FnOnce(L) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_right_and<F: FnOnce(R) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_left_or<F: FnOnce(R) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    pub fn is_right_or<F: FnOnce(L) -> bool>(self, f: F) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&L>, Pin<&R>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut L>, Pin<&mut R>>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R>;
    pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S>;
    pub fn map_left_or<F: FnOnce(L) -> S, S>(self, default: S, f: F) -> S;
    pub fn map_right_or<F: FnOnce(R) -> S, S>(self, default: S, f: F) -> S;
    pub fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S>;
    pub fn map_either_with<Ctx, F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S, M, S>(
        self,
        ctx: Ctx,
        f: F,
        g: G,
    ) -> Either<M, S>;
    pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T;
    pub fn either_with<Ctx, F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T, T>(self, ctx: Ctx, f: F, g: G) -> T;
    pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
    pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
    pub fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, f: F) -> Either<S, R>;
    pub fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, f: F) -> Either<L, S>;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L
    where
        L: Default;
    pub fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_default(self) -> R
    where
        R: Default;
    pub fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R;
    #[stub::sink(recipient = "log", args(self.Right.0), render = "Debug")]
    pub fn unwrap_left(self) -> L
    where
        R: Debug;
    #[stub::sink(recipient = "log", args(self.Left.0), render = "Debug")]
    pub fn unwrap_right(self) -> R
    where
        L: Debug;
    #[stub::sink(recipient = "log", args(self.Right.0, msg), render = "Debug")]
    pub fn expect_left(self, msg: &str) -> L
    where
        R: Debug;
    #[stub::sink(recipient = "log", args(self.Left.0, msg), render = "Debug")]
    pub fn expect_right(self, msg: &str) -> R
    where
        L: Debug;
    pub fn inspect_left<F: FnOnce(&L)>(self, f: F) -> Self;
    pub fn inspect_right<F: FnOnce(&R)>(self, f: F) -> Self;
    pub fn either_into<T>(self) -> T
    where
        L: Into<T>,
        R: Into<T>,
    {
        for_both!(self, inner => inner.into())
    }
}

impl<L, R> Either<Option<L>, Option<R>> {
    pub fn factor_none(self) -> Option<Either<L, R>>;
}

impl<L, R, E> Either<Result<L, E>, Result<R, E>> {
    pub fn factor_err(self) -> Result<Either<L, R>, E>;
}

impl<T, L, R> Either<Result<T, L>, Result<T, R>> {
    pub fn factor_ok(self) -> Result<T, Either<L, R>>;
}

impl<T, L, R> Either<(T, L), (T, R)> {
    pub fn factor_first(self) -> (T, Either<L, R>);
}

impl<T, L, R> Either<(L, T), (R, T)> {
    pub fn factor_second(self) -> (Either<L, R>, T);
}

impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> {
        map_both!(self, inner => f(inner))
    }
}

impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R>
    where
        L: Clone,
        R: Clone;
    pub fn copied(self) -> Either<L, R>
    where
        L: Copy,
        R: Copy;
}

impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R>
    where
        L: Clone,
        R: Clone;
    pub fn copied(self) -> Either<L, R>
    where
        L: Copy,
        R: Copy;
}

impl<L, R> From<Result<R, L>> for Either<L, R> {
    fn from(r: Result<R, L>) -> Self;
}

impl<L, R> From<Either<L, R>> for Result<R, L> {
    fn from(val: Either<L, R>) -> Self;
}

pub trait IntoEither: Sized {
    fn into_either(self, into_left: bool) -> Either<Self, Self> {
        if into_left { Left(self) } else { Right(self) }
    }
    fn into_either_with<F: FnOnce(&Self) -> bool>(self, into_left: F) -> Either<Self, Self> {
        if into_left(&self) { Left(self) } else { Right(self) }
    }
}

impl<T> IntoEither for T {}

pub mod serde_untagged {
    use crate::Either;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<L: Serialize, R: Serialize, S: Serializer>(
        this: &Either<L, R>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        for_both!(this, inner => inner.serialize(serializer))
    }
    #[stub::flow(deserializer -> return.Ok.0)]
    pub fn deserialize<'de, L: Deserialize<'de>, R: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Either<L, R>, D::Error>;
}

pub mod serde_untagged_optional {
    use crate::Either;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<L: Serialize, R: Serialize, S: Serializer>(
        this: &Option<Either<L, R>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match this {
            Some(Either::Left(left)) => left.serialize(serializer),
            Some(Either::Right(right)) => right.serialize(serializer),
            None => serializer.serialize_none(),
        }
    }
    #[stub::flow(deserializer -> return.Ok.0)]
    pub fn deserialize<'de, L: Deserialize<'de>, R: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Either<L, R>>, D::Error>;
}
