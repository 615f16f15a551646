//! `activitypub_federation::protocol`: parts of what servers send each other.

pub mod context {
    use crate::config::Data;
    use crate::traits::Activity;
    use serde_json::Value;
    use url::Url;

    #[derive(serde::Serialize, serde::Deserialize, Debug, Clone)]
    pub struct WithContext<T> {
        #[serde(rename = "@context")]
        context: Value,
        #[serde(flatten)]
        inner: T,
    }

    impl<T> WithContext<T> {
        pub fn new_default(inner: T) -> WithContext<T> {
            WithContext { context: Value::Null, inner }
        }
        pub fn new(inner: T, context: Value) -> WithContext<T> {
            WithContext { context, inner }
        }
        pub fn inner(&self) -> &T {
            &self.inner
        }
    }

    impl<T: Activity + Send + Sync> Activity for WithContext<T> {
        type DataType = <T as Activity>::DataType;
        type Error = <T as Activity>::Error;
        fn id(&self) -> &Url {
            self.inner.id()
        }
        fn actor(&self) -> &Url {
            self.inner.actor()
        }
        async fn verify(&self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {
            self.inner.verify(data).await
        }
        async fn receive(self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {
            self.inner.receive(data).await
        }
    }
}

pub mod helpers {
    use serde::{Deserialize, Deserializer};
    use url::Url;

    pub fn deserialize_one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Url>, D::Error>;
    pub fn deserialize_one<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<[T; 1], D::Error>;
    pub fn deserialize_skip_error<'de, T: Deserialize<'de> + Default, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error>;
    pub fn deserialize_last<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error>;
}

pub mod public_key {
    use url::Url;

    #[derive(Clone, Debug, serde::Deserialize, serde::Serialize, PartialEq)]
    pub struct PublicKey {
        pub id: String,
        pub owner: Url,
        pub public_key_pem: String,
    }
}

pub mod tombstone {
    use crate::kinds::object::TombstoneType;
    use url::Url;

    #[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
    pub struct Tombstone {
        pub id: Url,
        kind: TombstoneType,
    }

    impl Tombstone {
        pub fn new(id: Url) -> Tombstone {
            Tombstone { id, kind: TombstoneType::Tombstone }
        }
    }
}

pub mod values {
    #[derive(Clone, Debug, serde::Deserialize, serde::Serialize, PartialEq)]
    pub enum MediaTypeMarkdown {
        Markdown,
    }

    #[derive(Clone, Debug, serde::Deserialize, serde::Serialize, PartialEq)]
    pub enum MediaTypeHtml {
        Html,
    }

    #[derive(Clone, Debug, serde::Deserialize, serde::Serialize, PartialEq, Eq)]
    pub enum MediaTypeMarkdownOrHtml {
        Markdown,
        Html,
    }
}

pub mod verification {
    use crate::config::Data;
    use crate::error::Error;
    use crate::fetch::object_id::ObjectId;
    use crate::traits::Object;
    use url::Url;

    #[stub::clean]
    pub fn verify_domains_match(a: &Url, b: &Url) -> Result<(), Error>;
    #[stub::clean]
    pub fn verify_urls_match(a: &Url, b: &Url) -> Result<(), Error>;
    #[stub::clean]
    pub fn verify_is_remote_object<Kind: Object, R: Clone>(id: &ObjectId<Kind>, data: &Data<R>) -> Result<(), Error>;
}
