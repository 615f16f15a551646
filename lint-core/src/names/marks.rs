//! Marks that hold: attributes whose path resolves to `lint-macros`, and the policy's rows whose path names something.
//!
//! A mark says what a definition *is*. Categories, purposes, recipients and conditions are names here: whether the policy
//! knows them is for `lints` to say (PD101), what they permit for `policy`.

mod attrs;
mod columns;
mod comments;
mod place;
mod rows;

use super::def::{AdtId, ConstId, Container, DefMap, FieldId, FuncId, ImplId, ItemLoc, MacroId, ModuleId, TraitId};
use crate::base::{Diag, Map, Name, Span};
use crate::grammar::{Mark, Word};
use crate::input::Project;

pub(crate) use attrs::is_loose;
pub(crate) use columns::{column as column_of, is_flat, tool_value, value_of_tool};
pub use rows::{Row, RowTarget};

/// What a mark stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marked {
    /// A field.
    Field(FieldId),
    /// A type; every value of it.
    Adt(AdtId),
    /// A function; its result, arguments or success.
    Func(FuncId),
    /// A parameter of a function, 0-based, the receiver not counted.
    Param(FuncId, u32),
    /// An impl; all its functions.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
    /// A module; all its functions.
    Module(ModuleId),
    /// A constant or static.
    Const(ConstId),
    /// A macro; what it is given.
    Macro(MacroId),
    /// A column of a table.
    Column(Name, Name),
}

/// A mark with its place.
#[derive(Clone, Debug)]
pub struct ResolvedMark {
    /// What it stands on.
    pub on: Marked,
    /// What it says.
    pub mark: Mark<Span>,
    /// The attribute, or the row of the policy.
    pub span: Span,
    /// Whether a policy row says so, not an attribute.
    pub from_policy: bool,
}

/// An allow: an attribute on an item, or a comment before a statement or expression.
#[derive(Clone, Debug)]
pub struct Allow {
    /// The codes or names of findings that it accepts.
    pub codes: Vec<Word<Span>>,
    /// Why; empty if that is missing.
    pub reason: String,
    /// The attribute or comment.
    pub span: Span,
    /// Where findings are accepted; nothing for a comment that no code follows.
    pub covers: Vec<Span>,
    /// Whether it is a comment.
    pub is_comment: bool,
}

/// All marks that hold, by what they stand on.
#[derive(Debug, Default)]
pub struct Marks {
    /// In order of place.
    pub all: Vec<ResolvedMark>,
    /// Positions in [`Marks::all`].
    pub by_target: Map<Marked, Vec<u32>>,
    /// Diesel-like columns: `(table, column)` to the field that marks it.
    pub columns: Map<(Name, Name), FieldId>,
    /// Fields without a mark of their own that map a column which another field marks, and that field.
    pub same_column: Vec<(FieldId, FieldId)>,
    /// The allows, in order of place.
    pub allows: Vec<Allow>,
}

impl Marks {
    /// The marks on something, in order of place.
    pub fn on(&self, target: Marked) -> impl Iterator<Item = &ResolvedMark> {
        self.by_target.get(&target).into_iter().flatten().map(|i| &self.all[*i as usize])
    }

    /// The purposes of a function: its own marks, else those of its impl, else of the nearest module or function around it.
    pub fn purposes_of(&self, map: &DefMap, func: FuncId) -> Vec<&ResolvedMark> {
        let mut at = Marked::Func(func);
        loop {
            let found: Vec<_> = self.on(at).filter(|m| matches!(m.mark, Mark::Purpose { .. })).collect();
            if !found.is_empty() {
                return found;
            }
            let outer = |module: ModuleId| match map.block_owners.get(&module) {
                Some(super::BodyOwner::Func(owner)) => Some(Marked::Func(*owner)),
                _ => Some(Marked::Module(module)),
            };
            let next = match at {
                Marked::Func(id) => match map.funcs[id].container {
                    Container::Impl(id) => Some(Marked::Impl(id)),
                    Container::Trait(_) | Container::Module(_) => outer(map.funcs[id].module),
                },
                Marked::Impl(id) => outer(map.impls[id].module),
                Marked::Module(id) => map.modules[id].parent.and_then(outer),
                _ => None,
            };
            match next {
                Some(next) => at = next,
                None => return Vec::new(),
            }
        }
    }
}

/// What marking found.
#[derive(Debug, Default)]
pub struct Marking {
    /// The marks that hold.
    pub marks: Marks,
    /// What is wrong with attributes.
    pub diags: Vec<Diag>,
    /// What each row of the policy matches, by its position. A row that matches nothing is stale.
    pub rows: Vec<Vec<Marked>>,
}

/// Resolves the marks: of attributes, and of the rows of a policy.
pub fn resolve(map: &DefMap, project: &Project, loose: &[(ModuleId, ItemLoc)], rows: &[Row]) -> Marking {
    let attrs::Found { marks: mut all, mut allows, mut diags } = attrs::read(map, project, loose);
    all.extend(of_implementations(map, &all));
    let matched = rows::resolve(map, rows);
    for (row, matched) in rows.iter().zip(&matched) {
        let Some(mark) = &row.mark else { continue };
        all.extend(matched.iter().map(|on| ResolvedMark {
            on: *on,
            mark: mark.clone(),
            span: row.span,
            from_policy: true,
        }));
    }
    comments::read(map, &mut allows);
    // One file may belong to several crates, and says the same in all of them.
    allows.sort_by(|a, b| (a.span, &a.covers).cmp(&(b.span, &b.covers)));
    allows.dedup_by(|a, b| a.span == b.span);
    diags.sort();
    diags.dedup();
    all.sort_by_key(|m| (m.from_policy, m.span, m.on));
    let mut marks = Marks { all, allows, ..Marks::default() };
    for (position, mark) in marks.all.iter().enumerate() {
        marks.by_target.entry(mark.on).or_default().push(position as u32);
    }
    columns::link(map, &mut marks);
    Marking { marks, diags, rows: matched }
}

/// What is said of a trait's method, said of all that implement it.
fn of_implementations(map: &DefMap, marks: &[ResolvedMark]) -> Vec<ResolvedMark> {
    let mut all = Vec::new();
    for mark in marks {
        let Marked::Func(func) = mark.on else { continue };
        if matches!(mark.mark, Mark::Sink { .. } | Mark::Source { .. } | Mark::Sanitizer { .. } | Mark::Guard { .. }) {
            let found = rows::with_implementations(map, func);
            all.extend(found.into_iter().skip(1).map(|f| ResolvedMark { on: Marked::Func(f), ..mark.clone() }));
        }
    }
    all
}
