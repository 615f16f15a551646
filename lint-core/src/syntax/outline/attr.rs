//! Attributes of an outline: those that say something to who uses the item.
//!
//! `#[doc = "…"] #[cfg(unix)] #[inline]` is `#[cfg(unix)]`.

use std::ops::Range;

use super::Writer;

/// Attributes for the compiler, the documentation and other tools, which say nothing of data.
const SILENT: &[&str] = &[
    "allow",
    "automatically_derived",
    "clippy",
    "cold",
    "deny",
    "deprecated",
    "diagnostic",
    "doc",
    "expect",
    "forbid",
    "inline",
    "link",
    "link_name",
    "must_use",
    "no_mangle",
    "non_exhaustive",
    "repr",
    "rustc_diagnostic_item",
    "rustfmt",
    "stable",
    "target_feature",
    "track_caller",
    "unstable",
    "warn",
];

/// The attributes before an item or field.
#[derive(Default)]
pub(super) struct Attrs {
    /// Those that are kept, as tokens.
    pub(super) kept: Vec<Range<usize>>,
    /// Whether what they stand on is there for tests alone.
    pub(super) is_test: bool,
}

impl Writer<'_> {
    /// Reads the outer attributes at a place; gives the place behind them.
    pub(super) fn attrs(&self, mut at: usize, end: usize) -> (Attrs, usize) {
        let mut attrs = Attrs::default();
        while at < end && self.is_punct(at, b'#') {
            let Some(close) = self.group(at + 1, b'[') else { break };
            if !SILENT.contains(&self.word(at + 2)) {
                attrs.kept.push(at..close + 1);
            }
            attrs.is_test |= self.is_for_tests(at + 2, close);
            at = close + 1;
        }
        (attrs, at)
    }

    /// `test`, `bench`, `cfg(test)`, `cfg(all(test, …))`
    fn is_for_tests(&self, at: usize, close: usize) -> bool {
        match self.word(at) {
            "test" | "bench" => at + 1 == close,
            "cfg" if self.word(at + 2) == "test" => at + 4 == close,
            "cfg" if self.word(at + 2) == "all" => self.word(at + 4) == "test" && !self.is_punct(at + 5, b'='),
            _ => false,
        }
    }

    /// Skips the inner attributes at a place, and writes `#![cfg(…)]`, `#![cfg_attr(…)]` and `#![macro_use]`.
    pub(super) fn inner_attrs(&mut self, mut at: usize, end: usize) -> usize {
        while at < end && self.is_punct(at, b'#') && self.is_punct(at + 1, b'!') {
            let Some(close) = self.group(at + 2, b'[') else { break };
            if matches!(self.word(at + 3), "cfg" | "macro_use") {
                self.copy(at, close + 1);
            }
            at = close + 1;
        }
        at
    }

    pub(super) fn copy_attrs(&mut self, attrs: &Attrs) {
        for range in &attrs.kept {
            self.copy(range.start, range.end);
        }
    }
}
