//! `use` declarations: a work list that ends when no import learns anything new.
//!
//! Each import is looked at once, and again whenever a name that its path went through has changed; [`Scopes`] wakes it. So
//! the work is that of the changes, not of the imports times the rounds.
//!
//! ```text
//! use b::c::S;   b is not known yet ─▶ wait for (b)   b comes, c is not there ─▶ wait for (b, c) and so on
//! ```

use super::cfg;
use super::collect::{Collector, Place};
use super::def::{AdtId, CrateId, Def, DefMap, IrId, MacroUse, ModuleId, Ns, VariantId};
use super::path::{Found, Unresolved, Watch, lexical, walk};
use super::scope::{Binding, Origin, Scopes, Target, Vis, Waiter, unnamed};
use super::textual::Point;
use crate::base::limits::IMPORT_ROUNDS;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Anchor, AttrArgs, Import, Item, TokenKind};

const ALL: [Ns; 3] = [Ns::Types, Ns::Values, Ns::Macros];

/// An import and how far it is resolved.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "two say what is written, two what is done; none excludes another")]
pub(super) struct ImportState {
    pub(super) module: ModuleId,
    pub(super) ir: IrId,
    pub(super) range: TextRange,
    vis: Vis,
    point: Point,
    anchor: Anchor,
    names: Vec<Name>,
    /// The name that it binds; `None` for a glob or `as _`.
    binds: Option<Name>,
    glob: bool,
    types_only: bool,
    /// The namespaces in which it found something.
    pub(super) found: [bool; 3],
    pub(super) why: Option<Unresolved>,
    rounds: u32,
    queued: bool,
    /// What it is woken by.
    keys: Vec<(ModuleId, Name)>,
    watches_text: bool,
}

impl ImportState {
    /// Whether it found anything.
    pub(super) fn is_resolved(&self) -> bool {
        self.found.contains(&true)
    }

    /// The path as written, for messages.
    pub(super) fn path(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(|n| n.as_str()).collect();
        let start = match self.anchor {
            Anchor::Plain => "",
            Anchor::Global => "::",
            Anchor::Crate => "crate::",
            Anchor::DollarCrate(_) => "$crate::",
            Anchor::SelfMod => "self::",
            Anchor::Super(_) => "super::",
        };
        format!("{start}{}{}", names.join("::"), if self.glob { "::*" } else { "" })
    }
}

