//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: Option<String>,
    pub tags: Vec<String>,
}

pub fn vectors(account: &Account) {
    let mut list = Vec::new();
    list.push(account.email.clone());
    info!("{}", list[0]); //~ PD003 Account::email -> log
    info!("{}", list.len()); //~ silent
    info!("{}", list.is_empty()); //~ silent
    for text in &list {
        info!("{text}"); //~ PD003 Account::email -> log
    }
    let numbers = vec![account.id, 2, 3];
    info!("{numbers:?}"); //~ silent
    let texts = vec![account.email.clone(), String::new()];
    info!("{texts:?}"); //~ PD003 Account::email -> log
    let empty: Vec<Account> = Vec::new();
    info!("{}", empty.capacity()); //~ silent
}

pub fn arrays(account: &Account) {
    let all = [account.email.as_str(), "b"];
    info!("{}", all[1]); //~ PD003 Account::email -> log
    let ids = [account.id; 4];
    info!("{ids:?}"); //~ silent
}

pub fn vectors_of_structs(accounts: Vec<Account>) {
    info!("{}", accounts[0].email); //~ PD003 Account::email -> log
    info!("{}", accounts[0].id); //~ silent
    info!("{:?}", accounts.first().map(|a| a.id)); //~ silent
    info!("{:?}", accounts.first().map(|a| &a.email)); //~ PD003 Account::email -> log
    info!("{:?}", accounts.last()); //~ PD003 Account::email, Account::phone -> log
    if let Some(account) = accounts.get(3) {
        info!("{}", account.email); //~ PD003 Account::email -> log
        info!("{:?}", account.tags); //~ silent
    }
    let mut sorted = accounts.clone();
    sorted.sort_by(|a, b| a.email.cmp(&b.email));
    info!("{:?}", sorted.iter().map(|a| a.id).collect::<Vec<_>>()); //~ silent
}

pub fn maps(accounts: &[Account]) {
    let mut by_email = HashMap::new();
    let mut by_id = BTreeMap::new();
    for account in accounts {
        by_email.insert(account.email.clone(), account.id);
        by_id.insert(account.id, account.email.clone());
    }
    info!("{:?}", by_email.keys().next()); //~ PD003 Account::email -> log
    info!("{:?}", by_email.values().next()); //~ silent
    info!("{:?}", by_id.keys().next()); //~ silent
    info!("{:?}", by_id.values().next()); //~ PD003 Account::email -> log
    info!("{:?}", by_id.get(&3)); //~ PD003 Account::email -> log
    info!("{:?}", by_email.get("root")); //~ silent
    info!("{}", by_id[&3]); //~ PD003 Account::email -> log
    for (id, email) in &by_id {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD003 Account::email -> log
    }
    if let Some((email, id)) = by_email.iter().next() {
        info!("{email}"); //~ PD003 Account::email -> log
        info!("{id}"); //~ silent
    }
    info!("{}", by_id.len()); //~ silent
}

pub fn entries(accounts: &[Account]) {
    let mut groups: HashMap<u32, Vec<String>> = HashMap::new();
    for account in accounts {
        groups.entry(account.id).or_default().push(account.email.clone());
    }
    info!("{:?}", groups.get(&1)); //~ PD003 Account::email -> log
    info!("{:?}", groups.keys()); //~ silent
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for account in accounts {
        *counts.entry(account.id).or_insert(0) += 1;
    }
    info!("{counts:?}"); //~ silent
}

pub fn sets_and_queues(account: &Account) {
    let mut set = HashSet::new();
    set.insert(account.email.clone());
    info!("{}", set.contains("root")); //~ silent
    info!("{set:?}"); //~ PD003 Account::email -> log
    let mut queue = VecDeque::new();
    queue.push_back(account.clone());
    if let Some(next) = queue.pop_front() {
        info!("{}", next.email); //~ PD003 Account::email -> log
        info!("{}", next.id); //~ silent
    }
}

pub fn iterators(accounts: &[Account]) {
    let emails: Vec<&String> = accounts.iter().map(|a| &a.email).collect();
    info!("{emails:?}"); //~ PD003 Account::email -> log
    let ids: Vec<u32> = accounts.iter().map(|a| a.id).collect();
    info!("{ids:?}"); //~ silent
    let found = accounts.iter().find(|a| a.email == "root");
    info!("{:?}", found.map(|a| a.id)); //~ silent
    info!("{:?}", found.map(|a| a.email.as_str())); //~ PD003 Account::email -> log
    info!("{}", accounts.iter().filter(|a| a.email.is_empty()).count()); //~ silent
    info!("{:?}", accounts.iter().position(|a| a.email == "root")); //~ silent
    info!("{}", accounts.iter().any(|a| a.email == "root")); //~ silent
    info!("{}", accounts.iter().map(|a| a.id).sum::<u32>()); //~ silent
    info!("{:?}", accounts.iter().map(|a| a.email.len()).max()); //~ silent
    info!("{:?}", accounts.iter().max_by_key(|a| a.id).map(|a| &a.email)); //~ PD003 Account::email -> log
    for (i, account) in accounts.iter().enumerate() {
        info!("{i}"); //~ silent
        info!("{}", account.email); //~ PD003 Account::email -> log
    }
    for (account, number) in accounts.iter().zip(1..) {
        info!("{number}"); //~ silent
        info!("{}", account.email); //~ PD003 Account::email -> log
    }
}

