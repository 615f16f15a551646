//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: Option<String>,
}

pub fn let_patterns(account: Account) {
    let Account { id, email, .. } = account;
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD003 Account::email -> log
}

pub fn renamed_in_a_pattern(account: &Account) {
    let Account { email: id, id: email, .. } = account;
    info!("{id}"); //~ PD003 Account::email -> log
    info!("{email}"); //~ silent
}

pub fn bindings_with_at(account: &Account) {
    match account {
        whole @ Account { id: 0, .. } => info!("{}", whole.email), //~ PD003 Account::email -> log
        Account { id: n @ 1..=9, .. } => info!("{n}"), //~ silent
        _ => {}
    }
}

pub fn if_let(account: &Account) {
    if let Some(phone) = &account.phone {
        info!("{phone}"); //~ PD003 Account::phone -> log
    } else {
        info!("none for {}", account.id); //~ silent
    }
    if let Some(_) = account.phone {
        info!("there is one"); //~ silent
    }
}

pub fn let_else(account: &Account) {
    let Some(phone) = account.phone.as_ref() else {
        info!("no phone"); //~ silent
        return;
    };
    info!("{phone}"); //~ PD003 Account::phone -> log
}

pub fn let_chains(account: &Account) {
    if let Some(phone) = &account.phone
        && phone.len() > 3
        && let Some(first) = phone.chars().next()
    {
        info!("{first}"); //~ PD003 Account::phone -> log
    }
}

pub fn or_patterns(account: &Account) {
    match (account.id, &account.phone) {
        (0, Some(text)) | (1, Some(text)) => info!("{text}"), //~ PD003 Account::phone -> log
        (n, None) | (n, Some(_)) => info!("{n}"), //~ silent
    }
}

pub fn match_guards(account: &Account) {
    match &account.phone {
        Some(phone) if phone.starts_with("+86") => info!("a phone of China"), //~ silent
        Some(phone) => info!("{phone}"), //~ PD003 Account::phone -> log
        None => {}
    }
}

pub fn slices(accounts: &[Account]) {
    match accounts {
        [] => info!("none"), //~ silent
        [only] => info!("{}", only.email), //~ PD003 Account::email -> log
        [first, .., last] => {
            info!("{} {}", first.id, last.id); //~ silent
            info!("{}", last.email); //~ PD003 Account::email -> log
        }
    }
    if let [_, rest @ ..] = accounts {
        for account in rest {
            info!("{}", account.email); //~ PD003 Account::email -> log
        }
        info!("{}", rest.len()); //~ silent
    }
}

pub fn references(account: &Account) {
    let &Account { id, ref email, .. } = account;
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD003 Account::email -> log
}

pub fn parameters((id, email): (u32, String), Account { phone, .. }: &Account) {
    info!("{id}"); //~ silent
    info!("{email}"); //~ silent
    info!("{phone:?}"); //~ PD003 Account::phone -> log
}

pub fn tuples_with_rest(account: &Account) {
    let all = (account.id, account.email.clone(), 3, 4);
    let (first, .., last) = all;
    info!("{first} {last}"); //~ silent
    let all = (1, 2, account.email.clone());
    let (.., last) = all;
    info!("{last}"); //~ PD003 Account::email -> log
}

pub fn while_let(mut stack: Vec<Account>) {
    while let Some(Account { email, id, .. }) = stack.pop() {
        info!("{email}"); //~ PD003 Account::email -> log
        info!("{id}"); //~ silent
    }
}

pub fn match_values(account: &Account) {
    let text = match account.id {
        0 => "zero",
        1 => account.email.as_str(),
        _ => "many",
    };
    info!("{text}"); //~ PD003 Account::email -> log
    let text = match account.email.as_str() {
        "" => "empty",
        _ => "full",
    };
    info!("{text}"); //~ silent
}

pub fn nested_options(value: Option<Option<Account>>) {
    if let Some(Some(account)) = value {
        info!("{}", account.email); //~ PD003 Account::email -> log
    }
}

const ROOT: u32 = 0;

pub fn constants_in_patterns(account: &Account) {
    match account.id {
        ROOT => info!("root"), //~ silent
        id => info!("{id}"), //~ silent
    }
}
