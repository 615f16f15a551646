//! How much work the evaluation of one function took, and how finely values are told apart in it.
//!
//! A function whose values have very large trees is evaluated again, coarsely, and if that takes too long too, roughly:
//! [`limits::Sizes`] says what that means. Work is counted in steps, not in time, so that the same functions are coarse on every
//! machine. Like [`cuts`](super::cuts), it is noted for the thread, deep inside of values that know nothing of the function.
//! Knows nothing of functions.
//!
//! ```text
//! let (summary, is_done) = effort::measured(Fineness::Fine, || evaluate(body));     // false: it was left half-way
//! ```

use std::cell::Cell;

use super::limits::{self, Sizes};

/// How finely values are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fineness {
    /// By [`limits::FINE`].
    Fine,
    /// By [`limits::COARSE`].
    Coarse,
    /// By [`limits::ROUGH`].
    Rough,
}

impl Fineness {
    /// What is tried where this takes too long.
    pub fn coarser(self) -> Option<Self> {
        match self {
            Self::Fine => Some(Self::Coarse),
            Self::Coarse => Some(Self::Rough),
            Self::Rough => None,
        }
    }

    fn sizes(self) -> &'static Sizes {
        match self {
            Self::Fine => &limits::FINE,
            Self::Coarse => &limits::COARSE,
            Self::Rough => &limits::ROUGH,
        }
    }
}

thread_local! {
    static NOW: Cell<(Fineness, u64)> = const { Cell::new((Fineness::Fine, 0)) };
}

/// Counts steps.
pub fn spend(steps: usize) {
    NOW.with(|now| {
        let (fineness, before) = now.get();
        now.set((fineness, before + steps as u64));
    });
}

fn is_over() -> Option<Fineness> {
    let (fineness, steps) = NOW.with(Cell::get);
    (steps > fineness.sizes().steps).then_some(fineness)
}

/// Whether the function took more steps than it may, and is evaluated again: what is found of it from now on is not used.
pub fn is_spent() -> bool {
    is_over().is_some_and(|fineness| fineness.coarser().is_some())
}

/// Whether the function took more steps than it may, and what is found of it is used.
pub fn is_short() -> bool {
    is_over().is_some_and(|fineness| fineness.coarser().is_none())
}

/// How large what is known of the function may be.
pub fn sizes() -> &'static Sizes {
    NOW.with(Cell::get).0.sizes()
}

/// What `work` gives, and whether it took no more steps than it may. What was counted before stays as it was.
pub fn measured<T>(fineness: Fineness, work: impl FnOnce() -> T) -> (T, bool) {
    let before = NOW.replace((fineness, 0));
    let result = work();
    let is_done = !is_spent();
    NOW.set(before);
    (result, is_done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_measured_is_kept_apart_from_what_is_around_it() {
        let ((), outer) = measured(Fineness::Fine, || {
            spend(2);
            let ((), inner) = measured(Fineness::Coarse, || {
                spend(limits::COARSE.steps as usize + 1);
                assert_eq!(sizes().parts, limits::COARSE.parts);
            });
            assert_eq!((inner, is_spent(), sizes().parts), (false, false, limits::FINE.parts));
        });
        assert!(outer);
    }
}
