//! Source text from the disk.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use lint_core::input::Source;

/// Reads files as they are on disk. A file that can't be read, is not UTF-8 or is larger than byte offsets reach has no text;
/// the analysis says so (PD107), since [`Source::exists`] still holds.
#[derive(Clone, Copy, Debug, Default)]
pub struct DiskSource;

/// Offsets are `u32`; a source file near that size is no source file.
const LARGEST: u64 = 256 << 20;

impl Source for DiskSource {
    fn read(&self, path: &str) -> Option<Arc<str>> {
        let meta = fs::metadata(path).ok()?;
        if !meta.is_file() || meta.len() > LARGEST {
            return None;
        }
        String::from_utf8(fs::read(path).ok()?).ok().map(Into::into)
    }

    fn exists(&self, path: &str) -> bool {
        Path::new(path).is_file()
    }
}
