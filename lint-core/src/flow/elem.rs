//! Access paths: how a value is reached inside of another.
//!
//! An [`Elem`] is one step (`.email`, `.0`, "an element of"); a [`Path`] is a short list of them, interned. References and
//! the smart pointers that stubs call transparent are no steps: `(*user).email` and `user.email` are one path. Knows nothing
//! of labels.
//!
//! `users[3].address.city` is the place `users` with the path `[Item, address, city]`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::FxHashSet;

use crate::base::{Bound, cuts, limits};
use crate::names::FieldId;

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Elem {
    /// A field of a struct, union or variant.
    Field(FieldId),
    /// An element of a tuple.
    Tuple(u32),
    /// What iteration yields: an element of a collection or iterator, a map's `(key, value)`.
    Item,
    /// A captured variable of a closure, by its position among the captures.
    Capture(u32),
}

/// A short list of steps, interned; no longer than [`limits::PATH_LENGTH`]. Ordered by content.
#[derive(Clone, Copy)]
pub struct Path(&'static [Elem]);

static PATHS: LazyLock<RwLock<FxHashSet<&'static [Elem]>>> = LazyLock::new(|| RwLock::new(FxHashSet::default()));

impl Path {
    /// The value itself.
    pub const EMPTY: Self = Self(&[]);

    /// The path of these steps. Steps beyond the limit are cut off: the path then stands for all that is below.
    pub fn new(elems: &[Elem]) -> Self {
        if elems.is_empty() {
            return Self::EMPTY;
        }
        if elems.len() > limits::PATH_LENGTH {
            cuts::note(Bound::Path);
        }
        let elems = &elems[..elems.len().min(limits::PATH_LENGTH)];
        if let Some(found) = PATHS.read().unwrap_or_else(PoisonError::into_inner).get(elems) {
            return Self(found);
        }
        let mut table = PATHS.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = table.get(elems) {
            return Self(found);
        }
        let kept: &'static [Elem] = Box::leak(elems.into());
        table.insert(kept);
        Self(kept)
    }

    /// Its steps.
    pub fn elems(self) -> &'static [Elem] {
        self.0
    }

    /// One step further; at the limit, the same path.
    #[must_use]
    pub fn then(self, elem: Elem) -> Self {
        if self.0.len() >= limits::PATH_LENGTH {
            cuts::note(Bound::Path);
            return self;
        }
        let mut elems = self.0.to_vec();
        elems.push(elem);
        Self::new(&elems)
    }

    /// All of `rest` further, up to the limit.
    #[must_use]
    pub fn join(self, rest: &[Elem]) -> Self {
        if rest.is_empty() {
            return self;
        }
        let mut elems = self.0.to_vec();
        elems.extend_from_slice(rest);
        Self::new(&elems)
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && (self.0.is_empty() || std::ptr::eq(self.0, other.0))
    }
}
impl Eq for Path {}
impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Path {
    fn cmp(&self, other: &Self) -> Ordering {
        if self == other { Ordering::Equal } else { self.0.cmp(other.0) }
    }
}
impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0).finish()
    }
}
