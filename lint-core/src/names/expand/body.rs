//! One body: its calls found with the module and the point of the text that each stands in, and replaced.
//!
//! An expression keeps its id when it is expanded; what a call in the place of a statement expands to is put between the
//! statements around it. Works without recursion, and within budgets of calls and tokens.
//!
//! ```text
//! { a(); two!(x); b }     ─▶     { a(); let y = x; send(y); b }
//! ```

use std::collections::VecDeque;

use super::super::cfg;
use super::super::collect::Collector;
use super::super::def::{BodyOwner, MacroCallSite, MacroId, ModuleId};
use super::super::path::{Found, NoWatch, lexical, walk as walk_path};
use super::super::textual::Point;
use super::super::walk;
use super::engine::{self, Expansion, InBody};
use super::{Problem, fallback, strip};
use crate::base::limits::{DELIMITER_DEPTH, DEPTH, EXPANSION_DEPTH, EXPANSIONS, TOKENS_PER_CALL};
use crate::base::{FileId, Map, Name, Set, TextRange};
use crate::input::CfgSet;
use crate::names::Ns;
use crate::syntax::fragment;
use crate::syntax::ir::{
    Anchor, Block, BlockKind, Body, Cfg, Delim, Expr, ExprId, FileIr, ItemId, MacroCall, Pat, PatId, Stmt, TokenBuffer,
    TypeRef, TypeRefId,
};

/// How many macros deep a literal may be hidden.
const LITERAL_DEPTH: u32 = 16;

/// How far a body is: what the next round has to know.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// How many expansions deep what an expansion put in is, where that differs from what is around it.
    depths: Map<ExprId, u32>,
    spent_calls: usize,
    spent_tokens: usize,
}

/// A body after a round.
pub(super) struct Done {
    pub(super) body: Body,
    /// The items that expansions put into blocks.
    pub(super) items: FileIr,
    /// These blocks, with how many expansions deep they are.
    pub(super) blocks: Vec<(ExprId, u32)>,
    /// Which macro an expression comes from.
    pub(super) calls: Vec<(ExprId, MacroCallSite)>,
    pub(super) problems: Vec<Problem>,
    pub(super) is_waiting: bool,
    pub(super) progress: Progress,
}

/// A body to be expanded.
#[derive(Clone, Copy)]
pub(super) struct Job<'c> {
    pub(super) collector: &'c Collector<'c>,
    pub(super) owner: BodyOwner,
    pub(super) module: ModuleId,
    pub(super) file: FileId,
    pub(super) point: Point,
    /// How many expansions deep the body itself is.
    pub(super) depth: u32,
    /// Whether calls that can't be expanded now never will be.
    pub(super) is_last: bool,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
struct At {
    module: ModuleId,
    point: Point,
    /// How many expansions deep.
    depth: u32,
    /// How deep in the body's tree, by the measure of [`DEPTH`].
    nesting: u32,
}

impl Job<'_> {
    /// Expands what can be expanded now.
    pub(super) fn run(self, body: &Body, progress: Progress) -> Done {
        let mut run = Run {
            job: self,
            set: self.collector.cfg_at(self.module),
            with_items: body.item_blocks.iter().copied().collect(),
            noted: body.item_blocks.len(),
            done: Done {
                body: body.clone(),
                items: engine::empty_ir(self.file),
                blocks: Vec::new(),
                calls: Vec::new(),
                problems: Vec::new(),
                is_waiting: false,
                progress,
            },
        };
        run.all();
        run.done
    }

    fn find(&self, call: &MacroCall, at: At) -> Option<MacroId> {
        let collector = self.collector;
        let names: Vec<Name> = call.path.segments.iter().map(|s| s.name).collect();
        let found = match (call.path.anchor, names.as_slice()) {
            (Anchor::Plain, [name]) => {
                let krate = collector.map.modules[at.module].krate;
                match collector.textual.find(at.point, krate, *name) {
                    Some(id) => return Some(id),
                    None => lexical(&collector.map, at.module, *name, Ns::Macros, &mut NoWatch),
                }
            }
            (anchor, names) => {
                walk_path(&collector.map, at.module, anchor, names, Ns::Macros, &mut NoWatch).map(|(found, _)| found)
            }
        };
        match found {
            Ok(Found::Macro(id)) => Some(id),
            _ => None,
        }
    }

    /// The literal that a call stands for: `concat!("a", "b")`, or a macro of the project that expands to one.
    fn literal(self, tokens: &TokenBuffer, at: At, depth: u32) -> Option<TokenBuffer> {
        if depth >= LITERAL_DEPTH {
            return None;
        }
        let (mut body, mut items) = (Body::empty(), engine::empty_ir(self.file));
        let id = fragment::expr_into(&mut body, &mut items, tokens, TextRange::default()).ok()?;
        match &body.exprs[id] {
            Expr::Literal(_) => Some(tokens.clone()),
            Expr::Macro(call) => {
                let by = self.find(call, at)?;
                let map = &self.collector.map;
                let mut literal = |inner: &TokenBuffer| self.literal(inner, at, depth + 1);
                let new =
                    self.collector.engine.tokens(map, by, (call, self.collector.cfg_at(at.module)), &mut literal)?;
                self.literal(&new, at, depth + 1)
            }
            _ => None,
        }
    }
}

