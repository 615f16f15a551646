//! From lowered files to definitions: every item of every crate, in the order of the text.
//!
//! Items come first, then imports ([`super::imports`]) until nothing changes, then macro calls in the place of items, whose
//! expansions are items again. Knows nothing of bodies but that they may hold items.
//!
//! ```text
//! mod a { make!(b); }   use a::b::S;      a ─▶ make!(b) ─▶ mod b { struct S; } ─▶ a::b::S
//! ```

mod adt;
mod assoc;
mod blocks;
mod calls;
mod crates;
mod finish;
mod items;
mod macros;

use self::calls::CallState;
use super::def::{BodyOwner, CrateId, DefMap, IrId, ItemLoc, ModuleId};
use super::expand::engine::Engine;
use super::imports::ImportState;
use super::scope::{Scopes, Vis};
use super::textual::{Point, Textual};
use crate::base::{Diag, DiagKind, Map, Name, Span, TextRange};
use crate::input::{CfgSet, CrateRole, Project};
use crate::syntax::ir::{ExprId, ItemId, Visibility};
use crate::syntax::load::Loaded;

/// Which modules are written in which files.
#[derive(Debug, Default)]
struct Files {
    /// The root file of each crate, by its position in the project; `None` if there is none to read.
    roots: Vec<Option<IrId>>,
    /// The file of each `mod m;`, by the crate's position and where the item is written.
    modules: Map<(u32, ItemLoc), IrId>,
    /// Likewise of each `mod m;` that a macro call was given, by where the call is written.
    in_macros: Map<(u32, ItemLoc, Name), IrId>,
}

impl Files {
    fn of(loaded: &Loaded) -> Self {
        let module = |(krate, from, item, to): &(u32, u32, ItemId, u32)| ((*krate, loc(IrId(*from), *item)), IrId(*to));
        Self {
            roots: loaded.roots.iter().map(|r| r.map(IrId)).collect(),
            modules: loaded.modules.iter().map(module).collect(),
            in_macros: loaded
                .in_macros
                .iter()
                .map(|(krate, from, item, name, to)| ((*krate, loc(IrId(*from), *item), *name), IrId(*to)))
                .collect(),
        }
    }
}

/// Where items are collected into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The module or block.
    pub(super) module: ModuleId,
    /// The file or expansion.
    pub(super) ir: IrId,
    /// How deep in modules, blocks and functions.
    pub(super) depth: u32,
    /// How many expansions deep; 0 in a file.
    pub(super) expansion: u32,
}

/// Where a body stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// In its crate's text.
    pub(super) point: Point,
    /// How deep in modules, blocks and functions.
    pub(super) depth: u32,
    /// How many expansions deep.
    pub(super) expansion: u32,
}

/// Where a macro wrote the items of a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct BlockOrigin {
    /// The expansion.
    pub(super) ir: IrId,
    /// How many expansions deep.
    pub(super) expansion: u32,
}

/// The definitions while they are being collected.
pub(super) struct Collector<'a> {
    pub(super) project: &'a Project,
    files: Files,
    pub(super) map: DefMap,
    pub(super) scopes: Scopes,
    pub(super) textual: Textual,
    pub(super) imports: Vec<ImportState>,
    calls: Vec<CallState>,
    /// While an expansion is collected: the call in the text that it comes from.
    expanding: Option<u32>,
    pub(super) engine: Engine,
    /// Where each body stands.
    pub(super) starts: Map<BodyOwner, Start>,
    /// The end of the text of each block with items.
    pub(super) block_points: Map<ModuleId, Point>,
    /// Of blocks whose items a macro wrote: where from.
    pub(super) block_origins: Map<(BodyOwner, ExprId), BlockOrigin>,
    pub(super) diags: Vec<Diag>,
    /// What could not be seen into in each body.
    pub(super) body_diags: Map<BodyOwner, Vec<Diag>>,
    /// Items that define nothing and may carry a mark.
    pub(super) loose: Vec<(ModuleId, ItemLoc)>,
}

/// Collects the items of all crates and resolves their imports.
pub(super) fn collect<'a>(project: &'a Project, loaded: &Loaded) -> Collector<'a> {
    let mut collector = Collector::done(project, DefMap { irs: loaded.irs.clone(), ..DefMap::default() });
    collector.files = Files::of(loaded);
    collector.crates();
    collector.settle();
    collector
}

