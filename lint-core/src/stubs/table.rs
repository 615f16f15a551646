//! The stub files, embedded. A new file needs a line here; a test says so.

/// A file's path below this directory, and its text.
macro_rules! files {
    ($($path:literal,)*) => { &[$(($path, include_str!($path)),)*] };
}

/// All of them, in order of their paths.
pub(super) const FILES: &[(&str, &str)] = files![
    "crates/lint_macros.rs",
];
