//! `policy check`: reads the policy and shows everything that is wrong in it.

use crate::args::{PolicyAction, PolicyArgs, PolicyCheckArgs};
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// Runs it.
pub fn run(args: &PolicyArgs, console: &Console) -> Result<Exit, Failure> {
    match &args.action {
        PolicyAction::Check(check) => run_check(check, console),
        PolicyAction::Diff(_) => Err(Failure::new("`cargo privacy policy diff` is not available in this version")),
        PolicyAction::Schema(_) => Err(Failure::new("`cargo privacy policy schema` is not available in this version")),
    }
}

fn run_check(_args: &PolicyCheckArgs, _console: &Console) -> Result<Exit, Failure> {
    Err(Failure::new("`cargo privacy policy check` is not available in this version"))
}

/// What the policy says of tests, if it can be read and does.
pub(super) fn scans_tests(text: &str) -> Option<bool> {
    let table: toml::Table = text.parse().ok()?;
    table.get("scan")?.get("tests")?.as_bool()
}
