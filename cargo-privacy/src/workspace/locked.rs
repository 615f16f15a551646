//! Packages that `Cargo.lock` names and that are on disk, where Cargo does not answer because one of them is not.
//!
//! Cargo knows all packages or none; a single one that was never downloaded must not hide what the others say. So the lock
//! file's packages are looked up where Cargo puts sources, and their manifests read: those that members depend on, and what
//! these depend on in turn. Knows nothing of features and targets that are on.
//!
//! ```text
//! name = "dashmap" version = "6.1.0"  ─▶  ~/.cargo/registry/src/*/dashmap-6.1.0/Cargo.toml  ─▶  Package
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::semver::Version;
use cargo_metadata::{Dependency, Metadata, Package};
use serde_json::{Value, json};

/// How many packages away from the members manifests are read: farther ones hand on nothing that is looked at.
const HOPS: u32 = 3;

/// The packages on disk that members depend on, by the lock file, in order.
pub(super) fn packages(metadata: &Metadata) -> Vec<Package> {
    let Some(lock) = read_toml(metadata.workspace_root.join("Cargo.lock").as_std_path()) else { return Vec::new() };
    let versions = versions(&lock);
    let places = places();
    let mut found: BTreeMap<(String, Version), Package> = BTreeMap::new();
    let mut seen: BTreeSet<(String, Version)> = BTreeSet::new();
    let mut asking: Vec<Dependency> = metadata.packages.iter().flat_map(|p| p.dependencies.clone()).collect();
    for _ in 0..HOPS {
        let mut next = Vec::new();
        for dependency in asking.iter().filter(|d| d.path.is_none()) {
            let locked = versions.get(dependency.name.as_str()).into_iter().flatten();
            for version in locked.filter(|v| dependency.req.matches(v)) {
                let key = (dependency.name.clone(), version.clone());
                if !seen.insert(key.clone()) {
                    continue;
                }
                let directory = format!("{}-{version}", dependency.name);
                if let Some(package) = places.iter().find_map(|place| package(&place.join(&directory))) {
                    next.extend(package.dependencies.clone());
                    found.insert(key, package);
                }
            }
        }
        asking = next;
    }
    found.into_values().collect()
}

/// The locked versions of packages from outside, by name.
fn versions(lock: &toml::Table) -> BTreeMap<&str, Vec<Version>> {
    let mut all: BTreeMap<&str, Vec<Version>> = BTreeMap::new();
    for row in lock.get("package").and_then(toml::Value::as_array).into_iter().flatten() {
        let text = |key: &str| row.get(key).and_then(toml::Value::as_str);
        if let (Some(name), Some(version), Some(_)) = (text("name"), text("version"), text("source"))
            && let Ok(version) = version.parse()
        {
            all.entry(name).or_default().push(version);
        }
    }
    all
}

/// The directories that Cargo unpacks packages of registries into.
fn places() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let entries = home.and_then(|h| fs::read_dir(h.join("registry").join("src")).ok());
    let mut places: Vec<PathBuf> = entries.into_iter().flatten().flatten().map(|e| e.path()).collect();
    places.sort();
    places
}

fn read_toml(file: &Path) -> Option<toml::Table> {
    fs::read_to_string(file).ok()?.parse().ok()
}

/// The package in a directory, as Cargo would describe it. Its manifest is one that Cargo wrote when it was published.
fn package(directory: &Path) -> Option<Package> {
    let file = directory.join("Cargo.toml");
    let manifest = read_toml(&file)?;
    let head = manifest.get("package")?.as_table()?;
    let text = |key: &str| head.get(key).and_then(toml::Value::as_str);
    let (name, version) = (text("name")?, text("version")?);
    let mut dependencies = dependencies(&manifest, None);
    for (platform, table) in manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten() {
        dependencies.extend(table.as_table().into_iter().flat_map(|t| self::dependencies(t, Some(platform))));
    }
    let described = json!({
        "name": name,
        "version": version,
        "id": format!("{name}@{version}"),
        "edition": text("edition").unwrap_or("2015"),
        "features": features(&manifest, &dependencies),
        "dependencies": dependencies,
        "targets": library(&manifest, name, text("edition").unwrap_or("2015"), directory).into_iter().collect::<Vec<_>>(),
        "manifest_path": file.to_str()?,
    });
    serde_json::from_value(described).ok()
}

