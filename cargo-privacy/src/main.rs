//! The `cargo privacy` command; all of it is in the library, which the tests call too.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_privacy::run(std::env::args_os())
}
