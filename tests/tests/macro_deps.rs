//! The macros stay quick to build: four packages that aren't ours, without their heavy features.
//!
//! Figures: `docs/macro-cost.md`.

use std::collections::BTreeMap;
use std::process::Command;

/// The packages that `lint-macros` may build, itself included, with the features that they may not have.
const ALLOWED: [(&str, &[&str]); 6] = [
    ("lint-core", &["analysis", "policy"]),
    ("lint-macros", &["policy"]),
    ("proc-macro2", &["span-locations"]),
    ("quote", &[]),
    ("syn", &["full", "visit", "visit-mut", "fold", "extra-traits"]),
    ("unicode-ident", &[]),
];

#[test]
fn the_macros_build_four_foreign_packages() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "-p", "lint-macros", "-e", "normal", "--prefix", "none", "--format", "{p}|{f}", "--offline"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // A package that was listed before ends in ` (*)`.
    let built: BTreeMap<&str, &str> = text
        .lines()
        .filter_map(|line| line.trim_end_matches(" (*)").split_once('|'))
        .map(|(package, features)| (package.split(' ').next().unwrap_or(package), features))
        .collect();
    let names: Vec<&str> = built.keys().copied().collect();
    assert_eq!(names, ALLOWED.map(|(name, _)| name), "{text}");
    for (name, forbidden) in ALLOWED {
        for feature in built[name].split(',') {
            assert!(!forbidden.contains(&feature), "{name} is built with the feature {feature}");
        }
    }
}
