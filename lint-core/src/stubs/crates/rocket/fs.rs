//! `rocket::fs`: files.

use crate::data::{Capped, FromData, Outcome};
use crate::form::Options;
use crate::http::{ContentType, RawStr};
use crate::response::Responder;
use crate::{Data, Request};
use std::future::Future;
use std::io;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::pin::Pin;
use tokio::fs::File;
use tokio::io::AsyncBufRead;

#[derive(Debug)]
pub struct FileName;

impl FileName {
    pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &FileName;
    pub fn as_str(&self) -> Option<&str>;
    #[stub::clean]
    pub fn is_safe(&self) -> bool;
    pub fn dangerous_unsafe_unsanitized_raw(&self) -> &RawStr;
}

impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a FileName {
    fn from(string: &'a S) -> Self;
}

#[derive(Clone, Debug)]
pub struct FileServer;

impl FileServer {
    pub fn from<P: AsRef<Path>>(path: P) -> Self;
    pub fn new<P: AsRef<Path>>(path: P, options: Options) -> Self;
    pub fn rank(self, rank: isize) -> Self;
}

#[derive(Debug)]
pub struct NamedFile;

impl NamedFile {
    pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile>;
    pub fn file(&self) -> &File;
    pub fn file_mut(&mut self) -> &mut File;
    pub fn take_file(self) -> File;
    pub fn path(&self) -> &Path;
}

impl Deref for NamedFile {
    type Target = File;
    fn deref(&self) -> &File;
}

impl DerefMut for NamedFile {
    fn deref_mut(&mut self) -> &mut File;
}

impl<'r> Responder<'r, 'static> for NamedFile {
    fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'static>;
}

#[derive(Debug)]
pub enum TempFile<'v> {}

impl<'v> TempFile<'v> {
    pub async fn persist_to<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub async fn copy_to<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub async fn move_copy_to<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub async fn open(&self) -> io::Result<impl AsyncBufRead + '_>;
    pub fn len(&self) -> u64;
    pub fn path(&self) -> Option<&Path>;
    pub fn name(&self) -> Option<&str>;
    pub fn raw_name(&self) -> Option<&FileName>;
    pub fn content_type(&self) -> Option<&ContentType>;
}

impl<'r> FromData<'r> for TempFile<'_> {
    type Error = <Capped<TempFile<'_>> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}
