//! What each stage of a run takes, for `--stats`.
//!
//! Knows nothing of the stages but their names.
//!
//! ```text
//! workspace      52 ms
//! syntax         81 ms
//! ```

use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A clock that runs since it was made.
#[derive(Debug)]
pub(super) struct Clock {
    started: Instant,
    /// The stages that began, with when.
    began: Mutex<Vec<(&'static str, Instant)>>,
}

impl Clock {
    /// Starts with a stage of this name.
    pub(super) fn start(first: &'static str) -> Self {
        let started = Instant::now();
        Self { started, began: Mutex::new(vec![(first, started)]) }
    }

    /// A stage begins, so that the one before has ended.
    pub(super) fn begins(&self, stage: &'static str) {
        self.began.lock().unwrap_or_else(PoisonError::into_inner).push((stage, Instant::now()));
    }

    /// How long it runs.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// The stages but for the last, which only ends the one before, each with its time; then all together, with how many of
    /// these lines that is in a second.
    pub(super) fn table(&self, lines: usize) -> String {
        let began = self.began.lock().unwrap_or_else(PoisonError::into_inner);
        let mut table = String::new();
        for pair in began.windows(2) {
            let spent = pair[1].1.duration_since(pair[0].1);
            let _ = writeln!(table, "{:<11}{:>9} ms", pair[0].0, spent.as_millis());
        }
        let total = self.elapsed();
        let rate = lines as u128 * 1_000 / total.as_millis().max(1);
        let _ = writeln!(table, "{:<11}{:>9} ms, {rate} lines a second", "total", total.as_millis());
        table
    }
}
