//! The `cargo privacy` command.
fn main() {}
