//! How much each code weighs: its default, the policy's `[lints]`, the command line, the last one winning.
//!
//! ```
//! use lint_core::findings::{Code, Level, Levels};
//! let levels = Levels::new([(Code::NotAnalysed, Level::Warn), (Code::NotAnalysed, Level::Deny)]);
//! assert_eq!(levels.of(Code::NotAnalysed), Level::Deny);
//! assert_eq!(levels.of(Code::StaleAllow), Level::Warn);
//! ```

use super::{Code, Level};

/// The level of each code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels([Level; Code::ALL.len()]);

impl Default for Levels {
    fn default() -> Self {
        Self(Code::ALL.map(Code::default_level))
    }
}

impl Levels {
    /// The defaults, changed by these in their order.
    pub fn new(changes: impl IntoIterator<Item = (Code, Level)>) -> Self {
        let mut levels = Self::default();
        for (code, level) in changes {
            levels.0[place(code)] = level;
        }
        levels
    }

    /// The level of a code.
    pub fn of(&self, code: Code) -> Level {
        self.0[place(code)]
    }
}

fn place(code: Code) -> usize {
    Code::ALL.iter().position(|c| *c == code).unwrap_or_default()
}
