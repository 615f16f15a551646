//! The parts of a message.

use crate::message::header::{ContentTransferEncoding, ContentType, Header, Headers};
use std::ops::Deref;

#[derive(Clone)]
pub struct Attachment;

impl Attachment {
    pub fn new(filename: String) -> Self;
    pub fn new_inline(content_id: String) -> Self;
    pub fn new_inline_with_name(content_id: String, name: String) -> Self;
    pub fn body<T: IntoBody>(self, content: T, content_type: ContentType) -> SinglePart;
}

#[derive(Clone, Debug)]
pub struct Body;

impl Body {
    pub fn new<B: Into<MaybeString>>(buf: B) -> Self;
    pub fn new_with_encoding<B: Into<MaybeString>>(buf: B, encoding: ContentTransferEncoding) -> Result<Self, Vec<u8>>;
    pub fn dangerous_pre_encoded(buf: Vec<u8>, encoding: ContentTransferEncoding) -> Self;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn encoding(&self) -> ContentTransferEncoding;
    pub fn into_vec(self) -> Vec<u8>;
}

impl AsRef<[u8]> for Body {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl IntoBody for Body {
    fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
}

pub trait IntoBody {
    fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
}

impl<T: Into<MaybeString>> IntoBody for T {}

#[derive(Clone, Debug)]
pub struct MultiPart;

impl MultiPart {
    pub fn builder() -> MultiPartBuilder;
    pub fn mixed() -> MultiPartBuilder;
    pub fn alternative() -> MultiPartBuilder;
    pub fn related() -> MultiPartBuilder;
    pub fn encrypted(protocol: String) -> MultiPartBuilder;
    pub fn signed(protocol: String, micalg: String) -> MultiPartBuilder;
    pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> Self;
    pub fn singlepart(self, part: SinglePart) -> Self;
    pub fn multipart(self, part: MultiPart) -> Self;
    pub fn boundary(&self) -> String;
    pub fn headers(&self) -> &Headers;
    pub fn headers_mut(&mut self) -> &mut Headers;
    pub fn formatted(&self) -> Vec<u8>;
}

#[derive(Clone, Debug, Default)]
pub struct MultiPartBuilder;

impl MultiPartBuilder {
    pub fn new() -> Self;
    pub fn header<H: Header>(self, header: H) -> Self;
    pub fn kind(self, kind: MultiPartKind) -> Self;
    pub fn boundary<S: Into<String>>(self, boundary: S) -> Self;
    pub fn build(self) -> MultiPart;
    pub fn singlepart(self, part: SinglePart) -> MultiPart;
    pub fn multipart(self, part: MultiPart) -> MultiPart;
}

#[derive(Clone, Debug)]
pub enum MultiPartKind {
    Mixed,
    Alternative,
    Related,
    Encrypted { protocol: String },
    Signed { protocol: String, micalg: String },
}

#[derive(Clone, Debug)]
pub enum MaybeString {
    Binary(Vec<u8>),
    String(String),
}

impl Deref for MaybeString {
    type Target = [u8];
    fn deref(&self) -> &Self::Target;
}

impl From<String> for MaybeString {
    fn from(s: String) -> Self;
}

impl From<Vec<u8>> for MaybeString {
    fn from(b: Vec<u8>) -> Self;
}

#[derive(Clone, Debug)]
pub struct SinglePart;

impl SinglePart {
    pub fn builder() -> SinglePartBuilder;
    pub fn plain<T: IntoBody>(body: T) -> Self;
    pub fn html<T: IntoBody>(body: T) -> Self;
    pub fn headers(&self) -> &Headers;
    #[stub::flow(self -> return)]
    pub fn raw_body(&self) -> &[u8];
    pub fn formatted(&self) -> Vec<u8>;
}

#[derive(Clone, Debug, Default)]
pub struct SinglePartBuilder;

impl SinglePartBuilder {
    pub fn new() -> Self;
    pub fn header<H: Header>(self, header: H) -> Self;
    pub fn content_type(self, content_type: ContentType) -> Self;
    pub fn body<T: IntoBody>(self, body: T) -> SinglePart;
}
