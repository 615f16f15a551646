//! Which attributes, and which of the things that they stand on, are there for a crate's features and target.
//!
//! `#[cfg(feature = "x")]` removes its item unless `x` is on; `#[cfg_attr(unix, path = "u.rs")]` counts on Unix only;
//! `#[test]` functions are gone unless tests are scanned.

use crate::base::Name;
use crate::input::CfgSet;
use crate::syntax::ir::{Attr, AttrArgs, Attrs, Cfg};

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
