//! `// privacy: allow(…)` comments, and the code that each speaks of: the largest thing that begins right behind it.
//!
//! ```text
//! // privacy: allow(PD001): shown to its owner
//! let text = render(&account);        ◀─ the whole statement, but not the next one
//! ```
//!
//! Inside of a macro call, where there are only tokens, a thing is what stands between two commas or semicolons.

use super::super::def::DefMap;
use super::{Allow, place};
use crate::base::Set;
use crate::base::{FileId, TextRange};
use crate::grammar::Word;
use crate::syntax::ir::{
    AllowComment, Attrs, Body, Expr, Field, FileIr, Item, ItemKind, MacroCall, Pat, Stmt, TokenBuffer, TokenKind,
    TypeRef,
};

/// Adds the allows of all files, each file once.
pub(super) fn read(map: &DefMap, allows: &mut Vec<Allow>) {
    let mut seen: Set<FileId> = Set::new();
    for ir in map.irs.iter().filter(|ir| !ir.allows.is_empty()) {
        if seen.insert(ir.file) {
            of_file(ir, allows);
        }
    }
}

fn of_file(ir: &FileIr, allows: &mut Vec<Allow>) {
    let things = Things::of(ir);
    for (comment, range) in ir.allows.iter().zip(things.behind(&ir.allows)) {
        let codes = comment.codes.iter();
        allows.push(Allow {
            codes: codes.map(|(text, range)| Word { text: text.clone(), span: range.in_file(ir.file) }).collect(),
            reason: comment.reason.clone(),
            span: comment.range.in_file(ir.file),
            covers: range.map(|r| r.in_file(ir.file)).into_iter().collect(),
            is_comment: true,
        });
    }
}

/// Everything in a file that a comment can speak of.
#[derive(Default)]
struct Things {
    ranges: Vec<TextRange>,
}

impl Things {
    fn of(ir: &FileIr) -> Self {
        let mut things = Self::default();
        for (_, item) in ir.arena.iter() {
            things.item(item);
        }
        for (_, body) in ir.bodies.iter() {
            things.body(body);
        }
        for (_, ty) in ir.types.iter() {
            if let TypeRef::Macro(call) = ty {
                things.call(call);
            }
        }
        things.ranges.retain(|r| r.lo < r.hi);
        // Of those that begin at one place the largest comes first.
        things.ranges.sort_unstable_by_key(|r| (r.lo, std::cmp::Reverse(r.hi)));
        things
    }

    /// What each comment speaks of. Comments are in order.
    fn behind(&self, comments: &[AllowComment]) -> Vec<Option<TextRange>> {
        let mut found = Vec::new();
        let mut around: Vec<TextRange> = Vec::new();
        let mut next = 0;
        for comment in comments {
            let at = comment.range.hi;
            while let Some(range) = self.ranges.get(next).filter(|r| r.lo < at) {
                around.push(*range);
                next += 1;
            }
            // What ends before the comment can't be around it; the innermost that is left says how far one may look.
            around.retain(|r| r.hi > at);
            let limit = around.iter().map(|r| r.hi).min().unwrap_or(u32::MAX);
            found.push(self.ranges.get(next).filter(|r| r.lo < limit).copied());
        }
        found
    }

    fn add(&mut self, range: TextRange, attrs: &Attrs) {
        self.ranges.push(place::whole(range, attrs));
    }

    fn item(&mut self, item: &Item) {
        self.add(item.range, &item.attrs);
        match &item.kind {
            ItemKind::Struct(written) | ItemKind::Union(written) => self.fields(&written.fields),
            ItemKind::Enum(written) => {
                for variant in &written.variants {
                    let last = variant.fields.last().map(|f| f.range).unwrap_or_default();
                    self.add(variant.name_range.cover(last), &variant.attrs);
                    self.fields(&variant.fields);
                }
            }
            ItemKind::Fn(written) => written.params.iter().for_each(|p| self.add(p.range, &p.attrs)),
            ItemKind::MacroCall(call) => self.call(call),
            _ => {}
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.add(field.range, &field.attrs);
        }
    }

    fn body(&mut self, body: &Body) {
        self.ranges.extend_from_slice(&body.expr_ranges);
        for (_, expr) in body.exprs.iter() {
            match expr {
                Expr::Block(block) => block.stmts.iter().for_each(|s| self.stmt(body, s)),
                Expr::Match { arms, .. } => {
                    self.ranges.extend(arms.iter().map(|a| body.pat_range(a.pat).cover(body.expr_range(a.body))));
                }
                Expr::Struct { fields, .. } => {
                    self.ranges.extend(fields.iter().map(|f| f.range.cover(body.expr_range(f.value))));
                }
                Expr::Macro(call) => self.call(call),
                _ => {}
            }
        }
        // A method call may be split over lines, with the comment before its dot.
        for (id, expr) in body.exprs.iter() {
            if let Expr::MethodCall { method_range, .. } = expr {
                self.ranges.push(TextRange::new(method_range.lo, body.expr_range(id).hi));
            }
        }
        for (_, pat) in body.pats.iter() {
            if let Pat::Macro(call) = pat {
                self.call(call);
            }
        }
    }

    fn stmt(&mut self, body: &Body, stmt: &Stmt) {
        if let Stmt::Let { pat, init, els, .. } = stmt {
            let ends = init.iter().chain(els).map(|e| body.expr_range(*e));
            self.ranges.push(ends.fold(body.pat_range(*pat), TextRange::cover));
        }
    }

    fn call(&mut self, call: &MacroCall) {
        self.ranges.push(call.range);
        self.tokens(&call.tokens);
    }

    /// What stands between separators, at every depth of groups.
    fn tokens(&mut self, buffer: &TokenBuffer) {
        // The first and last token of the part that is being read, for each open group.
        let mut open: Vec<TextRange> = vec![TextRange::default()];
        for token in &buffer.tokens {
            match token.kind {
                TokenKind::Open { .. } => open.push(TextRange::default()),
                TokenKind::Close { .. } => {
                    self.ranges.extend(open.pop());
                    if let Some(outer) = open.last_mut() {
                        *outer = outer.cover(token.range);
                    }
                    continue;
                }
                TokenKind::Punct { .. } if token.text == "," || token.text == ";" => {
                    if let Some(part) = open.last_mut() {
                        self.ranges.push(std::mem::take(part));
                    }
                    continue;
                }
                _ => {}
            }
            // A group's opening belongs to what is around it.
            let at = if matches!(token.kind, TokenKind::Open { .. }) {
                open.len().checked_sub(2)
            } else {
                open.len().checked_sub(1)
            };
            if let Some(part) = at.and_then(|i| open.get_mut(i)) {
                *part = part.cover(token.range);
            }
        }
        self.ranges.append(&mut open);
    }
}
