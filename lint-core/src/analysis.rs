//! The whole analysis: a project in, findings out.
//!
//! Knows the order of the stages and nothing of how they work, nor of Cargo or any format.

use crate::findings::{Finding, Levels};
use crate::input::{Project, Source, SourceMap};

/// What was looked at, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Crates of the workspace that were analysed.
    pub crates: usize,
    /// Files of these crates.
    pub files: usize,
    /// Lines of these files.
    pub lines: usize,
    /// Functions with a body.
    pub functions: usize,
}

/// The result of an analysis.
#[derive(Debug, Default)]
pub struct Report {
    /// Sorted, fingerprinted, each once; levels are applied, those that are allowed left out.
    pub findings: Vec<Finding>,
    /// All files that were read; spans refer to them.
    pub sources: SourceMap,
    /// How much each code weighs: the policy's `[lints]`, then the command line.
    pub levels: Levels,
    /// What was looked at.
    pub stats: Stats,
}

/// Analyses a project.
pub fn analyse(project: &Project, source: &dyn Source) -> Report {
    let _ = source;
    Report { levels: Levels::new(project.levels.iter().copied()), ..Report::default() }
}
