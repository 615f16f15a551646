//! Rows of the policy: which definitions each one names.
//!
//! A path without wildcards is followed as code would, so it may go through re-exports; one with wildcards, or to what no
//! path can reach, is compared with where things are defined. A row on a trait's method speaks of all its implementations.

use super::super::def::{AdtId, Container, Def, DefMap, FieldId, FuncId, ImplId, MacroId, ModuleId, Ns, VariantId};
use super::Marked;
use super::columns::{self, Columns};
use crate::base::{Map, Name, Span};
use crate::grammar::Mark;
use crate::names::pattern::{Pattern, Segment};
use crate::syntax::ir::{Anchor, ItemKind};

/// What the path of a row names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// `field = "shop::User::email"`
    Field,
    /// `call = "shop::client_ip"`: a function, method or macro.
    Call,
    /// `type = "shop::ClientIp"`
    Type,
    /// `param = "shop::login::password"`: a function and its parameter.
    Param,
    /// `column = "users.email"`
    Column,
    /// `path = "shop::marketing"`: a module, function or type.
    Context,
}

/// A row of the policy that names code.
#[derive(Clone, Debug)]
pub struct Row {
    /// The path as written.
    pub path: String,
    /// What it names.
    pub kind: RowKind,
    /// What it says of it; `None` for a row that only asks what it matches.
    pub mark: Option<Mark<Span>>,
    /// Its place in the policy.
    pub span: Span,
}

/// What each row names, sorted.
pub(super) fn resolve(map: &DefMap, rows: &[Row]) -> Vec<Vec<Marked>> {
    let mut finder = Finder { map, columns: None, impls: None, listed: None };
    rows.iter()
        .map(|row| {
            let mut found = finder.find(row);
            found.sort_unstable();
            found.dedup();
            found
        })
        .collect()
}

/// A definition with the paths that it is known by.
type Listed = Vec<(Vec<Name>, Thing)>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Thing {
    Func(FuncId),
    Adt(AdtId),
    Field(FieldId),
    Macro(MacroId),
    Module(ModuleId),
}

struct Finder<'a> {
    map: &'a DefMap,
    /// Built when first asked for, as are the next two.
    columns: Option<Columns>,
    impls: Option<Map<Def, Vec<ImplId>>>,
    listed: Option<Listed>,
}

