//! How the entries of stubs are looked up.

pub(crate) mod real;
pub(crate) mod std_check;
