//! What inference still has to show, and the variables that it waits for.
//!
//! An obligation is looked at when it is registered and again when one of the variables that it hung on was bound; so the work
//! grows with what is learnt, not with how often one asks.

use super::select::Selected;
use super::{Icx, Projected, TraitRef};
use crate::base::{Map, limits};
use crate::names::AliasId;
use crate::types::{Substs, Ty, TyKind};

/// Something that must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Obligation {
    /// `T: Trait<A>`
    Trait(TraitRef),
    /// `<T as Trait<A>>::Assoc == U`
    Project {
        /// The associated type.
        alias: AliasId,
        /// The trait's arguments, then its own; normalised.
        args: Substs,
        /// What it is.
        ty: Ty,
    },
}

impl Obligation {
    /// The arguments of its trait, `Self` first.
    pub(crate) fn args(&self) -> Substs {
        match self {
            Self::Trait(t) => t.args,
            Self::Project { args, .. } => args,
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    what: Obligation,
    nesting: u8,
}

/// The obligations of one inference.
#[derive(Debug, Default)]
pub(super) struct Pending {
    slots: Vec<Option<Slot>>,
    ready: Vec<usize>,
    waiting: Map<u32, Vec<usize>>,
    looked_at: u32,
    nesting: u8,
}

enum Progress {
    /// It holds, or can't; nothing more is to be learnt.
    Done,
    /// It waits for these.
    Waits(Vec<u32>),
}

impl Icx<'_> {
    /// Something must hold from now on. In a probe this says nothing.
    pub(crate) fn register(&mut self, what: Obligation) {
        if self.probes > 0 {
            return;
        }
        if let Obligation::Trait(t) = &what
            && (self.db.is_marker(t.of) || !t.args.iter().any(|a| a.has_infer()))
        {
            return;
        }
        let nesting = self.pending.nesting + 1;
        if nesting <= limits::OBLIGATION_NESTING {
            self.pending.ready.push(self.pending.slots.len());
            self.pending.slots.push(Some(Slot { what, nesting }));
        }
    }

    /// [`Self::register`] for each.
    pub(crate) fn register_all(&mut self, all: Vec<Obligation>) {
        for one in all {
            self.register(one);
        }
    }

    /// [`Self::register`], and in a probe what follows of it at once.
    pub(super) fn require(&mut self, what: Obligation) {
        if self.probes == 0 {
            self.register(what);
            return;
        }
        match what {
            Obligation::Project { alias, args, ty } => {
                if let Projected::Ty(is) = self.project(alias, args) {
                    self.table.unify(is, ty);
                }
            }
            Obligation::Trait(goal) => {
                if goal.args.iter().any(|a| self.table.resolve(*a).has_infer())
                    && let Selected::Source(source) = self.select(goal)
                {
                    self.confirm(goal, &source);
                }
            }
        }
    }

    /// A type that is no bound variable; what waits is solved first if it is one.
    pub(crate) fn settle(&mut self, ty: Ty) -> Ty {
        let at = self.table.shallow(ty);
        if !matches!(at.kind(), TyKind::Infer(_)) {
            return at;
        }
        self.solve_pending();
        self.table.shallow(at)
    }

    /// Looks at all obligations that may say something new, until none does.
    pub(crate) fn solve_pending(&mut self) {
        if self.probes > 0 {
            return;
        }
        loop {
            for var in self.table.take_changed() {
                if let Some(slots) = self.pending.waiting.remove(&var) {
                    self.pending.ready.extend(slots);
                }
            }
            if self.pending.ready.is_empty() {
                return;
            }
            for at in std::mem::take(&mut self.pending.ready) {
                let Some(slot) = self.pending.slots[at] else { continue };
                self.pending.looked_at += 1;
                if self.pending.looked_at > limits::OBLIGATIONS {
                    self.pending.slots[at] = None;
                    continue;
                }
                self.pending.nesting = slot.nesting;
                match self.advance(slot.what) {
                    Progress::Done => self.pending.slots[at] = None,
                    Progress::Waits(vars) => {
                        for var in vars {
                            self.pending.waiting.entry(var).or_default().push(at);
                        }
                    }
                }
                self.pending.nesting = 0;
            }
        }
    }

    fn advance(&mut self, what: Obligation) -> Progress {
        match what {
            Obligation::Trait(goal) => {
                let goal = TraitRef { of: goal.of, args: self.table.resolve_list(goal.args) };
                // Where no variable is left there is nothing to learn; that it holds is the compiler's to say.
                if !goal.args.iter().any(|a| a.has_infer()) {
                    return Progress::Done;
                }
                match self.select(goal) {
                    Selected::Source(source) => {
                        if let Some((_, nested)) = self.confirm(goal, &source) {
                            self.register_all(nested);
                        }
                        Progress::Done
                    }
                    Selected::Ambiguous => self.waits(goal.args),
                    Selected::None => Progress::Done,
                }
            }
            Obligation::Project { alias, args, ty } => match self.project(alias, args) {
                Projected::Ty(is) => {
                    self.table.unify(ty, is);
                    Progress::Done
                }
                Projected::Ambiguous => self.waits(args),
                Projected::Error => {
                    self.table.unify(ty, Ty::unknown(crate::types::Reason::Derived));
                    Progress::Done
                }
            },
        }
    }

    /// The variables that an obligation hangs on: its `Self` if that is one, else all.
    fn waits(&mut self, args: Substs) -> Progress {
        let mut vars = Vec::new();
        if let Some(first) = args.first()
            && let TyKind::Infer(var) = self.table.shallow(*first).kind()
        {
            vars.push(*var);
            if self.table.kind(*var) == crate::types::unify::VarKind::General {
                return Progress::Waits(vars);
            }
        }
        for arg in args {
            self.table.unbound(*arg, limits::WAITED, &mut vars);
        }
        if vars.is_empty() { Progress::Done } else { Progress::Waits(vars) }
    }

    /// The obligations whose `Self` is this unbound variable.
    pub(crate) fn obligations_on(&mut self, var: u32) -> Vec<Obligation> {
        self.solve_pending();
        let waiting = self.pending.waiting.get(&var).cloned().unwrap_or_default();
        let mut found = Vec::new();
        for slot in waiting.into_iter().filter_map(|at| self.pending.slots[at]) {
            let on = slot.what.args().first().map(|t| self.table.shallow(*t));
            if on.is_some_and(|t| matches!(t.kind(), TyKind::Infer(v) if *v == var)) && !found.contains(&slot.what) {
                found.push(slot.what);
            }
        }
        found
    }
}
