//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Debug, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(PersonalData, Debug, Clone)]
pub struct Address {
    #[personal(category = "contact")]
    pub street: String,
    pub country: String,
}

#[derive(PersonalData, Debug, Clone)]
pub struct Order {
    pub number: u64,
    pub buyer: Account,
    #[personal(category = "contact")]
    pub shipping: Address,
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub sku: String,
    pub price: u64,
}

#[derive(PersonalData, Clone, Debug)]
pub struct Pair(#[personal(category = "contact")] pub String, pub u32);

#[derive(PersonalData, Debug, Clone)]
pub enum Contact {
    Mail(#[personal(category = "contact")] String),
    Phone {
        #[personal(category = "contact")]
        number: String,
        country: u16,
    },
    Nobody,
}

pub struct Page<T> {
    pub items: Vec<T>,
    pub next: u32,
}

pub struct Session {
    pub user: Account,
    pub started: u64,
}

pub fn nested(order: &Order) {
    info!("{}", order.buyer.email); //~ PD003 Account::email -> log
    info!("{}", order.buyer.id); //~ silent
    info!("{}", order.number); //~ silent
}

pub fn below_a_marked_field(order: &Order) {
    info!("{}", order.shipping.street); //~ PD003 -> log
    info!("{}", order.shipping.country); //~ PD003 Order::shipping -> log
    info!("{}", order.lines[0].sku); //~ silent
}

pub fn the_same_type_elsewhere(address: &Address) {
    info!("{}", address.country); //~ silent
    info!("{}", address.street); //~ PD003 Address::street -> log
}

pub fn tuple_structs(pair: Pair) {
    info!("{}", pair.0); //~ PD003 Pair::0 -> log
    info!("{}", pair.1); //~ silent
    let Pair(text, number) = pair;
    info!("{text}"); //~ PD003 Pair::0 -> log
    info!("{number}"); //~ silent
}

pub fn tuples(account: &Account) {
    let pair = (account.email.clone(), account.id);
    info!("{}", pair.0); //~ PD003 Account::email -> log
    info!("{}", pair.1); //~ silent
    let (email, id) = pair;
    info!("{email}"); //~ PD003 Account::email -> log
    info!("{id}"); //~ silent
    let nested = ((1, email), "x");
    info!("{}", nested.0.1); //~ PD003 Account::email -> log
    info!("{}", nested.0.0); //~ silent
    info!("{}", nested.1); //~ silent
}

pub fn variants(contact: &Contact) {
    match contact {
        Contact::Mail(address) => info!("{address}"), //~ PD003 -> log
        Contact::Phone { number, country } => {
            info!("{number}"); //~ PD003 -> log
            info!("{country}"); //~ silent
        }
        Contact::Nobody => info!("nobody"), //~ silent
    }
    if let Contact::Phone { country, .. } = contact {
        info!("{country}"); //~ silent
    }
}

pub fn a_new_variant(account: &Account) {
    let contact = Contact::Mail(account.email.clone());
    if let Contact::Mail(text) = &contact {
        info!("{text}"); //~ PD003 -> log
    }
    let other = Contact::Phone { number: String::from("110"), country: 86 };
    if let Contact::Phone { number, .. } = &other {
        info!("{number}"); //~ silent
    }
}

pub fn generic_structs(page: &Page<Account>, numbers: &Page<u32>) {
    for account in &page.items {
        info!("{}", account.email); //~ PD003 Account::email -> log
        info!("{}", account.id); //~ silent
    }
    info!("{}", page.next); //~ silent
    for number in &numbers.items {
        info!("{number}"); //~ silent
    }
}

pub fn a_struct_without_marks_around(session: &Session) {
    info!("{}", session.started); //~ silent
    info!("{}", session.user.email); //~ PD003 Account::email -> log
    let Session { user: Account { email, id }, started } = session;
    info!("{email}"); //~ PD003 Account::email -> log
    info!("{id} {started}"); //~ silent
}

pub fn whole_values_by_debug(account: &Account, order: &Order, line: &Line) {
    info!("{account:?}"); //~ PD003 Account::email -> log
    info!("{:?}", line); //~ silent
    info!("{order:#?}"); //~ PD003 Account::email, Address::street, Order::shipping -> log
}

pub fn moved_around(account: Account) {
    let boxed = Box::new(account);
    info!("{}", boxed.email); //~ PD003 Account::email -> log
    let unboxed = *boxed;
    info!("{}", unboxed.id); //~ silent
    let session = Session { user: unboxed, started: 3 };
    info!("{}", session.user.email); //~ PD003 Account::email -> log
}

pub fn field_init_shorthand(email: String, input: &Account) {
    let id = input.id;
    let made = Account { id, email };
    info!("{}", made.email); //~ PD003 Account::email -> log
    info!("{}", made.id); //~ silent
}

impl Account {
    pub fn new(email: String) -> Self {
        Self { id: 0, email }
    }
    pub fn email(&self) -> &str {
        &self.email
    }
    pub fn id(&self) -> u32 {
        self.id
    }
    pub fn with_id(mut self, id: u32) -> Self {
        self.id = id;
        self
    }
    pub fn clear(&mut self) {
        self.email = String::new();
    }
}

pub fn methods(mut account: Account) {
    info!("{}", account.email()); //~ PD003 Account::email -> log
    info!("{}", account.id()); //~ silent
    info!("{}", account.clone().with_id(3).email()); //~ PD003 Account::email -> log
    info!("{}", account.clone().with_id(3).id()); //~ silent
    account.clear();
    info!("{}", account.email); //~ silent
}

pub fn constructors(text: String) {
    let account = Account::new(text);
    info!("{}", account.email()); //~ PD003 Account::email -> log
}

#[derive(PersonalData, Clone)]
pub struct Firm {
    #[personal(category = "contact", subject = "business")]
    pub name: String,
    #[personal(category = "contact", subject = "business")]
    pub owner: Account,
}

pub fn of_a_business(firm: &Firm, account: &Account) {
    info!("{}", firm.name); //~ silent
    info!("{}", firm.owner.email); //~ PD003 Account::email -> log
    let named = Firm { name: account.email.clone(), owner: account.clone() };
    info!("{}", named.name); //~ PD003 Account::email -> log
}
