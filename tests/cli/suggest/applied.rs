//! A shop.

#[derive(Debug, Clone)]
#[derive(labels::PersonalData)]
pub struct Account {
    pub id: u64,
    /// Where to write.
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub(crate) phone_number: Option<String>,
    pub email_count: u32,
    pub email_verified: bool,
    pub num_uncertainty: f64,
    pub billing_address: Address,
}

#[derive(Debug, Clone)]
#[derive(labels::PersonalData)]
pub struct Address {
    #[personal(category = "contact")]
    pub street: String,
    #[personal(category = "contact")]
    pub zip_code: u32,
}

#[derive(labels::PersonalData)]
pub enum Event { Login { #[personal(category = "browsing")] client_ip: std::net::IpAddr, at: u64 }, Bind { address: std::net::SocketAddr } }

#[derive(labels::PersonalData)]
pub struct Renamed { pub mail_to: Vec<String>, #[personal(category = "payment")] pub card_number: u64 }

pub fn greet(account: &Account) {
    println!("hello {}", account.email);
    println!("{}", account.id);
}

pub fn sent(account: &Account) -> u32 {
    println!("{:?}", account.billing_address);
    account.email_count
}
