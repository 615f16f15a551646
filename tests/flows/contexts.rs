//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
purposes = ["support", "billing", "marketing"]
[category.payment]
parent = "personal"
purposes = ["billing"]
[purpose.support]
[purpose.billing]
[purpose.marketing]
requires = ["consent"]
[purpose.statistics]
[recipient.mail]
[recipient.bank]
[[allow]]
data = ["contact"]
to = ["mail"]
for = ["support", "billing"]
[[allow]]
data = ["payment"]
to = ["bank"]
for = ["billing"]
[[sink]]
call = "shop::post"
recipient = "mail"
[[sink]]
call = "shop::charge"
recipient = "bank"
[[sink]]
call = "shop::remind"
recipient = "mail"
purposes = ["billing"]
[[context]]
path = "shop::billing::**"
purposes = ["billing"]
[[context]]
path = "shop::reports::**"
purposes = ["statistics"]
[[context]]
path = "shop::reports::helpdesk::**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact", purposes("support"))]
    pub phone: String,
    #[personal(category = "payment")]
    pub card: String,
}

pub fn post(text: &str) {
    drop(text.len());
}

pub fn charge(card: &str) {
    drop(card.len());
}

pub fn remind(text: &str) {
    drop(text.len());
}

#[privacy::purpose("support")]
pub fn answer(user: &User) {
    post(&user.email); //~ silent
    post(&user.phone); //~ silent
    post(&user.id.to_string()); //~ silent
    charge(&user.card); //~ PD002 User::card -> bank
}

#[privacy::purpose("billing")]
pub fn bill(user: &User) {
    post(&user.email); //~ silent
    post(&user.phone); //~ PD002 User::phone -> mail
    charge(&user.card); //~ silent
}

#[privacy::purpose("marketing")]
pub fn advertise(user: &User) {
    post(&user.email); //~ PD002 User::email -> mail
    post("sale"); //~ silent
}

#[privacy::purpose("support", "billing")]
pub fn either(user: &User) {
    post(&user.phone); //~ silent
    charge(&user.card); //~ silent
}

pub fn nothing_said(user: &User) {
    post(&user.email); //~ PD004 User::email -> mail
    charge(&user.card); //~ PD004 User::card -> bank
    post("hello"); //~ silent
}

pub fn the_sink_says_it(user: &User) {
    remind(&user.email); //~ silent
    remind(&user.phone); //~ PD002 User::phone -> mail
}

#[privacy::purpose("marketing")]
pub fn the_sink_comes_first(user: &User) {
    remind(&user.email); //~ silent
}

#[privacy::purpose("support")]
pub mod helpdesk {
    use super::{User, charge, post};

    pub fn reply(user: &User) {
        post(&user.email); //~ silent
        post(&user.phone); //~ silent
    }

    #[privacy::purpose("billing")]
    pub fn refund(user: &User) {
        charge(&user.card); //~ silent
        post(&user.phone); //~ PD002 User::phone -> mail
    }

    pub mod inner {
        pub fn reply(user: &crate::User) {
            crate::post(&user.email); //~ silent
            crate::charge(&user.card); //~ PD002 User::card -> bank
        }
    }
}

pub mod billing {
    use super::{User, charge, post};

    pub fn invoice(user: &User) {
        charge(&user.card); //~ silent
        post(&user.email); //~ silent
        post(&user.phone); //~ PD002 User::phone -> mail
    }

    #[privacy::purpose("support")]
    pub fn question(user: &User) {
        post(&user.phone); //~ silent
    }

    pub struct Ledger;

    impl Ledger {
        pub fn enter(&self, user: &User) {
            charge(&user.card); //~ silent
        }
    }
}

pub mod reports {
    use super::{User, post};

    pub fn weekly(user: &User) {
        post(&user.email); //~ PD002 User::email -> mail
    }

    pub mod helpdesk {
        pub fn daily(user: &crate::User) {
            crate::post(&user.phone); //~ silent
        }
    }
}

/// Called for one purpose that permits it, and for one that doesn't.
fn write_to(user: &User) {
    post(&user.email); //~ PD002 User::email -> mail
}

/// Called for a purpose that permits it alone.
fn call_back(user: &User) {
    post(&user.phone); //~ silent
}

#[privacy::purpose("support")]
pub fn ticket(user: &User) {
    write_to(user);
    call_back(user);
}

#[privacy::purpose("marketing")]
pub fn campaign(user: &User) {
    write_to(user);
}

fn deep(user: &User) {
    deeper(user);
}

fn deeper(user: &User) {
    charge(&user.card); //~ silent
}

#[privacy::purpose("billing")]
pub fn monthly(user: &User) {
    deep(user);
}

/// The nearest function up the calls decides.
#[privacy::purpose("support")]
fn ask(user: &User) {
    post(&user.phone); //~ silent
}

#[privacy::purpose("billing")]
pub fn dunning(user: &User) {
    ask(user);
}

/// The data is read by the caller.
fn deliver(text: &str) {
    post(text); //~ PD002 User::phone -> mail
}

#[privacy::purpose("billing")]
pub fn by_mail(user: &User) {
    deliver(&user.email);
    deliver(&user.phone);
}

pub struct Desk;

#[privacy::purpose("support")]
impl Desk {
    pub fn answer(&self, user: &User) {
        post(&user.phone); //~ silent
        charge(&user.card); //~ PD002 User::card -> bank
    }
}

#[privacy::purpose("billing")]
pub fn in_closures(users: &[User]) {
    users.iter().for_each(|user| charge(&user.card)); //~ silent
    let send = |user: &User| post(&user.phone); //~ PD002 User::phone -> mail
    for user in users {
        send(user);
    }
}

pub trait Job {
    fn run(&self, user: &User);
}

pub struct Invoice;
pub struct News;

impl Job for Invoice {
    #[privacy::purpose("billing")]
    fn run(&self, user: &User) {
        charge(&user.card); //~ silent
    }
}

impl Job for News {
    #[privacy::purpose("statistics")]
    fn run(&self, user: &User) {
        post(&user.email); //~ PD002 User::email -> mail
    }
}

pub fn all(jobs: &[Box<dyn Job>], user: &User) {
    for job in jobs {
        job.run(user);
    }
}
