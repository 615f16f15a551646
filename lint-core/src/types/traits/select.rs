//! Choosing the source of an implementation, and asking whether there can be one.

use super::assemble::Found;
use super::builtin::Builtin;
use super::{Answer, Icx, Obligation, Source, TraitRef};
use crate::names::GenericDef;
use crate::types::env::Predicate;
use crate::types::{Substs, Ty, TyKind};

/// The one source of an implementation, or why there is none.
#[derive(Clone, Debug)]
pub(crate) enum Selected {
    /// It is this.
    Source(Source),
    /// Several may be it.
    Ambiguous,
    /// There is none.
    None,
}

impl Icx<'_> {
    /// The source of an implementation, if only one can be it.
    pub(crate) fn select(&mut self, goal: TraitRef) -> Selected {
        if !self.step() {
            return Selected::Ambiguous;
        }
        let mut sources = match self.assemble(goal) {
            Found::Sources(sources) => sources,
            Found::Ambiguous => return Selected::Ambiguous,
        };
        if sources.len() > 1 && matches!(self.table.shallow(goal.self_ty()).kind(), TyKind::Infer(_)) {
            // A number: which one is not for its impls to say.
            return Selected::Ambiguous;
        }
        if sources.len() > 1 {
            let args = self.table.resolve_list(goal.args);
            let exact = sources.iter().position(|s| match s {
                Source::Env(t) | Source::Bound(t) => self.table.resolve_list(t.args) == args,
                _ => false,
            });
            match exact {
                Some(at) => sources = vec![sources.swap_remove(at)],
                None => sources = self.winnow(goal, sources),
            }
        }
        let open = || goal.args.iter().any(|a| self.table.resolve(*a).has_infer());
        match sources.len() {
            0 => Selected::None,
            1 => sources.pop().map_or(Selected::None, Selected::Source),
            _ if open() => Selected::Ambiguous,
            _ => Selected::Source(sources.swap_remove(0)),
        }
    }

    /// The sources whose own conditions can hold.
    fn winnow(&mut self, goal: TraitRef, sources: Vec<Source>) -> Vec<Source> {
        let mut left: Vec<(Source, Answer)> = Vec::new();
        for source in sources {
            let answer = self.evaluate_source(goal, &source);
            if answer != Answer::No {
                left.push((source, answer));
            }
        }
        left.into_iter().map(|(s, _)| s).collect()
    }

    /// Whether a type implements a trait. Nothing is bound.
    pub(crate) fn evaluate(&mut self, goal: TraitRef) -> Answer {
        if self.db.is_marker(goal.of) {
            return Answer::Yes;
        }
        let goal = TraitRef { of: goal.of, args: self.table.resolve_list(goal.args) };
        let closed = !goal.args.iter().any(|a| a.has_infer());
        if closed && let Some(known) = self.known_answer(goal) {
            return known;
        }
        if self.stack.contains(&(goal, None)) {
            self.cut = true;
            return Answer::No;
        }
        if !self.step() {
            return Answer::Maybe;
        }
        let (answer, whole) = self.deeper((goal, None), |icx| icx.evaluate_sources(goal));
        if closed && whole {
            self.memo.answers.insert(goal, answer);
        }
        answer
    }

    fn known_answer(&self, goal: TraitRef) -> Option<Answer> {
        self.memo.answers.get(&goal).copied().or_else(|| self.shared_answer(goal))
    }

    fn evaluate_sources(&mut self, goal: TraitRef) -> Answer {
        let sources = match self.assemble(goal) {
            Found::Sources(sources) => sources,
            Found::Ambiguous => return Answer::Maybe,
        };
        let mut best = Answer::No;
        for source in &sources {
            best = best.max(self.evaluate_source(goal, source));
            if best == Answer::Yes {
                break;
            }
        }
        best
    }

    /// Whether a source's own conditions can hold.
    fn evaluate_source(&mut self, goal: TraitRef, source: &Source) -> Answer {
        self.probe(|icx| {
            let Some((_, nested)) = icx.confirm(goal, source) else { return Answer::No };
            let mut all = Answer::Yes;
            for obligation in nested {
                all = all.min(icx.holds(obligation));
                if all == Answer::No {
                    break;
                }
            }
            all
        })
    }

    /// Whether an obligation can hold; in a probe, what it determines is bound.
    fn holds(&mut self, obligation: Obligation) -> Answer {
        match obligation {
            Obligation::Trait(goal) => {
                // What only one source can say is said, so that the next obligation knows of it.
                let answer = self.evaluate(goal);
                if answer != Answer::No && goal.args.iter().any(|a| self.table.resolve(*a).has_infer()) {
                    self.stack.push((goal, None));
                    if let Selected::Source(source) = self.select(goal) {
                        self.confirm(goal, &source);
                    }
                    self.stack.pop();
                }
                answer
            }
            Obligation::Project { alias, args, ty } => match self.project(alias, args) {
                super::Projected::Ty(is) => {
                    if self.table.unify(is, ty) {
                        Answer::Yes
                    } else {
                        Answer::No
                    }
                }
                super::Projected::Ambiguous => Answer::Maybe,
                super::Projected::Error => Answer::No,
            },
        }
    }

    /// Makes a goal what its source says, and tells what the source asks for in turn, with the arguments of an impl.
    pub(crate) fn confirm(&mut self, goal: TraitRef, source: &Source) -> Option<(Substs, Vec<Obligation>)> {
        match source {
            Source::Env(bound) | Source::Bound(bound) => {
                self.table.unify_lists(bound.args, goal.args).then(|| (bound.args, Vec::new()))
            }
            Source::Impl(id) => {
                let def = GenericDef::Impl(*id);
                let args = self.fresh_args(def);
                let subst = self.db.generics(def).subst(args);
                let header = subst.apply_list(self.db.impl_trait(*id)?.args);
                let header = self.normalize_list(header);
                if !self.table.unify_lists(header, goal.args) {
                    return None;
                }
                let preds = self.db.predicates(def);
                Some((args, preds.iter().map(|p| self.obligation(p.fold(&mut |t| Some(subst.apply(t))))).collect()))
            }
            Source::Derive(_) => {
                let self_ty = self.table.shallow(goal.self_ty());
                if let Some(rhs) = goal.args.get(1) {
                    self.table.unify(*rhs, self_ty);
                }
                let (_, params) = self_ty.as_adt()?;
                Some((params, each(goal, params)))
            }
            Source::Builtin(builtin) => self.confirm_builtin(goal, builtin).map(|nested| (goal.args, nested)),
        }
    }

    fn confirm_builtin(&mut self, goal: TraitRef, builtin: &Builtin) -> Option<Vec<Obligation>> {
        match builtin {
            Builtin::Holds(parts) => Some(each(goal, parts)),
            Builtin::SelfOnly(parts) => {
                let same = goal.args.get(1).is_none_or(|rhs| self.table.unify(*rhs, goal.self_ty()));
                same.then(|| each(goal, parts))
            }
            Builtin::Call(inputs, _) | Builtin::AsyncCall(inputs, _) => {
                let given = goal.args.get(1)?;
                self.table.unify(*given, *inputs).then(Vec::new)
            }
            Builtin::Future(_) => Some(Vec::new()),
            Builtin::Like(other) => {
                let mut args = goal.args.to_vec();
                *args.first_mut()? = *other;
                Some(vec![Obligation::Trait(TraitRef { of: goal.of, args: Ty::list(&args) })])
            }
        }
    }

    /// A predicate with its projections normalised.
    pub(crate) fn obligation(&mut self, pred: Predicate) -> Obligation {
        match pred {
            Predicate::Trait(t) => Obligation::Trait(TraitRef { of: t.of, args: self.normalize_list(t.args) }),
            Predicate::Project { alias, args, ty } => {
                Obligation::Project { alias, args: self.normalize_list(args), ty: self.normalize(ty) }
            }
        }
    }
}

/// The same trait for each part; with an argument for itself where there is one.
fn each(goal: TraitRef, parts: Substs) -> Vec<Obligation> {
    let one = |part: &Ty| {
        let args = vec![*part; goal.args.len().min(2)];
        Obligation::Trait(TraitRef { of: goal.of, args: Ty::list(&args) })
    };
    parts.iter().filter(|p| !matches!(p.kind(), TyKind::Const(_))).map(one).collect()
}
