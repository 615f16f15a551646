//! A body as text, close to Rust, for tests: what is left of macros shows.

use std::fmt::Write;

use lint_core::base::Name;
use lint_core::syntax::ir::{
    Anchor, Block, BlockKind, Body, Expr, ExprId, FormatArgs, FormatPiece, FormatTrait, Literal, Pat, PatId, Path, Stmt,
};

/// The value of a body.
pub fn body(of: &Body) -> String {
    Text { body: of }.expr(of.root)
}

/// An expression of a body.
pub fn expr(of: &Body, id: ExprId) -> String {
    Text { body: of }.expr(id)
}

struct Text<'a> {
    body: &'a Body,
}

impl Text<'_> {
    fn list(&self, all: &[ExprId]) -> String {
        all.iter().map(|e| self.expr(*e)).collect::<Vec<_>>().join(", ")
    }

    fn opt(&self, id: Option<ExprId>) -> String {
        id.map_or_else(String::new, |e| format!(" {}", self.expr(e)))
    }

    fn expr(&self, id: ExprId) -> String {
        match &self.body.exprs[id] {
            Expr::Missing => "?".to_owned(),
            Expr::Path(path) => path_text(path),
            Expr::Literal(literal) => literal_text(literal),
            Expr::Call { callee, args } => format!("{}({})", self.expr(*callee), self.list(args)),
            Expr::MethodCall { receiver, method, args, .. } => {
                format!("{}.{method}({})", self.expr(*receiver), self.list(args))
            }
            Expr::Field { base, name, .. } => format!("{}.{name}", self.expr(*base)),
            Expr::Index { base, index } => format!("{}[{}]", self.expr(*base), self.expr(*index)),
            Expr::Unary { op, operand } => format!("{op:?}({})", self.expr(*operand)),
            Expr::Binary { op, lhs, rhs } => format!("{op:?}({}, {})", self.expr(*lhs), self.expr(*rhs)),
            Expr::Assign { lhs, rhs, .. } => format!("{} = {}", self.expr(*lhs), self.expr(*rhs)),
            Expr::Ref { inner, .. } => format!("&{}", self.expr(*inner)),
            Expr::Cast { inner, .. } => format!("{} as _", self.expr(*inner)),
            Expr::Let { pat, scrutinee } => format!("let {} = {}", self.pat(*pat), self.expr(*scrutinee)),
            Expr::If { cond, then, els } => {
                format!("if {} {}{}", self.expr(*cond), self.expr(*then), self.opt(*els))
            }
            Expr::Match { scrutinee, arms } => {
                let arms = arms.iter().map(|a| format!("{} => {}", self.pat(a.pat), self.expr(a.body)));
                format!("match {} {{ {} }}", self.expr(*scrutinee), arms.collect::<Vec<_>>().join(", "))
            }
            Expr::Loop { body, .. } => format!("loop {}", self.expr(*body)),
            Expr::While { cond, body, .. } => format!("while {} {}", self.expr(*cond), self.expr(*body)),
            Expr::For { pat, iter, body, .. } => {
                format!("for {} in {} {}", self.pat(*pat), self.expr(*iter), self.expr(*body))
            }
            Expr::Block(block) => self.block(block),
            Expr::Closure { params, body, .. } => {
                let params: Vec<String> = params.iter().map(|(p, _)| self.pat(*p)).collect();
                format!("|{}| {}", params.join(", "), self.expr(*body))
            }
            Expr::Return(value) => format!("return{}", self.opt(*value)),
            Expr::Break { value, .. } => format!("break{}", self.opt(*value)),
            Expr::Continue { .. } => "continue".to_owned(),
            Expr::Yield(value) => format!("yield{}", self.opt(*value)),
            Expr::Struct { path, fields, spread } => {
                let mut all: Vec<String> =
                    fields.iter().map(|f| format!("{}: {}", f.name, self.expr(f.value))).collect();
                all.extend(spread.map(|e| format!("..{}", self.expr(e))));
                format!("{} {{ {} }}", path_text(path), all.join(", "))
            }
            Expr::Tuple(all) => format!("({})", self.list(all)),
            Expr::Array(all) => format!("[{}]", self.list(all)),
            Expr::Repeat { value, len } => format!("[{}; {}]", self.expr(*value), self.expr(*len)),
            Expr::Range { lo, hi, .. } => format!("{}..{}", self.opt(*lo), self.opt(*hi)),
            Expr::Try(inner) => format!("{}?", self.expr(*inner)),
            Expr::Await(inner) => format!("{}.await", self.expr(*inner)),
            Expr::Macro(call) => format!("{}!(…)", path_text(&call.path)),
            Expr::FormatArgs(args) => self.format(args),
            Expr::Opaque { what, args } => format!("opaque {what}({})", self.list(args)),
        }
    }

    fn format(&self, format: &FormatArgs) -> String {
        let mut out = String::from("format(");
        for piece in &format.pieces {
            match piece {
                FormatPiece::Text(text) => out.push_str(text),
                FormatPiece::Placeholder { arg, by, .. } => {
                    let by = match by {
                        FormatTrait::Display => "",
                        FormatTrait::Debug => ":?",
                        FormatTrait::Number => ":x",
                        FormatTrait::Serialize => ":serialize",
                    };
                    let _ = write!(out, "{{{}{by}}}", self.expr(format.args[*arg as usize]));
                }
            }
        }
        out + ")"
    }

    fn block(&self, block: &Block) -> String {
        let mut parts: Vec<String> = Vec::new();
        for stmt in &block.stmts {
            parts.push(match stmt {
                Stmt::Let { pat, init, els, .. } => {
                    let init = init.map_or_else(String::new, |e| format!(" = {}", self.expr(e)));
                    let els = els.map_or_else(String::new, |e| format!(" else {}", self.expr(e)));
                    format!("let {}{init}{els};", self.pat(*pat))
                }
                Stmt::Expr { expr, semi, .. } => format!("{}{}", self.expr(*expr), if *semi { ";" } else { "" }),
            });
        }
        parts.extend(block.tail.map(|e| self.expr(e)));
        let kind = match block.kind {
            BlockKind::Plain => "",
            BlockKind::Unsafe => "unsafe ",
            BlockKind::Const => "const ",
            BlockKind::Async { .. } => "async ",
            BlockKind::Try => "try ",
        };
        if parts.is_empty() { format!("{kind}{{}}") } else { format!("{kind}{{ {} }}", parts.join(" ")) }
    }

    fn pats(&self, all: &[PatId]) -> String {
        all.iter().map(|p| self.pat(*p)).collect::<Vec<_>>().join(", ")
    }

    fn pat(&self, id: PatId) -> String {
        match &self.body.pats[id] {
            Pat::Wild => "_".to_owned(),
            Pat::Rest => "..".to_owned(),
            Pat::Bind { name, hygiene, sub, .. } => {
                let who = if hygiene.0 == 0 { String::new() } else { "#".to_owned() };
                let sub = sub.map_or_else(String::new, |s| format!(" @ {}", self.pat(s)));
                format!("{name}{who}{sub}")
            }
            Pat::Path(path) => path_text(path),
            Pat::TupleStruct { path, fields } => format!("{}({})", path_text(path), self.pats(fields)),
            Pat::Struct { path, fields, .. } => {
                let fields: Vec<String> = fields.iter().map(|(n, p)| format!("{n}: {}", self.pat(*p))).collect();
                format!("{} {{ {} }}", path_text(path), fields.join(", "))
            }
            Pat::Tuple(all) => format!("({})", self.pats(all)),
            Pat::Slice(all) => format!("[{}]", self.pats(all)),
            Pat::Ref { inner, .. } => format!("&{}", self.pat(*inner)),
            Pat::Or(all) => all.iter().map(|p| self.pat(*p)).collect::<Vec<_>>().join(" | "),
            Pat::Lit(e) => self.expr(*e),
            Pat::Range { lo, hi } => format!("{}..={}", self.opt(*lo), self.opt(*hi)),
            Pat::Macro(call) => format!("{}!(…)", path_text(&call.path)),
            Pat::Missing => "?".to_owned(),
        }
    }
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::Str(text) => format!("{:?}", text.as_str()),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(..) => "int".to_owned(),
        Literal::Float(_) => "float".to_owned(),
        Literal::ByteStr | Literal::CStr => "bytes".to_owned(),
        Literal::Char | Literal::Byte => "char".to_owned(),
    }
}

/// A path; names that a macro wrote itself have a `#`.
fn path_text(path: &Path) -> String {
    let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
    let start = match path.anchor {
        Anchor::Plain => "",
        Anchor::Global => "::",
        Anchor::Crate => "crate::",
        Anchor::DollarCrate(_) => "$crate::",
        Anchor::SelfMod if names.is_empty() => "self",
        Anchor::SelfMod => "self::",
        Anchor::Super(_) => "super::",
    };
    let who = match path.segments.as_slice() {
        [only] if only.hygiene.0 != 0 && path.anchor == Anchor::Plain => "#",
        _ => "",
    };
    format!("{start}{}{who}", names.iter().map(|n| n.as_str()).collect::<Vec<_>>().join("::"))
}
