//! The macro engine as this stage sees it: a macro and a call in, tokens, items or an expression out.
//!
//! Keeps the rules of each macro as they are read, once, for all threads. Knows no scope: which macro it is has been found out.
//!
//! ```text
//! add!(x, 1) with the rule ($a:expr, $b:expr) => { $a + $b }     ─▶     the tokens of `x + 1`
//! ```

use std::sync::{Arc, PoisonError, RwLock};

use super::{Problem, fallback, special};
use crate::base::{Arena, FileId, Name, TextRange};
use crate::input::CfgSet;
use crate::macros::builtin::{self, BuiltinCtx};
use crate::macros::{ExpandCtx, FormatArg, FormatCall, Rules};
use crate::names::{DefMap, IrId, MacroId, MacroKind};
use crate::syntax::fragment;
use crate::syntax::ir::{
    Anchor, Attrs, Body, Expr, ExprId, FileIr, FormatArgs, Hygiene, ItemKind, MacroCall, Path, Segment, TokenBuffer,
};

/// What a call in a body expands to.
pub(crate) enum Expansion {
    /// Tokens, to be read as what the place asks for.
    Tokens(TokenBuffer),
    /// An expression that is in the body already.
    Built(ExprId),
}

/// What a call in the place of items expands to.
pub(crate) struct Items {
    /// The items, as a file.
    pub(crate) ir: Made,
    /// How many tokens that was.
    pub(crate) tokens: usize,
}

/// The file of an expansion.
pub(crate) enum Made {
    /// A new one.
    New(Box<FileIr>),
    /// One that was read: `include!`.
    Is(IrId),
}

/// What items in an expansion are members of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Members {
    /// An impl.
    Impl,
    /// A trait.
    Trait,
}

/// A call in a body, and what it goes into.
pub(crate) struct InBody<'a> {
    pub(crate) call: &'a MacroCall,
    pub(crate) set: &'a CfgSet,
    pub(crate) body: &'a mut Body,
    pub(crate) items: &'a mut FileIr,
    pub(crate) problems: &'a mut Vec<Problem>,
    /// The text that another call in the place of a literal stands for.
    pub(crate) literal: &'a mut dyn FnMut(&TokenBuffer) -> Option<TokenBuffer>,
}

/// The engine.
#[derive(Debug, Default)]
pub(crate) struct Engine {
    rules: RwLock<Vec<Option<Arc<Rules>>>>,
}

impl Engine {
    /// Expands a call in a body.
    pub(crate) fn expand(&self, map: &DefMap, by: MacroId, at: &mut InBody<'_>) -> Result<Expansion, String> {
        let hygiene = at.body.next_hygiene;
        at.body.next_hygiene = Hygiene(hygiene.0 + 1);
        match self.run(map, by, (at.call, at.set, hygiene), at.literal)? {
            builtin::Expansion::Tokens(tokens) => Ok(Expansion::Tokens(tokens)),
            builtin::Expansion::Nothing => Ok(Expansion::Tokens(TokenBuffer::default())),
            builtin::Expansion::Format(format) => Ok(Expansion::Built(self::format(at, format))),
            builtin::Expansion::Opaque(parts) => {
                let (mut args, mut unread) = (Vec::new(), false);
                for part in &parts {
                    let (found, failed) = fallback::args(at.body, at.items, part, at.call.range);
                    args.extend(found);
                    unread |= failed;
                }
                if unread {
                    at.problems
                        .push((at.call.range, format!("arguments of `{}!` can't be read", path_text(&at.call.path))));
                }
                let what = Name::new(&path_text(&at.call.path));
                Ok(Expansion::Built(at.body.alloc_expr(Expr::Opaque { what, args }, at.call.range)))
            }
        }
    }

    /// The tokens that a call stands for where nothing but tokens will do: in the place of a type, pattern or literal.
    pub(crate) fn tokens(
        &self,
        map: &DefMap,
        by: MacroId,
        (call, set): (&MacroCall, &CfgSet),
        literal: &mut dyn FnMut(&TokenBuffer) -> Option<TokenBuffer>,
    ) -> Option<TokenBuffer> {
        match self.run(map, by, (call, set, Hygiene(0)), literal).ok()? {
            builtin::Expansion::Tokens(tokens) => Some(tokens),
            _ => None,
        }
    }

