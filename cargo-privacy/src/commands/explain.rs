//! `explain`: what a code says, with a program that breaks it and one that keeps it.

use lint_core::findings::Code;

use crate::args::{self, ExplainArgs};
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// Prints the page of a code. Fails on what is no code.
pub fn run(args: &ExplainArgs, console: &Console) -> Result<Exit, Failure> {
    let what = args.what.trim();
    let code = Code::parse(what).or_else(|| Code::parse(&what.to_ascii_uppercase()));
    if let Some(code) = code.or_else(|| Code::parse(&what.to_ascii_lowercase().replace('_', "-"))) {
        console.text(code.page());
        return Ok(Exit::Clean);
    }
    if is_place(what) {
        return Err(Failure::new("explaining a finding at a place is not available in this version"));
    }
    Err(Failure::new(format!("`{what}` is no code")).with_help(args::near(what)))
}

/// `src/mail.rs:42`
fn is_place(what: &str) -> bool {
    what.rsplit_once(':').is_some_and(|(file, line)| !file.is_empty() && line.parse::<u32>().is_ok())
}
