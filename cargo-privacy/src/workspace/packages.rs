//! Which package a dependency of a manifest means, where Cargo did not say so.
//!
//! `{ path = "../db" }` is the package in that directory; `"1.2"` the newest one of that name that fits.

use std::collections::BTreeMap;

use cargo_metadata::{Dependency, Package};

/// Packages by how dependencies name them; answers are positions.
#[derive(Debug, Default)]
pub(super) struct Packages<'a> {
    by_path: BTreeMap<&'a str, usize>,
    by_name: BTreeMap<&'a str, Vec<(&'a Package, usize)>>,
}

impl<'a> Packages<'a> {
    /// Of these packages, members are found by their directory alone.
    pub(super) fn new(packages: &[&'a Package]) -> Self {
        let mut index = Self::default();
        for (at, package) in packages.iter().enumerate() {
            index.by_path.insert(package.manifest_path.parent().map_or("", |d| d.as_str()), at);
            index.by_name.entry(package.name.as_str()).or_default().push((package, at));
        }
        for same in index.by_name.values_mut() {
            same.sort_by(|a, b| b.0.version.cmp(&a.0.version));
        }
        index
    }

    /// The position of the package that a dependency means, if it is there.
    pub(super) fn find(&self, dependency: &Dependency) -> Option<usize> {
        match &dependency.path {
            Some(path) => self.by_path.get(path.as_str()).copied(),
            None => {
                let same = self.by_name.get(dependency.name.as_str())?;
                same.iter().find(|(p, _)| dependency.req.matches(&p.version)).map(|(_, at)| *at)
            }
        }
    }
}
