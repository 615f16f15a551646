//! One workspace as the server holds it: what Cargo said of it, and the last analysis.
//!
//! Cargo is asked again when a manifest, the lock file or the policy on disk changed (their times and sizes are looked at
//! before each analysis, whether the editor watches files or not). What can't be loaded leaves the last good state in place.
//! Source files on disk are looked at after each analysis, so that nobody who types waits for that.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use lint_core::analysis::{self, Analysis, Change, Report};
use lint_core::findings::Finding;
use lint_core::input::PolicyInput;
use lint_core::policy::{self, Policy};

use super::buffers::{Buffers, Overlay};
use crate::args::{BuildArgs, FeatureArgs, ManifestArgs, PackageArgs, TargetArgs};
use crate::exit::Failure;
use crate::workspace::{self, Request, Workspace};

/// The result of an analysis, with what questions about it need.
#[derive(Debug)]
pub(super) struct Snapshot {
    /// Findings, marks, disclosures and the texts that they refer to.
    pub(super) report: Report,
    /// The policy that it was judged by.
    pub(super) policy: Policy,
    /// The policy's path; `None` for the built-in one.
    pub(super) policy_path: Option<String>,
}

impl Snapshot {
    /// The findings that can be shown: all.
    pub(super) fn findings(&self) -> &[Finding] {
        &self.report.findings
    }
}

type Stamp = Option<(SystemTime, u64)>;

/// A workspace.
pub(super) struct World {
    /// The directory of its root manifest, with `/`.
    pub(super) root: String,
    workspace: Workspace,
    /// The policy on disk.
    policy: Option<PolicyInput>,
    /// The last text of the policy that is TOML: a half-typed policy does not make everything a finding.
    readable: Option<String>,
    stamps: BTreeMap<String, Stamp>,
    analysis: Analysis,
    /// The buffers as they were when it was last analysed; `None`: it never was.
    seen: Option<BTreeMap<String, Arc<str>>>,
    /// The source files on disk as they were then, and those that might come to be.
    on_disk: BTreeMap<String, Stamp>,
}

impl World {
    /// Asks Cargo for the workspace that a manifest belongs to.
    pub(super) fn load(manifest: &str) -> Result<Self, Failure> {
        let manifest_args = ManifestArgs { manifest_path: Some(manifest.to_owned()), ..ManifestArgs::default() };
        let request = Request {
            manifest: &manifest_args,
            features: &FeatureArgs::default(),
            packages: &PackageArgs { workspace: true, ..PackageArgs::default() },
            targets: &TargetArgs::default(),
            build: &BuildArgs::default(),
        };
        let opened = workspace::open(&request)?;
        let root = opened.root_text();
        let policy = workspace::find_policy(&opened, None)?;
        let tests = policy.as_ref().is_some_and(|p| policy::parse(&p.text).0.scan_tests);
        let workspace = opened.project(&request, policy.clone(), Some(tests))?;
        let mut watched =
            vec![format!("{root}/Cargo.toml"), format!("{root}/Cargo.lock"), format!("{root}/privacy.toml")];
        watched.extend(workspace.targets.iter().flatten().map(|t| t.manifest_path.clone()));
        watched.extend(policy.as_ref().map(|p| p.path.clone()));
        let stamps = watched.into_iter().map(|path| (path.clone(), stamp(&path))).collect();
        let (analysis, on_disk) = (Analysis::default(), BTreeMap::new());
        Ok(Self { root, workspace, policy, readable: None, stamps, analysis, seen: None, on_disk })
    }

    /// Whether what Cargo was asked about changed on disk.
    pub(super) fn is_stale(&self) -> bool {
        self.stamps.iter().any(|(path, was)| stamp(path) != *was)
    }

    /// Loads it again; what can't be loaded stays as it was, and is not tried again until it changes once more.
    pub(super) fn reload(&mut self) -> Result<(), Failure> {
        for (path, was) in &mut self.stamps {
            *was = stamp(path);
        }
        let mut new = Self::load(&format!("{}/Cargo.toml", self.root))?;
        new.readable = self.readable.take();
        // Files that are the same need not be parsed again.
        new.analysis = std::mem::take(&mut self.analysis);
        *self = new;
        Ok(())
    }

    /// Whether a file is part of what Cargo was asked about, or the policy.
    pub(super) fn is_settings(&self, path: &str) -> bool {
        self.stamps.contains_key(path)
    }

    /// Which source files on disk are others than when they were last looked at.
    pub(super) fn changed_on_disk(&mut self) -> Vec<String> {
        let mut changed = Vec::new();
        let mut now = BTreeMap::new();
        for path in self.analysis.files() {
            let new = stamp(path);
            if self.on_disk.get(path).is_some_and(|old| *old != new) {
                changed.push(path.to_owned());
            }
            now.insert(path.to_owned(), new);
        }
        self.on_disk = now;
        changed
    }

    /// Which buffers are others than at the last analysis, opened and closed ones too.
    fn changed_buffers(&self, buffers: &Buffers) -> BTreeSet<String> {
        let Some(seen) = &self.seen else { return BTreeSet::new() };
        let is_new = |(path, text): (&String, &Arc<str>)| seen.get(path).is_none_or(|old| old != text);
        let open = buffers.iter().filter(|(path, b)| is_new((path, &b.text))).map(|(path, _)| path);
        let closed = seen.keys().filter(|path| !buffers.contains_key(*path));
        open.chain(closed).cloned().collect()
    }

    /// Analyses it with these buffers; `changed` says which files on disk may be others.
    pub(super) fn analyse(&mut self, buffers: &Buffers, changed: &BTreeSet<String>) -> Snapshot {
        let path = self.policy.as_ref().map_or_else(|| format!("{}/privacy.toml", self.root), |p| p.path.clone());
        let open = buffers.get(&path).map(|b| b.text.to_string());
        let written = open.or_else(|| self.policy.as_ref().map(|p| p.text.clone()));
        let mut broken = None;
        if let Some(text) = &written {
            if policy::is_readable(text) {
                self.readable = Some(text.clone());
            } else if self.readable.is_some() {
                broken = Some(text.clone());
            } else {
                self.readable = Some(text.clone());
            }
        } else {
            self.readable = None;
        }
        let given = self.readable.clone().map(|text| PolicyInput { path: path.clone(), text });
        let policy_path = given.as_ref().map(|p| p.path.clone());
        self.workspace.project.policy.clone_from(&given);
        let overlay = Overlay { buffers, disk: self.workspace.source() };
        let touched: Vec<String> = self.changed_buffers(buffers).union(changed).cloned().collect();
        let change = if self.seen.is_some() { Change::Files(&touched) } else { Change::Any };
        // Should it panic, the next analysis starts anew.
        self.seen = None;
        let mut report = self.analysis.apply_change(&self.workspace.project, &overlay, change);
        self.seen = Some(buffers.iter().map(|(path, b)| (path.clone(), Arc::clone(&b.text))).collect());
        overlay.disk.keep();
        if let Some(text) = broken {
            analysis::with_broken_policy(&mut report, &path, &text);
        }
        let text = given.map_or_else(|| policy::template("logs-only").unwrap_or_default().to_owned(), |p| p.text);
        Snapshot { report, policy: policy::parse(&text).0, policy_path }
    }
}

fn stamp(path: &str) -> Stamp {
    let meta = fs::metadata(Path::new(path)).ok()?;
    Some((meta.modified().ok()?, meta.len()))
}