    /// Expands a call in the place of items, or of items of an impl or trait; with `signatures`, functions without their code.
    pub(crate) fn items(
        &self,
        map: &DefMap,
        by: MacroId,
        (call, set): (&MacroCall, &CfgSet),
        at: (FileId, Hygiene),
        member_of: Option<Members>,
        signatures: bool,
    ) -> Result<Items, String> {
        let (file, hygiene) = at;
        let builtin::Expansion::Tokens(tokens) = self.run(map, by, (call, set, hygiene), &mut |_| None)? else {
            return Ok(Items { ir: Made::New(Box::new(empty_ir(file))), tokens: 0 });
        };
        let count = tokens.tokens.len();
        let tokens = if signatures { tokens.without_code() } else { tokens };
        let read = match member_of {
            None => fragment::items(file, &tokens, call.range),
            Some(of) => fragment::members(file, &tokens, call.range, of == Members::Trait),
        };
        let ir = read.map_err(|e| format!("what it expands to does not parse: {}", e.message))?;
        Ok(Items { ir: Made::New(Box::new(ir)), tokens: count })
    }

    fn run(
        &self,
        map: &DefMap,
        by: MacroId,
        (call, set, hygiene): (&MacroCall, &CfgSet, Hygiene),
        literal: &mut dyn FnMut(&TokenBuffer) -> Option<TokenBuffer>,
    ) -> Result<builtin::Expansion, String> {
        let data = &map.macros[by];
        let def_crate = map.crates[data.krate].input as u32;
        match data.kind {
            MacroKind::Rules => {
                let ctx = ExpandCtx { def_crate, call: call.range, hygiene };
                let tokens = self.rules(map, by)?.expand(&call.tokens, &ctx).map_err(|e| e.message)?;
                Ok(builtin::Expansion::Tokens(tokens))
            }
            MacroKind::Builtin(name) | MacroKind::DeriveBy(name) => {
                if let Some(result) = special::expand(&name, call, set) {
                    return result;
                }
                let mut ctx = BuiltinCtx { def_crate, literal };
                match builtin::expand(&name, call, &mut ctx) {
                    Some(result) => result.map_err(|e| e.message),
                    None => Err(format!("there is no built-in `{name}`")),
                }
            }
            MacroKind::Derive | MacroKind::Attribute | MacroKind::AttributeBy(_) => {
                Err("it is a derive or attribute".to_owned())
            }
        }
    }

    fn rules(&self, map: &DefMap, by: MacroId) -> Result<Arc<Rules>, String> {
        let at = by.index();
        if let Some(Some(found)) = self.rules.read().unwrap_or_else(PoisonError::into_inner).get(at) {
            return Ok(Arc::clone(found));
        }
        let ItemKind::MacroRules(written) = &map.item(map.macros[by].loc).kind else {
            return Err("it is no macro by example".to_owned());
        };
        let rules = Arc::new(Rules::parse(&written.tokens).0);
        let mut all = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() <= at {
            all.resize(at + 1, None);
        }
        all[at] = Some(Arc::clone(&rules));
        Ok(rules)
    }
}

/// A formatted text into the body, and the call of the function around it.
fn format(at: &mut InBody<'_>, format: FormatCall) -> ExprId {
    let range = at.call.range;
    let args = format.args.into_iter().map(|arg| self::arg(at, &arg)).collect();
    let text = at.body.alloc_expr(Expr::FormatArgs(FormatArgs { pieces: format.pieces, args }), range);
    let Some(wrap) = format.wrap else { return text };
    match fragment::expr_into(at.body, at.items, &wrap, range) {
        Ok(callee) => at.body.alloc_expr(Expr::Call { callee, args: vec![text] }, range),
        Err(_) => text,
    }
}

fn arg(at: &mut InBody<'_>, arg: &FormatArg) -> ExprId {
    match arg {
        FormatArg::Tokens(tokens) => {
            fragment::expr_into(at.body, at.items, tokens, at.call.range).unwrap_or_else(|error| {
                at.problems.push((error.range, format!("an argument does not parse: {}", error.message)));
                at.body.alloc_expr(Expr::Missing, error.range)
            })
        }
        FormatArg::Capture(name, range, hygiene) => {
            let segment = Segment { name: *name, args: None, range: *range, hygiene: *hygiene };
            at.body.alloc_expr(Expr::Path(plain(segment)), *range)
        }
    }
}

fn plain(segment: Segment) -> Path {
    let range: TextRange = segment.range;
    // `{self}` is the receiver, as everywhere.
    if segment.name == "self" {
        return Path { anchor: Anchor::SelfMod, qself: None, trait_len: 0, segments: Vec::new(), range };
    }
    Path { anchor: Anchor::Plain, qself: None, trait_len: 0, segments: vec![segment], range }
}

/// A path as it is written, without arguments.
pub(crate) fn path_text(path: &Path) -> String {
    let start = match path.anchor {
        Anchor::Plain => "",
        Anchor::Global => "::",
        Anchor::Crate => "crate::",
        Anchor::DollarCrate(_) => "$crate::",
        Anchor::SelfMod => "self::",
        Anchor::Super(_) => "super::",
    };
    let names: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
    format!("{start}{}", names.join("::"))
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
