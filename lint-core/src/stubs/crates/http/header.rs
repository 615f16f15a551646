//! `http::header`: headers, e.g. `headers.insert(AUTHORIZATION, value)`.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::{Display, Formatter};
use std::hash::Hash;
use std::ops::Index;
use std::str::FromStr;
use std::{error, fmt};

pub trait AsHeaderName {}

#[derive(Debug)]
pub struct Drain<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for Drain<'a, T> {
    type Item = (Option<HeaderName>, T);
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub enum Entry<'a, T: 'a> {
    Occupied(OccupiedEntry<'a, T>),
    Vacant(VacantEntry<'a, T>),
}

impl<'a, T> Entry<'a, T> {
    pub fn or_insert(self, default: T) -> &'a mut T;
    pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
    pub fn key(&self) -> &HeaderName;
}

#[derive(Debug, PartialEq)]
pub struct GetAll<'a, T> {
    item: &'a T,
}

impl<'a, T: 'a> GetAll<'a, T> {
    pub fn iter(&self) -> ValueIter<'a, T>;
}

impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
    fn into_iter(self) -> ValueIter<'a, T>;
}

impl<'a, T> IntoIterator for GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
    fn into_iter(self) -> ValueIter<'a, T>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderMap<T = HeaderValue> {
    item: (Option<HeaderName>, T),
}

impl HeaderMap {
    pub fn new() -> Self;
}

impl<T> HeaderMap<T> {
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn keys_len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    #[stub::flow(self.item.1 -> return.Some.0)]
    pub fn get<K: AsHeaderName>(&self, key: K) -> Option<&T>;
    #[stub::flow(self.item.1 -> return.Some.0)]
    pub fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T>;
    #[stub::flow(self.item.1 -> return.item)]
    pub fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<'_, T>;
    #[stub::clean]
    pub fn contains_key<K: AsHeaderName>(&self, key: K) -> bool;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K: IntoHeaderName>(&mut self, key: K) -> Entry<'_, T>;
    pub fn try_entry<K: AsHeaderName>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName>;
    #[stub::flow(key -> self.item.0, val -> self.item.1)]
    pub fn insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Option<T>;
    #[stub::flow(key -> self.item.0, value -> self.item.1)]
    pub fn append<K: IntoHeaderName>(&mut self, key: K, value: T) -> bool;
    #[stub::flow(self.item.1 -> return.Some.0)]
    pub fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T>;
}

impl<T> Default for HeaderMap<T> {
    fn default() -> Self;
}

impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {
    fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I);
}

impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {
    fn extend<I: IntoIterator<Item = (Option<HeaderName>, T)>>(&mut self, iter: I);
}

impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {
    fn from_iter<I: IntoIterator<Item = (HeaderName, T)>>(iter: I) -> Self;
}

impl<K: AsHeaderName, T> Index<K> for HeaderMap<T> {
    type Output = T;
    fn index(&self, index: K) -> &T;
}

impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}

impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}

