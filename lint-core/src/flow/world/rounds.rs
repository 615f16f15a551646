//! Recursive types: which fields hold values of the type that they are fields of, and how they are reached from there.
//!
//! ```text
//! struct Comment { id: u32, author: User, replies: Vec<Comment>, parent: Option<Box<Comment>> }
//!     replies ─ [] ─▶ Comment        parent ─ Some.0 ─▶ Comment
//! ```
//!
//! Types that hold each other are the components of what holds what, from the type that is asked for, once for all types that can
//! be reached from it. What an iterator of the project's own yields counts as held by it. `dyn` and `impl` are not looked behind.

use std::sync::{Arc, Mutex, PoisonError};

use super::World;
use crate::base::{Map, components, limits};
use crate::flow::elem::{Elem, Holds, Path};
use crate::flow::node::Node;
use crate::names::{AdtId, FieldId, GenericDef};
use crate::types::{Ty, TyKind};

/// The fields through which a type holds values of itself, each with the ways to them.
pub(super) type Rounds = Arc<Vec<(Elem, Vec<Path>)>>;

/// The group of types that hold each other that each type is in.
#[derive(Default)]
pub(super) struct Recursive(Mutex<Map<AdtId, u32>>);

impl World<'_> {
    /// What a field may hold.
    pub(super) fn holds(&self, field: FieldId) -> Holds {
        let adt = field.variant.adt;
        let ty = self.field_decl_ty(field);
        let mut inside = Vec::new();
        mentioned(ty, &mut inside);
        if !inside.is_empty() {
            let mut groups = self.known.recursive.0.lock().unwrap_or_else(PoisonError::into_inner);
            self.group(adt, &mut groups);
            if inside.iter().any(|other| groups.get(other) == groups.get(&adt)) {
                return Holds::Own;
            }
        }
        if ty.has_param() { Holds::Any } else { Holds::Others }
    }

    /// Finds the groups of a type and of all that it holds, as far as they are not known.
    fn group(&self, adt: AdtId, groups: &mut Map<AdtId, u32>) {
        if groups.contains_key(&adt) {
            return;
        }
        let found = components([adt], |adt| self.mentions(adt).into_iter().filter(|held| !groups.contains_key(held)));
        for group in found {
            let id = groups.len() as u32;
            group.into_iter().for_each(|member| {
                groups.insert(member, id);
            });
        }
    }

    /// A field of the values of its type that are inside of a value of it, at any depth.
    pub(crate) fn deep_part(&self, node: &Node, field: FieldId) -> Node {
        let mut found = node.child(Elem::Deep(field));
        let rounds = self.known.rounds.get(field.variant.adt, || Arc::new(self.find_rounds(field.variant.adt)));
        for (elem, ways) in rounds.iter().filter(|(elem, _)| node.kids().iter().any(|(e, _)| e == elem)) {
            let held = node.child(*elem);
            for inner in ways.iter().map(|way| held.at(way.elems())) {
                found = found.union(&inner.child(self.elem_of(field))).union(&inner.child(Elem::Deep(field)));
            }
        }
        found
    }

    fn find_rounds(&self, adt: AdtId) -> Vec<(Elem, Vec<Path>)> {
        let mut all = Vec::new();
        for field in self.fields_of(adt) {
            let elem = self.elem_of(field);
            if let Elem::Field(_, Holds::Own) = elem {
                let mut ways = Vec::new();
                self.find_ways(self.field_decl_ty(field), adt, Path::EMPTY, &mut Vec::new(), &mut ways);
                all.push((elem, ways));
            }
        }
        all
    }

    fn find_ways(&self, ty: Ty, to: AdtId, path: Path, within: &mut Vec<AdtId>, found: &mut Vec<Path>) {
        if path.elems().len() >= limits::PATH_LENGTH || found.len() >= limits::ROUND_WAYS {
            return;
        }
        let ty = self.behind(ty);
        let parts: Vec<(Elem, Ty)> = match ty.kind() {
            TyKind::Tuple(types) => types.iter().enumerate().map(|(i, ty)| (Elem::Tuple(i as u32), *ty)).collect(),
            TyKind::Slice(item) | TyKind::Array(item) => vec![(Elem::Item, *item)],
            TyKind::Adt(adt, _) if *adt == to => {
                found.push(path);
                return;
            }
            TyKind::Adt(adt, _) if within.contains(adt) => return,
            TyKind::Adt(adt, args) => {
                let mut inside = Vec::new();
                args.iter().for_each(|arg| mentioned(*arg, &mut inside));
                let leads = inside.contains(&to) || self.are_one_group(*adt, to);
                match self.iterator_item(ty, self.db.env(None)).filter(|_| self.is_outside(*adt)) {
                    _ if !leads => return,
                    Some(item) => vec![(Elem::Item, item)],
                    None => {
                        let items = self.own_items(ty).map(|item| (Elem::Item, item));
                        self.parts(ty).into_iter().chain(items).collect()
                    }
                }
            }
            _ => return,
        };
        let adt = match ty.kind() {
            TyKind::Adt(adt, _) => Some(*adt),
            _ => None,
        };
        within.extend(adt);
        for (elem, part) in parts {
            self.find_ways(part, to, path.then(elem), within, found);
        }
        within.truncate(within.len() - usize::from(adt.is_some()));
    }

    fn are_one_group(&self, a: AdtId, b: AdtId) -> bool {
        let groups = self.known.recursive.0.lock().unwrap_or_else(PoisonError::into_inner);
        groups.get(&a).is_some_and(|group| groups.get(&b) == Some(group))
    }

    /// What an iterator of the project's own yields.
    fn own_items(&self, ty: Ty) -> Option<Ty> {
        self.own_iteration(ty).and_then(|_| self.item_of(ty))
    }

    /// The types that the fields of a type speak of, and what it yields.
    fn mentions(&self, adt: AdtId) -> Vec<AdtId> {
        let mut found = Vec::new();
        let whole = Ty::new(TyKind::Adt(adt, self.db.identity(GenericDef::Adt(adt))));
        if let Some(item) = self.own_items(whole) {
            mentioned(item, &mut found);
        }
        self.fields_of(adt).into_iter().for_each(|field| mentioned(self.field_decl_ty(field), &mut found));
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn mentioned(ty: Ty, found: &mut Vec<AdtId>) {
    match ty.kind() {
        TyKind::Adt(adt, args) => {
            found.push(*adt);
            args.iter().for_each(|arg| mentioned(*arg, found));
        }
        TyKind::Tuple(types) => types.iter().for_each(|ty| mentioned(*ty, found)),
        TyKind::Ref(inner, _) | TyKind::RawPtr(inner, _) | TyKind::Slice(inner) | TyKind::Array(inner) => {
            mentioned(*inner, found);
        }
        _ => {}
    }
}
