//! Which attributes, and which of the things that they stand on, are there for a crate's features and target.
//!
//! `#[cfg(feature = "x")]` removes its item unless `x` is on; `#[cfg_attr(unix, path = "u.rs")]` counts on Unix only;
//! `#[test]` functions are gone unless tests are scanned.

use crate::base::Name;
use crate::input::{CfgExpr, CfgSet};
use crate::syntax::ir::{Attr, AttrArgs, Attrs, Cfg, TokenBuffer, TokenKind};

/// Whether the predicate of something smaller than an item holds.
pub(crate) fn holds(set: &CfgSet, cfg: &Cfg) -> bool {
    cfg.as_deref().is_none_or(|e| set.holds(e))
}

/// Whether what carries these attributes is there.
pub(crate) fn is_active(set: &CfgSet, attrs: &Attrs) -> bool {
    attrs.list.iter().all(|attr| {
        if !holds(set, &attr.cfg) {
            return true;
        }
        match &attr.args {
            AttrArgs::Cfg(predicate) if attr.path.is_ident("cfg") => set.holds(predicate),
            _ => true,
        }
    })
}

/// Whether it is a test or benchmark, which exists only where tests are compiled: `#[test]`, `#[tokio::test]`.
pub(crate) fn is_test(set: &CfgSet, attrs: &Attrs) -> bool {
    let is_test = |n: Name| n == "test" || n == "bench";
    active(set, attrs).any(|a| a.path.last_name().is_some_and(is_test))
}

/// The attributes that count.
pub(crate) fn active<'a>(set: &'a CfgSet, attrs: &'a Attrs) -> impl Iterator<Item = &'a Attr> {
    attrs.list.iter().filter(|a| holds(set, &a.cfg))
}

/// The first attribute of this single-segment path that counts.
pub(crate) fn named<'a>(set: &'a CfgSet, attrs: &'a Attrs, name: &'a str) -> Option<&'a Attr> {
    active(set, attrs).find(|a| a.path.is_ident(name))
}

/// The attributes that count, to keep.
pub(crate) fn kept(set: &CfgSet, attrs: &Attrs) -> Attrs {
    Attrs { list: active(set, attrs).cloned().collect() }
}

/// How deep predicates nest; deeper ones count as true.
const DEPTH: u32 = 64;

/// The predicate that tokens are: `all(unix, feature = "x")`. What is none counts as true.
pub(crate) fn predicate(tokens: &TokenBuffer) -> CfgExpr {
    read(tokens, 0)
}

fn read(buffer: &TokenBuffer, depth: u32) -> CfgExpr {
    let inner = |close: u32| {
        let parts = buffer.slice(2, close as usize).split_commas();
        parts.iter().map(|p| read(p, depth + 1)).collect::<Vec<_>>()
    };
    match buffer.tokens.as_slice() {
        _ if depth > DEPTH => CfgExpr::Unknown,
        [name] if name.kind == TokenKind::Ident => CfgExpr::Flag(name.text),
        [key, eq, value] if eq.text == "=" && value.kind == TokenKind::Literal => {
            CfgExpr::KeyValue(key.text, Name::new(value.text.trim_matches('"')))
        }
        [word, open, ..] => match (word.text.as_str(), open.kind) {
            ("all", TokenKind::Open { close, .. }) => CfgExpr::All(inner(close)),
            ("any", TokenKind::Open { close, .. }) => CfgExpr::Any(inner(close)),
            ("not", TokenKind::Open { close, .. }) => match inner(close).pop() {
                Some(only) => CfgExpr::Not(Box::new(only)),
                None => CfgExpr::Unknown,
            },
            _ => CfgExpr::Unknown,
        },
        _ => CfgExpr::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::predicate;
    use crate::input::CfgSet;
    use crate::syntax::ir::TokenBuffer;

    #[test]
    fn predicates_are_read_from_tokens() {
        let mut set = CfgSet::default();
        set.flag("unix");
        set.pair("feature", "full");
        for (text, holds) in [
            ("unix", true),
            ("windows", false),
            (r#"feature = "full""#, true),
            (r#"all(unix, feature = "other")"#, false),
            ("any(windows, unix,)", true),
            ("not(windows)", true),
            ("all()", true),
            ("any()", false),
            ("false", false),
            ("true", true),
        ] {
            assert_eq!(set.holds(&predicate(&TokenBuffer::parse(text).unwrap())), holds, "{text}");
        }
    }
}
