//! Where a bound of [`limits`](super::limits) cut: what `--stats` counts.
//!
//! A cut happens deep inside of values that know nothing of the function that they are made for, so it is noted for the thread,
//! and who evaluates a function asks what was noted meanwhile. Knows nothing of functions, nor of how large a bound is.
//!
//! ```text
//! let (summary, cuts) = cuts::observed(|| evaluate(body));     // cuts.has(Bound::Path)
//! ```

use std::cell::Cell;

/// What was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// An access path was longer than is kept.
    Path,
    /// A tree of labels was deeper or had more parts than is kept.
    Tree,
    /// A reference may refer to more places than are followed.
    Places,
    /// A value may be more functions, or a call mean more implementations, than are followed.
    Callees,
    /// Callbacks nest deeper, or were handed to more callers, than is followed.
    Callbacks,
    /// A loop or recursion was left before nothing changed any more.
    Rounds,
    /// There are more disclosures than a function tells its callers of.
    Flows,
    /// A function was evaluated coarsely, since a fine evaluation takes too long.
    Fineness,
}

impl Bound {
    /// All of them, with what the figures call them.
    pub const ALL: [(Self, &str); 8] = [
        (Self::Path, "access paths"),
        (Self::Tree, "trees of labels"),
        (Self::Places, "places referred to"),
        (Self::Callees, "functions called"),
        (Self::Callbacks, "callbacks"),
        (Self::Rounds, "rounds"),
        (Self::Flows, "disclosures"),
        (Self::Fineness, "fineness"),
    ];
}

/// A set of bounds that cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cuts(u8);

impl Cuts {
    /// Adds one.
    pub fn add(&mut self, bound: Bound) {
        self.0 |= 1 << bound as u8;
    }

    /// Adds all of these.
    pub fn extend(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Whether it is among them.
    pub fn has(self, bound: Bound) -> bool {
        self.0 & (1 << bound as u8) != 0
    }
}

thread_local! {
    static NOTED: Cell<Cuts> = const { Cell::new(Cuts(0)) };
}

/// Notes that a bound cut.
pub fn note(bound: Bound) {
    NOTED.with(|noted| {
        let mut cuts = noted.get();
        cuts.add(bound);
        noted.set(cuts);
    });
}

/// What `work` gives, and what was cut in it. What was noted before stays as it was.
pub fn observed<T>(work: impl FnOnce() -> T) -> (T, Cuts) {
    let before = NOTED.replace(Cuts::default());
    let result = work();
    (result, NOTED.replace(before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_observed_is_kept_apart_from_what_is_around_it() {
        let ((), outer) = observed(|| {
            note(Bound::Path);
            let ((), inner) = observed(|| note(Bound::Tree));
            assert!(inner.has(Bound::Tree) && !inner.has(Bound::Path));
        });
        assert!(outer.has(Bound::Path) && !outer.has(Bound::Tree));
    }
}
