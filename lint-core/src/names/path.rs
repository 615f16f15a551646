//! What a path means: the one walk over scopes, for imports while they are being found out and for bodies afterwards.
//!
//! `shop::models::User::new` in a module: `shop` by the scopes from the inside out, `models` and `User` by their modules'
//! scopes; `new` is left to `types`, which knows impls ([`PathRes::used`] is 3). Locals and generic parameters come before
//! this, and are no concern of it.

use super::def::{AdtKind, BuiltinTy, CrateId, Def, DefMap, MacroId, ModuleId, Ns, PathRes, PerNs, VariantId};
use crate::base::Name;
use crate::syntax::ir::{Anchor, Path};

/// Why a path means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unresolved {
    /// There is no such name where the path starts.
    NoStart(Name),
    /// The name comes from an import that means nothing itself.
    Import(Name),
    /// The crate is known, but its source or a stub is not.
    NotLoaded(Name),
    /// There is no such name in the module before it.
    NoName(Name),
    /// More `super`s than modules, or `$crate` of a crate that is gone.
    NoAnchor,
    /// What stands before `::` is no module (for an import).
    NotModule(Name),
}

/// Is told of every name that a walk looks up, and may hide some from it.
pub(crate) trait Watch {
    /// A name is looked up in a module.
    fn saw(&mut self, module: ModuleId, name: Name);
    /// Whether a name must not be found here: an import does not see what it imports itself.
    fn hides(&self, module: ModuleId, name: Name, ns: Ns) -> bool;
    /// Whether the path is that of a `use`.
    fn is_import(&self) -> bool;
}

/// Watches nothing.
pub(crate) struct NoWatch;

impl Watch for NoWatch {
    fn saw(&mut self, _: ModuleId, _: Name) {}
    fn hides(&self, _: ModuleId, _: Name, _: Ns) -> bool {
        false
    }
    fn is_import(&self) -> bool {
        false
    }
}

/// What a name stands for in one namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Def(Def),
    Macro(MacroId),
}

impl PerNs {
    fn found(self, ns: Ns) -> Option<Found> {
        match ns {
            Ns::Macros => self.macros.map(Found::Macro),
            _ => self.get(ns).map(Found::Def),
        }
    }
}

impl DefMap {
    /// What a path means in a module or block: the longest prefix that modules and enums explain. `None` if it can't be
    /// resolved, see [`DefMap::why_unresolved`]. Of `<T>::…` and `<T as Trait>::…` only the named segments are looked at.
    pub fn resolve(&self, module: ModuleId, path: &Path, ns: Ns) -> Option<PathRes> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        self.resolve_names(module, path.anchor, &names, ns)
    }

    /// [`DefMap::resolve`] for a path that is given as names.
    pub fn resolve_names(&self, module: ModuleId, anchor: Anchor, names: &[Name], ns: Ns) -> Option<PathRes> {
        let found = match walk(self, module, anchor, names, ns, &mut NoWatch) {
            Ok((Found::Def(def), used)) => Some(PathRes { def, used }),
            _ => None,
        };
        // `use std::u8;` hides neither the type `u8` nor `u8::MAX`.
        if anchor == Anchor::Plain
            && (ns == Ns::Types || names.len() > 1)
            && found.is_none_or(|f| matches!(f.def, Def::Module(_)))
            && let Some(builtin) = names.first().and_then(|n| BuiltinTy::named(*n))
        {
            return Some(PathRes { def: Def::Builtin(builtin), used: 1 });
        }
        found
    }

    /// The macro that a path names by modules and preludes; `macro_rules!` in the text before it come first and are known
    /// while macros are expanded only.
    pub fn resolve_macro(&self, module: ModuleId, path: &Path) -> Option<MacroId> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        self.resolve_macro_names(module, path.anchor, &names)
    }

    /// [`DefMap::resolve_macro`] for a path that is given as names.
    pub fn resolve_macro_names(&self, module: ModuleId, anchor: Anchor, names: &[Name]) -> Option<MacroId> {
        match walk(self, module, anchor, names, Ns::Macros, &mut NoWatch) {
            Ok((Found::Macro(id), _)) => Some(id),
            _ => None,
        }
    }

    /// Why [`DefMap::resolve`] finds nothing; `None` if it finds something.
    pub fn why_unresolved(&self, module: ModuleId, path: &Path, ns: Ns) -> Option<Unresolved> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        walk(self, module, path.anchor, &names, ns, &mut NoWatch).err()
    }

    /// Whether a module is another one or lies inside of it.
    pub fn is_inside(&self, module: ModuleId, outer: ModuleId) -> bool {
        let mut at = Some(module);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.modules[id].parent;
        }
        false
    }

    /// The module that `self::` means: the nearest that is no block.
    pub fn nearest_module(&self, module: ModuleId) -> ModuleId {
        let mut at = module;
        while let (true, Some(parent)) = (self.modules[at].is_block, self.modules[at].parent) {
            at = parent;
        }
        at
    }

    fn root_of(&self, module: ModuleId) -> ModuleId {
        self.crates[self.modules[module].krate].root
    }

    /// The crate that another calls by this name.
    pub fn extern_crate(&self, from: CrateId, name: Name) -> Option<CrateId> {
        self.extern_prelude.get(&(from, name)).copied()
    }

    /// The variant of an enum by its name.
    pub fn variant_named(&self, adt: super::AdtId, name: Name) -> Option<VariantId> {
        let data = &self.adts[adt];
        if data.kind != AdtKind::Enum {
            return None;
        }
        let index = data.variants.iter().position(|v| v.name == name)?;
        Some(VariantId { adt, index: index as u32 })
    }
}

