//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::collections::BTreeMap;

#[derive(PersonalData, Clone, Debug)]
pub struct User {
    pub id: u64,
    pub active: bool,
    #[personal(category = "contact")]
    pub email: String,
    pub address: Address,
}

#[derive(PersonalData, Clone, Debug)]
pub struct Address {
    pub country: String,
    #[personal(category = "contact")]
    pub street: String,
}

fn show_id(user: &User) {
    info!("user {} active {}", user.id, user.active); //~ silent
}

fn show_country(user: &User) {
    info!("{}", user.address.country); //~ silent
}

fn show_street(user: &User) {
    info!("{}", user.address.street); //~ PD003 Address::street -> log
}

fn label(user: &User) -> String {
    format!("#{} ({})", user.id, user.address.country)
}

fn full_label(user: &User) -> String {
    format!("{} <{}>", user.id, user.email)
}

pub fn helpers(user: &User) {
    show_id(user);
    show_country(user);
    show_street(user);
    info!("{}", label(user)); //~ silent
    info!("{}", full_label(user)); //~ PD003 User::email -> log
}

impl User {
    pub fn id(&self) -> u64 {
        self.id
    }
    pub fn email(&self) -> &str {
        &self.email
    }
    pub fn address(&self) -> &Address {
        &self.address
    }
    pub fn parts(&self) -> (u64, &str) {
        (self.id, &self.email)
    }
    pub fn into_parts(self) -> (u64, String, Address) {
        (self.id, self.email, self.address)
    }
    pub fn email_mut(&mut self) -> &mut String {
        &mut self.email
    }
}

pub fn getters(user: &User) {
    info!("{}", user.id()); //~ silent
    info!("{}", user.email()); //~ PD003 User::email -> log
    info!("{}", user.address().country); //~ silent
    info!("{}", user.address().street); //~ PD003 Address::street -> log
    let (id, email) = user.parts();
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD003 User::email -> log
    info!("{}", user.parts().0); //~ silent
    info!("{}", user.parts().1); //~ PD003 User::email -> log
}

pub fn taken_apart(user: User) {
    let (id, email, Address { country, street }) = user.into_parts();
    info!("{id} {country}"); //~ silent
    info!("{email}"); //~ PD003 User::email -> log
    info!("{street}"); //~ PD003 Address::street -> log
}

pub struct Receipt {
    pub number: u64,
    pub to: String,
    pub lines: Vec<(String, u32)>,
}

impl Receipt {
    fn for_user(user: &User, number: u64) -> Self {
        Self { number, to: user.email.clone(), lines: Vec::new() }
    }
    fn with_line(mut self, name: &str, count: u32) -> Self {
        self.lines.push((name.to_string(), count));
        self
    }
}

pub fn built(user: &User) {
    let receipt = Receipt::for_user(user, 7).with_line("tea", 2);
    info!("{}", receipt.number); //~ silent
    info!("{:?}", receipt.lines); //~ silent
    info!("{}", receipt.to); //~ PD003 User::email -> log
    let Receipt { number, to, lines } = receipt;
    info!("{number} {}", lines.len()); //~ silent
    info!("{to}"); //~ PD003 User::email -> log
}

pub fn tuples(user: &User) {
    let pair = (user.id, user.email.as_str());
    info!("{}", pair.0); //~ silent
    info!("{}", pair.1); //~ PD003 User::email -> log
    let nested = ((user.active, user.id), (user.email.clone(), 3));
    info!("{:?}", nested.0); //~ silent
    info!("{:?}", nested.1); //~ PD003 User::email -> log
    info!("{}", nested.1.1); //~ silent
    let ((_, id), (email, count)) = nested;
    info!("{id} {count}"); //~ silent
    info!("{email}"); //~ PD003 User::email -> log
}

pub fn pairs_in_collections(users: &[User]) {
    let pairs: Vec<(u64, String)> = users.iter().map(|u| (u.id, u.email.clone())).collect();
    for (id, email) in &pairs {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD003 User::email -> log
    }
    let ids: Vec<u64> = pairs.iter().map(|(id, _)| *id).collect();
    info!("{ids:?}"); //~ silent
    let by_id: BTreeMap<u64, String> = pairs.into_iter().collect();
    info!("{:?}", by_id.keys().collect::<Vec<_>>()); //~ silent
    info!("{:?}", by_id.values().next()); //~ PD003 User::email -> log
    let (numbers, texts): (Vec<u64>, Vec<String>) = by_id.into_iter().unzip();
    info!("{numbers:?}"); //~ silent
    info!("{texts:?}"); //~ PD003 User::email -> log
}

fn set_label(receipt: &mut Receipt, text: &str) {
    receipt.to = text.to_string();
}

fn bump(receipt: &mut Receipt) {
    receipt.number += 1;
}

pub fn through_mut(user: &User) {
    let mut receipt = Receipt { number: 1, to: String::new(), lines: vec![] };
    info!("{}", receipt.to); //~ silent
    set_label(&mut receipt, &user.email);
    bump(&mut receipt);
    info!("{}", receipt.number); //~ silent
    info!("{}", receipt.to); //~ PD003 User::email -> log
    set_label(&mut receipt, "nobody");
    info!("{}", receipt.to); //~ silent
}

pub fn blanked(mut user: User) {
    user.email_mut().clear();
    user.address = Address { country: "LU".into(), street: "".into() };
    info!("{}", user.email); //~ silent
    info!("{}", user.address.street); //~ silent
}

pub fn updated(user: &User, other: &User) -> User {
    let changed = User { id: 9, ..user.clone() };
    info!("{}", changed.id); //~ silent
    info!("{}", changed.email); //~ PD003 User::email -> log
    let merged = User { email: "x".to_string(), address: other.address.clone(), ..changed };
    info!("{}", merged.address.country); //~ silent
    info!("{}", merged.address.street); //~ PD003 Address::street -> log
    merged
}

pub trait Named {
    fn name(&self) -> String;
    fn number(&self) -> u64;
}

impl Named for User {
    fn name(&self) -> String {
        self.email.clone()
    }
    fn number(&self) -> u64 {
        self.id
    }
}

fn announce<N: Named>(thing: &N) {
    info!("{}", thing.number()); //~ silent
    info!("{}", thing.name()); //~ PD003 User::email -> log
}

pub fn generic(user: &User) {
    announce(user);
}

pub struct Page<T> {
    pub total: usize,
    pub items: Vec<T>,
    pub next: Option<u64>,
}

pub fn pages(page: Page<User>) {
    info!("{} {:?}", page.total, page.next); //~ silent
    info!("{:?}", page.items.first().map(|u| u.id)); //~ silent
    info!("{:?}", page.items.first().map(|u| &u.email)); //~ PD003 User::email -> log
    let Page { items, total, .. } = page;
    info!("{total} {}", items.len()); //~ silent
    for User { id, email, .. } in items {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD003 User::email -> log
    }
}

#[derive(Debug)]
pub enum Event {
    Created { id: u64, email: String },
    Removed(u64),
    Mailed(String, u32),
}

pub fn variants(user: &User, event: Event) {
    let made = Event::Created { id: user.id, email: user.email.clone() };
    match &made {
        Event::Created { id, email } => {
            info!("{id}"); //~ silent
            info!("{email}"); //~ PD003 User::email -> log
        }
        Event::Removed(id) => info!("{id}"), //~ silent
        Event::Mailed(to, count) => info!("{to} {count}"), //~ silent
    }
    info!("{event:?}"); //~ silent
    info!("{made:?}"); //~ PD003 User::email -> log
    info!("{}", matches!(made, Event::Removed(_))); //~ silent
}
