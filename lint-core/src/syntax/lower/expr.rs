//! Expressions.

use super::Lower;
use super::pat::member;
use super::path::ident;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Arm, BinaryOp, BlockKind, Expr, ExprId, FieldInit, Literal, UnaryOp};

impl Lower<'_> {
    /// An expression into the body.
    pub(crate) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        let (lowered, range) = match expr {
            syn::Expr::Paren(paren) => return self.expr(&paren.expr),
            syn::Expr::Group(group) => return self.expr(&group.expr),
            syn::Expr::Path(path) => {
                let path = self.path(path.qself.as_ref(), &path.path);
                let range = path.range;
                (Expr::Path(path), range)
            }
            syn::Expr::Lit(lit) => (Expr::Literal(literal(&lit.lit)), self.range(lit.lit.span())),
            syn::Expr::Call(call) => {
                let callee = self.expr(&call.func);
                let args = self.exprs(&call.args);
                let range = self.body.expr_range(callee).cover(self.range(call.paren_token.span.close()));
                (Expr::Call { callee, args }, range)
            }
            syn::Expr::MethodCall(call) => self.method_call(call),
            syn::Expr::Field(field) => {
                let base = self.expr(&field.base);
                let name_range = match &field.member {
                    syn::Member::Named(name) => self.range(name.span()),
                    syn::Member::Unnamed(index) => self.range(index.span),
                };
                let range = self.body.expr_range(base).cover(name_range);
                (Expr::Field { base, name: member(&field.member), name_range }, range)
            }
            syn::Expr::Index(index) => {
                let base = self.expr(&index.expr);
                let range = self.body.expr_range(base).cover(self.range(index.bracket_token.span.close()));
                (Expr::Index { base, index: self.expr(&index.index) }, range)
            }
            syn::Expr::Unary(unary) => self.unary(unary),
            syn::Expr::Binary(binary) => self.binary(binary),
            syn::Expr::Assign(assign) => {
                let (lhs, rhs) = (self.expr(&assign.left), self.expr(&assign.right));
                (Expr::Assign { op: None, lhs, rhs }, self.both(lhs, rhs))
            }
            syn::Expr::Reference(reference) => {
                let inner = self.expr(&reference.expr);
                let range = self.range(reference.and_token.spans[0]).cover(self.body.expr_range(inner));
                (Expr::Ref { mutable: reference.mutability.is_some(), inner }, range)
            }
            syn::Expr::RawAddr(raw) => {
                let inner = self.expr(&raw.expr);
                let range = self.range(raw.and_token.spans[0]).cover(self.body.expr_range(inner));
                (Expr::Ref { mutable: matches!(raw.mutability, syn::PointerMutability::Mut(_)), inner }, range)
            }
            syn::Expr::Cast(cast) => {
                let inner = self.expr(&cast.expr);
                let ty = self.ty(&cast.ty);
                let range = self.body.expr_range(inner).cover(self.range(cast.as_token.span));
                (Expr::Cast { inner, ty }, range)
            }
            syn::Expr::Let(condition) => {
                let scrutinee = self.expr(&condition.expr);
                let pat = self.pat(&condition.pat);
                let range = self.range(condition.let_token.span).cover(self.body.expr_range(scrutinee));
                (Expr::Let { pat, scrutinee }, range)
            }
            syn::Expr::Struct(strukt) => self.struct_literal(strukt),
            syn::Expr::Tuple(tuple) => {
                let range = self.join(tuple.paren_token.span.open(), tuple.paren_token.span.close());
                (Expr::Tuple(self.exprs(&tuple.elems)), range)
            }
            syn::Expr::Array(array) => {
                let range = self.join(array.bracket_token.span.open(), array.bracket_token.span.close());
                (Expr::Array(self.exprs(&array.elems)), range)
            }
            syn::Expr::Repeat(repeat) => {
                let range = self.join(repeat.bracket_token.span.open(), repeat.bracket_token.span.close());
                (Expr::Repeat { value: self.expr(&repeat.expr), len: self.expr(&repeat.len) }, range)
            }
            syn::Expr::Range(bounds) => self.bounds_expr(bounds),
            syn::Expr::Try(attempt) => {
                let inner = self.expr(&attempt.expr);
                let range = self.body.expr_range(inner).cover(self.range(attempt.question_token.spans[0]));
                (Expr::Try(inner), range)
            }
            syn::Expr::Await(future) => {
                let inner = self.expr(&future.base);
                let range = self.body.expr_range(inner).cover(self.range(future.await_token.span));
                (Expr::Await(inner), range)
            }
            syn::Expr::Macro(mac) => {
                let call = self.macro_call(&mac.mac);
                let range = call.range;
                (Expr::Macro(Box::new(call)), range)
            }
            syn::Expr::Closure(closure) => self.closure(closure),
            _ => return self.control(expr),
        };
        self.body.alloc_expr(lowered, range)
    }

    /// Blocks, branches, loops and jumps.
    fn control(&mut self, expr: &syn::Expr) -> ExprId {
        let (lowered, range) = match expr {
            syn::Expr::Block(block) => {
                let label = block.label.as_ref().map(|l| self.lifetime(&l.name));
                return self.block(&block.block, BlockKind::Plain, label);
            }
            syn::Expr::Unsafe(block) => return self.block(&block.block, BlockKind::Unsafe, None),
            syn::Expr::Const(block) => return self.block(&block.block, BlockKind::Const, None),
            syn::Expr::TryBlock(block) => return self.block(&block.block, BlockKind::Try, None),
            syn::Expr::Async(block) => {
                return self.block(&block.block, BlockKind::Async { is_move: block.capture.is_some() }, None);
            }
            syn::Expr::If(branch) => self.if_expr(branch),
            syn::Expr::Match(matching) => self.match_expr(matching),
            syn::Expr::Loop(repeat) => {
                let label = repeat.label.as_ref().map(|l| self.lifetime(&l.name));
                let body = self.block(&repeat.body, BlockKind::Plain, None);
                (Expr::Loop { label, body }, self.range(repeat.loop_token.span).cover(self.body.expr_range(body)))
            }
            syn::Expr::While(repeat) => {
                let label = repeat.label.as_ref().map(|l| self.lifetime(&l.name));
                let cond = self.expr(&repeat.cond);
                let body = self.block(&repeat.body, BlockKind::Plain, None);
                let range = self.range(repeat.while_token.span).cover(self.body.expr_range(body));
                (Expr::While { label, cond, body }, range)
            }
            syn::Expr::ForLoop(repeat) => {
                let label = repeat.label.as_ref().map(|l| self.lifetime(&l.name));
                let iter = self.expr(&repeat.expr);
                let pat = self.pat(&repeat.pat);
                let body = self.block(&repeat.body, BlockKind::Plain, None);
                let range = self.range(repeat.for_token.span).cover(self.body.expr_range(body));
                (Expr::For { label, pat, iter, body }, range)
            }
            syn::Expr::Return(leave) => {
                let value = leave.expr.as_ref().map(|e| self.expr(e));
                (Expr::Return(value), self.after(self.range(leave.return_token.span), value))
            }
            syn::Expr::Break(leave) => {
                let label = leave.label.as_ref().map(|l| self.lifetime(l));
                let value = leave.expr.as_ref().map(|e| self.expr(e));
                (Expr::Break { label, value }, self.after(self.range(leave.break_token.span), value))
            }
            syn::Expr::Continue(next) => {
                let label = next.label.as_ref().map(|l| self.lifetime(l));
                (Expr::Continue { label }, self.range(next.continue_token.span))
            }
            syn::Expr::Yield(leave) => {
                let value = leave.expr.as_ref().map(|e| self.expr(e));
                (Expr::Yield(value), self.after(self.range(leave.yield_token.span), value))
            }
            syn::Expr::Infer(infer) => (Expr::Missing, self.range(infer.underscore_token.spans[0])),
            _ => (Expr::Missing, TextRange::default()),
        };
        self.body.alloc_expr(lowered, range)
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e syn::Expr>) -> Vec<ExprId> {
        exprs.into_iter().map(|e| self.expr(e)).collect()
    }

    fn both(&self, first: ExprId, last: ExprId) -> TextRange {
        self.body.expr_range(first).cover(self.body.expr_range(last))
    }

    fn after(&self, keyword: TextRange, value: Option<ExprId>) -> TextRange {
        value.map_or(keyword, |v| keyword.cover(self.body.expr_range(v)))
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall) -> (Expr, TextRange) {
        let receiver = self.expr(&call.receiver);
        let turbofish = call.turbofish.as_ref().map(|t| Box::new(self.generic_args(t)));
        let args = self.exprs(&call.args);
        let method_range = self.range(call.method.span());
        let range = self.body.expr_range(receiver).cover(self.range(call.paren_token.span.close()));
        (Expr::MethodCall { receiver, method: ident(&call.method), method_range, turbofish, args }, range)
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> (Expr, TextRange) {
        let operand = self.expr(&unary.expr);
        let (op, span) = match &unary.op {
            syn::UnOp::Deref(t) => (UnaryOp::Deref, t.spans[0]),
            syn::UnOp::Not(t) => (UnaryOp::Not, t.spans[0]),
            syn::UnOp::Neg(t) => (UnaryOp::Neg, t.spans[0]),
            _ => return (Expr::Missing, self.body.expr_range(operand)),
        };
        (Expr::Unary { op, operand }, self.range(span).cover(self.body.expr_range(operand)))
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> (Expr, TextRange) {
        let (lhs, rhs) = (self.expr(&binary.left), self.expr(&binary.right));
        let range = self.both(lhs, rhs);
        let Some((op, assigns)) = operator(&binary.op) else { return (Expr::Missing, range) };
        let expr = if assigns { Expr::Assign { op: Some(op), lhs, rhs } } else { Expr::Binary { op, lhs, rhs } };
        (expr, range)
    }

    fn struct_literal(&mut self, strukt: &syn::ExprStruct) -> (Expr, TextRange) {
        let path = self.path(strukt.qself.as_ref(), &strukt.path);
        let range = path.range.cover(self.range(strukt.brace_token.span.close()));
        let mut fields = Vec::with_capacity(strukt.fields.len());
        for field in &strukt.fields {
            let value = self.expr(&field.expr);
            let span = match &field.member {
                syn::Member::Named(name) => name.span(),
                syn::Member::Unnamed(index) => index.span,
            };
            let cfg = self.node_cfg(&field.attrs);
            fields.push(FieldInit { name: member(&field.member), range: self.range(span), value, cfg });
        }
        let spread = strukt.rest.as_ref().map(|e| self.expr(e));
        (Expr::Struct { path, fields, spread }, range)
    }

    fn bounds_expr(&mut self, bounds: &syn::ExprRange) -> (Expr, TextRange) {
        let lo = bounds.start.as_ref().map(|e| self.expr(e));
        let hi = bounds.end.as_ref().map(|e| self.expr(e));
        let (dots, inclusive) = match &bounds.limits {
            syn::RangeLimits::HalfOpen(t) => (self.range(t.spans[0]), false),
            syn::RangeLimits::Closed(t) => (self.range(t.spans[0]), true),
        };
        let range = lo.iter().chain(&hi).fold(dots, |r, e| r.cover(self.body.expr_range(*e)));
        (Expr::Range { lo, hi, inclusive }, range)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> (Expr, TextRange) {
        let mut params = Vec::with_capacity(closure.inputs.len());
        for input in &closure.inputs {
            let ty = match input {
                syn::Pat::Type(typed) => Some(self.ty(&typed.ty)),
                _ => None,
            };
            params.push((self.pat(input), ty));
        }
        let ret = self.return_type(&closure.output);
        let body = self.expr(&closure.body);
        let range = self.range(closure.inputs_begin.spans[0]).cover(self.body.expr_range(body));
        let (is_async, is_move) = (closure.asyncness.is_some(), closure.capture.is_some());
        (Expr::Closure { params, ret, body, is_async, is_move }, range)
    }

    /// `if a {} else if b {} …`: the links of the chain are lowered from the last to the first, so that a long one is no recursion.
    fn if_expr(&mut self, branch: &syn::ExprIf) -> (Expr, TextRange) {
        let mut links = vec![branch];
        let mut last: Option<&syn::Expr> = None;
        let mut at = branch;
        while let Some((_, els)) = &at.else_branch {
            match &**els {
                syn::Expr::If(next) => {
                    links.push(next);
                    at = next;
                }
                other => {
                    last = Some(other);
                    break;
                }
            }
        }
        // In the order of the text first, so that ids follow it.
        let parts: Vec<(ExprId, ExprId, TextRange)> = links
            .iter()
            .map(|link| {
                let cond = self.expr(&link.cond);
                let then = self.block(&link.then_branch, BlockKind::Plain, None);
                (cond, then, self.range(link.if_token.span))
            })
            .collect();
        let mut els = last.map(|e| self.expr(e));
        let mut built: Option<(Expr, TextRange)> = None;
        for (cond, then, keyword) in parts.into_iter().rev() {
            if let Some((expr, range)) = built.take() {
                els = Some(self.body.alloc_expr(expr, range));
            }
            let end = els.unwrap_or(then);
            let range = keyword.cover(self.body.expr_range(then)).cover(self.body.expr_range(end));
            built = Some((Expr::If { cond, then, els }, range));
        }
        built.unwrap_or((Expr::Missing, TextRange::default()))
    }

    fn match_expr(&mut self, matching: &syn::ExprMatch) -> (Expr, TextRange) {
        let scrutinee = self.expr(&matching.expr);
        let mut arms = Vec::with_capacity(matching.arms.len());
        for arm in &matching.arms {
            let pat = self.pat(&arm.pat);
            let guard = match &arm.pat {
                syn::Pat::Guard(guard) => Some(self.expr(&guard.guard)),
                _ => None,
            };
            let body = self.expr(&arm.body);
            arms.push(Arm { pat, guard, body, cfg: self.node_cfg(&arm.attrs) });
        }
        let range = self.join(matching.match_token.span, matching.brace_token.span.close());
        (Expr::Match { scrutinee, arms }, range)
    }
}

fn literal(lit: &syn::Lit) -> Literal {
    let suffix = |text: &str| (!text.is_empty()).then(|| Name::new(text));
    match lit {
        syn::Lit::Str(text) => Literal::Str(Name::new(&text.value())),
        syn::Lit::ByteStr(_) => Literal::ByteStr,
        syn::Lit::CStr(_) => Literal::CStr,
        syn::Lit::Byte(_) => Literal::Byte,
        syn::Lit::Char(_) => Literal::Char,
        syn::Lit::Int(int) => Literal::Int(suffix(int.suffix()), int.base10_parse().ok().filter(|n| *n < 1_000)),
        syn::Lit::Float(float) => Literal::Float(suffix(float.suffix())),
        syn::Lit::Bool(value) => Literal::Bool(value.value),
        _ => Literal::Int(None, None),
    }
}

/// An operator, and whether it assigns.
fn operator(op: &syn::BinOp) -> Option<(BinaryOp, bool)> {
    Some(match op {
        syn::BinOp::Add(_) => (BinaryOp::Add, false),
        syn::BinOp::Sub(_) => (BinaryOp::Sub, false),
        syn::BinOp::Mul(_) => (BinaryOp::Mul, false),
        syn::BinOp::Div(_) => (BinaryOp::Div, false),
        syn::BinOp::Rem(_) => (BinaryOp::Rem, false),
        syn::BinOp::And(_) => (BinaryOp::And, false),
        syn::BinOp::Or(_) => (BinaryOp::Or, false),
        syn::BinOp::BitXor(_) => (BinaryOp::BitXor, false),
        syn::BinOp::BitAnd(_) => (BinaryOp::BitAnd, false),
        syn::BinOp::BitOr(_) => (BinaryOp::BitOr, false),
        syn::BinOp::Shl(_) => (BinaryOp::Shl, false),
        syn::BinOp::Shr(_) => (BinaryOp::Shr, false),
        syn::BinOp::Eq(_) => (BinaryOp::Eq, false),
        syn::BinOp::Lt(_) => (BinaryOp::Lt, false),
        syn::BinOp::Le(_) => (BinaryOp::Le, false),
        syn::BinOp::Ne(_) => (BinaryOp::Ne, false),
        syn::BinOp::Ge(_) => (BinaryOp::Ge, false),
        syn::BinOp::Gt(_) => (BinaryOp::Gt, false),
        syn::BinOp::AddAssign(_) => (BinaryOp::Add, true),
        syn::BinOp::SubAssign(_) => (BinaryOp::Sub, true),
        syn::BinOp::MulAssign(_) => (BinaryOp::Mul, true),
        syn::BinOp::DivAssign(_) => (BinaryOp::Div, true),
        syn::BinOp::RemAssign(_) => (BinaryOp::Rem, true),
        syn::BinOp::BitXorAssign(_) => (BinaryOp::BitXor, true),
        syn::BinOp::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        syn::BinOp::BitOrAssign(_) => (BinaryOp::BitOr, true),
        syn::BinOp::ShlAssign(_) => (BinaryOp::Shl, true),
        syn::BinOp::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => return None,
    })
}
