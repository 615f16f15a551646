//! Variables of inference and their unification.
//!
//! A [`Table`] holds variables of any type, of integers (`1`) and of floats (`1.0`). [`Table::unify`] makes two types equal, or
//! says that they can't be; what it has bound until then stays bound. [`Table::snapshot`] and [`Table::rollback`] try and undo.
//! Something unknown is equal to everything and binds nothing. Knows nothing of traits.
//!
//! `unify(Vec<?0>, Vec<u8>)` binds `?0` to `u8`.

use super::fold::{fold, walk};
use super::{DynBound, FloatTy, IntTy, Reason, Substs, Ty, TyKind};
use crate::base::{Map, Name, limits};

/// What a variable may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VarKind {
    /// Any type.
    General,
    /// An integer.
    Int,
    /// A float.
    Float,
    /// The value of a constant parameter.
    Const,
}

impl VarKind {
    /// Whether it stands for a number.
    pub(crate) fn is_number(self) -> bool {
        matches!(self, Self::Int | Self::Float)
    }
}

#[derive(Clone, Copy, Debug)]
struct Var {
    kind: VarKind,
    /// Another variable that it is equal to, or its type.
    bound: Option<Ty>,
    /// Whether it was once made equal to something unknown.
    tainted: bool,
}

/// The point to which a table is rolled back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snapshot {
    vars: usize,
    log: usize,
    changed: usize,
}

/// The variables of one inference.
#[derive(Debug, Default)]
pub(crate) struct Table {
    vars: Vec<Var>,
    /// The variables' states before each change, while a snapshot is open.
    log: Vec<(u32, Var)>,
    open: u32,
    /// The variables that were bound, for whoever waits for them.
    changed: Vec<u32>,
}

impl Table {
    /// A new variable.
    pub(crate) fn fresh(&mut self, kind: VarKind) -> Ty {
        let id = self.vars.len() as u32;
        self.vars.push(Var { kind, bound: None, tainted: false });
        Ty::new(TyKind::Infer(id))
    }

    /// A new variable of any type.
    pub(crate) fn fresh_ty(&mut self) -> Ty {
        self.fresh(VarKind::General)
    }

    /// The kind of an unbound variable.
    pub(crate) fn kind(&self, var: u32) -> VarKind {
        self.vars[var as usize].kind
    }

    /// Whether a variable was made equal to something unknown.
    pub(crate) fn is_tainted(&self, var: u32) -> bool {
        self.vars[var as usize].tainted
    }

    /// How many variables there are.
    pub(crate) fn len(&self) -> usize {
        self.vars.len()
    }

    /// Begins to log changes.
    pub(crate) fn snapshot(&mut self) -> Snapshot {
        self.open += 1;
        Snapshot { vars: self.vars.len(), log: self.log.len(), changed: self.changed.len() }
    }

    /// Undoes what was done since.
    pub(crate) fn rollback(&mut self, to: Snapshot) {
        self.open = self.open.saturating_sub(1);
        while self.log.len() > to.log {
            if let Some((id, before)) = self.log.pop() {
                self.vars[id as usize] = before;
            }
        }
        self.vars.truncate(to.vars);
        self.changed.truncate(to.changed);
    }

    /// Keeps what was done since.
    pub(crate) fn commit(&mut self) {
        self.open = self.open.saturating_sub(1);
        if self.open == 0 {
            self.log.clear();
        }
    }

    /// The variables that were bound since this was last asked, with a snapshot open: none.
    pub(crate) fn take_changed(&mut self) -> Vec<u32> {
        if self.open > 0 { Vec::new() } else { std::mem::take(&mut self.changed) }
    }

    fn change(&mut self, id: u32, f: impl FnOnce(&mut Var)) {
        let var = &mut self.vars[id as usize];
        if self.open > 0 {
            self.log.push((id, *var));
        }
        f(var);
    }

    /// A type that is no bound variable; what is inside of it may be.
    pub(crate) fn shallow(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        // Chains are short: a variable is bound to the root of another.
        while let TyKind::Infer(id) = ty.kind() {
            match self.vars.get(*id as usize).and_then(|v| v.bound) {
                Some(next) => ty = next,
                None => break,
            }
        }
        ty
    }

    /// A type with every bound variable replaced.
    pub(crate) fn resolve(&self, ty: Ty) -> Ty {
        if ty.has_infer() { Resolver { table: self, memo: Map::new() }.ty(ty, 0) } else { ty }
    }

    /// [`Self::resolve`] over a list.
    pub(crate) fn resolve_list(&self, list: Substs) -> Substs {
        if list.iter().any(|t| t.has_infer()) {
            let all: Vec<Ty> = list.iter().map(|t| self.resolve(*t)).collect();
            return Ty::list(&all);
        }
        list
    }

