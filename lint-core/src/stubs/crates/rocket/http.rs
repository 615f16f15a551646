//! `rocket::http`: cookies, headers, status codes.

use crate::data::{Capped, FromData};
use crate::form::name::{Key, Name};
use crate::http::uncased::{Uncased, UncasedStr};
use crate::http::{Accept, ContentType};
use crate::request::FromRequest;
use crate::{Data, Request};
use cookie::{CookieBuilder, Expiration, ParseError, SplitCookies};
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::fmt;
use std::fmt::Formatter;
use std::future::Future;
use std::ops::{Deref, Index};
use std::pin::Pin;
use std::slice::SliceIndex;
use std::str::{FromStr, Utf8Error};

#[path = "http_content.rs"]
mod content;
#[path = "http_known.rs"]
mod known;
pub use self::content::*;
pub use crate::__older::hyper;
pub use self::CookieJar as Cookies;

pub mod ext {
    pub use crate::__older::IntoOwned;
}

#[derive(Clone, Debug)]
pub struct Cookie<'c> {
    text: &'c str,
}

impl<'c> Cookie<'c> {
    pub fn new<N: Into<Cow<'c, str>>, V: Into<Cow<'c, str>>>(name: N, value: V) -> Cookie<'c>;
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
    pub fn encoded<'a>(&'a self) -> cookie::Display<'a, 'c>;
    pub fn stripped<'a>(&'a self) -> cookie::Display<'a, 'c>;
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
    fn from(name: &'a str) -> Cookie<'a>;
}

impl<'a, N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>> From<(N, V)> for Cookie<'a> {
    fn from(_: (N, V)) -> Cookie<'a>;
}

impl<'a> From<CookieBuilder<'a>> for Cookie<'a> {
    fn from(builder: CookieBuilder<'a>) -> Cookie<'a>;
}

impl<'a> From<Cow<'a, str>> for Cookie<'a> {
    fn from(name: Cow<'a, str>) -> Cookie<'a>;
}

impl From<String> for Cookie<'static> {
    fn from(name: String) -> Cookie<'static>;
}

impl FromStr for Cookie<'static> {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Cookie<'static>, ParseError>;
}

#[derive(Clone, Debug)]
pub struct CookieJar<'a> {
    text: &'a str,
}

impl<'a> CookieJar<'a> {
    pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
    pub fn get_private(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn get_pending(&self, name: &str) -> Option<Cookie<'static>>;
    #[stub::sink(recipient = "cookie", args(cookie))]
    pub fn add<C: Into<Cookie<'static>>>(&self, cookie: C);
    #[stub::sink(recipient = "cookie", args(cookie))]
    pub fn add_private<C: Into<Cookie<'static>>>(&self, cookie: C);
    pub fn remove<C: Into<Cookie<'static>>>(&self, cookie: C);
    pub fn remove_private<C: Into<Cookie<'static>>>(&self, cookie: C);
    pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>>;
}

impl<'r> FromRequest<'r> for &'r CookieJar<'r> {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = crate::request::Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Header<'h> {
    pub name: Uncased<'h>,
    pub value: Cow<'h, str>,
}

impl<'h> Header<'h> {
    pub fn new<'a: 'h, 'b: 'h, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(name: N, value: V) -> Header<'h>;
    pub fn name(&self) -> &UncasedStr;
    pub fn value(&self) -> &str;
}

impl fmt::Display for Header<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<&Cookie<'_>> for Header<'static> {
    fn from(cookie: &Cookie<'_>) -> Header<'static>;
}

impl From<Accept> for Header<'static> {
    fn from(val: Accept) -> Header<'static>;
}

impl From<ContentType> for Header<'static> {
    fn from(content_type: ContentType) -> Header<'static>;
}

