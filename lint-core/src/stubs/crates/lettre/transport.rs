//! `lettre::transport`: ways to send mail.

pub use crate::{AsyncTransport, Transport};

pub mod file {
    use crate::address::Envelope;
    use crate::message::Message;
    use crate::{AsyncTransport, Executor, Transport};
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::path::Path;
    use std::pin::Pin;

    #[derive(Clone, Debug)]
    pub struct FileTransport;

    impl FileTransport {
        pub fn new<P: AsRef<Path>>(path: P) -> FileTransport;
    }

    impl Transport for FileTransport {
        type Ok = String;
        type Error = Error;
        #[stub::sink(recipient = "storage", args(envelope, email))]
        #[stub::clean]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[stub::sink(recipient = "storage", args(message))]
        #[stub::clean]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self);
    }

    #[derive(Debug)]
    pub struct AsyncFileTransport<E: Executor> {
        error: E,
    }

    impl<E: Executor> AsyncFileTransport<E> {
        pub fn new<P: AsRef<Path>>(path: P) -> Self;
    }

    impl<E: Executor> AsyncTransport for AsyncFileTransport<E> {
        type Ok = String;
        type Error = Error;
        #[stub::sink(recipient = "storage", args(envelope, email))]
        #[stub::clean]
        fn send_raw<'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
            &'life0 self,
            envelope: &'life1 Envelope,
            email: &'life2 [u8],
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: 'async_trait;
        #[stub::sink(recipient = "storage", args(message))]
        #[stub::clean]
        fn send<'life0: 'async_trait, 'async_trait>(
            &'life0 self,
            message: Message,
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait;
        fn shutdown<'life0: 'async_trait, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait;
    }

    impl<E: Executor> Clone for AsyncFileTransport<E> {
        fn clone(&self) -> Self;
    }

    #[derive(Debug)]
    pub struct Error;

    impl Error {
        #[stub::clean]
        pub fn is_io(&self) -> bool;
    }

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for Error {}
}

pub mod sendmail {
    use crate::address::Envelope;
    use crate::message::Message;
    use crate::{AsyncTransport, Executor, Tokio1Executor, Transport};
    use std::ffi::os_str::OsString;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::pin::Pin;

    #[derive(Clone, Debug, Default)]
    pub struct SendmailTransport;

    impl SendmailTransport {
        pub fn new() -> SendmailTransport;
        pub fn new_with_command<S: Into<OsString>>(command: S) -> SendmailTransport;
    }

    impl Transport for SendmailTransport {
        type Ok = ();
        type Error = Error;
        #[stub::sink(recipient = "mail", args(envelope, email))]
        #[stub::clean]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[stub::sink(recipient = "mail", args(message))]
        #[stub::clean]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self);
    }

    #[derive(Debug)]
    pub struct AsyncSendmailTransport<E: Executor> {
        error: E,
    }

    impl<E: Executor> AsyncSendmailTransport<E> {
        pub fn new() -> Self;
        pub fn new_with_command<S: Into<OsString>>(command: S) -> Self;
    }

    impl AsyncTransport for AsyncSendmailTransport<Tokio1Executor> {
        type Ok = ();
        type Error = Error;
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
        fn shutdown<'life0: 'async_trait, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait;
    }

    impl<E: Clone + Executor> Clone for AsyncSendmailTransport<E> {
        fn clone(&self) -> AsyncSendmailTransport<E>;
    }

    impl<E: Executor> Default for AsyncSendmailTransport<E> {
        fn default() -> Self;
    }

    #[derive(Debug)]
    pub struct Error;

    impl Error {
        #[stub::clean]
        pub fn is_client(&self) -> bool;
        #[stub::clean]
        pub fn is_response(&self) -> bool;
    }

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for Error {}
}

pub mod smtp {
    use crate::address::Envelope;
    use crate::message::Message;
    use crate::transport::smtp::authentication::{Credentials, Mechanism};
    use crate::transport::smtp::extension::ClientId;
    use crate::transport::smtp::response::{Code, Response};
    use crate::{AsyncTransport, Executor, Tokio1Executor, Transport};
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::pin::Pin;
    use std::time::Duration;

