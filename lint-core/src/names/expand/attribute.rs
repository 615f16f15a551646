//! Attribute macros on functions: the code that they run before the body.
//!
//! ```text
//! #[instrument] fn f(user: &User) { … }     ─▶     fn f(user: &User) { tracing::info_span!("f", user = ?user); … }
//! ```

use std::sync::Arc;

use super::super::cfg;
use super::super::collect::Collector;
use super::super::def::{FuncId, MacroId, MacroKind};
use crate::base::{Name, TextRange};
use crate::macros::attribute::{self, Marked, Records};
use crate::syntax::ir::{
    Anchor, Attr, AttrArgs, Body, Delim, Expr, FnItem, Hygiene, ItemKind, MacroCall, Path, Segment, Stmt, TokenBuffer,
};

/// Puts what the attributes of a function run before its body.
pub(super) fn before(collector: &mut Collector<'_>, func: FuncId) {
    let data = &collector.map.funcs[func];
    let item = collector.map.item(data.loc);
    let ItemKind::Fn(function) = &item.kind else { return };
    let set = collector.cfg_at(data.module);
    let recorded = cfg::active(set, &item.attrs).find_map(|attr| records(collector, func, attr));
    let calls: Vec<MacroCall> = cfg::active(set, &item.attrs)
        .filter(|attr| attr.mark.is_none())
        .filter_map(|attr| call(collector, func, function, attr))
        .collect();
    if let Some(recorded) = recorded {
        collector.map.records.insert(func, recorded);
    }
    if calls.is_empty() {
        return;
    }
    let Some(body) = collector.map.funcs[func].body.as_ref() else { return };
    let mut body: Body = (**body).clone();
    for call in calls.into_iter().rev() {
        let range = call.range;
        let expr = body.alloc_expr(Expr::Macro(Box::new(call)), range);
        if let Expr::Block(block) = &mut body.exprs[body.root] {
            block.stmts.insert(0, Stmt::Expr { expr, semi: true, cfg: None });
        }
    }
    collector.map.funcs[func].body = Some(Arc::new(body));
}

/// What an attribute records of what the function returns.
fn records(collector: &Collector<'_>, func: FuncId, attr: &Attr) -> Option<(Records, TextRange, MacroId)> {
    let by = collector.map.resolve_macro(collector.map.funcs[func].module, &attr.path)?;
    let (MacroKind::AttributeBy(name), AttrArgs::Tokens(args)) = (collector.map.macros[by].kind, &attr.args) else {
        return None;
    };
    let records = attribute::records(&name, args);
    (records != Records::default()).then_some((records, attr.range, by))
}

fn call(collector: &Collector<'_>, func: FuncId, function: &FnItem, attr: &Attr) -> Option<MacroCall> {
    let data = &collector.map.funcs[func];
    let by = collector.map.resolve_macro(data.module, &attr.path)?;
    let MacroKind::AttributeBy(name) = collector.map.macros[by].kind else { return None };
    let empty = TokenBuffer::default();
    let args = match &attr.args {
        AttrArgs::Tokens(tokens) => tokens,
        _ => &empty,
    };
    let receiver = function.self_param.iter().map(|_| Name::new("self"));
    let inputs: Vec<Name> = receiver.chain(function.params.iter().filter_map(|p| p.name)).collect();
    let prelude = attribute::prelude(&name, &Marked { name: data.name, inputs: &inputs, args, range: attr.range })?;
    let def_crate = collector.map.crates[collector.map.macros[by].krate].input as u32;
    let segment = Segment { name: Name::new(prelude.name), args: None, range: attr.range, hygiene: Hygiene(0) };
    let path = Path {
        anchor: Anchor::DollarCrate(def_crate),
        qself: None,
        trait_len: 0,
        segments: vec![segment],
        range: attr.range,
    };
    Some(MacroCall { path, delim: Delim::Paren, tokens: prelude.tokens, range: attr.range })
}