/// The package's library.
fn library(manifest: &toml::Table, package: &str, edition: &str, directory: &Path) -> Option<Value> {
    let written = manifest.get("lib").and_then(toml::Value::as_table);
    let get = |key: &str| written.and_then(|t| t.get(key));
    let path = directory.join(get("path").and_then(toml::Value::as_str).unwrap_or("src/lib.rs"));
    if written.is_none() && !path.is_file() {
        return None;
    }
    let is = |key: &str| get(key).and_then(toml::Value::as_bool).unwrap_or(false);
    let kind = if is("proc-macro") || is("proc_macro") { "proc-macro" } else { "lib" };
    Some(json!({
        "name": get("name").and_then(toml::Value::as_str).map_or_else(|| package.replace('-', "_"), str::to_owned),
        "kind": [kind],
        "crate_types": [kind],
        "edition": get("edition").and_then(toml::Value::as_str).unwrap_or(edition),
        "src_path": path.to_str()?,
    }))
}

/// The `[dependencies]` of a table; those for tests and build scripts do not count.
fn dependencies(table: &toml::Table, platform: Option<&str>) -> Vec<Value> {
    let written = table.get("dependencies").and_then(toml::Value::as_table).into_iter().flatten();
    let described = written.map(|(key, value)| {
        let get = |name: &str| value.get(name);
        let text = |name: &str| get(name).and_then(toml::Value::as_str);
        let is = |name: &str| get(name).and_then(toml::Value::as_bool);
        let package = text("package");
        let features: Vec<&str> = get("features")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(toml::Value::as_str)
            .collect();
        json!({
            "name": package.unwrap_or(key),
            "rename": package.map(|_| key),
            "source": null,
            "req": value.as_str().or_else(|| text("version")).unwrap_or("*"),
            "kind": null,
            "optional": is("optional").unwrap_or(false),
            "uses_default_features": is("default-features").or_else(|| is("default_features")).unwrap_or(true),
            "features": features,
            "target": platform,
        })
    });
    described.collect()
}

/// The features; an optional dependency that none brings by `dep:` is one itself.
fn features(manifest: &toml::Table, dependencies: &[Value]) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, parts) in manifest.get("features").and_then(toml::Value::as_table).into_iter().flatten() {
        let parts = parts.as_array().into_iter().flatten().filter_map(toml::Value::as_str);
        all.insert(name.clone(), parts.map(str::to_owned).collect());
    }
    for dependency in dependencies.iter().filter(|d| d["optional"] == true) {
        let Some(name) = dependency["rename"].as_str().or_else(|| dependency["name"].as_str()) else { continue };
        let by_hand = format!("dep:{name}");
        if !all.contains_key(name) && !all.values().flatten().any(|part| *part == by_hand) {
            all.insert(name.to_owned(), vec![by_hand]);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::package;
    use crate::workspace::targets::Kind;

    #[test]
    fn a_published_manifest_is_a_package() {
        let directory = std::env::temp_dir().join(format!("cargo-privacy-locked-{}", std::process::id()));
        std::fs::create_dir_all(directory.join("src")).unwrap();
        let manifest = "[package]\nname = \"a-b\"\nversion = \"1.2.3\"\nedition = \"2021\"\n\
            [lib]\nproc-macro = true\n\
            [features]\nfast = [\"dep:c\", \"d?/x\"]\n\
            [dependencies]\nc = { version = \"1\", optional = true }\nd = { version = \"2\", optional = true, package = \"e\" }\n\
            [target.'cfg(unix)'.dependencies.f]\nversion = \"3\"\ndefault-features = false\nfeatures = [\"y\"]\n";
        std::fs::write(directory.join("Cargo.toml"), manifest).unwrap();
        let found = package(&directory).unwrap();
        std::fs::remove_dir_all(&directory).unwrap();
        assert_eq!((found.name.as_str(), found.version.to_string().as_str()), ("a-b", "1.2.3"));
        assert_eq!((found.targets[0].name.as_str(), Kind::of(&found.targets[0])), ("a_b", Kind::ProcMacro));
        assert_eq!(found.features.keys().map(String::as_str).collect::<Vec<_>>(), ["d", "fast"]);
        let deps: Vec<(&str, Option<&str>, bool, bool)> = found
            .dependencies
            .iter()
            .map(|d| (d.name.as_str(), d.rename.as_deref(), d.uses_default_features, d.target.is_some()))
            .collect();
        assert_eq!(deps, [("c", None, true, false), ("e", Some("d"), true, false), ("f", None, false, true)]);
    }
}
