//! `policy check`: reads the policy and shows everything that is wrong in it. `check` reads it the same way.

use lint_core::input::PolicyInput;
use lint_core::policy::{PolicyError, Severity};
use toml::de::DeTable;

use crate::args::{BuildArgs, FeatureArgs, PackageArgs, PolicyAction, PolicyArgs, PolicyCheckArgs, TargetArgs};
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::text::{self, TextError};
use crate::workspace::{self, Request};

/// Runs it.
pub fn run(args: &PolicyArgs, console: &Console) -> Result<Exit, Failure> {
    match &args.action {
        PolicyAction::Check(check) => run_check(check, console),
        PolicyAction::Diff(diff) => super::policy_diff::run(diff, console),
        PolicyAction::Schema => {
            console.text(lint_core::policy::SCHEMA);
            Ok(Exit::Clean)
        }
    }
}

fn run_check(args: &PolicyCheckArgs, console: &Console) -> Result<Exit, Failure> {
    let request = Request {
        manifest: &args.manifest,
        features: &FeatureArgs::default(),
        packages: &PackageArgs::default(),
        targets: &TargetArgs::default(),
        build: &BuildArgs::default(),
    };
    let (policy, root) = if let Some(named) = args.file.as_deref().or(args.policy.as_deref()) {
        (Some(workspace::read_policy(named)?), workspace::current_root())
    } else {
        let opened = workspace::open(&request)?;
        (workspace::find_policy(&opened, None)?, opened.root_text())
    };
    let Some(policy) = policy else {
        return Err(Failure::new(format!("no `privacy.toml` in `{root}`"))
            .with_help("name the policy: `cargo privacy policy check FILE`"));
    };
    read(&policy, &root, console)?;
    console.status(&format!(
        "privacy: `{}` is in order",
        policy.path.strip_prefix(&format!("{root}/")).unwrap_or(&policy.path)
    ));
    Ok(Exit::Clean)
}

/// What the command itself needs to know of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    /// `[scan] tests`, if it is there.
    pub(super) tests: Option<bool>,
}

/// Reads a policy. Shows all errors with their lines, and fails, if there are any.
pub(super) fn read(policy: &PolicyInput, root: &str, console: &Console) -> Result<Settings, Failure> {
    let (table, errors) = DeTable::parse_recoverable(&policy.text);
    let mut shown: Vec<TextError> = errors.iter().map(syntax_error).collect();
    if shown.is_empty() {
        let wrong = lint_core::analysis::check_policy(&policy.text);
        shown.extend(wrong.iter().filter(|e| e.severity == Severity::Error).map(policy_error));
    }
    if !shown.is_empty() {
        let mut out = console.stderr_buffer();
        text::write(&shown, &policy.path, &policy.text, root, &mut out);
        console.message(&out);
        return Err(Failure::shown());
    }
    let scan = table.get_ref().get("scan").and_then(|scan| scan.get_ref().get("tests"));
    Ok(Settings { tests: scan.and_then(|tests| tests.get_ref().as_bool()) })
}

fn policy_error(error: &PolicyError) -> TextError {
    TextError {
        range: error.range.clone().into(),
        message: error.message.clone(),
        label: String::new(),
        help: error.help.clone(),
    }
}

fn syntax_error(error: &toml::de::Error) -> TextError {
    TextError {
        range: error.span().unwrap_or_default().into(),
        message: "the policy is not TOML".to_owned(),
        label: error.message().to_owned(),
        help: None,
    }
}
