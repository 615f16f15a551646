//! `cookie`: cookies, e.g. `Cookie::new("id", id)`.

use std::borrow::{Borrow, BorrowMut, Cow};
use std::error::Error;
use std::fmt;
use std::fmt::Formatter;
use std::str::{FromStr, Utf8Error};

#[derive(Clone, Debug)]
pub struct Cookie<'c> {
    text: &'c str,
}

impl<'c> Cookie<'c> {
    pub fn new<N: Into<Cow<'c, str>>, V: Into<Cow<'c, str>>>(name: N, value: V) -> Self;
    pub fn named<N: Into<Cow<'c, str>>>(name: N) -> Cookie<'c>;
    pub fn build<C: Into<Cookie<'c>>>(base: C) -> CookieBuilder<'c>;
    pub fn parse<S: Into<Cow<'c, str>>>(s: S) -> Result<Cookie<'c>, ParseError>;
    pub fn parse_encoded<S: Into<Cow<'c, str>>>(s: S) -> Result<Cookie<'c>, ParseError>;
    pub fn split_parse<S: Into<Cow<'c, str>>>(string: S) -> SplitCookies<'c>;
    pub fn split_parse_encoded<S: Into<Cow<'c, str>>>(string: S) -> SplitCookies<'c>;
    pub fn into_owned(self) -> Cookie<'static>;
    pub fn name(&self) -> &str;
    pub fn value(&self) -> &str;
    pub fn value_trimmed(&self) -> &str;
    pub fn name_value(&self) -> (&str, &str);
    pub fn name_value_trimmed(&self) -> (&str, &str);
    pub fn http_only(&self) -> Option<bool>;
    pub fn secure(&self) -> Option<bool>;
    pub fn same_site(&self) -> Option<SameSite>;
    pub fn partitioned(&self) -> Option<bool>;
    pub fn path(&self) -> Option<&str>;
    pub fn domain(&self) -> Option<&str>;
    pub fn expires(&self) -> Option<Expiration>;
    pub fn set_name<N: Into<Cow<'c, str>>>(&mut self, name: N);
    pub fn set_value<V: Into<Cow<'c, str>>>(&mut self, value: V);
    pub fn set_http_only<T: Into<Option<bool>>>(&mut self, value: T);
    pub fn set_secure<T: Into<Option<bool>>>(&mut self, value: T);
    pub fn set_same_site<T: Into<Option<SameSite>>>(&mut self, value: T);
    pub fn set_partitioned<T: Into<Option<bool>>>(&mut self, value: T);
    pub fn set_path<P: Into<Cow<'c, str>>>(&mut self, path: P);
    pub fn unset_path(&mut self);
    pub fn set_domain<D: Into<Cow<'c, str>>>(&mut self, domain: D);
    pub fn unset_domain(&mut self);
    pub fn set_expires<T: Into<Expiration>>(&mut self, time: T);
    pub fn unset_expires(&mut self);
    pub fn make_permanent(&mut self);
    pub fn make_removal(&mut self);
    pub fn name_raw(&self) -> Option<&'c str>;
    pub fn value_raw(&self) -> Option<&'c str>;
    pub fn path_raw(&self) -> Option<&'c str>;
    pub fn domain_raw(&self) -> Option<&'c str>;
    pub fn encoded<'a>(&'a self) -> Display<'a, 'c>;
    pub fn stripped<'a>(&'a self) -> Display<'a, 'c>;
}

impl<'a> AsMut<Cookie<'a>> for Cookie<'a> {
    fn as_mut(&mut self) -> &mut Cookie<'a>;
}

impl<'a> AsRef<Cookie<'a>> for Cookie<'a> {
    fn as_ref(&self) -> &Cookie<'a>;
}

impl<'c> fmt::Display for Cookie<'c> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> From<&'a str> for Cookie<'a> {
    fn from(name: &'a str) -> Self;
}

impl<'a, N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>> From<(N, V)> for Cookie<'a> {
    fn from((name, value): (N, V)) -> Self;
}

impl<'a> From<CookieBuilder<'a>> for Cookie<'a> {
    fn from(builder: CookieBuilder<'a>) -> Self;
}

impl<'a> From<Cow<'a, str>> for Cookie<'a> {
    fn from(name: Cow<'a, str>) -> Self;
}

impl From<String> for Cookie<'static> {
    fn from(name: String) -> Self;
}

impl FromStr for Cookie<'static> {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Cookie<'static>, ParseError>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct CookieBuilder<'c> {
    text: &'c str,
}

impl<'c> CookieBuilder<'c> {
    pub fn new<N: Into<Cow<'c, str>>, V: Into<Cow<'c, str>>>(name: N, value: V) -> Self;
    pub fn expires<E: Into<Expiration>>(self, when: E) -> Self;
    pub fn domain<D: Into<Cow<'c, str>>>(self, value: D) -> Self;
    pub fn path<P: Into<Cow<'c, str>>>(self, path: P) -> Self;
    pub fn secure(self, value: bool) -> Self;
    pub fn http_only(self, value: bool) -> Self;
    pub fn same_site(self, value: SameSite) -> Self;
    pub fn partitioned(self, value: bool) -> Self;
    pub fn permanent(self) -> Self;
    pub fn removal(self) -> Self;
    pub fn inner(&self) -> &Cookie<'c>;
    pub fn inner_mut(&mut self) -> &mut Cookie<'c>;
    pub fn build(self) -> Cookie<'c>;
    pub fn finish(self) -> Cookie<'c>;
}

