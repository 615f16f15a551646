//! `cfg` predicates and the options that they are judged by.
//!
//! `#[cfg(all(unix, not(test)))]` is a [`CfgExpr`]; a crate's chosen features and target are a [`CfgSet`].

use crate::base::{Name, Set};

/// A `cfg` predicate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CfgExpr {
    /// `unix`
    Flag(Name),
    /// `feature = "full"`
    KeyValue(Name, Name),
    /// `all(…)`
    All(Vec<CfgExpr>),
    /// `any(…)`
    Any(Vec<CfgExpr>),
    /// `not(…)`
    Not(Box<CfgExpr>),
    /// A predicate that can't be read: taken as true, so that its code is seen.
    Unknown,
}

/// The options that hold for a crate: `unix`, `feature = "full"`, `target_os = "linux"`.
#[derive(Clone, Debug, Default)]
pub struct CfgSet {
    flags: Set<Name>,
    pairs: Set<(Name, Name)>,
}

impl CfgSet {
    /// Sets a flag such as `unix`.
    pub fn flag(&mut self, name: &str) {
        self.flags.insert(Name::new(name));
    }

    /// Sets a pair such as `feature = "full"`.
    pub fn pair(&mut self, key: &str, value: &str) {
        self.pairs.insert((Name::new(key), Name::new(value)));
    }

    /// The values of a key, sorted: of `feature`, the features that are on.
    pub fn values(&self, key: &str) -> Vec<String> {
        let pairs = self.pairs.sorted();
        pairs.into_iter().filter(|(k, _)| k == key).map(|(_, value)| value.to_string()).collect()
    }

    /// Whether the predicate holds.
    pub fn holds(&self, expr: &CfgExpr) -> bool {
        match expr {
            CfgExpr::Flag(name) => *name == "true" || self.flags.contains(name),
            CfgExpr::KeyValue(key, value) => self.pairs.contains(&(*key, *value)),
            CfgExpr::All(all) => all.iter().all(|e| self.holds(e)),
            CfgExpr::Any(any) => any.iter().any(|e| self.holds(e)),
            CfgExpr::Not(inner) => matches!(**inner, CfgExpr::Unknown) || !self.holds(inner),
            CfgExpr::Unknown => true,
        }
    }
}
