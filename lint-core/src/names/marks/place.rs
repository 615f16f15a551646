//! What marks may stand on, how that is called, and which text an `allow` there covers.
//!
//! ```text
//! #[privacy::sink(…)] struct S;     `sink` can't stand on a struct: put it on the function that discloses its arguments
//! ```

use super::super::def::{DefMap, ModuleId};
use super::Marked;
use crate::base::{Span, TextRange};
use crate::grammar::MarkKind;
use crate::syntax::ir::{Attrs, ItemKind};

/// What an attribute stands on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site {
    /// With its article, for messages.
    pub(super) described: &'static str,
    /// What it is to a mark; `None` for what only an `allow` can stand on.
    pub(super) on: Option<Marked>,
}

impl Site {
    pub(super) fn new(described: &'static str, on: Option<Marked>) -> Self {
        Self { described, on }
    }

    /// Whether a mark of this kind may stand here.
    pub(super) fn takes(self, kind: MarkKind) -> bool {
        match kind {
            MarkKind::Allow => true,
            MarkKind::Personal | MarkKind::NotPersonal => matches!(self.on, Some(Marked::Field(_))),
            MarkKind::PersonalData => matches!(self.on, Some(Marked::Adt(_))),
            MarkKind::Purpose => matches!(self.on, Some(Marked::Func(_) | Marked::Impl(_) | Marked::Module(_))),
            MarkKind::Sink | MarkKind::Source | MarkKind::Sanitizer | MarkKind::Guard | MarkKind::Right => {
                matches!(self.on, Some(Marked::Func(_)))
            }
        }
    }
}

/// Where a mark of this kind belongs.
pub(super) fn help(kind: MarkKind) -> String {
    let place = match kind {
        MarkKind::Personal | MarkKind::NotPersonal => "each field that it is about",
        MarkKind::PersonalData => "the struct or enum",
        MarkKind::Purpose => "a function, an impl or a module",
        MarkKind::Sink => "the function that discloses its arguments",
        MarkKind::Source => "the function whose result is personal data",
        MarkKind::Sanitizer => "the function whose result satisfies the condition",
        MarkKind::Guard => "the function that checks the condition",
        MarkKind::Right => "the function that serves the right",
        MarkKind::Allow => "an item",
    };
    format!("put it on {place}")
}

/// An item's kind with its article, for messages.
pub(super) fn described(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Mod(_) => "a module",
        ItemKind::Use(_) => "a `use`",
        ItemKind::ExternCrate { .. } => "an `extern crate`",
        ItemKind::Fn(_) => "a function",
        ItemKind::Struct(_) => "a struct",
        ItemKind::Union(_) => "a union",
        ItemKind::Enum(_) => "an enum",
        ItemKind::Trait(_) | ItemKind::TraitAlias { .. } => "a trait",
        ItemKind::Impl(_) => "an impl",
        ItemKind::TypeAlias(_) => "a type alias",
        ItemKind::Const(c) if c.is_static => "a static",
        ItemKind::Const(_) => "a constant",
        ItemKind::MacroRules(_) | ItemKind::MacroCall(_) => "a macro",
        ItemKind::Other => "this item",
    }
}

/// A range with the attributes before it.
pub(super) fn whole(range: TextRange, attrs: &Attrs) -> TextRange {
    attrs.list.iter().fold(range, |all, attr| all.cover(attr.range))
}

/// What belongs to a module: its item, and the files of it and of all modules below.
pub(super) fn module_files(map: &DefMap, module: ModuleId, item: Span) -> Vec<Span> {
    let everything = TextRange::new(0, u32::MAX);
    let mut covers = vec![item];
    for (id, data) in map.modules.iter() {
        let Some(parent) = data.parent else { continue };
        if data.ir != map.modules[parent].ir && map.is_inside(id, module) {
            covers.push(everything.in_file(map.ir(data.ir).file));
        }
    }
    covers.sort_unstable();
    covers.dedup();
    covers
}
