//! `activitypub_federation::traits`: what an application says of its objects, activities and actors.

use crate::config::Data;
use crate::protocol::public_key::PublicKey;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use std::fmt::Debug;
use url::Url;

#[path = "either.rs"]
pub mod either;

pub trait Object: Sized + Debug {
    type DataType: Clone + Send + Sync;
    type Kind;
    type Error;
    fn id(&self) -> &Url;
    fn last_refreshed_at(&self) -> Option<DateTime<Utc>>;
    async fn read_from_id(object_id: Url, data: &Data<Self::DataType>) -> Result<Option<Self>, Self::Error>;
    #[stub::clean]
    async fn delete(&self, _data: &Data<Self::DataType>) -> Result<(), Self::Error>;
    #[stub::clean]
    fn is_deleted(&self) -> bool;
    async fn into_json(self, data: &Data<Self::DataType>) -> Result<Self::Kind, Self::Error>;
    #[stub::clean]
    async fn verify(json: &Self::Kind, expected_domain: &Url, data: &Data<Self::DataType>) -> Result<(), Self::Error>;
    async fn from_json(json: Self::Kind, data: &Data<Self::DataType>) -> Result<Self, Self::Error>;
    async fn http_response(
        self,
        federation_context: &serde_json::Value,
        data: &Data<Self::DataType>,
    ) -> Result<actix_web::HttpResponse, Self::Error>
    where
        Self::Error: From<serde_json::Error>,
        Self::Kind: serde::Serialize + Send,
    {
        let json = self.into_json(data).await?;
        Ok(crate::actix_web::response::create_http_response(json, federation_context)?)
    }
}

pub trait Activity {
    type DataType: Clone + Send + Sync;
    type Error;
    fn id(&self) -> &Url;
    fn actor(&self) -> &Url;
    #[stub::clean]
    async fn verify(&self, data: &Data<Self::DataType>) -> Result<(), Self::Error>;
    #[stub::clean]
    async fn receive(self, data: &Data<Self::DataType>) -> Result<(), Self::Error>;
}

pub trait Actor: Object + Send + 'static {
    fn public_key_pem(&self) -> &str;
    fn private_key_pem(&self) -> Option<String>;
    fn inbox(&self) -> Url;
    fn public_key(&self) -> PublicKey {
        PublicKey { id: self.id().to_string(), owner: self.id().clone(), public_key_pem: self.public_key_pem().to_string() }
    }
    fn shared_inbox(&self) -> Option<Url> {
        None
    }
    fn shared_inbox_or_inbox(&self) -> Url {
        self.shared_inbox().unwrap_or_else(|| self.inbox())
    }
}

impl<T: Activity + Send + Sync> Activity for Box<T> {
    type DataType = T::DataType;
    type Error = T::Error;
    fn id(&self) -> &Url {
        (**self).id()
    }
    fn actor(&self) -> &Url {
        (**self).actor()
    }
    async fn verify(&self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {
        (**self).verify(data).await
    }
    async fn receive(self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {
        (*self).receive(data).await
    }
}

pub trait Collection: Sized {
    type Owner;
    type DataType: Clone + Send + Sync;
    type Kind: for<'de2> Deserialize<'de2>;
    type Error;
    async fn read_local(owner: &Self::Owner, data: &Data<Self::DataType>) -> Result<Self::Kind, Self::Error>;
    #[stub::clean]
    async fn verify(json: &Self::Kind, expected_domain: &Url, data: &Data<Self::DataType>) -> Result<(), Self::Error>;
    async fn from_json(
        json: Self::Kind,
        owner: &Self::Owner,
        data: &Data<Self::DataType>,
    ) -> Result<Self, Self::Error>;
}