impl<'a, K: Eq + Hash, V, S, T: TryFrom<&'a V>> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T>
where
    HeaderName: TryFrom<&'a K>,
    <HeaderName as TryFrom<&'a K>>::Error: Into<crate::Error>,
    T::Error: Into<crate::Error>,
{
    type Error = crate::Error;
    fn try_from(c: &'a HashMap<K, V, S>) -> Result<Self, Self::Error>;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeaderName;

impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}

impl AsRef<[u8]> for HeaderName {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl AsRef<str> for HeaderName {
    fn as_ref(&self) -> &str;
}

impl Borrow<str> for HeaderName {
    fn borrow(&self) -> &str;
}

impl Display for HeaderName {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl From<&HeaderName> for HeaderName {
    fn from(src: &HeaderName) -> HeaderName;
}

impl FromStr for HeaderName {
    type Err = InvalidHeaderName;
    fn from_str(s: &str) -> Result<HeaderName, InvalidHeaderName>;
}

impl TryFrom<&[u8]> for HeaderName {
    type Error = InvalidHeaderName;
    fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
}

impl TryFrom<&String> for HeaderName {
    type Error = InvalidHeaderName;
    fn try_from(s: &String) -> Result<Self, Self::Error>;
}

impl TryFrom<&str> for HeaderName {
    type Error = InvalidHeaderName;
    fn try_from(s: &str) -> Result<Self, Self::Error>;
}

impl TryFrom<String> for HeaderName {
    type Error = InvalidHeaderName;
    fn try_from(s: String) -> Result<Self, Self::Error>;
}

impl TryFrom<Vec<u8>> for HeaderName {
    type Error = InvalidHeaderName;
    fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
}

impl AsHeaderName for &HeaderName {}

impl AsHeaderName for HeaderName {}

impl IntoHeaderName for &HeaderName {}

impl IntoHeaderName for HeaderName {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HeaderValue;

impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<HeaderValue, InvalidHeaderValue>;
    pub unsafe fn from_maybe_shared_unchecked<T: AsRef<[u8]> + 'static>(src: T) -> HeaderValue;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    #[stub::clean]
    pub fn is_sensitive(&self) -> bool;
}

impl AsRef<[u8]> for HeaderValue {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl From<&HeaderValue> for HeaderValue {
    fn from(t: &HeaderValue) -> Self;
}

impl From<HeaderName> for HeaderValue {
    fn from(h: HeaderName) -> HeaderValue;
}

impl From<i16> for HeaderValue {
    fn from(num: i16) -> HeaderValue;
}

impl From<i32> for HeaderValue {
    fn from(num: i32) -> HeaderValue;
}

impl From<i64> for HeaderValue {
    fn from(num: i64) -> HeaderValue;
}

impl From<isize> for HeaderValue {
    fn from(num: isize) -> HeaderValue;
}

impl From<u16> for HeaderValue {
    fn from(num: u16) -> HeaderValue;
}

impl From<u32> for HeaderValue {
    fn from(num: u32) -> HeaderValue;
}

impl From<u64> for HeaderValue {
    fn from(num: u64) -> HeaderValue;
}

impl From<usize> for HeaderValue {
    fn from(num: usize) -> HeaderValue;
}

impl FromStr for HeaderValue {
    type Err = InvalidHeaderValue;
    fn from_str(s: &str) -> Result<HeaderValue, Self::Err>;
}

impl TryFrom<&[u8]> for HeaderValue {
    type Error = InvalidHeaderValue;
    fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
}

impl TryFrom<&String> for HeaderValue {
    type Error = InvalidHeaderValue;
    fn try_from(s: &String) -> Result<Self, Self::Error>;
}

impl TryFrom<&str> for HeaderValue {
    type Error = InvalidHeaderValue;
    fn try_from(t: &str) -> Result<Self, Self::Error>;
}

impl TryFrom<String> for HeaderValue {
    type Error = InvalidHeaderValue;
    fn try_from(t: String) -> Result<Self, Self::Error>;
}

impl TryFrom<Vec<u8>> for HeaderValue {
    type Error = InvalidHeaderValue;
    fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
}

pub trait IntoHeaderName {}

impl IntoHeaderName for &'static str {}

#[derive(Debug)]
pub struct IntoIter<T> {
    item: T,
}

impl<T> Iterator for IntoIter<T> {
    type Item = (Option<HeaderName>, T);
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct InvalidHeaderName;

impl Display for InvalidHeaderName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for InvalidHeaderName {}

#[derive(Debug)]
pub struct InvalidHeaderValue;

impl Display for InvalidHeaderValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for InvalidHeaderValue {}

#[derive(Debug)]
pub struct Iter<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a HeaderName, &'a T);
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct IterMut<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = (&'a HeaderName, &'a mut T);
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct Keys<'a, T> {
    item: &'a T,
}

impl<'a, T> ExactSizeIterator for Keys<'a, T> {}

impl<'a, T> Iterator for Keys<'a, T> {
    type Item = &'a HeaderName;
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct OccupiedEntry<'a, T> {
    item: &'a T,
}

impl<'a, T> OccupiedEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_mut(self) -> &'a mut T;
    pub fn insert(&mut self, value: T) -> T;
    pub fn append(&mut self, value: T);
    pub fn remove(self) -> T;
    pub fn remove_entry(self) -> (HeaderName, T);
    pub fn iter(&self) -> ValueIter<'_, T>;
}

impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
    fn into_iter(self) -> ValueIter<'a, T>;
}

#[derive(Debug)]
pub struct ToStrError;

impl Display for ToStrError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for ToStrError {}

#[derive(Debug)]
pub struct VacantEntry<'a, T> {
    item: &'a T,
}

impl<'a, T> VacantEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn into_key(self) -> HeaderName;
    pub fn insert(self, value: T) -> &'a mut T;
    pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
}

