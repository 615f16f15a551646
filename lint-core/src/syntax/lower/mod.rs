//! One file: parsed by syn, lowered to the intermediate representation, the tree dropped, all in one call on one thread.
//!
//! One [`Lower`] a file or fragment; a file here a noun: `item`, `generics`, `ty`, `path`, `expr`, `block`, `pat`, `attr`, `tt`.
//! Knows nothing of names: `Some(x)` is a call of a path. Ranges come from tokens and from the children, never from printing
//! a tree, so lowering is linear.

mod attr;
mod block;
mod expr;
mod foreign;
mod generics;
mod item;
mod pat;
mod path;
mod tt;
mod ty;

use std::cell::Cell;
use std::sync::Arc;

use proc_macro2::Span;

use super::ir::{Attrs, Body, FileIr, Hygiene, TypeRef, TypeRefId};
use super::places::Places;
use super::span_map::SpanMap;
use super::{comments, depth, recover};
use crate::base::{Arena, Coords, Diag, DiagKind, FileId, TextRange};

pub use block::Stmts;
pub(crate) use item::is_plain_derive;
pub(crate) use path::DOLLAR_CRATE;
pub(crate) use tt::{buffer_of, closing, opening, stream_of};

/// How a file is lowered.
#[derive(Clone, Copy, Debug)]
pub struct LowerOptions {
    /// Whether the bodies of functions are lowered: not of dependencies, whose signatures are all that is asked for.
    pub bodies: bool,
}

impl Default for LowerOptions {
    fn default() -> Self {
        Self { bodies: true }
    }
}

/// Parses and lowers a file. What does not parse is left out, with a message at its place; the rest is there.
pub fn lower_file(file: FileId, text: &str, options: LowerOptions) -> (FileIr, Vec<Diag>) {
    lower_lasting(file, text, options, &Coords::default()).unwrap_or_else(|| (empty_ir(file), Vec::new()))
}

/// The same, with places that last through edits. `None`: a literal goes over several lines of which one starts coordinates, so
/// that places inside of it could not be told.
pub(crate) fn lower_lasting(
    file: FileId,
    text: &str,
    options: LowerOptions,
    coords: &Coords,
) -> Option<(FileIr, Vec<Diag>)> {
    let (start, code) = code_of(text);
    let mut diags = Vec::new();
    let mut lower = Lower::new(file, start, Places::new(code), options);
    lower.coords = Some(coords);
    lower.ir.allows = comments::allows(text);
    for allow in &mut lower.ir.allows {
        allow.range = coords.of_range(allow.range);
        allow.codes.iter_mut().for_each(|(_, range)| *range = coords.of_range(*range));
    }
    match depth::check(code) {
        Ok(()) => match syn::parse_str::<syn::File>(code) {
            Ok(tree) => lower.file(&tree),
            Err(error) => recover::by_item(&mut lower, code, Some(&error), &mut diags),
        },
        Err(_) => recover::by_item(&mut lower, code, None, &mut diags),
    }
    let is_torn = lower.is_torn.get();
    let ir = lower.ir;
    // Spans live in a table of this thread: without this it grows with every file.
    proc_macro2::extra::invalidate_current_thread_spans();
    diags.iter_mut().for_each(|d| d.span.range = coords.of_range(d.span.range));
    (!is_torn).then_some((ir, diags))
}

/// The code of a file without byte order mark and shebang, and where it starts.
fn code_of(text: &str) -> (u32, &str) {
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = &text[start..];
    if rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[') {
        start += rest.find('\n').unwrap_or(rest.len());
    }
    (start as u32, &text[start..])
}

/// A file or fragment while it is lowered.
pub(crate) struct Lower<'m> {
    /// The file, as far as it is done.
    pub(crate) ir: FileIr,
    /// The body that expressions go into.
    pub(super) body: Body,
    /// Whether types that are met now belong to the body.
    in_body: bool,
    /// Where the text that was parsed starts in the file.
    pub(super) start: u32,
    /// Where spans stand in the text that was parsed.
    places: Places<'m>,
    /// In a fragment: where its tokens come from.
    map: Option<&'m SpanMap>,
    /// In a file: its coordinates.
    coords: Option<&'m Coords>,
    /// Whether a literal has coordinates that are not those of one line.
    is_torn: Cell<bool>,
    options: LowerOptions,
}

