//! Calls: which function a call means, and which implementations it may mean.

use super::World;
use super::shapes::{Failure, TryShape};
use crate::base::{Bound, Name, TextRange, cuts, limits};
use crate::flow::elem::{Elem, Path};
use crate::flow::mir::{Callee, Rvalue};
use crate::flow::node::Node;
use crate::names::{BodyOwner, Container, FieldId, FuncId, GenericDef, TraitId, VariantId};
use crate::stubs::attr;
use crate::syntax::ir::{FormatPiece, FormatTrait};
use crate::types::{MethodRes, Substs, Ty, TyKind};

/// What a call means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resolved {
    /// This function, with these arguments.
    One(FuncId, Substs),
    /// It depends on a type parameter: the caller knows more.
    Generic,
    /// Any implementation: a `dyn` receiver, or one that is not known.
    Any,
}

/// A part of a function's result that an attribute records.
pub(crate) struct Recorded {
    /// Which part.
    pub(crate) path: Path,
    /// Its type.
    pub(crate) ty: Ty,
    /// As what it is rendered.
    pub(crate) by: FormatTrait,
    /// The attribute.
    pub(crate) range: TextRange,
    /// To whom.
    pub(crate) recipient: Name,
}

impl World<'_> {
    /// Whether a function belongs to a trait, so that what it means depends on types.
    pub(crate) fn is_trait_method(&self, func: FuncId) -> bool {
        matches!(self.defs.funcs[func].container, Container::Trait(_))
    }

    /// What a call of a function means. `receiver` is the value of the first argument, if there is one.
    pub(crate) fn resolve(
        &self,
        func: FuncId,
        substs: Substs,
        virtual_call: bool,
        receiver: Option<&Node>,
    ) -> Resolved {
        let Container::Trait(of) = self.defs.funcs[func].container else { return Resolved::One(func, substs) };
        let _ = virtual_call;
        let Some(self_ty) = substs.first().copied() else { return Resolved::One(func, substs) };
        if let Some(ty) = receiver.and_then(|node| only(node.dynamic())) {
            let known = self.behind(ty);
            let mut types = substs.to_vec();
            types[0] = known;
            if let Some((func, substs)) = self.implementation(func, Ty::list(&types)) {
                return Resolved::One(func, substs);
            }
        }
        if let Some((func, substs)) = self.implementation(func, substs) {
            return Resolved::One(func, substs);
        }
        // `Error: From<T>` is as open as `T: Into<Error>`: which conversion it is the caller's type says.
        let open = |ty: &Ty| matches!(self.behind(*ty).kind(), TyKind::Param(_) | TyKind::Projection(..));
        let of_trait = self.db.generics(GenericDef::Trait(of)).len();
        if substs.iter().take(of_trait).any(open) {
            return Resolved::Generic;
        }
        let erased = matches!(self.behind(self_ty).kind(), TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Unknown(_));
        if erased && self.is_own_trait(of) {
            return Resolved::Any;
        }
        Resolved::One(func, substs)
    }

    /// The function that implements a trait's for known types; a default where the impl has none of its own.
    fn implementation(&self, func: FuncId, substs: Substs) -> Option<(FuncId, Substs)> {
        let found = self.db.resolve_method(func, substs)?;
        let is_param = matches!(self.behind(*substs.first()?).kind(), TyKind::Param(_));
        let is_open = is_param && (found.0 == func || self.is_one_of_several(found.0));
        (!is_open).then_some(found)
    }

    /// Whether a function is of an impl for all types that meet a bound (`impl<F: Fn(&User)> Notify for F`) of a trait of the project
    /// that others implement too: which of them a type parameter means its caller knows.
    fn is_one_of_several(&self, func: FuncId) -> bool {
        let Container::Impl(imp) = self.defs.funcs[func].container else { return false };
        let Some(Some(of)) = self.defs.impls[imp].of_trait else { return false };
        let is_for_all = matches!(self.db.self_ty_of_impl(imp).kind(), TyKind::Param(_));
        is_for_all && self.is_own_trait(of) && self.db.impls_of(of).len() > 1
    }

    fn is_own_trait(&self, of: TraitId) -> bool {
        !self.is_outside_module(self.defs.traits[of].module)
    }

    /// The functions of the project that may be meant by a trait's, at most [`limits::CALLEES`], and the trait's own body.
    pub(crate) fn implementations(&self, func: FuncId, substs: Substs) -> Vec<(FuncId, Substs)> {
        let Container::Trait(of) = self.defs.funcs[func].container else { return vec![(func, substs)] };
        let narrowed = self.narrows(substs);
        let own = self.implementing(func, of, substs);
        // What stubs do for types that nobody knows is what their trait says: with their code each would lead to all others.
        let mut own = own.filter(|f| narrowed || !self.is_outside_body(BodyOwner::Func(*f)));
        let mut found: Vec<(FuncId, Substs)> =
            own.by_ref().take(limits::CALLEES).map(|f| (f, self.db.identity(GenericDef::Func(f)))).collect();
        if own.next().is_some() {
            cuts::note(Bound::Callees);
        }
        if self.has_body(func) || found.is_empty() {
            found.push((func, substs));
        }
        found
    }

    /// The functions with a body that a trait's function may be for who knows its types, those of stubs after the project's own.
    pub(crate) fn possible_implementations(&self, func: FuncId, substs: Substs) -> Vec<FuncId> {
        let Container::Trait(of) = self.defs.funcs[func].container else { return vec![func] };
        let (outside, own): (Vec<FuncId>, Vec<FuncId>) =
            self.implementing(func, of, substs).partition(|f| self.is_outside_body(BodyOwner::Func(*f)));
        own.into_iter().take(limits::CALLEES).chain(outside.into_iter().take(limits::CALLEES)).chain([func]).collect()
    }

    /// Whether the receiver's type tells the implementations that can be meant.
    fn narrows(&self, substs: Substs) -> bool {
        substs.first().is_some_and(|ty| matches!(self.behind(*ty).kind(), TyKind::Adt(..) | TyKind::Tuple(_)))
    }

    /// The functions with a body that implement a trait's, for these arguments as far as they tell.
    fn implementing(&self, func: FuncId, of: TraitId, substs: Substs) -> impl Iterator<Item = FuncId> {
        let name = self.defs.funcs[func].name;
        let impls = match substs.first() {
            Some(ty) if self.narrows(substs) => self.db.impls_for_type(of, self.behind(*ty)),
            _ => self.db.impls_of(of).to_vec(),
        };
        impls.into_iter().filter_map(move |imp| {
            let own = self.defs.impls[imp].funcs.iter().copied().find(|f| self.defs.funcs[*f].name == name)?;
            self.has_body(own).then_some(own)
        })
    }

    /// How a future that is a type of its own is awaited: `Future::poll`, what that returns for this output, and where in it
    /// the output is.
    pub(crate) fn polled(&self, future: Ty, output: Ty) -> Option<(FuncId, Ty, Elem)> {
        let TyKind::Adt(..) = future.kind() else { return None };
        let func = self.db.lang().funcs.poll?;
        let TyKind::Adt(poll, _) = self.db.fn_sig(func).ret.kind() else { return None };
        let ready = FieldId { variant: VariantId { adt: *poll, index: 0 }, index: 0 };
        Some((func, Ty::new(TyKind::Adt(*poll, Ty::list(&[output]))), self.elem_of(ready)))
    }

    /// A function and the trait's function that it implements.
    pub(crate) fn with_trait_method(&self, func: FuncId) -> Vec<FuncId> {
        let data = &self.defs.funcs[func];
        let mut all = vec![func];
        if let Container::Impl(imp) = data.container
            && let Some(Some(of)) = self.defs.impls[imp].of_trait
        {
            all.extend(self.defs.traits[of].funcs.iter().copied().find(|f| self.defs.funcs[*f].name == data.name));
        }
        all
    }

    /// A type in the generic parameters of a function, with its arguments.
    pub(crate) fn substitute(&self, ty: Ty, func: FuncId, substs: Substs) -> Ty {
        if substs.is_empty() || (!ty.has_param() && !ty.has_projection()) {
            return ty;
        }
        let def = GenericDef::Func(func);
        self.db.normalize(self.db.subst(def, substs, ty), self.db.env(None))
    }

    /// The type that the error of a `?` is converted to.
    pub(crate) fn conversion_target(&self, method: &MethodRes) -> Ty {
        self.substitute(self.db.fn_sig(method.func).ret, method.func, method.substs)
    }

    /// The hand-written renderings that a statement may run: they are callees too.
    pub(crate) fn renderings_used(&self, value: &Rvalue) -> Vec<FuncId> {
        let mut found = Vec::new();
        match value {
            Rvalue::Format { pieces, args } => {
                for piece in pieces {
                    if let FormatPiece::Placeholder { arg, by, .. } = piece
                        && let Some(arg) = args.get(*arg as usize)
                    {
                        self.renderings_within(arg.ty, *by, &mut Vec::new(), &mut found);
                    }
                }
            }
            Rvalue::Call(site) => {
                if let Callee::Func { func, .. } = &site.callee
                    && !self.has_body(*func)
                {
                    for (param, by) in &self.describe(*func).renders {
                        if let Some(arg) = site.args.get(*param as usize) {
                            self.renderings_within(arg.ty, *by, &mut Vec::new(), &mut found);
                        }
                    }
                }
            }
            _ => {}
        }
        found
    }

    /// A part of a field by its names: the steps to what holds the last of them, that one, and its type.
    pub(crate) fn inner_field(&self, ty: Ty, field: FieldId, names: &[Name]) -> Option<(Vec<FieldId>, Ty)> {
        let (mut fields, mut ty) = (vec![field], self.part_ty(ty, field));
        for name in names {
            let TyKind::Adt(adt, _) = self.behind(ty).kind() else { return None };
            let inner = self.field_named(VariantId { adt: *adt, index: 0 }, *name)?;
            fields.push(inner);
            ty = self.part_ty(ty, inner);
        }
        Some((fields, ty))
    }

    /// The hand-written renderings that showing a value of this type runs.
    pub(crate) fn renderings_of(&self, ty: Ty, by: FormatTrait) -> Vec<FuncId> {
        let mut found = Vec::new();
        self.renderings_within(ty, by, &mut Vec::new(), &mut found);
        found
    }

    /// What an attribute of a function records of its result, which is of this type.
    pub(crate) fn recorded(&self, func: FuncId, ty: Ty) -> Vec<Recorded> {
        let Some((records, range, by)) = self.defs.records.get(&func).copied() else { return Vec::new() };
        let Some(sink) = attr::read(&self.defs.item(self.defs.macros[by].loc).attrs).0.sink else { return Vec::new() };
        let recorded = |path: Path, ty, by| Recorded { path, ty, by, range, recipient: sink.recipient };
        let part = |field| recorded(Path::new(&[self.elem_of(field)]), self.part_ty(ty, field), FormatTrait::Debug);
        let mut all = Vec::new();
        match self.try_shape(ty) {
            Some(TryShape { success, failure: Failure::Holds(error) }) if records.error.is_some() => {
                all.extend(records.result.map(|by| Recorded { by, ..part(success) }));
                all.extend(records.error.map(|by| Recorded { by, ..part(error) }));
            }
            _ => all.extend(records.result.map(|by| recorded(Path::EMPTY, ty, by))),
        }
        all
    }

    pub(super) fn renderings_within(
        &self,
        ty: Ty,
        by: crate::syntax::ir::FormatTrait,
        within: &mut Vec<Ty>,
        found: &mut Vec<FuncId>,
    ) {
        let ty = self.behind(ty);
        if within.contains(&ty) || within.len() >= limits::RENDER_DEPTH || found.len() >= limits::CALLEES {
            return;
        }
        within.push(ty);
        match ty.kind() {
            TyKind::Tuple(types) => types.iter().for_each(|t| self.renderings_within(*t, by, within, found)),
            TyKind::Slice(item) | TyKind::Array(item) => self.renderings_within(*item, by, within, found),
            TyKind::Adt(..) => match &*self.rendering(ty, by) {
                super::Rendering::Code(func, _) => found.push(*func),
                super::Rendering::Converted(func, substs) => {
                    found.push(*func);
                    let into = self.substitute(self.return_ty(*func), *func, substs);
                    self.renderings_within(into, by, within, found);
                }
                super::Rendering::Parts { parts, deeper, .. } => {
                    for (field, names, by) in deeper {
                        if let Some((_, inner)) = self.inner_field(ty, *field, names) {
                            self.renderings_within(inner, *by, within, found);
                        }
                    }
                    for (field, by) in parts {
                        found.extend(self.field_serializer(*field, *by));
                        self.renderings_within(self.part_ty(ty, *field), *by, within, found);
                    }
                }
                super::Rendering::Hidden | super::Rendering::Leaf => {}
            },
            _ => {}
        }
        within.pop();
    }

    /// The own way to iterate a type: `next` of an iterator, or `into_iter`, with its impl's arguments. A stub has one where it has
    /// code for it.
    pub(crate) fn own_iteration(&self, ty: Ty) -> Option<(FuncId, Substs)> {
        let ty = self.behind(ty);
        if !matches!(ty.kind(), TyKind::Adt(..)) {
            return None;
        }
        let lang = self.db.lang();
        let own = |of: Option<TraitId>, name: Option<FuncId>| {
            let (imp, substs) = self.db.impl_for(of?, Ty::list(&[ty]))?;
            let name = self.defs.funcs[name?].name;
            let func = self.defs.impls[imp].funcs.iter().copied().find(|f| self.defs.funcs[*f].name == name)?;
            (self.has_body(func) || self.is_from_source(func)).then_some((func, substs))
        };
        own(lang.traits.iterator, lang.funcs.next).or_else(|| own(lang.traits.into_iterator, lang.funcs.into_iter))
    }
}

/// The only one, if there is one.
fn only(types: &[Ty]) -> Option<Ty> {
    match types {
        [only] if !matches!(only.kind(), TyKind::Unknown(_)) => Some(*only),
        _ => None,
    }
}