#[derive(Debug)]
pub struct ValueIter<'a, T> {
    item: &'a T,
}

impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl<'a, T: 'a> Iterator for ValueIter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct Values<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for Values<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct ValuesMut<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for ValuesMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<Self::Item>;
}

pub const ACCEPT: HeaderName;
pub const ACCEPT_CHARSET: HeaderName;
pub const ACCEPT_ENCODING: HeaderName;
pub const ACCEPT_LANGUAGE: HeaderName;
pub const ACCEPT_RANGES: HeaderName;
pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName;
pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName;
pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName;
pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName;
pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName;
pub const ACCESS_CONTROL_MAX_AGE: HeaderName;
pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName;
pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName;
pub const AGE: HeaderName;
pub const ALLOW: HeaderName;
pub const ALT_SVC: HeaderName;
pub const AUTHORIZATION: HeaderName;
pub const CACHE_CONTROL: HeaderName;
pub const CACHE_STATUS: HeaderName;
pub const CDN_CACHE_CONTROL: HeaderName;
pub const CONNECTION: HeaderName;
pub const CONTENT_DISPOSITION: HeaderName;
pub const CONTENT_ENCODING: HeaderName;
pub const CONTENT_LANGUAGE: HeaderName;
pub const CONTENT_LENGTH: HeaderName;
pub const CONTENT_LOCATION: HeaderName;
pub const CONTENT_RANGE: HeaderName;
pub const CONTENT_SECURITY_POLICY: HeaderName;
pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName;
pub const CONTENT_TYPE: HeaderName;
pub const COOKIE: HeaderName;
pub const DATE: HeaderName;
pub const DNT: HeaderName;
pub const ETAG: HeaderName;
pub const EXPECT: HeaderName;
pub const EXPIRES: HeaderName;
pub const FORWARDED: HeaderName;
pub const FROM: HeaderName;
pub const HOST: HeaderName;
pub const IF_MATCH: HeaderName;
pub const IF_MODIFIED_SINCE: HeaderName;
pub const IF_NONE_MATCH: HeaderName;
pub const IF_RANGE: HeaderName;
pub const IF_UNMODIFIED_SINCE: HeaderName;
pub const LAST_MODIFIED: HeaderName;
pub const LINK: HeaderName;
pub const LOCATION: HeaderName;
pub const MAX_FORWARDS: HeaderName;
pub const ORIGIN: HeaderName;
pub const PRAGMA: HeaderName;
pub const PROXY_AUTHENTICATE: HeaderName;
pub const PROXY_AUTHORIZATION: HeaderName;
pub const PUBLIC_KEY_PINS: HeaderName;
pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName;
pub const RANGE: HeaderName;
pub const REFERER: HeaderName;
pub const REFERRER_POLICY: HeaderName;
pub const REFRESH: HeaderName;
pub const RETRY_AFTER: HeaderName;
pub const SEC_WEBSOCKET_ACCEPT: HeaderName;
pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName;
pub const SEC_WEBSOCKET_KEY: HeaderName;
pub const SEC_WEBSOCKET_PROTOCOL: HeaderName;
pub const SEC_WEBSOCKET_VERSION: HeaderName;
pub const SERVER: HeaderName;
pub const SET_COOKIE: HeaderName;
pub const STRICT_TRANSPORT_SECURITY: HeaderName;
pub const TE: HeaderName;
pub const TRAILER: HeaderName;
pub const TRANSFER_ENCODING: HeaderName;
pub const UPGRADE: HeaderName;
pub const UPGRADE_INSECURE_REQUESTS: HeaderName;
pub const USER_AGENT: HeaderName;
pub const VARY: HeaderName;
pub const VIA: HeaderName;
pub const WARNING: HeaderName;
pub const WWW_AUTHENTICATE: HeaderName;
pub const X_CONTENT_TYPE_OPTIONS: HeaderName;
pub const X_DNS_PREFETCH_CONTROL: HeaderName;
pub const X_FRAME_OPTIONS: HeaderName;
pub const X_XSS_PROTECTION: HeaderName;
