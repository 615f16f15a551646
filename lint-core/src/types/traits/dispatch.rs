//! From a trait's function to the one that an impl has for it.

use super::select::Selected;
use super::{Icx, Source, TraitRef};
use crate::names::{Container, FuncId, GenericDef, ImplId, TraitId};
use crate::types::fold::fold;
use crate::types::{Reason, Substs, Ty, TyKind};

impl Icx<'_> {
    /// The function that implements one of a trait for these arguments, with its own arguments: the impl's where it has one,
    /// else the trait's default. `None` where the implementation is not known: a bound, a `dyn`, what the language gives.
    pub(crate) fn impl_func(&mut self, func: FuncId, args: Substs) -> Option<(FuncId, Substs)> {
        let Container::Trait(of) = self.db.map().funcs[func].container else { return Some((func, args)) };
        // Deeper in a search the answer may be cut short.
        let keep = self.stack.is_empty() && !args.iter().any(|a| a.has_infer());
        if keep && let Some(known) = self.memo.funcs.get(&(func, args)) {
            return *known;
        }
        if let Some(known) = self.shared_func(func, args) {
            return known;
        }
        let found = self.find_impl_func(func, of, args);
        if keep && !found.is_some_and(|(_, args)| args.iter().any(|t| t.has_infer())) {
            self.memo.funcs.insert((func, args), found);
        }
        found
    }

    fn find_impl_func(&mut self, func: FuncId, of: TraitId, args: Substs) -> Option<(FuncId, Substs)> {
        let trait_len = self.db.generics(GenericDef::Trait(of)).len();
        let goal = TraitRef { of, args: Ty::list(args.get(..trait_len)?) };
        let (id, impl_args) = self.impl_of(goal)?;
        match self.func_of_impl(id, func) {
            Some(found) => {
                let mut all = impl_args.to_vec();
                all.extend(&args[trait_len..]);
                // An impl may write `impl Trait` where its trait names a parameter; then numbers may differ.
                all.resize(self.db.generics(GenericDef::Func(found)).len(), Ty::unknown(Reason::Derived));
                Some((found, Ty::list(&all)))
            }
            None => Some((func, args)),
        }
    }

    /// The impl of a goal, with its arguments; nothing is bound.
    pub(crate) fn impl_of(&mut self, goal: TraitRef) -> Option<(ImplId, Substs)> {
        let Selected::Source(Source::Impl(id)) = self.select(goal) else { return None };
        let known = self.table.len() as u32;
        let args = self.probe(|icx| {
            let (args, nested) = icx.confirm(goal, &Source::Impl(id))?;
            // What an obligation says of an argument may be what another waits for.
            for obligation in nested.iter().chain(&nested) {
                icx.require(*obligation);
            }
            Some(icx.table.resolve_list(args))
        })?;
        let args: Vec<Ty> = args.iter().map(|t| without_vars_from(*t, known)).collect();
        Some((id, Ty::list(&args)))
    }
}

/// The type with variables that are gone replaced by the unknown.
fn without_vars_from(ty: Ty, known: u32) -> Ty {
    fold(ty, &mut |t| match t.kind() {
        _ if !t.has_infer() => Some(t),
        TyKind::Infer(id) if *id >= known => Some(Ty::unknown(Reason::Ambiguous)),
        _ => None,
    })
}
