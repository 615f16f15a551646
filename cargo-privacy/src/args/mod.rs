//! The command line.
//!
//! `cargo privacy …` and `cargo-privacy …` are the same, and without a subcommand it is `check`. Every flag of `cargo check`
//! is taken; what those do that mean nothing here is written at the flag. Knows nothing of what the commands do.

mod check;
mod levels;

use std::ffi::{OsStr, OsString};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

pub use levels::near;

pub use crate::render::map::MapFormat;
pub use check::{BuildArgs, CheckArgs, FeatureArgs, Format, ManifestArgs, OutputFile, PackageArgs, TargetArgs};

const AFTER_HELP: &str = "Without a command: `check`. `cargo privacy check --help` lists its flags.";

#[derive(Debug, Parser)]
#[command(
    name = "cargo-privacy",
    bin_name = "cargo privacy",
    version,
    about = "Shows every disclosure of personal data that your policy does not permit",
    override_usage = "cargo privacy [COMMAND] [OPTIONS]",
    after_help = AFTER_HELP,
    subcommand_required = true,
    disable_help_subcommand = true,
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find what the policy does not permit (the default)
    Check(Box<CheckArgs>),
    /// Explain a code, a clause of the policy, or a finding at a place
    Explain(Box<ExplainArgs>),
    /// Check or compare policies
    Policy(PolicyArgs),
    /// Write a first `privacy.toml`
    Init(InitArgs),
    /// Propose marks for fields that look like personal data
    Suggest(Box<SuggestArgs>),
    /// Show where personal data goes
    Map(Box<MapArgs>),
    /// Serve an editor
    Lsp(LspArgs),
}

/// How output looks.
#[derive(Clone, Copy, Debug, Default, Args)]
pub struct OutputArgs {
    /// Say more (`-vv` more still)
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Say nothing but results and errors
    #[arg(short, long)]
    pub quiet: bool,
    /// Colouring
    #[arg(long, value_name = "WHEN", value_enum)]
    pub color: Option<ColorWhen>,
}

/// When output is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorWhen {
    /// On a terminal
    Auto,
    /// In any case
    Always,
    /// Not at all
    Never,
}

impl ColorWhen {
    /// The value of this name.
    pub fn parse(name: &str) -> Option<Self> {
        <Self as clap::ValueEnum>::from_str(name, false).ok()
    }
}

/// `explain CODE|CLAUSE|FILE:LINE`
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A code or name (PD001, disclosure), a clause (B.7), or a place (src/mail.rs:42)
    pub what: String,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub check: CheckArgs,
}

/// `suggest`
#[derive(Debug, Args)]
pub struct SuggestArgs {
    /// Write the attributes into the source, and the dependency into `Cargo.toml`
    #[arg(long)]
    pub apply: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub check: CheckArgs,
}

/// `map`
#[derive(Debug, Args)]
pub struct MapArgs {
    /// How the map is written
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "markdown")]
    pub format: MapFormat,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub check: CheckArgs,
}

/// `init`
#[derive(Debug, Args)]
pub struct InitArgs {
    /// Where to start from: logs-only (nothing personal in logs), gdpr (lawful bases, processors), alibaba-2016 (a
    /// marketplace's policy, clause by clause)
    #[arg(long, value_name = "NAME", value_enum, default_value = "logs-only")]
    pub template: Template,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub manifest: ManifestArgs,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub output: OutputArgs,
}

/// A policy to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Template {
    /// A marketplace's privacy policy, clause by clause
    #[value(name = "alibaba-2016")]
    Alibaba2016,
    /// The General Data Protection Regulation
    Gdpr,
    /// Nothing personal in logs
    LogsOnly,
}

impl Template {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Alibaba2016 => "alibaba-2016",
            Self::Gdpr => "gdpr",
            Self::LogsOnly => "logs-only",
        }
    }
}

/// `policy check|diff|schema`
#[derive(Debug, Args)]
pub struct PolicyArgs {
    #[command(subcommand)]
    #[allow(missing_docs)]
    pub action: PolicyAction,
}

/// What to do with a policy.
#[derive(Debug, Subcommand)]
pub enum PolicyAction {
    /// Read the policy and show everything that is wrong in it
    Check(PolicyCheckArgs),
    /// Show which rules changed from one policy to another, and which flows of this code change their verdict
    Diff(Box<PolicyDiffArgs>),
    /// Print the policy file's JSON schema
    Schema,
}

/// `lsp`
#[derive(Debug, Args)]
pub struct LspArgs {
    /// Serve on stdin and stdout; always so, and taken since editors pass it
    #[arg(long)]
    pub stdio: bool,
}

/// `policy check`
#[derive(Debug, Args)]
pub struct PolicyCheckArgs {
    /// The policy file; without it, the one that `check` would use
    #[arg(value_name = "FILE")]
    pub file: Option<String>,
    /// The policy file
    #[arg(long, value_name = "PATH", conflicts_with = "file")]
    pub policy: Option<String>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub manifest: ManifestArgs,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub output: OutputArgs,
}

/// `policy diff OLD NEW`
#[derive(Debug, Args)]
pub struct PolicyDiffArgs {
    /// The policy file as it was
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The policy file as it will be
    #[arg(value_name = "NEW")]
    pub new: String,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub check: CheckArgs,
}

/// A command line that was understood.
#[derive(Debug)]
pub struct Parsed {
    /// What to do.
    pub command: Command,
    output: OutputArgs,
}

impl Parsed {
    /// How output looks.
    pub fn output(&self) -> &OutputArgs {
        &self.output
    }
}

/// Reads a command line, the program's name first. The error is a message in clap's form, or the text of `--help`.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Parsed, clap::Error> {
    let matches = Cli::command().try_get_matches_from(with_command(args))?;
    let mut command = Cli::from_arg_matches(&matches)?.command;
    if let (Command::Check(check), Some(matches)) = (&mut command, matches.subcommand_matches("check")) {
        check.levels = levels::in_order(matches);
    }
    let output = match &command {
        Command::Check(check) => check.output,
        Command::Explain(explain) => explain.check.output,
        Command::Suggest(suggest) => suggest.check.output,
        Command::Map(map) => map.check.output,
        Command::Init(init) => init.output,
        Command::Policy(PolicyArgs { action: PolicyAction::Check(check) }) => check.output,
        Command::Policy(PolicyArgs { action: PolicyAction::Diff(diff) }) => diff.check.output,
        _ => OutputArgs::default(),
    };
    Ok(Parsed { command, output })
}

/// Drops the `privacy` that Cargo puts first, and names `check` where no command is named.
fn with_command(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.is_empty() {
        args.push("cargo-privacy".into());
    }
    if args.get(1).is_some_and(|a| a == "privacy") {
        args.remove(1);
    }
    let is_own = |a: &OsStr| ["-h", "--help", "-V", "--version"].iter().any(|own| a == *own);
    let names_check = args.get(1).is_none_or(|a| a.as_encoded_bytes().starts_with(b"-") && !is_own(a));
    if names_check {
        args.insert(1, "check".into());
    }
    args
}

#[cfg(test)]
mod tests;
