//! What guards make hold, and of whom.
//!
//! The bits of [`Held`] from [`Held::CONDITIONS`] on are *slots*: what they stand for is in the [`Slots`] of the body.
//!
//! ```text
//! fn send_if(user: &User, allowed: bool) { if allowed { send(&user.email) } }   slot 0: Param(1) succeeded
//! if asked.has_consent() { send(&asked.email) }                                 slot 0: consent of Param(0)
//! ```
//!
//! A condition about a person holds for data of that person; for data that the code tells apart from it, it doesn't: data of
//! another object of the type that the guard was asked about. Where that can't be told it holds. All other conditions hold on
//! the path, whoever was asked. Knows no names of conditions: [`super::facts::Facts`] says which are about a person.

use super::elem::Path;
use super::label::Held;
use super::owner::{From, Owners, Relation, Who, WhoRoot};
use crate::names::AdtId;

/// Who was asked, in one body's terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The type that it is of.
    pub adt: AdtId,
    /// The object; `None`: none that the body is given.
    pub who: Option<Who>,
    /// Parameters that have to do with it, sorted: what is made of these is not told apart from it.
    pub related: Vec<u32>,
}

/// Conditions that a guard gave, with the objects that it was asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The conditions.
    pub held: Held,
    /// The objects.
    pub of: Vec<Subject>,
}

/// What a slot of [`Held`] stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// What the success (or failure) of a part of a parameter implies: the caller knows.
    Passed {
        /// The parameter.
        param: u32,
        /// The part.
        path: Path,
        /// Success, or failure.
        succeeds: bool,
    },
    /// Conditions about somebody.
    Asked(Asked),
}

/// The slots of one body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots(Vec<Slot>);

/// What holds at a point of a body.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// What holds.
    pub held: Held,
    /// What its slots stand for.
    pub slots: &'a Slots,
}

/// What holds, without slots: conditions of everyone's data, and conditions about somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Conditions of everyone's data.
    pub held: Held,
    /// Conditions about somebody.
    pub asked: Vec<Asked>,
    /// Conditions that came with an object: they hold for its data alone.
    pub came: Vec<(Held, Who)>,
}

impl Subject {
    /// An object that a guard is asked about.
    pub fn new(adt: AdtId, who: Who) -> Self {
        Self { adt, who: Some(who), related: Vec::new() }
    }

    /// Whether the code tells an object apart from this one.
    pub fn is_apart(&self, other: &Who) -> bool {
        let is_related = |from: &From| matches!(from, From::Param(param) if self.related.contains(param));
        if other.root.made_of().iter().any(is_related) {
            return false;
        }
        match &self.who {
            Some(who) => who.relation(other) == Relation::Apart,
            None => match &other.root {
                WhoRoot::Made(made) => !made.from.is_empty(),
                WhoRoot::Param(..) | WhoRoot::Static(..) => true,
            },
        }
    }
}

impl Asked {
    /// Whether data of these objects is of somebody else: of the innermost one of a type that was asked about.
    pub fn is_of_another(&self, owners: &Owners) -> bool {
        let owners = owners.as_deref().unwrap_or_default();
        self.of.iter().any(|subject| {
            let innermost = owners.iter().rev().find(|(adt, _)| *adt == subject.adt);
            let mut same = self.of.iter().filter(|s| s.adt == subject.adt);
            innermost.is_some_and(|(_, who)| same.all(|s| s.is_apart(who)))
        })
    }
}

impl Slots {
    /// The bit of a slot; none where there are too many, which errs toward reporting.
    pub fn bit(&mut self, slot: Slot) -> Held {
        let at = self.0.iter().position(|s| *s == slot).unwrap_or_else(|| {
            self.0.push(slot);
            self.0.len() - 1
        });
        match at as u32 + Held::CONDITIONS {
            bit if bit < u128::BITS - 1 => Held(1 << bit),
            _ => Held::NONE,
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter()
    }

    /// The slots that hold.
    pub fn of(&self, held: Held) -> impl Iterator<Item = (&Slot, Held)> {
        let bits = self.0.iter().enumerate().map(|(i, slot)| (slot, i as u32 + Held::CONDITIONS));
        let bits = bits.filter(|(_, bit)| *bit < u128::BITS - 1).map(|(slot, bit)| (slot, Held(1 << bit)));
        bits.filter(move |(_, bit)| held.covers(*bit))
    }

    /// What holds for data of these objects: conditions, and what the caller knows more of.
    pub fn for_data(&self, held: Held, owners: &Owners) -> Held {
        if held == Held::ALL {
            return held;
        }
        let mut out = held.conditions();
        for (slot, bit) in self.of(held) {
            match slot {
                Slot::Passed { .. } => out = out.and(bit),
                Slot::Asked(asked) if asked.is_of_another(owners) => {}
                Slot::Asked(asked) => out = out.and(asked.held),
            }
        }
        out
    }

    /// The conditions that were asked for, of whomever.
    pub fn conditions(&self, held: Held) -> Held {
        let all = self.for_data(held, &None);
        if all == Held::ALL { all } else { all.conditions() }
    }

    /// What holds where two paths meet: what holds on both, and of whoever was asked on each, somebody.
    pub fn meet(&self, a: Held, b: Held) -> Held {
        let both = a.meet(b);
        if a == b || a == Held::ALL || b == Held::ALL || (a.conditions() == a && b.conditions() == b) {
            return both;
        }
        let missing = self.conditions(a).meet(self.conditions(b)).without(self.conditions(both));
        both.and(missing)
    }
}

impl Standing<'_> {
    /// What holds for data of these objects.
    pub fn for_data(self, owners: &Owners) -> Held {
        self.slots.for_data(self.held, owners)
    }
}

impl Given {
    /// Whether this holds all that the other one does.
    pub fn covers(&self, other: &Self) -> bool {
        let all_came = other.came.iter().all(|c| self.came.contains(c));
        self.held.covers(other.held) && other.asked.iter().all(|a| self.asked.contains(a)) && all_came
    }

    /// Adds what another one holds.
    pub fn extend(&mut self, other: &Self) {
        self.held = self.held.and(other.held);
        for asked in &other.asked {
            if !self.asked.contains(asked) {
                self.asked.push(asked.clone());
            }
        }
        for came in &other.came {
            if !self.came.contains(came) {
                self.came.push(came.clone());
            }
        }
    }

    /// What both hold.
    #[must_use]
    pub fn meet(&self, other: &Self) -> Self {
        let asked = self.asked.iter().filter(|a| other.asked.contains(a)).cloned().collect();
        let came = self.came.iter().filter(|c| other.came.contains(c)).cloned().collect();
        Self { held: self.held.meet(other.held), asked, came }
    }

    /// The conditions that hold for data of these objects.
    pub fn for_data(&self, owners: &Owners) -> Held {
        let of_it = self.asked.iter().filter(|a| !a.is_of_another(owners)).map(|a| a.held);
        let is_in = |object: &Who| {
            let owners = owners.as_deref().unwrap_or_default();
            owners.iter().any(|(_, who)| who.root.id() == object.root.id() && who.path == object.path)
        };
        let came = self.came.iter().filter(|(_, object)| is_in(object)).map(|(held, _)| *held);
        of_it.chain(came).fold(self.held, Held::and)
    }
}