    /// The unbound variables in a type, at most `most`.
    pub(crate) fn unbound(&self, ty: Ty, most: usize, out: &mut Vec<u32>) {
        walk(self.resolve(ty), &mut |t| {
            if let TyKind::Infer(id) = t.kind()
                && out.len() < most
                && !out.contains(id)
            {
                out.push(*id);
            }
            t.has_infer() && out.len() < most
        });
    }

    /// Makes two types equal; whether that can be.
    pub(crate) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Infer(x), TyKind::Infer(y)) => self.unify_vars(*x, *y),
            (TyKind::Infer(x), _) => self.bind(*x, b),
            (_, TyKind::Infer(y)) => self.bind(*y, a),
            (TyKind::Unknown(_), _) => {
                self.taint(b);
                true
            }
            (_, TyKind::Unknown(_)) => {
                self.taint(a);
                true
            }
            (TyKind::Const(_), TyKind::Const(_)) => true,
            _ => self.unify_parts(a, b),
        }
    }

    #[allow(clippy::many_single_char_names, reason = "the parts of two types, left and right")]
    fn unify_parts(&mut self, a: Ty, b: Ty) -> bool {
        match (a.kind(), b.kind()) {
            (TyKind::Adt(x, p), TyKind::Adt(y, q)) => x == y && self.unify_lists(p, q),
            (TyKind::Tuple(p), TyKind::Tuple(q)) | (TyKind::FnPtr(p), TyKind::FnPtr(q)) => self.unify_lists(p, q),
            (TyKind::Ref(p, m), TyKind::Ref(q, n)) | (TyKind::RawPtr(p, m), TyKind::RawPtr(q, n)) => {
                self.unify(*p, *q) && m == n
            }
            (TyKind::Slice(p), TyKind::Slice(q)) | (TyKind::Array(p), TyKind::Array(q)) => self.unify(*p, *q),
            (TyKind::FnDef(x, p), TyKind::FnDef(y, q)) => x == y && self.unify_lists(p, q),
            (TyKind::CtorDef(x, p), TyKind::CtorDef(y, q)) => x == y && self.unify_lists(p, q),
            (TyKind::Closure(x, i, p), TyKind::Closure(y, j, q)) => x == y && i == j && self.unify_lists(p, q),
            // Futures of different blocks are different types, but what flows out of them is their output.
            (TyKind::Future(p, _), TyKind::Future(q, _)) => self.unify(*p, *q),
            (TyKind::Opaque(x, i, p), TyKind::Opaque(y, j, q)) => x == y && i == j && self.unify_lists(p, q),
            (TyKind::Projection(x, p), TyKind::Projection(y, q)) => x == y && self.unify_lists(p, q),
            (TyKind::Dyn(p), TyKind::Dyn(q)) => self.unify_dyn(p, q),
            _ => false,
        }
    }

    /// Makes two lists equal, as far as both go.
    pub(crate) fn unify_lists(&mut self, a: Substs, b: Substs) -> bool {
        let mut all = a.len() == b.len();
        for (x, y) in a.iter().zip(b) {
            // The rest is unified also after a difference, to learn what there is to learn.
            all &= self.unify(*x, *y);
        }
        all
    }

    fn unify_dyn(&mut self, a: &[DynBound], b: &[DynBound]) -> bool {
        let mut all = a.len() == b.len();
        for (x, y) in a.iter().zip(b) {
            all &= x.of == y.of && self.unify_lists(x.args, y.args);
            for (alias, ty) in &x.assoc {
                if let Some((_, other)) = y.assoc.iter().find(|(a, _)| a == alias) {
                    all &= self.unify(*ty, *other);
                }
            }
        }
        all
    }

    fn unify_vars(&mut self, x: u32, y: u32) -> bool {
        let (a, b) = (self.vars[x as usize], self.vars[y as usize]);
        let kind = match (a.kind, b.kind) {
            (VarKind::General | VarKind::Const, kind) | (kind, VarKind::General | VarKind::Const) => kind,
            (kind, other) if kind == other => kind,
            _ => return false,
        };
        // The younger points to the older, so that a rollback never leaves a variable bound to one that is gone.
        let (old, young) = if x < y { (x, y) } else { (y, x) };
        let tainted = a.tainted || b.tainted;
        self.change(old, |v| {
            v.kind = kind;
            v.tainted = tainted;
        });
        self.change(young, |v| v.bound = Some(Ty::new(TyKind::Infer(old))));
        // Who waits for the older learns nothing, unless the younger was said to be a number; who waits for both is woken.
        self.changed.push(young);
        if self.vars[old as usize].kind != if x < y { a.kind } else { b.kind } {
            self.changed.push(old);
        }
        true
    }

    fn bind(&mut self, var: u32, ty: Ty) -> bool {
        if let TyKind::Unknown(_) = ty.kind() {
            self.change(var, |v| v.tainted = true);
            return true;
        }
        let fits = match self.vars[var as usize].kind {
            VarKind::General | VarKind::Const => true,
            VarKind::Int => matches!(ty.kind(), TyKind::Int(_)),
            VarKind::Float => matches!(ty.kind(), TyKind::Float(_)),
        };
        // Bound to what is known now, chains of variables stay short.
        let ty = self.resolve(ty);
        if !fits || (ty.has_infer() && occurs(var, ty)) {
            return false;
        }
        self.change(var, |v| v.bound = Some(ty));
        self.changed.push(var);
        true
    }

    /// Remembers that the variables at the top of a type are equal to something unknown.
    fn taint(&mut self, ty: Ty) {
        if let TyKind::Infer(id) = ty.kind() {
            self.change(*id, |v| v.tainted = true);
        }
    }

    /// A type without variables: integers are `i32`, floats `f64`, what nothing determines is unknown.
    pub(crate) fn finish(&self, ty: Ty) -> Ty {
        if !ty.has_infer() {
            return ty;
        }
        fold(self.resolve(ty), &mut |t| {
            if !t.has_infer() {
                return Some(t);
            }
            let TyKind::Infer(id) = t.kind() else { return None };
            Some(self.fallback(*id))
        })
    }

    /// What an unbound variable is in the end.
    pub(crate) fn fallback(&self, var: u32) -> Ty {
        match self.kind(var) {
            VarKind::Int => Ty::new(TyKind::Int(IntTy::I32)),
            VarKind::Float => Ty::new(TyKind::Float(FloatTy::F64)),
            VarKind::Const => Ty::new(TyKind::Const(Name::new("_"))),
            VarKind::General if self.is_tainted(var) => Ty::unknown(Reason::Derived),
            VarKind::General => Ty::unknown(Reason::Ambiguous),
        }
    }
}

