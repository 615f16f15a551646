//- /lib.rs crate:shop deps:privacy=lint-macros,log
use privacy::PersonalData;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact", purposes("billing"))]
    pub address: String,
    #[personal(category = "payment")]
    pub card: String,
    #[personal(category = "health")]
    pub allergy: String,
}

#[privacy::sink(recipient = "mail")]
fn letter(_to: &str) {}

#[privacy::sink(recipient = "bank")]
fn transfer(_card: &str) {}

#[privacy::sink(recipient = "partner", purposes("support"))]
fn ticket(_text: &str) {}

#[privacy::purpose("support")]
pub fn answer(account: &Account) {
    letter(&account.email); //~ silent
    letter(&account.address); //~ PD002 Account::address -> mail
    letter(&account.allergy); //~ PD001 Account::allergy -> mail
    transfer(&account.card); //~ PD002 Account::card -> bank
    letter(&account.id.to_string()); //~ silent
}

#[privacy::purpose("billing")]
pub fn charge(account: &Account) {
    transfer(&account.card); //~ silent
    letter(&account.email); //~ PD002 Account::email -> mail
    letter(&account.card); //~ PD001 Account::card -> mail
}

pub fn undeclared(account: &Account) {
    letter(&account.email); //~ PD004 Account::email -> mail
    transfer(&account.card); //~ PD004 Account::card -> bank
    letter(&account.allergy); //~ PD001 Account::allergy -> mail
    letter("nobody"); //~ silent
}

#[privacy::purpose("statistics")]
pub mod statistics {
    use super::*;

    pub fn count(accounts: &[Account]) {
        letter(&accounts.len().to_string()); //~ silent
        for account in accounts {
            letter(&account.email); //~ PD002 Account::email -> mail
        }
    }

    #[privacy::purpose("support")]
    pub fn nearer(account: &Account) {
        letter(&account.email); //~ silent
    }

    pub mod deeper {
        use super::*;

        pub fn too(account: &Account) {
            letter(&account.email); //~ PD002 Account::email -> mail
        }
    }
}

pub struct Desk;

#[privacy::purpose("support")]
impl Desk {
    pub fn write(&self, account: &Account) {
        letter(&account.email); //~ silent
    }

    #[privacy::purpose("billing")]
    pub fn remind(&self, account: &Account) {
        letter(&account.email); //~ PD002 Account::email -> mail
    }
}

pub fn own_purpose_of_the_sink(account: &Account) {
    ticket(&account.email); //~ silent
    ticket(&account.address); //~ PD002 Account::address -> partner
    ticket(&account.id.to_string()); //~ silent
}

fn helper(account: &Account) {
    letter(&account.email); //~ silent
}

#[privacy::purpose("support")]
pub fn calls_a_helper(account: &Account) {
    helper(account);
}

fn shared(account: &Account) {
    letter(&account.email); //~ PD002 Account::email -> mail
}

#[privacy::purpose("support")]
pub fn calls_the_shared_one(account: &Account) {
    shared(account);
}

#[privacy::purpose("statistics")]
pub fn calls_it_for_something_else(account: &Account) {
    shared(account);
}

#[privacy::purpose("support", "billing")]
pub fn for_both(account: &Account) {
    letter(&account.email); //~ silent
    transfer(&account.card); //~ silent
    letter(&account.address); //~ PD002 Account::address -> mail
}

#[privacy::purpose("support")]
pub fn in_closures(accounts: &[Account]) {
    accounts.iter().for_each(|a| letter(&a.email)); //~ silent
    accounts.iter().for_each(|a| letter(&a.address)); //~ PD002 Account::address -> mail
}
