//! A workspace on disk as a [`Project`]: the only place that asks Cargo.
//!
//! [`open`] finds out what there is (Cargo's metadata, or the `.rs` files where there is no `Cargo.toml`); then the policy can
//! be read, which says whether tests are scanned; then [`Opened::project`] chooses packages and targets. The network is never
//! used and nothing is written, `Cargo.lock` included, but for what [`KeptSource`] keeps in the build directory. Knows nothing
//! of the analysis and of output.

mod bare;
mod crates;
mod disk;
mod features;
mod glob;
mod kept;
mod locked;
mod metadata;
mod packages;
mod policy;
mod rustc;
mod select;
mod targets;

use std::path::{Path, PathBuf};
use std::thread;

use lint_core::findings::Finding;
use lint_core::input::{CrateRole, PolicyInput, Project};

use crate::args::{BuildArgs, FeatureArgs, ManifestArgs, PackageArgs, TargetArgs};
use crate::exit::Failure;
use crate::render::json::Origin;

pub use disk::DiskSource;
pub use kept::{KeptSource, OutsidePackage};
pub use policy::{find as find_policy, named as read_policy};

/// What is asked of a workspace.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Where it is.
    pub manifest: &'a ManifestArgs,
    /// Which features are on.
    pub features: &'a FeatureArgs,
    /// Which packages findings are reported in.
    pub packages: &'a PackageArgs,
    /// Which of their targets are scanned.
    pub targets: &'a TargetArgs,
    /// For which target triple and profile.
    pub build: &'a BuildArgs,
}

/// A workspace of which it is known what there is, but not yet what of it is scanned.
#[derive(Debug)]
pub struct Opened {
    content: Content,
    root: PathBuf,
    rustc: rustc::Target,
}

#[derive(Debug)]
enum Content {
    /// Cargo's.
    Cargo(Box<metadata::Answer>),
    /// Directories of Rust files without a manifest.
    Bare(Vec<bare::Root>),
}

/// A workspace that is ready to be analysed.
#[derive(Debug)]
pub struct Workspace {
    /// What the analysis gets.
    pub project: Project,
    /// What Cargo says of the target that each crate of [`Project::crates`] is; `None` outside Cargo and for dependencies.
    pub targets: Vec<Option<TargetInfo>>,
    /// The packages from outside whose source is on disk.
    pub outside: Vec<OutsidePackage>,
    /// Where Cargo builds; empty outside Cargo.
    pub build_directory: PathBuf,
    /// Things to tell the user that stop nothing.
    pub warnings: Vec<String>,
    /// Things to tell the user who asks for them (`-v`).
    pub details: Vec<String>,
}

/// A target as Cargo's JSON messages show it.
#[derive(Clone, Debug)]
pub struct TargetInfo {
    /// The package's `Cargo.toml`.
    pub manifest_path: String,
    /// The `target` object of Cargo's messages.
    pub json: serde_json::Value,
}

/// Finds out what there is. Fails where a manifest is named that can't be read, or none is found and no Rust file either.
pub fn open(request: &Request<'_>) -> Result<Opened, Failure> {
    let directory = working_directory()?;
    if request.manifest.manifest_path.is_none() && !has_manifest(&directory) {
        let roots = bare::roots(&directory);
        if roots.is_empty() {
            let message = format!(
                "nothing to scan: no `Cargo.toml` in `{}` or any parent, and no Rust file below",
                show(&directory)
            );
            return Err(Failure::new(message)
                .with_help("change to a Rust project, or name its manifest with `--manifest-path`"));
        }
        let rustc = rustc::Target::ask(&directory, request.build);
        return Ok(Opened { content: Content::Bare(roots), root: directory, rustc });
    }
    let manifest = request.manifest.manifest_path.as_ref().map(Path::new).and_then(Path::parent);
    let beside = manifest.filter(|d| d.is_dir()).unwrap_or(&directory);
    // Three programs that take a tenth of a second together, and half of that side by side.
    let (rustc, alone) = thread::scope(|scope| {
        let rustc = scope.spawn(|| rustc::Target::ask(beside, request.build));
        let alone = metadata::alone(request.manifest);
        let guess = || rustc::Target::ask(beside, request.build);
        (rustc.join().unwrap_or_else(|_| guess()), alone)
    });
    let answer = metadata::ask(request.manifest, request.features, rustc.triple(), &alone?)?;
    let root = answer.metadata.workspace_root.clone().into_std_path_buf();
    Ok(Opened { content: Content::Cargo(Box::new(answer)), root, rustc })
}

