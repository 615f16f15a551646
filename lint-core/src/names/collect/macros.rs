//! Macro definitions, and macro calls in the place of items.
//!
//! ```text
//! #[macro_export] macro_rules! m { … }     in scope in the text behind it, and at the crate's root
//! ```

use super::super::cfg;
use super::super::def::{MacroData, MacroId, MacroKind, Ns};
use super::super::scope::{Binding, Origin, Target, Vis};
use super::super::textual::Point;
use super::{Collector, Place, loc};
use crate::base::Name;
use crate::input::{CfgSet, CrateRole};
use crate::syntax::ir::{AttrArgs, Attrs, Item, ItemId, MacroRules, TokenKind};

impl Collector<'_> {
    /// Collects a macro: into the text behind it, and into the module or crate root that paths find it in.
    pub(super) fn macro_rules(
        &mut self,
        place: Place,
        id: ItemId,
        item: &Item,
        rules: &MacroRules,
        vis: Vis,
        point: Point,
    ) -> Point {
        let Some(name) = item.name else { return point };
        let set = self.cfg_at(place.module);
        let krate = self.map.modules[place.module].krate;
        let kind = kind(set, &item.attrs);
        let def = self.map.macros.alloc(MacroData { name, krate, loc: loc(place.ir, id), kind });
        if cfg::named(set, &item.attrs, "macro_export").is_some() {
            let root = self.map.crates[krate].root;
            self.bind_macro(root, name, def, Vis::Public);
        }
        if rules.is_decl_macro {
            self.bind_macro(place.module, name, def, vis);
            return point;
        }
        // A stub's macros are found in the module that they are written in: `serde::Serialize`, `tokio::select`.
        if self.role_at(place.module) == CrateRole::Stub {
            self.bind_macro(place.module, name, def, Vis::Public);
        }
        let (point, woken) = self.textual.define(point, (krate, name), def, place.expansion > 0);
        self.scopes.woken.extend(woken);
        point
    }

    fn bind_macro(&mut self, module: super::ModuleId, name: Name, def: MacroId, vis: Vis) {
        let binding = Binding { target: Target::Macro(def), vis, origin: Origin::Own };
        self.scopes.set(&mut self.map, module, name, Ns::Macros, binding);
    }

    /// The macro that a function of a procedural macro crate defines.
    pub(super) fn proc_macro(&mut self, place: Place, id: ItemId, item: &Item) {
        let set = self.cfg_at(place.module);
        let Some((name, kind)) = proc_macro(set, item) else { return };
        let krate = self.map.modules[place.module].krate;
        let def = self.map.macros.alloc(MacroData { name, krate, loc: loc(place.ir, id), kind });
        let root = self.map.crates[krate].root;
        self.bind_macro(root, name, def, Vis::Public);
    }
}

/// What `#[proc_macro_derive(Name)]` and `#[proc_macro_attribute]` define. Macros called like functions are left out: what
/// they expand to can't be known.
fn proc_macro(set: &CfgSet, item: &Item) -> Option<(Name, MacroKind)> {
    if cfg::named(set, &item.attrs, "proc_macro_attribute").is_some() {
        return Some((item.name?, MacroKind::Attribute));
    }
    let AttrArgs::Tokens(tokens) = &cfg::named(set, &item.attrs, "proc_macro_derive")?.args else { return None };
    let name = tokens.tokens.iter().find(|t| t.kind == TokenKind::Ident)?.text;
    Some((name, MacroKind::Derive))
}

/// How a macro is expanded: a stub says so by `#[stub::…]`.
fn kind(set: &CfgSet, attrs: &Attrs) -> MacroKind {
    let (mut is_derive, mut is_attribute) = (false, false);
    for attr in cfg::active(set, attrs) {
        let [tool, what] = attr.path.segments.as_slice() else { continue };
        if tool.name != "stub" {
            continue;
        }
        match what.name.as_str() {
            "derive" => is_derive = true,
            "attribute" => is_attribute = true,
            "builtin" => {
                if let Some(name) = builtin_name(&attr.args) {
                    return match (is_derive, is_attribute) {
                        (true, _) => MacroKind::DeriveBy(name),
                        (_, true) => MacroKind::AttributeBy(name),
                        _ => MacroKind::Builtin(name),
                    };
                }
            }
            _ => {}
        }
    }
    match (is_derive, is_attribute) {
        (true, _) => MacroKind::Derive,
        (_, true) => MacroKind::Attribute,
        _ => MacroKind::Rules,
    }
}

/// `x` of `("x")` or `= "x"`.
fn builtin_name(args: &AttrArgs) -> Option<Name> {
    match args {
        AttrArgs::Str(name, _) => Some(*name),
        AttrArgs::Tokens(tokens) => {
            let literal = tokens.tokens.iter().find(|t| t.kind == TokenKind::Literal)?;
            Some(Name::new(literal.text.trim_matches('"')))
        }
        _ => None,
    }
}
