//! `lettre::message`: what is sent, e.g. `Message::builder().to(mailbox)`.

use crate::address::{Address, AddressError, Envelope};
use crate::error::Error;
use crate::message::header::{Bcc, Cc, Header, HeaderValue, Headers, ReplyTo, Sender, To};
use crate::message::{IntoBody, MultiPart, SinglePart};
use std::fmt;
use std::fmt::{Display, Formatter};
use std::slice::Iter;
use std::str::FromStr;
use std::time::SystemTime;
use std::vec::IntoIter;

#[path = "message_body.rs"]
mod body;
pub use self::body::*;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mailbox {
    pub name: Option<String>,
    pub email: crate::address::Address,
}

impl Mailbox {
    pub fn new(name: Option<String>, email: Address) -> Self;
}

impl Display for Mailbox {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<Address> for Mailbox {
    fn from(value: Address) -> Self;
}

impl From<Sender> for Mailbox {
    fn from(this: Sender) -> Mailbox;
}

impl FromStr for Mailbox {
    type Err = AddressError;
    fn from_str(src: &str) -> Result<Mailbox, Self::Err>;
}

impl<S: Into<String>, T: Into<String>> TryFrom<(S, T)> for Mailbox {
    type Error = AddressError;
    fn try_from(header: (S, T)) -> Result<Self, Self::Error>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mailboxes;

impl Mailboxes {
    pub fn new() -> Self;
    pub fn with(self, mbox: Mailbox) -> Self;
    pub fn push(&mut self, mbox: Mailbox);
    pub fn into_single(self) -> Option<Mailbox>;
    pub fn iter(&self) -> Iter<'_, Mailbox>;
}

impl Display for Mailboxes {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Extend<Mailbox> for Mailboxes {
    fn extend<T: IntoIterator<Item = Mailbox>>(&mut self, iter: T);
}

impl From<Bcc> for Mailboxes {
    fn from(this: Bcc) -> Mailboxes;
}

impl From<Cc> for Mailboxes {
    fn from(this: Cc) -> Mailboxes;
}

impl From<crate::message::header::From> for Mailboxes {
    fn from(this: crate::message::header::From) -> Mailboxes;
}

impl From<Mailbox> for Mailboxes {
    fn from(mailbox: Mailbox) -> Self;
}

impl From<ReplyTo> for Mailboxes {
    fn from(this: ReplyTo) -> Mailboxes;
}

impl From<To> for Mailboxes {
    fn from(this: To) -> Mailboxes;
}

impl From<Vec<Mailbox>> for Mailboxes {
    fn from(vec: Vec<Mailbox>) -> Self;
}

impl FromIterator<Mailbox> for Mailboxes {
    fn from_iter<T: IntoIterator<Item = Mailbox>>(iter: T) -> Self;
}

impl FromStr for Mailboxes {
    type Err = AddressError;
    fn from_str(src: &str) -> Result<Self, Self::Err>;
}

impl IntoIterator for Mailboxes {
    type Item = Mailbox;
    type IntoIter = IntoIter<Mailbox>;
    fn into_iter(self) -> Self::IntoIter;
}

#[derive(Clone, Debug)]
pub struct Message {
    headers: header::Headers,
    body: Vec<u8>,
    envelope: crate::address::Envelope,
}

impl Message {
    pub fn builder() -> MessageBuilder;
    pub fn headers(&self) -> &Headers;
    pub fn headers_mut(&mut self) -> &mut Headers;
    pub fn envelope(&self) -> &Envelope;
    pub fn formatted(&self) -> Vec<u8>;
}

#[derive(Clone, Debug, Default)]
pub struct MessageBuilder {
    headers: header::Headers,
    envelope: crate::address::Envelope,
}

impl MessageBuilder {
    pub fn new() -> Self;
    #[stub::flow(self -> return, mbox -> return.headers)]
    pub fn from(self, mbox: Mailbox) -> Self;
    #[stub::flow(self -> return, mbox -> return.headers)]
    pub fn sender(self, mbox: Mailbox) -> Self;
    pub fn date(self, st: SystemTime) -> Self;
    pub fn date_now(self) -> Self;
    #[stub::flow(self -> return, mbox -> return.headers)]
    pub fn reply_to(self, mbox: Mailbox) -> Self;
    #[stub::flow(self -> return, mbox -> return.headers)]
    pub fn to(self, mbox: Mailbox) -> Self;
    #[stub::flow(self -> return, mbox -> return.headers)]
    pub fn cc(self, mbox: Mailbox) -> Self;
    #[stub::flow(self -> return, mbox -> return.headers)]
    pub fn bcc(self, mbox: Mailbox) -> Self;
    #[stub::flow(self -> return, id -> return.headers)]
    pub fn in_reply_to(self, id: String) -> Self;
    #[stub::flow(self -> return, id -> return.headers)]
    pub fn references(self, id: String) -> Self;
    #[stub::flow(self -> return, subject -> return.headers)]
    pub fn subject<S: Into<String>>(self, subject: S) -> Self;
    #[stub::flow(self -> return, id -> return.headers)]
    pub fn message_id(self, id: Option<String>) -> Self;
    #[stub::flow(self -> return, id -> return.headers)]
    pub fn user_agent(self, id: String) -> Self;
    #[stub::flow(self -> return, header -> return.headers)]
    pub fn header<H: Header>(self, header: H) -> Self;
    pub fn raw_header(self, raw_header: HeaderValue) -> Self;
    #[stub::flow(self -> return, envelope -> return.envelope)]
    pub fn envelope(self, envelope: Envelope) -> Self;
    pub fn keep_bcc(self) -> Self;
    #[stub::flow(self.headers -> return.Ok.0.headers, body -> return.Ok.0.body)]
    pub fn body<T: IntoBody>(self, body: T) -> Result<Message, Error>;
    #[stub::flow(self.headers -> return.Ok.0.headers, part -> return.Ok.0.body)]
    pub fn multipart(self, part: MultiPart) -> Result<Message, Error>;
    #[stub::flow(self.headers -> return.Ok.0.headers, part -> return.Ok.0.body)]
    pub fn singlepart(self, part: SinglePart) -> Result<Message, Error>;
}
pub use crate::address::Envelope;

#[path = "message_header.rs"]
pub mod header;
