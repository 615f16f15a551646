//! Renderings: findings as text, in the formats that people and tools read.
//!
//! Each takes a [`View`] and nothing else of the analysis; the same findings give the same bytes.

pub mod allowed;
pub mod files;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
pub mod junit;
mod long_lines;
pub mod map;
mod places;
pub mod sarif;
pub mod short;
pub mod step_summary;
pub mod summary;
pub mod text;
pub mod xml;

use lint_core::base::{FileId, Position, Span};
use lint_core::findings::{Finding, Level};
use lint_core::input::{SourceFile, SourceMap};

/// What a rendering sees.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// In their final order.
    pub findings: &'a [Finding],
    /// The files that their spans refer to.
    pub sources: &'a SourceMap,
    /// The workspace's root; paths are shown from it.
    pub root: &'a str,
}

/// A span in lines and columns, 0-based, the end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The first character.
    pub start: Position,
    /// The one behind the last.
    pub end: Position,
}

impl<'a> View<'a> {
    /// The path of a file as it is shown: from the root, where it lies below it.
    pub fn path(&self, file: FileId) -> &'a str {
        self.sources.get(file).map_or("<unknown>", |f| self.relative(&f.path).unwrap_or(&f.path))
    }

    /// A path from the root; `None` if it does not lie below it.
    pub fn relative<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(self.root.trim_end_matches('/'))?;
        let rest = rest.strip_prefix('/')?;
        (!rest.is_empty() && !self.root.is_empty()).then_some(rest)
    }

    /// The file of a span; `None` if there is no such file, which no stage should cause.
    pub fn file(&self, span: Span) -> Option<&'a SourceFile> {
        self.sources.get(span.file)
    }

    /// Lines and columns of a span.
    pub fn region(&self, span: Span) -> Region {
        let zero = Position { line: 0, column: 0, utf16: 0 };
        let Some(file) = self.file(span) else { return Region { start: zero, end: zero } };
        let start = file.position(span.range.lo);
        Region { start, end: file.position(span.range.hi).max(start) }
    }
}

/// The word for a level, as compilers write it.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Allow => "note",
    }
}
