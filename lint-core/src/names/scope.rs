//! Bindings of names in modules while they are being found out: who may see them, where they come from, who waits for them.
//!
//! Knows nothing of paths. A binding that changes is passed on to the modules that glob-import its module, and wakes
//! everybody who looked it up before; both through work lists, so that each change is paid for once.
//!
//! ```text
//! mod a { pub use b::*; }   mod b { pub struct S; }      set(b, S) ─▶ set(a, S), wake whoever looked for (a, S)
//! ```

use std::collections::VecDeque;

use super::def::{Def, DefMap, MacroId, ModuleId, Ns, PerNs};
use crate::base::{Map, Name, Set};

/// Who may see a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vis {
    /// Everybody.
    Public,
    /// This module and those inside of it.
    In(ModuleId),
}

impl Vis {
    /// Whether code in `from` may see it.
    pub(crate) fn allows(self, map: &DefMap, from: ModuleId) -> bool {
        match self {
            Self::Public => true,
            Self::In(module) => map.is_inside(from, module),
        }
    }

    /// The narrower of two that are seen from one place.
    pub(crate) fn min(self, map: &DefMap, other: Self) -> Self {
        match (self, other) {
            (Self::Public, vis) | (vis, Self::Public) => vis,
            (Self::In(a), Self::In(b)) => Self::In(if map.is_inside(a, b) { a } else { b }),
        }
    }

    /// Whether it lets in more than `other`.
    fn is_wider(self, map: &DefMap, other: Self) -> bool {
        match (self, other) {
            (Self::Public, Self::In(_)) => true,
            (Self::In(a), Self::In(b)) => a != b && map.is_inside(b, a),
            (_, Self::Public) => false,
        }
    }
}

/// How a name came into a module. Later ones yield to earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It is declared there.
    Own,
    /// By the import of this number.
    Import(u32),
    /// By the glob import of this number.
    Glob(u32),
}

impl Origin {
    fn rank(self) -> u8 {
        match self {
            Self::Own => 0,
            Self::Import(_) => 1,
            Self::Glob(_) => 2,
        }
    }
}

/// What is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A type, module or value.
    Def(Def),
    /// A macro.
    Macro(MacroId),
}

/// What a name means in one namespace of one module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Binding {
    pub(crate) target: Target,
    pub(crate) vis: Vis,
    pub(crate) origin: Origin,
}

/// Who waits for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Waiter {
    /// The import of this number.
    Import(u32),
    /// The macro call of this number, in the place of an item.
    Call(u32),
}

/// A glob import of a module.
#[derive(Clone, Copy, Debug)]
struct GlobEdge {
    import: u32,
    importer: ModuleId,
    vis: Vis,
}

/// All bindings, and what follows when one changes.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    bindings: Map<(ModuleId, Name, Ns), Binding>,
    /// The names of each module in the order in which they came, with their namespaces.
    listed: Vec<Vec<(Name, Ns)>>,
    globs: Map<ModuleId, Vec<GlobEdge>>,
    waiting: Map<(ModuleId, Name), Vec<Waiter>>,
    traits: Set<(ModuleId, super::def::TraitId)>,
    changed: VecDeque<(ModuleId, Name, Ns, Binding)>,
    /// Those who have to look again.
    pub(crate) woken: Vec<Waiter>,
}

impl Scopes {
    /// What a name means in a module itself.
    pub(crate) fn get(&self, module: ModuleId, name: Name, ns: Ns) -> Option<&Binding> {
        self.bindings.get(&(module, name, ns))
    }

    /// Declares that the import of this name is not known yet: until it is, the name means nothing here.
    pub(crate) fn reserve(map: &mut DefMap, module: ModuleId, name: Name) {
        map.modules[module].scope.entry(name).or_default();
    }

    /// Registers for news of a name.
    pub(crate) fn watch(&mut self, module: ModuleId, name: Name, who: Waiter) {
        self.waiting.entry((module, name)).or_default().push(who);
    }