struct Run<'c> {
    job: Job<'c>,
    set: &'c CfgSet,
    /// The blocks with items, and how many of the body's list are in it.
    with_items: Set<ExprId>,
    noted: usize,
    done: Done,
}

impl Run<'_> {
    fn all(&mut self) {
        strip::params(&mut self.done.body, self.set);
        let at = At { module: self.job.module, point: self.job.point, depth: self.job.depth, nesting: 0 };
        let params: Vec<PatId> = self.done.body.params.iter().map(|p| p.pat).collect();
        for pat in params {
            self.pats(pat, at);
        }
        let mut open = vec![(self.done.body.root, at)];
        while let Some((id, at)) = open.pop() {
            let depth = self.done.progress.depths.get(&id).copied().unwrap_or(at.depth);
            let Some(inner) = self.expr(id, At { depth, ..at }) else { continue };
            let set = self.set;
            let first = open.len();
            let body = &self.done.body;
            walk::children(body, id, &|c: &Cfg| cfg::holds(set, c), &mut |child| {
                open.push((child, At { nesting: inner.nesting + nesting_of(&body.exprs[id], child), ..inner }));
            });
            open[first..].reverse();
        }
        self.types(at);
    }

    /// Makes one expression what it stays; gives where its children stand, or `None` if they have to wait.
    fn expr(&mut self, id: ExprId, mut at: At) -> Option<At> {
        if at.nesting > DEPTH {
            self.too_deep(id);
            return Some(at);
        }
        while matches!(self.done.body.exprs[id], Expr::Macro(_)) {
            self.expand_expr(id, at);
            at.depth += 1;
        }
        strip::expr(&mut self.done.body.exprs[id], self.set);
        if matches!(self.done.body.exprs[id], Expr::Block(_)) {
            at = self.enter(id, at)?;
            if self.splice(id, at) {
                self.done.is_waiting = true;
                return None;
            }
        }
        for pat in own_pats(&self.done.body.exprs[id]) {
            self.pats(pat, at);
        }
        Some(at)
    }

    /// Into a block: one with items is a module, if those are collected already.
    fn enter(&mut self, id: ExprId, at: At) -> Option<At> {
        if !self.with_items.contains(&id) {
            return Some(at);
        }
        let collector = self.job.collector;
        if let Some(module) = collector.map.blocks.get(&(self.job.owner, id)).copied() {
            let point = collector.block_points.get(&module).copied().unwrap_or(at.point);
            return Some(At { module, point, ..at });
        }
        let is_new = self.done.blocks.iter().any(|(b, _)| *b == id);
        if is_new && !self.job.is_last {
            self.done.is_waiting = true;
            self.done.progress.depths.insert(id, at.depth);
            return None;
        }
        // It lies too deep to be collected: its calls are looked up from around it.
        Some(at)
    }

    /// Leaves out what no recursion of later stages should meet. Only macros make such trees: those of files are shallower.
    fn too_deep(&mut self, id: ExprId) {
        let range = self.done.body.expr_range(id);
        self.done.problems.push((range, "macros nest this too deeply to be analysed".to_owned()));
        self.done.body.exprs[id] = Expr::Missing;
    }

    fn expand_expr(&mut self, id: ExprId, at: At) {
        if at.depth >= EXPANSION_DEPTH {
            return self.too_deep(id);
        }
        let Expr::Macro(call) = std::mem::replace(&mut self.done.body.exprs[id], Expr::Missing) else { return };
        let new = match self.expansion(&call, at) {
            Ok((by, Expansion::Tokens(tokens))) if tokens.tokens.is_empty() => {
                self.note(id, by, &call);
                self.done.body.exprs[id] = Expr::Tuple(Vec::new());
                return;
            }
            Ok((by, Expansion::Tokens(tokens))) => {
                self.note(id, by, &call);
                fragment::expr_into(&mut self.done.body, &mut self.done.items, &tokens, call.range)
                    .map_err(|e| e.message)
            }
            Ok((by, Expansion::Built(new))) => {
                self.note(id, by, &call);
                Ok(new)
            }
            Err(why) => Err(why),
        };
        match new {
            Ok(new) => self.replace(id, new),
            Err(why) => self.opaque(id, &call, &why),
        }
        self.note_blocks(at.depth + 1);
    }

    /// Puts one expression in the place of another.
    fn replace(&mut self, id: ExprId, new: ExprId) {
        let body = &mut self.done.body;
        // What is nothing but a part of the call stands where that part does: an arm of `select!`.
        let (whole, part) = (body.expr_range(id), body.expr_range(new));
        if whole.contains(part)
            && let Some(range) = body.expr_ranges.get_mut(id.index())
        {
            *range = part;
        }
        body.exprs[id] = std::mem::replace(&mut body.exprs[new], Expr::Missing);
        for block in &mut body.item_blocks {
            if *block == new {
                *block = id;
            }
        }
    }

    /// Notes blocks with items that an expansion brought.
    fn note_blocks(&mut self, depth: u32) {
        let new: Vec<ExprId> = self.done.body.item_blocks[self.noted..].to_vec();
        self.noted = self.done.body.item_blocks.len();
        for block in new {
            self.with_items.insert(block);
            self.done.blocks.push((block, depth));
        }
    }

    fn note(&mut self, id: ExprId, by: MacroId, call: &MacroCall) {
        self.done.calls.push((id, MacroCallSite { by, call: call.range }));
    }

    fn opaque(&mut self, id: ExprId, call: &MacroCall, why: &str) {
        let (args, unread) = fallback::args(&mut self.done.body, &mut self.done.items, &call.tokens, call.range);
        let what = engine::path_text(&call.path);
        if unread {
            self.done.problems.push((call.range, format!("the macro `{what}!` is not seen into: {why}")));
        }
        self.done.body.exprs[id] = Expr::Opaque { what: Name::new(&what), args };
    }

    /// What a call expands to, and by which macro.
    fn expansion(&mut self, call: &MacroCall, at: At) -> Result<(MacroId, Expansion), String> {
        let Some(by) = self.job.find(call, at) else { return Err("it is not known".to_owned()) };
        let progress = &mut self.done.progress;
        if at.depth >= EXPANSION_DEPTH || progress.spent_calls >= EXPANSIONS || progress.spent_tokens >= TOKENS_PER_CALL
        {
            return Err("it expands to more than can be looked at".to_owned());
        }
        progress.spent_calls += 1;
        let job = self.job;
        let done = &mut self.done;
        let mut in_body = InBody {
            call,
            set: self.set,
            body: &mut done.body,
            items: &mut done.items,
            problems: &mut done.problems,
            literal: &mut |tokens| job.literal(tokens, at, 0),
        };
        let expansion = job.collector.engine.expand(&job.collector.map, by, &mut in_body)?;
        if let Expansion::Tokens(tokens) = &expansion {
            self.done.progress.spent_tokens += tokens.tokens.len();
        }
        Ok((by, expansion))
    }

    /// Puts what calls in the place of statements expand to between the statements of a block. Whether items came in, so that
    /// the rest has to wait.
    fn splice(&mut self, id: ExprId, at: At) -> bool {
        let Expr::Block(block) = &mut self.done.body.exprs[id] else { return false };
        let (stmts, tail) = (std::mem::take(&mut block.stmts), block.tail.take());
        let mut queue: VecDeque<(Stmt, u32)> = stmts.into_iter().map(|s| (s, at.depth)).collect();
        let tail_is_stmt = tail.is_some_and(|t| self.is_brace_call(t));
        if let (Some(expr), true) = (tail, tail_is_stmt) {
            queue.push_back((Stmt::Expr { expr, semi: false, cfg: None }, at.depth));
        }
        let mut out: Vec<Stmt> = Vec::new();
        let mut items: Vec<ItemId> = Vec::new();
        while let Some((stmt, depth)) = queue.pop_front() {
            let Stmt::Expr { expr, semi, ref cfg } = stmt else {
                out.push(stmt);
                continue;
            };
            let depth = self.done.progress.depths.get(&expr).copied().unwrap_or(depth);
            if !items.is_empty() || !cfg::holds(self.set, cfg) || !self.is_call(expr) {
                out.push(stmt);
                continue;
            }
            let Some(new) = self.stmts(expr, At { depth, ..at }) else {
                out.push(stmt);
                continue;
            };
            items.extend(new.items);
            let last = new.tail.map(|expr| Stmt::Expr { expr, semi, cfg: None });
            for stmt in new.stmts.into_iter().chain(last).rev() {
                self.set_depth(&stmt, depth + 1);
                queue.push_front((stmt, depth + 1));
            }
        }
        let mut tail = tail.filter(|_| !tail_is_stmt);
        if let (None, true, Some(Stmt::Expr { expr, semi: false, .. })) = (tail, tail_is_stmt, out.last()) {
            tail = Some(*expr);
            out.pop();
        }
        let has_items = !items.is_empty();
        if let Expr::Block(block) = &mut self.done.body.exprs[id] {
            (block.stmts, block.tail) = (out, tail);
        }
        if has_items {
            self.take_items(id, items, at.depth + 1);
        }
        has_items && !self.job.is_last
    }

    /// A block got items from an expansion. One that is a module already gets an inner one for them, since its own items are
    /// those of another file.
    fn take_items(&mut self, id: ExprId, items: Vec<ItemId>, depth: u32) {
        let is_module = self.with_items.contains(&id);
        let body = &mut self.done.body;
        let range = body.expr_range(id);
        let Expr::Block(block) = &mut body.exprs[id] else { return };
        let mut gets = id;
        if is_module {
            let (stmts, tail) = (std::mem::take(&mut block.stmts), block.tail.take());
            let inner = Block { kind: BlockKind::Plain, label: None, stmts, tail, items };
            gets = body.alloc_expr(Expr::Block(inner), range);
            if let Expr::Block(block) = &mut body.exprs[id] {
                block.tail = Some(gets);
            }
        } else {
            block.items = items;
        }
        body.item_blocks.push(gets);
        self.note_blocks(depth);
    }

    fn set_depth(&mut self, stmt: &Stmt, depth: u32) {
        let depths = &mut self.done.progress.depths;
        let exprs = match stmt {
            Stmt::Let { init, els, .. } => [*init, *els],
            Stmt::Expr { expr, .. } => [Some(*expr), None],
        };
        for expr in exprs.into_iter().flatten() {
            depths.insert(expr, depth);
        }
    }

    fn is_call(&self, id: ExprId) -> bool {
        matches!(self.done.body.exprs[id], Expr::Macro(_))
    }

    fn is_brace_call(&self, id: ExprId) -> bool {
        matches!(&self.done.body.exprs[id], Expr::Macro(call) if call.delim == Delim::Brace)
    }

    /// What a call in the place of a statement expands to; `None` if it became an expression where it stands.
    fn stmts(&mut self, id: ExprId, at: At) -> Option<crate::syntax::Stmts> {
        let Expr::Macro(call) = std::mem::replace(&mut self.done.body.exprs[id], Expr::Missing) else { return None };
        let result = match self.expansion(&call, at) {
            Ok((by, Expansion::Built(new))) => {
                self.note(id, by, &call);
                self.replace(id, new);
                self.note_blocks(at.depth + 1);
                self.done.progress.depths.insert(id, at.depth + 1);
                return None;
            }
            Ok((by, Expansion::Tokens(tokens))) => {
                let done = &mut self.done;
                fragment::stmts_into(&mut done.body, &mut done.items, &tokens, call.range)
                    .map(|stmts| (by, stmts))
                    .map_err(|e| e.message)
            }
            Err(why) => Err(why),
        };
        self.note_blocks(at.depth + 1);
        match result {
            Ok((by, stmts)) => {
                let exprs = stmts.stmts.iter().filter_map(|s| match s {
                    Stmt::Let { init, .. } => *init,
                    Stmt::Expr { expr, .. } => Some(*expr),
                });
                let site = MacroCallSite { by, call: call.range };
                self.done.calls.extend(exprs.chain(stmts.tail).map(|e| (e, site)));
                Some(stmts)
            }
            Err(why) => {
                self.opaque(id, &call, &why);
                None
            }
        }
    }

    /// Calls in the place of patterns.
    fn pats(&mut self, pat: PatId, at: At) {
        let mut open: Vec<(PatId, u32)> = vec![(pat, at.depth)];
        while let Some((from, depth)) = open.pop() {
            let mut calls = Vec::new();
            walk::pats(&self.done.body, from, &mut |p| calls.push(p));
            for id in calls {
                let Pat::Macro(call) = &mut self.done.body.pats[id] else { continue };
                let call = call.clone();
                let new = match self.expansion(&call, At { depth, ..at }) {
                    Ok((_, Expansion::Tokens(tokens))) => {
                        let done = &mut self.done;
                        fragment::pat_into(&mut done.body, &mut done.items, &tokens, call.range).ok()
                    }
                    _ => None,
                };
                let pats = &mut self.done.body.pats;
                pats[id] = new.map_or(Pat::Missing, |new| std::mem::replace(&mut pats[new], Pat::Missing));
                if new.is_some() {
                    open.push((id, depth + 1));
                }
            }
        }
    }

    /// Calls in the place of types, wherever in the body: they are looked up from the function's module.
    fn types(&mut self, at: At) {
        let mut next = 0;
        let mut depths: Map<TypeRefId, u32> = Map::new();
        while next < self.done.body.types.len() {
            let id = TypeRefId::from_index(next);
            let TypeRef::Macro(call) = &self.done.body.types[id] else {
                next += 1;
                continue;
            };
            let call = call.clone();
            let depth = depths.get(&id).copied().unwrap_or(at.depth);
            let first = self.done.body.types.len();
            let new = match self.expansion(&call, At { depth, ..at }) {
                Ok((_, Expansion::Tokens(tokens))) => {
                    let done = &mut self.done;
                    fragment::type_into(&mut done.body, &mut done.items, &tokens, call.range).ok()
                }
                _ => None,
            };
            let types = &mut self.done.body.types;
            // Moved, not cloned: a call in it is there once.
            types[id] = new.map_or(TypeRef::Error, |new| std::mem::replace(&mut types[new], TypeRef::Error));
            depths.insert(id, depth + 1);
            for made in first..self.done.body.types.len() {
                depths.insert(TypeRefId::from_index(made), depth + 1);
            }
        }
    }
}

