//! Cargo's packages and targets as the analysis' crates.
//!
//! A crate for each chosen target; where tests are scanned a second one for each library and binary, with `cfg(test)`, as
//! `cargo check --tests` compiles them twice (what both report is one finding). Members that are not chosen are there too, as
//! [`CrateRole::Unselected`], since data flows through them; packages from outside the workspace as [`CrateRole::Dependency`].

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{Dependency as ManifestDep, DependencyKind, Node, Package, PackageId, Target};
use lint_core::base::Name;
use lint_core::input::{CfgSet, CrateInput, CrateRole, Dependency, Project};

use super::features::{self, Active};
use super::metadata::Answer;
use super::packages::Packages;
use super::select::{self, Selection};
use super::targets::{self, Kind};
use super::{OutsidePackage, Request, TargetInfo, Workspace, rustc, slashes};
use crate::exit::Failure;

/// Builds the project. Fails where a package, target or feature is named that does not exist, or nothing is left to scan.
pub(super) fn build(
    answer: &Answer,
    request: &Request<'_>,
    rustc: &rustc::Target,
    tests: bool,
) -> Result<Workspace, Failure> {
    let selection = select::select(&answer.metadata, request.packages)?;
    targets::check_names(&answer.metadata, &selection, request.targets)?;
    let members = answer.metadata.workspace_packages();
    let mut known = members.clone();
    known.extend(&answer.locked);
    let computed = match answer.metadata.resolve {
        Some(_) => Vec::new(),
        None => features::resolve(&known, members.len(), |p| selection.holds(&p.id), request.features)?,
    };
    let mut builder = Builder {
        request,
        rustc,
        tests,
        selection: &selection,
        nodes: nodes(answer),
        packages: answer.metadata.packages.iter().chain(&answer.locked).map(|p| (&p.id, p)).collect(),
        computed: known.iter().map(|p| &p.id).zip(computed).collect(),
        index: Packages::new(&known),
        known: &known,
        libraries: BTreeMap::new(),
        unresolved: BTreeMap::new(),
        units: Vec::new(),
        crates: Vec::new(),
        infos: Vec::new(),
        outside: Vec::new(),
    };
    for package in &members {
        builder.member(package);
    }
    builder.connect();
    let Builder { crates, infos, outside, .. } = builder;
    if !crates.iter().any(|c| c.role == CrateRole::Workspace) {
        return Err(Failure::new("nothing to scan: no target of the selected packages is left")
            .with_help("choose packages with `-p` or `--workspace`, and targets with `--lib`, `--bins`…"));
    }
    let mut details = Vec::new();
    if let Some(why) = &answer.unresolved {
        let how = if answer.locked.is_empty() { "known by name only" } else { "looked up on disk by `Cargo.lock`" };
        details.push(format!("dependencies are {how}: {why}"));
    }
    let project = Project { crates, ..Project::default() };
    let build_directory = answer.metadata.target_directory.clone().into_std_path_buf();
    Ok(Workspace { project, targets: infos, outside, build_directory, warnings: selection.warnings, details })
}

fn nodes(answer: &Answer) -> BTreeMap<&PackageId, &Node> {
    let resolve = answer.metadata.resolve.as_ref();
    resolve.into_iter().flat_map(|r| &r.nodes).map(|n| (&n.id, n)).collect()
}

/// Where a crate comes from, for the second pass, which connects crates.
#[derive(Clone, Copy)]
struct Unit<'a> {
    package: &'a Package,
    /// Whether dev-dependencies are compiled in.
    dev: bool,
    /// Whether it is the package's own library, which depends on no library of the package.
    library: bool,
}

