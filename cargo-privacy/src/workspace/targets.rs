//! Which targets of a chosen package are scanned.
//!
//! As `cargo check`: libraries and binaries; and examples, since they are code that users copy. Build scripts never are: they
//! run where no personal data is. Tests and benchmarks (`#[cfg(test)]` code too) only if `[scan] tests = true` in the policy,
//! or `--tests`, `--test`, `--benches` or `--bench` on the command line. `--all-targets` alone does not bring them: editors
//! always pass it, and what tests print is made up.

use std::collections::BTreeSet;

use cargo_metadata::{Metadata, Package, Target, TargetKind};

use super::glob;
use super::select::Selection;
use crate::args::TargetArgs;
use crate::exit::Failure;

/// What a target is, in the one word that Cargo's kinds come down to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
    /// A build script.
    Build,
}

impl Kind {
    /// The kind of a target.
    pub(super) fn of(target: &Target) -> Self {
        let kind = |k| target.is_kind(k);
        if kind(TargetKind::ProcMacro) {
            Self::ProcMacro
        } else if kind(TargetKind::Bin) {
            Self::Bin
        } else if kind(TargetKind::Example) {
            Self::Example
        } else if kind(TargetKind::Test) {
            Self::Test
        } else if kind(TargetKind::Bench) {
            Self::Bench
        } else if kind(TargetKind::CustomBuild) {
            Self::Build
        } else {
            Self::Lib // `lib`, `rlib`, `cdylib`…
        }
    }

    /// As Cargo writes it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Lib => "lib",
            Self::ProcMacro => "proc-macro",
            Self::Bin => "bin",
            Self::Example => "example",
            Self::Test => "test",
            Self::Bench => "bench",
            Self::Build => "custom-build",
        }
    }

    /// Whether other crates may depend on it.
    pub(super) fn is_library(self) -> bool {
        matches!(self, Self::Lib | Self::ProcMacro)
    }

    /// Whether it is compiled with dev-dependencies.
    pub(super) fn uses_dev(self) -> bool {
        matches!(self, Self::Example | Self::Test | Self::Bench)
    }
}

/// Whether findings in this target of a chosen package are wanted.
pub(super) fn wanted(target: &Target, args: &TargetArgs, tests: bool) -> bool {
    let only = args.lib
        || args.bins
        || args.examples
        || [&args.bin, &args.example, &args.test, &args.bench].iter().any(|names| !names.is_empty());
    let rest = !only || args.all_targets;
    let named = |names: &[String]| names.iter().any(|n| glob::fits(n, &target.name));
    match Kind::of(target) {
        Kind::Lib | Kind::ProcMacro => rest || args.lib,
        Kind::Bin => rest || args.bins || named(&args.bin),
        Kind::Example => rest || args.examples || named(&args.example),
        Kind::Test => tests && (rest || args.tests || named(&args.test)),
        Kind::Bench => tests && (rest || args.benches || named(&args.bench)),
        Kind::Build => false,
    }
}

/// Fails on a target name that no chosen package has.
pub(super) fn check_names(metadata: &Metadata, selection: &Selection, args: &TargetArgs) -> Result<(), Failure> {
    let asked =
        [(Kind::Bin, &args.bin), (Kind::Example, &args.example), (Kind::Test, &args.test), (Kind::Bench, &args.bench)];
    let packages: Vec<&Package> = metadata.packages.iter().filter(|p| selection.holds(&p.id)).collect();
    for (kind, names) in asked {
        let targets = || packages.iter().flat_map(|p| &p.targets).filter(|t| Kind::of(t) == kind);
        if let Some(name) = names.iter().find(|n| !targets().any(|t| glob::fits(n, &t.name))) {
            let there: BTreeSet<String> = targets().map(|t| format!("`{}`", t.name)).collect();
            let failure = Failure::new(format!("no {} target named `{name}` in the selected packages", kind.name()));
            return Err(match there.len() {
                0 => failure,
                _ => failure.with_help(format!("there are {}", Vec::from_iter(there).join(", "))),
            });
        }
    }
    Ok(())
}