/// Walks a path; gives what it found and how many segments that took.
pub(crate) fn walk(
    map: &DefMap,
    module: ModuleId,
    anchor: Anchor,
    names: &[Name],
    ns: Ns,
    watch: &mut impl Watch,
) -> Result<(Found, usize), Unresolved> {
    let (mut at, mut used) = start(map, module, anchor, names, ns, watch)?;
    while let Some(name) = names.get(used).copied() {
        let want = if used + 1 == names.len() { ns } else { Ns::Types };
        at = match at {
            Found::Def(Def::Module(module)) => member(map, module, name, want, watch)?,
            Found::Def(Def::Adt(adt)) if want != Ns::Macros => match map.variant_named(adt, name) {
                Some(variant) => Found::Def(Def::Variant(variant)),
                None => return Ok((at, used)),
            },
            Found::Def(_) if want != Ns::Macros => return Ok((at, used)),
            _ => return Err(Unresolved::NotModule(name)),
        };
        used += 1;
    }
    Ok((at, used))
}

/// Where a path starts: what its anchor, or its first segment, means.
fn start(
    map: &DefMap,
    module: ModuleId,
    anchor: Anchor,
    names: &[Name],
    ns: Ns,
    watch: &mut impl Watch,
) -> Result<(Found, usize), Unresolved> {
    let module_at = |m: ModuleId| Ok((Found::Def(Def::Module(m)), 0));
    let krate = map.modules[module].krate;
    let is_2015 = map.crates[krate].edition < 2018;
    match anchor {
        Anchor::Crate => module_at(map.root_of(module)),
        Anchor::DollarCrate(input) => {
            let id = map.by_input.get(input as usize).copied().flatten().ok_or(Unresolved::NoAnchor)?;
            module_at(map.crates[id].root)
        }
        Anchor::SelfMod => module_at(map.nearest_module(module)),
        Anchor::Super(count) => {
            let mut at = map.nearest_module(module);
            for _ in 0..count {
                at = map.nearest_module(map.modules[at].parent.ok_or(Unresolved::NoAnchor)?);
            }
            module_at(at)
        }
        Anchor::Plain | Anchor::Global => {
            let Some(first) = names.first().copied() else { return Err(Unresolved::NoAnchor) };
            let want = if names.len() == 1 { ns } else { Ns::Types };
            let from_root = is_2015 && (anchor == Anchor::Global || watch.is_import());
            let found = if from_root {
                match member(map, map.root_of(module), first, want, watch) {
                    Ok(found) => Ok(found),
                    Err(why) => extern_root(map, krate, first, want).ok_or(why),
                }
            } else if anchor == Anchor::Global {
                extern_root(map, krate, first, want).ok_or(Unresolved::NoStart(first))
            } else {
                lexical(map, module, first, want, watch)
            };
            found.map(|f| (f, 1))
        }
    }
}