struct Builder<'a> {
    request: &'a Request<'a>,
    rustc: &'a rustc::Target,
    tests: bool,
    selection: &'a Selection,
    nodes: BTreeMap<&'a PackageId, &'a Node>,
    packages: BTreeMap<&'a PackageId, &'a Package>,
    computed: BTreeMap<&'a PackageId, Active>,
    /// Where Cargo did not resolve dependencies: the members, and packages from outside that are on disk.
    known: &'a [&'a Package],
    index: Packages<'a>,
    /// The library of each package that has a crate.
    libraries: BTreeMap<&'a PackageId, usize>,
    /// Crates that stand for packages that were not resolved, by name and requirement.
    unresolved: BTreeMap<(String, String), usize>,
    /// One for each crate; `None` for those that are known by name only.
    units: Vec<Option<Unit<'a>>>,
    crates: Vec<CrateInput>,
    infos: Vec<Option<TargetInfo>>,
    outside: Vec<OutsidePackage>,
}

/// Cargo's `target` object: in messages it leaves out what is empty.
fn as_in_messages(target: &Target) -> serde_json::Value {
    let mut json = serde_json::to_value(target).unwrap_or_default();
    if let Some(fields) = json.as_object_mut().filter(|_| target.required_features.is_empty()) {
        fields.remove("required-features");
    }
    json
}

impl<'a> Builder<'a> {
    fn member(&mut self, package: &'a Package) {
        let chosen = self.selection.holds(&package.id);
        let features = self.features(package);
        for target in &package.targets {
            let kind = Kind::of(target);
            let enabled = target.required_features.iter().all(|f| features.contains(f.as_str()));
            let wanted = chosen && enabled && targets::wanted(target, self.request.targets, self.tests);
            // Libraries and binaries stay even if not chosen: data flows through them, and they call chosen code.
            let role = if wanted { CrateRole::Workspace } else { CrateRole::Unselected };
            if !(wanted || kind.is_library() || (kind == Kind::Bin && enabled)) {
                continue;
            }
            if kind.is_library() {
                self.libraries.insert(&package.id, self.crates.len());
            }
            let is_test = matches!(kind, Kind::Test | Kind::Bench);
            self.push(package, target, &features, role, is_test);
            if wanted && self.tests && target.test && matches!(kind, Kind::Lib | Kind::ProcMacro | Kind::Bin) {
                self.push(package, target, &features, role, true);
            }
        }
    }

    fn push(&mut self, package: &'a Package, target: &Target, features: &BTreeSet<&str>, role: CrateRole, test: bool) {
        let kind = Kind::of(target);
        let mut cfg = self.cfg(features, kind);
        if test {
            cfg.flag("test");
        }
        self.crates.push(CrateInput {
            name: crate_name(&target.name),
            package: package.name.to_string(),
            version: package.version.to_string(),
            package_id: package.id.repr.clone(),
            target_kind: kind.name().to_owned(),
            root: slashes(target.src_path.as_std_path()),
            edition: target.edition.as_str().parse().unwrap_or(2021),
            cfg,
            deps: Vec::new(),
            role,
        });
        self.infos.push(
            (role != CrateRole::Dependency)
                .then(|| TargetInfo { manifest_path: package.manifest_path.to_string(), json: as_in_messages(target) }),
        );
        self.units.push(Some(Unit { package, dev: test || kind.uses_dev(), library: kind.is_library() }));
    }

    fn cfg(&self, features: &BTreeSet<&str>, kind: Kind) -> CfgSet {
        let mut cfg = self.rustc.cfg_set();
        for feature in features {
            cfg.pair("feature", feature);
        }
        if kind == Kind::ProcMacro {
            cfg.flag("proc_macro");
        }
        cfg
    }

