//! What later stages ask beside paths: associated items by name, traits in scope, what a macro was given.
//!
//! ```text
//! in_impl(impl User, "new", values) = User::new      traits_in_scope(m) = [Display, Iterator, …]
//! ```

use super::def::{AliasId, BodyOwner, ConstId, Container, Def, DefMap, FuncId, ImplId, ModuleId, Ns, TraitId};
use super::walk;
use crate::base::{Map, Name, Set, TextRange};
use crate::input::CfgSet;
use crate::syntax::ir::{Body, Expr, ExprId, FnItem, FnParam, FormatPiece};

/// The associated items of all impls and traits, by name.
pub type AssocIndex = Map<(Container, Name, Ns), Def>;

impl DefMap {
    /// An item of an impl by its name: a type, or a function or constant.
    pub fn in_impl(&self, id: ImplId, name: Name, ns: Ns) -> Option<Def> {
        self.assoc.get(&(Container::Impl(id), name, ns)).copied()
    }

    /// An item of a trait by its name; supertraits are not asked.
    pub fn in_trait(&self, id: TraitId, name: Name, ns: Ns) -> Option<Def> {
        self.assoc.get(&(Container::Trait(id), name, ns)).copied()
    }

    /// The features and target of a module's crate.
    pub fn cfg(&self, module: ModuleId) -> &CfgSet {
        &self.crates[self.modules[module].krate].cfg
    }

    /// The parameters of a function in a module that `cfg` leaves, without the receiver.
    pub fn active_params<'f>(&self, func: &'f FnItem, module: ModuleId) -> impl Iterator<Item = &'f FnParam> {
        let cfg = self.cfg(module);
        func.params.iter().filter(move |p| p.attrs.is_active(cfg))
    }

    /// The impls of a trait, in order.
    pub fn impls_of(&self, id: TraitId) -> &[ImplId] {
        self.trait_impls.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The traits whose methods can be called in a module or block: its own and imported ones, those of the blocks and the
    /// module around it, the prelude's. Each once, nearest first.
    pub fn traits_in_scope(&self, module: ModuleId) -> Vec<TraitId> {
        let mut all = self.imported_traits(module);
        let mut seen: Set<TraitId> = all.iter().copied().collect();
        if let Some(prelude) = self.preludes.get(&self.modules[module].krate) {
            all.extend(self.modules[*prelude].traits.iter().copied().filter(|t| seen.insert(*t)));
        }
        all
    }

    /// The traits that a module defines or imports itself, without the prelude's.
    pub fn imported_traits(&self, module: ModuleId) -> Vec<TraitId> {
        let mut all = Vec::new();
        let mut seen = Set::new();
        let mut at = Some(module);
        while let Some(id) = at {
            let data = &self.modules[id];
            all.extend(data.traits.iter().copied().filter(|t| seen.insert(*t)));
            at = data.parent.filter(|_| data.is_block);
        }
        all
    }

    /// What the macro that wrote an expression was given there: formatted texts, and expressions that are the caller's own
    /// text, in its order. Empty for an expression that no macro wrote.
    pub fn macro_args(&self, owner: BodyOwner, body: &Body, expr: ExprId) -> Vec<ExprId> {
        let Some(site) = self.macro_calls.get(&(owner, expr)) else { return Vec::new() };
        let is_callers = |range: TextRange| range != site.call && site.call.contains(range);
        let mut args = Vec::new();
        let mut open = vec![expr];
        while let Some(id) = open.pop() {
            if matches!(body.exprs[id], Expr::FormatArgs(_)) || is_callers(body.expr_range(id)) {
                args.push(id);
            } else {
                walk::children(body, id, &|_| true, &mut |child| open.push(child));
            }
        }
        args.sort_by_key(|id| (written_at(body, *id, site.call), *id));
        args
    }

    /// Builds the index of associated items. Of two items of one name, which `cfg` did not tell apart, the first counts.
    pub(crate) fn index_assoc(&mut self) {
        let mut index = AssocIndex::new();
        let mut add = |container: Container, funcs: &[FuncId], types: &[AliasId], consts: &[ConstId]| {
            let funcs = funcs.iter().map(|f| (self.funcs[*f].name, Ns::Values, Def::Func(*f)));
            let consts = consts.iter().map(|c| (self.consts[*c].name, Ns::Values, Def::Const(*c)));
            let types = types.iter().map(|t| (self.aliases[*t].name, Ns::Types, Def::Alias(*t)));
            for (name, ns, def) in funcs.chain(consts).chain(types) {
                index.entry((container, name, ns)).or_insert(def);
            }
        };
        for (id, data) in self.impls.iter() {
            add(Container::Impl(id), &data.funcs, &data.types, &data.consts);
        }
        for (id, data) in self.traits.iter() {
            add(Container::Trait(id), &data.funcs, &data.types, &data.consts);
        }
        self.assoc = index;
    }
}

/// Where an argument stands in a macro's call. A formatted text has the place of the call: what it is of tells more.
fn written_at(body: &Body, expr: ExprId, call: TextRange) -> u32 {
    let Expr::FormatArgs(format) = &body.exprs[expr] else { return body.expr_range(expr).lo };
    let placeholder = format.pieces.iter().find_map(|piece| match piece {
        FormatPiece::Placeholder { range, .. } => Some(range.lo),
        FormatPiece::Text(_) => None,
    });
    placeholder.or_else(|| format.args.first().map(|arg| body.expr_range(*arg).lo)).unwrap_or(call.hi)
}
