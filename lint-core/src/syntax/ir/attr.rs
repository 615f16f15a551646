//! Attributes: kept whole, judged later.

use super::{Path, TokenBuffer};
use crate::base::{Name, TextRange};
use crate::grammar::Mark;
use crate::input::CfgExpr;

/// The `cfg` of a node smaller than an item; `None`: always there.
pub type Cfg = Option<Box<CfgExpr>>;

/// The attributes of a node, in order, doc comments included.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attrs {
    /// The attributes.
    pub list: Vec<Attr>,
}

/// One attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Attr {
    /// Its path: `derive`, `privacy::sink`, `serde`.
    pub path: Path,
    /// What follows the path.
    pub args: AttrArgs,
    /// The predicates of the `cfg_attr`s around it; it counts only if all hold.
    pub cfg: Cfg,
    /// The whole attribute.
    pub range: TextRange,
    /// What it says if it is one of ours; see [`MarkCandidate`].
    pub mark: Option<Box<MarkCandidate>>,
}

/// What follows the path of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum AttrArgs {
    /// `#[test]`
    None,
    /// `#[path = "x.rs"]`: the unescaped text of a string literal. Doc comments are `doc = "…"`.
    Str(Name, TextRange),
    /// `#[cfg(…)]`: read as a predicate.
    Cfg(CfgExpr),
    /// `#[derive(Debug, serde::Serialize)]`: the paths.
    Derive(Vec<Path>),
    /// `#[serde(skip)]`: the tokens between the delimiters, or after `=`.
    Tokens(TokenBuffer),
}

/// An attribute whose last segment is a word of the grammar: a mark if its path turns out to be ours.
///
/// `names::marks` decides, since only there is known what `privacy` means in this module.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkCandidate {
    /// What it says; `None` if it is wrong.
    pub mark: Option<Mark<TextRange>>,
    /// What is wrong with it: place, message, help.
    pub errors: Vec<(TextRange, String, Option<String>)>,
}

/// `// privacy: allow(PD001, PD003): reason` on a line of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowComment {
    /// The codes or names with their places.
    pub codes: Vec<(String, TextRange)>,
    /// The reason; empty is an error that `lints` reports.
    pub reason: String,
    /// The comment.
    pub range: TextRange,
    /// The 0-based line it stands on; it speaks of the next line that holds code.
    pub line: u32,
}

impl Attrs {
    /// The attributes with this single-segment path that may be active, such as `path` or `macro_use`.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Attr> {
        self.list.iter().filter(move |a| a.path.is_ident(name))
    }
}

impl Attrs {
    /// Whether all `cfg`s hold.
    pub fn is_active(&self, cfg: &crate::input::CfgSet) -> bool {
        self.list.iter().all(|attr| match &attr.args {
            AttrArgs::Cfg(predicate) if attr.path.is_ident("cfg") => {
                attr.cfg.as_deref().is_some_and(|when| !cfg.holds(when)) || cfg.holds(predicate)
            }
            _ => true,
        })
    }
}