    #[derive(Debug)]
    pub struct AsyncSmtpTransport<E: Executor> {
        error: E,
    }

    impl<E: Executor> AsyncSmtpTransport<E> {
        #[stub::clean]
        pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
        #[stub::clean]
        pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
        #[stub::clean]
        pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
        pub fn unencrypted_localhost() -> AsyncSmtpTransport<E>;
        pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
        pub async fn test_connection(&self) -> Result<bool, Error>;
    }

    impl AsyncTransport for AsyncSmtpTransport<Tokio1Executor> {
        type Ok = Response;
        type Error = Error;
        #[stub::sink(recipient = "mail", args(envelope, email))]
        #[stub::clean]
        fn send_raw<'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
            &'life0 self,
            envelope: &'life1 Envelope,
            email: &'life2 [u8],
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: 'async_trait;
        fn shutdown<'life0: 'async_trait, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
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
    }

    impl<E: Executor> Clone for AsyncSmtpTransport<E> {
        fn clone(&self) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct AsyncSmtpTransportBuilder;

    impl AsyncSmtpTransportBuilder {
        pub fn tls(self, tls: super::smtp::client::Tls) -> Self;
        pub fn hello_name(self, name: ClientId) -> Self;
        pub fn credentials(self, credentials: Credentials) -> Self;
        pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
        pub fn port(self, port: u16) -> Self;
        pub fn timeout(self, timeout: Option<Duration>) -> Self;
        pub fn build<E: Executor>(self) -> AsyncSmtpTransport<E>;
    }

    #[derive(Debug)]
    pub struct Error;

    impl Error {
        #[stub::clean]
        pub fn is_response(&self) -> bool;
        #[stub::clean]
        pub fn is_client(&self) -> bool;
        #[stub::clean]
        pub fn is_transient(&self) -> bool;
        #[stub::clean]
        pub fn is_permanent(&self) -> bool;
        #[stub::clean]
        pub fn is_timeout(&self) -> bool;
        #[stub::clean]
        pub fn is_transport_shutdown(&self) -> bool;
        pub fn status(&self) -> Option<Code>;
    }

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for Error {}

    #[derive(Clone, Debug)]
    pub struct SmtpTransport;

    impl SmtpTransport {
        #[stub::clean]
        pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
        #[stub::clean]
        pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
        #[stub::clean]
        pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error>;
        pub fn unencrypted_localhost() -> SmtpTransport;
        pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
        pub fn test_connection(&self) -> Result<bool, Error>;
    }

    impl Transport for SmtpTransport {
        type Ok = Response;
        type Error = Error;
        #[stub::sink(recipient = "mail", args(envelope, email))]
        #[stub::clean]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self);
        #[stub::sink(recipient = "mail", args(message))]
        #[stub::clean]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    }

    #[derive(Clone, Debug)]
    pub struct SmtpTransportBuilder;

    impl SmtpTransportBuilder {
        pub fn tls(self, tls: super::smtp::client::Tls) -> Self;
        pub fn hello_name(self, name: ClientId) -> Self;
        pub fn credentials(self, credentials: Credentials) -> Self;
        pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
        pub fn timeout(self, timeout: Option<Duration>) -> Self;
        pub fn port(self, port: u16) -> Self;
        pub fn build(self) -> SmtpTransport;
    }

    pub mod authentication {
        use crate::transport::smtp::Error;
        use std::fmt;
        use std::fmt::{Display, Formatter};

        #[stub::hides]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Credentials;

        impl Credentials {
            pub fn new(username: String, password: String) -> Credentials;
        }

        impl<S: Into<String>, T: Into<String>> From<(S, T)> for Credentials {
            fn from((username, password): (S, T)) -> Self;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Mechanism {
            Plain,
            Login,
            Xoauth2,
        }

        impl Mechanism {
            #[stub::clean]
            pub fn supports_initial_response(self) -> bool;
            pub fn response(self, credentials: &Credentials, challenge: Option<&str>) -> Result<String, Error>;
        }

        impl Display for Mechanism {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    }

    pub mod client {

        #[derive(Clone, Debug)]
        pub enum Tls {
            None,
        }

