//! Enums that have a trait as what is in their variants has it: by an attribute macro that a stub says this of.
//!
//! ```text
//! #[enum_delegate::implement(Activity)] enum Activities { Create(Create), Vote(Vote) }
//!                      activities.id()   ─▶   create.id(), or vote.id()
//! ```
//!
//! Knows nothing of what the trait's functions do.

use super::World;
use crate::base::Set;
use crate::flow::elem::Elem;
use crate::names::{
    AdtId, AdtKind, Container, Def, DefMap, FieldId, FuncId, MacroId, ModuleId, Ns, TraitId, VariantId,
};
use crate::stubs::attr;
use crate::syntax::ir::{Attr, AttrArgs, Attrs, TokenKind};
use crate::types::{Substs, Ty, TyKind};

/// The attribute macros that write such an implementation.
pub(super) fn attributes(defs: &DefMap) -> Set<MacroId> {
    let says = |attrs: &Attrs| attrs.list.iter().any(|a| a.path.last_name().is_some_and(|n| n == "delegates"));
    let all = defs.macros.iter().filter(|(_, data)| says(&defs.item(data.loc).attrs));
    all.filter(|(_, data)| attr::read(&defs.item(data.loc).attrs).0.delegates).map(|(id, _)| id).collect()
}

impl World<'_> {
    /// What a call of a trait's function on an enum comes to, where the enum hands it on: the part of each variant, its type, and
    /// the arguments of the function for that.
    pub(crate) fn delegated(&self, func: FuncId, substs: Substs) -> Vec<(Elem, Ty, Substs)> {
        let Container::Trait(of) = self.defs.funcs[func].container else { return Vec::new() };
        if self.known.delegating.is_empty() || !self.has_self(func) {
            return Vec::new();
        }
        let Some(own) = substs.first().map(|ty| self.behind(*ty)) else { return Vec::new() };
        let TyKind::Adt(adt, _) = own.kind() else { return Vec::new() };
        if self.defs.adts[*adt].kind != AdtKind::Enum
            || !self.known.delegates.get((*adt, of), || self.delegates(*adt, of))
        {
            return Vec::new();
        }
        let variants = self.defs.adts[*adt].variants.iter().enumerate().filter(|(_, v)| v.fields.len() == 1);
        let parts = variants.map(|(at, _)| {
            let field = FieldId { variant: VariantId { adt: *adt, index: at as u32 }, index: 0 };
            let ty = self.behind(self.part_ty(own, field));
            let mut types = substs.to_vec();
            types[0] = ty;
            (self.elem_of(field), ty, Ty::list(&types))
        });
        parts.collect()
    }

    /// Whether an attribute of the enum names the trait, or one of the trait names the enum.
    fn delegates(&self, adt: AdtId, of: TraitId) -> bool {
        let (on, by) = (&self.defs.adts[adt], &self.defs.traits[of]);
        self.attribute_names(&self.defs.item(on.loc).attrs, on.module, Def::Trait(of))
            || self.attribute_names(&self.defs.item(by.loc).attrs, by.module, Def::Adt(adt))
    }

    fn attribute_names(&self, attrs: &Attrs, module: ModuleId, wanted: Def) -> bool {
        let names = |attr: &Attr| {
            let AttrArgs::Tokens(args) = &attr.args else { return false };
            args.split_commas().iter().any(|arg| {
                let words = arg.tokens.iter().filter(|t| t.kind == TokenKind::Ident);
                let path: Vec<crate::base::Name> = words.map(|t| t.text).collect();
                self.named_in(module, &path, Ns::Types) == Some(wanted)
            })
        };
        let is_one = |attr: &Attr| {
            self.defs.resolve_macro(module, &attr.path).is_some_and(|by| self.known.delegating.contains(&by))
        };
        attrs.list.iter().any(|attr| is_one(attr) && names(attr))
    }
}
