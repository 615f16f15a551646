//! Interned names: equal names are one pointer, and their text is at hand without a lock.
//!
//! A process interns each distinct text once and keeps it: the names of a code base are few (Lemmy: 9,000) against its
//! text, and keeping them makes [`Name`] `Copy`, comparable in one instruction and readable from any thread.
//! Names order by their text, so sorting by name is deterministic.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashSet};

/// An interned piece of text: an identifier, a path, a category.
#[derive(Clone, Copy)]
pub struct Name(&'static str);

const SHARDS: usize = 32;

static TABLE: LazyLock<Vec<RwLock<FxHashSet<&'static str>>>> =
    LazyLock::new(|| (0..SHARDS).map(|_| RwLock::new(FxHashSet::default())).collect());

impl Name {
    /// The name of this text.
    pub fn new(text: &str) -> Self {
        let hash = std::hash::BuildHasher::hash_one(&FxBuildHasher, text);
        let shard = &TABLE[(hash >> 59) as usize % SHARDS];
        if let Some(found) = shard.read().unwrap_or_else(PoisonError::into_inner).get(text) {
            return Self(found);
        }
        let mut table = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = table.get(text) {
            return Self(found);
        }
        let kept: &'static str = Box::leak(text.into());
        table.insert(kept);
        Self(kept)
    }

    /// Its text.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        // One text is interned once; the empty text may share its address with another, so lengths count too.
        std::ptr::eq(self.0.as_ptr(), other.0.as_ptr()) && self.0.len() == other.0.len()
    }
}
impl Eq for Name {}
impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.as_ptr() as usize).hash(state);
    }
}
impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        if self == other { Ordering::Equal } else { self.0.cmp(other.0) }
    }
}
impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}
impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
impl Deref for Name {
    type Target = str;
    fn deref(&self) -> &str {
        self.0
    }
}
impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}
impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn equal_texts_are_one_name_and_order_by_text() {
        assert_eq!(Name::new("email"), Name::new(&String::from("email")));
        assert_ne!(Name::new(""), Name::new("a"));
        assert!(Name::new("account") < Name::new("email"));
    }
}
