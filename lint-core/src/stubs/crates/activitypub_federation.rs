//! `activitypub_federation`: ActivityPub, e.g. `SendActivityTask::prepare(&activity, &actor, inboxes, &data).await?`.
//!
//! What is sent to other servers is an outgoing request to the inbox: the activity as JSON. What is fetched from them is one
//! to the object's address.

#[path = "activitypub_federation/config.rs"]
pub mod config;
#[path = "activitypub_federation/fetch.rs"]
pub mod fetch;
#[path = "activitypub_federation/protocol.rs"]
pub mod protocol;
#[path = "activitypub_federation/traits.rs"]
pub mod traits;
#[path = "activitypub_federation/web.rs"]
mod web;

pub use activitystreams_kinds as kinds;
pub use self::web::{actix_web, axum};

pub const FEDERATION_CONTENT_TYPE: &str = "application/activity+json";

pub mod activity_queue {
    use crate::activity_sending::SendActivityTask;
    use crate::config::Data;
    use crate::error::Error;
    use crate::traits::{Activity, Actor};
    use serde::Serialize;
    use std::fmt::Debug;
    use url::Url;

    pub async fn queue_activity<A, Datatype, ActorType>(
        activity: &A,
        actor: &ActorType,
        inboxes: Vec<Url>,
        data: &Data<Datatype>,
    ) -> Result<(), Error>
    where
        A: Activity + Serialize + Debug,
        Datatype: Clone,
        ActorType: Actor,
    {
        for task in SendActivityTask::prepare(activity, actor, inboxes, data).await? {
            task.sign_and_send(data).await?;
        }
        Ok(())
    }
}

pub mod activity_sending {
    use crate::config::Data;
    use crate::error::Error;
    use crate::traits::{Activity, Actor};
    use serde::Serialize;
    use std::fmt::{Debug, Display, Formatter};
    use url::Url;

    #[derive(Clone, Debug)]
    pub struct SendActivityTask {
        actor_id: Url,
        activity_id: Url,
        activity: String,
        inbox: Url,
        #[redact]
        private_key: Option<String>,
    }

    impl Display for SendActivityTask {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            f.write_fmt(format_args!("{} to {}", self.activity_id, self.inbox))
        }
    }

    impl SendActivityTask {
        pub async fn prepare<A, Datatype, ActorType>(
            activity: &A,
            actor: &ActorType,
            inboxes: Vec<Url>,
            data: &Data<Datatype>,
        ) -> Result<Vec<SendActivityTask>, Error>
        where
            A: Activity + Serialize + Debug,
            Datatype: Clone,
            ActorType: Actor,
        {
            let mut tasks = Vec::new();
            for inbox in inboxes {
                tasks.push(SendActivityTask {
                    actor_id: activity.actor().clone(),
                    activity_id: activity.id().clone(),
                    activity: serde_json::to_string(activity).unwrap_or_default(),
                    inbox,
                    private_key: actor.private_key_pem(),
                });
            }
            Ok(tasks)
        }
        #[stub::http(url = self.inbox, data(self.inbox, self.actor_id, self.activity))]
        #[stub::clean]
        pub async fn sign_and_send<Datatype: Clone>(&self, data: &Data<Datatype>) -> Result<(), Error>;
    }
}

pub mod error {
    use crate::fetch::webfinger::WebFingerError;
    use std::string::FromUtf8Error;
    use url::Url;

    #[derive(thiserror::Error, Debug)]
    pub enum Error {
        #[error("Object was not found in local database")]
        NotFound,
        #[error("Request limit was reached during fetch")]
        RequestLimit,
        #[error("Response body limit was reached during fetch")]
        ResponseBodyLimit,
        #[error("Fetched remote object {0} which was deleted")]
        ObjectDeleted(Url),
        #[error("URL failed verification: {0}")]
        UrlVerificationError(&'static str),
        #[error("Resolving domain {0} points to local IP address")]
        DomainResolveError(String),
        #[error("Incoming activity has invalid digest for body")]
        ActivityBodyDigestInvalid,
        #[error("Incoming activity has invalid signature")]
        ActivitySignatureInvalid,
        #[error("Failed to resolve actor via webfinger")]
        WebfingerResolveFailed(#[from] WebFingerError),
        #[error("Failed to serialize outgoing activity {1}: {0}")]
        SerializeOutgoingActivity(serde_json::Error, String),
        #[error("Failed to parse object {1} with content {2}: {0}")]
        ParseFetchedObject(serde_json::Error, Url, String),
        #[error("Failed to parse incoming activity: {0}")]
        ParseReceivedActivity { err: serde_json::Error, id: Option<Url> },
        #[error(transparent)]
        Reqwest(#[from] reqwest::Error),
        #[error(transparent)]
        Utf8(#[from] FromUtf8Error),
        #[error(transparent)]
        UrlParse(#[from] url::ParseError),
        #[error("Other error: {0}")]
        Other(String),
    }
}

pub mod http_signatures {
    use crate::error::Error;

    #[derive(Debug, Clone)]
    pub struct Keypair {
        pub private_key: String,
        pub public_key: String,
    }

    #[stub::fresh]
    pub fn generate_actor_keypair() -> Result<Keypair, Error>;
}
