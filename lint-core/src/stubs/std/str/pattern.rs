//! `std::str::pattern`: what a text can be searched for, e.g. `email.contains(char::is_whitespace)`.

/// Real name: `Pattern`; its searchers have no place here, since patterns pass nothing on.
pub trait Pattern: Sized {}
impl Pattern for char {}
impl Pattern for &str {}
impl Pattern for &String {}
impl Pattern for &&str {}
impl Pattern for &[char] {}
impl<const N: usize> Pattern for [char; N] {}
impl<const N: usize> Pattern for &[char; N] {}
impl<F: FnMut(char) -> bool> Pattern for F {}
