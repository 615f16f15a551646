//! `git diff -U0` as lines that changed, by file.
//!
//! Lines that are only gone count by their neighbours: where a check was taken away, the line behind it is another one now.
//! Knows nothing of git itself.
//!
//! ```text
//! --- a/src/mail.rs
//! +++ b/src/mail.rs
//! @@ -3,2 +3 @@ fn send()          ─▶  src/mail.rs: line 3
//! ```

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// What changed in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// What it was called before; `None`: it was not there.
    pub(super) old: Option<String>,
    /// The lines that are other than they were.
    pub(super) lines: Lines,
}

/// Lines of a file, from 1 on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// All of them.
    All,
    /// These.
    Some(Vec<RangeInclusive<usize>>),
}

/// The changes by path. A file that is gone, or has another name now, stands under its old name too.
pub(super) fn parse(diff: &str) -> BTreeMap<String, Change> {
    let mut changes = BTreeMap::new();
    let mut old: Option<String> = None;
    let mut current: Option<String> = None;
    let mut lines = diff.split('\n');
    while let Some(line) = lines.next() {
        if line.starts_with("diff --git ") {
            (old, current) = (None, None);
        } else if let Some(path) = line.strip_prefix("rename from ") {
            old = Some(unquoted(path));
        } else if let Some(path) = line.strip_prefix("rename to ") {
            // Without a hunk the file only has another name.
            renamed(&mut changes, old.take(), unquoted(path));
        } else if let Some(path) = line.strip_prefix("--- ") {
            old = in_tree(path, "a/");
        } else if let Some(path) = line.strip_prefix("+++ ") {
            current = in_tree(path, "b/");
            match (&old, &current) {
                (was, Some(now)) => renamed(&mut changes, was.clone(), now.clone()),
                (Some(gone), None) => {
                    changes.insert(gone.clone(), Change { old: old.clone(), lines: Lines::Some(Vec::new()) });
                }
                (None, None) => {}
            }
        } else if let Some(hunk) = line.strip_prefix("@@ -").and_then(hunk) {
            if let Some(change) = current.as_ref().and_then(|path| changes.get_mut(path)) {
                hunk.mark(change);
            }
            // A changed line may look like a header.
            skip(&mut lines, hunk.body);
        }
    }
    changes
}

/// Goes past so many lines of a hunk, beside which git may say that a file ends without a line break.
fn skip<'d>(lines: &mut impl Iterator<Item = &'d str>, mut body: usize) {
    while body > 0
        && let Some(line) = lines.next()
    {
        body -= usize::from(!line.starts_with('\\'));
    }
}

fn renamed(changes: &mut BTreeMap<String, Change>, was: Option<String>, now: String) {
    let lines = if was.is_some() { Lines::Some(Vec::new()) } else { Lines::All };
    if let Some(was) = was.as_ref().filter(|was| **was != now) {
        changes.entry(was.clone()).or_insert(Change { old: Some(was.clone()), lines: Lines::Some(Vec::new()) });
    }
    changes.entry(now).or_insert(Change { old: was, lines });
}

/// A hunk: where its lines stand now, and how many lines of the diff it takes.
#[derive(Clone, Copy)]
struct Hunk {
    start: usize,
    count: usize,
    body: usize,
}

impl Hunk {
    fn mark(self, change: &mut Change) {
        let Lines::Some(lines) = &mut change.lines else { return };
        lines.push(match self.count {
            0 => self.start..=self.start + 1,
            count => self.start..=self.start + count - 1,
        });
    }
}

/// `3,2 +3 @@ fn send()`
fn hunk(text: &str) -> Option<Hunk> {
    let (old, rest) = text.split_once(" +")?;
    let (new, _) = rest.split_once(" @@")?;
    let ((_, gone), (start, count)) = (range(old)?, range(new)?);
    Some(Hunk { start, count, body: gone + count })
}

