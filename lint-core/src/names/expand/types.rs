//! Macro calls in the place of types, in signatures and fields.
//!
//! ```text
//! struct S { a: list!(u8) }     ─▶     struct S { a: Vec<u8> }
//! ```

use std::sync::Arc;

use super::super::collect::Collector;
use super::super::def::{IrId, ModuleId};
use crate::base::Map;
use crate::base::limits::TOKENS_PER_CALL;
use crate::syntax::fragment;
use crate::syntax::ir::{FileIr, MacroCall, TokenBuffer, TypeRef, TypeRefId};

/// How often the types of one file are gone through: calls in what calls expand to.
const ROUNDS: u32 = 16;

/// Expands them in every file that has any; each is looked up from the first module that is written in the file.
pub(super) fn signatures(collector: &mut Collector<'_>) {
    let with_calls: Vec<IrId> = (0..collector.map.irs.len() as u32)
        .map(IrId)
        .filter(|id| collector.map.ir(*id).types.iter().any(|(_, t)| matches!(t, TypeRef::Macro(_))))
        .collect();
    if with_calls.is_empty() {
        return;
    }
    let mut modules: Map<IrId, ModuleId> = Map::new();
    for (id, data) in collector.map.modules.iter() {
        modules.entry(data.ir).or_insert(id);
    }
    for (_, data) in collector.map.impls.iter() {
        modules.entry(data.loc.ir).or_insert(data.module);
    }
    for (_, data) in collector.map.funcs.iter() {
        modules.entry(data.loc.ir).or_insert(data.module);
    }
    for (_, data) in collector.map.adts.iter() {
        modules.entry(data.loc.ir).or_insert(data.module);
    }
    for id in with_calls {
        let mut ir = (*collector.map.irs[id.0 as usize]).clone();
        if let Some(module) = modules.get(&id) {
            let mut room = TOKENS_PER_CALL;
            for _ in 0..ROUNDS {
                if !round(collector, *module, &mut ir, &mut room) {
                    break;
                }
            }
        }
        forget(&mut ir);
        collector.map.irs[id.0 as usize] = Arc::new(ir);
    }
}

/// Expands the calls that are there now, to so many tokens; whether there was one.
fn round(collector: &Collector<'_>, module: ModuleId, ir: &mut FileIr, room: &mut usize) -> bool {
    let mut any = false;
    for index in 0..ir.types.len() {
        let id = TypeRefId::from_index(index);
        let TypeRef::Macro(call) = &ir.types[id] else { continue };
        let call = call.clone();
        any = true;
        let new = expansion(collector, module, &call).and_then(|tokens| {
            *room = room.checked_sub(tokens.tokens.len())?;
            fragment::item_type_into(ir, &tokens, call.range).ok()
        });
        // Moved, not cloned: a call in it is there once.
        ir.types[id] = new.map_or(TypeRef::Error, |new| std::mem::replace(&mut ir.types[new], TypeRef::Error));
    }
    any
}

fn expansion(collector: &Collector<'_>, module: ModuleId, call: &MacroCall) -> Option<TokenBuffer> {
    let map = &collector.map;
    let by = match call.path.as_ident() {
        // Where in the text the type stands is not known here; the last macro of the module is the likely one.
        Some(name) => collector.textual.find_last(map.modules[module].krate, name),
        None => None,
    };
    let by = by.or_else(|| map.resolve_macro(module, &call.path))?;
    collector.engine.tokens(map, by, (call, collector.cfg_at(module)), &mut |_| None)
}

/// What is left after so many rounds expands for ever.
fn forget(ir: &mut FileIr) {
    for index in 0..ir.types.len() {
        let id = TypeRefId::from_index(index);
        if matches!(ir.types[id], TypeRef::Macro(_)) {
            ir.types[id] = TypeRef::Error;
        }
    }
}
