//! The macro engine as this stage sees it: a macro and a call in, tokens, items or an expression out.
//!
//! Keeps the rules of each macro as they are read, once. Knows no scope.

use super::Problem;
use crate::base::{Arena, FileId};
use crate::names::{DefMap, MacroId};
use crate::syntax::ir::{Anchor, Attrs, Body, ExprId, FileIr, MacroCall, Path, TokenBuffer};

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
    pub(crate) ir: FileIr,
    /// How many tokens that was.
    pub(crate) tokens: usize,
    /// What could not be read.
    pub(crate) problems: Vec<Problem>,
}

/// The engine.
#[derive(Debug, Default)]
pub(crate) struct Engine {}

impl Engine {
    /// Expands a call in a body.
    pub(crate) fn expand(
        &self,
        map: &DefMap,
        by: MacroId,
        call: &MacroCall,
        body: &mut Body,
        items: &mut FileIr,
    ) -> Result<Expansion, String> {
        let _ = (map, by, call, body, items);
        Err("it is no macro by example".to_owned())
    }

    /// Expands a call in the place of items, or of items of an impl or trait.
    pub(crate) fn items(
        &self,
        map: &DefMap,
        by: MacroId,
        call: &MacroCall,
        file: FileId,
        member_of: Option<Members>,
    ) -> Result<Items, String> {
        let _ = (map, by, call, file, member_of);
        Err("it is no macro by example".to_owned())
    }
}

/// What items in an expansion are members of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Members {
    /// An impl.
    Impl,
    /// A trait.
    Trait,
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
    }
}