    /// Binds a name, and passes it on to all modules that glob-import it.
    pub(crate) fn set(&mut self, map: &mut DefMap, module: ModuleId, name: Name, ns: Ns, binding: Binding) {
        self.changed.push_back((module, name, ns, binding));
        while let Some((module, name, ns, binding)) = self.changed.pop_front() {
            let Some(binding) = self.put(map, module, name, ns, binding) else { continue };
            for edge in self.globs.get(&module).into_iter().flatten() {
                if let Some(passed) = pass_on(map, *edge, binding) {
                    self.changed.push_back((edge.importer, name, ns, passed));
                }
            }
        }
    }

    /// Adds a glob import of `source` into `importer`: what is there now and what comes later.
    pub(crate) fn add_glob(&mut self, map: &mut DefMap, source: ModuleId, importer: ModuleId, vis: Vis, import: u32) {
        if source == importer {
            return;
        }
        let edge = GlobEdge { import, importer, vis };
        let edges = self.globs.entry(source).or_default();
        if edges.iter().any(|e| e.import == import) {
            return;
        }
        edges.push(edge);
        let names = self.listed.get(source.index()).cloned().unwrap_or_default();
        for (name, ns) in names {
            let Some(binding) = self.get(source, name, ns).copied() else { continue };
            if let Some(passed) = pass_on(map, edge, binding) {
                self.set(map, importer, name, ns, passed);
            }
        }
    }

    /// Stores a binding if it says something new; gives back what now holds.
    fn put(&mut self, map: &mut DefMap, module: ModuleId, name: Name, ns: Ns, new: Binding) -> Option<Binding> {
        let old = self.bindings.get(&(module, name, ns)).copied();
        let now = match old {
            None => new,
            Some(old) if old.target == new.target && old.origin.rank() <= new.origin.rank() => {
                if !new.vis.is_wider(map, old.vis) {
                    return None;
                }
                Binding { vis: new.vis, ..old }
            }
            Some(old)
                if old.origin.rank() > new.origin.rank() || old.origin == new.origin && old.origin != Origin::Own =>
            {
                new
            }
            Some(_) => return None,
        };
        if old.is_none() {
            if self.listed.len() <= module.index() {
                self.listed.resize_with(module.index() + 1, Vec::new);
            }
            self.listed[module.index()].push((name, ns));
        }
        self.bindings.insert((module, name, ns), now);
        if old.is_none_or(|o| o.target != now.target) {
            self.publish(map, module, name, now.target, ns);
        }
        self.woken.extend(self.waiting.get(&(module, name)).into_iter().flatten());
        Some(now)
    }

    fn publish(&mut self, map: &mut DefMap, module: ModuleId, name: Name, target: Target, ns: Ns) {
        let data = &mut map.modules[module];
        if let Target::Def(Def::Trait(id)) = target
            && self.traits.insert((module, id))
        {
            data.traits.push(id);
        }
        if is_unnamed(name) {
            return;
        }
        let entry: &mut PerNs = data.scope.entry(name).or_default();
        match (target, ns) {
            (Target::Macro(id), _) => entry.macros = Some(id),
            (Target::Def(def), Ns::Values) => entry.values = Some(def),
            (Target::Def(def), _) => entry.types = Some(def),
        }
    }
}

/// The name under which `use … as _` is passed on through globs; no identifier is written like this.
pub(crate) fn unnamed(import: u32) -> Name {
    Name::new(&format!("_ {import}"))
}

fn is_unnamed(name: Name) -> bool {
    name.starts_with("_ ")
}

fn pass_on(map: &DefMap, edge: GlobEdge, binding: Binding) -> Option<Binding> {
    if !binding.vis.allows(map, edge.importer) {
        return None;
    }
    let vis = binding.vis.min(map, edge.vis);
    Some(Binding { target: binding.target, vis, origin: Origin::Glob(edge.import) })
}
