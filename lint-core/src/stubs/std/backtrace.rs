//! `std::backtrace`: where the program is.

use crate::fmt;
use crate::fmt::{Display, Formatter};

#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}

#[derive(Debug)]
pub struct Backtrace;

impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}

impl Display for Backtrace {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}
