//! What is known once all names are: the traits of impls, what derives mean, and the indexes.
//!
//! ```text
//! #[derive(Debug, PersonalData)]     Debug: the trait std::fmt::Debug; PersonalData: the macro of lint-macros
//! ```

use super::super::def::{Def, DefMap, Derive, DeriveTarget, MacroId, ModuleId, Ns, TraitId};
use super::Collector;
use crate::base::Name;
use crate::syntax::ir::{Anchor, ItemKind, Path};

impl Collector<'_> {
    /// Resolves what stands in headers, and builds the indexes.
    pub(in super::super) fn finish_items(&mut self) {
        self.trait_impls();
        self.derives();
        self.map.index_assoc();
    }

    fn trait_impls(&mut self) {
        for id in self.map.impls.ids() {
            let data = &self.map.impls[id];
            let ItemKind::Impl(written) = &self.map.item(data.loc).kind else { continue };
            let Some(path) = &written.of_trait else {
                self.map.inherent_impls.push(id);
                continue;
            };
            let found = self.map.resolve_trait(data.module, path);
            self.map.impls[id].of_trait = Some(found);
            if let Some(of) = found {
                self.map.trait_impls.entry(of).or_default().push(id);
            }
        }
    }

    fn derives(&mut self) {
        for id in self.map.adts.ids() {
            let data = &self.map.adts[id];
            let resolved = |d: &Derive| {
                let (target, by) = derive_target(&self.map, data.module, &d.path);
                Derive { target, by, ..d.clone() }
            };
            let derives = data.derives.iter().map(resolved).collect();
            self.map.adts[id].derives = derives;
        }
    }
}

impl DefMap {
    /// The trait that a path names in a module.
    pub fn resolve_trait(&self, module: ModuleId, path: &Path) -> Option<TraitId> {
        let found = self.resolve(module, path, Ns::Types)?;
        match found.def {
            Def::Trait(id) if found.used == path.segments.len() => Some(id),
            _ => None,
        }
    }
}

/// The trait that a derive implements, and the macro that it calls.
fn derive_target(map: &DefMap, module: ModuleId, path: &Path) -> (Option<DeriveTarget>, Option<MacroId>) {
    let by = map.resolve_macro(module, path);
    let of_std = by.is_none_or(|m| Some(map.macros[m].krate) == map.std);
    let of = map.resolve_trait(module, path).or_else(|| of_std.then(|| standard(map, path)).flatten());
    (of.map(DeriveTarget::Trait).or(by.map(DeriveTarget::Macro)), by)
}

/// The derives of the language need no import, but their traits (all but `Clone` and the like) do.
fn standard(map: &DefMap, path: &Path) -> Option<TraitId> {
    let name = path.last_name()?;
    let module = match name.as_str() {
        "Debug" => "fmt",
        "Clone" => "clone",
        "Copy" => "marker",
        "Default" => "default",
        "Hash" => "hash",
        "PartialEq" | "Eq" | "PartialOrd" | "Ord" => "cmp",
        _ => return None,
    };
    let root = map.crates[map.std?].root;
    match map.resolve_names(root, Anchor::Crate, &[Name::new(module), name], Ns::Types)?.def {
        Def::Trait(id) => Some(id),
        _ => None,
    }
}
