//! Rows of the policy: which definitions each one names.
//!
//! A path without wildcards is followed as code would, so it may go through re-exports; one with wildcards, or to what no
//! path can reach, is compared with where things are defined. A row on a trait's method speaks of all its implementations.

use super::super::def::{
    AdtId, AdtKind, Container, Def, DefMap, FieldId, FuncId, ImplId, MacroId, ModuleId, Ns, VariantId,
};
use super::Marked;
use super::columns::{self, Columns};
use crate::base::{Map, Name, Span};
use crate::grammar::Mark;
use crate::policy::PathPattern;
use crate::syntax::ir::{Anchor, ItemKind};

/// What a row names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowTarget {
    /// `field = "shop::User::email"`
    Field(PathPattern),
    /// `call = "shop::client_ip"`: a function, method or macro.
    Call(PathPattern),
    /// `type = "shop::ClientIp"`
    Type(PathPattern),
    /// `param = "shop::login::password"`: a function and its parameter.
    Param(PathPattern),
    /// `column = "users.email"`: table and column.
    Column(Name, Name),
    /// `path = "shop::marketing"`: a module, function or type.
    Context(PathPattern),
}

/// A row of the policy that names code.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it names.
    pub target: RowTarget,
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
            let mut found = finder.find(&row.target);
            found.sort_unstable();
            found.dedup();
            found
        })
        .collect()
}

/// A definition with a path that it is known by, and the trait whose impl it is in.
struct Listed {
    path: Vec<&'static str>,
    of_trait: Option<Vec<&'static str>>,
    thing: Thing,
}

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
    listed: Option<Vec<Listed>>,
}

