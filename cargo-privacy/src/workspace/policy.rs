//! Where the policy is: `--policy PATH`, else `[workspace.metadata.privacy] policy = "…"`, else `privacy.toml` at the root.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use lint_core::input::PolicyInput;

use super::{Opened, show, slashes};
use crate::exit::Failure;

const FILE: &str = "privacy.toml";

/// Reads the policy; `None` if none is named and there is no `privacy.toml`. Fails where the file can't be read.
pub fn find(workspace: &Opened, named: Option<&str>) -> Result<Option<PolicyInput>, Failure> {
    if let Some(path) = named {
        return self::named(path).map(Some);
    }
    if let Some(settings) = workspace.settings() {
        if let Some(unknown) = settings.as_object().and_then(|o| o.keys().find(|k| *k != "policy")) {
            return Err(Failure::new(format!("unknown key `{unknown}` in `metadata.privacy` of `Cargo.toml`"))
                .with_help("the only key there is `policy`, the path of the policy file"));
        }
        if let Some(policy) = settings.get("policy") {
            let Some(path) = policy.as_str() else {
                return Err(Failure::new("`metadata.privacy.policy` in `Cargo.toml` is not a string")
                    .with_help("write the path of the policy file, from the workspace root"));
            };
            return read(&workspace.root().join(path), "named by `metadata.privacy.policy` in `Cargo.toml`").map(Some);
        }
    }
    let path = workspace.root().join(FILE);
    if path.try_exists().is_ok_and(|there| !there) {
        return Ok(None);
    }
    read(&path, "at the workspace root").map(Some)
}

/// Reads the policy that an argument names, from where the user stands.
pub fn named(path: &str) -> Result<PolicyInput, Failure> {
    read(&std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path)), "named on the command line")
}

fn read(path: &Path, whence: &str) -> Result<PolicyInput, Failure> {
    let failure = |why: &str| Failure::new(format!("the policy `{}`, {whence}, {why}", show(path)));
    let bytes = fs::read(path).map_err(|e| match e.kind() {
        ErrorKind::NotFound => {
            failure("does not exist").with_help("correct the path, or write a first policy with `cargo privacy init`")
        }
        _ => failure(&format!("can't be read: {e}")),
    })?;
    let text = String::from_utf8(bytes).map_err(|e| {
        failure(&format!("is not UTF-8 from byte {} on", e.utf8_error().valid_up_to())).with_help("save it as UTF-8")
    })?;
    Ok(PolicyInput { path: slashes(path), text })
}