    fn features(&self, package: &Package) -> BTreeSet<&'a str> {
        if let Some(node) = self.nodes.get(&package.id) {
            return node.features.iter().map(AsRef::as_ref).collect();
        }
        // The names live as long as the packages: take them from the table.
        let Some((id, active)) = self.computed.get_key_value(&package.id) else { return BTreeSet::new() };
        let table = self.packages.get(*id).map(|p| &p.features);
        table.into_iter().flat_map(|t| t.keys()).filter(|f| active.features.contains(*f)).map(String::as_str).collect()
    }

    /// Gives every crate its dependencies; crates for packages from outside are added behind as they come up.
    fn connect(&mut self) {
        let mut at = 0;
        while at < self.units.len() {
            let Some(Unit { package, dev, library }) = self.units[at] else {
                at += 1;
                continue;
            };
            let mut deps = Vec::new();
            if !library && let Some(own) = self.libraries.get(&package.id) {
                deps.push(Dependency { name: self.crates[*own].name, krate: *own });
            }
            match self.nodes.get(&package.id) {
                Some(node) => self.resolved(node, dev, &mut deps),
                None => self.declared(package, dev, &mut deps),
            }
            self.crates[at].deps = deps;
            at += 1;
        }
    }

    fn resolved(&mut self, node: &'a Node, dev: bool, deps: &mut Vec<Dependency>) {
        for dep in &node.deps {
            let used = dep.dep_kinds.iter().any(|k| compiled(k.kind, dev) && self.rustc.fits(k.target.as_ref()));
            if !used && !dep.dep_kinds.is_empty() {
                continue;
            }
            if let Some(krate) = self.library(&dep.pkg) {
                // A package that is its own dev-dependency is its library.
                deps.push(Dependency { name: crate_name(&dep.name), krate });
            }
        }
    }

    /// The crate of a package's library, added if it has none yet; `None` if the package has no library.
    fn library(&mut self, id: &'a PackageId) -> Option<usize> {
        if let Some(at) = self.libraries.get(id) {
            return Some(*at);
        }
        let package = *self.packages.get(id)?;
        let target = package.targets.iter().find(|t| Kind::of(t).is_library())?;
        let at = self.crates.len();
        self.libraries.insert(id, at);
        let features = self.features(package);
        self.push(package, target, &features, CrateRole::Dependency, false);
        self.outside.extend(outside_package(package, &features));
        Some(at)
    }

    fn declared(&mut self, package: &'a Package, dev: bool, deps: &mut Vec<Dependency>) {
        let active = self.computed.get(&package.id).cloned().unwrap_or_default();
        for dep in &package.dependencies {
            if !compiled(dep.kind, dev) || !self.rustc.fits(dep.target.as_ref()) || !active.uses(dep) {
                continue;
            }
            let krate = match self.index.find(dep) {
                Some(at) => self.library(&self.known[at].id),
                None => Some(self.by_name(dep)),
            };
            if let Some(krate) = krate {
                // Without a rename the library's own name counts, which may differ from the package's.
                let name = dep.rename.as_deref().map_or(self.crates[krate].name, crate_name);
                deps.push(Dependency { name, krate });
            }
        }
    }

    /// A crate for a package that is known by name only.
    fn by_name(&mut self, dep: &ManifestDep) -> usize {
        let requirement = dep.req.to_string();
        let key = (dep.name.clone(), requirement.clone());
        if let Some(at) = self.unresolved.get(&key) {
            return *at;
        }
        let at = self.crates.len();
        self.unresolved.insert(key, at);
        self.crates.push(CrateInput {
            name: crate_name(&dep.name),
            package: dep.name.clone(),
            version: requirement,
            package_id: String::new(),
            target_kind: Kind::Lib.name().to_owned(),
            root: String::new(),
            edition: 2021,
            cfg: self.rustc.cfg_set(),
            deps: Vec::new(),
            role: CrateRole::Dependency,
        });
        self.infos.push(None);
        self.units.push(None);
        at
    }
}

fn outside_package(package: &Package, features: &BTreeSet<&str>) -> Option<OutsidePackage> {
    let features: Vec<&str> = features.iter().copied().collect();
    Some(OutsidePackage {
        directory: slashes(package.manifest_path.parent()?.as_std_path()),
        title: format!("{}-{}", package.name, package.version),
        identity: format!("{} {} {} {}", package.id.repr, package.name, package.version, features.join(",")),
    })
}

fn compiled(kind: DependencyKind, dev: bool) -> bool {
    match kind {
        DependencyKind::Normal => true,
        DependencyKind::Development => dev,
        _ => false,
    }
}

fn crate_name(name: &str) -> Name {
    Name::new(&name.replace('-', "_"))
}
