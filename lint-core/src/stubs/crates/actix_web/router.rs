//! `actix_web::dev`: the path of a request, matched, e.g. `req.match_info().get("id")`.

use http::uri::Uri;
use serde::de::Deserialize;
use std::ops::Index;

pub trait ResourcePath {
    fn path(&self) -> &str;
}

#[derive(Clone, Debug, Default)]
pub struct Url {
    uri: Uri,
}

impl Url {
    pub fn new(uri: Uri) -> Url;
    pub fn uri(&self) -> &Uri;
    pub fn path(&self) -> &str;
    pub fn update(&mut self, uri: &Uri);
}

impl ResourcePath for Url {
    fn path(&self) -> &str;
}

#[derive(Clone, Debug, Default)]
pub struct Path<T> {
    path: T,
}

impl<T: ResourcePath> Path<T> {
    pub fn new(path: T) -> Path<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    #[stub::flow(self -> return)]
    pub fn as_str(&self) -> &str;
    #[stub::flow(self -> return)]
    pub fn unprocessed(&self) -> &str;
    #[stub::flow(path -> self.path)]
    pub fn set(&mut self, path: T);
    #[stub::clean]
    pub fn reset(&mut self);
    #[stub::clean]
    pub fn skip(&mut self, n: u16);
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn segment_count(&self) -> usize;
    #[stub::flow(self -> return.Some.0)]
    pub fn get(&self, name: &str) -> Option<&str>;
    #[stub::flow(self -> return)]
    pub fn query(&self, key: &str) -> &str;
    #[stub::flow(self -> return.item)]
    pub fn iter(&self) -> __PathIter<'_>;
    #[stub::flow(self -> return.Ok.0)]
    pub fn load<'de, U: Deserialize<'de>>(&'de self) -> Result<U, serde::de::value::Error>;
}

impl<'a, T: ResourcePath> Index<&'a str> for Path<T> {
    type Output = str;
    #[stub::flow(self -> return)]
    fn index(&self, name: &'a str) -> &str;
}

impl<T: ResourcePath> Index<usize> for Path<T> {
    type Output = str;
    #[stub::flow(self -> return)]
    fn index(&self, idx: usize) -> &str;
}

pub struct __PathIter<'a> {
    item: (&'a str, &'a str),
}

impl<'a> Iterator for __PathIter<'a> {
    type Item = (&'a str, &'a str);
    fn next(&mut self) -> Option<(&'a str, &'a str)>;
}
