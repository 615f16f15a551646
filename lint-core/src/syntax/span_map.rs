//! Where the text of an expansion comes from: each token's place in the file that the macro was called in, and who wrote it.

use super::ir::Hygiene;
use crate::base::TextRange;

/// Tokens of a printed buffer, in order: where each stands in the text, and where it comes from.
#[derive(Debug, Default)]
pub(crate) struct SpanMap {
    tokens: Vec<(u32, u32, TextRange, Hygiene)>,
    /// What stands for a place that no token has.
    pub(crate) call: TextRange,
}

impl SpanMap {
    pub(crate) fn new(call: TextRange) -> Self {
        Self { tokens: Vec::new(), call }
    }

    /// The next token of the text.
    pub(crate) fn push(&mut self, lo: u32, hi: u32, from: TextRange, hygiene: Hygiene) {
        self.tokens.push((lo, hi, from, hygiene));
    }

    fn at(&self, lo: u32) -> Option<&(u32, u32, TextRange, Hygiene)> {
        let after = self.tokens.partition_point(|t| t.0 <= lo);
        after.checked_sub(1).map(|i| &self.tokens[i])
    }

    /// The place that a range of the text comes from.
    pub(crate) fn range(&self, lo: u32, hi: u32) -> TextRange {
        let Some(first) = self.at(lo) else { return self.call };
        match self.at(hi.saturating_sub(1).max(lo)) {
            Some(last) if last.0 != first.0 => first.2.cover(last.2),
            _ => first.2,
        }
    }

    /// Who wrote the token at a place of the text.
    pub(crate) fn hygiene(&self, lo: u32) -> Hygiene {
        self.at(lo).map_or(Hygiene(0), |t| t.3)
    }
}
