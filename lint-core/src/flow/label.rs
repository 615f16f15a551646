//! Labels: what taint carries.
//!
//! A label says where data comes from ([`Origin`]) and which conditions it already satisfies ([`Held`]). In the summary of a
//! function an origin may be symbolic: "whatever the caller passes here". Categories, conditions and purposes are opaque: what
//! they permit is for `policy`.

use crate::names::{ConstId, FieldId};
use crate::syntax::ir::FormatTrait;

use super::elem::Path;
use super::owner::Owners;
use super::trace::Trace;

/// A set of held conditions: bits given out by [`super::facts::Facts`]. More bits permit more; a join keeps what both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Held(pub u128);

impl Held {
    /// Nothing is known to hold.
    pub const NONE: Self = Self(0);
    /// Everything: the state of code that is never reached.
    pub const ALL: Self = Self(u128::MAX);
    /// How many conditions have a bit. The bits above are slots: what they stand for is in the body's
    /// [`Slots`](super::standing::Slots).
    pub const CONDITIONS: u32 = 63;

    /// The conditions, without slots.
    #[must_use]
    pub fn conditions(self) -> Self {
        Self(self.0 & ((1 << Self::CONDITIONS) - 1))
    }

    /// What holds here and not there.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What either holds.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both hold: the join of two paths.
    #[must_use]
    pub fn meet(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether all of `other` holds here.
    pub fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A declared source: a position in [`super::facts::Facts::sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub u32);

/// How a symbolic label relates to the value that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// It is that value, field for field.
    Whole,
    /// It was made from anything in that value.
    Flat,
    /// It shows what this rendering of that value shows.
    Render(FormatTrait),
}

/// What a symbolic label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Root {
    /// A parameter of the function, the receiver (or a closure's captures) first.
    Param(u32),
    /// The result of a call that only the caller can resolve: a position in [`super::summary::Summary::deferred`].
    Deferred(u32),
    /// A static.
    Static(ConstId),
    /// What anybody put into a field, of any object.
    Field(FieldId),
}

/// A value that the caller knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol {
    /// Where it starts.
    pub root: Root,
    /// Where in it.
    pub path: Path,
    /// How the label relates to it.
    pub mode: Mode,
    /// Whether the marked fields of its type were taken into account where the label was made; else the caller does.
    pub typed: bool,
}

/// Where data comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// A marked field, or another declared source.
    Source(SourceId),
    /// What the caller passes.
    Symbol(Symbol),
}

/// Where data comes from, what it satisfies, and how it got here.
#[derive(Clone, Debug)]
pub struct Label {
    /// Where from.
    pub origin: Origin,
    /// The conditions that hold for it.
    pub held: Held,
    /// Whose it is, of a declared source. What the caller passes has owners there.
    pub owners: Owners,
    /// The steps. Not compared.
    pub trace: Trace,
}

impl Label {
    /// Data of a declared source.
    pub fn source(source: SourceId, held: Held, owners: Owners, trace: Trace) -> Self {
        Self { origin: Origin::Source(source), held, owners, trace }
    }

    /// Whether no caller knows more of it.
    pub fn is_closed(&self) -> bool {
        matches!(self.origin, Origin::Source(_))
    }
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        self.origin == other.origin && self.held == other.held && self.owners == other.owners
    }
}
impl Eq for Label {}

/// Labels, each origin once, in the order of origins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(Vec<Label>);

impl Labels {
    /// None.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a label. An origin that is there already keeps its trace, what both hold, and whose it is if that is one.
    pub fn add(&mut self, label: Label) {
        match self.0.binary_search_by(|l| l.origin.cmp(&label.origin)) {
            Ok(at) => {
                let old = &mut self.0[at];
                old.held = old.held.meet(label.held);
                if old.owners != label.owners {
                    old.owners = None;
                }
            }
            Err(at) => self.0.insert(at, label),
        }
    }

    /// Takes whose data is from labels of the same origins.
    pub fn take_owners(&mut self, known: &Self) {
        for label in &mut self.0 {
            if let Ok(at) = known.0.binary_search_by(|l| l.origin.cmp(&label.origin)) {
                label.owners.clone_from(&known.0[at].owners);
            }
        }
    }

    /// Says whose the data of a source is, where nobody knows yet; so that this does not hold for it.
    pub fn set_owners(&mut self, source: SourceId, owners: &Owners, lost: Held) {
        for label in self.0.iter_mut().filter(|l| l.origin == Origin::Source(source) && l.owners.is_none()) {
            label.owners.clone_from(owners);
            label.held = label.held.without(lost);
        }
    }

    /// Adds all of these.
    pub fn extend(&mut self, others: &Self) {
        for label in &others.0 {
            self.add(label.clone());
        }
    }

    /// In order.
    pub fn iter(&self) -> std::slice::Iter<'_, Label> {
        self.0.iter()
    }

    /// In order, to change what holds or the trace; the origins stay.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Origin, &mut Held, &mut Trace)> {
        self.0.iter_mut().map(|l| (l.origin, &mut l.held, &mut l.trace))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<Label> for Labels {
    fn from_iter<I: IntoIterator<Item = Label>>(iter: I) -> Self {
        let mut labels = Self::new();
        for label in iter {
            labels.add(label);
        }
        labels
    }
}

impl<'a> IntoIterator for &'a Labels {
    type Item = &'a Label;
    type IntoIter = std::slice::Iter<'a, Label>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