impl Finder<'_> {
    fn find(&mut self, row: &Row) -> Vec<Marked> {
        if row.kind == RowKind::Column {
            return self.column(&row.path);
        }
        let Some(pattern) = Pattern::parse(&row.path) else { return Vec::new() };
        let (pattern, param) = match row.kind {
            RowKind::Param => match pattern.split_last() {
                Some((of, param)) => (of, Some(param)),
                None => return Vec::new(),
            },
            _ => (pattern, None),
        };
        let mut things = self.literal(&pattern);
        things.retain(|t| fits(*t, row.kind));
        if things.is_empty() {
            things = self.listed(&pattern);
            things.retain(|t| fits(*t, row.kind));
        }
        let things: Vec<Thing> = things.into_iter().flat_map(|t| self.with_impls(t)).collect();
        things.into_iter().flat_map(|t| self.marked(t, row.kind, param.as_ref())).collect()
    }

    /// `users.email`: the column itself, and the fields that map it.
    fn column(&mut self, path: &str) -> Vec<Marked> {
        let Some((table, column)) = path.rsplit_once('.') else { return Vec::new() };
        let table = table.rsplit('.').next().unwrap_or(table);
        let key = (Name::new(table), Name::new(column));
        let columns = self.columns.get_or_insert_with(|| columns::index(self.map));
        let fields = columns.get(&key).into_iter().flatten().map(|f| Marked::Field(*f));
        fields.chain([Marked::Column(key.0, key.1)]).collect()
    }

    /// What a thing is to a mark of this kind.
    fn marked(&mut self, thing: Thing, kind: RowKind, param: Option<&Segment>) -> Vec<Marked> {
        match (thing, param) {
            (Thing::Func(func), Some(wanted)) => {
                let ItemKind::Fn(written) = &self.map.item(self.map.funcs[func].loc).kind else { return Vec::new() };
                let named = written.params.iter().enumerate().filter(|(_, p)| p.name.is_some_and(|n| wanted.fits(n)));
                named.map(|(i, _)| Marked::Param(func, i as u32)).collect()
            }
            (Thing::Adt(adt), None) if kind == RowKind::Context => {
                self.impls_for(Def::Adt(adt)).iter().map(|i| Marked::Impl(*i)).collect()
            }
            (Thing::Adt(id), _) => vec![Marked::Adt(id)],
            (Thing::Func(id), None) => vec![Marked::Func(id)],
            (Thing::Field(id), _) => vec![Marked::Field(id)],
            (Thing::Macro(id), _) => vec![Marked::Macro(id)],
            (Thing::Module(id), _) => vec![Marked::Module(id)],
        }
    }

    /// A trait's method with all that implement it.
    fn with_impls(&self, thing: Thing) -> Vec<Thing> {
        let mut all = vec![thing];
        if let Thing::Func(func) = thing {
            all.extend(implementations(self.map, func).into_iter().map(Thing::Func));
        }
        all
    }

    /// Follows a path as code would.
    fn literal(&mut self, pattern: &Pattern) -> Vec<Thing> {
        if let Some(path) = pattern.literal() {
            return self.follow(&path, pattern.is_macro);
        }
        let Some((of, of_trait, method)) = pattern.qualified() else { return Vec::new() };
        let (Some(of), Some(of_trait)) = (self.def(&of), self.def(&of_trait)) else { return Vec::new() };
        let map = self.map;
        let impls = self.impls_for(of).iter().filter(|i| map.impls[**i].of_trait.flatten().map(Def::Trait) == Some(of_trait));
        let found = impls.filter_map(|i| map.in_impl(*i, method, Ns::Values)).collect::<Vec<_>>();
        found.into_iter().filter_map(thing).collect()
    }

    fn def(&self, path: &[Name]) -> Option<Def> {
        let (krate, rest) = path.split_first()?;
        self.roots(*krate).find_map(|root| {
            let found = self.map.resolve_names(root, Anchor::Crate, rest, Ns::Types)?;
            (found.used == rest.len()).then_some(found.def)
        })
    }

    /// The roots of the crates of this name: there are several where one is compiled twice.
    fn roots(&self, name: Name) -> impl Iterator<Item = ModuleId> {
        let is_std = name == "core" || name == "alloc";
        let named = self.map.crates.iter().filter(move |(_, c)| c.name == name).map(|(_, c)| c.root);
        let std = self.map.std.filter(|_| is_std).map(|id| self.map.crates[id].root);
        named.chain(std)
    }

    fn follow(&mut self, path: &[Name], is_macro: bool) -> Vec<Thing> {
        let Some((krate, rest)) = path.split_first() else { return Vec::new() };
        let roots: Vec<ModuleId> = self.roots(*krate).collect();
        let mut found = Vec::new();
        for root in roots {
            if is_macro {
                found.extend(self.map.resolve_macro_names(root, Anchor::Crate, rest).map(Thing::Macro));
                continue;
            }
            for ns in [Ns::Types, Ns::Values] {
                let Some(res) = self.map.resolve_names(root, Anchor::Crate, rest, ns) else { continue };
                match rest.get(res.used..) {
                    Some([]) => found.extend(thing(res.def)),
                    Some([name]) => found.extend(self.member(res.def, *name)),
                    _ => {}
                }
            }
        }
        found.dedup();
        found
    }

    /// A field or method of a type, variant or trait.
    fn member(&mut self, of: Def, name: Name) -> Vec<Thing> {
        let map = self.map;
        let field = |variant: VariantId| {
            let index = map.variant(variant).fields.iter().position(|f| f.name == name);
            index.map(|i| Thing::Field(FieldId { variant, index: i as u32 }))
        };
        let mut found: Vec<Thing> = Vec::new();
        match of {
            Def::Adt(adt) if !map.adts[adt].variants.is_empty() => found.extend(field(VariantId { adt, index: 0 })),
            Def::Variant(variant) => found.extend(field(variant)),
            Def::Trait(id) => found.extend(map.in_trait(id, name, Ns::Values).and_then(thing)),
            _ => {}
        }
        let methods = self.impls_for(of).iter().filter_map(|i| map.in_impl(*i, name, Ns::Values));
        found.extend(methods.filter_map(thing));
        found
    }

    fn impls_for(&mut self, def: Def) -> &[ImplId] {
        let map = self.map;
        let index = self.impls.get_or_insert_with(|| {
            let mut index: Map<Def, Vec<ImplId>> = Map::new();
            for id in map.impls.ids() {
                if let Some(def) = map.impl_self_def(id) {
                    index.entry(def).or_default().push(id);
                }
            }
            index
        });
        index.get(&def).map(Vec::as_slice).unwrap_or_default()
    }

    /// Compares with where everything is defined.
    fn listed(&mut self, pattern: &Pattern) -> Vec<Thing> {
        let listed = self.listed.get_or_insert_with(|| list(self.map));
        let fits = listed.iter().filter(|(path, t)| matches!(t, Thing::Macro(_)) == pattern.is_macro && pattern.matches(path));
        fits.map(|(_, t)| *t).collect()
    }
}