fn range(text: &str) -> Option<(usize, usize)> {
    match text.split_once(',') {
        Some((start, count)) => Some((start.parse().ok()?, count.parse().ok()?)),
        None => Some((text.parse().ok()?, 1)),
    }
}

/// The path of a header; `None` for `/dev/null`. A path with blanks is followed by a tab.
fn in_tree(path: &str, prefix: &str) -> Option<String> {
    unquoted(path.strip_suffix('\t').unwrap_or(path)).strip_prefix(prefix).map(str::to_owned)
}

/// Git writes paths with quotes, backslashes and control characters as C does.
fn unquoted(path: &str) -> String {
    let Some(inner) = path.strip_prefix('"').and_then(|p| p.strip_suffix('"')) else { return path.to_owned() };
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner.bytes();
    while let Some(byte) = rest.next() {
        let escaped = if byte == b'\\' { rest.next() } else { None };
        match escaped {
            None => bytes.push(byte),
            Some(digit @ b'0'..=b'3') => {
                let digits = [digit, rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                bytes.push(digits.iter().fold(0u8, |n, d| n.wrapping_mul(8).wrapping_add(d.wrapping_sub(b'0'))));
            }
            Some(b'n') => bytes.push(b'\n'),
            Some(b't') => bytes.push(b'\t'),
            Some(b'r') => bytes.push(b'\r'),
            Some(b'a') => bytes.push(7),
            Some(b'b') => bytes.push(8),
            Some(b'v') => bytes.push(11),
            Some(b'f') => bytes.push(12),
            Some(other) => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Change, Lines, parse, unquoted};

    #[test]
    fn hunks_are_lines_of_the_new_file() {
        let diff = "diff --git a/src/a b.rs b/src/a b.rs\n--- a/src/a b.rs\t\n+++ b/src/a b.rs\t\n@@ -1,2 +1 @@ fn f()\n\
                    -old\n--- a/no header\n+++ b/no/header\n@@ -9 +7,0 @@\n-gone\n@@ -20,0 +19,3 @@\n+a\n+b\n+c\n";
        let lines = Lines::Some(vec![1..=1, 7..=8, 19..=21]);
        let expected = Change { old: Some("src/a b.rs".into()), lines };
        assert_eq!(parse(diff).into_iter().collect::<Vec<_>>(), [("src/a b.rs".to_owned(), expected)]);
    }

    #[test]
    fn new_gone_and_renamed_files() {
        let diff = "diff --git a/n.rs b/n.rs\nnew file mode 100644\n--- /dev/null\n+++ b/n.rs\n@@ -0,0 +1 @@\n+x\n\
                    diff --git a/g.rs b/g.rs\ndeleted file mode 100644\n--- a/g.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n\
                    diff --git a/o.rs b/r.rs\nsimilarity index 90%\nrename from o.rs\nrename to r.rs\n--- a/o.rs\n+++ b/r.rs\n\
                    @@ -4 +4 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n\
                    diff --git a/p.rs b/q.rs\nsimilarity index 100%\nrename from p.rs\nrename to q.rs\n";
        let changes = parse(diff);
        let of = |path: &str| changes.get(path).map(|c| (c.old.as_deref(), c.lines.clone())).unwrap();
        assert_eq!(of("n.rs"), (None, Lines::All));
        assert_eq!(of("g.rs"), (Some("g.rs"), Lines::Some(vec![])));
        assert_eq!(of("r.rs"), (Some("o.rs"), Lines::Some(vec![4..=4])));
        assert_eq!(of("o.rs"), (Some("o.rs"), Lines::Some(vec![])));
        assert_eq!(of("q.rs"), (Some("p.rs"), Lines::Some(vec![])));
        assert_eq!(changes.len(), 6);
    }

    #[test]
    fn quoted_paths_are_read_as_c_does() {
        assert_eq!(unquoted("\"a\\\"b\\t\\303\\251.rs\""), "a\"b\té.rs");
        assert_eq!(unquoted("\"\\"), "\"\\");
    }
}
