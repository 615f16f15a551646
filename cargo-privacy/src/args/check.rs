//! The flags of `check`: those of `cargo check`, and our own.

use std::num::NonZeroUsize;

use clap::{Args, ValueEnum};
use lint_core::findings::{Code, Level};

use super::OutputArgs;
use super::levels::{Codes, codes};
use crate::render::json::Rendered;

/// `check`
#[derive(Debug, Default, Args)]
pub struct CheckArgs {
    #[command(flatten, next_help_heading = "Findings")]
    pub findings: FindingArgs,
    #[command(flatten, next_help_heading = "Package Selection")]
    pub packages: PackageArgs,
    #[command(flatten, next_help_heading = "Target Selection")]
    pub targets: TargetArgs,
    #[command(flatten, next_help_heading = "Feature Selection")]
    pub features: FeatureArgs,
    #[command(flatten, next_help_heading = "Manifest Options")]
    pub manifest: ManifestArgs,
    #[command(flatten, next_help_heading = "Output")]
    pub output: OutputArgs,
    #[command(flatten, next_help_heading = "Compilation Options")]
    pub build: BuildArgs,
    /// `-D`, `-W` and `-A` in their order; filled in by [`super::parse`].
    #[arg(skip)]
    pub levels: Vec<(Code, Level)>,
}

/// What is reported, and how.
#[derive(Debug, Default, Args)]
#[allow(clippy::struct_excessive_bools)] // they are flags of a command line
pub struct FindingArgs {
    /// The policy file [default: privacy.toml at the workspace root]
    #[arg(long, value_name = "PATH")]
    pub policy: Option<String>,
    /// Make a finding an error, by code (PD102), name (unmarked-personal-data), or all that warn (warnings)
    #[arg(short = 'D', long, value_name = "CODE", value_parser = codes)]
    deny: Vec<Codes>,
    /// Make a finding a warning
    #[arg(short = 'W', long, value_name = "CODE", value_parser = codes)]
    warn: Vec<Codes>,
    /// Leave a finding out
    #[arg(short = 'A', long, value_name = "CODE", value_parser = codes)]
    allow: Vec<Codes>,
    /// Report only findings that this file does not know
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<String>,
    /// Write all findings to this file, as a baseline, and report none
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub write_baseline: Option<String>,
    /// Report only findings that changes since this git revision have to do with (origin/main... compares with the merge base)
    #[arg(long, value_name = "REV", conflicts_with = "write_baseline")]
    pub diff: Option<String>,
    /// Output format: human, short, json, sarif, github, gitlab, junit; Cargo's json-… are json
    #[arg(long, value_name = "FMT", value_delimiter = ',', value_parser = Format::read, ignore_case = true)]
    pub message_format: Vec<FormatArg>,
    /// Write the findings to a file too, in the format that stands before it (sarif=findings.sarif); may be repeated
    #[arg(long = "output", value_name = "FMT=FILE", value_parser = OutputFile::read)]
    pub outputs: Vec<OutputFile>,
    /// With `--message-format json`: leave `cargo check` and its lines out
    #[arg(long)]
    pub no_cargo_check: bool,
    /// List what an `allow` in the code accepts too, with its reason
    #[arg(long)]
    pub show_allowed: bool,
    /// Exit with 0 also where findings are denied
    #[arg(long)]
    pub exit_zero: bool,
    /// Print what was looked at, in numbers, on stderr
    #[arg(long)]
    pub stats: bool,
    /// Threads to use [default: one for each CPU]
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

/// Which packages findings are reported in.
#[derive(Debug, Default, Args)]
pub struct PackageArgs {
    /// Package(s) to check
    #[arg(short, long = "package", value_name = "SPEC", num_args = 0..=1, action = clap::ArgAction::Append)]
    pub package: Vec<String>,
    /// Check all packages in the workspace
    #[arg(long)]
    pub workspace: bool,
    /// Exclude packages from the check
    #[arg(long, value_name = "SPEC")]
    pub exclude: Vec<String>,
    /// Alias for --workspace
    #[arg(long)]
    pub all: bool,
}

/// Which targets are scanned: by default libraries, binaries and examples.
#[derive(Debug, Default, Args)]
#[allow(clippy::struct_excessive_bools)] // they are flags of a command line
pub struct TargetArgs {
    /// Check only the library
    #[arg(long)]
    pub lib: bool,
    /// Check all binaries
    #[arg(long)]
    pub bins: bool,
    /// Check only the specified binary
    #[arg(long, value_name = "NAME", num_args = 0..=1, action = clap::ArgAction::Append)]
    pub bin: Vec<String>,
    /// Check all examples
    #[arg(long)]
    pub examples: bool,
    /// Check only the specified example
    #[arg(long, value_name = "NAME", num_args = 0..=1, action = clap::ArgAction::Append)]
    pub example: Vec<String>,
    /// Scan tests too, `#[cfg(test)]` code and test targets
    #[arg(long)]
    pub tests: bool,
    /// Scan only the specified test target
    #[arg(long, value_name = "NAME", num_args = 0..=1, action = clap::ArgAction::Append)]
    pub test: Vec<String>,
    /// Scan benchmarks too
    #[arg(long)]
    pub benches: bool,
    /// Scan only the specified benchmark
    #[arg(long, value_name = "NAME", num_args = 0..=1, action = clap::ArgAction::Append)]
    pub bench: Vec<String>,
    /// Check all targets; tests and benchmarks only if the policy's `[scan] tests` says so, since editors always pass this
    #[arg(long)]
    pub all_targets: bool,
}

/// Which features are on.
#[derive(Debug, Default, Args)]
pub struct FeatureArgs {
    /// Space or comma separated list of features to activate
    #[arg(short = 'F', long, value_name = "FEATURES")]
    pub features: Vec<String>,
    /// Activate all available features
    #[arg(long)]
    pub all_features: bool,
    /// Do not activate the `default` feature
    #[arg(long)]
    pub no_default_features: bool,
}

/// Which workspace, and what Cargo may do to read it.
#[derive(Clone, Debug, Default, Args)]
#[allow(clippy::struct_excessive_bools)] // they are flags of a command line
pub struct ManifestArgs {
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<String>,
    /// Assert that Cargo.lock will remain unchanged
    #[arg(long)]
    pub locked: bool,
    /// Run without accessing the network; always so, except for the `cargo check` of --message-format json
    #[arg(long)]
    pub offline: bool,
    /// Equivalent to specifying both --locked and --offline
    #[arg(long)]
    pub frozen: bool,
    /// Override a configuration value of Cargo
    #[arg(long, value_name = "KEY=VALUE|PATH")]
    pub config: Vec<String>,
    /// Unstable flags to Cargo
    #[arg(short = 'Z', value_name = "FLAG")]
    pub unstable: Vec<String>,
    /// Ignore `rust-version` specification in packages
    #[arg(long)]
    pub ignore_rust_version: bool,
    /// Path to Cargo.lock
    #[arg(long, value_name = "PATH")]
    pub lockfile_path: Option<String>,
}

/// What `cargo check` would build; of these, `--target` and the profile decide what `cfg` holds.
#[derive(Debug, Default, Args)]
#[allow(clippy::struct_excessive_bools)] // they are flags of a command line
pub struct BuildArgs {
    /// Check for the target triple
    #[arg(long, value_name = "TRIPLE", num_args = 0..=1, action = clap::ArgAction::Append)]
    pub target: Vec<String>,
    /// Check in release mode: `cfg(debug_assertions)` is off
    #[arg(short, long)]
    pub release: bool,
    /// Check with the specified profile: `release` and `bench` turn `cfg(debug_assertions)` off
    #[arg(long, value_name = "PROFILE-NAME")]
    pub profile: Option<String>,
    /// Number of parallel jobs; as --threads
    #[arg(short, long, value_name = "N", allow_hyphen_values = true)]
    pub jobs: Option<String>,
    /// Do not abort the build as soon as there is an error
    #[arg(long)]
    pub keep_going: bool,
    /// Directory for all generated artifacts
    #[arg(long, value_name = "DIRECTORY")]
    pub target_dir: Option<String>,
    /// Output build graph in JSON
    #[arg(long)]
    pub unit_graph: bool,
    /// Output a build timing report at the end of the build
    #[arg(long, value_name = "FMTS", num_args = 0..=1, require_equals = true, action = clap::ArgAction::Append)]
    pub timings: Vec<String>,
    /// Output a future incompatibility report at the end of the build
    #[arg(long)]
    pub future_incompat_report: bool,
}

/// An output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Like a compiler error
    Human,
    /// One line a finding
    Short,
    /// Cargo's JSON lines
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// GitLab's code quality report
    Gitlab,
    /// `JUnit` XML
    Junit,
}

