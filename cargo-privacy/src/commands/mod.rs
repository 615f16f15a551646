//! One module a command. Each gives an exit status, or says why it can't go on.

mod baseline;
mod cargo_check;
pub mod check;
mod clock;
mod diff;
pub mod explain;
mod first_run;
pub mod init;
pub mod map;
mod outputs;
pub mod policy;
mod policy_diff;
mod stats;
pub mod suggest;