impl Collector<'_> {
    /// Registers the imports of a `use` item.
    pub(super) fn uses(&mut self, place: Place, _: &Item, imports: &[Import], vis: Vis, point: Point) {
        for import in imports {
            let names: Vec<Name> = import.path.segments.iter().map(|s| s.name).collect();
            let bound = import.alias.or(names.last().copied()).filter(|_| !import.glob);
            let binds = bound.filter(|n| *n != "_");
            if bound.is_none() && !import.glob {
                continue;
            }
            if let Some(name) = binds {
                Scopes::reserve(&mut self.map, place.module, name);
            }
            self.imports.push(ImportState {
                module: place.module,
                ir: place.ir,
                range: import.range,
                vis,
                point,
                anchor: import.path.anchor,
                names,
                binds,
                glob: import.glob,
                types_only: import.self_only || import.alias.is_some_and(|n| n == "_"),
                found: [false; 3],
                why: None,
                rounds: 0,
                queued: false,
                keys: Vec::new(),
                watches_text: false,
            });
            self.scopes.woken.push(Waiter::Import(self.imports.len() as u32 - 1));
        }
    }

    /// `extern crate a as b;`
    pub(super) fn extern_crate(&mut self, place: Place, item: &Item, krate: Name, alias: Option<Name>, vis: Vis) {
        let own = self.map.modules[place.module].krate;
        let target = if krate == "self" { Some(own) } else { self.map.extern_crate(own, krate) };
        let name = alias.unwrap_or(krate);
        let Some(target) = target else {
            if name != "_" {
                Scopes::reserve(&mut self.map, place.module, name);
            }
            return;
        };
        let root = self.map.crates[target].root;
        self.bind(place.module, name, &[Ns::Types], Def::Module(root), vis);
        if self.map.crates[own].root == place.module {
            if name != "_" {
                self.map.extern_prelude.insert((own, name), target);
            }
            self.macro_use(own, target, item);
        }
    }

    fn macro_use(&mut self, own: CrateId, target: CrateId, item: &Item) {
        let Some(attr) = cfg::named(self.cfg(own), &item.attrs, "macro_use") else { return };
        let only = match &attr.args {
            AttrArgs::Tokens(tokens) => {
                Some(tokens.tokens.iter().filter(|t| t.kind == TokenKind::Ident).map(|t| t.text).collect())
            }
            _ => None,
        };
        self.map.macro_use.entry(own).or_default().push(MacroUse { krate: target, only });
    }

    /// Resolves imports until nothing changes. Macro calls that were woken meanwhile are given back, each once, in order.
    pub(super) fn resolve_imports(&mut self) -> Vec<u32> {
        let mut calls = Vec::new();
        let mut queue = std::collections::VecDeque::new();
        loop {
            for waiter in std::mem::take(&mut self.scopes.woken) {
                match waiter {
                    Waiter::Call(id) => calls.push(id),
                    Waiter::Import(id) => {
                        let import = &mut self.imports[id as usize];
                        if !import.queued && import.rounds < IMPORT_ROUNDS {
                            import.queued = true;
                            queue.push_back(id);
                        }
                    }
                }
            }
            let Some(id) = queue.pop_front() else { break };
            let import = &mut self.imports[id as usize];
            import.queued = false;
            import.rounds += 1;
            self.import(id);
        }
        calls.sort_unstable();
        calls.dedup();
        calls
    }

    /// Looks an import up, binds what it finds, and registers for what may change that.
    fn import(&mut self, id: u32) {
        let import = &self.imports[id as usize];
        let mut watch = ImportWatch { scopes: &self.scopes, import, id, seen: Vec::new(), last: None };
        let found = if import.glob { Ok(Vec::new()) } else { single(&self.map, &self.textual, import, &mut watch) };
        let source = import.glob.then(|| glob(&self.map, import, &mut watch));
        let seen = watch.seen;
        for (module, name) in seen {
            if !self.imports[id as usize].keys.contains(&(module, name)) {
                self.imports[id as usize].keys.push((module, name));
                self.scopes.watch(module, name, Waiter::Import(id));
            }
        }
        self.watch_text(id);
        match (source, found) {
            (Some(Ok(source)), _) => self.bind_glob(id, source),
            (Some(Err(why)), _) | (None, Err(why)) => self.imports[id as usize].why = Some(why),
            (None, Ok(found)) => self.bind_single(id, &found),
        }
    }

    /// `use m;` may name a `macro_rules!` that comes out of an expansion later.
    fn watch_text(&mut self, id: u32) {
        let import = &mut self.imports[id as usize];
        if let ([name], Anchor::Plain, false) = (import.names.as_slice(), import.anchor, import.glob)
            && !import.watches_text
        {
            import.watches_text = true;
            let krate = self.map.modules[import.module].krate;
            self.textual.watch(krate, *name, Waiter::Import(id));
        }
    }

    fn bind_single(&mut self, id: u32, found: &[(Ns, Target)]) {
        let import = &mut self.imports[id as usize];
        let (module, vis) = (import.module, import.vis);
        let name = import.binds.unwrap_or_else(|| unnamed(id));
        for (ns, target) in found {
            let import = &mut self.imports[id as usize];
            import.found[*ns as usize] = true;
            import.why = None;
            let binding = Binding { target: *target, vis, origin: Origin::Import(id) };
            self.scopes.set(&mut self.map, module, name, *ns, binding);
        }
    }

    fn bind_glob(&mut self, id: u32, source: Glob) {
        let import = &mut self.imports[id as usize];
        import.found[0] = true;
        import.why = None;
        let (module, vis) = (import.module, import.vis);
        match source {
            Glob::Module(source) => self.scopes.add_glob(&mut self.map, source, module, vis, id),
            Glob::Enum(adt) => {
                let names: Vec<Name> = self.map.adts[adt].variants.iter().map(|v| v.name).collect();
                for (index, name) in names.into_iter().enumerate() {
                    let target = Target::Def(Def::Variant(VariantId { adt, index: index as u32 }));
                    let binding = Binding { target, vis, origin: Origin::Glob(id) };
                    self.scopes.set(&mut self.map, module, name, Ns::Types, binding);
                    self.scopes.set(&mut self.map, module, name, Ns::Values, binding);
                }
            }
        }
    }
}

/// What a glob import takes everything from.
#[derive(Clone, Copy, Debug)]
enum Glob {
    Module(ModuleId),
    Enum(AdtId),
}

