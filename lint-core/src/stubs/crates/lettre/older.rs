//! `lettre` 0.9, whose mails are made by `lettre_email`: `mailer.send(email.into())?`.
//! What is not in the current version stands here; `Transport` is the same trait, with `send(&mut self, email: SendableEmail)`.

use crate::address::Envelope;

#[derive(Debug)]
pub struct SendableEmail {
    envelope: Envelope,
    message_id: String,
    message: Vec<u8>,
}

impl SendableEmail {
    pub fn new(envelope: Envelope, message_id: String, message: Vec<u8>) -> SendableEmail;
    pub fn envelope(&self) -> &Envelope;
    pub fn message_id(&self) -> &str;
    pub fn message_to_string(self) -> Result<String, std::io::Error>;
}

pub mod smtp {
    use std::time::Duration;

    pub struct SmtpTransport;

    impl crate::Transport for SmtpTransport {
        type Ok = ();
        type Error = error::Error;
    }

    impl SmtpTransport {
        pub fn close(&mut self);
    }

    #[derive(Debug, Clone)]
    pub enum ConnectionReuseParameters {
        ReuseUnlimited,
        ReuseLimited(u16),
        NoReuse,
    }

    #[derive(Clone, Debug)]
    pub enum ClientSecurity {
        None,
        Opportunistic,
        Required,
        Wrapper,
    }

    #[derive(Clone)]
    pub struct SmtpClient;

    impl SmtpClient {
        #[stub::clean]
        pub fn new_simple(domain: &str) -> Result<SmtpClient, error::Error>;
        pub fn new_unencrypted_localhost() -> Result<SmtpClient, error::Error>;
        pub fn smtp_utf8(self, enabled: bool) -> SmtpClient;
        #[stub::clean]
        pub fn hello_name(self, name: extension::ClientId) -> SmtpClient;
        pub fn connection_reuse(self, parameters: ConnectionReuseParameters) -> SmtpClient;
        #[stub::clean]
        pub fn credentials<S>(self, credentials: S) -> SmtpClient;
        pub fn authentication_mechanism(self, mechanism: authentication::Mechanism) -> SmtpClient;
        pub fn timeout(self, timeout: Option<Duration>) -> SmtpClient;
        pub fn transport(self) -> SmtpTransport;
    }

    pub mod authentication {
        #[derive(PartialEq, Eq, Clone, Hash, Debug)]
        pub struct Credentials {
            authentication_identity: String,
            secret: String,
        }

        impl Credentials {
            pub fn new(username: String, password: String) -> Credentials;
        }

        #[derive(PartialEq, Eq, Copy, Clone, Hash, Debug)]
        pub enum Mechanism {
            Plain,
            Login,
            Xoauth2,
        }
    }

    pub mod extension {
        #[derive(PartialEq, Eq, Clone, Debug)]
        pub enum ClientId {
            Domain(String),
            Ipv4(std::net::Ipv4Addr),
            Ipv6(std::net::Ipv6Addr),
        }

        impl ClientId {
            pub fn new(domain: String) -> ClientId;
            pub fn hostname() -> ClientId;
        }
    }

    pub mod error {
        #[derive(Debug)]
        pub struct Error;
    }
}