impl Workspace {
    /// Whether there is a `Cargo.toml`.
    pub fn is_cargos(&self) -> bool {
        self.targets.iter().any(Option::is_some)
    }

    /// The files for the analysis; [`KeptSource::keep`] when it is done.
    pub fn source(&self) -> KeptSource {
        KeptSource::new(&self.outside, &self.build_directory)
    }

    /// The manifest of a crate, by its position in the project; `None` where Cargo told of none.
    pub fn manifest_of(&self, krate: usize) -> Option<&str> {
        self.targets.get(krate)?.as_ref().map(|info| info.manifest_path.as_str())
    }

    /// The targets that were scanned, with their packages' features.
    pub fn scanned(&self) -> Vec<(Origin, Vec<String>)> {
        let crates = self.project.crates.iter().zip(&self.targets);
        let own = crates.filter(|(krate, _)| krate.role == CrateRole::Workspace);
        let all = own.filter_map(|(krate, info)| {
            let (info, package_id) = (info.as_ref()?, krate.package_id.clone());
            let origin = Origin { package_id, manifest_path: info.manifest_path.clone(), target: info.json.clone() };
            Some((origin, krate.cfg.values("feature")))
        });
        all.collect()
    }

    /// Whose finding it is: the crate's that it is reported in, else the first that is scanned.
    pub fn origin(&self, finding: &Finding) -> Origin {
        let first = || self.project.crates.iter().position(|c| c.role == CrateRole::Workspace);
        let Some(at) = finding.krate.or_else(first) else { return Origin::default() };
        let package_id = self.project.crates.get(at).map(|c| c.package_id.clone()).unwrap_or_default();
        match self.targets.get(at).and_then(Option::as_ref) {
            Some(info) => Origin { package_id, manifest_path: info.manifest_path.clone(), target: info.json.clone() },
            None => Origin { package_id, ..Origin::default() },
        }
    }
}

impl Opened {
    /// The workspace's root directory as the analysis writes it.
    pub fn root_text(&self) -> String {
        slashes(&self.root)
    }

    /// The workspace's root directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `[workspace.metadata.privacy]` of the manifest.
    pub fn settings(&self) -> Option<&serde_json::Value> {
        match &self.content {
            Content::Cargo(answer) => answer.metadata.workspace_metadata.get("privacy"),
            Content::Bare(_) => None,
        }
    }

    /// Chooses packages and targets. `tests` is what the policy says of tests, if it does.
    pub fn project(
        &self,
        request: &Request<'_>,
        policy: Option<PolicyInput>,
        tests: Option<bool>,
    ) -> Result<Workspace, Failure> {
        let tests = tests.unwrap_or(false) || request.targets.asks_for_tests();
        let rustc = &self.rustc;
        let mut workspace = match &self.content {
            Content::Cargo(answer) => crates::build(answer, request, rustc, tests)?,
            Content::Bare(roots) => bare::build(roots, rustc, tests),
        };
        if rustc.guessed {
            workspace.warnings.push("`rustc` did not answer; `cfg` options are those of this machine".to_owned());
        }
        workspace.project.policy = policy;
        workspace.project.root = slashes(&self.root);
        workspace.project.tests = tests;
        Ok(workspace)
    }
}

fn working_directory() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|e| Failure::new(format!("the working directory can't be read: {e}")))
}

/// The working directory as the analysis writes it; empty if it can't be read.
pub fn current_root() -> String {
    std::env::current_dir().map(|d| slashes(&d)).unwrap_or_default()
}

fn has_manifest(directory: &Path) -> bool {
    directory.ancestors().any(|d| d.join("Cargo.toml").is_file())
}

/// A path as the analysis writes it: with `/` on every system.
fn slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

fn show(path: &Path) -> String {
    path.display().to_string()
}