impl<'a> Collector<'a> {
    /// A collector of nothing more: for looking up what was collected.
    pub(super) fn done(project: &'a Project, map: DefMap) -> Self {
        Self {
            project,
            files: Files::default(),
            map,
            scopes: Scopes::default(),
            textual: Textual::default(),
            imports: Vec::new(),
            calls: Vec::new(),
            expanding: None,
            engine: Engine::default(),
            starts: Map::new(),
            block_points: Map::new(),
            block_origins: Map::new(),
            diags: Vec::new(),
            body_diags: Map::new(),
            loose: Vec::new(),
        }
    }

    pub(super) fn cfg(&self, krate: CrateId) -> &'a CfgSet {
        let project: &'a Project = self.project;
        &project.crates[self.map.crates[krate].input].cfg
    }

    pub(super) fn cfg_at(&self, module: ModuleId) -> &'a CfgSet {
        self.cfg(self.map.modules[module].krate)
    }

    pub(super) fn role_at(&self, module: ModuleId) -> CrateRole {
        self.map.crates[self.map.modules[module].krate].role
    }

    /// Whether code is looked at: not in crates from outside, where macros may have written some.
    pub(super) fn has_bodies(&self, module: ModuleId) -> bool {
        self.role_at(module) != CrateRole::Dependency
    }

    /// The file of `mod name;`.
    fn module_file(&self, module: ModuleId, at: ItemLoc, name: Name) -> Option<IrId> {
        let input = self.map.crates[self.map.modules[module].krate].input as u32;
        match self.expanding {
            None => self.files.modules.get(&(input, at)).copied(),
            Some(call) => self.files.in_macros.get(&(input, self.calls[call as usize].loc(), name)).copied(),
        }
    }

    /// Says that something could not be seen into; of stubs and dependencies nothing is said.
    pub(super) fn not_analysed(
        &mut self,
        module: ModuleId,
        ir: IrId,
        range: TextRange,
        message: String,
        help: Option<String>,
    ) {
        if self.is_own(module) {
            let span = Span { file: self.map.ir(ir).file, range };
            self.diags.push(Diag { span, kind: DiagKind::NotAnalysed, message, help });
        }
    }

    /// The same of what stands in a body.
    pub(super) fn body_not_analysed(
        &mut self,
        owner: BodyOwner,
        module: ModuleId,
        ir: IrId,
        problem: (TextRange, String),
    ) {
        if self.is_own(module) {
            let span = Span { file: self.map.ir(ir).file, range: problem.0 };
            let diag = Diag { span, kind: DiagKind::NotAnalysed, message: problem.1, help: None };
            self.body_diags.entry(owner).or_default().push(diag);
        }
    }

    fn is_own(&self, module: ModuleId) -> bool {
        matches!(self.role_at(module), CrateRole::Workspace | CrateRole::Unselected)
    }

    /// Who may see an item of a module.
    pub(super) fn vis(&self, module: ModuleId, written: &Visibility) -> Vis {
        match written {
            Visibility::Public => Vis::Public,
            Visibility::Inherited => Vis::In(module),
            Visibility::In(path) => self.vis_in(module, path).unwrap_or(Vis::In(module)),
        }
    }

    /// `pub(in path)`: the path can only name a module around this one.
    fn vis_in(&self, module: ModuleId, path: &crate::syntax::ir::Path) -> Option<Vis> {
        use crate::syntax::ir::Anchor;
        let here = self.map.nearest_module(module);
        let mut chain = vec![here];
        while let Some(parent) = self.map.modules[*chain.last()?].parent {
            chain.push(parent);
        }
        chain.reverse();
        let mut at = match path.anchor {
            Anchor::SelfMod => chain.len() - 1,
            Anchor::Super(count) => (chain.len() - 1).checked_sub(count as usize)?,
            Anchor::Plain | Anchor::Global | Anchor::Crate | Anchor::DollarCrate(_) => 0,
        };
        for segment in &path.segments {
            at += 1;
            if self.map.modules[*chain.get(at)?].name != Some(segment.name) {
                return None;
            }
        }
        Some(Vis::In(*chain.get(at)?))
    }
}

/// An item of a file or expansion.
pub(super) fn loc(ir: IrId, item: ItemId) -> ItemLoc {
    ItemLoc { ir, item }
}
