//! What the stubs describe exists: in the standard library, as rustc says, and in the sources of the real crates.
//!
//! Names that begin with `__` and items that are `#[doc(hidden)]` are the stubs' own.

mod stubs_support;

use lint_core::names::{Container, Def, DefMap, FuncId, ImplId, ItemLoc, MacroData, MacroKind, ModuleId};
use stubs_support::real::Real;
use stubs_support::std_check;
use tests::names::Resolved;

/// Something that a stub says is there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The stub crate.
    pub krate: String,
    /// Its path without private modules; for what is inside of a type or trait, the path of that.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// The version that it belongs to, if that is another than the stub describes.
    pub version: Option<String>,
}

/// What an entry is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A type, trait, function, constant or macro; the word that declares it.
    Item(&'static str),
    /// A variant of the enum.
    Variant(String),
    /// A function or constant of the type, or of the trait, with the number of its inputs.
    Member {
        /// Its name.
        name: String,
        /// How many inputs, the receiver included; `None` for a constant or type.
        inputs: Option<usize>,
        /// Whether it is a trait's.
        of_trait: bool,
        /// Whether it is a type.
        is_type: bool,
    },
}

/// The entries of a stub crate.
fn entries(map: &DefMap, krate: &str) -> Vec<Entry> {
    let Some((id, _)) = map.crates.iter().find(|(_, c)| c.name == krate) else { return Vec::new() };
    let own = |module: ModuleId| map.modules[module].krate == id;
    let mut found = Found { map, krate, all: Vec::new() };
    for (_, data) in map.adts.iter().filter(|(_, a)| own(a.module)) {
        let path = public_path(map, data.module, &own_name(map, data.loc, &data.name));
        if data.kind == lint_core::names::AdtKind::Enum {
            for variant in &data.variants {
                found.add(path.clone(), Kind::Variant(variant.name.to_string()), &[data.loc], data.module);
                let said = lint_core::stubs::attr::read(&variant.attrs).0.version;
                if let (Some(said), Some(entry)) = (said, found.all.last_mut()) {
                    entry.version = Some(said.to_string());
                }
            }
        }
        found.add(path, Kind::Item("struct"), &[data.loc], data.module);
    }
    for (_, data) in map.traits.iter().filter(|(_, t)| own(t.module)) {
        let path = public_path(map, data.module, &own_name(map, data.loc, &data.name));
        found.add(path.clone(), Kind::Item("trait"), &[data.loc], data.module);
        let member_loc = |loc: ItemLoc| [loc, data.loc];
        for f in &data.funcs {
            found.add(path.clone(), func(map, *f, true), &member_loc(map.funcs[*f].loc), data.module);
        }
        for t in &data.types {
            found.add(path.clone(), member(&map.aliases[*t].name, true, true), &[data.loc], data.module);
        }
        for c in &data.consts {
            found.add(path.clone(), member(&map.consts[*c].name, true, false), &[data.loc], data.module);
        }
    }
    for (imp, data) in map.impls.iter().filter(|(_, i)| own(i.module) && i.of_trait.is_none()) {
        let path = self_path(map, imp);
        for f in &data.funcs {
            found.add(path.clone(), func(map, *f, false), &[map.funcs[*f].loc, data.loc], data.module);
        }
        for c in &data.consts {
            found.add(path.clone(), member(&map.consts[*c].name, false, false), &[data.loc], data.module);
        }
    }
    for (_, data) in map.funcs.iter().filter(|(_, f)| own(f.module)) {
        if let Container::Module(module) = data.container
            && !is_hidden_item(map, data.loc)
        {
            found.add(public_path(map, module, &data.name), Kind::Item("fn"), &[data.loc], module);
        }
    }
    for (_, data) in map.aliases.iter().filter(|(_, a)| own(a.module)) {
        if let Container::Module(module) = data.container {
            found.add(public_path(map, module, &data.name), Kind::Item("type"), &[data.loc], module);
        }
    }
    for (_, data) in map.consts.iter().filter(|(_, c)| own(c.module)) {
        if let Container::Module(module) = data.container {
            found.add(public_path(map, module, &data.name), Kind::Item("const"), &[data.loc], module);
        }
    }
    // What is not exported helps to write the stub. The standard derives stand beside their traits.
    let exported = |m: &MacroData| map.item(m.loc).attrs.named("macro_export").next().is_some();
    let made = |m: &MacroData| {
        matches!(m.kind, MacroKind::Derive | MacroKind::DeriveBy(_) | MacroKind::Attribute | MacroKind::AttributeBy(_))
    };
    let procedural = |m: &MacroData| krate != "std" && made(m);
    for (_, m) in map.macros.iter().filter(|(_, m)| m.krate == id && (exported(m) || procedural(m))) {
        let version = version(map, &[m.loc], None);
        found.all.push(Entry {
            krate: krate.to_owned(),
            path: format!("{krate}::{}", m.name),
            kind: Kind::Item("macro"),
            version,
        });
    }
    let mut all = found.all;
    all.retain(|e| !e.is_the_stubs_own());
    all.sort();
    all.dedup();
    all
}

/// What was found of a stub crate.
struct Found<'a> {
    map: &'a DefMap,
    krate: &'a str,
    all: Vec<Entry>,
}

