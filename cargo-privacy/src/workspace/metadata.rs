//! `cargo metadata`, asked so that it neither uses the network nor writes anything.
//!
//! With `--locked --offline` Cargo answers from `Cargo.lock` and the sources that are on disk. Where it can't (no lock file,
//! a dependency that was never downloaded), `--no-deps` gives the workspace alone, and what depends on what is worked out from
//! the manifests; the analysis then knows other packages by name and from its stubs.

use cargo_metadata::{CargoOpt, Error, Metadata, MetadataCommand};

use crate::args::{FeatureArgs, ManifestArgs};
use crate::exit::Failure;

/// What Cargo says of a workspace.
#[derive(Debug)]
pub(super) struct Answer {
    /// Its answer; `resolve` is there if dependencies are resolved.
    pub(super) metadata: Metadata,
    /// Why dependencies are not resolved, in Cargo's words.
    pub(super) unresolved: Option<String>,
}

/// Asks Cargo. Fails where there is no such manifest, it is wrong, or `--locked` was given and does not hold.
///
/// Dependencies are resolved for `platform` alone, since Cargo has downloaded no others.
pub(super) fn ask(manifest: &ManifestArgs, features: &FeatureArgs, platform: &str) -> Result<Answer, Failure> {
    let mut options: Vec<String> = ["--locked", "--offline"].map(Into::into).into();
    options.extend(manifest.config.iter().flat_map(|c| ["--config".to_owned(), c.clone()]));
    options.extend(manifest.unstable.iter().map(|z| format!("-Z{z}")));
    let mut command = MetadataCommand::new();
    if let Some(path) = &manifest.manifest_path {
        command.manifest_path(path);
    }
    command.other_options(options.clone());
    let mut resolving = command.clone();
    if !platform.is_empty() {
        options.extend(["--filter-platform".to_owned(), platform.to_owned()]);
        resolving.other_options(options);
    }
    add_features(&mut resolving, features);
    let why = match resolving.exec() {
        Ok(metadata) => return Ok(Answer { metadata, unresolved: None }),
        Err(Error::CargoMetadata { stderr }) => stderr,
        Err(other) => return Err(Failure::new(format!("`cargo metadata` could not be run: {other}"))),
    };
    if (manifest.locked || manifest.frozen) && why.contains("lock file") {
        return Err(failure(&why));
    }
    match command.no_deps().exec() {
        Ok(metadata) => Ok(Answer { metadata, unresolved: Some(first_line(&why).to_owned()) }),
        Err(Error::CargoMetadata { stderr }) => Err(failure(&stderr)),
        Err(other) => Err(Failure::new(format!("`cargo metadata` could not be run: {other}"))),
    }
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
    match text.split_once("\nhelp: ") {
        Some((message, help)) => Failure::new(message.trim_end()).with_help(help.trim_end()),
        None => Failure::new(text),
    }
}

fn first_line(stderr: &str) -> &str {
    let start = stderr.find("error: ").map_or(0, |at| at + "error: ".len());
    stderr[start..].lines().next().unwrap_or_default()
}
