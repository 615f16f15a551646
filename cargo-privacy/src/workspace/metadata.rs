//! `cargo metadata`, asked so that it neither uses the network nor writes anything; what it answers is kept ([`Question`]).
//!
//! With `--locked --offline` Cargo answers from `Cargo.lock` and the sources that are on disk. Where it can't (no lock file,
//! a dependency that was never downloaded), `--no-deps` gives the workspace alone, and what depends on what is worked out from
//! the manifests, those of packages on disk too ([`locked`]); the analysis knows others by name and from its stubs.

use std::fmt::Display;
use std::fs;
use std::process::Command;

use cargo_metadata::{CargoOpt, Metadata, MetadataCommand, Package};

use super::kept::Question;
use super::locked;
use crate::args::{FeatureArgs, ManifestArgs};
use crate::exit::Failure;

/// What Cargo says of a workspace.
#[derive(Debug)]
pub(super) struct Answer {
    /// Its answer; `resolve` is there if dependencies are resolved.
    pub(super) metadata: Metadata,
    /// Packages from outside that are on disk, where dependencies are not resolved.
    pub(super) locked: Vec<Package>,
    /// Why dependencies are not resolved, in Cargo's words.
    pub(super) unresolved: Option<String>,
}

/// What Cargo says of the workspace's own packages, as it prints it: what does not depend on a platform. Fails where there is
/// no such manifest, or it is wrong.
pub(super) fn alone(manifest: &ManifestArgs) -> Result<String, Failure> {
    let mut command = command(manifest);
    command.other_options(options(manifest));
    run(command.no_deps())?.map_err(|stderr| failure(&stderr))
}

/// Asks Cargo the rest; `alone` is what [`alone`] gave. Fails where `--locked` was given and does not hold.
///
/// Dependencies are resolved for `platform` alone, since Cargo has downloaded no others.
pub(super) fn ask(
    manifest: &ManifestArgs,
    features: &FeatureArgs,
    platform: &str,
    alone: &str,
) -> Result<Answer, Failure> {
    let mut options = options(manifest);
    if !platform.is_empty() {
        options.extend(["--filter-platform".to_owned(), platform.to_owned()]);
    }
    let mut resolving = command(manifest);
    resolving.other_options(options.clone());
    add_features(&mut resolving, features);
    let metadata = parse(alone)?;
    // Without a lock file nothing says what was resolved.
    let lock = fs::read(metadata.workspace_root.join("Cargo.lock")).ok();
    let question = lock.map(|lock| {
        let flags = format!("{options:?} {features:?}");
        Question::new(metadata.target_directory.as_std_path(), &[alone.as_bytes(), &lock, flags.as_bytes()])
    });
    if let Some(kept) = question.as_ref().and_then(Question::kept)
        && let Ok(metadata) = parse(&kept)
    {
        return Ok(Answer { metadata, locked: Vec::new(), unresolved: None });
    }
    match run(&resolving)? {
        Ok(text) => {
            let metadata = parse(&text)?;
            if let Some(question) = question {
                let outside = metadata.packages.iter().filter(|p| !metadata.workspace_members.contains(&p.id));
                let manifests: Vec<&str> = outside.map(|p| p.manifest_path.as_str()).collect();
                question.keep(&text, &manifests);
            }
            Ok(Answer { metadata, locked: Vec::new(), unresolved: None })
        }
        Err(why) if (manifest.locked || manifest.frozen) && why.contains("lock file") => Err(failure(&why)),
        Err(why) => {
            let locked = locked::packages(&metadata);
            Ok(Answer { metadata, locked, unresolved: Some(first_line(&why).to_owned()) })
        }
    }
}

fn command(manifest: &ManifestArgs) -> MetadataCommand {
    let mut command = MetadataCommand::new();
    if let Some(path) = &manifest.manifest_path {
        command.manifest_path(path);
    }
    command
}

fn options(manifest: &ManifestArgs) -> Vec<String> {
    let mut options: Vec<String> = ["--locked", "--offline"].map(Into::into).into();
    options.extend(manifest.config.iter().flat_map(|c| ["--config".to_owned(), c.clone()]));
    options.extend(manifest.unstable.iter().map(|z| format!("-Z{z}")));
    options
}

/// What Cargo prints, or what it says is wrong.
///
/// A toolchain file may name a toolchain that is not here; Cargo of another one reads the same manifests.
fn run(command: &MetadataCommand) -> Result<Result<String, String>, Failure> {
    let could_not = |e: &dyn Display| Failure::new(format!("`cargo metadata` could not be run: {e}"));
    let mut output = command.cargo_command().output().map_err(|e| could_not(&e))?;
    if !output.status.success()
        && is_toolchain_missing(&String::from_utf8_lossy(&output.stderr))
        && let Some(other) = any_toolchain()
    {
        let mut again = command.clone();
        again.env("RUSTUP_TOOLCHAIN", other);
        output = again.cargo_command().output().map_err(|e| could_not(&e))?;
    }
    if !output.status.success() {
        return Ok(Err(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let text = String::from_utf8(output.stdout).map_err(|e| could_not(&e))?;
    let line = text.lines().find(|line| line.starts_with('{'));
    line.map(|l| Ok(l.to_owned())).ok_or_else(|| could_not(&"it answers without JSON"))
}

fn is_toolchain_missing(stderr: &str) -> bool {
    stderr.lines().any(|line| line.contains("toolchain") && line.contains("is not installed"))
}

/// A toolchain that rustup has, the default one first.
fn any_toolchain() -> Option<String> {
    let output = Command::new("rustup").args(["toolchain", "list"]).output().ok()?;
    let list = String::from_utf8(output.stdout).ok()?;
    let chosen = list.lines().find(|line| line.contains("default")).or_else(|| list.lines().next())?;
    chosen.split_whitespace().next().map(str::to_owned)
}

fn parse(text: &str) -> Result<Metadata, Failure> {
    MetadataCommand::parse(text).map_err(|e| Failure::new(format!("the answer of `cargo metadata` can't be read: {e}")))
}

fn add_features(command: &mut MetadataCommand, features: &FeatureArgs) {
    if features.all_features {
        command.features(CargoOpt::AllFeatures);
    }
    if features.no_default_features {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    let named = super::features::named(features);
    if !named.is_empty() {
        command.features(CargoOpt::SomeFeatures(named));
    }
}

/// Cargo's error without its own `error: ` and `warning: ` lines before it.
fn failure(stderr: &str) -> Failure {
    let start = stderr.find("error: ").map_or(0, |at| at + "error: ".len());
    let text = stderr[start..].trim_end();
    // Rustup shows its own stack behind what it says.
    let text = text.split_once("\n\nStack backtrace:").map_or(text, |(said, _)| said.trim_end());
    match text.split_once("\nhelp: ").or_else(|| text.split_once("\n  help: ")) {
        Some((message, help)) => Failure::new(message.trim_end()).with_help(help.trim_end()),
        None => Failure::new(text),
    }
}

fn first_line(stderr: &str) -> &str {
    let start = stderr.find("error: ").map_or(0, |at| at + "error: ".len());
    stderr[start..].lines().next().unwrap_or_default()
}
