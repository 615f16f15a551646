// lettre, cookies, regexes, locks: the rest.

use lettre::message::Mailbox;
use lettre::{Message, SmtpTransport, Transport};
use parking_lot::Mutex;

struct User {
    email: String,
}

fn mail(user: &User) -> Result<(), Box<dyn std::error::Error>> {
    let a = Message::builder().to(user.email.parse()?).subject("x").body(String::from("y"))?;
      //^ Message
    let b: Mailbox = user.email.parse()?;
                   //^^^^^^^^^^^^^^^^^^^ Mailbox
    let c = SmtpTransport::relay("x")?.build();
      //^ SmtpTransport
    let d = c.send(&a)?;
      //^ Response
    Ok(())
}

static USERS: Mutex<Vec<User>> = parking_lot::const_mutex(Vec::new());
static NAME: once_cell::sync::Lazy<String> = once_cell::sync::Lazy::new(String::new);

lazy_static::lazy_static! {
    static ref KEY: String = String::new();
}

fn statics() {
    let a = USERS.lock().pop().map(|u| u.email);
      //^ Option<String>
    let b = NAME.len();
      //^ usize
    let c = KEY.as_str();
      //^ &str
    let d = cookie::Cookie::new("a", "b").value().to_owned();
      //^ String
    let e = secrecy::ExposeSecret::expose_secret(&secrecy::SecretString::from("x".to_owned())).len();
      //^ usize
    let f = rand::random::<u8>();
      //^ u8
}
