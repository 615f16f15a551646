//! The attributes of `cargo privacy` (DESIGN.md 3).
