//! Which packages findings are reported in: `-p`, `--workspace`, `--exclude`, and Cargo's default members.

use cargo_metadata::{Metadata, Package, PackageId};
use lint_core::grammar::suggest::closest;

use super::glob;
use crate::args::PackageArgs;
use crate::exit::Failure;

/// The chosen packages of a workspace.
#[derive(Debug, Default)]
pub(super) struct Selection {
    ids: Vec<PackageId>,
    /// Things to tell the user that stop nothing.
    pub(super) warnings: Vec<String>,
}

impl Selection {
    /// Whether the package is chosen.
    pub(super) fn holds(&self, id: &PackageId) -> bool {
        self.ids.contains(id)
    }
}

/// Chooses as Cargo does. Fails on a `-p` that fits no package of the workspace, and on `--exclude` without `--workspace`.
pub(super) fn select(metadata: &Metadata, args: &PackageArgs) -> Result<Selection, Failure> {
    let members = metadata.workspace_packages();
    let whole = args.workspace || args.all;
    if !args.exclude.is_empty() && !whole {
        return Err(Failure::new("--exclude can only be used together with --workspace"));
    }
    if whole {
        return Ok(without(&members, &args.exclude, &metadata.workspace_root));
    }
    if args.package.is_empty() {
        let ids = if metadata.workspace_default_members.is_available() {
            metadata.workspace_default_members.to_vec()
        } else {
            metadata.root_package().map_or_else(|| metadata.workspace_members.clone(), |root| vec![root.id.clone()])
        };
        return Ok(Selection { ids, warnings: Vec::new() });
    }
    let mut selection = Selection::default();
    for spec in &args.package {
        let fitting = members.iter().filter(|p| fits(spec, p));
        let before = selection.ids.len();
        selection.ids.extend(fitting.map(|p| p.id.clone()));
        if selection.ids.len() == before {
            return Err(no_package(spec, &members, metadata));
        }
    }
    Ok(selection)
}

fn without(members: &[&Package], exclude: &[String], root: impl std::fmt::Display) -> Selection {
    let ids = members.iter().filter(|p| !exclude.iter().any(|spec| fits(spec, p))).map(|p| p.id.clone()).collect();
    let missed = exclude.iter().filter(|spec| !members.iter().any(|p| fits(spec, p)));
    let warnings = missed.map(|spec| format!("excluded package(s) `{spec}` not found in workspace `{root}`")).collect();
    Selection { ids, warnings }
}

fn no_package(spec: &str, members: &[&Package], metadata: &Metadata) -> Failure {
    if glob::is_pattern(spec) {
        return Failure::new(format!(
            "package pattern(s) `{spec}` not found in workspace `{}`",
            metadata.workspace_root
        ));
    }
    if metadata.packages.iter().any(|p| fits(spec, p)) {
        return Failure::new(format!("package `{spec}` is a dependency, not a member of this workspace"))
            .with_help("findings are reported in workspace members only; name one of them with `-p`");
    }
    let names = members.iter().map(|p| p.name.as_str());
    let failure = Failure::new(format!("package ID specification `{spec}` did not match any packages"));
    match closest(spec, names) {
        Some(near) => failure.with_help(format!("a package with a similar name exists: `{near}`")),
        None => failure,
    }
}

/// Whether a package fits a package ID specification: `name`, `name@1.2`, `name:1.2`, a pattern, or a URL with `#name@1.2`.
fn fits(spec: &str, package: &Package) -> bool {
    if let Some((url, fragment)) = split_url(spec) {
        let id = package.id.repr.as_str();
        let id_url = id.split_once('#').map_or(id, |(url, _)| url);
        let plain = |u: &str| u.split_once('+').map_or_else(|| u.to_owned(), |(_, rest)| rest.to_owned());
        return plain(url) == plain(id_url) && fragment.is_none_or(|f| fits(f, package) || is_version(f, package));
    }
    let (name, version) = match spec.split_once(['@', ':']) {
        Some((name, version)) => (name, Some(version)),
        None => (spec, None),
    };
    glob::fits(name, &package.name) && version.is_none_or(|v| is_version(v, package))
}

fn split_url(spec: &str) -> Option<(&str, Option<&str>)> {
    spec.contains("://").then(|| match spec.split_once('#') {
        Some((url, fragment)) => (url, Some(fragment)),
        None => (spec, None),
    })
}

/// `1`, `1.2` and `1.2.3` all name 1.2.3.
fn is_version(written: &str, package: &Package) -> bool {
    let version = package.version.to_string();
    version == written || version.strip_prefix(written).is_some_and(|rest| rest.starts_with('.'))
}
