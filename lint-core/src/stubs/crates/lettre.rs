//! `lettre`: mail, e.g. `mailer.send(&message)?`.

use crate::address::Envelope;
use crate::message::Message;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use tokio::task::JoinHandle;
use tokio::time::Sleep;

pub trait Transport {
    type Ok;
    type Error;
    #[stub::sink(recipient = "mail", args(envelope, email))]
    #[stub::clean]
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
    #[stub::sink(recipient = "mail", args(message))]
    #[stub::clean]
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    fn shutdown(&self);
}

pub trait AsyncTransport {
    type Ok;
    type Error;
    #[stub::sink(recipient = "mail", args(envelope, email))]
    #[stub::clean]
    fn send_raw<'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
        &'life0 self,
        envelope: &'life1 Envelope,
        email: &'life2 [u8],
    ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait;
    #[stub::sink(recipient = "mail", args(message))]
    #[stub::clean]
    fn send<'life0: 'async_trait, 'async_trait>(
        &'life0 self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
    where
        Self: Sync + 'async_trait;
    fn shutdown<'life0: 'async_trait, 'async_trait>(&'life0 self) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
    where
        Self: Sync + 'async_trait;
}

#[derive(Debug)]
pub struct Tokio1Executor;

impl Executor for Tokio1Executor {
    type Handle = JoinHandle<()>;
    type Sleep = Sleep;
}
pub use self::address::Address;
pub use self::__older::{SendableEmail, smtp};
pub use self::message::Message;
pub use self::transport::file::{AsyncFileTransport, FileTransport};
pub use self::transport::sendmail::{AsyncSendmailTransport, SendmailTransport};
pub use self::transport::smtp::{AsyncSmtpTransport, SmtpTransport};

pub trait Executor: Debug + Send + Sync + 'static + Sized {}

pub mod address {
    use crate::message::header::Headers;
    use std::ffi::os_str::OsStr;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::str::FromStr;

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Address {
        text: str,
    }

    impl Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError>;
        pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self;
        pub fn user(&self) -> &str;
        pub fn domain(&self) -> &str;
    }

    impl AsRef<OsStr> for Address {
        fn as_ref(&self) -> &OsStr;
    }

    impl AsRef<str> for Address {
        fn as_ref(&self) -> &str;
    }

    impl Display for Address {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl FromStr for Address {
        type Err = AddressError;
        fn from_str(val: &str) -> Result<Self, AddressError>;
    }

    impl<U: AsRef<str>, D: AsRef<str>> TryFrom<(U, D)> for Address {
        type Error = AddressError;
        fn try_from((user, domain): (U, D)) -> Result<Self, Self::Error>;
    }

    impl TryFrom<String> for Address {
        type Error = AddressError;
        fn try_from(serialized: String) -> Result<Self, AddressError>;
    }

    #[stub::hides]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AddressError {
        MissingParts,
        Unbalanced,
        InvalidUser,
        InvalidDomain,
        InvalidInput,
    }

    impl Display for AddressError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for AddressError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Envelope;

    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, crate::error::Error>;
        pub fn to(&self) -> &[Address];
        pub fn from(&self) -> Option<&Address>;
    }

    impl TryFrom<&Headers> for Envelope {
        type Error = crate::error::Error;
        fn try_from(headers: &Headers) -> Result<Self, Self::Error>;
    }
}

pub mod error {
    use std::fmt::{Display, Formatter};
    use std::{fmt, io};

    #[derive(Debug)]
    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        EmailMissingLocalPart,
        EmailMissingDomain,
        CannotParseFilename,
        Io(io::Error),
        NonAsciiChars,
    }

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for Error {}

    impl From<io::Error> for Error {
        fn from(err: io::Error) -> Error;
    }
}
#[path = "lettre/message.rs"]
pub mod message;
#[path = "lettre/older.rs"]
#[stub::version("0.9")]
mod __older;
#[path = "lettre/transport.rs"]
pub mod transport;