fn extern_root(map: &DefMap, krate: CrateId, name: Name, ns: Ns) -> Option<Found> {
    let id = map.extern_crate(krate, name).filter(|_| ns == Ns::Types)?;
    Some(Found::Def(Def::Module(map.crates[id].root)))
}

/// A name in a module itself.
fn member(map: &DefMap, module: ModuleId, name: Name, ns: Ns, watch: &mut impl Watch) -> Result<Found, Unresolved> {
    watch.saw(module, name);
    if watch.hides(module, name, ns) {
        return Err(Unresolved::NoName(name));
    }
    match map.modules[module].scope.get(&name).copied() {
        Some(entry) if entry.is_empty() => Err(Unresolved::Import(name)),
        Some(entry) => entry.found(ns).ok_or(Unresolved::NoName(name)),
        None => Err(Unresolved::NoName(name)),
    }
}

/// A name from the inside out: blocks, the module, crates, preludes, the language.
pub(crate) fn lexical(
    map: &DefMap,
    module: ModuleId,
    name: Name,
    ns: Ns,
    watch: &mut impl Watch,
) -> Result<Found, Unresolved> {
    let mut at = Some(module);
    let mut blocked = false;
    while let Some(id) = at {
        watch.saw(id, name);
        if !watch.hides(id, name, ns)
            && let Some(entry) = map.modules[id].scope.get(&name)
        {
            if let Some(found) = entry.found(ns) {
                return Ok(found);
            }
            if entry.is_empty() {
                blocked = true;
                break;
            }
        }
        at = map.modules[id].parent.filter(|_| map.modules[id].is_block);
    }
    let krate = map.modules[module].krate;
    // For an import, rustc refuses a name that is both an import here and a crate: so the crate is what it must be.
    if (!blocked || watch.is_import())
        && let Some(found) = extern_root(map, krate, name, ns)
    {
        return Ok(found);
    }
    if blocked {
        return Err(Unresolved::Import(name));
    }
    prelude(map, krate, name, ns, watch).ok_or(Unresolved::NoStart(name))
}

/// A name that is in scope everywhere in a crate.
fn prelude(map: &DefMap, krate: CrateId, name: Name, ns: Ns, watch: &mut impl Watch) -> Option<Found> {
    if ns == Ns::Macros {
        let used = map.macro_use.get(&krate).into_iter().flatten();
        let used = used.filter(|u| u.only.as_ref().is_none_or(|o| o.contains(&name))).map(|u| u.krate);
        for id in used.chain(map.std) {
            let root = map.crates[id].root;
            watch.saw(root, name);
            if let Some(found) = map.modules[root].scope.get(&name).and_then(|e| e.found(ns)) {
                return Some(found);
            }
        }
    }
    if let Some(module) = map.preludes.get(&krate) {
        watch.saw(*module, name);
        if let Some(found) = map.modules[*module].scope.get(&name).and_then(|e| e.found(ns)) {
            return Some(found);
        }
    }
    (ns == Ns::Types).then(|| BuiltinTy::named(name)).flatten().map(|b| Found::Def(Def::Builtin(b)))
}

impl BuiltinTy {
    /// The type of this name.
    pub fn named(name: Name) -> Option<Self> {
        Self::ALL.iter().copied().find(|b| b.name() == name.as_str())
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Char => "char",
            Self::Str => "str",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::I128 => "i128",
            Self::Isize => "isize",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::U128 => "u128",
            Self::Usize => "usize",
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }

    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Bool,
        Self::Char,
        Self::Str,
        Self::I8,
        Self::I16,
        Self::I32,
        Self::I64,
        Self::I128,
        Self::Isize,
        Self::U8,
        Self::U16,
        Self::U32,
        Self::U64,
        Self::U128,
        Self::Usize,
        Self::F32,
        Self::F64,
    ];
}