pub fn more_adaptors(accounts: Vec<Account>) {
    let phones: Vec<String> = accounts.iter().filter_map(|a| a.phone.clone()).collect();
    info!("{phones:?}"); //~ PD003 Account::phone -> log
    let tags: Vec<&String> = accounts.iter().flat_map(|a| &a.tags).collect();
    info!("{tags:?}"); //~ silent
    let text = accounts.iter().fold(String::new(), |all, a| all + &a.email);
    info!("{text}"); //~ PD003 Account::email -> log
    let sum = accounts.iter().fold(0, |all, a| all + a.id);
    info!("{sum}"); //~ silent
    let joined = accounts.iter().map(|a| a.email.clone()).collect::<Vec<_>>().join(", ");
    info!("{joined}"); //~ PD003 Account::email -> log
    let chained: Vec<String> = std::iter::once(String::new()).chain(accounts.iter().map(|a| a.email.clone())).collect();
    info!("{chained:?}"); //~ PD003 Account::email -> log
    accounts.iter().for_each(|a| info!("{}", a.id)); //~ silent
    accounts.iter().for_each(|a| info!("{}", a.email)); //~ PD003 Account::email -> log
    let (a, b): (Vec<u32>, Vec<String>) = accounts.into_iter().map(|a| (a.id, a.email)).unzip();
    info!("{a:?}"); //~ silent
    info!("{b:?}"); //~ PD003 Account::email -> log
}

pub fn collected_into_maps(accounts: &[Account]) {
    let map: HashMap<u32, String> = accounts.iter().map(|a| (a.id, a.email.clone())).collect();
    info!("{:?}", map.keys()); //~ silent
    info!("{:?}", map.values()); //~ PD003 Account::email -> log
    let text: String = accounts.iter().map(|a| a.email.as_str()).collect();
    info!("{text}"); //~ PD003 Account::email -> log
    let all: Result<Vec<u32>, std::num::ParseIntError> = accounts.iter().map(|a| a.email.parse::<u32>()).collect();
    match all {
        Ok(numbers) => info!("{numbers:?}"), //~ PD003 Account::email -> log
        Err(e) => info!("{e}"), //~ silent
    }
    let option: Option<Vec<String>> = accounts.iter().map(|a| a.phone.clone()).collect();
    info!("{option:?}"); //~ PD003 Account::phone -> log
}

pub fn an_iterator_that_is_stored(accounts: &[Account]) {
    let mut emails = accounts.iter().map(|a| a.email.clone());
    let first = emails.next();
    info!("{first:?}"); //~ PD003 Account::email -> log
    let mut ids = accounts.iter().map(|a| a.id).peekable();
    info!("{:?}", ids.peek()); //~ silent
}

pub fn mutation_of_elements(mut accounts: Vec<Account>, input: &Account) {
    let mut names = vec![String::new(); 3];
    names[1] = input.email.clone();
    info!("{}", names[1]); //~ PD003 Account::email -> log
    let mut other = vec![String::new(); 3];
    for slot in &mut other {
        *slot = input.email.clone();
    }
    info!("{other:?}"); //~ PD003 Account::email -> log
    let mut third = vec![String::new()];
    if let Some(slot) = third.get_mut(0) {
        slot.push_str(&input.email);
    }
    info!("{third:?}"); //~ PD003 Account::email -> log
    let mut fourth = vec![1, 2];
    if let Some(slot) = fourth.iter_mut().next() {
        *slot = input.id;
    }
    info!("{fourth:?}"); //~ silent
    accounts.retain(|a| a.email != "root");
    info!("{}", accounts.len()); //~ silent
    let drained: Vec<Account> = accounts.drain(..).collect();
    info!("{}", drained[0].email); //~ PD003 Account::email -> log
}

pub fn strings(account: &Account) {
    info!("{}", account.email.to_uppercase()); //~ PD003 Account::email -> log
    info!("{}", &account.email[1..3]); //~ PD003 Account::email -> log
    info!("{:?}", account.email.split('@').next()); //~ PD003 Account::email -> log
    info!("{:?}", account.email.split_once('@')); //~ PD003 Account::email -> log
    info!("{}", account.email.replace('@', " at ")); //~ PD003 Account::email -> log
    info!("{:?}", account.email.find('@')); //~ silent
    info!("{:?}", account.email.bytes().next()); //~ PD003 Account::email -> log
    info!("{}", account.email.starts_with("root")); //~ silent
    info!("{}", account.email.chars().rev().collect::<String>()); //~ PD003 Account::email -> log
    let mut text = String::new();
    text.push_str("x");
    info!("{text}"); //~ silent
    text.push_str(&account.email);
    info!("{text}"); //~ PD003 Account::email -> log
    let shown = format!("{}-{}", account.id, account.tags.len());
    info!("{shown}"); //~ silent
}

pub fn emptied(account: &Account) {
    let mut list = vec![account.email.clone()];
    list.clear();
    info!("{list:?}"); //~ silent
    list.push(account.email.clone());
    info!("{list:?}"); //~ PD003 Account::email -> log
    let mut text = account.email.clone();
    text.clear();
    info!("{text}"); //~ silent
    let mut slot = Some(account.email.clone());
    let taken = slot.take();
    info!("{slot:?}"); //~ silent
    info!("{taken:?}"); //~ PD003 Account::email -> log
    let old = slot.replace(account.email.clone());
    info!("{old:?}"); //~ silent
    info!("{slot:?}"); //~ PD003 Account::email -> log
    let fresh = slot.insert("new".to_string());
    info!("{fresh}"); //~ silent
    let cell = std::cell::Cell::new(account.email.len());
    cell.set(account.id as usize);
    info!("{}", cell.get()); //~ silent
    let mut left = account.email.clone();
    let mut right = String::from("none");
    std::mem::swap(&mut left, &mut right);
    info!("{left}"); //~ silent
    info!("{right}"); //~ PD003 Account::email -> log
    let owned = std::mem::take(&mut right);
    info!("{right}"); //~ silent
    info!("{owned}"); //~ PD003 Account::email -> log
}
