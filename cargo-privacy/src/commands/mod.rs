//! One module a command. Each gives an exit status, or says why it can't go on.

mod baseline;
mod cargo_check;
pub mod check;
mod clock;
pub mod explain;
pub mod init;
pub mod map;
pub mod policy;
mod policy_diff;

use crate::args::Command;
use crate::exit::Failure;

/// A command that this version does not have yet.
pub(crate) fn not_yet(command: &Command) -> Failure {
    let name = match command {
        Command::Suggest(_) => "suggest",
        Command::Check(_)
        | Command::Lsp(_)
        | Command::Init(_)
        | Command::Map(_)
        | Command::Explain(_)
        | Command::Policy(_) => "this",
    };
    Failure::new(format!("`cargo privacy {name}` is not available in this version"))
}
