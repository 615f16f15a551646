//! Where the policy of the crate that is being built is.
//!
//! The nearest directory from the crate's own upwards decides: its `Cargo.toml` may name the policy under
//! `[workspace.metadata.privacy]`, else its `privacy.toml` is it. Knows nothing of what is in a policy.

use std::path::{Path, PathBuf};

/// The policy file; `None` if there is none, or the build does not say where the crate is.
///
/// A file that `Cargo.toml` names is given also if it does not exist: reading it is an error then.
pub(super) fn policy() -> Option<PathBuf> {
    let crate_dir = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?);
    crate_dir.ancestors().find_map(policy_in)
}

fn policy_in(dir: &Path) -> Option<PathBuf> {
    if let Some(named) = std::fs::read_to_string(dir.join("Cargo.toml")).ok().and_then(|text| named_in(&text)) {
        return Some(dir.join(named));
    }
    let file = dir.join("privacy.toml");
    file.is_file().then_some(file)
}

/// The policy that a workspace's manifest names.
fn named_in(manifest: &str) -> Option<String> {
    // Parsing each manifest for each attribute would cost more than all the rest.
    if !manifest.contains("privacy") {
        return None;
    }
    let manifest: toml::Table = manifest.parse().ok()?;
    let policy = manifest.get("workspace")?.get("metadata")?.get("privacy")?.get("policy")?;
    policy.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::named_in;

    #[test]
    fn a_manifest_may_name_the_policy() {
        let named = "[workspace.metadata.privacy]\npolicy = \"docs/policy.toml\"";
        assert_eq!(named_in(named).as_deref(), Some("docs/policy.toml"));
        assert_eq!(named_in("[dependencies]\nprivacy = \"1\""), None);
        assert_eq!(named_in("privacy = ["), None);
    }
}
