//! What a workspace on disk becomes: crates, roles, dependencies, features, `cfg`.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use cargo_privacy::args::{BuildArgs, FeatureArgs, ManifestArgs, PackageArgs, TargetArgs};
use cargo_privacy::workspace::{self, Request, Workspace};
use cli_support::Dir;
use lint_core::base::Name;
use lint_core::input::{CfgExpr, CrateInput, CrateRole};

const ROOT: &[u8] =
    b"[workspace]\nmembers = [\"app\", \"db\", \"marks\"]\ndefault-members = [\"app\"]\nresolver = \"2\"\n";
const APP: &[u8] = b"[package]
name = \"my-app\"
version = \"0.2.0\"
edition = \"2021\"
[features]
default = [\"web\"]
web = [\"dep:mailer\"]
extra = [\"store/fast\"]
[dependencies]
store = { package = \"app-db\", path = \"../db\", default-features = false }
privacy = { package = \"lint-macros\", path = \"../marks\" }
mailer = { version = \"1.2\", optional = true }
other = { version = \"2\", optional = true }
[target.'cfg(windows)'.dependencies]
winapi = \"0.3\"
[dev-dependencies]
checker = \"3\"
[[bin]]
name = \"tool\"
path = \"src/tool.rs\"
required-features = [\"extra\"]
";
const DB: &[u8] = b"[package]
name = \"app-db\"
version = \"0.1.0\"
edition = \"2018\"
[lib]
name = \"storage\"
[features]
default = [\"slow\"]
slow = []
fast = []
";
const MARKS: &[u8] =
    b"[package]\nname = \"lint-macros\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[lib]\nproc-macro = true\n";

fn shop(test: &str) -> Dir {
    Dir::new(
        test,
        &[
            ("Cargo.toml", ROOT),
            ("app/Cargo.toml", APP),
            ("app/src/lib.rs", b""),
            ("app/src/main.rs", b"fn main() {}"),
            ("app/src/tool.rs", b"fn main() {}"),
            ("app/examples/demo.rs", b"fn main() {}"),
            ("app/tests/it.rs", b""),
            ("app/build.rs", b"fn main() {}"),
            ("db/Cargo.toml", DB),
            ("db/src/lib.rs", b""),
            ("marks/Cargo.toml", MARKS),
            ("marks/src/lib.rs", b""),
        ],
    )
}

#[derive(Default)]
struct Ask {
    packages: PackageArgs,
    targets: TargetArgs,
    features: FeatureArgs,
    build: BuildArgs,
}

impl Ask {
    fn of(&self, dir: &Dir, tests: Option<bool>) -> Workspace {
        let manifest_path = dir.path().join("Cargo.toml").to_str().map(Into::into);
        let manifest = ManifestArgs { manifest_path, ..ManifestArgs::default() };
        let request = Request {
            manifest: &manifest,
            features: &self.features,
            packages: &self.packages,
            targets: &self.targets,
            build: &self.build,
        };
        workspace::open(&request).unwrap().project(&request, None, tests).unwrap()
    }
}

/// `name kind role [test] { dependencies }`, a line a crate.
fn dump(workspace: &Workspace) -> String {
    let crates = &workspace.project.crates;
    assert_eq!(crates.len(), workspace.targets.len());
    let line = |c: &CrateInput| {
        let deps: Vec<String> = c.deps.iter().map(|d| format!("{}={}", d.name, crates[d.krate].package)).collect();
        let test = if has(c, "test") { " test" } else { "" };
        format!("{} {} {:?}{test} {{{}}}\n", c.name, c.target_kind, c.role, deps.join(" "))
    };
    crates.iter().map(line).collect()
}

fn has(krate: &CrateInput, flag: &str) -> bool {
    krate.cfg.holds(&CfgExpr::Flag(Name::new(flag)))
}

fn features(krate: &CrateInput, all: &[&str]) -> Vec<String> {
    let on = |f: &&&str| krate.cfg.holds(&CfgExpr::KeyValue(Name::new("feature"), Name::new(f)));
    all.iter().filter(on).map(|f| (*f).to_owned()).collect()
}

#[test]
fn default_members_with_renamed_and_unresolved_dependencies() {
    let dir = shop("members");
    let workspace = Ask::default().of(&dir, None);
    assert_eq!(
        dump(&workspace),
        "my_app lib Workspace {mailer=mailer privacy=lint-macros store=app-db}\n\
         my_app bin Workspace {my_app=my-app mailer=mailer privacy=lint-macros store=app-db}\n\
         demo example Workspace {my_app=my-app mailer=mailer privacy=lint-macros store=app-db checker=checker}\n\
         lint_macros proc-macro Unselected {}\n\
         storage lib Unselected {}\n\
         mailer lib Dependency {}\n\
         checker lib Dependency {}\n"
    );
    let crates = &workspace.project.crates;
    assert_eq!((crates[5].version.as_str(), crates[5].root.as_str()), ("^1.2", ""));
    assert_eq!((crates[4].edition, crates[4].version.as_str()), (2018, "0.1.0"));
    assert!(has(&crates[3], "proc_macro") && !has(&crates[4], "proc_macro"));
    assert_eq!(features(&crates[0], &["default", "web", "extra", "mailer"]), ["default", "web"]);
    assert!(workspace.details[0].starts_with("dependencies are known by name only: "), "{:?}", workspace.details);
}

#[test]
fn features_reach_members_and_required_features_hold_targets_back() {
    let dir = shop("features");
    let features_on =
        FeatureArgs { features: vec!["extra".into()], no_default_features: true, ..FeatureArgs::default() };
    let packages = PackageArgs { package: vec!["my-*".into()], ..PackageArgs::default() };
    let workspace = Ask { features: features_on, packages, ..Ask::default() }.of(&dir, None);
    assert!(dump(&workspace).starts_with(
        "my_app lib Workspace {privacy=lint-macros store=app-db}\n\
         my_app bin Workspace {my_app=my-app privacy=lint-macros store=app-db}\n\
         tool bin Workspace {my_app=my-app privacy=lint-macros store=app-db}\n"
    ));
    let db = workspace.project.crates.iter().find(|c| c.package == "app-db").unwrap();
    // It is a member that was not chosen, so its own defaults stand.
    assert_eq!(features(db, &["default", "slow", "fast"]), ["default", "slow", "fast"]);
}

#[test]
fn tests_are_crates_of_their_own_only_when_asked_for() {
    let dir = shop("tests");
    let roots = |workspace: &Workspace| {
        let own = workspace.project.crates.iter().filter(|c| c.role == CrateRole::Workspace);
        own.map(|c| format!("{}:{}{}", c.name, c.target_kind, if has(c, "test") { ":test" } else { "" }))
            .collect::<Vec<_>>()
    };
    let with = ["my_app:lib", "my_app:lib:test", "my_app:bin", "my_app:bin:test", "demo:example", "it:test:test"];
    let without = ["my_app:lib", "my_app:bin", "demo:example"];
    let everything = || TargetArgs { all_targets: true, ..TargetArgs::default() };
    let tests = || TargetArgs { tests: true, ..TargetArgs::default() };
    assert_eq!(roots(&Ask { targets: everything(), ..Ask::default() }.of(&dir, None)), without);
    assert_eq!(roots(&Ask { targets: everything(), ..Ask::default() }.of(&dir, Some(true))), with);
    assert_eq!(roots(&Ask { targets: tests(), ..Ask::default() }.of(&dir, None)), with);
    assert_eq!(roots(&Ask::default().of(&dir, Some(true))), with);
    let only = TargetArgs { test: vec!["it".into()], ..TargetArgs::default() };
    assert_eq!(roots(&Ask { targets: only, ..Ask::default() }.of(&dir, None)), ["it:test:test"]);
}

#[test]
fn target_triples_choose_dependencies() {
    let dir = shop("triple");
    let build = BuildArgs { target: vec!["x86_64-pc-windows-msvc".into()], ..BuildArgs::default() };
    let workspace = Ask { build, ..Ask::default() }.of(&dir, None);
    assert!(dump(&workspace).contains("winapi=winapi"));
    assert!(has(&workspace.project.crates[0], "windows"));
}

#[test]
fn the_whole_workspace_without_some() {
    let dir = shop("exclude");
    let packages = PackageArgs { workspace: true, exclude: vec!["*-db".into(), "x".into()], ..PackageArgs::default() };
    let workspace = Ask { packages, ..Ask::default() }.of(&dir, None);
    let chosen =
        |package: &str| workspace.project.crates.iter().any(|c| c.package == package && c.role == CrateRole::Workspace);
    assert!(chosen("my-app") && chosen("lint-macros") && !chosen("app-db"));
    assert_eq!(workspace.warnings.len(), 1);
}

#[test]
fn this_workspace_is_resolved() {
    let manifest = ManifestArgs {
        manifest_path: Some(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into()),
        ..ManifestArgs::default()
    };
    let ask = Ask::default();
    let request = Request {
        manifest: &manifest,
        features: &ask.features,
        packages: &ask.packages,
        targets: &ask.targets,
        build: &ask.build,
    };
    let workspace = workspace::open(&request).unwrap().project(&request, None, None).unwrap();
    assert_eq!(workspace.details, Vec::<String>::new(), "resolved");
    let crates = &workspace.project.crates;
    let tests = crates.iter().find(|c| c.package == "tests" && c.target_kind == "lib").unwrap();
    assert_eq!(tests.role, CrateRole::Workspace);
    let core = crates.iter().find(|c| c.package == "lint-core").unwrap();
    assert_eq!(core.role, CrateRole::Unselected);
    let syn = core.deps.iter().find(|d| d.name == "syn").unwrap();
    assert_eq!(crates[syn.krate].role, CrateRole::Dependency);
    assert!(crates[syn.krate].root.ends_with("/src/lib.rs"));
    assert!(!crates[syn.krate].version.is_empty() && !crates[syn.krate].deps.is_empty());
}
