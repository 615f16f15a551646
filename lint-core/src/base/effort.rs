//! How much work the evaluation of one function took, and how finely values are told apart in it.
//!
//! A function whose values have very large trees is evaluated again, coarsely: [`limits::Sizes`] says what that means. Work is
//! counted in steps, not in time, so that the same functions are coarse on every machine. Like [`cuts`](super::cuts), it is
//! noted for the thread, deep inside of values that know nothing of the function. Knows nothing of functions.
//!
//! ```text
//! let (summary, steps) = effort::measured(Fineness::Fine, || evaluate(body));
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

/// The steps so far.
pub fn spent() -> u64 {
    NOW.with(Cell::get).1
}

/// How large what is known of the function may be.
pub fn sizes() -> &'static Sizes {
    match NOW.with(Cell::get).0 {
        Fineness::Fine => &limits::FINE,
        Fineness::Coarse => &limits::COARSE,
    }
}

/// What `work` gives, and how many steps it took. What was counted before stays as it was.
pub fn measured<T>(fineness: Fineness, work: impl FnOnce() -> T) -> (T, u64) {
    let before = NOW.replace((fineness, 0));
    let result = work();
    (result, NOW.replace(before).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_measured_is_kept_apart_from_what_is_around_it() {
        let ((), outer) = measured(Fineness::Fine, || {
            spend(2);
            let ((), inner) = measured(Fineness::Coarse, || {
                spend(5);
                assert_eq!(sizes().parts, limits::COARSE.parts);
            });
            assert_eq!((inner, spent(), sizes().parts), (5, 2, limits::FINE.parts));
        });
        assert_eq!(outer, 2);
    }
}