/// Notes what an import looks up, and hides from it what it binds itself.
struct ImportWatch<'a> {
    scopes: &'a Scopes,
    import: &'a ImportState,
    id: u32,
    seen: Vec<(ModuleId, Name)>,
    last: Option<(ModuleId, Name)>,
}

impl Watch for ImportWatch<'_> {
    fn saw(&mut self, module: ModuleId, name: Name) {
        self.last = Some((module, name));
        if !self.seen.contains(&(module, name)) {
            self.seen.push((module, name));
        }
    }

    fn hides(&self, module: ModuleId, name: Name, ns: Ns) -> bool {
        if module != self.import.module {
            return false;
        }
        match self.scopes.get(module, name, ns) {
            Some(binding) => matches!(binding.origin, Origin::Import(id) | Origin::Glob(id) if id == self.id),
            // Nothing is bound in this namespace: only the import's own reservation is to be overlooked.
            None => {
                self.import.binds == Some(name) && ALL.iter().all(|ns| self.scopes.get(module, name, *ns).is_none())
            }
        }
    }

    fn is_import(&self) -> bool {
        true
    }
}

fn glob(map: &DefMap, import: &ImportState, watch: &mut ImportWatch<'_>) -> Result<Glob, Unresolved> {
    let last = import.names.last().copied().unwrap_or_else(|| Name::new("*"));
    let is_2015_root = import.names.is_empty() && matches!(import.anchor, Anchor::Plain | Anchor::Global);
    if is_2015_root {
        return Ok(Glob::Module(map.crates[map.modules[import.module].krate].root));
    }
    let (found, used) = walk(map, import.module, import.anchor, &import.names, Ns::Types, watch)?;
    match found {
        Found::Def(Def::Module(source)) if used == import.names.len() => Ok(Glob::Module(source)),
        Found::Def(Def::Adt(adt)) if used == import.names.len() => Ok(Glob::Enum(adt)),
        _ => Err(Unresolved::NotModule(last)),
    }
}

/// What a single import means in each namespace.
fn single(
    map: &DefMap,
    textual: &super::textual::Textual,
    import: &ImportState,
    watch: &mut ImportWatch<'_>,
) -> Result<Vec<(Ns, Target)>, Unresolved> {
    let mut found = Vec::new();
    let mut why = None;
    let krate = map.modules[import.module].krate;
    let spaces = if import.types_only { &ALL[..1] } else { &ALL[..] };
    for ns in spaces {
        let by_text = match (ns, import.anchor, import.names.as_slice()) {
            (Ns::Macros, Anchor::Plain, [name]) => textual.find(import.point, krate, *name),
            _ => None,
        };
        let result = match (by_text, import.anchor, import.names.as_slice()) {
            (Some(id), ..) => Ok((Found::Macro(id), 1)),
            (None, Anchor::Plain, [name]) if map.crates[krate].edition >= 2018 => {
                lexical(map, import.module, *name, *ns, watch).map(|f| (f, 1))
            }
            _ => walk(map, import.module, import.anchor, &import.names, *ns, watch),
        };
        match result {
            Ok((target, used)) if used == import.names.len() => {
                found.push((*ns, target, visible(map, import, watch, *ns)));
            }
            Ok(_) => why = why.or(import.names.last().map(|n| Unresolved::NotModule(*n))),
            Err(reason) => why = why.or(Some(reason)),
        }
    }
    // Of a name in several namespaces only those come along that can be seen; if none can, the program is wrong, and all do.
    let some_visible = found.iter().any(|(_, _, visible)| *visible);
    let kept = found.into_iter().filter(|(_, _, visible)| *visible || !some_visible);
    let all: Vec<(Ns, Target)> = kept.map(|(ns, target, _)| (ns, target.into())).collect();
    if all.is_empty() { Err(why.unwrap_or(Unresolved::NoAnchor)) } else { Ok(all) }
}

/// Whether the binding that the last name of an import leads to can be seen from there.
fn visible(map: &DefMap, import: &ImportState, watch: &ImportWatch<'_>, ns: Ns) -> bool {
    let (Some((module, last)), Some(name)) = (watch.last, import.names.last()) else { return true };
    last != *name || watch.scopes.get(module, *name, ns).is_none_or(|b| b.vis.allows(map, import.module))
}

impl From<Found> for Target {
    fn from(found: Found) -> Self {
        match found {
            Found::Def(def) => Self::Def(def),
            Found::Macro(id) => Self::Macro(id),
        }
    }
}
