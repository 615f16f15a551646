//! Where a report goes: to stdout in one format, to files in others, and where GitHub takes no more, to the step's summary.
//!
//! ```text
//! --message-format github --output sarif=findings.sarif --output junit=findings.xml
//! ```
//!
//! Everything is put together before anything is written, each file whole or not at all.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use lint_core::analysis::Report;
use lint_core::findings::Finding;

use super::check::is_denied;
use crate::args::{CheckArgs, Format};
use crate::console::Console;
use crate::exit::Failure;
use crate::render::{self, View};
use crate::workspace::Workspace;
use crate::write::write_whole;

/// What a run came to.
pub(super) struct Outcome<'a> {
    /// What was found.
    pub(super) report: &'a Report,
    /// In what.
    pub(super) workspace: &'a Workspace,
    /// Whether `cargo check`, where it ran, found that the code compiles.
    pub(super) compiled: bool,
}

/// Writes the report wherever the arguments want it.
pub(super) fn write(outcome: &Outcome<'_>, args: &CheckArgs, console: &Console) -> Result<(), Failure> {
    let outputs = &args.findings.outputs;
    let texts: Vec<String> = outputs.iter().map(|o| outcome.text(o.format, args)).collect();
    for (output, text) in outputs.iter().zip(&texts) {
        write_whole(&output.file, text.as_bytes())?;
    }
    if args.format() == Format::Human {
        let mut buffer = console.buffer();
        render::human::write(&outcome.view(&outcome.root(Format::Human)), &mut buffer);
        console.results(&buffer);
        console.text(&outcome.allowed(args));
    } else {
        console.text(&outcome.text(args.format(), args));
    }
    let annotates = outputs.iter().map(|o| o.format).chain([args.format()]).any(|f| f == Format::Github);
    if annotates { outcome.summarise() } else { Ok(()) }
}

impl Outcome<'_> {
    fn view<'v>(&'v self, root: &'v str) -> View<'v> {
        View { findings: &self.report.findings, sources: &self.report.sources, root }
    }

    /// From where paths are shown: the workspace's root; for services that know the repository alone, the checkout that they
    /// say it lies in.
    fn root(&self, format: Format) -> String {
        let root = &self.workspace.project.root;
        let variable = match format {
            Format::Github | Format::Sarif => "GITHUB_WORKSPACE",
            Format::Gitlab | Format::Junit => "CI_PROJECT_DIR",
            Format::Human | Format::Short | Format::Json => return root.clone(),
        };
        let checkout = env::var_os(variable).and_then(|path| fs::canonicalize(path).ok());
        let lies_in = |checkout: &Path| fs::canonicalize(root).is_ok_and(|root| root.starts_with(checkout));
        // Paths of files begin with the root as Cargo writes it, so only what ends it may be taken off.
        let outer = checkout.filter(|c| lies_in(c)).map(|c| c.to_string_lossy().replace('\\', "/"));
        outer.filter(|outer| Path::new(root).starts_with(outer)).unwrap_or_else(|| root.clone())
    }

    /// What is accepted, where one asks for it.
    fn accepted(&self, args: &CheckArgs) -> &[Finding] {
        if args.findings.show_allowed { &self.report.accepted } else { &[] }
    }

    fn allowed(&self, args: &CheckArgs) -> String {
        let root = self.root(Format::Human);
        render::allowed::write(&self.view(&root), self.accepted(args))
    }

    fn text(&self, format: Format, args: &CheckArgs) -> String {
        let root = self.root(format);
        let view = self.view(&root);
        match format {
            Format::Human => {
                let all = view.findings.iter().map(|f| render::human::to_string(&view, f, false));
                all.chain([self.allowed(args)]).collect()
            }
            Format::Short => render::short::write(&view) + &self.allowed(args),
            Format::Sarif => render::sarif::write(&view, &self.report.accepted),
            Format::Github => render::github::write(&view),
            Format::Gitlab => render::gitlab::write(&view),
            Format::Junit => render::junit::write(&view),
            Format::Json => {
                let denied = view.findings.iter().any(is_denied);
                let all = view.findings.iter().chain(self.accepted(args));
                render::json::write(&view, all, args.rendered(), |finding| self.workspace.origin(finding))
                    + &render::json::artifacts(&self.workspace.scanned())
                    + &render::json::build_finished(self.compiled && !denied)
            }
        }
    }

    /// Adds all findings to the summary of a step of GitHub Actions, where there are more than it shows beside the code.
    fn summarise(&self) -> Result<(), Failure> {
        let root = self.root(Format::Github);
        let text = render::step_summary::write(&self.view(&root));
        let (Some(text), Some(file)) = (text, env::var_os("GITHUB_STEP_SUMMARY").filter(|f| !f.is_empty())) else {
            return Ok(());
        };
        let opened = OpenOptions::new().append(true).create(true).open(&file);
        opened
            .and_then(|mut f| f.write_all(text.as_bytes()))
            .map_err(|e| Failure::new(format!("the step's summary `{}` can't be written: {e}", file.to_string_lossy())))
    }
}
