//! The project as the flow analysis asks for it: definitions, types, marks and stubs behind one face.
//!
//! `types` answers what a type is made of; here it becomes access paths: `Vec<Account>` has `Account` at `Item`. Answers that
//! cost a walk over types are kept. Knows no labels beyond the ids of sources.

mod calls;
mod change;
mod columns;
mod delegation;
mod handlers;
mod parts;
mod rounds;
mod shapes;
mod signatures;

use std::sync::{Arc, PoisonError, RwLock};

use super::elem::{Elem, Holds};
use super::facts::Facts;
use super::label::{Held, SourceId};
use super::signature::Described;
use super::trace::StepKind;
use crate::base::effort::{self, Fineness};
use crate::base::{Map, Set, cuts};
use crate::names::{AdtId, BodyOwner, DefMap, FieldId, FuncId, MacroId, ModuleId, TraitId};
use crate::stubs::attr;
use crate::syntax::ir::FormatTrait;
use crate::types::{Ty, TypeDb};

pub(crate) use super::rendering::Rendering;
pub(crate) use calls::Resolved;
pub(crate) use columns::ReadColumn;
pub(crate) use shapes::Failure;

/// The marked fields that a type holds: the path, the source, and the step that says so.
pub(crate) type MarkedParts = Arc<Vec<(Vec<Elem>, SourceId, StepKind)>>;

/// The project.
#[derive(Clone, Copy)]
pub(crate) struct World<'a> {
    pub(crate) defs: &'a DefMap,
    pub(crate) db: &'a TypeDb,
    pub(crate) facts: &'a Facts,
    /// Whether it matters whose data is: some guard gives a condition about a person.
    pub(crate) tells_people_apart: bool,
    /// The conditions about a person.
    pub(crate) about_a_person: Held,
    known: &'a Known,
}

/// What is known of types, stubs and marks: the same as long as no item and no mark changes, whatever bodies do.
pub(crate) struct Known {
    /// The fields of stubs that stand for what iteration yields.
    items: Set<FieldId>,
    /// The stub types through which one looks as through a reference.
    transparent: Set<AdtId>,
    /// The stub types whose content can be changed through `&`.
    shared: Set<AdtId>,
    /// The stub types that show nothing of what is in them.
    hiding: Set<AdtId>,
    /// The stub types whose parts are told apart by keys.
    objects: Set<AdtId>,
    /// The stub types that hold nothing of what they are made of: a comparison, a count.
    empty: Set<AdtId>,
    /// The types of the project whose values run code when they go away.
    dropped: Set<AdtId>,
    /// `serde::Serialize`.
    serialize: Option<TraitId>,
    /// What tells the columns of tables.
    queries: columns::Queries,
    /// What makes a function a handler of requests.
    frameworks: handlers::Frameworks,
    /// The attribute macros by which an enum has a trait as its variants have it.
    delegating: Set<MacroId>,
    delegates: Cache<(AdtId, TraitId), bool>,
    described: Cache<FuncId, Arc<Described>>,
    marked: Cache<Ty, MarkedParts>,
    recursive: rounds::Recursive,
    renderings: Cache<(Ty, FormatTrait), Arc<Rendering>>,
    holds: Cache<FieldId, Holds>,
    rounds: Cache<AdtId, rounds::Rounds>,
    changing: Cache<Ty, bool>,
    sharing: Cache<Ty, bool>,
}

/// Answers that are kept, shared by threads.
struct Cache<K, V>(RwLock<Map<K, V>>);

impl<K: Eq + std::hash::Hash + Copy, V: Clone> Cache<K, V> {
    fn new() -> Self {
        Self(RwLock::new(Map::new()))
    }

    fn get(&self, key: K, compute: impl FnOnce() -> V) -> V {
        if let Some(found) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return found.clone();
        }
        // Whoever happens to ask first computes it: what is cut there says nothing of who asks.
        let (value, _) = cuts::observed(|| effort::measured(Fineness::Fine, compute).0);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, value.clone());
        value
    }
}

