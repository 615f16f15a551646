//! What is kept of lowered files from one analysis to the next: those whose text is the same are not parsed again.
//!
//! Only what the last analysis used is kept. Knows nothing of edits: a file is what its path and its text say.
//!
//! ```text
//! src/a.rs, `fn a() {}`  ─▶  its FileIr, what was wrong in it, the crates that it mentions, its coordinates
//! ```

use std::sync::Arc;

use super::ir::FileIr;
use super::kept;
use super::lower::{LowerOptions, lower_file, lower_lasting};
use super::outline::{Mention, mentions};
use crate::base::{Coords, Diag, FileId, Map};
use crate::input::CrateRole;

/// One file, lowered.
#[derive(Clone, Debug)]
pub(crate) struct Lowered {
    pub(crate) text: Arc<str>,
    pub(crate) ir: Arc<FileIr>,
    /// What is wrong in it.
    pub(crate) diags: Vec<Diag>,
    /// Which crates from outside it mentions.
    pub(crate) mentions: Vec<Mention<'static>>,
    /// The coordinates that its ranges are in.
    pub(crate) coords: Arc<Coords>,
    is_outside: bool,
}

/// Lowered files by path.
#[derive(Debug, Default)]
pub(crate) struct Files {
    by_path: Map<String, Lowered>,
    /// What crates from outside are called; with other ones, other mentions count.
    names: Vec<&'static str>,
    /// Whether there will be another analysis.
    lasting: bool,
}

impl Files {
    /// For analyses one after the other.
    pub(crate) fn lasting() -> Self {
        Self { lasting: true, ..Self::default() }
    }

    /// Before an analysis that asks for these crates.
    pub(super) fn begin(&mut self, names: &[&'static str]) {
        if self.names != names {
            self.by_path.clear();
            self.names = names.to_vec();
        }
    }

    /// After it: these files are what is kept.
    pub(super) fn end(&mut self, used: Vec<(String, Lowered)>) {
        if self.lasting {
            self.by_path = used.into_iter().collect();
        }
    }

    /// A file, lowered now or before.
    pub(super) fn lower(&self, path: &str, id: FileId, text: &Arc<str>, role: CrateRole) -> Lowered {
        let is_outside = role == CrateRole::Dependency;
        if let Some(known) = self.by_path.get(path)
            && known.is_outside == is_outside
            && known.text == *text
        {
            return with_id(known.clone(), id);
        }
        let mut coords = Coords::default();
        let (ir, diags) = match role {
            CrateRole::Stub => kept::lower(path, id, text),
            CrateRole::Dependency => (lower_file(id, text, LowerOptions { bodies: false }).0, Vec::new()),
            _ if self.lasting => {
                let lasting = super::coords(text);
                match lower_lasting(id, text, LowerOptions::default(), &lasting) {
                    Some(done) => {
                        coords = lasting;
                        done
                    }
                    None => lower_file(id, text, LowerOptions::default()),
                }
            }
            _ => lower_file(id, text, LowerOptions::default()),
        };
        let mentions = self.mentions(text);
        Lowered { text: Arc::clone(text), ir: Arc::new(ir), diags, mentions, coords: Arc::new(coords), is_outside }
    }

    /// A file after an edit, with the coordinates of what stayed. `None`: it can't be told by them.
    pub(crate) fn edited(&self, path: &str, text: &Arc<str>) -> Option<(Lowered, Lowered)> {
        let old = self.by_path.get(path).filter(|old| !old.is_outside)?;
        let coords = old.coords.edited(&old.text, text)?;
        let (ir, diags) = lower_lasting(old.ir.file, text, LowerOptions::default(), &coords)?;
        let new = Lowered {
            text: Arc::clone(text),
            ir: Arc::new(ir),
            diags,
            mentions: self.mentions(text),
            coords: Arc::new(coords),
            is_outside: false,
        };
        Some((old.clone(), new))
    }

    /// Takes an edited file in the place of what is kept of it.
    pub(crate) fn replace(&mut self, path: &str, new: Lowered) {
        self.by_path.insert(path.to_owned(), new);
    }

    /// The text of a file as it was last looked at.
    pub(crate) fn text(&self, path: &str) -> Option<&Arc<str>> {
        self.by_path.get(path).map(|f| &f.text)
    }

    /// The coordinates of a file.
    pub(crate) fn coords(&self, path: &str) -> Option<&Arc<Coords>> {
        self.by_path.get(path).map(|f| &f.coords)
    }

    fn mentions(&self, text: &str) -> Vec<Mention<'static>> {
        let known = |m: Mention<'_>| {
            let at = self.names.binary_search(&m.name).ok()?;
            Some(Mention { name: self.names[at], is_needed: m.is_needed })
        };
        mentions(text).into_iter().filter_map(known).collect()
    }
}

/// Ids of files follow the order in which they are found, which another file may change.
fn with_id(mut known: Lowered, id: FileId) -> Lowered {
    if known.ir.file != id {
        known.ir = Arc::new(FileIr { file: id, ..(*known.ir).clone() });
        known.diags.iter_mut().for_each(|d| d.span.file = id);
    }
    known
}
