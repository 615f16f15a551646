//! `secrecy`: values that are not printed by accident, e.g. `SecretString::from(password)`.

use serde::ser::Serialize;

pub trait CloneableSecret: Clone + Zeroize {}

impl CloneableSecret for i8 {}

impl CloneableSecret for i16 {}

impl CloneableSecret for i32 {}

impl CloneableSecret for i64 {}

impl CloneableSecret for i128 {}

impl CloneableSecret for isize {}

impl CloneableSecret for u8 {}

impl CloneableSecret for u16 {}

impl CloneableSecret for u32 {}

impl CloneableSecret for u64 {}

impl CloneableSecret for u128 {}

impl CloneableSecret for usize {}

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}

pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}

#[stub::hides]
pub struct SecretBox<S: Zeroize + ?Sized> {
    inner_secret: Box<S>,
}

impl<S: Zeroize + ?Sized> ExposeSecret<S> for SecretBox<S> {
    fn expose_secret(&self) -> &S;
}

impl<S: Zeroize + ?Sized> ExposeSecretMut<S> for SecretBox<S> {
    fn expose_secret_mut(&mut self) -> &mut S;
}

impl<S: CloneableSecret> Clone for SecretBox<S> {
    fn clone(&self) -> Self;
}

pub trait SerializableSecret: Serialize {}
pub type SecretSlice<S> = SecretBox<[S]>;
pub type SecretString = SecretBox<str>;

impl From<String> for SecretString {
    fn from(s: String) -> SecretString;
}

impl From<&str> for SecretString {
    fn from(s: &str) -> SecretString;
}

pub mod zeroize {
    pub trait Zeroize {
        #[stub::clean]
        fn zeroize(&mut self);
    }

    // The real crate says it of the types that own memory; here it is no obstacle.
    impl<Z: ?Sized> Zeroize for Z {}
}
