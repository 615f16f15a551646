//! Whose a value is: which object it is, or is a part of, as far as one body can tell.
//!
//! ```text
//! let name = &orders[0].buyer.name;    // Param(0) . [] (the one at 0) . buyer . name
//! let other = load(conn, 7)?;          // made here, from `conn` and 7
//! ```
//!
//! A copy, a reference or what a container holds is the same object. Two objects are *apart* if they come from different
//! places: two parameters, two fields, two elements, two values made of different things. What is made of another (looked up by
//! its id, say) is not told apart from it. Asked only where the policy has guards for conditions about a person (consent,
//! age). Knows nothing of labels and conditions.

use std::sync::Arc;

use super::elem::{Elem, Path};
use super::world::World;
use crate::base::{Name, TextRange, limits};
use crate::names::{AdtId, ConstId};
use crate::types::{Ty, TyKind};

/// An object, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Where it starts.
    pub root: WhoRoot,
    /// Where in it.
    pub path: Path,
    /// Which element, where the path goes through a collection.
    pub pick: Pick,
}

/// Where an object comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhoRoot {
    /// A parameter, of this type.
    Param(u32, Ty),
    /// A static, of this type.
    Static(ConstId, Ty),
    /// The body made it.
    Made(Arc<Made>),
}

/// An object that a body makes, by a call mostly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The expression.
    pub at: TextRange,
    /// Its type.
    pub ty: Ty,
    /// What it is made of, sorted; what that was made of, too.
    pub from: Vec<From>,
}

/// What an object is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum From {
    /// A parameter, or a part of it.
    Param(u32),
    /// A static.
    Static(ConstId),
    /// What another expression made.
    Made(TextRange),
    /// A constant of this text.
    Const(Name),
}

/// Which element of the last collection on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The path goes through none.
    Whole,
    /// Not known.
    Any,
    /// The one at a constant index.
    Const(Name),
    /// The one at an index that is in this local.
    Local(u32),
    /// The one that the loop over this local is at.
    Loop(u32),
}

/// What is known of which object a value is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    /// Nothing yet: what the whole says counts for its part.
    #[default]
    Unset,
    /// One of several.
    Mixed,
    /// This one.
    Known(Box<Who>),
}

/// The objects of the project's own types that data is a part of, outermost first; none: not known.
pub type Owners = Option<Arc<[(AdtId, Who)]>>;

/// How two objects relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They are one.
    Same,
    /// They are two.
    Apart,
    /// It can't be told.
    Unknown,
}

impl Who {
    /// A whole object.
    pub fn root(root: WhoRoot) -> Self {
        Self { root, path: Path::EMPTY, pick: Pick::Whole }
    }

    /// A part of it; `None` where the path is too long to tell, or names several.
    #[must_use]
    pub fn then(&self, elem: Elem) -> Option<Self> {
        let path = self.path.step(elem).filter(|path| !path.is_deep())?;
        let pick = if elem == Elem::Item { Pick::Any } else { self.pick };
        Some(Self { root: self.root.clone(), path, pick })
    }

    /// How it relates to another one.
    pub fn relation(&self, other: &Self) -> Relation {
        match (self.root.id(), other.root.id()) {
            (a, b) if a != b => self.root.relation(&other.root),
            _ if self.path != other.path => Relation::Apart,
            _ => self.pick.relation(other.pick),
        }
    }

    /// The same part of another object, if this one is a part of that which `whole` is: `whole` is `new` there.
    pub fn rebased(&self, whole: &Self, new: &Self) -> Option<Self> {
        let rest = self.path.elems().strip_prefix(whole.path.elems())?;
        if self.root.id() != whole.root.id() || !self.pick_at(whole.path.elems().len()).is(whole.pick) {
            return None;
        }
        let mut moved = new.clone();
        for elem in rest {
            moved = moved.then(*elem)?;
        }
        if rest.contains(&Elem::Item)
            && let Pick::Const(_) = self.pick
        {
            moved.pick = self.pick;
        }
        Some(moved)
    }

    /// Which element the first steps of the path mean.
    fn pick_at(&self, len: usize) -> Pick {
        let elems = self.path.elems();
        match elems.iter().rposition(|e| *e == Elem::Item) {
            Some(last) if last < len => self.pick,
            _ if elems[..len].contains(&Elem::Item) => Pick::Any,
            _ => Pick::Whole,
        }
    }

    /// The objects of the project's own types that this is a part of, outermost first.
    pub(crate) fn owners(&self, world: &World<'_>) -> Owners {
        let mut found = Vec::new();
        let mut ty = self.root.ty();
        for len in 0..=self.path.elems().len() {
            if let TyKind::Adt(adt, _) = world.behind(ty).kind()
                && !world.is_outside(*adt)
            {
                let path = Path::new(&self.path.elems()[..len]);
                found.push((*adt, Self { root: self.root.clone(), path, pick: self.pick_at(len) }));
            }
            if let Some(elem) = self.path.elems().get(len) {
                ty = world.part_type(ty, *elem);
            }
        }
        (!found.is_empty()).then(|| found.into())
    }
}

impl WhoRoot {
    fn ty(&self) -> Ty {
        match self {
            Self::Param(_, ty) | Self::Static(_, ty) => *ty,
            Self::Made(made) => made.ty,
        }
    }

    /// Itself, as something that others are made of.
    pub fn id(&self) -> From {
        match self {
            Self::Param(param, _) => From::Param(*param),
            Self::Static(id, _) => From::Static(*id),
            Self::Made(made) => From::Made(made.at),
        }
    }

