//! Files that are the same in every run of a process, the stubs, lowered once.
//!
//! A later analysis in the same process, and one that begins when they are lowered already, takes a copy, which is a tenth of
//! the work. What is kept depends on the path and the text alone, so that no result depends on what is kept.
//!
//! ```text
//! stubs:/std/vec.rs, `pub struct Vec<T> { item: T } …`  ─▶  its FileIr
//! ```

use std::sync::{Arc, PoisonError, RwLock};

use super::ir::FileIr;
use super::lower::{LowerOptions, lower_file};
use crate::base::{Diag, FileId, Map};

struct Kept {
    text: Arc<str>,
    ir: FileIr,
}

/// By path. There are as many as there are stub files: a text of another version takes the place of the one before.
static KEPT: RwLock<Option<Map<String, Arc<Kept>>>> = RwLock::new(None);

/// Lowers a file, or copies what is kept of it.
pub(super) fn lower(path: &str, file: FileId, text: &Arc<str>) -> (FileIr, Vec<Diag>) {
    if let Some(kept) = find(path, text) {
        return (FileIr { file, ..kept.ir.clone() }, Vec::new());
    }
    let (ir, diags) = lower_file(file, text, LowerOptions::default());
    if diags.is_empty() {
        let kept = Arc::new(Kept { text: Arc::clone(text), ir: ir.clone() });
        let mut all = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        all.get_or_insert_default().insert(path.to_owned(), kept);
    }
    (ir, diags)
}

/// Lowers a file for later, if that is not done already.
pub(super) fn prepare(path: &str, text: &'static str) {
    let text = Arc::from(text);
    if find(path, &text).is_none() {
        lower(path, FileId(0), &text);
    }
}

fn find(path: &str, text: &Arc<str>) -> Option<Arc<Kept>> {
    let all = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    all.as_ref()?.get(path).filter(|kept| kept.text == *text).map(Arc::clone)
}

#[cfg(test)]
mod tests {
    use super::{lower, prepare};
    use crate::base::FileId;
    use std::sync::Arc;

    #[test]
    fn what_is_kept_is_what_would_be_made() {
        let (path, text) = ("kept/a.rs", "pub struct A<T> { item: T } impl<T> A<T> { pub fn len(&self) -> usize; }");
        prepare(path, text);
        let (kept, _) = lower(path, FileId(7), &Arc::from(text));
        let (made, _) = super::lower_file(FileId(7), text, super::LowerOptions::default());
        assert_eq!(format!("{kept:?}"), format!("{made:?}"));
        let (other, _) = lower(path, FileId(1), &Arc::from("pub struct B;"));
        assert_eq!(other.items.len(), 1);
    }
}
