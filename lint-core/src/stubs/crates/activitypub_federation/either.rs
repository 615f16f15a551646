//! `activitypub_federation::traits::either`: an object or actor of one of two kinds, e.g. `Either<Person, Community>`.

use crate::config::Data;
use crate::error::Error;
use crate::traits::{Actor, Object};
use chrono::{DateTime, Utc};
use either::Either;
use std::fmt::Debug;
use url::Url;

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum UntaggedEither<L, R> {
    Left(L),
    Right(R),
}

impl<T, R, E, D> Object for Either<T, R>
where
    T: Object<Error = E, DataType = D> + Send + Sync,
    R: Object<Error = E, DataType = D> + Send + Sync,
    D: Sync + Send + Clone,
    E: From<Error> + Debug,
{
    type DataType = D;
    type Kind = UntaggedEither<<T as Object>::Kind, <R as Object>::Kind>;
    type Error = E;
    fn id(&self) -> &Url {
        match self {
            Either::Left(one) => one.id(),
            Either::Right(other) => other.id(),
        }
    }
    fn last_refreshed_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Either::Left(one) => one.last_refreshed_at(),
            Either::Right(other) => other.last_refreshed_at(),
        }
    }
    async fn read_from_id(object_id: Url, data: &Data<Self::DataType>) -> Result<Option<Self>, Self::Error> {
        if let Some(one) = T::read_from_id(object_id.clone(), data).await? {
            return Ok(Some(Either::Left(one)));
        }
        Ok(R::read_from_id(object_id, data).await?.map(Either::Right))
    }
    async fn into_json(self, data: &Data<Self::DataType>) -> Result<Self::Kind, Self::Error> {
        match self {
            Either::Left(one) => Ok(UntaggedEither::Left(one.into_json(data).await?)),
            Either::Right(other) => Ok(UntaggedEither::Right(other.into_json(data).await?)),
        }
    }
    async fn from_json(json: Self::Kind, data: &Data<Self::DataType>) -> Result<Self, Self::Error> {
        match json {
            UntaggedEither::Left(one) => Ok(Either::Left(T::from_json(one, data).await?)),
            UntaggedEither::Right(other) => Ok(Either::Right(R::from_json(other, data).await?)),
        }
    }
}

impl<T, R, E, D> Actor for Either<T, R>
where
    T: Actor + Object<Error = E, DataType = D> + Send + Sync + 'static,
    R: Actor + Object<Error = E, DataType = D> + Send + Sync + 'static,
    D: Sync + Send + Clone,
    E: From<Error> + Debug,
{
    fn public_key_pem(&self) -> &str {
        match self {
            Either::Left(one) => one.public_key_pem(),
            Either::Right(other) => other.public_key_pem(),
        }
    }
    fn private_key_pem(&self) -> Option<String> {
        match self {
            Either::Left(one) => one.private_key_pem(),
            Either::Right(other) => other.private_key_pem(),
        }
    }
    fn inbox(&self) -> Url {
        match self {
            Either::Left(one) => one.inbox(),
            Either::Right(other) => other.inbox(),
        }
    }
}
