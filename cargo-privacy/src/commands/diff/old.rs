//! The files as they were at a revision: those that changed come from git, the others from the disk.
//!
//! Knows nothing of what changed in them.

use std::collections::BTreeMap;
use std::sync::Arc;

use lint_core::input::Source;

use super::git::Repository;
use super::hunks::Change;

/// The files at a revision.
pub(super) struct OldSource<'a> {
    pub(super) repository: &'a Repository,
    pub(super) commit: &'a str,
    /// By path from the repository's root.
    pub(super) changes: &'a BTreeMap<String, Change>,
    pub(super) current: &'a dyn Source,
}

impl OldSource<'_> {
    fn change(&self, path: &str) -> Option<&Change> {
        self.changes.get(&self.repository.path(path)?)
    }
}

impl Source for OldSource<'_> {
    fn read(&self, path: &str) -> Option<Arc<str>> {
        match self.change(path) {
            Some(change) => Some(self.repository.show(self.commit, change.old.as_deref()?)?.into()),
            None => self.current.read(path),
        }
    }

    fn exists(&self, path: &str) -> bool {
        self.change(path).map_or_else(|| self.current.exists(path), |change| change.old.is_some())
    }

    fn outline(&self, path: &str) -> Option<Arc<str>> {
        self.current.outline(path)
    }
}