impl From<Cookie<'_>> for Header<'static> {
    fn from(cookie: Cookie<'_>) -> Header<'static>;
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderMap<'h> {
    text: &'h str,
}

impl<'h> HeaderMap<'h> {
    pub fn new() -> HeaderMap<'h>;
    #[stub::clean]
    pub fn contains<N: AsRef<str>>(&self, name: N) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn get(&self, name: &str) -> impl Iterator<Item = &str>;
    pub fn get_one<'a>(&'a self, name: &str) -> Option<&'a str>;
    pub fn replace<'p: 'h, H: Into<Header<'p>>>(&mut self, header: H) -> bool;
    pub fn replace_raw<'a: 'h, 'b: 'h, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> bool;
    pub fn replace_all<'n: 'h, 'v: 'h, H: Into<Cow<'n, str>>>(&mut self, name: H, values: Vec<Cow<'v, str>>);
    pub fn add<'p: 'h, H: Into<Header<'p>>>(&mut self, header: H);
    pub fn add_raw<'a: 'h, 'b: 'h, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V);
    pub fn add_all<'n: 'h, H: Into<Cow<'n, str>>>(&mut self, name: H, values: &mut Vec<Cow<'h, str>>);
    pub fn remove(&mut self, name: &str);
    pub fn remove_all(&mut self) -> Vec<Header<'h>>;
    pub fn iter(&self) -> impl Iterator<Item = Header<'_>>;
    pub fn into_iter(self) -> impl Iterator<Item = Header<'h>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Trace,
    Connect,
    Patch,
}

impl Method {
    #[stub::clean]
    pub fn supports_payload(self) -> bool;
    pub fn as_str(self) -> &'static str;
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r> FromRequest<'r> for Method {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = crate::request::Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl FromStr for Method {
    type Err = ();
    fn from_str(s: &str) -> Result<Method, ()>;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RawStr;

impl RawStr {
    pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &RawStr;
    pub fn from_cow_str(cow: Cow<'_, str>) -> Cow<'_, RawStr>;
    pub fn into_cow_str(cow: Cow<'_, RawStr>) -> Cow<'_, str>;
    pub fn percent_decode(&self) -> Result<Cow<'_, str>, Utf8Error>;
    pub fn percent_decode_lossy(&self) -> Cow<'_, str>;
    pub fn percent_encode(&self) -> Cow<'_, RawStr>;
    pub fn percent_encode_bytes(bytes: &[u8]) -> Cow<'_, RawStr>;
    pub fn url_decode(&self) -> Result<Cow<'_, str>, Utf8Error>;
    pub fn url_decode_lossy(&self) -> Cow<'_, str>;
    pub fn html_escape(&self) -> Cow<'_, str>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn as_str(&self) -> &str;
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_uncased_str(&self) -> &UncasedStr;
    pub fn split_at_byte(&self, b: u8) -> (&RawStr, &RawStr);
    pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err>;
}

impl AsRef<[u8]> for RawStr {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl AsRef<Key> for RawStr {
    fn as_ref(&self) -> &Key;
}

impl AsRef<Name> for RawStr {
    fn as_ref(&self) -> &Name;
}

impl AsRef<RawStr> for RawStr {
    fn as_ref(&self) -> &RawStr;
}

impl AsRef<str> for RawStr {
    fn as_ref(&self) -> &str;
}

impl Borrow<str> for RawStr {
    fn borrow(&self) -> &str;
}

impl fmt::Display for RawStr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> From<&'a str> for &'a RawStr {
    fn from(string: &'a str) -> &'a RawStr;
}

impl<'r> FromData<'r> for &'r RawStr {
    type Error = <Capped<&'r RawStr> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = crate::data::Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<I: SliceIndex<str, Output = str>> Index<I> for RawStr {
    type Output = RawStr;
    fn index(&self, index: I) -> &<RawStr as Index<I>>::Output;
}

impl ToOwned for RawStr {
    type Owned = RawStrBuf;
    fn to_owned(&self) -> <RawStr as ToOwned>::Owned;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RawStrBuf;

impl RawStrBuf {
    pub fn into_string(self) -> String;
}

impl AsRef<RawStr> for RawStrBuf {
    fn as_ref(&self) -> &RawStr;
}

impl Borrow<RawStr> for RawStrBuf {
    fn borrow(&self) -> &RawStr;
}

impl Deref for RawStrBuf {
    type Target = RawStr;
    fn deref(&self) -> &<RawStrBuf as Deref>::Target;
}

impl fmt::Display for RawStrBuf {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<&RawStr> for RawStrBuf {
    fn from(raw: &RawStr) -> RawStrBuf;
}

impl From<&str> for RawStrBuf {
    fn from(string: &str) -> RawStrBuf;
}

impl From<String> for RawStrBuf {
    fn from(string: String) -> RawStrBuf;
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

pub mod uncased {
    use std::borrow::{Borrow, Cow};
    use std::cmp::Ordering;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::hash::{Hash, Hasher};
    use std::ops::{Deref, Index};
    use std::slice::SliceIndex;

    #[derive(Clone, Debug)]
    pub struct Uncased<'s> {
        text: &'s str,
    }

    impl<'s> Uncased<'s> {
        pub fn new<S: Into<Cow<'s, str>>>(string: S) -> Uncased<'s>;
        pub fn from_borrowed(string: &'s str) -> Uncased<'s>;
        pub fn from_owned(string: String) -> Uncased<'s>;
        pub fn as_uncased_str(&self) -> &UncasedStr;
        pub fn into_string(self) -> String;
        pub fn into_owned(self) -> Uncased<'static>;
        pub fn into_boxed_uncased(self) -> Box<UncasedStr>;
    }

    impl AsRef<[u8]> for Uncased<'_> {
        #[stub::flow(self -> return)]
        fn as_ref(&self) -> &[u8];
    }

    impl AsRef<UncasedStr> for Uncased<'_> {
        fn as_ref(&self) -> &UncasedStr;
    }

    impl AsRef<str> for Uncased<'_> {
        fn as_ref(&self) -> &str;
    }

    impl Borrow<UncasedStr> for Uncased<'_> {
        fn borrow(&self) -> &UncasedStr;
    }

    impl Deref for Uncased<'_> {
        type Target = UncasedStr;
        fn deref(&self) -> &UncasedStr;
    }

    impl Display for Uncased<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'s, 'c: 's> From<&'c UncasedStr> for Uncased<'s> {
        fn from(string: &'c UncasedStr) -> Uncased<'s>;
    }

    impl<'s, 'c: 's> From<&'c str> for Uncased<'s> {
        fn from(string: &'c str) -> Uncased<'s>;
    }

    impl<'s, 'c: 's> From<Cow<'c, str>> for Uncased<'s> {
        fn from(string: Cow<'c, str>) -> Uncased<'s>;
    }

    impl From<String> for Uncased<'static> {
        fn from(string: String) -> Uncased<'static>;
    }

