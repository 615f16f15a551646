//! The command, as `cargo-privacy` builds it: tests can start only binaries of their own package.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_privacy::run(std::env::args_os())
}
