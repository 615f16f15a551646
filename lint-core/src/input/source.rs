//! Source text, and where it comes from.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::base::{FileId, LineIndex, Map, Position};

/// Reads files for the analysis. Paths are absolute or relative as the project wrote them, with `/`.
pub trait Source: Sync {
    /// The text of a file; `None` if there is none, or it is not UTF-8 text.
    fn read(&self, path: &str) -> Option<Arc<str>>;
    /// Whether there is such a file.
    fn exists(&self, path: &str) -> bool;
    /// The outline of a file from outside the workspace (`syntax::outline`), from a source that keeps outlines. `None`: the file
    /// is to be read.
    fn outline(&self, _path: &str) -> Option<Arc<str>> {
        None
    }
}

/// Files held in memory: tests, and the unsaved buffers of an editor.
#[derive(Clone, Debug, Default)]
pub struct MemorySource {
    files: BTreeMap<String, Arc<str>>,
}

impl MemorySource {
    /// Puts a file in, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) {
        self.files.insert(path.into(), text.into());
    }
}

impl Source for MemorySource {
    fn read(&self, path: &str) -> Option<Arc<str>> {
        self.files.get(path).cloned()
    }
    fn exists(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }
}

/// A file that was read.
#[derive(Debug)]
pub struct SourceFile {
    /// Its path, as the project wrote it.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// Its lines.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// The offsets at which lines start.
    pub fn line_starts(&self) -> &[u32] {
        self.lines().starts()
    }

    /// The line of a byte, 0-based.
    pub fn line_of(&self, offset: u32) -> usize {
        self.lines().line(offset)
    }

    /// The line and the columns of a byte, 0-based.
    pub fn position(&self, offset: u32) -> Position {
        self.lines().position(&self.text, offset)
    }

    /// The text of a line without its line break.
    pub fn line_text(&self, line: usize) -> &str {
        &self.text[self.lines().range(&self.text, line)]
    }
}

/// All files of an analysis, by [`FileId`]. A copy shares the files.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
    by_path: Arc<Map<String, FileId>>,
}

impl SourceMap {
    /// Adds a file, or gives the id of the one with this path.
    pub fn add(&mut self, path: &str, text: Arc<str>) -> FileId {
        if let Some(id) = self.by_path.get(path) {
            return *id;
        }
        let id = FileId(self.files.len() as u32);
        self.files.push(Arc::new(SourceFile { path: path.to_owned(), text, lines: OnceLock::new() }));
        Arc::make_mut(&mut self.by_path).insert(path.to_owned(), id);
        id
    }

    /// Puts another text in the place of a file's, or adds the file.
    pub fn replace(&mut self, path: &str, text: Arc<str>) -> FileId {
        let id = self.add(path, Arc::clone(&text));
        if let Some(file) = self.files.get_mut(id.0 as usize) {
            *file = Arc::new(SourceFile { path: path.to_owned(), text, lines: OnceLock::new() });
        }
        id
    }

    /// A file.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// A file, if there is one with this id.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize).map(AsRef::as_ref)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The file with this path.
    pub fn by_path(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// All files, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), &**f))
    }
}
