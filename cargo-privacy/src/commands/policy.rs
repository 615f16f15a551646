//! `policy check`: reads the policy and shows everything that is wrong in it; then what it says for nothing, and what of it the
//! code makes no use of. `check` reads it the same way.
//!
//! A policy that is named by its path is looked at by itself; the workspace's own is held against the code, too.

use codespan_reporting::diagnostic::Severity;
use lint_core::input::PolicyInput;
use lint_core::policy::{self, Policy, PolicyError};
use toml::de::DeTable;

use super::check::{analyse, load_with, pool};
use super::clock::Clock;
use crate::args::{CheckArgs, PolicyAction, PolicyArgs, PolicyCheckArgs};
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
    let check = CheckArgs { manifest: args.manifest.clone(), output: args.output, ..CheckArgs::default() };
    let request = Request {
        manifest: &check.manifest,
        features: &check.features,
        packages: &check.packages,
        targets: &check.targets,
        build: &check.build,
    };
    let (policy, root, with_code) = if let Some(named) = args.file.as_deref().or(args.policy.as_deref()) {
        (Some(workspace::read_policy(named)?), workspace::current_root(), false)
    } else {
        let opened = workspace::open(&request)?;
        (workspace::find_policy(&opened, None)?, opened.root_text(), true)
    };
    let Some(policy) = policy else {
        return Err(Failure::new(format!("no `privacy.toml` in `{root}`"))
            .with_help("name the policy: `cargo privacy policy check FILE`"));
    };
    read(&policy, &root, console)?;
    let (parsed, _) = policy::parse(&policy.text);
    let for_nothing = policy::review(&parsed);
    let mut said: Vec<TextError> = for_nothing.iter().map(|e| remark(e, Severity::Warning)).collect();
    let mut unused = if with_code { unused(&check, &policy, &parsed, console)? } else { Some(Vec::new()) };
    if let Some(unused) = &mut unused {
        unused.retain(|e| for_nothing.iter().all(|known| known.range != e.range));
    }
    said.extend(unused.iter().flatten().map(|e| remark(e, Severity::Note)));
    let mut out = console.buffer();
    text::write(&said, &policy.path, &policy.text, &root, &mut out);
    console.results(&out);
    let name = policy.path.strip_prefix(&format!("{root}/")).unwrap_or(&policy.path);
    console.status(&summary(name, for_nothing.len(), unused.as_ref().map(Vec::len)));
    Ok(Exit::Clean)
}

/// What the policy declares and the code makes no use of; `None` where nothing is marked yet.
fn unused(
    check: &CheckArgs,
    given: &PolicyInput,
    policy: &Policy,
    console: &Console,
) -> Result<Option<Vec<PolicyError>>, Failure> {
    let pool = pool(check)?;
    let workspace = load_with(check, Some(given.clone()), console)?;
    let report = analyse(&workspace, &pool, &Clock::start("workspace"));
    Ok(lint_core::analysis::unused(policy, &report))
}

/// "`privacy.toml` is in order, and 3 of its names and rules are not used"
fn summary(name: &str, for_nothing: usize, unused: Option<usize>) -> String {
    let order = match for_nothing {
        0 => format!("`{name}` is in order"),
        1 => format!("`{name}` can be used; 1 thing in it says nothing"),
        n => format!("`{name}` can be used; {n} things in it say nothing"),
    };
    let code = match unused {
        None => "; no field is marked yet, so what of it is used can't be told (`cargo privacy suggest` lists fields)"
            .to_owned(),
        Some(0) => String::new(),
        Some(1) => ", and 1 name or rule in it is not used".to_owned(),
        Some(n) => format!(", and {n} names and rules in it are not used"),
    };
    format!("privacy: {order}{code}")
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
        shown.extend(wrong.iter().filter(|e| e.severity == policy::Severity::Error).map(policy_error));
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
    remark(error, Severity::Error)
}

fn remark(error: &PolicyError, severity: Severity) -> TextError {
    TextError {
        range: error.range.clone().into(),
        message: error.message.clone(),
        label: String::new(),
        help: error.help.clone(),
        severity,
    }
}

fn syntax_error(error: &toml::de::Error) -> TextError {
    TextError {
        range: error.span().unwrap_or_default().into(),
        message: "the policy is not TOML".to_owned(),
        label: error.message().to_owned(),
        help: None,
        severity: Severity::Error,
    }
}