    impl Hash for Uncased<'_> {
        #[stub::clean]
        fn hash<H: Hasher>(&self, hasher: &mut H);
    }

    impl Ord for Uncased<'_> {
        #[stub::clean]
        fn cmp(&self, other: &Uncased<'_>) -> Ordering;
    }

    impl Eq for Uncased<'_> {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct UncasedStr;

    impl UncasedStr {
        pub fn new(string: &str) -> &UncasedStr;
        pub fn as_str(&self) -> &str;
        #[stub::clean]
        pub fn len(&self) -> usize;
        #[stub::clean]
        pub fn is_empty(&self) -> bool;
        #[stub::clean]
        pub fn starts_with(&self, string: &str) -> bool;
        pub fn into_uncased(self: Box<UncasedStr>) -> Uncased<'static>;
    }

    impl AsRef<[u8]> for UncasedStr {
        #[stub::flow(self -> return)]
        fn as_ref(&self) -> &[u8];
    }

    impl AsRef<str> for UncasedStr {
        fn as_ref(&self) -> &str;
    }

    impl Display for UncasedStr {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'a> From<&'a str> for &'a UncasedStr {
        fn from(string: &'a str) -> &'a UncasedStr;
    }

    impl<I: SliceIndex<str, Output = str>> Index<I> for UncasedStr {
        type Output = UncasedStr;
        fn index(&self, index: I) -> &<UncasedStr as Index<I>>::Output;
    }
}
#[path = "http_uri.rs"]
pub mod uri;
