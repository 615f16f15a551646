//! The policy: what may go to whom, for what, on which condition.
//!
//! Reads `privacy.toml` with spans, and answers one question: [`permit`]. Knows no expression and no Rust file.
