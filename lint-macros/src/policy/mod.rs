//! The opt-in feature `policy`: names in attributes are checked against `privacy.toml` while compiling.
//!
//! `find` looks for the file, `names` reads the names in it; here they are compared, and the build is made to depend on the
//! file. A crate without a policy is not checked, so that published crates build everywhere.

mod find;
mod names;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use lint_core::grammar::{Errors, Mark, Word, suggest};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

use self::names::Names;
use crate::item::ItemKind;

/// A policy file as it was when it was read.
pub(crate) struct Policy {
    path: PathBuf,
    modified: Option<SystemTime>,
    /// The names in it, or why it can't be read.
    names: Result<Names, String>,
    /// Whether it has been said that it can't be read: once is enough for a build.
    reported: AtomicBool,
}

/// Adds an error for each name in `marks` that the policy does not know.
///
/// `None` if there is no policy, or the marks name nothing that a policy could know: the build need not watch it then.
pub(crate) fn check<'a>(marks: impl Iterator<Item = &'a Mark<Span>>, errors: &mut Errors) -> Option<Arc<Policy>> {
    let mut marks = marks.filter(|m| names_something(m)).peekable();
    marks.peek()?;
    let policy = load(&find::policy()?);
    match &policy.names {
        Ok(names) => marks.for_each(|mark| check_mark(mark, names, errors)),
        Err(why) => {
            if !policy.reported.swap(true, Ordering::Relaxed) {
                let help = "run `cargo privacy policy check`".to_owned();
                errors.push_with_help(
                    Span::call_site(),
                    format!("`{}` can't be read: {why}", policy.path.display()),
                    help,
                );
            }
        }
    }
    Some(policy)
}

fn names_something(mark: &Mark<Span>) -> bool {
    match mark {
        Mark::Personal { .. } | Mark::Purpose { .. } | Mark::Sink { .. } | Mark::Source { .. } => true,
        Mark::Sanitizer { .. } | Mark::Guard { .. } => true,
        Mark::NotPersonal { .. } | Mark::PersonalData { .. } | Mark::Right { .. } | Mark::Allow { .. } => false,
    }
}

fn check_mark(mark: &Mark<Span>, names: &Names, errors: &mut Errors) {
    let mut known = |what: &str, words: &[Word<Span>], among: &BTreeSet<String>| {
        for word in words.iter().filter(|w| !among.contains(&w.text)) {
            let message = format!("the policy knows no {what} `{}`", word.text);
            errors.push_with_help(word.span, message, suggest::help(&word.text, among.iter().map(String::as_str)));
        }
    };
    match mark {
        Mark::Personal { category, purposes, .. } | Mark::Source { category, purposes } => {
            known("category", std::slice::from_ref(category), &names.categories);
            known("purpose", purposes, &names.purposes);
        }
        Mark::Purpose { purposes } => known("purpose", purposes, &names.purposes),
        Mark::Sink { recipient, purposes, .. } => {
            known("recipient", std::slice::from_ref(recipient), &names.recipients);
            known("purpose", purposes, &names.purposes);
        }
        Mark::Sanitizer { gives } => known("condition", gives, &names.conditions),
        Mark::Guard { gives, purposes } => {
            known("condition", gives, &names.conditions);
            known("purpose", purposes, &names.purposes);
        }
        Mark::NotPersonal { .. } | Mark::PersonalData { .. } | Mark::Right { .. } | Mark::Allow { .. } => {}
    }
}

/// The policy at this path, read again only when the file has changed: a build asks once for each attribute, and the
/// macro server of an editor lives on between edits.
fn load(path: &Path) -> Arc<Policy> {
    static LAST: Mutex<Option<Arc<Policy>>> = Mutex::new(None);
    let modified = std::fs::metadata(path).and_then(|m| m.modified()).ok();
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(policy) = last.as_ref()
        && policy.path == path
        && policy.modified == modified
        && (modified.is_some() || policy.names.is_err())
    {
        return Arc::clone(policy);
    }
    let names = std::fs::read_to_string(path).map_err(|e| e.to_string()).and_then(|text| Names::read(&text));
    let policy = Arc::new(Policy { path: path.to_owned(), modified, names, reported: AtomicBool::new(false) });
    *last = Some(Arc::clone(&policy));
    policy
}

impl Policy {
    /// An item that makes the build depend on the policy file: Cargo builds the crate again when it changes.
    pub(crate) fn watch(&self) -> TokenStream {
        match self.path.to_str() {
            Some(path) if self.path.exists() => {
                quote!(
                    const _: &'static [::core::primitive::u8] = ::core::include_bytes!(#path);
                )
            }
            _ => TokenStream::new(),
        }
    }

    /// Makes the build depend on the policy file from an item with an attribute on it.
    ///
    /// In an impl or trait no unnamed constant can stand beside a function, and a macro can't see where its item stands: the
    /// constant goes into the function's body. Beside other items it stands by itself.
    pub(crate) fn watch_from(&self, kind: Option<ItemKind>, item: TokenStream) -> TokenStream {
        match kind {
            Some(ItemKind::Fn) => into_body(item, self.watch()),
            Some(ItemKind::Impl | ItemKind::Mod) => item.into_iter().chain(self.watch()).collect(),
            _ => item,
        }
    }
}

/// Puts an item at the beginning of a function's body, behind inner attributes; a function without one stays as it is.
fn into_body(function: TokenStream, item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = function.into_iter().collect();
    if let Some(TokenTree::Group(body)) = tokens.last_mut()
        && body.delimiter() == Delimiter::Brace
    {
        let inner: Vec<TokenTree> = body.stream().into_iter().collect();
        let attributes = inner.chunks_exact(3).take_while(|three| is_inner_attribute(three)).count() * 3;
        let (before, after) = inner.split_at(attributes);
        let stream = before.iter().cloned().chain(item).chain(after.iter().cloned()).collect();
        let mut with = Group::new(Delimiter::Brace, stream);
        with.set_span(body.span());
        *body = with;
    }
    tokens.into_iter().collect()
}

fn is_inner_attribute(three: &[TokenTree]) -> bool {
    matches!(three, [TokenTree::Punct(hash), TokenTree::Punct(bang), TokenTree::Group(_)]
        if hash.as_char() == '#' && bang.as_char() == '!')
}

#[cfg(test)]
mod tests {
    use super::into_body;
    use quote::quote;

    #[test]
    fn a_body_begins_with_the_item() {
        let out = into_body(
            quote!(
                fn f() {
                    #![x]
                    #![y]
                    #[z]
                    1
                }
            ),
            quote!(
                const _: u8 = 0;
            ),
        );
        assert_eq!(
            out.to_string(),
            quote!(
                fn f() {
                    #![x]
                    #![y]
                    const _: u8 = 0;
                    #[z]
                    1
                }
            )
            .to_string()
        );
        let declared = quote!(
            fn f();
        );
        assert_eq!(
            into_body(
                declared.clone(),
                quote!(
                    const _: u8 = 0;
                )
            )
            .to_string(),
            declared.to_string()
        );
    }
}
