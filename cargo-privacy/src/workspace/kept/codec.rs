//! How outlines are written to a file: lines that say what follows, the texts as they are, and a checksum of all of it.
//!
//! ```text
//! cargo-privacy outlines 1.1
//! registry serde_with 3.18.0 macros
//! 41213 1762086660000000000 5120 src/lib.rs
//! pub trait SerializeAs<T> …
//! end 9f31c0a2b4d5e6f7
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use lint_core::syntax::OUTLINE_VERSION;

/// The version of this format.
const FORMAT: u32 = 1;

/// The outlines of a package by the files' paths in it.
pub(super) type Entries = BTreeMap<String, Entry>;

/// An outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The file that it was made of.
    pub(super) stamp: Stamp,
    /// The outline.
    pub(super) outline: Arc<str>,
}

/// What tells whether a file changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Its size.
    pub(super) bytes: u64,
    /// When it was written, since 1970.
    pub(super) nanos: u128,
}

/// The bytes of a file of outlines. A path with a line break is left out.
pub(super) fn write(entries: &Entries, identity: &str) -> Vec<u8> {
    let mut text = head(identity);
    for (path, entry) in entries.iter().filter(|(path, _)| !path.contains('\n')) {
        let Stamp { bytes, nanos } = entry.stamp;
        let _ = writeln!(text, "{bytes} {nanos} {} {path}", entry.outline.len());
        text.push_str(&entry.outline);
        text.push('\n');
    }
    let sum = checksum(text.as_bytes());
    let _ = writeln!(text, "end {sum:016x}");
    text.into_bytes()
}

/// The outlines in a file; `None` if it is of another version or package, or not as it was written.
pub(super) fn read(bytes: &[u8], identity: &str) -> Option<Entries> {
    let text = std::str::from_utf8(bytes).ok()?;
    let end = text.strip_suffix('\n')?.rfind('\n')? + 1;
    let sum = text[end..].strip_prefix("end ")?.trim_end();
    if sum != format!("{:016x}", checksum(&bytes[..end])) {
        return None;
    }
    let mut rest = text[..end].strip_prefix(head(identity).as_str())?;
    let mut entries = Entries::new();
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n')?;
        let mut words = line.splitn(4, ' ');
        let stamp = Stamp { bytes: words.next()?.parse().ok()?, nanos: words.next()?.parse().ok()? };
        let length: usize = words.next()?.parse().ok()?;
        let path = words.next()?;
        let outline = after.get(..length)?;
        rest = after[length..].strip_prefix('\n')?;
        entries.insert(path.to_owned(), Entry { stamp, outline: outline.into() });
    }
    Some(entries)
}

fn head(identity: &str) -> String {
    format!("cargo-privacy outlines {FORMAT}.{OUTLINE_VERSION}\n{}\n", identity.replace('\n', " "))
}

/// A checksum (FNV-1a) that is the same for every version of this tool; it is no protection from forgery.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{Entries, Entry, Stamp, read, write};

    fn entries() -> Entries {
        let entry = |text: &str| Entry { stamp: Stamp { bytes: 7, nanos: 1 << 70 }, outline: text.into() };
        let all = [("src/lib.rs", "pub fn f() {}\nend 0\n"), ("src/a b.rs", ""), ("src/é.rs", "pub struct É;")];
        all.into_iter().map(|(path, text)| (path.to_owned(), entry(text))).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(read(&write(&entries(), "a 1.0"), "a 1.0"), Some(entries()));
        assert_eq!(read(&write(&Entries::new(), "a"), "a"), Some(Entries::new()));
        assert_eq!(read(&write(&entries(), "a 1.0"), "a 1.1"), None);
    }

    #[test]
    fn whatever_is_damaged_is_none() {
        let whole = write(&entries(), "a 1.0");
        for at in 0..whole.len() {
            assert_eq!(read(&whole[..at], "a 1.0"), None);
            let mut changed = whole.clone();
            changed[at] ^= 1;
            assert_eq!(read(&changed, "a 1.0"), None);
        }
        assert_eq!(read(b"", ""), None);
        assert_eq!(read(b"\xff\n\n", ""), None);
    }
}