impl<'a> AsMut<Cookie<'a>> for CookieBuilder<'a> {
    fn as_mut(&mut self) -> &mut Cookie<'a>;
}

impl<'a> AsRef<Cookie<'a>> for CookieBuilder<'a> {
    fn as_ref(&self) -> &Cookie<'a>;
}

impl<'a> Borrow<Cookie<'a>> for CookieBuilder<'a> {
    fn borrow(&self) -> &Cookie<'a>;
}

impl<'a> BorrowMut<Cookie<'a>> for CookieBuilder<'a> {
    fn borrow_mut(&mut self) -> &mut Cookie<'a>;
}

impl fmt::Display for CookieBuilder<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'c> From<Cookie<'c>> for CookieBuilder<'c> {
    fn from(cookie: Cookie<'c>) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct CookieJar;

impl CookieJar {
    pub fn new() -> CookieJar;
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
    #[stub::flow(cookie -> self)]
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::flow(cookie -> self)]
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::clean]
    pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::clean]
    pub fn force_remove<N: AsRef<str>>(&mut self, name: N);
    pub fn reset_delta(&mut self);
    pub fn delta(&self) -> Delta<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn private<'a>(&'a self, key: &Key) -> PrivateJar<&'a Self>;
    pub fn private_mut<'a>(&'a mut self, key: &Key) -> PrivateJar<&'a mut Self>;
    pub fn signed<'a>(&'a self, key: &Key) -> SignedJar<&'a Self>;
    pub fn signed_mut<'a>(&'a mut self, key: &Key) -> SignedJar<&'a mut Self>;
}

pub struct Delta<'a> {
    text: &'a str,
}

impl<'a> Iterator for Delta<'a> {
    type Item = &'a Cookie<'static>;
    fn next(&mut self) -> Option<&'a Cookie<'static>>;
}

pub struct Display<'a, 'c: 'a> {
    text: &'a str,
}

impl<'a, 'c> Display<'a, 'c> {
    pub fn encoded(self) -> Self;
    pub fn stripped(self) -> Self;
}

impl<'a, 'c: 'a> fmt::Display for Display<'a, 'c> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expiration {
    Session,
}

impl Expiration {
    #[stub::clean]
    pub fn is_datetime(&self) -> bool;
    #[stub::clean]
    pub fn is_session(&self) -> bool;
}

pub struct Iter<'a> {
    text: &'a str,
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Cookie<'static>;
    fn next(&mut self) -> Option<&'a Cookie<'static>>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Key;

impl Key {
    pub fn from(key: &[u8]) -> Key;
    pub fn derive_from(master_key: &[u8]) -> Self;
    pub fn generate() -> Key;
    pub fn try_generate() -> Option<Key>;
    #[stub::flow(self -> return)]
    pub fn signing(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn encryption(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn master(&self) -> &[u8];
}

impl TryFrom<&[u8]> for Key {
    type Error = KeyError;
    fn try_from(key: &[u8]) -> Result<Self, Self::Error>;
}

#[derive(Debug)]
pub enum KeyError {
    TooShort(usize),
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for KeyError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    MissingPair,
    EmptyName,
    Utf8Error(Utf8Error),
}

impl ParseError {
    pub fn as_str(&self) -> &'static str;
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseError {}

impl From<Utf8Error> for ParseError {
    fn from(error: Utf8Error) -> ParseError;
}

pub struct PrivateJar<J> {
    j: J,
}

impl<J> PrivateJar<J> {
    pub fn decrypt(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>>;
}

impl<J: Borrow<CookieJar>> PrivateJar<J> {
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
}

impl<J: BorrowMut<CookieJar>> PrivateJar<J> {
    #[stub::flow(cookie -> self)]
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::flow(cookie -> self)]
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::clean]
    pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SameSite {
    Strict,
    Lax,
    None,
}

impl SameSite {
    #[stub::clean]
    pub fn is_strict(&self) -> bool;
    #[stub::clean]
    pub fn is_lax(&self) -> bool;
    #[stub::clean]
    pub fn is_none(&self) -> bool;
}

impl fmt::Display for SameSite {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

pub struct SignedJar<J> {
    j: J,
}

impl<J> SignedJar<J> {
    pub fn verify(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>>;
}

impl<J: Borrow<CookieJar>> SignedJar<J> {
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
}

impl<J: BorrowMut<CookieJar>> SignedJar<J> {
    #[stub::flow(cookie -> self)]
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::flow(cookie -> self)]
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[stub::clean]
    pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
}

pub struct SplitCookies<'c> {
    text: &'c str,
}

impl<'c> Iterator for SplitCookies<'c> {
    type Item = Result<Cookie<'c>, ParseError>;
    fn next(&mut self) -> Option<Self::Item>;
}
