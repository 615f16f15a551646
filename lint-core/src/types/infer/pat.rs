//! Patterns: what they match, with default binding modes, and the locals that they bind.

use super::path::Value;
use super::{Hint, Infer};
use crate::base::{Name, limits};
use crate::names::{AdtKind, Def, GenericDef, Ns, VariantId};
use crate::syntax::ir::{Anchor, Expr, ExprId, FieldsKind, Hygiene, Literal, Pat, PatId, Path, Segment};
use crate::types::result::{Local, LocalId, ValueRes};
use crate::types::{Substs, Ty, TyKind};

/// How bindings bind: by value, or by reference behind a reference that the pattern did not write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Move,
    Ref(bool),
}

impl Infer<'_> {
    /// Infers a pattern against the type that it matches.
    pub(super) fn pat(&mut self, id: PatId, expected: Ty) {
        self.pat_in(id, expected, Mode::Move);
    }

    fn pat_in(&mut self, id: PatId, expected: Ty, mode: Mode) {
        if self.nesting >= limits::INFER_NESTING {
            return;
        }
        self.nesting += 1;
        self.pat_kind(id, expected, mode);
        self.nesting -= 1;
    }

    fn pat_kind(&mut self, id: PatId, expected: Ty, mode: Mode) {
        let body = self.body;
        let pat = &body.pats[id];
        let (ty, mode) = if peels(pat, |e| self.is_text(e)) { self.peel(expected, mode) } else { (expected, mode) };
        let ty = self.icx.table.shallow(ty);
        self.set_pat(id, ty);
        match pat {
            Pat::Wild | Pat::Rest | Pat::Macro(_) | Pat::Missing => {}
            Pat::Bind { name, hygiene, by_ref, mutable, sub } => {
                if !by_ref && !mutable && sub.is_none() && self.const_pat(id, *name, *hygiene, ty) {
                    return;
                }
                let local_ty = match (by_ref, mode) {
                    (true, _) => ty.reference(*mutable),
                    (false, Mode::Ref(m)) if !mutable => ty.reference(m),
                    (false, _) => ty,
                };
                self.bind(id, *name, *hygiene, local_ty);
                if let Some(sub) = sub {
                    self.pat_in(*sub, expected, mode);
                }
            }
            Pat::Path(path) => self.path_pat(id, path, ty),
            Pat::TupleStruct { path, fields } => self.tuple_struct_pat(id, path, fields, ty, mode),
            Pat::Struct { path, fields, .. } => self.struct_pat(id, path, fields, ty, mode),
            Pat::Tuple(parts) => self.tuple_pat(id, parts, ty, mode),
            Pat::Slice(parts) => self.slice_pat(parts, ty, mode),
            Pat::Ref { mutable, inner } => self.ref_pat(*mutable, *inner, ty),
            Pat::Or(alternatives) => self.or_pat(alternatives, expected, mode),
            Pat::Lit(expr) => self.value_pat(*expr, ty),
            Pat::Range { lo, hi } => {
                for end in lo.iter().chain(hi) {
                    self.value_pat(*end, ty);
                }
            }
        }
    }

    /// A literal, constant or bound of a range.
    fn value_pat(&mut self, expr: ExprId, expected: Ty) {
        let ty = self.expr(expr, Hint::Maybe(expected));
        if !self.is_text(expr) {
            self.icx.table.unify(ty, expected);
        } else if self.icx.is_open(expected) {
            self.icx.table.unify(expected, ty);
        }
    }

    /// Whether a literal is of a reference type by itself.
    fn is_text(&self, expr: ExprId) -> bool {
        matches!(
            self.body.exprs[expr],
            Expr::Literal(Literal::Str(_) | Literal::ByteStr | Literal::CStr) | Expr::Path(_) | Expr::Block(_)
        )
    }

    /// Behind references that the pattern does not write.
    fn peel(&mut self, ty: Ty, mode: Mode) -> (Ty, Mode) {
        let (mut ty, mut mode) = (self.settle(ty), mode);
        while let TyKind::Ref(inner, mutable) = ty.kind() {
            mode = match mode {
                Mode::Ref(false) => Mode::Ref(false),
                Mode::Ref(true) | Mode::Move => Mode::Ref(*mutable),
            };
            ty = self.settle(*inner);
        }
        (ty, mode)
    }

    fn bind(&mut self, id: PatId, name: Name, hygiene: Hygiene, ty: Ty) {
        let before = self
            .alternatives
            .as_ref()
            .and_then(|all| all.iter().find(|(n, h, _)| *n == name && *h == hygiene).map(|(_, _, local)| *local));
        if let Some(local) = before {
            self.out.bindings.insert(id, local);
            let known = self.out.locals[local].ty;
            if self.icx.table.resolve(known).is_unknown() {
                self.out.locals[local].ty = ty;
            } else {
                self.icx.table.unify(known, ty);
            }
            return;
        }
        let local: LocalId = self.out.locals.alloc(Local { name, pat: Some(id), ty });
        self.out.bindings.insert(id, local);
        self.scopes.declare(name, hygiene, local);
        if let Some(all) = &mut self.alternatives {
            all.push((name, hygiene, local));
        }
    }

    /// A plain name may be a constant or a unit variant.
    fn const_pat(&mut self, id: PatId, name: Name, hygiene: Hygiene, expected: Ty) -> bool {
        let Some(found) = self.db.map().resolve_names(self.module, Anchor::Plain, &[name], Ns::Values) else {
            return false;
        };
        let map = self.db.map();
        let is_value = match found.def {
            Def::Const(konst) => !map.consts[konst].is_static,
            Def::Variant(variant) => map.variant(variant).kind == FieldsKind::Unit,
            Def::Adt(adt) => {
                map.adts[adt].kind == AdtKind::Struct
                    && map.variant(VariantId { adt, index: 0 }).kind == FieldsKind::Unit
            }
            _ => false,
        };
        if is_value {
            let range = self.body.pat_range(id);
            let segment = Segment { name, args: None, range, hygiene };
            let path = Path { anchor: Anchor::Plain, qself: None, trait_len: 0, segments: vec![segment], range };
            let (ty, _) = self.peel(expected, Mode::Move);
            self.set_pat(id, ty);
            self.path_pat(id, &path, ty);
        }
        is_value
    }

    fn path_pat(&mut self, id: PatId, path: &Path, expected: Ty) {
        let (res, ty) = match self.resolve_value(path) {
            Some(Value::Ctor(variant, args)) => (ValueRes::Ctor(variant, args), Ty::adt(variant.adt, args)),
            Some(Value::Const(konst, ty)) => (ValueRes::Const(konst), ty),
            _ => {
                self.out.pat_values.insert(id, ValueRes::Unknown);
                return;
            }
        };
        self.out.pat_values.insert(id, res);
        let (expected, _) = match res {
            ValueRes::Ctor(..) => self.peel(expected, Mode::Move),
            _ => (expected, Mode::Move),
        };
        self.icx.table.unify(expected, ty);
    }

    /// The variant of a pattern's path, its arguments unified with what is matched.
    fn pat_variant(&mut self, id: PatId, path: &Path, ns: Ns, expected: Ty) -> Option<(VariantId, Substs)> {
        let found = if ns == Ns::Types {
            self.resolve_variant(path, ns)
        } else if let Some(Value::Ctor(variant, args)) = self.resolve_value(path) {
            Some((variant, args))
        } else {
            None
        };
        let Some((variant, args)) = found else {
            self.out.pat_values.insert(id, ValueRes::Unknown);
            return None;
        };
        self.icx.table.unify(Ty::adt(variant.adt, args), expected);
        let args = self.icx.table.resolve_list(args);
        self.out.pat_values.insert(id, ValueRes::Ctor(variant, args));
        Some((variant, args))
    }

    fn tuple_struct_pat(&mut self, id: PatId, path: &Path, parts: &[PatId], expected: Ty, mode: Mode) {
        let Some((variant, args)) = self.pat_variant(id, path, Ns::Values, expected) else {
            self.unknown_parts(parts, mode);
            return;
        };
        let subst = self.db.generics(GenericDef::Adt(variant.adt)).subst(args);
        let types = self.db.field_tys(variant);
        let mut fields = Vec::with_capacity(parts.len());
        for (part, at) in positions(&self.body.pats, parts, types.len()) {
            let field = at.filter(|i| *i < types.len());
            fields.push(field.map(|i| crate::names::FieldId { variant, index: i as u32 }));
            let ty = match field {
                Some(i) => self.icx.normalize(subst.apply(types[i])),
                None => self.icx.table.fresh_ty(),
            };
            self.pat_in(part, ty, mode);
        }
        self.out.pat_fields.insert(id, fields);
    }

    fn struct_pat(&mut self, id: PatId, path: &Path, parts: &[(Name, PatId)], expected: Ty, mode: Mode) {
        let Some((variant, args)) = self.pat_variant(id, path, Ns::Types, expected) else {
            for (_, part) in parts {
                self.unknown_parts(&[*part], mode);
            }
            return;
        };
        let subst = self.db.generics(GenericDef::Adt(variant.adt)).subst(args);
        let types = self.db.field_tys(variant);
        let mut fields = Vec::with_capacity(parts.len());
        for (name, part) in parts {
            let index = self.db.field_index(variant, *name);
            fields.push(index.map(|index| crate::names::FieldId { variant, index }));
            let ty = match index.and_then(|i| types.get(i as usize)) {
                Some(ty) => self.icx.normalize(subst.apply(*ty)),
                None => self.icx.table.fresh_ty(),
            };
            self.pat_in(*part, ty, mode);
        }
        self.out.pat_fields.insert(id, fields);
    }

    fn unknown_parts(&mut self, parts: &[PatId], mode: Mode) {
        for part in parts {
            let ty = Ty::unknown(crate::types::Reason::Derived);
            self.pat_in(*part, ty, mode);
        }
    }

    fn tuple_pat(&mut self, id: PatId, parts: &[PatId], expected: Ty, mode: Mode) {
        let has_rest = parts.iter().any(|p| matches!(self.body.pats[*p], Pat::Rest));
        let types: Substs = match expected.kind() {
            TyKind::Tuple(types) => types,
            TyKind::Infer(_) if !has_rest => {
                let fresh: Vec<Ty> = parts.iter().map(|_| self.icx.table.fresh_ty()).collect();
                let ty = Ty::tuple(&fresh);
                self.icx.table.unify(expected, ty);
                self.set_pat(id, ty);
                Ty::list(&fresh)
            }
            _ => &[],
        };
        for (part, at) in positions(&self.body.pats, parts, types.len()) {
            let ty = match at.and_then(|i| types.get(i)) {
                Some(ty) => *ty,
                None if expected.is_unknown() => Ty::unknown(crate::types::Reason::Derived),
                None => self.icx.table.fresh_ty(),
            };
            self.pat_in(part, ty, mode);
        }
    }

    fn slice_pat(&mut self, parts: &[PatId], expected: Ty, mode: Mode) {
        let (inner, rest) = match expected.kind() {
            TyKind::Array(inner) | TyKind::Slice(inner) => (*inner, expected),
            _ if expected.is_unknown() => (expected, expected),
            _ => {
                let inner = self.icx.table.fresh_ty();
                (inner, Ty::new(TyKind::Slice(inner)))
            }
        };
        for part in parts {
            let is_rest = match &self.body.pats[*part] {
                Pat::Rest => true,
                Pat::Bind { sub: Some(sub), .. } => matches!(self.body.pats[*sub], Pat::Rest),
                _ => false,
            };
            self.pat_in(*part, if is_rest { rest } else { inner }, mode);
        }
    }

    fn ref_pat(&mut self, mutable: bool, inner: PatId, expected: Ty) {
        let expected = self.settle(expected);
        let ty = match expected.kind() {
            TyKind::Ref(ty, _) => *ty,
            TyKind::Infer(_) => {
                let ty = self.icx.table.fresh_ty();
                self.icx.table.unify(expected, ty.reference(mutable));
                ty
            }
            // Under a default binding mode it undoes that mode.
            _ => expected,
        };
        self.pat_in(inner, ty, Mode::Move);
    }

    fn or_pat(&mut self, alternatives: &[PatId], expected: Ty, mode: Mode) {
        let outermost = self.alternatives.is_none();
        if outermost {
            self.alternatives = Some(Vec::new());
        }
        for alternative in alternatives {
            self.pat_in(*alternative, expected, mode);
        }
        if outermost {
            self.alternatives = None;
        }
    }
}

