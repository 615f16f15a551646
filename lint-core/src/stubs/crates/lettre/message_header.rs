//! `lettre::message::header`: the headers of a message.

use crate::message::{Mailbox, Mailboxes};
use std::error::Error;
use std::fmt::{Display, Formatter};
use std::ops::Deref;
use std::str::FromStr;
use std::time::SystemTime;
use std::{convert, fmt};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bcc;

impl convert::From<Mailboxes> for Bcc {
    fn from(mailboxes: Mailboxes) -> Self;
}

impl Header for Bcc {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cc;

impl convert::From<Mailboxes> for Cc {
    fn from(mailboxes: Mailboxes) -> Self;
}

impl Header for Cc {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comments;

impl AsRef<str> for Comments {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for Comments {
    fn from(text: String) -> Self;
}

impl Header for Comments {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq)]
pub struct ContentDisposition;

impl ContentDisposition {
    pub fn inline() -> Self;
    pub fn inline_with_name(file_name: &str) -> Self;
    pub fn attachment(file_name: &str) -> Self;
}

impl Header for ContentDisposition {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentId;

impl AsRef<str> for ContentId {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for ContentId {
    fn from(text: String) -> Self;
}

impl Header for ContentId {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentLocation;

impl AsRef<str> for ContentLocation {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for ContentLocation {
    fn from(text: String) -> Self;
}

impl Header for ContentLocation {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ContentTransferEncoding {
    SevenBit,
    QuotedPrintable,
    Base64,
    EightBit,
    Binary,
}

impl Display for ContentTransferEncoding {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for ContentTransferEncoding {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl Header for ContentTransferEncoding {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentType;

impl ContentType {
    pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr>;
}

impl FromStr for ContentType {
    type Err = ContentTypeErr;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl Header for ContentType {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Debug)]
pub struct ContentTypeErr;

impl Display for ContentTypeErr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ContentTypeErr {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date;

impl Date {
    pub fn new(st: SystemTime) -> Self;
    pub fn now() -> Self;
}

impl convert::From<SystemTime> for Date {
    fn from(st: SystemTime) -> Self;
}

impl Header for Date {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct From;

impl convert::From<Mailboxes> for From {
    fn from(mailboxes: Mailboxes) -> Self;
}

impl Header for From {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

pub trait Header: Clone {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq)]
pub struct HeaderName;

impl HeaderName {
    pub fn new_from_ascii(ascii: String) -> Result<Self, InvalidHeaderName>;
    pub fn new_from_ascii_str(ascii: &'static str) -> Self;
}

impl AsRef<[u8]> for HeaderName {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl AsRef<str> for HeaderName {
    fn as_ref(&self) -> &str;
}

impl Deref for HeaderName {
    type Target = str;
    fn deref(&self) -> &Self::Target;
}

impl Display for HeaderName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug, PartialEq)]
pub struct HeaderValue;

impl HeaderValue {
    pub fn new(name: HeaderName, raw_value: String) -> Self;
    pub fn dangerous_new_pre_encoded(name: HeaderName, raw_value: String, encoded_value: String) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct Headers;

impl Headers {
    pub fn new() -> Self;
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn get<H: Header>(&self) -> Option<H>;
    pub fn set<H: Header>(&mut self, header: H);
    pub fn remove<H: Header>(&mut self) -> Option<H>;
    pub fn clear(&mut self);
    pub fn get_raw(&self, name: &str) -> Option<&str>;
    pub fn insert_raw(&mut self, value: HeaderValue);
    pub fn remove_raw(&mut self, name: &str) -> Option<HeaderValue>;
}

impl Display for Headers {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InReplyTo;

impl AsRef<str> for InReplyTo {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for InReplyTo {
    fn from(text: String) -> Self;
}

impl Header for InReplyTo {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug)]
pub struct InvalidHeaderName;

impl Display for InvalidHeaderName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for InvalidHeaderName {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keywords;

impl AsRef<str> for Keywords {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for Keywords {
    fn from(text: String) -> Self;
}

impl Header for Keywords {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageId;

impl AsRef<str> for MessageId {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for MessageId {
    fn from(text: String) -> Self;
}

impl Header for MessageId {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MimeVersion;

impl MimeVersion {
    pub fn new(major: u8, minor: u8) -> Self;
    pub fn major(self) -> u8;
    pub fn minor(self) -> u8;
}

impl Header for MimeVersion {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct References;

impl AsRef<str> for References {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for References {
    fn from(text: String) -> Self;
}

impl Header for References {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyTo;

impl convert::From<Mailboxes> for ReplyTo {
    fn from(mailboxes: Mailboxes) -> Self;
}

impl Header for ReplyTo {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender;

impl convert::From<Mailbox> for Sender {
    fn from(mailbox: Mailbox) -> Self;
}

impl Header for Sender {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject;

impl AsRef<str> for Subject {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for Subject {
    fn from(text: String) -> Self;
}

impl Header for Subject {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct To;

impl convert::From<Mailboxes> for To {
    fn from(mailboxes: Mailboxes) -> Self;
}

impl Header for To {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserAgent;

impl AsRef<str> for UserAgent {
    fn as_ref(&self) -> &str;
}

impl convert::From<String> for UserAgent {
    fn from(text: String) -> Self;
}

impl Header for UserAgent {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, Box<dyn Error + Send + Sync>>;
    fn display(&self) -> HeaderValue;
}
