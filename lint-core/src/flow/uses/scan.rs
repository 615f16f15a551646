//! What one body does with marked fields: reads, writes, and what it hands to code that can't be seen.
//!
//! `let to = &account.email;` reads; `account.email = new;` and `Account { email: new }` write; `unknown(account)` hands on all that
//! an `Account` holds. Knows nothing of who calls the body.

use super::Seen;
use crate::base::{Name, Span};
use crate::flow::build::for_each_operand;
use crate::flow::label::SourceId;
use crate::flow::mir::{AggregateKind, BodyKey, Callee, Mir, Operand, OperandKind, Place, Rvalue, Stmt, Terminator};
use crate::flow::run::TypedBody;
use crate::flow::world::World;
use crate::names::BodyOwner;
use crate::syntax::ir::{Expr, FormatPiece, Pat, TokenKind};
use crate::types::{Ty, TyKind};

/// What a body does; `columns` are the columns of marked fields, by name.
pub(super) fn scan(world: &World<'_>, mir: &Mir, columns: &[(Name, SourceId)]) -> Seen {
    let mut scan = Scan { world, mir, columns, seen: Seen::default() };
    for block in &mir.blocks {
        block.stmts.iter().for_each(|stmt| scan.stmt(stmt));
        if let Terminator::Branch { on, .. } = &block.end {
            scan.operand(on);
        }
    }
    let mut seen = scan.seen;
    seen.reads.sort_unstable();
    seen.reads.dedup_by_key(|(source, _)| *source);
    let lists = [&mut seen.writes, &mut seen.touches, &mut seen.unseen, &mut seen.columns, &mut seen.inserts];
    for list in lists {
        list.sort_unstable();
        list.dedup();
    }
    seen
}

/// The names of fields that are read of values whose type is not known, and all names in macros that can't be expanded.
pub(super) fn loose_names(typed: &TypedBody<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    let mut of_macro = |call: &crate::syntax::ir::MacroCall| {
        names.extend(call.tokens.tokens.iter().filter(|t| t.kind == TokenKind::Ident).map(|t| t.text));
    };
    for (_, expr) in typed.body.exprs.iter() {
        if let Expr::Macro(call) = expr {
            of_macro(call);
        }
    }
    for (_, pat) in typed.body.pats.iter() {
        if let Pat::Macro(call) = pat {
            of_macro(call);
        }
    }
    for (id, expr) in typed.body.exprs.iter() {
        if let Expr::Field { name, .. } = expr
            && !typed.types.fields.contains_key(&id)
        {
            names.push(*name);
        }
    }
    names
}

struct Scan<'a> {
    world: &'a World<'a>,
    mir: &'a Mir,
    columns: &'a [(Name, SourceId)],
    seen: Seen,
}