/// A value of `--message-format`: the format, and how it was written, since `cargo check` gets it as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatArg {
    /// The format.
    pub format: Format,
    /// As written.
    pub text: String,
}

/// A value of `--output`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// The format.
    pub format: Format,
    /// The file.
    pub file: String,
}

impl OutputFile {
    fn read(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((format, file)) if !file.is_empty() => {
                Ok(Self { format: Format::read(format)?.format, file: file.to_owned() })
            }
            _ => Err("write a format and a file, such as `sarif=findings.sarif`".to_owned()),
        }
    }
}

impl Format {
    fn read(text: &str) -> Result<FormatArg, String> {
        let format = match text.to_ascii_lowercase().as_str() {
            "json-diagnostic-short" | "json-diagnostic-rendered-ansi" | "json-render-diagnostics" => Some(Self::Json),
            name => <Self as ValueEnum>::from_str(name, true).ok(),
        };
        let names = || "[possible values: human, short, json, sarif, github, gitlab, junit]".to_owned();
        format.map(|format| FormatArg { format, text: text.to_ascii_lowercase() }).ok_or_else(names)
    }
}

impl CheckArgs {
    /// The output format.
    pub fn format(&self) -> Format {
        let formats = &self.findings.message_format;
        formats.iter().find(|f| f.format == Format::Json).or(formats.last()).map_or(Format::Human, |f| f.format)
    }

    /// How many threads; `None`: one for each CPU.
    pub fn threads(&self) -> Option<usize> {
        let jobs = || self.build.jobs.as_deref()?.parse().ok().filter(|n| *n > 0);
        self.findings.threads.map(NonZeroUsize::get).or_else(jobs)
    }
}

impl CheckArgs {
    /// How the text in JSON messages looks.
    pub fn rendered(&self) -> Rendered {
        let is = |name: &str| self.findings.message_format.iter().any(|f| f.text == name);
        if is("json-diagnostic-short") {
            Rendered::Short
        } else if is("json-diagnostic-rendered-ansi") {
            Rendered::Ansi
        } else {
            Rendered::Plain
        }
    }
}

impl TargetArgs {
    /// Whether the flags alone ask for tests.
    pub fn asks_for_tests(&self) -> bool {
        self.tests || self.benches || !self.test.is_empty() || !self.bench.is_empty()
    }
}