    /// What it is made of.
    pub fn made_of(&self) -> &[From] {
        match self {
            Self::Made(made) => &made.from,
            _ => &[],
        }
    }

    /// How it relates to another root.
    fn relation(&self, other: &Self) -> Relation {
        let (a, b) = (self.made_of(), other.made_of());
        if a.contains(&other.id()) || b.contains(&self.id()) {
            return Relation::Unknown;
        }
        // Two that are made of things apart are apart, also where both needed one thing more (a connection).
        let only = |one: &[From], other: &[From]| one.iter().any(|f| !other.contains(f));
        match (self, other) {
            (Self::Made(_), Self::Made(_)) if !only(a, b) || !only(b, a) => Relation::Unknown,
            _ => Relation::Apart,
        }
    }
}

impl Pick {
    fn relation(self, other: Self) -> Relation {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Relation::Unknown,
            (a, b) if a == b => Relation::Same,
            (Self::Const(_) | Self::Loop(_), Self::Const(_) | Self::Loop(_)) => Relation::Apart,
            _ => Relation::Unknown,
        }
    }

    /// Whether both surely mean one element.
    fn is(self, other: Self) -> bool {
        self == other && self != Self::Any
    }
}

impl Owner {
    /// The object, if it is known.
    pub fn who(&self) -> Option<&Who> {
        match self {
            Self::Known(who) => Some(who),
            Self::Unset | Self::Mixed => None,
        }
    }

    /// Either: the join of two paths.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        match (self, other) {
            (a, b) if a == b => a.clone(),
            (Self::Known(a), Self::Known(b)) if a.root.id() == b.root.id() && a.path == b.path => {
                let pick = if a.pick == b.pick { a.pick } else { Pick::Any };
                a.root.join(&b.root).map_or(Self::Mixed, |root| Self::Known(Box::new(Who { root, path: a.path, pick })))
            }
            _ => Self::Mixed,
        }
    }
}

impl WhoRoot {
    /// One root, known better in a later round.
    fn join(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Made(a), Self::Made(b)) if a != b => {
                let from = merged(a.from.iter().chain(&b.from).copied())?;
                Some(Self::Made(Arc::new(Made { at: a.at, ty: a.ty, from })))
            }
            _ => Some(self.clone()),
        }
    }
}

/// Sorted, each once; `None` where they are too many to tell.
pub fn merged(all: impl Iterator<Item = From>) -> Option<Vec<From>> {
    let mut from: Vec<From> = all.collect();
    from.sort_unstable();
    from.dedup();
    (from.len() <= limits::MADE_FROM).then_some(from)
}

#[cfg(test)]
mod tests {
    use super::{From, Made, Pick, Relation, Who, WhoRoot};
    use crate::base::{Name, TextRange};
    use crate::flow::elem::{Elem, Path};
    use crate::types::Ty;
    use std::sync::Arc;

    fn param(at: u32) -> Who {
        Who::root(WhoRoot::Param(at, Ty::unit()))
    }

    fn made(at: u32, from: &[From]) -> Who {
        Who::root(WhoRoot::Made(Arc::new(Made { at: TextRange::new(at, at + 1), ty: Ty::unit(), from: from.to_vec() })))
    }

    #[test]
    fn parameters_and_fields_are_apart() {
        assert_eq!(param(0).relation(&param(1)), Relation::Apart);
        assert_eq!(param(0).relation(&param(0)), Relation::Same);
        let part = |i| param(0).then(Elem::Tuple(i)).expect("a short path");
        assert_eq!(part(0).relation(&part(1)), Relation::Apart);
    }

    #[test]
    fn what_is_made_of_another_is_not_told_apart() {
        let (conn, id) = (From::Param(0), From::Param(1));
        assert_eq!(made(1, &[conn, id]).relation(&param(1)), Relation::Unknown);
        assert_eq!(made(1, &[conn, id]).relation(&param(2)), Relation::Apart);
        assert_eq!(made(1, &[conn, id]).relation(&made(2, &[conn, id])), Relation::Unknown);
        let (one, two) = (From::Const(Name::new("1")), From::Const(Name::new("2")));
        assert_eq!(made(1, &[conn, one]).relation(&made(2, &[conn, two])), Relation::Apart);
        assert_eq!(made(1, &[conn]).relation(&made(2, &[conn, two])), Relation::Unknown);
    }

    #[test]
    fn elements_are_apart_where_the_code_says_which() {
        let item = |pick| Who { pick, ..param(0).then(Elem::Item).expect("a short path") };
        let (first, second) = (Pick::Const(Name::new("0")), Pick::Const(Name::new("1")));
        assert_eq!(item(first).relation(&item(second)), Relation::Apart);
        assert_eq!(item(first).relation(&item(Pick::Loop(3))), Relation::Apart);
        assert_eq!(item(first).relation(&item(Pick::Local(3))), Relation::Unknown);
        assert_eq!(item(Pick::Any).relation(&item(Pick::Any)), Relation::Unknown);
    }

    #[test]
    fn a_part_moves_with_its_whole() {
        let place = param(0).then(Elem::Tuple(0)).and_then(|w| w.then(Elem::Tuple(2))).expect("a short path");
        let whole = param(0).then(Elem::Tuple(0)).expect("a short path");
        let moved = place.rebased(&whole, &param(7)).expect("it is a part");
        assert_eq!((moved.root.id(), moved.path), (From::Param(7), Path::new(&[Elem::Tuple(2)])));
        assert!(place.rebased(&param(1), &param(7)).is_none());
    }
}
