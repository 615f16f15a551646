//! Which features are on, worked out from the manifests where Cargo can't resolve dependencies.
//!
//! The rules are those of Cargo's book: `a = ["b"]`, `dep:x`, `x/f`, `x?/f`; what a member asks of another member it gets.

use std::collections::BTreeSet;

use cargo_metadata::{Dependency, Package};
use lint_core::grammar::suggest;

use super::packages::Packages;
use crate::args::FeatureArgs;
use crate::exit::Failure;

/// The features that are on, and the optional dependencies that they bring, of one package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Active {
    pub(super) features: BTreeSet<String>,
    optional: BTreeSet<String>,
}

impl Active {
    /// Whether the dependency is used.
    pub(super) fn uses(&self, dependency: &Dependency) -> bool {
        !dependency.optional || self.optional.contains(key(dependency))
    }
}

/// The features that a command line names.
pub(super) fn named(args: &FeatureArgs) -> Vec<String> {
    let parts = args.features.iter().flat_map(|f| f.split([',', ' ']));
    parts.filter(|f| !f.is_empty()).map(Into::into).collect()
}

/// The features of every package, in the order of `packages`: `members` of the workspace come first, and then packages from
/// outside, which have what they are asked for. Fails on a feature that no chosen package has.
pub(super) fn resolve(
    packages: &[&Package],
    members: usize,
    chosen: impl Fn(&Package) -> bool,
    args: &FeatureArgs,
) -> Result<Vec<Active>, Failure> {
    let mut solver = Solver::new(packages);
    for feature in named(args) {
        let mut known = false;
        for (at, package) in packages.iter().enumerate().filter(|(_, p)| chosen(p)) {
            let own = match feature.split_once('/') {
                Some((name, own)) if package.name == name => own,
                _ => feature.as_str(),
            };
            if package.features.contains_key(own)
                || own.split_once('/').is_some_and(|(dep, _)| has_dependency(package, dep))
            {
                known = true;
                solver.add(at, own);
            }
        }
        if !known {
            return Err(unknown(&feature, &packages[..members], chosen));
        }
    }
    for (at, package) in packages.iter().enumerate().take(members) {
        if args.all_features {
            package.features.keys().for_each(|f| solver.add(at, f));
        } else if !args.no_default_features || !chosen(package) {
            solver.add(at, "default");
        }
    }
    Ok(solver.run())
}

fn unknown(feature: &str, packages: &[&Package], chosen: impl Fn(&Package) -> bool) -> Failure {
    let known: BTreeSet<&str> =
        packages.iter().filter(|p| chosen(p)).flat_map(|p| p.features.keys()).map(String::as_str).collect();
    let failure = Failure::new(format!("none of the selected packages contains this feature: {feature}"));
    match suggest::help(feature, known) {
        Some(help) => failure.with_help(help),
        None => failure,
    }
}

/// The name under which features speak of a dependency.
fn key(dependency: &Dependency) -> &str {
    dependency.rename.as_deref().unwrap_or(&dependency.name)
}

fn has_dependency(package: &Package, name: &str) -> bool {
    package.dependencies.iter().any(|d| key(d) == name)
}

struct Solver<'a> {
    packages: &'a [&'a Package],
    index: Packages<'a>,
    active: Vec<Active>,
    /// Features of dependencies that count once the dependency is used: package, dependency, feature.
    weak: Vec<(usize, String, String)>,
    todo: Vec<(usize, String)>,
}

impl<'a> Solver<'a> {
    fn new(packages: &'a [&'a Package]) -> Self {
        let mut solver = Self {
            packages,
            index: Packages::new(packages),
            active: vec![Active::default(); packages.len()],
            weak: Vec::new(),
            todo: Vec::new(),
        };
        for (at, package) in packages.iter().enumerate() {
            package.dependencies.iter().filter(|d| !d.optional).for_each(|d| solver.ask(at, d));
        }
        solver
    }

    fn add(&mut self, package: usize, feature: &str) {
        if self.packages[package].features.contains_key(feature)
            && self.active[package].features.insert(feature.to_owned())
        {
            self.todo.push((package, feature.to_owned()));
        }
    }

    /// What a used dependency asks of the package that it is.
    fn ask(&mut self, from: usize, dependency: &Dependency) {
        let Some(to) = self.index.find(dependency) else { return };
        if dependency.uses_default_features {
            self.add(to, "default");
        }
        dependency.features.iter().for_each(|f| self.add(to, f));
        let waiting: Vec<String> =
            self.weak.iter().filter(|(p, d, _)| *p == from && d == key(dependency)).map(|(.., f)| f.clone()).collect();
        for feature in waiting {
            self.add(to, &feature);
        }
    }

    fn run(mut self) -> Vec<Active> {
        // Each feature of each package is put here once at most.
        while let Some((package, feature)) = self.todo.pop() {
            let parts = self.packages[package].features.get(&feature).cloned().unwrap_or_default();
            for part in parts {
                self.part(package, &part);
            }
        }
        self.active
    }

    fn part(&mut self, package: usize, part: &str) {
        if let Some(dependency) = part.strip_prefix("dep:") {
            self.use_optional(package, dependency);
            return;
        }
        let Some((name, feature)) = part.split_once('/') else {
            self.add(package, part);
            return;
        };
        let (name, weak) = name.strip_suffix('?').map_or((name, false), |n| (n, true));
        if !weak {
            self.use_optional(package, name);
            // `x/f` turns on the feature `x` too, where there is one.
            self.add(package, name);
        }
        self.weak.push((package, name.to_owned(), feature.to_owned()));
        let used = self.dependencies(package, name).filter(|d| self.active[package].uses(d));
        let members: Vec<usize> = used.filter_map(|d| self.index.find(d)).collect();
        for to in members {
            self.add(to, feature);
        }
    }

    fn dependencies(&self, package: usize, name: &str) -> impl Iterator<Item = &'a Dependency> + use<'a> {
        let name = name.to_owned();
        self.packages[package].dependencies.iter().filter(move |d| key(d) == name)
    }

    fn use_optional(&mut self, package: usize, name: &str) {
        if self.active[package].optional.insert(name.to_owned()) {
            self.dependencies(package, name).for_each(|d| self.ask(package, d));
        }
    }
}
