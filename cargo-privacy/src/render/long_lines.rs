//! Very long lines (generated code, data in a literal), cut down to what is pointed at.
//!
//! Only the text that is drawn is another one: names, lines and columns stay those of the file.
//!
//! ```text
//! const PAGE: &str = "<html><head>… a hundred thousand characters …"; println!("{page} {email}");
//!     ─▶  ...ters …"; println!("{page} {email}");
//! ```

use std::ops::Range;

use codespan_reporting::diagnostic::Label;
use codespan_reporting::files::{Error, Files};
use lint_core::base::line_index::{ceil, floor};
use lint_core::base::{FileId, LineIndex};

use super::View;

/// Lines up to this many bytes are shown whole.
const LONGEST: usize = 400;
/// How much of a long line is shown around what is pointed at.
const AROUND: usize = 80;
/// Of what is pointed at itself.
const INSIDE: usize = 160;
const GAP: &str = "...";

/// The files of a view, some of them with shorter lines.
pub(super) struct Shortened<'a> {
    view: &'a View<'a>,
    files: Vec<(u32, Short)>,
}

/// A file with shorter lines.
struct Short {
    text: String,
    lines: LineIndex,
    /// What stayed: where it is now, and where it was.
    pieces: Vec<(usize, Range<usize>)>,
}

impl<'a> Shortened<'a> {
    /// Shortens the lines that labels stand in, and moves the labels. `None` where no line is too long.
    pub(super) fn new(view: &'a View<'a>, labels: &mut [Label<u32>]) -> Option<Self> {
        let mut ids: Vec<u32> = labels.iter().map(|l| l.file_id).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut files = Vec::new();
        for id in ids {
            let own: Vec<Range<usize>> = labels.iter().filter(|l| l.file_id == id).map(|l| l.range.clone()).collect();
            let Some(short) = view.sources.get(FileId(id)).and_then(|f| Short::new(&f.text, f.lines(), &own)) else {
                continue;
            };
            for label in labels.iter_mut().filter(|l| l.file_id == id) {
                label.range = short.place(label.range.start)..short.place(label.range.end);
            }
            files.push((id, short));
        }
        (!files.is_empty()).then_some(Self { view, files })
    }

    fn short(&self, id: u32) -> Option<&Short> {
        self.files.iter().find(|(of, _)| *of == id).map(|(_, short)| short)
    }
}

impl Short {
    fn new(text: &str, lines: &LineIndex, labels: &[Range<usize>]) -> Option<Self> {
        let mut long: Vec<usize> =
            labels.iter().flat_map(|l| [lines.line(l.start as u32), lines.line(l.end as u32)]).collect();
        long.sort_unstable();
        long.dedup();
        long.retain(|line| lines.range(text, *line).len() > LONGEST);
        if long.is_empty() {
            return None;
        }
        let mut short = Self { text: String::new(), lines: LineIndex::new(""), pieces: Vec::new() };
        let mut at = 0;
        for line in long {
            let range = lines.range(text, line);
            let mut end = at;
            for kept in kept(text, &range, labels) {
                // Before the first piece of a line stands everything since the last one.
                let start = if end <= range.start { short.piece(text, end..range.start) } else { end };
                if kept.start > start {
                    short.text.push_str(GAP);
                }
                short.piece(text, kept.clone());
                end = kept.end;
            }
            if end < range.end {
                short.text.push_str(GAP);
            }
            at = range.end;
        }
        short.piece(text, at..text.len());
        short.lines = LineIndex::new(&short.text);
        Some(short)
    }

    /// Takes over a piece; gives its end.
    fn piece(&mut self, text: &str, range: Range<usize>) -> usize {
        let end = range.end;
        self.pieces.push((self.text.len(), range.clone()));
        self.text.push_str(&text[range]);
        end
    }

    /// Where a byte of the file is now; in a gap, where the gap begins.
    fn place(&self, old: usize) -> usize {
        let at = self.pieces.partition_point(|(_, was)| was.start <= old);
        let Some((now, was)) = at.checked_sub(1).and_then(|at| self.pieces.get(at)) else { return 0 };
        now + old.min(was.end).saturating_sub(was.start)
    }