impl Scan<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        for_each_operand(&stmt.value, &mut |operand| self.operand(operand));
        let is_new = !self.is_made_of_nothing(&stmt.value);
        for source in self.fields_of(&stmt.to) {
            self.seen.touches.push(source);
            if is_new {
                self.seen.writes.push(source);
            }
        }
        match &stmt.value {
            Rvalue::Aggregate { kind: AggregateKind::Variant(_), parts, .. } => {
                for (elem, operand) in parts {
                    let Some(source) = elem.field().and_then(|field| self.world.facts.field(field)) else { continue };
                    self.seen.touches.push(source);
                    if !self.is_constant(operand) {
                        self.seen.writes.push(source);
                    }
                }
            }
            Rvalue::Format { pieces, args } => {
                for piece in pieces {
                    if let FormatPiece::Text(text) = piece {
                        self.text(text.as_str());
                    }
                }
                args.iter().for_each(|arg| self.reads_all(arg));
            }
            Rvalue::Mix(operands) => operands.iter().for_each(|o| self.hands_on(o.ty)),
            Rvalue::Call(site) if matches!(site.callee, Callee::Unknown(_)) => {
                site.args.iter().for_each(|o| self.hands_on(o.ty));
            }
            _ => {}
        }
    }

    fn operand(&mut self, operand: &Operand) {
        match &operand.kind {
            OperandKind::Place(place) => self.reads(place, operand),
            OperandKind::Ref(place) => {
                self.reads(place, operand);
                if matches!(operand.ty.kind(), TyKind::Ref(_, true)) {
                    let changed = self.fields_of(place);
                    self.seen.touches.extend(&changed);
                    self.seen.writes.extend(changed);
                }
            }
            OperandKind::Const(Some(text)) => self.text(text.as_str()),
            OperandKind::Named(id) => self.seen.consts.push(BodyKey::Item(BodyOwner::Const(*id))),
            OperandKind::Const(None) | OperandKind::Func(..) | OperandKind::Ctor(_) | OperandKind::Unknown => {}
        }
        // A column of a query's language is a type of its own.
        if let TyKind::Adt(..) = operand.ty.strip_refs().kind()
            && !self.columns.is_empty()
            && !matches!(self.mir.key, BodyKey::Item(BodyOwner::Const(_)))
            && let Some(source) = self.world.column_source(operand.ty)
        {
            self.seen.columns.push(source);
        }
    }

    fn reads(&mut self, place: &Place, operand: &Operand) {
        let span: Span = operand.range.in_file(self.mir.file);
        let found = self.fields_of(place);
        self.seen.reads.extend(found.into_iter().map(|source| (source, span)));
    }

    /// A text is made of it, whichever of its fields that shows.
    fn reads_all(&mut self, operand: &Operand) {
        let span: Span = operand.range.in_file(self.mir.file);
        let parts = self.world.marked_parts(operand.ty);
        self.seen.reads.extend(parts.iter().map(|(_, source, _)| (*source, span)));
    }

    fn hands_on(&mut self, ty: Ty) {
        let parts = self.world.marked_parts(ty);
        self.seen.unseen.extend(parts.iter().map(|(_, source, _)| *source));
    }

    /// The marked fields on the way to a place.
    fn fields_of(&self, place: &Place) -> Vec<SourceId> {
        let fields = place.path.iter().filter_map(|elem| self.world.facts.field(elem.field()?));
        fields.collect()
    }

    /// The columns that a text names: of a new row, or else.
    fn text(&mut self, text: &str) {
        if self.columns.is_empty() {
            return;
        }
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty()).peekable();
        let first = words.peek().map(|w| w.to_ascii_lowercase()).unwrap_or_default();
        if matches!(first.as_str(), "create" | "alter" | "drop" | "comment") {
            return;
        }
        let is_insert = matches!(first.as_str(), "insert" | "replace");
        for word in words {
            let found = self.columns.iter().filter(|(column, _)| column.as_str().eq_ignore_ascii_case(word));
            let found = found.map(|(_, source)| *source);
            if is_insert {
                self.seen.inserts.extend(found);
            } else {
                self.seen.columns.extend(found);
            }
        }
    }

    fn is_constant(&self, operand: &Operand) -> bool {
        match &operand.kind {
            OperandKind::Const(_) | OperandKind::Named(_) | OperandKind::Func(..) | OperandKind::Ctor(_) => true,
            // A temporary that one statement makes of nothing.
            OperandKind::Place(place) if place.path.is_empty() && place.local.0 > self.mir.params => {
                let stmts = || self.mir.blocks.iter().flat_map(|b| &b.stmts).filter(|s| s.to.local == place.local);
                self.mir.locals[place.local.index()].name.is_none()
                    && stmts().count() == 1
                    && stmts().all(|s| self.is_made_of_nothing(&s.value))
            }
            _ => false,
        }
    }

    /// Whether a value is a constant, or the result of a call that is given none: `String::new()`.
    fn is_made_of_nothing(&self, value: &Rvalue) -> bool {
        match value {
            Rvalue::Bool(_) => true,
            Rvalue::Use(operand) => {
                matches!(operand.kind, OperandKind::Const(_) | OperandKind::Named(_) | OperandKind::Ctor(_))
            }
            Rvalue::Aggregate { parts, base, .. } => parts.is_empty() && base.is_none(),
            Rvalue::Call(site) => match &site.callee {
                Callee::Func { func, .. } => {
                    let is_source = self.world.facts.func(*func).is_some_and(|f| f.source.is_some());
                    !is_source && site.args.iter().all(|o| matches!(o.kind, OperandKind::Const(_)))
                }
                Callee::Value(_) | Callee::Unknown(_) => false,
            },
            _ => false,
        }
    }
}
