//! What git knows: the repository around a directory, a revision's commit, what changed since, a file as it was.
//!
//! Asks the `git` program, with everything that a configuration could change about its answers fixed. Knows nothing of findings.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::hunks::{self, Change, Lines};
use crate::exit::Failure;

/// The repository that a workspace lies in.
pub(super) struct Repository {
    /// Its root.
    top: PathBuf,
    /// The workspace's root, as the analysis writes it and without links.
    workspace: (PathBuf, PathBuf),
}

impl Repository {
    /// Finds the repository around a directory.
    pub(super) fn open(directory: &str) -> Result<Self, Failure> {
        let output = git(Path::new(directory), &["rev-parse", "--show-toplevel"])?;
        let none = || {
            let message = format!("`--diff` compares with a git revision, and `{directory}` is in no git repository");
            Failure::new(message).with_help("leave `--diff` out, or use `--baseline` to report only what is new")
        };
        if !output.status.success() {
            return Err(none());
        }
        let top = fs::canonicalize(text(&output.stdout).trim_end_matches('\n')).map_err(|_| none())?;
        let real = fs::canonicalize(directory).unwrap_or_else(|_| directory.into());
        Ok(Self { top, workspace: (directory.into(), real) })
    }

    /// The commit of a revision; of `REV...`, where it and the working tree part.
    pub(super) fn commit(&self, rev: &str) -> Result<String, Failure> {
        let named = rev.strip_suffix("...").unwrap_or(rev);
        let output =
            self.git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{named}^{{commit}}")])?;
        if !output.status.success() {
            let help = "fetch it (`git fetch`; in CI the whole history, such as `fetch-depth: 0`), or name another one";
            return Err(Failure::new(format!("git knows no revision `{named}`")).with_help(help));
        }
        let commit = text(&output.stdout).trim().to_owned();
        if named == rev {
            return Ok(commit);
        }
        let output = self.git(&["merge-base", &commit, "HEAD"])?;
        if !output.status.success() {
            return Err(Failure::new(format!("`{named}` and what is checked out have no commit in common"))
                .with_help("fetch more of the history (`git fetch --unshallow`)"));
        }
        Ok(text(&output.stdout).trim().to_owned())
    }

    /// What changed in the working tree since a commit, files that git does not follow yet included; by path from its root.
    pub(super) fn changes(&self, commit: &str) -> Result<BTreeMap<String, Change>, Failure> {
        let flags = ["-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"];
        let prefixes = ["--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules"];
        let args: Vec<&str> = ["diff"].into_iter().chain(flags).chain(prefixes).chain([commit, "--"]).collect();
        let mut changes = hunks::parse(&self.answer(&args)?);
        let untracked = self.answer(&["ls-files", "--others", "--exclude-standard", "-z"])?;
        for path in untracked.split('\0').filter(|p| !p.is_empty()) {
            changes.entry(path.to_owned()).or_insert(Change { old: None, lines: Lines::All });
        }
        Ok(changes)
    }

    /// A file as it was in a commit; `None` if it was not there, or is no text.
    pub(super) fn show(&self, commit: &str, path: &str) -> Option<String> {
        let output = self.git(&["show", "--no-textconv", &format!("{commit}:{path}")]).ok()?;
        output.status.success().then(|| String::from_utf8(output.stdout).ok())?
    }

    /// A path from the repository's root; `None` outside of it.
    pub(super) fn path(&self, path: &str) -> Option<String> {
        let (written, real) = &self.workspace;
        let path = match Path::new(path).strip_prefix(written) {
            Ok(inner) => real.join(inner),
            Err(_) => fs::canonicalize(path).ok()?,
        };
        Some(path.strip_prefix(&self.top).ok()?.to_string_lossy().replace('\\', "/"))
    }

    fn answer(&self, args: &[&str]) -> Result<String, Failure> {
        let output = self.git(args)?;
        if output.status.success() {
            return Ok(text(&output.stdout));
        }
        Err(Failure::new(format!("`git {}` failed: {}", args[0], text(&output.stderr).trim())))
    }

    fn git(&self, args: &[&str]) -> Result<Output, Failure> {
        git(&self.top, args)
    }
}

fn git(directory: &Path, args: &[&str]) -> Result<Output, Failure> {
    let mut command = Command::new("git");
    command.arg("-C").arg(directory).args(["-c", "core.quotePath=false"]).args(args);
    command
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env_remove("GIT_EXTERNAL_DIFF")
        .env_remove("GIT_DIFF_OPTS");
    command.output().map_err(|e| Failure::new(format!("`git` could not be run, which `--diff` asks: {e}")))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
