//- /privacy.toml
schema = 1
[category.personal]
[category.browsing]
parent = "personal"
[category.contact]
parent = "personal"
[category.credential]
[recipient.log]
[[allow]]
data = ["personal"]
to = ["log"]
requires = ["anonymised"]
[[personal]]
call = "shop::net::client_ip"
category = "browsing"
[[personal]]
call = "shop::net::Request::agent"
category = "browsing"
[[personal]]
call = "<shop::net::Request as shop::net::Headers>::referer"
category = "browsing"
[[personal]]
type = "shop::net::ClientIp"
category = "browsing"
[[personal]]
field = "shop::models::Order::address"
category = "contact"
[[personal]]
field = "shop::models::Contact::Email::0"
category = "contact"
[[personal]]
param = "shop::login::password"
category = "credential"
[[personal]]
call = "std::env::var_os"
category = "contact"
//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::{info, warn};

pub mod net {
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct ClientIp(pub [u8; 4]);

    impl std::fmt::Display for ClientIp {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{}.{}", self.0[0], self.0[1])
        }
    }

    pub struct Request {
        pub ip: ClientIp,
        pub path: String,
        raw: Vec<(String, String)>,
    }

    pub trait Headers {
        fn referer(&self) -> Option<String>;
        fn length(&self) -> usize;
    }

    impl Headers for Request {
        fn referer(&self) -> Option<String> {
            self.raw.iter().find(|(k, _)| k == "referer").map(|(_, v)| v.clone())
        }
        fn length(&self) -> usize {
            self.raw.len()
        }
    }

    impl Request {
        pub fn agent(&self) -> &str {
            self.raw.first().map_or("", |(_, v)| v)
        }
        pub fn method(&self) -> &str {
            "GET"
        }
    }

    pub fn client_ip(request: &Request) -> Result<String, std::fmt::Error> {
        Ok(request.path.clone())
    }
}

pub mod models {
    #[derive(Debug, Clone)]
    pub struct Order {
        pub number: u64,
        pub address: String,
    }

    #[derive(Debug, Clone)]
    pub enum Contact {
        Email(String),
        Desk(u32),
    }
}

use models::{Contact, Order};
use net::{ClientIp, Headers, Request};

pub fn calls(request: &Request) {
    info!("{}", request.agent()); //~ PD003 shop::net::Request::agent -> log
    info!("{}", request.method()); //~ silent
    info!("{}", request.path); //~ silent
    match net::client_ip(request) {
        Ok(ip) => info!("{ip}"), //~ PD003 shop::net::client_ip -> log
        Err(e) => warn!("{e}"), //~ silent
    }
    info!("{}", request.agent().len()); //~ silent
}

pub fn trait_calls(request: &Request) {
    info!("{:?}", request.referer()); //~ PD003 -> log
    info!("{}", request.length()); //~ silent
    let referer = Headers::referer(request);
    info!("{referer:?}"); //~ PD003 -> log
}

pub fn types(request: &Request, ips: &[ClientIp]) {
    info!("{}", request.ip); //~ PD003 shop::net::ClientIp -> log
    info!("{:?}", ips); //~ PD003 shop::net::ClientIp -> log
    info!("{}", ips.len()); //~ silent
    info!("{}", ips[0].0[0]); //~ PD003 shop::net::ClientIp -> log
    info!("{}", ips[0] == ips[1]); //~ silent
    let text = request.ip.to_string();
    info!("{text}"); //~ PD003 shop::net::ClientIp -> log
    let made = ClientIp([127, 0, 0, 1]);
    info!("{made}"); //~ silent
}

pub fn fields(order: &Order) {
    info!("{}", order.address); //~ PD003 Order::address -> log
    info!("{}", order.number); //~ silent
    info!("{order:?}"); //~ PD003 Order::address -> log
}

pub fn variants(contact: &Contact) {
    info!("{contact:?}"); //~ PD003 Contact::Email::0 -> log
    match contact {
        Contact::Email(email) => info!("{email}"), //~ PD003 Contact::Email::0 -> log
        Contact::Desk(number) => info!("{number}"), //~ silent
    }
}

pub fn login(name: &str, password: &str) -> bool {
    info!("{name}"); //~ silent
    info!("{password}"); //~ PD001 shop::login::password -> log
    let hidden = "*".repeat(password.len());
    info!("{hidden}"); //~ silent
    name == password
}

#[privacy::source(category = "contact")]
fn read_address() -> String {
    let mut line = String::new();
    let _ = std::io::stdin().read_line(&mut line);
    line
}

#[privacy::source(category = "contact")]
fn find_address(id: u32) -> Option<String> {
    (id > 0).then(|| "somewhere".to_string())
}

fn read_number() -> u32 {
    4
}

pub struct Form;

impl Form {
    #[privacy::source(category = "contact")]
    fn value(&self, name: &str) -> String {
        name.to_string()
    }
    fn count(&self) -> usize {
        0
    }
}

pub fn attributes(form: &Form) {
    info!("{}", read_address()); //~ PD003 shop::read_address -> log
    info!("{}", read_number()); //~ silent
    info!("{:?}", find_address(3)); //~ PD003 shop::find_address -> log
    info!("{}", find_address(3).is_some()); //~ silent
    let email = form.value("email");
    info!("{}", email.trim()); //~ PD003 shop::Form::value -> log
    info!("{}", form.count()); //~ silent
}

fn address_line() -> String {
    format!("to: {}", read_address())
}

pub fn through_helpers(form: &Form) {
    info!("{}", address_line()); //~ PD003 shop::read_address -> log
    let all: Vec<String> = ["a", "b"].iter().map(|n| form.value(n)).collect();
    info!("{}", all.join(" ")); //~ PD003 shop::Form::value -> log
    info!("{}", all.len()); //~ silent
    let f = read_address;
    info!("{}", f()); //~ PD003 shop::read_address -> log
}

pub fn outside() {
    info!("{:?}", std::env::var_os("EMAIL")); //~ PD003 std::env::var_os -> log
    info!("{:?}", std::env::var("HOME")); //~ silent
}

pub fn kept(form: &Form) -> Order {
    let order = Order { number: 3, address: form.value("address") };
    info!("{}", order.number); //~ silent
    order
}

pub fn constant_in_a_marked_field() {
    let order = Order { number: 3, address: "Office".to_string() };
    info!("{order:?}"); //~ silent
    let order = Order { number: 3, address: std::env::var("ADDRESS").unwrap_or_default() };
    info!("{order:?}"); //~ PD003 Order::address -> log
}

#[derive(Clone, Debug)]
pub struct Token(String);

pub struct Session {
    pub token: Token,
    pub code: u32,
}

/// What a source returns is personal in each of its parts, also where its code makes these of constants.
#[privacy::source(category = "contact")]
fn new_token(id: u32) -> Result<Token, String> {
    if id == 0 {
        return Err("no account".to_string());
    }
    Ok(Token("t0".to_string()))
}

#[privacy::source(category = "contact")]
fn new_session() -> Session {
    Session { token: Token("t1".to_string()), code: 7 }
}

pub fn made_by_sources(id: u32) -> Result<(), String> {
    let token = new_token(id).inspect_err(|e| info!("{e}"))?; //~ silent
    info!("{token:?}"); //~ PD003 shop::new_token -> log
    info!("{}", token.0); //~ PD003 shop::new_token -> log
    let session = new_session();
    info!("{:?} {}", session.token, session.code); //~ PD003 shop::new_session -> log
    Ok(())
}
