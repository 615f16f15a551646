//! The project: the crates to look at and how they depend on each other.

use super::CfgSet;
use crate::base::Name;
use crate::findings::{Code, Level};

/// What a crate is to the analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrateRole {
    /// Code of the workspace: analysed, findings are reported in it.
    Workspace,
    /// A workspace crate that was not chosen (`-p`, `--exclude`): analysed, its own findings are not reported.
    Unselected,
    /// A crate from outside the workspace: signatures are read where a stub doesn't stand in for it, bodies are not. It is
    /// not loaded by default: `package` and `version` say which stub describes it, `root` where its source is, if it is on disk.
    Dependency,
    /// Signatures written for the analysis ("stub").
    Stub,
}

/// One compilation unit: a library, a binary, a test.
#[derive(Clone, Debug)]
pub struct CrateInput {
    /// The name in paths, with underscores: `lemmy_db_schema`.
    pub name: Name,
    /// The package's name as in its manifest.
    pub package: String,
    /// The package's version; of a [`CrateRole::Dependency`] that was not resolved, the requirement (`^1.2`).
    pub version: String,
    /// Cargo's package id, for messages in Cargo's JSON; empty outside Cargo.
    pub package_id: String,
    /// The target's kind as Cargo writes it: `lib`, `bin`, `test`, `example`, `bench`, `proc-macro`.
    pub target_kind: String,
    /// The path of the root file, as [`super::Source`] knows it; empty for a dependency whose source is not on disk.
    pub root: String,
    /// 2015, 2018, 2021, 2024.
    pub edition: u16,
    /// Features and target.
    pub cfg: CfgSet,
    /// What it depends on, in the manifest's order.
    pub deps: Vec<Dependency>,
    /// What it is to the analysis.
    pub role: CrateRole,
}

/// A dependency of a crate.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// The name in this crate's code; differs from the crate's own where it is renamed.
    pub name: Name,
    /// Which crate: a position in [`Project::crates`].
    pub krate: usize,
}

/// The policy file.
#[derive(Clone, Debug)]
pub struct PolicyInput {
    /// Its path, for messages.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Everything an analysis starts from.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// All crates; a crate may depend on any other.
    pub crates: Vec<CrateInput>,
    /// The policy; `None`: the built-in default.
    pub policy: Option<PolicyInput>,
    /// Whether fields that look like personal data count as marked: to see where it goes before anything is marked.
    pub assume_suggested: bool,
    /// Levels from the command line, in its order: they come after the policy's `[lints]`, and the last one for a code wins.
    pub levels: Vec<(Code, Level)>,
    /// Whether `#[cfg(test)]` code and test targets are scanned; crates hold `cfg(test)` accordingly.
    pub tests: bool,
    /// The workspace's root directory; paths in messages are relative to it.
    pub root: String,
}
