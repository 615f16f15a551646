//! Outlines of crates from outside, kept from run to run in the build directory.
//!
//! A file a package, version and set of features, with the outlines of those of its files that were asked for, each with the
//! size and time of the file that it was made of: what changed is made anew. A file of the cache is written whole or not at
//! all, and one that is damaged or of another version counts as none. That it can't be read or written is no error: then
//! everything is made anew. Knows nothing of what an outline is.
//!
//! ```text
//! target/privacy/outlines/serde_with-3.18.0-9f31…  ─▶  src/lib.rs, 41213 bytes of 2026-11-02 12:31: `pub trait SerializeAs…`
//! ```

mod answer;
mod codec;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::UNIX_EPOCH;

use lint_core::input::Source;
use lint_core::syntax::outline;

use super::DiskSource;
use crate::write;
pub(super) use answer::Question;
use codec::{Entries, Entry, Stamp};

/// A package from outside the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsidePackage {
    /// Its directory, as the analysis writes paths.
    pub directory: String,
    /// Its name and version, for the name of the file.
    pub title: String,
    /// All that tells it from others: where it comes from, its version and its features.
    pub identity: String,
}

/// The disk, with outlines that are kept.
#[derive(Debug)]
pub struct KeptSource {
    packages: BTreeMap<String, Package>,
}

#[derive(Debug)]
struct Package {
    identity: String,
    /// Where its outlines are kept.
    file: PathBuf,
    /// What is kept, once it was read.
    kept: OnceLock<Entries>,
    /// What was made in this run.
    made: Mutex<Entries>,
}

impl KeptSource {
    /// The disk, with what is kept of these packages below a build directory.
    pub fn new(packages: &[OutsidePackage], build_directory: &Path) -> Self {
        let directory = build_directory.join("privacy").join("outlines");
        let packages = packages.iter().map(|package| {
            let name = format!("{}-{:016x}", package.title, codec::checksum(package.identity.as_bytes()));
            let made = Package {
                identity: package.identity.clone(),
                file: directory.join(name),
                kept: OnceLock::new(),
                made: Mutex::default(),
            };
            (package.directory.clone(), made)
        });
        Self { packages: packages.collect() }
    }

    /// Keeps what was made in this run.
    pub fn keep(&self) {
        for package in self.packages.values() {
            package.keep();
        }
    }

    /// The package that a file belongs to, the innermost one, and the file's path in it.
    fn package<'p>(&self, path: &'p str) -> Option<(&Package, &'p str)> {
        let mut directory = path;
        while let Some((parent, _)) = directory.rsplit_once('/') {
            if let Some(found) = self.packages.get(parent) {
                return Some((found, &path[parent.len() + 1..]));
            }
            directory = parent;
        }
        None
    }
}

impl Source for KeptSource {
    fn read(&self, path: &str) -> Option<Arc<str>> {
        DiskSource.read(path)
    }

    fn exists(&self, path: &str) -> bool {
        DiskSource.exists(path)
    }

    fn outline(&self, path: &str) -> Option<Arc<str>> {
        let (package, inner) = self.package(path)?;
        // Taken before the text is read: a file that changes in between is made anew the next time.
        let stamp = stamp(path)?;
        if let Some(entry) = package.kept().get(inner)
            && entry.stamp == stamp
        {
            return Some(Arc::clone(&entry.outline));
        }
        let outline: Arc<str> = outline(&self.read(path)?).into();
        let entry = Entry { stamp, outline: Arc::clone(&outline) };
        package.made.lock().unwrap_or_else(PoisonError::into_inner).insert(inner.to_owned(), entry);
        Some(outline)
    }
}

impl Package {
    fn kept(&self) -> &Entries {
        self.kept.get_or_init(|| {
            let bytes = fs::read(&self.file).ok();
            bytes.and_then(|b| codec::read(&b, &self.identity)).unwrap_or_default()
        })
    }

    fn keep(&self) {
        let made = std::mem::take(&mut *self.made.lock().unwrap_or_else(PoisonError::into_inner));
        if made.is_empty() {
            return;
        }
        let mut all = self.kept().clone();
        all.extend(made);
        // A file system that takes no writes only costs time.
        let _ = write_whole(&self.file, &codec::write(&all, &self.identity));
    }
}

/// The size and time of a file.
fn stamp(path: &str) -> Option<Stamp> {
    let meta = fs::metadata(path).ok()?;
    let changed = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(Stamp { bytes: meta.len(), nanos: changed.as_nanos() })
}

/// Writes a file, and the directory that it is in, so that nobody ever reads half of it.
fn write_whole(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(directory) = file.parent() {
        fs::create_dir_all(directory)?;
    }
    write::replace(file, bytes)
}