impl<'m> Lower<'m> {
    pub(super) fn new(file: FileId, start: u32, places: Places<'m>, options: LowerOptions) -> Self {
        let (map, coords) = (None, None);
        let is_torn = Cell::new(false);
        Self { ir: empty_ir(file), body: Body::empty(), in_body: false, start, places, map, coords, is_torn, options }
    }

    /// For a fragment that goes into a body.
    pub(super) fn fragment(ir: FileIr, body: Body, in_body: bool, text: &'m str, map: &'m SpanMap) -> Self {
        let places = Places::new(text);
        let options = LowerOptions::default();
        Self { ir, body, in_body, start: 0, places, map: Some(map), coords: None, is_torn: Cell::new(false), options }
    }

    pub(crate) fn into_parts(self) -> (FileIr, Body) {
        (self.ir, self.body)
    }

    pub(super) fn file(&mut self, tree: &syn::File) {
        self.ir.attrs = self.attrs(&tree.attrs);
        self.ir.items = self.items(&tree.items);
    }

    /// The place of a span.
    pub(super) fn range(&self, span: Span) -> TextRange {
        let Some(range) = self.places.range(span) else { return self.map.map_or_else(TextRange::default, |m| m.call) };
        match self.map {
            Some(map) => map.range(range.lo, range.hi),
            None => {
                let range = TextRange::new(range.lo + self.start, range.hi + self.start);
                self.coords.map_or(range, |coords| coords.of_range(range))
            }
        }
    }

    /// Notes whether the places inside of a literal can still be counted from its start.
    fn check_literal(&self, range: TextRange) {
        if let Some(coords) = self.coords {
            let bytes = coords.to_range(range);
            if bytes.hi - bytes.lo != range.hi - range.lo {
                self.is_torn.set(true);
            }
        }
    }

    /// Who wrote the token at a span.
    fn hygiene(&self, span: Span) -> Hygiene {
        self.map.map_or(Hygiene(0), |map| map.hygiene(self.places.start(span)))
    }

    fn join(&self, first: Span, last: Span) -> TextRange {
        self.range(first).cover(self.range(last))
    }

    fn alloc_type(&mut self, ty: TypeRef) -> TypeRefId {
        if self.in_body { self.body.types.alloc(ty) } else { self.ir.types.alloc(ty) }
    }

    /// A type in the arena that is in use.
    fn type_at(&self, id: TypeRefId) -> &TypeRef {
        if self.in_body { &self.body.types[id] } else { &self.ir.types[id] }
    }

    /// Lowers a body of its own: an item's code, apart from the body that the item may stand in.
    fn own_body(&mut self, lower: impl FnOnce(&mut Self)) -> super::ir::BodyId {
        let outer = std::mem::replace(&mut self.body, Body::empty());
        let was_in = std::mem::replace(&mut self.in_body, true);
        lower(self);
        let own = std::mem::replace(&mut self.body, outer);
        self.in_body = was_in;
        self.ir.bodies.alloc(Arc::new(own))
    }

    /// Lowers something outside of bodies, such as an item inside of one.
    fn outside<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> T {
        let was_in = std::mem::replace(&mut self.in_body, false);
        let result = lower(self);
        self.in_body = was_in;
        result
    }
}

/// A file without anything in it.
pub(crate) fn empty_ir(file: FileId) -> FileIr {
    FileIr {
        file,
        attrs: Attrs::default(),
        items: Vec::new(),
        arena: Arena::new(),
        types: Arena::new(),
        bodies: Arena::new(),
        allows: Vec::new(),
        derive_inputs: Vec::new(),
    }
}

/// The message of a parser, at its place.
pub(super) fn parse_error(file: FileId, start: u32, error: &syn::Error) -> Diag {
    let bytes = error.span().byte_range();
    let range = TextRange::new(bytes.start as u32 + start, bytes.end as u32 + start);
    Diag {
        span: range.in_file(file),
        kind: DiagKind::NotAnalysed,
        message: format!("this does not parse: {}", said(error)),
        help: Some("what depends on it was not analysed; mend it, or leave it out with `[scan] exclude`".to_owned()),
    }
}

/// What the parser says; the tokenizer's own message tells of its insides.
fn said(error: &syn::Error) -> String {
    match error.to_string().as_str() {
        "cannot parse string into token stream" => {
            "a bracket without its other half, or a character that is no Rust".to_owned()
        }
        text => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