    /// Where in the file a byte was.
    fn was(&self, new: usize) -> usize {
        let at = self.pieces.partition_point(|(now, _)| *now <= new);
        let Some((now, was)) = at.checked_sub(1).and_then(|at| self.pieces.get(at)) else { return 0 };
        (was.start + (new - now)).min(was.end)
    }
}

/// What of a long line is shown, in order, nothing twice.
fn kept(text: &str, line: &Range<usize>, labels: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for label in labels.iter().filter(|l| l.start <= line.end && line.start <= l.end) {
        let (start, end) = (label.start.max(line.start), label.end.min(line.end));
        let around = |from: usize, to: usize| {
            let from = floor(text, from.saturating_sub(AROUND).max(line.start));
            from..ceil(text, (to + AROUND).min(line.end)).max(from)
        };
        if end - start > INSIDE {
            all.push(around(start, start));
            all.push(around(end, end));
        } else {
            all.push(around(start, end));
        }
    }
    all.sort_by_key(|r| (r.start, r.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in all {
        match joined.last_mut() {
            Some(last) if range.start <= last.end + GAP.len() => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

impl<'a> Files<'a> for Shortened<'_> {
    type FileId = u32;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: u32) -> Result<&'a str, Error> {
        self.view.name(id)
    }

    fn source(&'a self, id: u32) -> Result<&'a str, Error> {
        self.short(id).map_or_else(|| self.view.source(id), |short| Ok(&short.text))
    }

    fn line_index(&'a self, id: u32, byte: usize) -> Result<usize, Error> {
        self.short(id).map_or_else(|| self.view.line_index(id, byte), |short| Ok(short.lines.line(byte as u32)))
    }

    fn line_range(&'a self, id: u32, line: usize) -> Result<Range<usize>, Error> {
        let Some(short) = self.short(id) else { return self.view.line_range(id, line) };
        let starts = short.lines.starts();
        let Some(start) = starts.get(line) else {
            return Err(Error::LineTooLarge { given: line, max: starts.len().saturating_sub(1) });
        };
        Ok(*start as usize..starts.get(line + 1).map_or(short.text.len(), |next| *next as usize))
    }

    fn column_number(&'a self, id: u32, line: usize, byte: usize) -> Result<usize, Error> {
        let byte = self.short(id).map_or(byte, |short| short.was(byte));
        self.view.column_number(id, line, byte)
    }
}

#[cfg(test)]
#[allow(clippy::single_range_in_vec_init)] // one label is a list of one range
mod tests {
    use super::{LONGEST, Short};
    use lint_core::base::LineIndex;

    fn short(text: &str, labels: &[std::ops::Range<usize>]) -> Option<Short> {
        Short::new(text, &LineIndex::new(text), labels)
    }

    #[test]
    fn what_is_pointed_at_stays_and_leads_back() {
        let text = format!("a\n\t{}é mark é{} end x\nb\n", "é".repeat(1000), "y".repeat(5000));
        let (mark, end) = (text.find("mark").unwrap(), text.find("end").unwrap());
        let short = short(&text, &[mark..mark + 4, end..end + 3]).unwrap();
        assert!(short.text.len() < 500, "{}", short.text);
        for (at, word) in [(mark, "mark"), (end, "end")] {
            let now = short.place(at);
            assert!(short.text[now..].starts_with(word), "{}", short.text);
            assert_eq!(short.was(now), at);
        }
        assert_eq!(short.text.lines().count(), 3);
        assert!(short.text.starts_with("a\n...") && short.text.ends_with(" end x\nb\n"), "{}", short.text);
    }

    #[test]
    fn what_is_pointed_at_may_be_long_itself_and_many_lines() {
        let text = format!("f({}\n{}) x\n", "1".repeat(2000), "2".repeat(2000));
        let short = short(&text, &[0..text.len() - 3]).unwrap();
        assert!(short.text.len() < 900, "{}", short.text);
        let (start, end) = (short.place(0), short.place(text.len() - 3));
        assert!(short.text[start..end].starts_with("f(1") && short.text[start..end].ends_with("2)"), "{}", short.text);
    }

    #[test]
    fn other_lines_are_left_alone() {
        assert!(short(&format!("{}\nx\n", "a".repeat(LONGEST * 2)), &[LONGEST * 2 + 1..LONGEST * 2 + 2]).is_none());
        assert!(short("", &[0..0]).is_none());
    }
}
