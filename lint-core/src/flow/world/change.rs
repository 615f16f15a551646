//! Whether a callee can change what it is lent through `&`.
//!
//! `&[Token]` comes back as it went; in `&Shop { orders: Mutex<Vec<Order>> }` the orders may be others. What is not known (type
//! parameters, trait objects, types from outside whose fields were not read) may be changed. Knows nothing of values.

use super::World;
use crate::base::{Set, limits};
use crate::types::{Ty, TyKind};

impl World<'_> {
    /// Whether a value of this type, lent or handed over, may be changed so that who lent it sees it.
    pub(crate) fn may_change(&self, ty: Ty) -> bool {
        self.known.changing.get(ty, || self.holds_changeable(ty, true))
    }

    /// Whether a struct or enum is known to hold a handle to something shared: a copy of it leads to the same thing.
    pub(crate) fn holds_shared(&self, ty: Ty) -> bool {
        self.known.sharing.get(ty, || self.holds_changeable(ty, false))
    }

    /// With `unknown` as the answer for types of which nothing is known.
    fn holds_changeable(&self, ty: Ty, unknown: bool) -> bool {
        let mut seen: Set<Ty> = Set::new();
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            if !seen.insert(ty) {
                continue;
            }
            if seen.len() > limits::MARKED_PARTS {
                return unknown;
            }
            match ty.kind() {
                TyKind::Bool
                | TyKind::Char
                | TyKind::Str
                | TyKind::Int(_)
                | TyKind::Float(_)
                | TyKind::Never
                | TyKind::Const(_) => {}
                TyKind::Ref(inner, false) | TyKind::Slice(inner) | TyKind::Array(inner) => open.push(*inner),
                TyKind::Tuple(types) => open.extend(types.iter().copied()),
                TyKind::Adt(adt, _) if self.known.shared.contains(adt) => return true,
                TyKind::Adt(adt, args) if self.has_fields_read(*adt) => {
                    open.extend(args.iter().copied());
                    open.extend(self.fields(ty).into_iter().map(|field| self.part_ty(ty, field)));
                }
                _ if unknown => return true,
                _ => {}
            }
        }
        false
    }

    /// Types of the workspace, and of stubs, which declare as fields what is in them.
    fn has_fields_read(&self, adt: crate::names::AdtId) -> bool {
        let role = self.defs.crates[self.defs.modules[self.defs.adts[adt].module].krate].role;
        role != crate::input::CrateRole::Dependency
    }
}
