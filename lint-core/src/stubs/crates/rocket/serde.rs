//! `rocket::serde`: JSON bodies.

pub use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

pub mod json {
    use crate::data::{FromData, Outcome};
    use crate::response::Responder;
    use crate::{Data, Request};
    use serde::de::{Deserialize, DeserializeOwned};
    use serde::ser::Serialize;
    use serde_json::Value;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::{fmt, io};

    #[derive(Debug)]
    pub enum Error<'a> {
        Io(io::Error),
        Parse(&'a str, serde_json::Error),
    }

    impl<'a> Display for Error<'a> {
        #[stub::render(self = "Display")]
        #[stub::flow(self -> f)]
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'a> std::error::Error for Error<'a> {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Json<T>(pub T);

    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }

    impl<T> DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut T;
    }

    impl<T> From<T> for Json<T> {
        fn from(value: T) -> Self;
    }

    impl<'r, T: Deserialize<'r>> FromData<'r> for Json<T> {
        type Error = Error<'r>;
        fn from_data<'life0: 'async_trait, 'async_trait>(
            req: &'r Request<'life0>,
            data: Data<'r>,
        ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
        where
            Self: 'async_trait,
            'r: 'async_trait;
    }

    impl<'r, T: Serialize> Responder<'r, 'static> for Json<T> {
        #[stub::render(self = "Serialize")]
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'static>;
    }

    pub fn from_slice<'a, T: Deserialize<'a>>(slice: &'a [u8]) -> Result<T, serde_json::Error>;

    pub fn from_str<'a, T: Deserialize<'a>>(string: &'a str) -> Result<T, serde_json::Error>;

    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, serde_json::Error>;

    #[stub::render(value = "Serialize")]
    pub fn to_pretty_string<T: Serialize>(value: &T) -> Result<String, serde_json::Error>;

    #[stub::render(value = "Serialize")]
    pub fn to_string<T: Serialize>(value: &T) -> Result<String, serde_json::Error>;

    #[stub::render(item = "Serialize")]
    pub fn to_value<T: Serialize>(item: T) -> Result<Value, serde_json::Error>;
    pub use serde_json::Value;
    pub use serde_json::json;
}