/// Whether a pattern looks through references that it does not write.
fn peels(pat: &Pat, is_text: impl Fn(ExprId) -> bool) -> bool {
    match pat {
        Pat::TupleStruct { .. } | Pat::Struct { .. } | Pat::Tuple(_) | Pat::Slice(_) | Pat::Range { .. } => true,
        Pat::Lit(expr) => !is_text(*expr),
        Pat::Wild | Pat::Rest | Pat::Bind { .. } | Pat::Path(_) | Pat::Ref { .. } | Pat::Or(_) => false,
        Pat::Macro(_) | Pat::Missing => false,
    }
}

/// The sub-patterns with the positions of what they match, of so many; [`Pat::Rest`] has none and is left out.
fn positions(
    pats: &crate::base::Arena<Pat>,
    parts: &[PatId],
    count: usize,
) -> impl Iterator<Item = (PatId, Option<usize>)> + use<> {
    let rest = parts.iter().position(|p| matches!(pats[*p], Pat::Rest));
    let len = parts.len();
    let all: Vec<(PatId, Option<usize>)> = parts
        .iter()
        .enumerate()
        .map(|(i, part)| match rest {
            Some(rest) if i == rest => (*part, None),
            Some(rest) if i > rest => (*part, (count + i).checked_sub(len)),
            _ => (*part, Some(i)),
        })
        .collect();
    all.into_iter()
}
