//! `redact`: values that are not printed by accident, e.g. `Secret::new(email)`.

#[stub::hides]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    pub const fn new(secret: T) -> Secret<T>;
    pub const fn expose_secret(&self) -> &T;
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Secret<T>;
}

impl<T: Clone> Clone for Secret<T> {
    fn clone(&self) -> Secret<T>;
}
