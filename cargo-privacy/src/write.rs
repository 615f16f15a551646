//! Files that are written whole or not at all: into a file beside, which then takes the name.
//!
//! Knows nothing of what is written.

use std::fs;
use std::path::Path;

use crate::exit::Failure;

/// Writes a file. What was there before stays if that fails.
pub(crate) fn write_whole(path: &str, bytes: &[u8]) -> Result<(), Failure> {
    // What a link leads to is written, and the link stays.
    let target = &fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let done = if target.exists() && !target.is_file() {
        // A pipe or a device (`/dev/stdout`) is written to; there is nothing that could take its name.
        fs::write(target, bytes)
    } else {
        replace(target, bytes)
    };
    done.map_err(|e| Failure::new(format!("`{path}` can't be written: {e}")))
}

/// Puts these bytes in the place of a file, as one step.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let beside = target.with_file_name(format!(".{name}.privacy-{}", std::process::id()));
    let done = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, target));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}
