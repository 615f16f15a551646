//! `include_dir`: files that are part of the program, e.g. `include_dir!("static").get_file("a.js")`.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

#[macro_export]
macro_rules! include_dir {
    ($path:literal) => {
        $crate::Dir::new("", &[])
    };
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dir<'a> {
    path: &'a str,
    entries: &'a [DirEntry<'a>],
}

impl<'a> Dir<'a> {
    pub const fn new(path: &'a str, entries: &'a [DirEntry<'a>]) -> Self;
    pub fn path(&self) -> &'a Path;
    pub fn entries(&self) -> &'a [DirEntry<'a>];
    pub fn files(&self) -> impl Iterator<Item = &'a File<'a>> + 'a;
    pub fn dirs(&self) -> impl Iterator<Item = &'a Dir<'a>> + 'a;
    #[stub::flow(self -> return.Some.0)]
    pub fn get_entry<S: AsRef<Path>>(&self, path: S) -> Option<&'a DirEntry<'a>>;
    #[stub::flow(self -> return.Some.0)]
    pub fn get_file<S: AsRef<Path>>(&self, path: S) -> Option<&'a File<'a>>;
    #[stub::flow(self -> return.Some.0)]
    pub fn get_dir<S: AsRef<Path>>(&self, path: S) -> Option<&'a Dir<'a>>;
    #[stub::clean]
    pub fn contains<S: AsRef<Path>>(&self, path: S) -> bool;
    #[stub::clean]
    pub fn extract<S: AsRef<Path>>(&self, base_path: S) -> io::Result<()>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirEntry<'a> {
    Dir(Dir<'a>),
    File(File<'a>),
}

impl<'a> DirEntry<'a> {
    pub fn path(&self) -> &'a Path;
    pub fn as_dir(&self) -> Option<&Dir<'a>>;
    pub fn as_file(&self) -> Option<&File<'a>>;
    pub fn children(&self) -> &'a [DirEntry<'a>];
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File<'a> {
    path: &'a str,
    contents: &'a [u8],
}

impl<'a> File<'a> {
    pub const fn new(path: &'a str, contents: &'a [u8]) -> Self;
    pub fn path(&self) -> &'a Path;
    pub fn contents(&self) -> &[u8];
    pub fn contents_utf8(&self) -> Option<&str>;
    pub fn with_metadata(self, metadata: Metadata) -> Self;
    pub fn metadata(&self) -> Option<&Metadata>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Metadata;

impl Metadata {
    pub const fn new(accessed: Duration, created: Duration, modified: Duration) -> Self;
    pub fn accessed(&self) -> SystemTime;
    pub fn created(&self) -> SystemTime;
    pub fn modified(&self) -> SystemTime;
}
