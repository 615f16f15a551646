//! `check`: finds what the policy does not permit and shows it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use lint_core::analysis::{self, Report, Stage};
use lint_core::findings::{Finding, Level};
use lint_core::input::{CrateRole, PolicyInput, Project, Source};
use lint_core::stubs::load::prepare;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::clock::Clock;
use super::outputs::{self, Outcome};
use super::{baseline, cargo_check, diff, first_run};
use crate::args::{CheckArgs, Format};
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render;
use crate::workspace::{self, Request, Workspace};

/// Runs it. The exit status is [`Exit::Denied`] where a finding is denied, unless `--exit-zero`.
pub fn run(args: &CheckArgs, console: &Console) -> Result<Exit, Failure> {
    let clock = Clock::start("workspace");
    let pool = pool(args)?;
    let workspace = load_beside(&pool, args, console)?;
    let forwards = args.format() == Format::Json && !args.findings.no_cargo_check && workspace.is_cargos();
    let (mut report, compiled) = thread::scope(|scope| {
        // Cargo checks while the analysis runs; its lines come first, since ours are held back until it is done.
        let cargo = forwards.then(|| scope.spawn(|| cargo_check::forward(args, console)));
        let report = analyse(&workspace, &pool, &clock);
        let compiled =
            cargo.map_or(Ok(true), |c| c.join().unwrap_or_else(|_| Err(Failure::new("`cargo check` was lost"))));
        (report, compiled)
    });
    let compiled = compiled?;
    if let Some(file) = &args.findings.write_baseline {
        return baseline::write(file, &report, &workspace, console);
    }
    if let Some(file) = &args.findings.baseline {
        baseline::apply(file, &mut report, &workspace, console)?;
    }
    if let Some(rev) = &args.findings.diff {
        let analyse = |project: &Project, source: &dyn Source| pool.install(|| analysis::analyse(project, source));
        diff::apply(rev, &mut report, &workspace, &analyse, console)?;
    }
    let is_first = workspace.project.policy.is_none();
    let left_out = if is_first && args.format() == Format::Human { first_run::shorten(&mut report) } else { 0 };
    outputs::write(&Outcome { report: &report, workspace: &workspace, compiled }, args, console)?;
    if matches!(args.format(), Format::Human | Format::Short)
        && let Some(more) = render::summary::more(&report.findings)
    {
        console.status(&more);
    }
    console.status(&render::summary::line(&report.findings, report.stats.files, clock.elapsed()));
    if is_first {
        first_run(&report, &workspace, left_out, args.format(), console);
    }
    if args.findings.stats {
        console.message_text(&(super::stats::table(&report) + &clock.table(report.stats.lines)));
    }
    let denied = report.findings.iter().any(is_denied);
    Ok(if denied && !args.findings.exit_zero { Exit::Denied } else { Exit::Clean })
}

/// What a run without a policy says besides: where things go, and how to go on.
fn first_run(report: &Report, workspace: &Workspace, left_out: usize, format: Format, console: &Console) {
    if left_out > 0 {
        console.status(&first_run::left_out(left_out));
    }
    if format == Format::Human {
        console.text(&first_run::overview(report, &workspace.project.root));
    }
    console.status(&render::summary::go_on(report.suggestions.len()));
}

fn load(args: &CheckArgs, console: &Console) -> Result<Workspace, Failure> {
    load_with(args, None, console)
}

/// Loads the workspace, with another policy than its own if one is given.
pub(super) fn load_with(
    args: &CheckArgs,
    policy: Option<PolicyInput>,
    console: &Console,
) -> Result<Workspace, Failure> {
    let request = Request {
        manifest: &args.manifest,
        features: &args.features,
        packages: &args.packages,
        targets: &args.targets,
        build: &args.build,
    };
    let opened = workspace::open(&request)?;
    let policy = match policy {
        Some(given) => Some(given),
        None => workspace::find_policy(&opened, args.findings.policy.as_deref())?,
    };
    let settings = policy.as_ref().map(|p| super::policy::read(p, &opened.root_text(), console)).transpose()?;
    let mut workspace = opened.project(&request, policy, settings.and_then(|s| s.tests))?;
    workspace.project.levels.clone_from(&args.levels);
    if workspace.project.policy.is_none() {
        workspace.project.assume_suggested = true;
        console.status("privacy: no `privacy.toml` at the workspace root, so the built-in policy `logs-only` applies,");
        console.status("privacy: to marked fields and to those that look like personal data");
    }
    workspace.warnings.iter().for_each(|w| console.warn(w));
    workspace.details.iter().for_each(|d| console.detail(d));
    for krate in workspace.project.crates.iter().filter(|c| c.role == CrateRole::Workspace) {
        console.detail(&format!("scanning {} `{}` ({})", krate.target_kind, krate.name, krate.root));
    }
    Ok(workspace)
}

pub(super) fn pool(args: &CheckArgs) -> Result<ThreadPool, Failure> {
    let pool = ThreadPoolBuilder::new().num_threads(args.threads().unwrap_or(0)).build();
    pool.map_err(|e| Failure::new(format!("no threads to work with: {e}")))
}

/// Loads the workspace; the threads that wait for Cargo's answer lower stubs meanwhile.
fn load_beside(pool: &ThreadPool, args: &CheckArgs, console: &Console) -> Result<Workspace, Failure> {
    let is_loaded = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| pool.install(|| prepare(&is_loaded)));
        let workspace = load(args, console);
        is_loaded.store(true, Ordering::Relaxed);
        workspace
    })
}

pub(super) fn analyse(workspace: &Workspace, pool: &ThreadPool, clock: &Clock) -> Report {
    let source = workspace.source();
    let begins = |stage: Stage| clock.begins(stage.name());
    let report = pool.install(|| analysis::analyse_observed(&workspace.project, &source, &begins));
    source.keep();
    report
}

pub(super) fn is_denied(finding: &Finding) -> bool {
    finding.level == Level::Deny
}
