//- /lib.rs crate:shop deps:privacy=lint-macros,log,derive_new,derive_more,derive_getters,getset,derive_builder,typed_builder
use derive_builder::Builder;
use derive_getters::Getters;
use derive_more::{Deref, From, Into};
use derive_new::new;
use log::info;
use privacy::PersonalData;
use typed_builder::TypedBuilder;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(new, Clone)]
pub struct Letter {
    to: String,
    subject: String,
    #[new(default)]
    pages: u32,
}

#[derive(derive_new::new)]
pub struct Pair<A, B>(A, B);

pub fn constructed(account: &Account) {
    let letter = Letter::new(account.email.clone(), "hello".to_string());
    info!("{}", letter.to); //~ PD003 Account::email -> log
    info!("{}", letter.subject); //~ silent
    info!("{}", letter.pages); //~ silent
    let pair = Pair::new(account.id, account.email.clone());
    info!("{}", pair.0); //~ silent
    info!("{}", pair.1); //~ PD003 Account::email -> log
}

#[derive(Getters, getset::Setters)]
pub struct Card {
    #[getset(set = "pub")]
    address: String,
    number: u32,
}

pub fn got_and_set(account: &Account) {
    let mut card = Card { address: String::new(), number: account.id };
    info!("{}", card.address()); //~ silent
    card.set_address(account.email.clone());
    info!("{}", card.address()); //~ PD003 Account::email -> log
    info!("{}", card.number()); //~ silent
}

#[derive(Builder, Clone)]
pub struct Mail {
    to: String,
    subject: String,
}

#[derive(TypedBuilder)]
pub struct Parcel {
    to: String,
    weight: u32,
}

pub fn built(account: &Account) {
    let mail = MailBuilder::default().to(account.email.clone()).subject("hello".to_string()).build();
    if let Ok(mail) = mail {
        info!("{}", mail.to); //~ PD003 Account::email -> log
        info!("{}", mail.subject); //~ silent
    }
    let parcel = Parcel::builder().to(account.email.clone()).weight(account.id).build();
    info!("{}", parcel.to); //~ PD003 Account::email -> log
    info!("{}", parcel.weight); //~ silent
}

#[derive(From, Into, Deref)]
pub struct Address(String);

pub fn converted(account: &Account) {
    let address = Address::from(account.email.clone());
    info!("{}", address.len()); //~ silent
    info!("{}", address.trim()); //~ PD003 Account::email -> log
    let back: String = address.into();
    info!("{back}"); //~ PD003 Account::email -> log
    let other: Address = String::from("nobody").into();
    info!("{}", other.0); //~ silent
}
