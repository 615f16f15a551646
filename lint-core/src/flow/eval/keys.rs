//! Objects with keys, of JSON say: what is written under which key, read from it, and found there.
//!
//! `to_value(account)?["id"]` holds nothing of the account's email. A key that is not known is any key: what a function does with
//! an object that no stub says anything of, it does with all that is in it.

use super::super::elem::Elem;
use super::super::keys::{self, Does, Key};
use super::super::label::Labels;
use super::super::node::{Loan, Node};
use super::super::render;
use super::super::rendering;
use super::super::signature::Described;
use super::super::text::Part;
use super::super::world::Rendering;
use super::Eval;
use super::apply::Arg;
use super::call::At;
use crate::base::{TextRange, limits};
use crate::names::{FieldId, FuncId};
use crate::syntax::ir::FormatTrait;
use crate::types::{Substs, Ty, TyKind};

impl Eval<'_> {
    /// Says of a call's result what is under which key. `args` are as they were passed.
    pub(super) fn put_keys(
        &mut self,
        described: &Described,
        (func, substs): (FuncId, Substs),
        args: &[Arg],
        at: At,
        result: &mut Node,
    ) {
        let Some(keys) = &described.keys else { return };
        let arg = |at: u32| args.get(at as usize);
        let part = match keys.does {
            Does::Of(value) => arg(value).and_then(|a| self.object_of(&a.node, a.ty, at.range, 0)),
            Does::Into(value) => {
                let into = self.world.part_type_at(self.world.fn_sig(func).ret, keys.to);
                let into = self.world.substitute(into, func, substs);
                arg(value).and_then(|a| self.value_of_object(&a.node, into, 0))
            }
            Does::At(object, key) => {
                arg(object).zip(arg(key)).and_then(|(object, key)| found_at(&object.node, &key.node))
            }
        };
        if let Some(part) = part {
            result.write(keys.to.elems(), &part, true);
        }
    }

    /// What serde writes of a value, by keys; `None`: it is no object, or nobody knows.
    fn object_of(&mut self, node: &Node, ty: Ty, range: TextRange, depth: u32) -> Option<Node> {
        let world = self.world;
        let ty = world.behind(ty);
        let TyKind::Adt(adt, _) = ty.kind() else { return None };
        let data = &world.defs.adts[*adt];
        let attrs = &world.defs.item(data.loc).attrs;
        let is_one_of_others = keys::is_one_of_others(data, attrs);
        let is_object = rendering::derives(data, "Serialize") && (is_one_of_others || keys::is_object(data, attrs));
        if depth >= limits::KEYS_DEPTH || world.facts.adt(*adt).is_some() || !is_object {
            return None;
        }
        let Rendering::Parts { parts, .. } = &*world.rendering(ty, FormatTrait::Serialize) else { return None };
        let mut object = Node::default();
        for (field, by) in parts {
            let written = world.defs.field(*field);
            let key = if is_one_of_others { Key::Flattened } else { keys::written(written, attrs) };
            if node.child(world.elem_of(*field)).is_absent() {
                continue;
            }
            let inner = self.inner_object(node, ty, *field, range, depth);
            match (key, inner) {
                (Key::Named(name), Some(inner)) => object.join_child(Elem::Key(name), &inner),
                (Key::Flattened, Some(inner)) => object = object.union(&inner),
                (key, _) => {
                    let labels = render::render_field(self, node, ty, (*field, *by), self.span(range));
                    match key {
                        Key::Named(name) => object.join_child(Elem::Key(name), &Node::labelled(labels)),
                        Key::Flattened | Key::Any | Key::None => object.add_labels(&labels),
                    }
                }
            }
        }
        Some(object)
    }

    /// What is written of a field that is an object itself, and is written as it is.
    fn inner_object(&mut self, node: &Node, ty: Ty, field: FieldId, range: TextRange, depth: u32) -> Option<Node> {
        let world = self.world;
        let written = FormatTrait::Serialize;
        let part_ty = world.part_ty(ty, field);
        let is_other = world.facts.field(field).is_some()
            || world.field_serializer(field, written).is_some()
            || world.field_shape(field, part_ty, written).is_some();
        if is_other {
            return None;
        }
        let part = node.child(world.elem_of(field));
        if world.is_keyed(part_ty) { Some(part) } else { self.object_of(&part, part_ty, range, depth + 1) }
    }

    /// What serde makes of an object; `None`: it is no object of fields, and may hold all of it anywhere.
    fn value_of_object(&mut self, object: &Node, into: Ty, depth: u32) -> Option<Node> {
        let world = self.world;
        let into = world.behind(into);
        let TyKind::Adt(adt, _) = into.kind() else { return None };
        let data = &world.defs.adts[*adt];
        let attrs = &world.defs.item(data.loc).attrs;
        if depth >= limits::KEYS_DEPTH || !rendering::derives(data, "Deserialize") || !keys::is_object(data, attrs) {
            return None;
        }
        let mut value = Node::default();
        for field in world.fields(into) {
            let ty = world.part_ty(into, field);
            let written = world.defs.field(field);
            let part = match keys::read(written, attrs) {
                Key::None => continue,
                Key::Named(name) => object.child(Elem::Key(name)),
                Key::Flattened | Key::Any => object.clone(),
            };
            let part = match self.value_of_object(&part, ty, depth + 1) {
                Some(inner) if !keys::is_read_by_code(written) => inner,
                _ => part,
            };
            value.join_child(world.elem_of(field), &part);
        }
        Some(value)
    }
}

/// What an object has under a key; under one that is not known, all that is in it. `None`: it is a map, of whose values the
/// stub's own flow knows more.
fn found_at(object: &Node, key: &Node) -> Option<Node> {
    let has = |is_it: fn(Elem) -> bool| object.kids().iter().any(|(elem, _)| is_it(*elem));
    if has(|elem| elem == Elem::Item) && !has(Elem::is_key) {
        return None;
    }
    if let [parts] = key.text().alternatives()
        && let [Part::Lit(name)] = parts.as_slice()
    {
        return Some(object.child(Elem::Key(*name)));
    }
    let mut labels = Labels::new();
    object.collect_flat(&mut labels);
    let mut any = Node::labelled(labels);
    for loan in object.loans() {
        any.add_loan(Loan { local: loan.local, path: loan.path.then(Elem::Item) });
    }
    Some(any)
}