        #[derive(Clone)]
        pub struct TlsParameters;

        impl TlsParameters {
            pub fn builder(domain: String) -> TlsParametersBuilder;
            pub fn domain(&self) -> &str;
        }

        #[derive(Clone, Debug)]
        pub struct TlsParametersBuilder;

        impl TlsParametersBuilder {
            pub fn new(domain: String) -> Self;
            pub fn dangerous_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
        }
    }

    pub mod extension {
        use std::fmt;
        use std::fmt::{Display, Formatter};
        use std::net::{Ipv4Addr, Ipv6Addr};

        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub enum ClientId {
            Domain(String),
            Ipv4(Ipv4Addr),
            Ipv6(Ipv6Addr),
        }

        impl Display for ClientId {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    }

    pub mod response {
        use crate::transport::smtp::Error;
        use std::fmt;
        use std::fmt::{Display, Formatter};
        use std::str::FromStr;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Response;

        impl Response {
            pub fn new(code: Code, message: Vec<String>) -> Response;
            #[stub::clean]
            pub fn is_positive(&self) -> bool;
            #[stub::clean]
            pub fn has_code(&self, code: u16) -> bool;
            pub fn first_word(&self) -> Option<&str>;
            pub fn first_line(&self) -> Option<&str>;
            pub fn code(&self) -> Code;
            pub fn message(&self) -> impl Iterator<Item = &str>;
        }

        impl FromStr for Response {
            type Err = Error;
            fn from_str(s: &str) -> Result<Response, Error>;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Code {
            pub severity: Severity,
            pub category: Category,
            pub detail: Detail,
        }

        impl Code {
            pub fn new(severity: Severity, category: Category, detail: Detail) -> Code;
            #[stub::clean]
            pub fn is_positive(self) -> bool;
        }

        impl Display for Code {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Category {
            Syntax = 0,
            Information = 1,
            Connections = 2,
            Unspecified3 = 3,
            Unspecified4 = 4,
            MailSystem = 5,
        }

        impl Display for Category {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Detail {
            Zero = 0,
            One = 1,
            Two = 2,
            Three = 3,
            Four = 4,
            Five = 5,
            Six = 6,
            Seven = 7,
            Eight = 8,
            Nine = 9,
        }

        impl Display for Detail {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Severity {
            PositiveCompletion = 2,
            PositiveIntermediate = 3,
            TransientNegativeCompletion = 4,
            PermanentNegativeCompletion = 5,
        }

        impl Display for Severity {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    }
}

pub mod stub {
    use crate::address::Envelope;
    use crate::message::Message;
    use crate::{AsyncTransport, Transport};
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::pin::Pin;

    #[derive(Clone, Debug)]
    pub struct StubTransport;

    impl StubTransport {
        pub fn new(response: Result<(), Error>) -> Self;
        pub fn new_ok() -> Self;
        pub fn new_error() -> Self;
        pub fn messages(&self) -> Vec<(Envelope, String)>;
    }

    impl Transport for StubTransport {
        type Ok = ();
        type Error = Error;
        #[stub::clean]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self);
    }

    #[derive(Clone, Debug)]
    pub struct AsyncStubTransport;

    impl AsyncStubTransport {
        pub fn new(response: Result<(), Error>) -> Self;
        pub fn new_ok() -> Self;
        pub fn new_error() -> Self;
        pub async fn messages(&self) -> Vec<(Envelope, String)>;
    }

    impl AsyncTransport for AsyncStubTransport {
        type Ok = ();
        type Error = Error;
        #[stub::clean]
        fn send_raw<'life0: 'async_trait, 'life1: 'async_trait, 'life2: 'async_trait, 'async_trait>(
            &'life0 self,
            envelope: &'life1 Envelope,
            email: &'life2 [u8],
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: 'async_trait;
        #[stub::clean]
        fn send<'life0: 'async_trait, 'async_trait>(
            &'life0 self,
            message: Message,
        ) -> Pin<Box<dyn Future<Output = Result<Self::Ok, Self::Error>> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait;
        fn shutdown<'life0: 'async_trait, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'async_trait>>
        where
            Self: Sync + 'async_trait;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Error;

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for Error {}
}
