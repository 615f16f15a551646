//! Crates: their root modules, what they call each other, and their preludes.
//!
//! ```text
//! json = { package = "serde_json" } in the manifest of `shop`     extern_prelude[(shop, json)] = serde_json
//! ```

use super::super::cfg;
use super::super::def::{CrateData, CrateId, Def, IrId, ModuleData, ModuleId};
use super::{Collector, Place};
use crate::base::{Map, Name};
use crate::input::CrateRole;

impl Collector<'_> {
    /// Collects every crate whose root is there.
    pub(super) fn crates(&mut self) {
        for input in 0..self.project.crates.len() {
            let root = self.files.roots.get(input).copied().flatten();
            let id = root.map(|ir| self.krate(input, ir));
            self.map.by_input.push(id);
        }
        self.map.std = self.find_std();
        self.extern_prelude();
        for id in self.map.crates.ids() {
            let root = self.map.crates[id].root;
            let ir = self.map.modules[root].ir;
            let file = self.map.irs[ir.0 as usize].clone();
            if cfg::is_active(self.cfg(id), &file.attrs) {
                let point = self.textual.start();
                self.items(Place { module: root, ir, depth: 0, expansion: 0 }, &file.items, point);
            }
        }
        self.preludes();
    }

    fn krate(&mut self, input: usize, ir: IrId) -> CrateId {
        let given = &self.project.crates[input];
        let root: ModuleId = self.map.modules.alloc(ModuleData {
            krate: CrateId::from_index(self.map.crates.len()),
            parent: None,
            name: None,
            is_block: false,
            loc: None,
            ir,
            scope: Map::new(),
            traits: Vec::new(),
        });
        self.map.crates.alloc(CrateData {
            name: given.name,
            input,
            root,
            role: given.role,
            edition: given.edition,
            cfg: given.cfg.clone(),
        })
    }

    fn find_std(&self) -> Option<CrateId> {
        let is_std = |role: CrateRole, name: Name| role == CrateRole::Stub && name == "std";
        self.map.crates.iter().find(|(_, c)| is_std(c.role, c.name)).map(|(id, _)| id)
    }

    fn extern_prelude(&mut self) {
        for (id, data) in self.map.crates.iter() {
            if let Some(std) = self.map.std {
                for name in ["std", "core", "alloc"] {
                    self.map.extern_prelude.insert((id, Name::new(name)), std);
                }
            }
            for dep in &self.project.crates[data.input].deps {
                if let Some(target) = self.map.by_input.get(dep.krate).copied().flatten() {
                    self.map.extern_prelude.insert((id, dep.name), target);
                }
            }
        }
    }

    /// The prelude of each crate: the module of its edition in the standard library.
    fn preludes(&mut self) {
        let Some(std) = self.map.std else { return };
        let root = self.map.crates[std].root;
        let inside = |module: ModuleId, name: &str| match self.map.modules[module].scope.get(&Name::new(name))?.types? {
            Def::Module(found) => Some(found),
            _ => None,
        };
        let Some(all) = inside(root, "prelude") else { return };
        let chosen: Vec<(CrateId, ModuleId)> = self
            .map
            .crates
            .iter()
            .filter_map(|(id, data)| {
                let of_edition = inside(all, &format!("rust_{}", data.edition));
                Some((id, of_edition.or_else(|| inside(all, "v1"))?))
            })
            .collect();
        self.map.preludes = chosen.into_iter().collect();
    }
}