/// Whether a resolved type holds the variable.
fn occurs(var: u32, ty: Ty) -> bool {
    let mut found = false;
    walk(ty, &mut |t| {
        found |= matches!(t.kind(), TyKind::Infer(id) if *id == var);
        t.has_infer() && !found
    });
    found
}

/// Replaces variables; each is resolved once, so that `(x, x)` of `(y, y)` of … costs no more than it has parts.
struct Resolver<'a> {
    table: &'a Table,
    memo: Map<u32, Ty>,
}

impl Resolver<'_> {
    fn ty(&mut self, ty: Ty, hops: u32) -> Ty {
        fold(ty, &mut |t| self.part(t, hops))
    }

    fn part(&mut self, ty: Ty, hops: u32) -> Option<Ty> {
        if !ty.has_infer() {
            return Some(ty);
        }
        let TyKind::Infer(id) = ty.kind() else { return None };
        let at = self.table.shallow(ty);
        if !at.has_infer() || matches!(at.kind(), TyKind::Infer(_)) {
            return Some(at);
        }
        if let Some(known) = self.memo.get(id) {
            return Some(*known);
        }
        if hops >= limits::TYPE_HOPS {
            return Some(Ty::unknown(Reason::Limit));
        }
        let done = self.ty(at, hops + 1);
        self.memo.insert(*id, done);
        Some(done)
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, VarKind};
    use crate::types::{IntTy, Reason, Ty, TyKind};

    fn u8_ty() -> Ty {
        Ty::new(TyKind::Int(IntTy::U8))
    }

    #[test]
    fn a_variable_takes_the_type_it_is_unified_with_and_loses_it_on_rollback() {
        let mut table = Table::default();
        let a = table.fresh_ty();
        let before = table.snapshot();
        assert!(table.unify(Ty::new(TyKind::Slice(a)), Ty::new(TyKind::Slice(u8_ty()))));
        assert_eq!(table.resolve(a), u8_ty());
        table.rollback(before);
        assert_eq!(table.resolve(a), a);
    }

    #[test]
    fn an_integer_is_no_bool_and_falls_back() {
        let mut table = Table::default();
        let a = table.fresh(VarKind::Int);
        assert!(!table.unify(a, Ty::new(TyKind::Bool)));
        assert_eq!(table.finish(a), Ty::new(TyKind::Int(IntTy::I32)));
    }

    #[test]
    fn no_type_holds_itself() {
        let mut table = Table::default();
        let (a, b) = (table.fresh_ty(), table.fresh_ty());
        assert!(table.unify(b, Ty::tuple(&[a, u8_ty()])));
        assert!(!table.unify(a, Ty::new(TyKind::Slice(b))));
    }

    #[test]
    fn the_unknown_equals_everything_and_binds_nothing() {
        let mut table = Table::default();
        let a = table.fresh_ty();
        assert!(table.unify(a, Ty::unknown(Reason::Macro)));
        assert_eq!(table.finish(a), Ty::unknown(Reason::Derived));
        assert!(table.unify(a, u8_ty()));
        assert_eq!(table.finish(a), u8_ty());
    }
}
