//! What is open in the editor, and the disk behind it.
//!
//! A buffer's text counts, whether it was saved or not; what is not open is read from the disk. Positions are UTF-16.

use std::collections::BTreeMap;
use std::sync::Arc;

use lint_core::base::LineIndex;
use lint_core::input::Source;
use lsp_types::{Position, TextDocumentContentChangeEvent};

use crate::workspace::KeptSource;

/// One open file.
#[derive(Clone, Debug)]
pub(super) struct Buffer {
    /// The editor's count of its changes.
    pub(super) version: i32,
    /// Its text.
    pub(super) text: Arc<str>,
}

/// All open files, by path.
pub(super) type Buffers = BTreeMap<String, Buffer>;

/// A buffer's text after the editor's changes, each of which counts from the one before.
pub(super) fn changed(text: &str, changes: Vec<TextDocumentContentChangeEvent>) -> String {
    let mut text = text.to_owned();
    for change in changes {
        match change.range {
            None => text = change.text,
            Some(range) => {
                let (start, end) = (offset(&text, range.start), offset(&text, range.end));
                text.replace_range(start..end.max(start), &change.text);
            }
        }
    }
    text
}

/// The byte of an editor's position; the nearest one before it where there is no such.
pub(super) fn offset(text: &str, at: Position) -> usize {
    LineIndex::new(text).offset_of_utf16(text, at.line as usize, at.character as usize) as usize
}

/// The editor's position of a byte.
pub(super) fn position(text: &str, offset: usize) -> Position {
    let at = LineIndex::new(text).position(text, offset as u32);
    Position::new(at.line as u32, at.utf16 as u32)
}

/// The files for an analysis: open ones as they are in the editor, the others from the disk.
#[derive(Debug)]
pub(super) struct Overlay<'a> {
    pub(super) buffers: &'a Buffers,
    pub(super) disk: KeptSource,
}

impl Source for Overlay<'_> {
    fn read(&self, path: &str) -> Option<Arc<str>> {
        self.buffers.get(path).map(|b| Arc::clone(&b.text)).or_else(|| self.disk.read(path))
    }

    fn exists(&self, path: &str) -> bool {
        self.buffers.contains_key(path) || self.disk.exists(path)
    }

    fn outline(&self, path: &str) -> Option<Arc<str>> {
        self.disk.outline(path)
    }
}

#[cfg(test)]
mod tests {
    use super::changed;
    use lsp_types::{Position, Range, TextDocumentContentChangeEvent};

    fn change(range: Option<(u32, u32, u32, u32)>, text: &str) -> TextDocumentContentChangeEvent {
        let range = range.map(|(a, b, c, d)| Range::new(Position::new(a, b), Position::new(c, d)));
        TextDocumentContentChangeEvent { range, range_length: None, text: text.to_owned() }
    }

    #[test]
    fn changes_count_utf16_units_and_follow_each_other() {
        let text = "let 😀 = 1;\r\nlet b = 2;\r\n";
        let after = changed(text, vec![change(Some((0, 9, 0, 10)), "é3"), change(Some((1, 4, 1, 5)), "c")]);
        assert_eq!(after, "let 😀 = é3;\r\nlet c = 2;\r\n");
        assert_eq!(changed(text, vec![change(None, "x"), change(Some((9, 9, 9, 9)), "y")]), "xy");
        assert_eq!(changed("abc", vec![change(Some((0, 2, 0, 1)), "-")]), "ab-c");
    }
}
