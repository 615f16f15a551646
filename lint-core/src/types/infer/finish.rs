//! The end of an inference: fallbacks, and every variable replaced.

use super::{Called, Infer};
use crate::base::{Arena, Map};
use crate::names::{Container, FuncId};
use crate::syntax::ir::{ExprId, PatId};
use crate::types::result::{BodyTypes, Dispatch, Local, MethodRes, ValueRes};
use crate::types::unify::VarKind;
use crate::types::{Substs, Ty, TyKind};

/// How many times numbers fall back before what is left is given up.
const MAX_ROUNDS: usize = 4;

impl Infer<'_> {
    /// The types of the body, all final.
    pub(super) fn finish(mut self) -> BodyTypes {
        self.icx.solve_pending();
        self.settle_errors();
        for ty in std::mem::take(&mut self.diverging) {
            if self.icx.is_open(ty) {
                self.icx.table.unify(ty, Ty::new(TyKind::Never));
            }
        }
        for _ in 0..MAX_ROUNDS {
            if !self.fall_back() {
                break;
            }
            self.icx.solve_pending();
        }
        self.settle_errors();
        self.icx.solve_pending();
        self.replace_types();
        self.settle_values();
        self.settle_calls();
        self.out
    }

    /// An error of `?` that nothing else determines is that of the operand.
    fn settle_errors(&mut self) {
        for (error, own) in self.tries.clone() {
            if self.icx.is_open(own) && !self.icx.is_open(error) {
                self.icx.table.unify(own, error);
                self.icx.solve_pending();
            }
        }
    }

    /// Numbers that nothing determines are `i32` and `f64`; whether there were any.
    fn fall_back(&mut self) -> bool {
        let mut any = false;
        for var in 0..self.icx.table.len() as u32 {
            let ty = Ty::new(TyKind::Infer(var));
            let open = self.icx.table.shallow(ty) == ty;
            if open && self.icx.table.kind(var) != VarKind::General {
                let fallback = self.icx.table.fallback(var);
                self.icx.table.unify(ty, fallback);
                any = true;
            }
        }
        any
    }

    fn replace_types(&mut self) {
        let table = &self.icx.table;
        for ty in self.out.exprs.iter_mut().chain(&mut self.out.pats).chain(&mut self.opaques) {
            *ty = table.finish(*ty);
        }
        self.out.result = self.returns.first().map(|r| table.finish(r.ty));
        let exprs = &self.out.exprs;
        self.out.mismatches.retain_mut(|(id, ty)| {
            *ty = table.finish(*ty);
            // Of what is not known nothing is to be said.
            !ty.has_unknown() && !exprs[id.index()].has_unknown() && *ty != exprs[id.index()]
        });
        let locals = std::mem::take(&mut self.out.locals);
        self.out.locals = locals
            .as_slice()
            .iter()
            .map(|l| Local { name: l.name, pat: l.pat, ty: table.finish(l.ty) })
            .collect::<Arena<Local>>();
        self.out.opaques = std::mem::take(&mut self.opaques);
    }

    fn settle_values(&mut self) {
        let values: Vec<(ExprId, ValueRes)> = std::mem::take(&mut self.out.values).into_sorted();
        let mut done = Map::new();
        for (id, res) in values {
            let res = match res {
                ValueRes::Func(func, args) => {
                    let args = self.finish_list(args);
                    let (func, args) = self.implementation(func, args).unwrap_or((func, args));
                    ValueRes::Func(func, args)
                }
                ValueRes::Ctor(variant, args) => ValueRes::Ctor(variant, self.finish_list(args)),
                other => other,
            };
            done.insert(id, res);
        }
        self.out.values = done;
        let values: Vec<(PatId, ValueRes)> = std::mem::take(&mut self.out.pat_values).into_sorted();
        for (id, res) in values {
            let res = match res {
                ValueRes::Ctor(variant, args) => ValueRes::Ctor(variant, self.finish_list(args)),
                other => other,
            };
            self.out.pat_values.insert(id, res);
        }
    }

    fn settle_calls(&mut self) {
        for call in std::mem::take(&mut self.called) {
            let Called { expr, func, args, adjust, implicit } = call;
            let args = self.finish_list(args);
            // `?` of the function's own error converts nothing.
            if implicit && self.db.lang().funcs.from == Some(func) && args.first() == args.get(1) {
                continue;
            }
            let of_trait = match self.db.map().funcs[func].container {
                Container::Trait(id) => Some(id),
                _ => None,
            };
            let found = match of_trait {
                None => Some((func, args)),
                Some(_) => self.implementation(func, args),
            };
            let res = match (found, of_trait) {
                (Some((func, substs)), _) => MethodRes { func, substs, dispatch: Dispatch::Static, adjust },
                (None, _) if implicit && !is_open_receiver(args) => continue,
                (None, Some(of)) => MethodRes { func, substs: args, dispatch: Dispatch::Trait(of), adjust },
                (None, None) => continue,
            };
            self.out.methods.insert(expr, res);
        }
    }

    fn finish_list(&self, list: Substs) -> Substs {
        if list.iter().any(|t| t.has_infer()) {
            let all: Vec<Ty> = list.iter().map(|t| self.icx.table.finish(*t)).collect();
            return Ty::list(&all);
        }
        list
    }

    /// The function that implements one of a trait, where that is known.
    fn implementation(&mut self, func: FuncId, args: Substs) -> Option<(FuncId, Substs)> {
        let (found, found_args) = self.icx.impl_func(func, args)?;
        Some((found, self.finish_list(found_args)))
    }
}

/// Whether the implementation is chosen by a bound or when the program runs.
fn is_open_receiver(args: Substs) -> bool {
    args.first().is_some_and(|t| {
        matches!(t.strip_refs().kind(), TyKind::Dyn(_) | TyKind::Param(_) | TyKind::Opaque(..) | TyKind::Projection(..))
    })
}
