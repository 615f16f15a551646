//! Scopes as text, for tests.
//!
//! ```text
//! mod shop
//!   User: type shop::models::User
//!   models: type shop::models
//!   new_user: value shop::new_user
//! ```

use std::fmt::Write;

use super::def::{Def, DefMap, ModuleId};
use crate::input::CrateRole;

/// The scopes of all modules and blocks of the workspace's crates, in order.
pub fn scopes(map: &DefMap) -> String {
    let mut out = String::new();
    for (krate, _) in map.crates.iter().filter(|(_, c)| c.role != CrateRole::Stub) {
        for (id, _) in map.modules.iter().filter(|(_, m)| m.krate == krate) {
            out.push_str(&scope(map, id));
        }
    }
    out
}

/// The scope of one module: each name with what it stands for, then the traits that have no name there.
pub fn scope(map: &DefMap, id: ModuleId) -> String {
    let data = &map.modules[id];
    let kind = if data.is_block { "block" } else { "mod" };
    let mut out = format!("{kind} {}\n", map.path_of(Def::Module(id)));
    for (name, entry) in data.scope.sorted() {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(entry.types.map(|d| format!("type {}", map.path_of(d))));
        parts.extend(entry.values.map(|d| format!("value {}", map.path_of(d))));
        parts.extend(entry.macros.map(|m| format!("macro {}", map.path_of_macro(m))));
        if parts.is_empty() {
            parts.push("?".to_owned());
        }
        let _ = writeln!(out, "  {name}: {}", parts.join(", "));
    }
    for of in &data.traits {
        let is_named = data.scope.sorted().into_iter().any(|(_, e)| e.types == Some(Def::Trait(*of)));
        if !is_named {
            let _ = writeln!(out, "  _: trait {}", map.path_of(Def::Trait(*of)));
        }
    }
    out
}
