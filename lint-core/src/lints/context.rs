//! The contexts of the policy: what a module or function is for, and to whom its responses go.
//!
//! ```text
//! [[context]] path = "shop::api" recipient = "public"     what handlers in `shop::api` return goes to `public`
//! ```

use super::Input;
use crate::flow::mir::BodyKey;
use crate::names::{BodyOwner, Def};
use crate::policy::ContextRow;

/// The purposes of the nearest context among these bodies, from the inside out.
pub(super) fn purposes(input: &Input<'_>, mut bodies: impl Iterator<Item = BodyKey>) -> Option<Vec<String>> {
    let row = bodies.find_map(|body| nearest(input, body, |row| !row.purposes.is_empty()))?;
    Some(row.purposes.iter().map(|w| w.text.clone()).collect())
}

/// To whom the responses of a handler go.
pub(super) fn recipient(input: &Input<'_>, handler: BodyKey) -> Option<String> {
    nearest(input, handler, |row| row.recipient.is_some())?.recipient.as_ref().map(|r| r.text.clone())
}

/// The context of a body that says what is asked for: that of the longest prefix of its path.
fn nearest<'a>(input: &Input<'a>, body: BodyKey, says: impl Fn(&ContextRow) -> bool) -> Option<&'a ContextRow> {
    if input.policy.contexts.is_empty() {
        return None;
    }
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = body;
    let path = match owner {
        BodyOwner::Func(func) => input.map.path_of(Def::Func(func)),
        BodyOwner::Const(id) => input.map.path_of(Def::Const(id)),
    };
    let segments: Vec<&str> = path.split("::").collect();
    (1..=segments.len()).rev().find_map(|len| {
        let matching = input.policy.contexts.iter().filter(|c| says(c) && c.path.matches(&segments[..len]));
        // The first of those that say as much: `max_by_key` would take the last.
        matching.rev().max_by_key(|c| c.path.names())
    })
}
