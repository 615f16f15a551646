//- /lib.rs crate:pub_server deps:privacy=lint-macros,log,serde,serde_json,url,either,activitypub_federation
use activitypub_federation::activity_queue::queue_activity;
use activitypub_federation::activity_sending::SendActivityTask;
use activitypub_federation::config::Data;
use activitypub_federation::error::Error;
use activitypub_federation::fetch::object_id::ObjectId;
use activitypub_federation::fetch::webfinger::webfinger_resolve_actor;
use activitypub_federation::kinds::activity::CreateType;
use activitypub_federation::protocol::context::WithContext;
use activitypub_federation::traits::{Activity, Actor, Object};
use either::Either::{self, Left, Right};
use log::{debug, info};
use privacy::PersonalData;
use serde::{Deserialize, Serialize};
use url::Url;

#[derive(Clone)]
pub struct App {
    pub name: String,
}

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: Url,
    pub inbox: Url,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub key: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Person {
    pub id: Url,
}

impl Object for Account {
    type DataType = App;
    type Kind = Person;
    type Error = Error;
    fn id(&self) -> &Url {
        &self.id
    }
    async fn read_from_id(object_id: Url, data: &Data<App>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
    async fn into_json(self, data: &Data<App>) -> Result<Person, Error> {
        Ok(Person { id: self.id })
    }
    async fn verify(json: &Person, expected_domain: &Url, data: &Data<App>) -> Result<(), Error> {
        Ok(())
    }
    async fn from_json(json: Person, data: &Data<App>) -> Result<Self, Error> {
        Err(Error::NotFound)
    }
}

impl Actor for Account {
    fn public_key_pem(&self) -> &str {
        "public"
    }
    fn private_key_pem(&self) -> Option<String> {
        self.key.clone()
    }
    fn inbox(&self) -> Url {
        self.inbox.clone()
    }
}

#[derive(Clone, Debug)]
pub struct Group {
    pub id: Url,
    pub title: String,
}

impl Object for Group {
    type DataType = App;
    type Kind = Person;
    type Error = Error;
    fn id(&self) -> &Url {
        &self.id
    }
    async fn read_from_id(object_id: Url, data: &Data<App>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
    async fn into_json(self, data: &Data<App>) -> Result<Person, Error> {
        Ok(Person { id: self.id })
    }
    async fn verify(json: &Person, expected_domain: &Url, data: &Data<App>) -> Result<(), Error> {
        Ok(())
    }
    async fn from_json(json: Person, data: &Data<App>) -> Result<Self, Error> {
        Err(Error::NotFound)
    }
}

impl Actor for Group {
    fn public_key_pem(&self) -> &str {
        "public"
    }
    fn private_key_pem(&self) -> Option<String> {
        None
    }
    fn inbox(&self) -> Url {
        self.id.clone()
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Follow {
    pub actor: ObjectId<Account>,
    pub id: Url,
    pub kind: CreateType,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    pub actor: ObjectId<Account>,
    pub id: Url,
    pub kind: CreateType,
    pub text: String,
}

macro_rules! activities {
    ($($Activity:ident)*) => {$(
        impl Activity for $Activity {
            type DataType = App;
            type Error = Error;
            fn id(&self) -> &Url {
                &self.id
            }
            fn actor(&self) -> &Url {
                self.actor.inner()
            }
            async fn verify(&self, data: &Data<App>) -> Result<(), Error> {
                Ok(())
            }
            async fn receive(self, data: &Data<App>) -> Result<(), Error> {
                Ok(())
            }
        }
    )*};
}
activities! { Follow Letter }

pub async fn sends_without_data(account: &Account, inboxes: Vec<Url>, data: &Data<App>) -> Result<(), Error> {
    let follow = Follow { actor: account.id.clone().into(), id: account.id.clone(), kind: CreateType::Create };
    let follow = WithContext::new_default(follow);
    for task in SendActivityTask::prepare(&follow, account, inboxes, data).await? {
        debug!("sending {task}"); //~ silent
        task.sign_and_send(data).await?; //~ silent
    }
    Ok(())
}

pub async fn sends(account: &Account, inboxes: Vec<Url>, data: &Data<App>) -> Result<(), Error> {
    let actor: ObjectId<Account> = account.id.clone().into();
    let letter = Letter { actor, id: account.id.clone(), kind: CreateType::Create, text: account.email.clone() };
    info!("{}", letter.id()); //~ silent
    for task in SendActivityTask::prepare(&letter, account, inboxes, data).await? {
        debug!("sending {task}"); //~ silent
        task.sign_and_send(data).await?; //~ PD005 Account::email
    }
    Ok(())
}

pub async fn queues(account: &Account, inboxes: Vec<Url>, data: &Data<App>) -> Result<(), Error> {
    let letter = Letter {
        actor: ObjectId::from(account.id.clone()),
        id: account.id.clone(),
        kind: CreateType::Create,
        text: account.email.clone(),
    };
    queue_activity(&letter, account, inboxes, data).await //~ PD005 Account::email
}

pub async fn fetches(account: &Account, data: &Data<App>) -> Result<(), Error> {
    let id: ObjectId<Account> = ObjectId::parse(account.id.as_str())?;
    let other = id.dereference(data).await?; //~ silent
    info!("{} of {}", other.id, data.name); //~ silent
    info!("{}", other.email); //~ PD003 Account::email -> log
    let found: Account = webfinger_resolve_actor(&account.email, data).await?; //~ PD005 Account::email
    info!("{}", found.id); //~ silent
    Ok(())
}

pub async fn fetches_one_of_two(id: ObjectId<Either<Account, Group>>, data: &Data<App>) -> Result<(), Error> {
    let one = id.dereference(data).await?; //~ silent
    info!("{} {}", one.id(), one.inbox()); //~ silent
    info!("{:?}", one.private_key_pem()); //~ PD003 Account::key -> log
    match one {
        Left(account) => info!("{}", account.email), //~ PD003 Account::email -> log
        Right(group) => info!("{}", group.title),    //~ silent
    }
    Ok(())
}
