//! Places that stay where they are while the text around them changes.
//!
//! An analysis that is kept while a file is edited names places not by their bytes but by *coordinates*: each line starts at
//! one, with room behind it. What an edit leaves as it was keeps its coordinates, wherever it has moved to, so that what was
//! found about it still holds. Coordinates have the order of bytes. Knows nothing of Rust: which lines may start one is given.
//!
//! ```text
//! bytes         0 a␊ 2 b␊ 4 c␊     after typing `xx` before b:   0 a␊ 2 xxb␊ 6 c␊
//! coordinates   0    9    18                                      0    7      18      b is at 9, c at 18
//! ```

use super::TextRange;

/// The room for what is typed into a line, and after it.
const ROOM: u32 = 8192;
/// Coordinates end here.
const END: u32 = u32::MAX - 1;

/// The coordinates of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coords {
    /// Bytes and their coordinates, ascending in both; between two, a byte is as far behind the first as its coordinate is.
    /// None: coordinates are bytes.
    anchors: Vec<(u32, u32)>,
}

impl Coords {
    /// Coordinates of a text in which these bytes, ascending, start lines.
    pub fn spread(text: &str, lines: impl IntoIterator<Item = usize>) -> Self {
        let mut anchors = vec![(0_u32, 0_u32)];
        for line in lines {
            let byte = line as u32;
            let Some((last, at)) = anchors.last().copied() else { break };
            let Some(next) = at.checked_add(byte.saturating_sub(last)).and_then(|n| n.checked_add(ROOM)) else {
                return Self::default();
            };
            if byte > last {
                anchors.push((byte, next));
            }
        }
        let fits = anchors.last().is_some_and(|(byte, at)| {
            END.checked_sub(*at).is_some_and(|room| text.len() as u32 - byte.min(&(text.len() as u32)) < room)
        });
        if fits { Self { anchors } } else { Self::default() }
    }

    /// The coordinate of a byte.
    pub fn of_byte(&self, byte: u32) -> u32 {
        let after = self.anchors.partition_point(|a| a.0 <= byte);
        match after.checked_sub(1).map(|i| self.anchors[i]) {
            Some((from, at)) => at.saturating_add(byte - from),
            None => byte,
        }
    }

    /// The byte at a coordinate.
    pub fn to_byte(&self, coordinate: u32) -> u32 {
        let after = self.anchors.partition_point(|a| a.1 <= coordinate);
        match after.checked_sub(1).map(|i| self.anchors[i]) {
            Some((byte, at)) => byte.saturating_add(coordinate - at),
            None => coordinate,
        }
    }

    /// The coordinates of a range of bytes: those of its first byte, and behind its last.
    pub fn of_range(&self, range: TextRange) -> TextRange {
        map(range, |byte| self.of_byte(byte))
    }

    /// The range of bytes that has these coordinates.
    pub fn to_range(&self, range: TextRange) -> TextRange {
        map(range, |at| self.to_byte(at))
    }

    /// The coordinates of a text after an edit: what is the same at the start and at the end keeps its own. `None`: there is no
    /// room for what was put in.
    pub fn edited(&self, old: &str, new: &str) -> Option<Self> {
        if self.anchors.is_empty() {
            return None;
        }
        let (old, new) = (old.as_bytes(), new.as_bytes());
        let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
        let rest = (old.len() - start).min(new.len() - start);
        let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
        let from = (old.len() - end) as u32;
        let moved = |byte: u32| (byte - from) + (new.len() - end) as u32;
        let start = start as u32;
        let mut anchors: Vec<(u32, u32)> = Vec::with_capacity(self.anchors.len());
        for (byte, at) in self.anchors.iter().copied() {
            let byte = match byte {
                0 => 0,
                b if b >= from && b > start => moved(b),
                b if b >= from && from == start => moved(b),
                b if b <= start => b,
                _ => continue,
            };
            if let Some((last, room)) = anchors.last()
                && (byte <= *last || byte - last > at - room)
            {
                return None;
            }
            anchors.push((byte, at));
        }
        let (byte, at) = anchors.last().copied()?;
        (new.len() as u32 - byte < END - at).then_some(Self { anchors })
    }
}

fn map(range: TextRange, place: impl Fn(u32) -> u32) -> TextRange {
    let lo = place(range.lo);
    let hi = if range.hi > range.lo { place(range.hi - 1).saturating_add(1) } else { lo };
    TextRange::new(lo, hi)
}

#[cfg(test)]
mod tests {
    use super::Coords;
    use crate::base::TextRange;

    fn lines(text: &str) -> Vec<usize> {
        text.match_indices('\n').map(|(at, _)| at + 1).collect()
    }

    #[test]
    fn what_an_edit_leaves_keeps_its_coordinates() {
        let old = "fn a() {}\nfn b() {}\nfn c() {}\n";
        let coords = Coords::spread(old, lines(old));
        let at = |coords: &Coords, text: &str, word: &str| coords.of_byte(text.find(word).unwrap() as u32);
        for (new, kept) in [
            ("fn a() { 1; }\nfn b() {}\nfn c() {}\n", &["fn a", "fn b", "fn c"][..]),
            ("fn a() {}\n// new\n\nfn b() {}\nfn c() {}\n", &["fn a", "fn b", "fn c"]),
            // Coordinates begin with the file, whatever its first line is.
            ("fn b() {}\nfn c() {}\n", &["fn c"]),
        ] {
            let after = coords.edited(old, new).unwrap();
            for word in kept {
                assert_eq!(at(&coords, old, word), at(&after, new, word), "{new}");
            }
            for byte in 0..=new.len() as u32 {
                assert_eq!(after.to_byte(after.of_byte(byte)), byte);
            }
        }
    }

    #[test]
    fn the_order_of_bytes_is_kept_by_any_edits() {
        let mut text = "let a = 1;\nlet b = 2;\n\nlet c = 3;\n".repeat(4);
        let mut coords = Coords::spread(&text, lines(&text));
        let mut seed = 7_usize;
        for _ in 0..500 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 1;
            let at = seed % (text.len() + 1);
            let end = (at + seed / 7 % 9).min(text.len());
            let mut new = text.clone();
            new.replace_range(at..end, ["x", "\n", "yy\nzz\n", "", "let q"][seed / 11 % 5]);
            coords = coords.edited(&text, &new).unwrap_or_else(|| Coords::spread(&new, lines(&new)));
            text = new;
            let places: Vec<u32> = (0..=text.len() as u32).map(|b| coords.of_byte(b)).collect();
            assert!(places.windows(2).all(|w| w[0] < w[1]));
            assert!((0..=text.len() as u32).all(|b| coords.to_byte(coords.of_byte(b)) == b));
        }
    }

    #[test]
    fn a_range_ends_behind_its_last_byte_and_no_room_is_said() {
        let text = "abc\ndef\n";
        let coords = Coords::spread(text, lines(text));
        let line = coords.of_range(TextRange::new(0, 4));
        assert_eq!(line, TextRange::new(0, 4));
        assert_eq!(coords.to_range(coords.of_range(TextRange::new(1, 6))), TextRange::new(1, 6));
        assert_eq!(coords.edited(text, &format!("abc{}\ndef\n", " ".repeat(9000))), None);
        assert_eq!(Coords::default().of_byte(5), 5);
    }
}