impl Finder<'_> {
    fn find(&mut self, target: &RowTarget) -> Vec<Marked> {
        match target {
            RowTarget::Column(table, column) => self.column(*table, *column),
            RowTarget::Field(pattern) => self.things(pattern, |t| match t {
                Thing::Field(id) => Some(Marked::Field(id)),
                _ => None,
            }),
            RowTarget::Type(pattern) => self.things(pattern, |t| match t {
                Thing::Adt(id) => Some(Marked::Adt(id)),
                _ => None,
            }),
            RowTarget::Call(pattern) => self.calls(pattern),
            RowTarget::Param(pattern) => self.params(pattern),
            RowTarget::Context(pattern) => self.contexts(pattern),
        }
    }

    /// `users.email`: the column itself, and the fields that map it.
    fn column(&mut self, table: Name, column: Name) -> Vec<Marked> {
        let columns = self.columns.get_or_insert_with(|| columns::index(self.map));
        let fields = columns.get(&(table, column)).into_iter().flatten().map(|f| Marked::Field(*f));
        fields.chain([Marked::Column(table, column)]).collect()
    }

    fn calls(&mut self, pattern: &PathPattern) -> Vec<Marked> {
        let found = self.things(pattern, |t| match t {
            Thing::Func(id) => Some(Marked::Func(id)),
            Thing::Macro(id) => Some(Marked::Macro(id)),
            _ => None,
        });
        let with_impls = found.into_iter().flat_map(|on| match on {
            Marked::Func(func) => with_implementations(self.map, func).into_iter().map(Marked::Func).collect(),
            other => vec![other],
        });
        with_impls.collect()
    }

    /// The last segment is the parameter's name.
    fn params(&mut self, pattern: &PathPattern) -> Vec<Marked> {
        let text = pattern.to_string();
        let Some((of, param)) = text.rsplit_once("::") else { return Vec::new() };
        let (Ok(of), Ok(param)) = (PathPattern::parse(of), PathPattern::parse(param)) else { return Vec::new() };
        let mut found = Vec::new();
        for on in self.calls(&of) {
            let Marked::Func(func) = on else { continue };
            let ItemKind::Fn(written) = &self.map.item(self.map.funcs[func].loc).kind else { continue };
            let named = self.map.active_params(written, self.map.funcs[func].module).enumerate();
            let named = named.filter(|(_, p)| p.name.is_some_and(|n| param.matches(&[n.as_str()])));
            found.extend(named.map(|(i, _)| Marked::Param(func, i as u32)));
        }
        found
    }

    /// Modules and functions; of a type, its impls.
    fn contexts(&mut self, pattern: &PathPattern) -> Vec<Marked> {
        let found = self.things(pattern, |t| match t {
            Thing::Module(id) => Some(Marked::Module(id)),
            Thing::Func(id) => Some(Marked::Func(id)),
            Thing::Adt(id) => Some(Marked::Adt(id)),
            Thing::Field(_) | Thing::Macro(_) => None,
        });
        let mut all = Vec::new();
        for on in found {
            match on {
                Marked::Adt(id) => all.extend(self.impls_for(Def::Adt(id)).iter().map(|i| Marked::Impl(*i))),
                other => all.push(other),
            }
        }
        all
    }

    /// What a pattern names, of those things that are wanted.
    fn things(&mut self, pattern: &PathPattern, wanted: impl Fn(Thing) -> Option<Marked>) -> Vec<Marked> {
        let found: Vec<Marked> = self.literal(pattern).into_iter().filter_map(&wanted).collect();
        if found.is_empty() { self.listed(pattern).into_iter().filter_map(&wanted).collect() } else { found }
    }

    /// Follows a path without wildcards as code would.
    fn literal(&mut self, pattern: &PathPattern) -> Vec<Thing> {
        let text = pattern.to_string();
        if text.contains('*') {
            return Vec::new();
        }
        let names = |path: &str| -> Vec<Name> { path.split("::").map(Name::new).collect() };
        let Some((inside, method)) = text.strip_prefix('<').and_then(|t| t.split_once(">::")) else {
            return self.follow(&names(text.trim_end_matches('!')), pattern.is_macro);
        };
        let Some((of, of_trait)) = inside.split_once(" as ") else { return Vec::new() };
        let (Some(of), Some(of_trait)) = (self.def(&names(of)), self.def(&names(of_trait))) else { return Vec::new() };
        let map = self.map;
        let impls = self.impls_for(of).iter().copied();
        let of_this = impls.filter(|i| map.impls[*i].of_trait.flatten().map(Def::Trait) == Some(of_trait));
        of_this.filter_map(|i| map.in_impl(i, Name::new(method), Ns::Values).and_then(thing)).collect()
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
            Def::Adt(adt) if map.adts[adt].kind != AdtKind::Enum => found.extend(field(VariantId { adt, index: 0 })),
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
    fn listed(&mut self, pattern: &PathPattern) -> Vec<Thing> {
        let listed = self.listed.get_or_insert_with(|| list(self.map));
        let fits = |l: &&Listed| {
            matches!(l.thing, Thing::Macro(_)) == pattern.is_macro
                && pattern.matches(&l.path)
                && pattern.of_trait.as_ref().is_none_or(|p| l.of_trait.as_ref().is_some_and(|t| is_trait(p, t)))
        };
        listed.iter().filter(fits).map(|l| l.thing).collect()
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

/// Whether a pattern names a trait: its path, or its name alone.
fn is_trait(pattern: &PathPattern, path: &[&str]) -> bool {
    pattern.matches(path) || path.last().is_some_and(|name| pattern.matches(&[name]))
}

/// A function; of a trait's method, also all that implement it.
pub(super) fn with_implementations(map: &DefMap, func: FuncId) -> Vec<FuncId> {
    let data = &map.funcs[func];
    let mut all = vec![func];
    if let Container::Trait(of) = data.container {
        all.extend(map.impls_of(of).iter().filter_map(|i| match map.in_impl(*i, data.name, Ns::Values)? {
            Def::Func(id) => Some(id),
            _ => None,
        }));
    }
    all
}

/// Everything that a row can name, with the path of its definition.
fn list(map: &DefMap) -> Vec<Listed> {
    let texts = |path: Vec<Name>| path.into_iter().map(Name::as_str).collect::<Vec<_>>();
    let plain = |path: Vec<Name>, thing: Thing| Listed { path: texts(path), of_trait: None, thing };
    let mut all: Vec<Listed> = Vec::new();
    for (id, data) in map.funcs.iter() {
        let thing = Thing::Func(id);
        match data.container {
            // A method of a trait's impl is one of its type.
            Container::Impl(imp) if map.impls[imp].of_trait.is_some() => {
                let Some(of) = map.impl_self_def(imp) else { continue };
                let path = [texts(map.segments_of(of)), vec![data.name.as_str()]].concat();
                let of_trait = map.impls[imp].of_trait.flatten().map(|t| texts(map.segments_of(Def::Trait(t))));
                all.push(Listed { path, of_trait, thing });
            }
            _ => all.push(plain(map.segments_of(Def::Func(id)), thing)),
        }
    }
    for (id, data) in map.adts.iter() {
        all.push(plain(map.segments_of(Def::Adt(id)), Thing::Adt(id)));
        for (index, variant) in data.variants.iter().enumerate() {
            let variant_id = VariantId { adt: id, index: index as u32 };
            let ids = (0..variant.fields.len()).map(|i| FieldId { variant: variant_id, index: i as u32 });
            all.extend(ids.map(|f| plain(map.segments_of_field(f), Thing::Field(f))));
        }
    }
    for (id, data) in map.macros.iter() {
        all.push(plain(vec![map.crates[data.krate].name, data.name], Thing::Macro(id)));
    }
    let modules = map.modules.iter().filter(|(_, m)| !m.is_block);
    all.extend(modules.map(|(id, _)| plain(map.segments_of_module(id), Thing::Module(id))));
    all
}
