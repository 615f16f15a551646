//! Labels: what taint carries.
//!
//! A label says where data comes from ([`Origin`]) and which conditions it already satisfies ([`Held`]). In the summary of a
//! function an origin may be symbolic: "whatever the caller passes here". Categories, conditions and purposes are opaque: what
//! they permit is for `policy`.

use std::sync::Arc;

#[cfg(doc)]
use crate::base::limits;
use crate::base::{Bound, cuts, effort};
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

impl Symbol {
    /// Something made from what both name.
    fn with(self, other: Self) -> Self {
        let common = self.path.elems().iter().zip(other.path.elems()).take_while(|(a, b)| a == b).count();
        let path = Path::new(&self.path.elems()[..common]);
        Self { root: self.root, path, mode: Mode::Flat, typed: self.typed && other.typed }
    }
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

impl Label {
    /// Takes what another of the same origin says: what both hold, and whose it is if that is one.
    fn take(&mut self, other: &Self) {
        self.held = self.held.meet(other.held);
        if self.owners != other.owners {
            self.owners = None;
        }
    }

    /// Whether another of the same origin says nothing new.
    fn has_all_of(&self, other: &Self) -> bool {
        other.held.covers(self.held) && (self.owners.is_none() || self.owners == other.owners)
    }
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        self.origin == other.origin && self.held == other.held && self.owners == other.owners
    }
}
impl Eq for Label {}

/// Labels, each origin once, in the order of origins.
///
/// More than [`Sizes::labels_of_one`](limits::Sizes::labels_of_one) of them are *wide* from then on: of each root one symbol, made from the smallest part that holds
/// all that was named. That only ever widens, so that a loop or recursion comes to an end.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// Shared by all values that have the same.
    all: Option<Arc<Vec<Label>>>,
    is_wide: bool,
}

impl PartialEq for Labels {
    fn eq(&self, other: &Self) -> bool {
        self.is_wide == other.is_wide && (self.shares(other) || self.as_slice() == other.as_slice())
    }
}
impl Eq for Labels {}

impl Labels {
    /// None.
    pub const fn new() -> Self {
        Self { all: None, is_wide: false }
    }

    /// Whether both are one list.
    fn shares(&self, other: &Self) -> bool {
        matches!((&self.all, &other.all), (Some(a), Some(b)) if Arc::ptr_eq(a, b))
    }

    fn as_slice(&self) -> &[Label] {
        self.all.as_deref().map_or(&[], Vec::as_slice)
    }

    fn all_mut(&mut self) -> &mut Vec<Label> {
        Arc::make_mut(self.all.get_or_insert_with(Arc::default))
    }

    fn find(&self, origin: &Origin) -> Result<usize, usize> {
        self.as_slice().binary_search_by(|label| label.origin.cmp(origin))
    }

    /// Adds a label. An origin that is there already keeps its trace, what both hold, and whose it is if that is one.
    pub fn add(&mut self, label: Label) {
        if self.is_wide && self.widened(&label) {
            return;
        }
        match self.find(&label.origin) {
            Ok(at) if self.as_slice()[at].has_all_of(&label) => {}
            Ok(at) => self.all_mut()[at].take(&label),
            Err(at) => self.all_mut().insert(at, label),
        }
        self.bound();
    }

    /// Adds all of these.
    pub fn extend(&mut self, others: &Self) {
        if (self.shares(others) && self.is_wide == others.is_wide) || others.is_empty() && !others.is_wide {
            return;
        }
        if self.is_empty() && !self.is_wide {
            self.clone_from(others);
        } else if self.is_wide || others.is_wide {
            self.widen();
            others.iter().for_each(|label| self.add(label.clone()));
        } else {
            self.merge(others);
            self.bound();
        }
    }

    /// Both, each in order.
    fn merge(&mut self, others: &Self) {
        let (mut ours, theirs) = (self.as_slice().iter().peekable(), others.as_slice());
        let mut all: Vec<Label> = Vec::with_capacity(ours.len().max(theirs.len()));
        effort::spend(ours.len() + theirs.len());
        let mut is_other = false;
        for label in theirs {
            while let Some(own) = ours.next_if(|own| own.origin != label.origin && own.origin < label.origin) {
                all.push(own.clone());
            }
            match ours.next_if(|own| own.origin == label.origin) {
                Some(own) => {
                    is_other |= !own.has_all_of(label);
                    all.push(own.clone());
                    if let Some(last) = all.last_mut() {
                        last.take(label);
                    }
                }
                None => {
                    is_other = true;
                    all.push(label.clone());
                }
            }
        }
        if is_other {
            all.extend(ours.cloned());
            self.all = Some(Arc::new(all));
        }
    }

    fn bound(&mut self) {
        if self.len() > effort::sizes().labels_of_one && !self.is_wide {
            cuts::note(Bound::Tree);
            self.widen();
        }
    }

    fn widen(&mut self) {
        if self.is_wide {
            return;
        }
        let all = self.all.take();
        self.is_wide = true;
        all.iter().flat_map(|all| all.iter()).for_each(|label| self.add(label.clone()));
    }

    /// Whether a symbol of the same root stands for a label as well now.
    fn widened(&mut self, label: &Label) -> bool {
        let Origin::Symbol(symbol) = label.origin else { return false };
        let of_root = |known: &Label| matches!(known.origin, Origin::Symbol(of) if of.root == symbol.root);
        let Some(at) = self.as_slice().iter().position(of_root) else { return false };
        let known = &self.as_slice()[at];
        let Origin::Symbol(of) = known.origin else { return false };
        // Of one root there is one, so that what it is widened to is in its place.
        let wider = if of == symbol { symbol } else { of.with(symbol) };
        let held = known.held.meet(label.held);
        if of != wider || held != known.held {
            let known = &mut self.all_mut()[at];
            known.origin = Origin::Symbol(wider);
            known.held = held;
        }
        true
    }

    /// Takes whose data is from labels of the same origins.
    pub fn take_owners(&mut self, known: &Self) {
        let found: Vec<(usize, usize)> =
            self.iter().enumerate().filter_map(|(at, label)| Some((at, known.find(&label.origin).ok()?))).collect();
        for (at, from) in found {
            let owners = &known.as_slice()[from].owners;
            if self.as_slice()[at].owners != *owners {
                self.all_mut()[at].owners.clone_from(owners);
            }
        }
    }

    /// Says whose the data of a source is, where nobody knows yet; so that this does not hold for it.
    pub fn set_owners(&mut self, source: SourceId, owners: &Owners, lost: Held) {
        let is_it = |label: &Label| label.origin == Origin::Source(source) && label.owners.is_none();
        if !self.iter().any(is_it) {
            return;
        }
        for label in self.all_mut().iter_mut().filter(|label| is_it(label)) {
            label.owners.clone_from(owners);
            label.held = label.held.without(lost);
        }
    }

    /// In order.
    pub fn iter(&self) -> std::slice::Iter<'_, Label> {
        self.as_slice().iter()
    }

    /// In order, to change what holds or the trace; the origins stay.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Origin, &mut Held, &mut Trace)> {
        let all = if self.is_empty() { &mut [][..] } else { self.all_mut().as_mut_slice() };
        all.iter_mut().map(|l| (l.origin, &mut l.held, &mut l.trace))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.as_slice().len()
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
        self.iter()
    }
}