/// How much deeper than an expression one inside of it is: a link of a chain, or what only delimiters or blocks nest.
fn nesting_of(outer: &Expr, inner: ExprId) -> u32 {
    let is_link = match outer {
        Expr::MethodCall { receiver, .. } => *receiver == inner,
        Expr::Index { base, .. } => *base == inner,
        Expr::Call { callee, .. } => *callee == inner,
        Expr::Field { .. } | Expr::Try(_) | Expr::Await(_) | Expr::Binary { .. } | Expr::Unary { .. } => true,
        Expr::Ref { .. } | Expr::Cast { .. } | Expr::Assign { .. } | Expr::Range { .. } | Expr::Let { .. } => true,
        Expr::If { .. } | Expr::Return(_) | Expr::Break { .. } | Expr::Yield(_) | Expr::Closure { .. } => true,
        _ => false,
    };
    if is_link { 1 } else { DELIMITER_DEPTH }
}

/// The patterns right inside of an expression.
fn own_pats(expr: &Expr) -> Vec<PatId> {
    match expr {
        Expr::Let { pat, .. } | Expr::For { pat, .. } => vec![*pat],
        Expr::Match { arms, .. } => arms.iter().map(|a| a.pat).collect(),
        Expr::Closure { params, .. } => params.iter().map(|(p, _)| *p).collect(),
        Expr::Block(block) => {
            let pats = block.stmts.iter().filter_map(|s| match s {
                Stmt::Let { pat, .. } => Some(*pat),
                Stmt::Expr { .. } => None,
            });
            pats.collect()
        }
        _ => Vec::new(),
    }
}