fn fits(thing: Thing, kind: RowKind) -> bool {
    match kind {
        RowKind::Field => matches!(thing, Thing::Field(_)),
        RowKind::Call => matches!(thing, Thing::Func(_) | Thing::Macro(_)),
        RowKind::Type => matches!(thing, Thing::Adt(_)),
        RowKind::Param => matches!(thing, Thing::Func(_)),
        RowKind::Context => matches!(thing, Thing::Module(_) | Thing::Func(_) | Thing::Adt(_)),
        RowKind::Column => false,
    }
}

fn thing(def: Def) -> Option<Thing> {
    match def {
        Def::Func(id) => Some(Thing::Func(id)),
        Def::Adt(id) => Some(Thing::Adt(id)),
        Def::Module(id) => Some(Thing::Module(id)),
        _ => None,
    }
}

/// The functions that implement a trait's method.
pub(super) fn implementations(map: &DefMap, func: FuncId) -> Vec<FuncId> {
    let data = &map.funcs[func];
    let Container::Trait(of) = data.container else { return Vec::new() };
    let found = map.impls_of(of).iter().filter_map(|i| match map.in_impl(*i, data.name, Ns::Values)? {
        Def::Func(id) => Some(id),
        _ => None,
    });
    found.collect()
}

/// Everything that a row can name, with the path of its definition.
fn list(map: &DefMap) -> Listed {
    let mut all: Listed = Vec::new();
    for (id, data) in map.funcs.iter() {
        all.push((map.segments_of(Def::Func(id)), Thing::Func(id)));
        // A method of a trait's impl is one of its type too.
        if let Container::Impl(imp) = data.container
            && map.impls[imp].of_trait.is_some()
            && let Some(of) = map.impl_self_def(imp)
        {
            let mut path = map.segments_of(of);
            path.push(data.name);
            all.push((path, Thing::Func(id)));
        }
    }
    for (id, data) in map.adts.iter() {
        all.push((map.segments_of(Def::Adt(id)), Thing::Adt(id)));
        for (index, variant) in data.variants.iter().enumerate() {
            let variant_id = VariantId { adt: id, index: index as u32 };
            let ids = (0..variant.fields.len()).map(|i| FieldId { variant: variant_id, index: i as u32 });
            all.extend(ids.map(|f| (map.segments_of_field(f), Thing::Field(f))));
        }
    }
    for (id, data) in map.macros.iter() {
        all.push((vec![map.crates[data.krate].name, data.name], Thing::Macro(id)));
    }
    let modules = map.modules.iter().filter(|(_, m)| !m.is_block);
    all.extend(modules.map(|(id, _)| (map.segments_of_module(id), Thing::Module(id))));
    all
}
