//! Types expected under carets: `//^^^ Vec<String>` below an expression or pattern, at its columns.
//!
//! ```text
//! let a = users.len();
//!       //^^^^^^^^^^^ usize
//! ```
//! The carets mark the whole expression or pattern on the nearest line above that is no such comment itself. An expectation that
//! nothing is at, or that says another type, is an error in words.

use lint_core::base::{FileId, TextRange};
use lint_core::names::{BodyOwner, DefMap};
use lint_core::syntax::ir::Body;
use lint_core::types::{BodyTypes, TypeDb, infer_body};

/// A type that is expected at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The line of the comment, 1-based.
    pub line: usize,
    /// The place.
    pub range: TextRange,
    /// The type.
    pub ty: String,
}

/// The expectations of a text.
pub fn expectations(text: &str) -> Vec<Expectation> {
    let mut found = Vec::new();
    let (mut offset, mut code) = (0, 0);
    for (line, content) in text.split_inclusive('\n').enumerate() {
        match caret(content) {
            Some((column, len, ty)) => {
                let lo = (code + column) as u32;
                found.push(Expectation {
                    line: line + 1,
                    range: TextRange::new(lo, lo + len as u32),
                    ty: ty.to_owned(),
                });
            }
            None => code = offset,
        }
        offset += content.len();
    }
    found
}

fn caret(line: &str) -> Option<(usize, usize, &str)> {
    let rest = line.trim_start().strip_prefix("//")?;
    let marks = rest.trim_start();
    let len = marks.len() - marks.trim_start_matches('^').len();
    if len == 0 {
        return None;
    }
    Some((line.len() - marks.len(), len, marks[len..].trim()))
}

/// Infers all bodies with ranges in a file and says what differs from the expectations in its text.
pub fn differences(db: &TypeDb, file: FileId, text: &str) -> Vec<String> {
    let seen = types_in(db, file);
    let mut errors = Vec::new();
    for expected in expectations(text) {
        let at: Vec<&str> = seen.iter().filter(|(r, _)| *r == expected.range).map(|(_, ty)| ty.as_str()).collect();
        if at.is_empty() {
            let marked = text.get(expected.range.as_usize()).unwrap_or_default();
            errors.push(format!("line {}: nothing is at `{marked}`, expected `{}`", expected.line, expected.ty));
        } else if !at.contains(&expected.ty.as_str()) {
            errors.push(format!("line {}: is `{}`, expected `{}`", expected.line, at.join("` or `"), expected.ty));
        }
    }
    errors
}

/// The places of a file with their types as text.
fn types_in(db: &TypeDb, file: FileId) -> Vec<(TextRange, String)> {
    let map = db.map();
    let mut seen = Vec::new();
    for (owner, body) in bodies(map) {
        if file_of(map, owner) != file {
            continue;
        }
        let types = infer_body(db, owner);
        assert_consistent(db, body, &types);
        for (id, _) in body.exprs.iter() {
            seen.push((body.expr_range(id), db.display(types.exprs[id.index()])));
        }
        for (id, _) in body.pats.iter() {
            let local = types.bindings.get(&id).map(|l| types.locals[*l].ty);
            seen.push((body.pat_range(id), db.display(local.unwrap_or(types.pats[id.index()]))));
        }
    }
    seen
}

/// All bodies, in order.
pub fn bodies(map: &DefMap) -> impl Iterator<Item = (BodyOwner, &Body)> {
    let funcs = map.funcs.iter().filter_map(|(id, f)| f.body.as_deref().map(|b| (BodyOwner::Func(id), b)));
    let consts = map.consts.iter().filter_map(|(id, c)| c.body.as_deref().map(|b| (BodyOwner::Const(id), b)));
    funcs.chain(consts)
}

/// The file that a body's ranges are in.
pub fn file_of(map: &DefMap, owner: BodyOwner) -> FileId {
    let loc = match owner {
        BodyOwner::Func(id) => map.funcs[id].loc,
        BodyOwner::Const(id) => map.consts[id].loc,
    };
    map.ir(loc.ir).file
}

/// What holds of the types of any body.
///
/// # Panics
/// If it does not.
pub fn assert_consistent(db: &TypeDb, body: &Body, types: &BodyTypes) {
    assert_eq!(types.exprs.len(), body.exprs.len());
    assert_eq!(types.pats.len(), body.pats.len());
    let all = types.exprs.iter().chain(&types.pats).chain(types.locals.iter().map(|(_, l)| &l.ty));
    for ty in all {
        assert!(!ty.has_infer(), "a variable is left in {}", db.display(*ty));
    }
}

#[cfg(test)]
mod tests {
    use super::{Expectation, expectations};
    use lint_core::base::TextRange;

    #[test]
    fn carets_mark_the_line_above() {
        let text = "fn f() {\n    a.b;\n  //^^^ u8\n    //^ A\n}\n";
        let at = |line, lo, hi, ty: &str| Expectation { line, range: TextRange::new(lo, hi), ty: ty.to_owned() };
        assert_eq!(expectations(text), [at(3, 13, 16, "u8"), at(4, 15, 16, "A")]);
    }
}
