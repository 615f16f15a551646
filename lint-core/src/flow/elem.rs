//! Access paths: how a value is reached inside of another.
//!
//! An [`Elem`] is one step (`.email`, `.0`, "an element of"); a [`Path`] is a short list of them, interned. References and
//! the smart pointers that stubs call transparent are no steps: `(*user).email` and `user.email` are one path. Knows nothing
//! of labels.
//!
//! ```text
//! users[3].address.city                  [Item, address, city] in `users`
//! comment.replies[0].email               [replies, Item, email]
//! comment.replies[0].replies[0].email    [*replies, Item, email]: of any reply further down
//! ```
//!
//! A recursive type has no end of paths. Where one comes back to a type that it went through, the round is left out and the
//! step behind it is [`Elem::Deep`]: so a path goes through each recursive type once, and there are few of them. (The access
//! graphs of Khedker, Sanyal and Karkare, "Heap reference analysis using access graphs", 2007, cut down to one round.)

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::FxHashSet;

use crate::base::{Bound, Name, cuts, limits};
use crate::names::{AdtId, FieldId};

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holds {
    /// No value of the type that it is a field of.
    Others,
    /// Values of its own type again: `replies: Vec<Comment>` of a comment.
    Own,
    /// What a type parameter stands for.
    Any,
}

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Elem {
    /// A field of a struct, union or variant.
    Field(FieldId, Holds),
    /// This field of any value of its type that is inside of this value of it: at any depth, but not its own.
    Deep(FieldId),
    /// An element of a tuple.
    Tuple(u32),
    /// What iteration yields: an element of a collection or iterator, a map's `(key, value)`.
    Item,
    /// A captured variable of a closure, by its position among the captures.
    Capture(u32),
    /// What an object of JSON has under this key. Of a value that has parts by keys and others, each kind may be in the other.
    Key(Name),
}

impl Elem {
    /// The field.
    pub fn field(self) -> Option<FieldId> {
        match self {
            Self::Field(field, _) | Self::Deep(field) => Some(field),
            Self::Tuple(_) | Self::Item | Self::Capture(_) | Self::Key(_) => None,
        }
    }

    /// The recursive type that it is a step through.
    pub(super) fn round(self) -> Option<AdtId> {
        match self {
            Self::Field(field, Holds::Own) | Self::Deep(field) => Some(field.variant.adt),
            Self::Field(..) | Self::Tuple(_) | Self::Item | Self::Capture(_) | Self::Key(_) => None,
        }
    }

    /// Whether it is a key.
    pub(super) fn is_key(self) -> bool {
        matches!(self, Self::Key(_))
    }

    /// Whether what is inside of the whole at any depth may be inside of this part of it.
    pub(super) fn may_hold_all(self) -> bool {
        !matches!(self, Self::Field(_, Holds::Others))
    }
}

/// One step further, without rounds. Whether there was room for it.
fn push(elems: &mut Vec<Elem>, elem: Elem) -> bool {
    if let Some(field) = elem.field()
        && let Some(of) = elem.round()
        && let Some(first) = elems.iter().position(|e| e.round() == Some(of))
    {
        elems.truncate(first);
        elems.push(Elem::Deep(field));
        return true;
    }
    let has_room = elems.len() < limits::PATH_LENGTH;
    if has_room {
        elems.push(elem);
    } else {
        cuts::note(Bound::Path);
    }
    has_room
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
        Self::EMPTY.join(elems)
    }

    fn interned(elems: &[Elem]) -> Self {
        if elems.is_empty() {
            return Self::EMPTY;
        }
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
        self.step(elem).unwrap_or(self)
    }

    /// One step further; `None` where there is no room for it: the path no longer names the part alone.
    pub(super) fn step(self, elem: Elem) -> Option<Self> {
        let mut elems = self.0.to_vec();
        push(&mut elems, elem).then(|| Self::interned(&elems))
    }

    /// All of `rest` further, up to the limit.
    #[must_use]
    pub fn join(self, rest: &[Elem]) -> Self {
        if rest.is_empty() {
            return self;
        }
        let mut elems = self.0.to_vec();
        for elem in rest {
            if !push(&mut elems, *elem) {
                break;
            }
        }
        Self::interned(&elems)
    }

    /// Whether it may name several parts at different depths.
    pub(super) fn is_deep(self) -> bool {
        self.0.iter().any(|elem| matches!(elem, Elem::Deep(_)))
    }

    /// Whether something may be named by both paths, or by what is below one and above the other.
    pub(super) fn touches(self, other: Self) -> bool {
        for (a, b) in self.0.iter().zip(other.0) {
            match (a, b) {
                _ if a == b => {}
                // One goes on into the type that the other goes around in.
                (Elem::Deep(_), Elem::Field(..)) | (Elem::Field(..), Elem::Deep(_)) => return a.round() == b.round(),
                _ if a.is_key() != b.is_key() => return true,
                _ => return false,
            }
        }
        true
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

#[cfg(test)]
mod tests {
    use super::{Elem, Holds, Path};
    use crate::names::{AdtId, FieldId, VariantId};

    fn field(adt: u32, index: u32, holds: Holds) -> Elem {
        Elem::Field(FieldId { variant: VariantId { adt: AdtId::from_index(adt as usize), index: 0 }, index }, holds)
    }

    #[test]
    fn a_path_goes_once_through_a_recursive_type() {
        let (email, replies, parent) = (field(0, 0, Holds::Others), field(0, 1, Holds::Own), field(0, 2, Holds::Own));
        let deep = Elem::Deep(replies.field().expect("a field"));
        let path = Path::new(&[replies, Elem::Item, email]);
        assert_eq!(path.elems(), [replies, Elem::Item, email]);
        let path = Path::new(&[parent, replies, Elem::Item, email]);
        assert_eq!(path.elems(), [deep, Elem::Item, email]);
        assert_eq!(Path::new(&[deep, Elem::Item]).then(replies), Path::new(&[deep]));
        assert_eq!(Path::new(&[Elem::Item; 20]).elems().len(), crate::base::limits::PATH_LENGTH);
    }

    #[test]
    fn what_is_further_down_may_be_in_any_field_that_leads_there() {
        let (id, replies) = (field(0, 0, Holds::Others), field(0, 1, Holds::Own));
        let deep = Path::new(&[replies, replies]);
        assert!(deep.touches(Path::new(&[replies, Elem::Item])) && Path::new(&[replies]).touches(deep));
        assert!(!deep.touches(Path::new(&[id])) && deep.touches(Path::EMPTY));
    }
}
