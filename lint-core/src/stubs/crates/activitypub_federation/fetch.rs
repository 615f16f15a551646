//! `activitypub_federation::fetch`: objects of other servers, from the database or fetched.

use crate::config::Data;
use crate::error::Error;
use serde::de::DeserializeOwned;
use url::Url;

pub struct FetchObjectResponse<Kind> {
    pub object: Kind,
    pub url: Url,
}

#[stub::http(url = url, data(url))]
#[stub::clean]
#[stub::fresh]
pub async fn fetch_object_http<T: Clone, Kind: DeserializeOwned>(
    url: &Url,
    data: &Data<T>,
) -> Result<FetchObjectResponse<Kind>, Error>;

macro_rules! ids {
    ($Id:ident) => {
        /// An address; no value of the kind is in it.
        pub struct $Id<Kind> {
            url: Url,
        }

        impl<Kind> Clone for $Id<Kind> {
            fn clone(&self) -> Self {
                $Id { url: self.url.clone() }
            }
        }

        impl<Kind> Display for $Id<Kind> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_fmt(format_args!("{}", self.url))
            }
        }

        impl<Kind> Debug for $Id<Kind> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_fmt(format_args!("{}", self.url))
            }
        }

        impl<Kind> serde::Serialize for $Id<Kind> {}

        impl<'de, Kind> serde::Deserialize<'de> for $Id<Kind> {}

        impl<Kind> From<$Id<Kind>> for Url {
            fn from(id: $Id<Kind>) -> Self {
                id.url
            }
        }

        impl<Kind> From<Url> for $Id<Kind> {
            fn from(url: Url) -> Self {
                $Id { url }
            }
        }

        impl<Kind> PartialEq for $Id<Kind> {
            #[stub::clean]
            fn eq(&self, other: &Self) -> bool;
        }
    };
}

pub mod object_id {
    use crate::config::Data;
    use crate::traits::Object;
    use std::fmt::{Debug, Display, Formatter};
    use std::str::FromStr;
    use url::Url;

    ids!(ObjectId);

    impl<Kind> FromStr for ObjectId<Kind> {
        type Err = url::ParseError;
        #[stub::flow(s -> return.Ok.0.url)]
        fn from_str(s: &str) -> Result<Self, url::ParseError>;
    }

    impl<Kind: Object> ObjectId<Kind> {
        #[stub::flow(url -> return.Ok.0.url)]
        pub fn parse(url: &str) -> Result<Self, url::ParseError>;
        #[stub::flow(self.url -> return)]
        pub fn inner(&self) -> &Url;
        #[stub::flow(self.url -> return)]
        pub fn into_inner(self) -> Url;
        #[stub::http(url = self.url, data(self.url))]
        #[stub::clean]
        #[stub::fresh]
        pub async fn dereference(&self, data: &Data<<Kind as Object>::DataType>) -> Result<Kind, <Kind as Object>::Error>;
        #[stub::http(url = self.url, data(self.url))]
        #[stub::clean]
        #[stub::fresh]
        pub async fn dereference_forced(
            &self,
            data: &Data<<Kind as Object>::DataType>,
        ) -> Result<Kind, <Kind as Object>::Error>;
        #[stub::clean]
        #[stub::fresh]
        pub async fn dereference_local(
            &self,
            data: &Data<<Kind as Object>::DataType>,
        ) -> Result<Kind, <Kind as Object>::Error>;
        #[stub::clean]
        pub fn is_local(&self, data: &Data<<Kind as Object>::DataType>) -> bool;
    }
}

pub mod collection_id {
    use crate::config::Data;
    use crate::traits::Collection;
    use std::fmt::{Debug, Display, Formatter};
    use url::Url;

    ids!(CollectionId);

    impl<Kind: Collection> CollectionId<Kind> {
        #[stub::flow(url -> return.Ok.0.url)]
        pub fn parse(url: &str) -> Result<Self, url::ParseError>;
        #[stub::http(url = self.url, data(self.url))]
        #[stub::clean]
        #[stub::fresh]
        pub async fn dereference(
            &self,
            owner: &<Kind as Collection>::Owner,
            data: &Data<<Kind as Collection>::DataType>,
        ) -> Result<Kind, <Kind as Collection>::Error>;
    }
}

pub mod webfinger {
    use crate::config::Data;
    use crate::error::Error;
    use crate::traits::{Actor, Object};
    use http::HeaderValue;
    use std::collections::HashMap;
    use url::Url;

    #[derive(thiserror::Error, Debug)]
    pub enum WebFingerError {
        #[error("The webfinger identifier is invalid")]
        WrongFormat,
        #[error("The webfinger identifier doesn't match the expected instance domain name")]
        WrongDomain,
        #[error("The webfinger object did not contain any link to an activitypub item")]
        NoValidLink,
    }

    pub static WEBFINGER_CONTENT_TYPE: HeaderValue = HeaderValue::from_static("application/jrd+json");

    #[stub::http(url = identifier, data(identifier))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn webfinger_resolve_actor<T: Clone, Kind: Object + Actor>(
        identifier: &str,
        data: &Data<T>,
    ) -> Result<Kind, <Kind as Object>::Error>;
    #[stub::flow(query -> return.Ok.0)]
    pub fn extract_webfinger_name<'i, T: Clone>(query: &'i str, data: &Data<T>) -> Result<&'i str, Error>;
    #[stub::flow(subject -> return.subject, url -> return.links.item.href.Some.0, url -> return.aliases.item)]
    pub fn build_webfinger_response(subject: String, url: Url) -> Webfinger;
    #[stub::flow(subject -> return.subject, urls.item.0 -> return.links.item.href.Some.0, urls.item.0 -> return.aliases.item)]
    pub fn build_webfinger_response_with_type(subject: String, urls: Vec<(Url, Option<&str>)>) -> Webfinger;

    #[derive(serde::Serialize, serde::Deserialize, Debug, Default, PartialEq)]
    pub struct Webfinger {
        pub subject: String,
        pub links: Vec<WebfingerLink>,
        pub aliases: Vec<Url>,
        pub properties: HashMap<Url, String>,
    }

    #[derive(serde::Serialize, serde::Deserialize, Debug, Default, PartialEq)]
    pub struct WebfingerLink {
        pub rel: Option<String>,
        pub kind: Option<String>,
        pub href: Option<Url>,
        pub template: Option<String>,
        pub properties: HashMap<Url, String>,
    }
}
