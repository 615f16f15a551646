//- /privacy.toml
schema = 1
[category.contact]
[purpose.support]
[recipient.log]
[recipient.storage]
[recipient.network]
//- /lib.rs crate:shop deps:privacy=lint-macros,log
use privacy::PersonalData;
use std::cell::RefCell;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::{Mutex, OnceLock, mpsc};

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact", purposes("support"))]
    pub email: String,
}

#[privacy::purpose("support")]
pub fn files(account: &Account) -> std::io::Result<()> {
    std::fs::write("a", &account.email)?; //~ PD001 Account::email -> storage
    std::fs::write(&account.email, "a")?; //~ silent
    let mut file = File::create("x")?;
    file.write_all(account.email.as_bytes())?; //~ PD001 Account::email -> storage
    writeln!(file, "{}", account.email)?; //~ PD001 Account::email -> storage
    write!(file, "{}", account.id)?; //~ silent
    let mut out = BufWriter::new(File::create("y")?);
    writeln!(out, "{}", account.email)?; //~ PD001 Account::email -> storage
    let mut buffer = Vec::new();
    writeln!(buffer, "{}", account.email)?; //~ silent
    file.write_all(&buffer)?; //~ PD001 Account::email -> storage
    std::io::stdout().write_all(account.email.as_bytes())?; //~ PD001 Account::email -> log
    writeln!(std::io::stderr(), "{}", account.email)?; //~ PD001 Account::email -> log
    let mut stream = std::net::TcpStream::connect("x:1")?;
    stream.write_all(account.email.as_bytes()) //~ PD001 Account::email -> network
}

#[privacy::purpose("support")]
pub fn panics(account: &Account, result: Result<(), String>) {
    println!("{}", account.email); //~ PD001 Account::email -> log
    eprintln!("{}", account.id); //~ silent
    dbg!(&account.email); //~ PD001 Account::email -> log
    assert!(account.id > 0, "{}", account.email); //~ PD001 Account::email -> log
    let failed: Result<u8, String> = Err(account.email.clone());
    failed.unwrap(); //~ PD001 Account::email -> log
    panic!("{}", account.email); //~ silent
}

#[privacy::purpose("support")]
pub fn panics_no_more(account: &Account, result: Result<(), String>) {
    let fine: Result<String, u8> = Ok(account.email.clone());
    fine.unwrap(); //~ silent
    Some(3).expect(&account.email); //~ PD001 Account::email -> log
    result.expect("x"); //~ silent
    panic!("{}", account.email); //~ PD001 Account::email -> log
}

static LAST: Mutex<Option<String>> = Mutex::new(None);
static FIRST: OnceLock<String> = OnceLock::new();

#[privacy::purpose("support")]
pub fn kept(account: &Account) {
    *LAST.lock().unwrap() = Some(account.email.clone());
    FIRST.set(account.email.clone()).ok();
}

#[privacy::purpose("support")]
pub fn found() {
    println!("{:?}", LAST.lock().unwrap()); //~ PD001 Account::email -> log
    println!("{:?}", FIRST.get()); //~ PD001 Account::email -> log
}

#[privacy::purpose("support")]
pub fn cells(account: &Account) {
    let cell = RefCell::new(String::new());
    cell.borrow_mut().push_str(&account.email);
    println!("{}", cell.borrow()); //~ PD001 Account::email -> log
    let slot = std::cell::Cell::new(None);
    slot.set(Some(account.email.clone()));
    println!("{:?}", slot.take()); //~ PD001 Account::email -> log
    let (tx, rx) = mpsc::channel();
    tx.send(account.email.clone()).ok();
    println!("{:?}", rx.recv()); //~ PD001 Account::email -> log
    let taken = std::mem::take(&mut account.email.clone());
    println!("{taken}"); //~ PD001 Account::email -> log
    let handle = std::thread::spawn({
        let account = account.clone();
        move || account.email
    });
    println!("{:?}", handle.join().ok()); //~ PD001 Account::email -> log
}
