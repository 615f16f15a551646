//- /lib.rs crate:shop deps:privacy=lint-macros,log,enum_delegate,enum_dispatch,shapes
use log::info;
use privacy::PersonalData;
use shapes::Activity;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(Clone, Debug)]
pub struct Create {
    pub id: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct Vote {
    pub id: String,
    pub by: String,
}

impl Activity for Create {
    fn id(&self) -> &str {
        &self.id
    }
    fn content(&self) -> String {
        self.text.clone()
    }
    fn send(self, by: &str) {
        info!("{}", self.id); //~ silent
        info!("{by}"); //~ PD003 Account::email -> log
    }
}

impl Activity for Vote {
    fn id(&self) -> &str {
        &self.id
    }
    fn content(&self) -> String {
        self.by.clone()
    }
    fn send(self, _: &str) {
        info!("{}", self.by); //~ PD003 Account::email -> log
    }
}

#[derive(Clone, Debug)]
#[enum_delegate::implement(Activity)]
pub enum Activities {
    Create(Create),
    Vote(Box<Vote>),
}

fn created(account: &Account) -> Activities {
    Activities::Create(Create { id: account.id.to_string(), text: account.email.clone() })
}

pub fn each_variant_answers(account: &Account) {
    let activity = created(account);
    info!("{}", activity.id()); //~ silent
    info!("{}", activity.content()); //~ PD003 Account::email -> log
}

pub fn of_another_variant(account: &Account) {
    let activity = Activities::Vote(Box::new(Vote { id: account.id.to_string(), by: account.email.clone() }));
    info!("{}", activity.id()); //~ silent
    info!("{}", activity.content()); //~ PD003 Account::email -> log
}

#[enum_delegate::implement(Activity)]
pub enum Nested {
    Again(Box<Nested>),
    Other(Mutual),
    Last(Vote),
}

#[enum_delegate::implement(Activity)]
pub enum Mutual {
    Back(Box<Nested>),
}

pub fn of_enums_in_each_other(nested: &Nested, account: &Account) {
    info!("{}", nested.id()); //~ silent
    let nested = Nested::Last(Vote { id: String::new(), by: account.email.clone() });
    info!("{}", nested.content()); //~ PD003 Account::email -> log
}

fn queue<A: Activity>(activity: &A) {
    info!("{}", activity.id()); //~ silent
    info!("{}", activity.content()); //~ PD003 Account::email -> log
}

pub fn by_a_generic_function(account: &Account) {
    queue(&created(account));
}

pub fn what_they_do_is_done(account: &Account) {
    let vote = Activities::Vote(Box::new(Vote { id: account.id.to_string(), by: account.email.clone() }));
    vote.send(&account.email);
}

/// The other crate: by an attribute of the enum, or of the trait.
#[enum_dispatch::enum_dispatch]
pub trait Named {
    fn name(&self) -> String;
    fn number(&self) -> u32;
}

pub struct Person {
    pub account: Account,
}

pub struct Machine {
    pub number: u32,
}

impl Named for Person {
    fn name(&self) -> String {
        self.account.email.clone()
    }
    fn number(&self) -> u32 {
        self.account.id
    }
}

impl Named for Machine {
    fn name(&self) -> String {
        self.number.to_string()
    }
    fn number(&self) -> u32 {
        self.number
    }
}

#[enum_dispatch::enum_dispatch(Named)]
pub enum Actor {
    Person(Person),
    Machine(Machine),
}

pub fn dispatched(actor: &Actor) {
    info!("{}", actor.name()); //~ PD003 Account::email -> log
    info!("{}", actor.number()); //~ silent
}

#[enum_dispatch::enum_dispatch(Device)]
pub trait Listed {
    fn listed(&self) -> String;
}

impl Listed for Person {
    fn listed(&self) -> String {
        self.account.email.clone()
    }
}

impl Listed for Machine {
    fn listed(&self) -> String {
        self.number.to_string()
    }
}

#[enum_dispatch::enum_dispatch]
pub enum Device {
    Of(Person),
    Free(Machine),
}

pub fn by_the_trait(device: &Device) {
    info!("{}", device.listed()); //~ PD003 Account::email -> log
}

pub fn of_a_machine() {
    let actor = Actor::Machine(Machine { number: 3 });
    info!("{}", actor.name()); //~ silent
}

/// Actors inside of actors: there are very many ways down.
#[enum_dispatch::enum_dispatch(Named)]
pub enum Chain {
    Person(Person),
    Machine(Machine),
    Parent(Box<Chain>),
    Deputy(Box<Chain>),
    Owner(Box<Chain>),
    Agent(Box<Chain>),
    Author(Box<Chain>),
    Editor(Box<Chain>),
}

pub fn nested(actor: &Chain) {
    info!("{}", actor.name()); //~ PD003 Account::email -> log
    info!("{}", actor.number()); //~ silent
}

pub fn nested_machine() {
    let machine = Chain::Machine(Machine { number: 3 });
    let actor = Chain::Deputy(Box::new(Chain::Owner(Box::new(machine))));
    info!("{}", actor.number()); //~ silent
}
//- /registry/shapes/lib.rs crate:shapes role:outside deps:
pub trait Activity {
    fn id(&self) -> &str;
    fn content(&self) -> String;
    fn send(self, by: &str);
}
