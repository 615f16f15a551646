//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone, Default)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: Option<String>,
    pub note: String,
}

pub fn field_of_a_parameter(account: &Account) {
    info!("{}", account.email); //~ PD003 Account::email -> log (anonymised)
    info!("{}", account.id); //~ silent
    info!("{}", account.note); //~ silent
}

pub fn through_a_local(account: Account) {
    let email = account.email;
    info!("{}", email); //~ PD003 Account::email -> log
    let copy = email.clone();
    info!("{copy}"); //~ PD003 Account::email -> log
}

pub fn a_name_that_is_shadowed(account: &Account) {
    let text = &account.email;
    info!("{text}"); //~ PD003 Account::email -> log
    let text = "nothing";
    info!("{text}"); //~ silent
    {
        let text = &account.email;
        info!("{text}"); //~ PD003 Account::email -> log
    }
    info!("{text}"); //~ silent
}

pub fn a_local_that_is_overwritten(account: &Account) {
    let mut text = account.email.clone();
    info!("{text}"); //~ PD003 Account::email -> log
    text = String::from("gone");
    info!("{text}"); //~ silent
    text = account.phone.clone().unwrap_or_default();
    info!("{text}"); //~ PD003 Account::phone -> log
}

pub fn assigned_in_one_branch(account: &Account, known: bool) {
    let mut text = String::new();
    if known {
        text = account.email.clone();
    }
    info!("{text}"); //~ PD003 Account::email -> log
}

pub fn assigned_in_both_branches(account: &Account, known: bool) {
    let text;
    if known {
        text = "known".to_string();
    } else {
        text = format!("id {}", account.id);
    }
    info!("{text}"); //~ silent
}

pub fn the_value_of_a_branch(account: &Account, known: bool) {
    let text = if known { account.email.as_str() } else { "unknown" };
    info!("{text}"); //~ PD003 Account::email -> log
    let number = if known { account.id } else { 0 };
    info!("{number}"); //~ silent
}

pub fn the_value_of_a_block(account: &Account) {
    let text = {
        let inner = &account.email;
        inner.trim()
    };
    info!("{text}"); //~ PD003 Account::email -> log
    let other = {
        let _inner = &account.email;
        "constant"
    };
    info!("{other}"); //~ silent
}

pub fn a_field_that_is_overwritten(mut account: Account) {
    info!("{}", account.email); //~ PD003 Account::email -> log
    account.email = "removed".into();
    info!("{}", account.email); //~ silent
    account.email = account.note.clone();
    info!("{}", account.email); //~ PD003 Account::email -> log
}

pub fn what_is_written_into_a_marked_field(input: String) -> Account {
    info!("{input}"); //~ silent
    let account = Account { id: 1, email: input, phone: None, note: String::new() };
    info!("{}", account.email); //~ PD003 Account::email -> log
    info!("{}", account.note); //~ silent
    account
}

pub fn constants_in_marked_fields() {
    let account = Account { id: 1, email: String::from("nobody@example.org"), phone: None, note: String::new() };
    info!("{}", account.email); //~ silent
    let account = Account::default();
    info!("{}", account.email); //~ silent
}

pub fn the_rest_of_another_value(base: Account) {
    let account = Account { id: 2, ..base };
    info!("{}", account.email); //~ PD003 Account::email -> log
    info!("{}", account.id); //~ silent
    let cleared = Account { email: String::new(), phone: None, ..account };
    info!("{}", cleared.email); //~ silent
}

pub fn compound_assignment(account: &Account) {
    let mut text = String::from("mail: ");
    text += &account.email;
    info!("{text}"); //~ PD003 Account::email -> log
    let mut count = 0;
    count += account.id;
    info!("{count}"); //~ silent
}

pub fn concatenation(account: &Account) {
    let text = "to ".to_string() + &account.email;
    info!("{text}"); //~ PD003 Account::email -> log
    let other = "to ".to_string() + "nobody";
    info!("{other}"); //~ silent
}

pub fn what_is_compared_is_not_shown(account: &Account) {
    let same = account.email == "root@example.org";
    info!("{same}"); //~ silent
    let longer = account.email.len() > 20;
    info!("{longer}"); //~ silent
    info!("{}", account.email.len()); //~ silent
    info!("{}", account.phone.is_some()); //~ silent
    info!("{}", account.email.contains('@')); //~ silent
}

pub fn destructuring_assignment(account: &Account) {
    let (mut a, mut b) = (String::new(), 0);
    info!("{a} {b}"); //~ silent
    (a, b) = (account.email.clone(), account.id);
    info!("{a}"); //~ PD003 Account::email -> log
    info!("{b}"); //~ silent
}

pub fn a_swap(account: &Account) {
    let mut a = account.email.clone();
    let mut b = String::new();
    std::mem::swap(&mut a, &mut b);
    info!("{b}"); //~ PD003 Account::email -> log
}

pub fn a_loop(account: &Account) {
    let mut last = String::new();
    for _ in 0..3 {
        info!("{last}"); //~ PD003 Account::email -> log
        last = account.email.clone();
    }
}

pub fn a_loop_without_data(account: &Account) {
    let mut sum = 0;
    while sum < 10 {
        sum += account.id;
        info!("{sum}"); //~ silent
    }
}

pub fn break_with_a_value(account: &Account) {
    let found = loop {
        if account.id > 3 {
            break account.email.clone();
        }
    };
    info!("{found}"); //~ PD003 Account::email -> log
    let number = 'outer: {
        if account.id > 3 {
            break 'outer 1;
        }
        2
    };
    info!("{number}"); //~ silent
}
