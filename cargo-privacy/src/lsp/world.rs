//! One workspace as the server holds it: what Cargo said of it, and the last analysis.
//!
//! Cargo is asked again when a manifest, the lock file or the policy on disk changed (their times and sizes are looked at
//! before each analysis, whether the editor watches files or not). What can't be loaded leaves the last good state in place.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use lint_core::analysis::{self, Report};
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
#[derive(Debug)]
pub(super) struct World {
    /// The directory of its root manifest, with `/`.
    pub(super) root: String,
    workspace: Workspace,
    /// The policy on disk.
    policy: Option<PolicyInput>,
    /// The last text of the policy that is TOML: a half-typed policy does not make everything a finding.
    readable: Option<String>,
    stamps: BTreeMap<String, Stamp>,
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
        Ok(Self { root, workspace, policy, readable: None, stamps })
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
        *self = new;
        Ok(())
    }

    /// Whether a file is part of what Cargo was asked about, or the policy.
    pub(super) fn is_settings(&self, path: &str) -> bool {
        self.stamps.contains_key(path)
    }

    /// Analyses it with these buffers.
    pub(super) fn analyse(&mut self, buffers: &Buffers) -> Snapshot {
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
        let report = analysis::analyse(&self.workspace.project, &overlay);
        overlay.disk.keep();
        let mut report = report;
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
