//- /lib.rs crate:shop deps:privacy=lint-macros,log
// Collections and iterators: what goes in comes out, field by field; what is only compared with does not.
use log::info;
use privacy::PersonalData;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

#[derive(PersonalData, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub fn maps(account: Account, mut by_email: HashMap<String, u32>, mut by_id: HashMap<u32, Account>) {
    info!("{:?}", by_email.get(&account.email)); //~ silent
    info!("{}", by_email.contains_key(&account.email)); //~ silent
    by_id.insert(account.id, account.clone());
    info!("{:?}", by_id.keys().next()); //~ silent
    info!("{:?}", by_id.get(&1).map(|a| a.id)); //~ silent
    info!("{:?}", by_id.get(&1).map(|a| &a.email)); //~ PD003 Account::email -> log
    by_email.insert(account.email.clone(), 3);
    info!("{:?}", by_email.keys().next()); //~ PD003 Account::email -> log
    info!("{:?}", by_email.values().next()); //~ silent
    for (email, count) in &by_email {
        info!("{email}"); //~ PD003 Account::email -> log
        info!("{count}"); //~ silent
    }
}

pub fn entries(account: Account) {
    let mut names: HashMap<u32, String> = HashMap::new();
    names.entry(account.id).or_insert(account.email.clone());
    info!("{names:?}"); //~ PD003 Account::email -> log
    let mut made: HashMap<u32, String> = HashMap::new();
    made.entry(account.id).or_insert_with(|| account.email.clone());
    info!("{made:?}"); //~ PD003 Account::email -> log
    let mut grouped: HashMap<u32, Vec<String>> = HashMap::new();
    grouped.entry(account.id).or_default().push(account.email.clone());
    info!("{grouped:?}"); //~ PD003 Account::email -> log
    let mut changed: HashMap<u32, String> = HashMap::from([(1, String::new())]);
    changed.entry(1).and_modify(|e| e.push_str(&account.email));
    info!("{changed:?}"); //~ PD003 Account::email -> log
    if let Some(email) = changed.get_mut(&1) {
        email.clear();
    }
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    *counts.entry(account.email.clone()).or_default() += 1;
    info!("{:?}", counts.first_key_value().map(|(k, _)| k)); //~ PD003 Account::email -> log
    info!("{:?}", counts.values().sum::<u32>()); //~ silent
}

pub fn lists(account: Account, accounts: Vec<Account>) {
    let mut emails = Vec::with_capacity(account.email.len());
    info!("{emails:?}"); //~ silent
    emails.push(account.email.clone());
    info!("{emails:?}"); //~ PD003 Account::email -> log
    info!("{}", emails.len()); //~ silent
    info!("{}", emails.contains(&String::from("x"))); //~ silent
    info!("{:?}", accounts.iter().position(|a| a.email == account.email)); //~ silent
    info!("{:?}", accounts.first().map(|a| a.id)); //~ silent
    info!("{:?}", accounts[0].email); //~ PD003 Account::email -> log
    info!("{:?}", accounts.get(0).map(|a| a.email.as_str())); //~ PD003 Account::email -> log
    info!("{:?}", accounts.binary_search(&account).is_ok()); //~ silent
    let mut queue = VecDeque::new();
    queue.push_back(account.email);
    info!("{:?}", queue.pop_front()); //~ PD003 Account::email -> log
}

pub fn iterators(accounts: Vec<Account>) {
    let ids: Vec<u32> = accounts.iter().map(|a| a.id).collect();
    info!("{ids:?}"); //~ silent
    let emails: Vec<&str> = accounts.iter().map(|a| a.email.as_str()).collect();
    info!("{emails:?}"); //~ PD003 Account::email -> log
    info!("{}", accounts.iter().filter(|a| a.email.is_empty()).count()); //~ silent
    info!("{:?}", accounts.iter().find(|a| a.id == 3).map(|a| a.id)); //~ silent
    info!("{:?}", accounts.iter().find(|a| a.id == 3).map(|a| &a.email)); //~ PD003 Account::email -> log
    info!("{}", accounts.iter().any(|a| a.email == "x")); //~ silent
    let (a, b): (Vec<Account>, Vec<Account>) = accounts.iter().cloned().partition(|a| a.id > 3);
    info!("{:?}", a.first().map(|a| a.id)); //~ silent
    info!("{:?}", b.first().map(|a| a.email.clone())); //~ PD003 Account::email -> log
    let (ids, emails): (Vec<u32>, Vec<String>) = accounts.iter().map(|a| (a.id, a.email.clone())).unzip();
    info!("{ids:?}"); //~ silent
    info!("{emails:?}"); //~ PD003 Account::email -> log
    let longest = accounts.iter().max_by_key(|a| a.email.len()).map(|a| a.id);
    info!("{longest:?}"); //~ silent
    let all = accounts.iter().fold(String::new(), |all, a| all + &a.email);
    info!("{all}"); //~ PD003 Account::email -> log
    for (i, account) in accounts.iter().enumerate() {
        info!("{i}"); //~ silent
        info!("{}", account.email); //~ PD003 Account::email -> log
    }
    let set: HashSet<String> = accounts.into_iter().map(|a| a.email).collect();
    info!("{set:?}"); //~ PD003 Account::email -> log
}

pub fn changes(account: &Account, mut accounts: Vec<Account>) {
    let mut names = vec![String::new(), String::new()];
    names.iter_mut().for_each(|n| n.push_str(&account.email));
    info!("{names:?}"); //~ PD003 Account::email -> log
    let mut others = vec![String::new()];
    if let Some(first) = others.first_mut() {
        *first = account.email.clone();
    }
    info!("{others:?}"); //~ PD003 Account::email -> log
    let mut third = vec![String::new()];
    third[0] = account.email.clone();
    info!("{third:?}"); //~ PD003 Account::email -> log
    let mut fourth = vec![String::new()];
    if let Some(slot) = fourth.get_mut(0) {
        slot.push_str(&account.email);
    }
    info!("{fourth:?}"); //~ PD003 Account::email -> log
    let mut fifth = vec![String::from("x")];
    fifth.extend(accounts.iter().map(|a| a.email.clone()));
    info!("{fifth:?}"); //~ PD003 Account::email -> log
    accounts.sort_by_key(|a| a.email.clone());
    info!("{:?}", accounts.iter().map(|a| a.id).collect::<Vec<_>>()); //~ silent
    accounts.retain(|a| a.email != account.email);
    info!("{}", accounts.len()); //~ silent
    let drained: Vec<String> = accounts.drain(..).map(|a| a.email).collect();
    info!("{drained:?}"); //~ PD003 Account::email -> log
    let mut slot: Option<String> = None;
    slot.get_or_insert_with(|| account.email.clone());
    info!("{slot:?}"); //~ PD003 Account::email -> log
    let mut last = String::new();
    std::mem::swap(&mut last, &mut account.email.clone());
    info!("{last}"); //~ PD003 Account::email -> log
}

pub fn options(account: Option<Account>, other: Option<String>) {
    info!("{}", account.is_some()); //~ silent
    info!("{:?}", account.as_ref().map(|a| a.id)); //~ silent
    info!("{:?}", account.as_ref().map(|a| &a.email)); //~ PD003 Account::email -> log
    info!("{}", account.as_ref().map_or("none", |a| a.email.as_str())); //~ PD003 Account::email -> log
    let name = other.unwrap_or_else(|| account.map(|a| a.email).unwrap_or_default());
    info!("{name}"); //~ PD003 Account::email -> log
}
