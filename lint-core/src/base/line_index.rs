//! Lines and columns of byte offsets.
//!
//! A column can be counted in characters, as rustc does, or in UTF-16 code units, as SARIF and editors do. A tab is one column.
//! A line ends at `\n`; the `\r` before it is not part of its text. A byte-order mark at the start takes no column. Offsets
//! beyond the end, or inside a character, count as the nearest character's start before them, so that no offset can fail.
//!
//! ```
//! use lint_core::base::line_index::LineIndex;
//! let text = "let a = 1;\r\nlet 😀 = a;\r\n";
//! let at = LineIndex::new(text).position(text, 21);
//! assert_eq!((at.line, at.column, at.utf16), (1, 6, 7));
//! ```

use std::ops::Range;

/// A place in lines and columns, all 0-based.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column in characters.
    pub column: usize,
    /// The column in UTF-16 code units.
    pub utf16: usize,
}

/// Where the lines of a text start.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

const BYTE_ORDER_MARK: char = '\u{feff}';

impl LineIndex {
    /// The lines of this text.
    pub fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1);
        Self { starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The offsets at which lines start; never empty.
    pub fn starts(&self) -> &[u32] {
        &self.starts
    }

    /// The line of a byte, 0-based.
    pub fn line(&self, offset: u32) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The bytes of a line without its line break; empty beyond the last line.
    pub fn range(&self, text: &str, line: usize) -> Range<usize> {
        let Some(start) = self.starts.get(line) else { return text.len()..text.len() };
        let start = (*start as usize).min(text.len());
        let end = self.starts.get(line + 1).map_or(text.len(), |next| (*next as usize).min(text.len()));
        let whole = &text[start..end];
        start..start + whole.trim_end_matches(['\n', '\r']).len()
    }

    /// The line and the columns of a byte.
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let offset = floor(text, offset as usize);
        let line = self.line(offset as u32);
        let start = self.starts.get(line).map_or(0, |start| *start as usize);
        let before = text.get(start..offset).unwrap_or_default();
        let before = if line == 0 { before.trim_start_matches(BYTE_ORDER_MARK) } else { before };
        Position { line, column: before.chars().count(), utf16: before.chars().map(char::len_utf16).sum() }
    }

    /// The byte at a line and a UTF-16 column, as an editor names it; the line's end where the column lies beyond it.
    pub fn offset_of_utf16(&self, text: &str, line: usize, utf16: usize) -> u32 {
        let range = self.range(text, line);
        let mut left = utf16;
        let mut at = range.start;
        for c in text[range].chars() {
            if !(at == 0 && c == BYTE_ORDER_MARK) {
                if left < c.len_utf16() {
                    break;
                }
                left -= c.len_utf16();
            }
            at += c.len_utf8();
        }
        at as u32
    }
}

/// The start of the character that holds this byte, or the text's end.
pub fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The end of the character that this byte stands in, or the text's end; a boundary stays where it is.
pub fn ceil(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{LineIndex, Position};

    fn at(text: &str, offset: u32) -> (usize, usize, usize) {
        let Position { line, column, utf16 } = LineIndex::new(text).position(text, offset);
        (line, column, utf16)
    }

    #[test]
    fn tabs_count_as_one_column() {
        assert_eq!(at("\tx\n\t\ty", 1), (0, 1, 1));
        assert_eq!(at("\tx\n\t\ty", 5), (1, 2, 2));
    }

    #[test]
    fn carriage_returns_are_not_part_of_a_line() {
        let text = "ab\r\ncd\r\n";
        let lines = LineIndex::new(text);
        assert_eq!(lines.range(text, 0), 0..2);
        assert_eq!(lines.range(text, 1), 4..6);
        assert_eq!(lines.range(text, 2), 8..8);
        assert_eq!(lines.range(text, 9), 8..8);
        assert_eq!(at(text, 4), (1, 0, 0));
    }

    #[test]
    fn characters_and_utf16_units_differ_beyond_the_basic_plane() {
        let text = "é😀x";
        assert_eq!(at(text, 2), (0, 1, 1));
        assert_eq!(at(text, 6), (0, 2, 3));
        assert_eq!(at(text, 7), (0, 3, 4));
    }

    #[test]
    fn offsets_inside_a_character_or_beyond_the_end_do_not_fail() {
        assert_eq!(at("é😀", 3), (0, 1, 1));
        assert_eq!(at("é😀", 99), (0, 2, 3));
        assert_eq!(at("", 7), (0, 0, 0));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        assert_eq!(at("\u{feff}fn a() {}", 3), (0, 0, 0));
        assert_eq!(at("\u{feff}fn a() {}", 6), (0, 3, 3));
    }

    #[test]
    fn utf16_columns_lead_back_to_the_same_byte() {
        let text = "\u{feff}a😀b\r\n\té x\n";
        let lines = LineIndex::new(text);
        for (offset, _) in text.char_indices().filter(|(o, c)| *o > 0 && !matches!(c, '\r' | '\n')) {
            let p = lines.position(text, offset as u32);
            assert_eq!(lines.offset_of_utf16(text, p.line, p.utf16), offset as u32, "byte {offset}");
        }
        assert_eq!(lines.offset_of_utf16(text, 0, 99), 9);
        assert_eq!(lines.offset_of_utf16(text, 99, 0), text.len() as u32);
    }
}
