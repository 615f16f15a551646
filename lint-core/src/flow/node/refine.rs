//! From the labels of a value to those of its parts, and of what is made of it.
//!
//! ```text
//! {Param(0) whole}  .email ─▶  {Param(0).email whole}      a text made of it ─▶  {Param(0) flat}
//! ```

use super::super::elem::Elem;
use super::super::label::{Label, Labels, Mode, Origin, Symbol};
use super::super::text::Text;

/// The labels of a part: a symbol that names the whole field for field names the part by a longer path.
pub(super) fn refine(labels: &Labels, elem: Elem) -> Labels {
    labels
        .iter()
        .map(|label| match label.origin {
            Origin::Symbol(symbol) if symbol.mode == Mode::Whole => {
                // At the length limit the path no longer names the part alone.
                let (path, mode) = match symbol.path.step(elem) {
                    Some(path) => (path, Mode::Whole),
                    None => (symbol.path, Mode::Flat),
                };
                Label { origin: Origin::Symbol(Symbol { path, mode, ..symbol }), ..label.clone() }
            }
            _ => label.clone(),
        })
        .collect()
}

/// The text of a part, if it is all of what one symbol names.
pub(super) fn symbol_text(labels: &Labels, elem: Elem) -> Text {
    let mut symbols = labels.iter().filter_map(|l| match l.origin {
        Origin::Symbol(s) if s.mode == Mode::Whole => Some(s),
        _ => None,
    });
    match (symbols.next(), symbols.next()) {
        (Some(only), None) => only.path.step(elem).map_or_else(Text::default, |path| Text::symbol(only.root, path)),
        _ => Text::default(),
    }
}

/// The label of something made from this.
pub fn flat(label: &Label) -> Label {
    match label.origin {
        Origin::Symbol(symbol) if symbol.mode == Mode::Whole => {
            Label { origin: Origin::Symbol(Symbol { mode: Mode::Flat, ..symbol }), ..label.clone() }
        }
        _ => label.clone(),
    }
}
