//! `explain`: what a code says, what the policy says in a clause, or why there is a finding at a place, or none.

mod clause;
mod place;

use lint_core::findings::Code;

use crate::args::{self, ExplainArgs};
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// Prints the page of a code, the rules of a clause, or what happens at a place. Fails on what is none of these.
pub fn run(args: &ExplainArgs, console: &Console) -> Result<Exit, Failure> {
    let what = args.what.trim();
    let code = Code::parse(what).or_else(|| Code::parse(&what.to_ascii_uppercase()));
    if let Some(code) = code.or_else(|| Code::parse(&what.to_ascii_lowercase().replace('_', "-"))) {
        console.text(code.page());
        return Ok(Exit::Clean);
    }
    if let Some((file, line)) = place(what) {
        return place::run(file, line, &args.check, console);
    }
    match clause::explain(what, &args.check, console)? {
        Some(text) => {
            console.text(&text);
            Ok(Exit::Clean)
        }
        None => {
            Err(Failure::new(format!("`{what}` is no code, and no clause of the policy")).with_help(args::near(what)))
        }
    }
}

/// `src/mail.rs:42`, or with a column, as compilers print it.
fn place(what: &str) -> Option<(&str, usize)> {
    let (before, last) = what.rsplit_once(':')?;
    let last: usize = last.parse().ok()?;
    match before.rsplit_once(':') {
        Some((file, line)) if !file.is_empty() && line.parse::<usize>().is_ok() => Some((file, line.parse().ok()?)),
        _ => (!before.is_empty()).then_some((before, last)),
    }
}