impl Known {
    /// Reads what stubs say of types.
    pub(crate) fn new(db: &TypeDb) -> Self {
        let defs = db.map();
        let mut known = Self {
            items: Set::new(),
            transparent: Set::new(),
            shared: Set::new(),
            hiding: Set::new(),
            objects: Set::new(),
            empty: Set::new(),
            dropped: shapes::dropped_types(db),
            queries: columns::Queries::find(defs),
            frameworks: handlers::Frameworks::find(defs),
            delegating: delegation::attributes(defs),
            delegates: Cache::new(),
            serialize: defs
                .traits
                .iter()
                .find(|(_, t)| t.name == "Serialize" && crate_name(defs, t.module) == "serde")
                .map(|(id, _)| id),
            described: Cache::new(),
            marked: Cache::new(),
            recursive: rounds::Recursive::default(),
            renderings: Cache::new(),
            holds: Cache::new(),
            rounds: Cache::new(),
            changing: Cache::new(),
            sharing: Cache::new(),
        };
        for (id, data) in defs.adts.iter() {
            if defs.crates[defs.modules[data.module].krate].role != crate::input::CrateRole::Stub {
                continue;
            }
            let attrs = attr::read(&defs.item(data.loc).attrs).0;
            if attrs.transparent {
                known.transparent.insert(id);
            }
            if attrs.shared {
                known.shared.insert(id);
            }
            if attrs.clean {
                known.empty.insert(id);
            }
            if attrs.object {
                known.objects.insert(id);
            }
            if attrs.hides {
                known.hiding.insert(id);
            }
            for (v, variant) in data.variants.iter().enumerate() {
                let variant_id = crate::names::VariantId { adt: id, index: v as u32 };
                if let Some(at) = variant.fields.iter().position(|f| f.name == "item") {
                    known.items.insert(FieldId { variant: variant_id, index: at as u32 });
                }
            }
        }
        known
    }
}

impl<'a> World<'a> {
    /// The project, with what is known of it.
    pub(crate) fn new(db: &'a TypeDb, facts: &'a Facts, known: &'a Known) -> Self {
        let (tells_people_apart, about_a_person) = (facts.tells_people_apart(), facts.about_a_person());
        Self { defs: db.map(), db, facts, tells_people_apart, about_a_person, known }
    }

    /// The step to a field.
    pub(crate) fn elem_of(&self, field: FieldId) -> Elem {
        if self.known.items.contains(&field) {
            Elem::Item
        } else {
            Elem::Field(field, self.known.holds.get(field, || self.holds(field)))
        }
    }

    /// What is known of a function without a body.
    pub(crate) fn describe(&self, func: FuncId) -> Arc<Described> {
        self.known.described.get(func, || Arc::new(super::signature::describe(self, func)))
    }

    /// Whether a function returns the two ends of one thing.
    pub(crate) fn opens_channel(&self, func: FuncId) -> bool {
        let data = &self.defs.funcs[func];
        let krate = self.defs.modules[data.module].krate;
        self.defs.crates[krate].role == crate::input::CrateRole::Stub
            && attr::read(&self.defs.item(data.loc).attrs).0.channel
    }

    /// Whether a function has code to look at.
    pub(crate) fn has_body(&self, func: FuncId) -> bool {
        self.defs.funcs[func].body.is_some()
    }

    /// Whether a body is not the project's own: the code of a stub, of which a reader wants to see nothing.
    pub(crate) fn is_outside_body(&self, owner: BodyOwner) -> bool {
        let module = match owner {
            BodyOwner::Func(func) => self.defs.funcs[func].module,
            BodyOwner::Const(id) => self.defs.consts[id].module,
        };
        self.is_outside_module(module)
    }

    pub(crate) fn is_outside_module(&self, module: ModuleId) -> bool {
        !matches!(
            self.defs.crates[self.defs.modules[module].krate].role,
            crate::input::CrateRole::Workspace | crate::input::CrateRole::Unselected
        )
    }

    /// Whether a function is known by its source outside of the workspace, which says nothing but its signature.
    pub(crate) fn is_from_source(&self, func: FuncId) -> bool {
        let krate = self.defs.modules[self.defs.funcs[func].module].krate;
        self.defs.crates[krate].role == crate::input::CrateRole::Dependency
    }

    /// The captured locals of a closure, in the order of their first use.
    pub(crate) fn captures(
        &self,
        _owner: BodyOwner,
        types: &crate::types::BodyTypes,
        closure: crate::syntax::ir::ExprId,
    ) -> Vec<crate::types::LocalId> {
        types.captures.get(&closure).cloned().unwrap_or_default()
    }
}

pub(super) fn crate_name(defs: &DefMap, module: ModuleId) -> crate::base::Name {
    defs.crates[defs.modules[module].krate].name
}