impl Found<'_> {
    fn add(&mut self, path: Option<String>, kind: Kind, locs: &[ItemLoc], module: ModuleId) {
        let Some(path) = path else { return };
        let version = version(self.map, locs, Some(module));
        self.all.push(Entry { krate: self.krate.to_owned(), path, kind, version });
    }
}

/// The version that an item says it belongs to, or what it is in: `#[stub::version("0.4")]`.
fn version(map: &DefMap, locs: &[ItemLoc], module: Option<ModuleId>) -> Option<String> {
    let said = |loc: &ItemLoc| {
        let attrs = lint_core::stubs::attr::read(&map.item(*loc).attrs).0;
        attrs.version.map(|version| version.to_string())
    };
    if let Some(version) = locs.iter().find_map(said) {
        return Some(version);
    }
    let data = &map.modules[module?];
    data.loc.as_ref().and_then(said).or_else(|| version_of_parent(map, data.parent))
}

fn version_of_parent(map: &DefMap, parent: Option<ModuleId>) -> Option<String> {
    version(map, &[], Some(parent?))
}

impl Entry {
    fn is_the_stubs_own(&self) -> bool {
        let member = match &self.kind {
            Kind::Member { name, .. } => name.starts_with("__"),
            _ => false,
        };
        member || self.path.split("::").any(|part| part.starts_with("__"))
    }
}

fn member(name: &str, of_trait: bool, is_type: bool) -> Kind {
    Kind::Member { name: name.to_owned(), inputs: None, of_trait, is_type }
}

fn func(map: &DefMap, id: FuncId, of_trait: bool) -> Kind {
    use lint_core::syntax::ir::ItemKind;
    let data = &map.funcs[id];
    let inputs = match &map.item(data.loc).kind {
        ItemKind::Fn(item) => Some(item.params.len() + usize::from(item.self_param.is_some())),
        _ => None,
    };
    Kind::Member { name: own_name(map, data.loc, &data.name), inputs, of_trait, is_type: false }
}

/// The name of an item; one that is hidden is the stub's own.
fn own_name(map: &DefMap, loc: ItemLoc, name: &str) -> String {
    if is_hidden_item(map, loc) { format!("__{name}") } else { name.to_owned() }
}

fn is_hidden_item(map: &DefMap, loc: ItemLoc) -> bool {
    use lint_core::syntax::ir::AttrArgs;
    let attrs = &map.item(loc).attrs;
    attrs.named("doc").any(|a| matches!(&a.args, AttrArgs::Tokens(t) if t.tokens.iter().any(|t| t.text == "hidden")))
}

/// The path of an item without the private modules on the way; `None` in a block.
fn public_path(map: &DefMap, module: ModuleId, name: &str) -> Option<String> {
    use lint_core::syntax::ir::Visibility;
    let mut parts = vec![name.to_owned()];
    let mut at = module;
    loop {
        let data = &map.modules[at];
        if data.is_block {
            return None;
        }
        let Some(parent) = data.parent else {
            parts.push(map.crates[data.krate].name.to_string());
            break;
        };
        let is_public = data.loc.is_none_or(|loc| map.item(loc).vis == Visibility::Public);
        if is_public {
            parts.extend(data.name.map(|n| n.to_string()));
        }
        at = parent;
    }
    parts.reverse();
    Some(parts.join("::"))
}

/// The path of the type that an inherent impl is for: `std::vec::Vec`, `[T]`, `u8`.
fn self_path(map: &DefMap, id: ImplId) -> Option<String> {
    use lint_core::syntax::ir::{ItemKind, TypeRef};
    match map.impl_self_def(id) {
        Some(Def::Adt(adt)) => {
            let data = &map.adts[adt];
            public_path(map, data.module, &own_name(map, data.loc, &data.name))
        }
        Some(Def::Trait(of)) => Some(format!("dyn {}", public_path(map, map.traits[of].module, &map.traits[of].name)?)),
        Some(Def::Builtin(ty)) => Some(format!("{ty:?}").to_lowercase()),
        _ => {
            let loc = map.impls[id].loc;
            let ItemKind::Impl(item) = &map.item(loc).kind else { return None };
            match &map.ir(loc.ir).types[item.self_ty] {
                TypeRef::Slice(_) => Some("[_]".to_owned()),
                TypeRef::Array { .. } => Some("[_; 3]".to_owned()),
                TypeRef::RawPtr { mutable, .. } => Some(if *mutable { "*mut _" } else { "*const _" }.to_owned()),
                _ => None,
            }
        }
    }
}

fn report(what: &str, mut missing: Vec<String>) {
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "{} {what}:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn the_standard_library_has_what_its_stubs_describe() {
    let resolved = Resolved::of("//- /lib.rs crate:main\n");
    let entries = entries(&resolved.names.map, "std");
    assert!(entries.len() > 2500, "only {} entries", entries.len());
    report("entries that rustc does not know", std_check::unknown(&entries));
}

#[test]
#[ignore = "downloads the crates' sources"]
fn the_crates_have_what_their_stubs_describe() {
    let resolved = Resolved::of("//- /lib.rs crate:main\n");
    let real = Real::find();
    let mut missing = Vec::new();
    for krate in lint_core::stubs::load::crate_names().filter(|n| *n != "lint_macros") {
        let entries = entries(&resolved.names.map, krate);
        assert!(!entries.is_empty(), "{krate} has no entries");
        missing.extend(real.missing(krate, &entries));
    }
    report("entries that are not in the sources", missing);
}
