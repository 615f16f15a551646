//! Completion of the policy's names: in attributes (`category = "…"`, `purposes("…")`) and in `privacy.toml`.
//!
//! Works on the text before the cursor, since what is being typed seldom parses.

use lint_core::policy::{BUILT_IN_RECIPIENTS, Policy};
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionParams, CompletionResponse, CompletionTextEdit, Range, TextEdit,
};

use super::worker::Shared;
use super::{buffers, uri};

/// What a string stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Category,
    Purpose,
    Recipient,
    Condition,
}

/// The names that fit at the cursor; `None` outside of a string of ours.
pub(super) fn completion(shared: &Shared, params: &CompletionParams) -> Option<CompletionResponse> {
    let at = &params.text_document_position;
    let path = uri::to_path(&at.text_document.uri)?;
    let text = shared.text(&path)?;
    let snapshot = shared.snapshots(&path).into_iter().next()?;
    let offset = buffers::offset(&text, at.position);
    let before = text.get(..offset)?;
    let is_policy = snapshot.policy_path.as_deref() == Some(path.as_str());
    let (kind, start) = if is_policy { in_policy(before) } else { in_attribute(before) }?;
    let range = Range::new(buffers::position(&text, start), at.position);
    let items = names(&snapshot.policy, kind).into_iter().map(|(name, detail)| CompletionItem {
        label: name.clone(),
        kind: Some(CompletionItemKind::ENUM_MEMBER),
        detail,
        filter_text: Some(name.clone()),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, name))),
        ..CompletionItem::default()
    });
    Some(CompletionResponse::Array(items.collect()))
}

fn names(policy: &Policy, kind: Kind) -> Vec<(String, Option<String>)> {
    let detail = |title: &Option<String>, clause: &Option<String>| match (title, clause) {
        (Some(title), Some(clause)) => Some(format!("{title} ({clause})")),
        (Some(one), None) | (None, Some(one)) => Some(one.clone()),
        (None, None) => None,
    };
    match kind {
        Kind::Category => policy.categories.iter().map(|c| (c.name.clone(), detail(&c.title, &c.clause))).collect(),
        Kind::Purpose => policy.purposes.iter().map(|p| (p.name.clone(), detail(&p.title, &p.clause))).collect(),
        Kind::Recipient => {
            let own = policy.recipients.iter().map(|r| (r.name.clone(), detail(&r.title, &r.clause)));
            let known = BUILT_IN_RECIPIENTS.iter().filter(|name| policy.recipient(name).is_none());
            own.chain(known.map(|name| ((*name).to_owned(), None))).collect()
        }
        Kind::Condition => policy.conditions.iter().map(|c| (c.clone(), None)).collect(),
    }
}

/// The string that the cursor is in, within the attribute that is being written: what it names, and where it starts.
fn in_attribute(before: &str) -> Option<(Kind, usize)> {
    let open = before.rfind("#[")?;
    let attribute = &before[open..];
    let start = open + open_string(attribute)?;
    let head = &before[open..start - 1];
    // `key = "` or `key("`, `key("x", "`.
    let key = match head.trim_end().strip_suffix('=') {
        Some(head) => last_word(head),
        None => last_word(&head[..head.rfind('(')?]),
    };
    let kind = match key {
        "category" => Kind::Category,
        "purpose" | "purposes" => Kind::Purpose,
        "recipient" => Kind::Recipient,
        "gives" => Kind::Condition,
        _ => return None,
    };
    Some((kind, start))
}

/// The same in the policy: the key is before `=`, on this line or before the array's `[`.
fn in_policy(before: &str) -> Option<(Kind, usize)> {
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let start = line + open_string(&before[line..])?;
    let head = &before[..start - 1];
    let equals = head.rfind('=')?;
    let key_line = head[..equals].rfind('\n').map_or(0, |at| at + 1);
    let table = head[..key_line].lines().rev().map(str::trim).find(|l| l.starts_with('['))?;
    let table = table.trim_matches(['[', ']']);
    let kind = match (last_word(&head[..equals]), table.split('.').next()?) {
        ("data" | "category", _) | ("parent", "category") => Kind::Category,
        ("for" | "purposes", _) => Kind::Purpose,
        ("to" | "recipient", _) | ("parent", "recipient") => Kind::Recipient,
        ("requires" | "gives", _) => Kind::Condition,
        _ => return None,
    };
    Some((kind, start))
}

/// Where the string begins that is not closed at the end of a text; `None` too behind the end of an attribute.
fn open_string(text: &str) -> Option<usize> {
    let mut open = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !escaped => open = if open.is_some() { None } else { Some(at + 1) },
            ']' if open.is_none() && text.starts_with("#[") => return None,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    open
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end();
    let start = text.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').map_or(0, |at| at + 1);
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Kind, in_attribute, in_policy};

    #[test]
    fn strings_of_attributes_say_what_they_name() {
        let kind = |text: &'static str| in_attribute(text).map(|(k, start)| (k, &text[start..]));
        assert_eq!(kind("#[personal(category = \"reg"), Some((Kind::Category, "reg")));
        assert_eq!(kind("#[personal(category = \"a\", purposes(\"x\", \""), Some((Kind::Purpose, "")));
        assert_eq!(kind("#[privacy::sink(recipient = \"m"), Some((Kind::Recipient, "m")));
        assert_eq!(kind("#[privacy::purpose(\""), Some((Kind::Purpose, "")));
        assert_eq!(kind("#[personal(category = \"a\")]\nlet x = \""), None);
        assert_eq!(kind("#[doc = \""), None);
        assert_eq!(kind("#["), None);
    }

    #[test]
    fn strings_of_the_policy_say_what_they_name() {
        let kind = |text: &'static str| in_policy(text).map(|(k, start)| (k, &text[start..]));
        assert_eq!(kind("[[allow]]\ndata = [\"per"), Some((Kind::Category, "per")));
        assert_eq!(kind("[[allow]]\nfor = [\n  \"a\",\n  \"b"), Some((Kind::Purpose, "b")));
        assert_eq!(kind("[recipient.x]\nparent = \""), Some((Kind::Recipient, "")));
        assert_eq!(kind("[policy]\ntitle = \"x"), None);
        assert_eq!(kind("\""), None);
    }
}
