//! The `cargo privacy` command: Cargo's metadata in, findings out in one of several formats.
//!
//! ```text
//! args ─▶ workspace (asks Cargo) ─▶ Project ─▶ lint_core::analysis ─▶ Report ─▶ render ─▶ stdout, exit status
//! ```
//!
//! This is the only crate that knows Cargo, the terminal, file systems, output formats and exit codes.
#![forbid(unsafe_code)]

mod accept;
pub mod args;
pub mod commands;
pub mod console;
pub mod exit;
pub mod lsp;
pub mod render;
pub mod workspace;
mod write;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Command, Parsed};
use console::Console;

/// A run is mostly small allocations, made and freed by many threads: this one takes two fifths of the time off. It is here, and
/// not in the binary, so that what tests start and measure is what users run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs the command with these arguments (the program's name first) and gives its exit status.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let parsed = match args::parse(args) {
        Ok(parsed) => parsed,
        Err(usage) => return console::print_usage(&usage),
    };
    let console = Console::new(parsed.output());
    let done = match &parsed {
        Parsed { command: Command::Check(check), .. } => commands::check::run(check, &console),
        Parsed { command: Command::Explain(explain), .. } => commands::explain::run(explain, &console),
        Parsed { command: Command::Policy(policy), .. } => commands::policy::run(policy, &console),
        Parsed { command: Command::Init(init), .. } => commands::init::run(init, &console),
        Parsed { command: Command::Map(map), .. } => commands::map::run(map, &console),
        Parsed { command: Command::Lsp(_), .. } => lsp::run(),
        Parsed { command: Command::Suggest(suggest), .. } => commands::suggest::run(suggest, &console),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => {
            console.failure(&failure);
            exit::Exit::Unusable.into()
        }
    }
}
