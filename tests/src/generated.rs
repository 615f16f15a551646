//! Workspaces of any size: crates that build on each other, with modules of ordinary service code.
//!
//! For what is measured, and for what must be the same however it is run. A module is about 60 lines: marked structs, a trait
//! with implementations, closures, iterators, errors, a macro, and one disclosure that the policy does not permit.
//!
//! ```
//! let small = tests::generated::workspace(2, 3);
//! assert!(small.contains("//- /c1/lib.rs crate:c1 deps:privacy=lint-macros,tracing,serde,c0"));
//! ```

use std::fmt::Write;

/// A fixture of so many crates, each with so many modules.
pub fn workspace(crates: usize, modules: usize) -> String {
    let mut text = String::new();
    for krate in 0..crates {
        let before = krate.checked_sub(1);
        let dep = before.map_or_else(String::new, |b| format!(",c{b}"));
        let _ = writeln!(text, "//- /c{krate}/lib.rs crate:c{krate} deps:privacy=lint-macros,tracing,serde{dep}");
        text.push_str(LIB);
        for at in 0..modules {
            let _ = writeln!(text, "pub mod m{at};");
        }
        for at in 0..modules {
            let _ = writeln!(text, "//- /c{krate}/m{at}.rs");
            let outer = match (at.checked_sub(1), before) {
                (Some(at), _) => format!("crate::m{at}"),
                (None, Some(krate)) => format!("c{krate}::m0"),
                (None, None) => "crate::end".to_owned(),
            };
            text.push_str(&MODULE.replace("OUTER", &outer));
        }
    }
    text
}

/// How many lines a fixture has.
pub fn lines(text: &str) -> usize {
    text.lines().count()
}

const LIB: &str = r#"
#[macro_export]
macro_rules! ensure { ($cond:expr, $why:expr) => { if !$cond { return Err($crate::Problem::new($why)); } } }
#[derive(Debug)]
pub struct Problem { why: String }
impl Problem { pub fn new(why: &str) -> Self { Self { why: why.to_owned() } } }
impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, "problem: {}", self.why) }
}
pub mod end {
    pub fn hand_on(text: &str) -> usize { text.len() }
}
"#;

const MODULE: &str = r#"use std::collections::HashMap;
use std::fmt;
use crate::Problem;
use OUTER::hand_on as outer;

#[derive(Clone, Debug, serde::Serialize, privacy::PersonalData)]
pub struct Account {
    #[personal(category = "contact", purposes("support"))]
    pub email: String,
    #[personal(category = "contact", purposes("support"))]
    pub phone: Option<String>,
    pub visits: u32,
    pub state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum State { New, Known(u8), Gone { since: u64 } }

pub trait Store {
    fn find(&self, id: u64) -> Option<&Account>;
    fn put(&mut self, id: u64, account: Account) -> Result<(), Problem>;
    fn count(&self) -> usize { 0 }
}

#[derive(Default)]
pub struct Memory { rows: HashMap<u64, Account>, log: Vec<String> }

impl Store for Memory {
    fn find(&self, id: u64) -> Option<&Account> { self.rows.get(&id) }
    fn put(&mut self, id: u64, account: Account) -> Result<(), Problem> {
        crate::ensure!(!account.email.is_empty(), "no address");
        crate::ensure!(account.visits < 1_000, "too many visits");
        self.rows.insert(id, account);
        self.log.push(format!("put {id}"));
        Ok(())
    }
    fn count(&self) -> usize { self.rows.len() }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{} visits as {:?}", self.visits, self.state) }
}

pub fn domains(accounts: &[Account]) -> Vec<String> {
    let parts = accounts.iter().filter(|a| a.visits > 0).map(|a| a.email.clone());
    parts.filter_map(|e| e.split_once('@').map(|(_, domain)| domain.to_owned())).collect()
}

pub fn visit<S: Store>(store: &mut S, id: u64) -> Result<u32, Problem> {
    let found = store.find(id).ok_or_else(|| Problem::new("unknown"))?;
    let mut account = found.clone();
    account.visits += 1;
    account.state = match account.state {
        State::New => State::Known(1),
        State::Known(n) if n < 200 => State::Known(n + 1),
        other => other,
    };
    let visits = account.visits;
    store.put(id, account)?;
    tracing::info!("visit {} of {}", visits, store.count());
    Ok(visits)
}

pub fn hand_on(text: &str) -> usize { outer(text) + 1 }

pub async fn serve(mut store: Memory, ids: Vec<u64>) -> Result<usize, Problem> {
    let mut sum = 0;
    for id in ids {
        if let Some(account) = store.find(id) {
            sum += hand_on(&account.email);
            tracing::debug!(id, "found {account}");
        } else {
            continue;
        }
        sum += visit(&mut store, id)? as usize;
    }
    if let Some(first) = store.rows.values().next() {
        tracing::warn!("first is {}", first.email);
    }
    Ok(sum)
}
"#;
