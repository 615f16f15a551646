//! What a type shows: by its derives and their attributes, or by its own code.
//!
//! The knowledge of derive crates is in tables here: which attribute hides a field, which one names the text to show.
//! Knows nothing of labels.
//!
//! `#[derive(Debug)] struct A { id: u32, #[serde(skip)] email: String }` shows `id` and `email` by `Debug`, `id` by `Serialize`.

use crate::base::Name;
use crate::names::{AdtData, AdtId, AdtKind, FieldId, FuncId, VariantId};
use crate::syntax::ir::{Attr, AttrArgs, Attrs, Delim, FormatTrait, Token, TokenBuffer, TokenKind};
use crate::types::Substs;

/// What a rendering of a type shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rendering {
    /// Nothing of what is in it.
    Hidden,
    /// All that is in it, as one.
    Leaf,
    /// These fields, each by a rendering; with `own`, also which variant it is.
    Parts {
        /// The fields.
        parts: Vec<(FieldId, FormatTrait)>,
        /// Parts of fields, by their names, each by a rendering: `.0.email`.
        deeper: Vec<(FieldId, Vec<Name>, FormatTrait)>,
        /// Whether the variant's name is shown.
        own: bool,
    },
    /// What this function writes; with its impl's arguments.
    Code(FuncId, Substs),
    /// The same rendering of what this function makes of it; with its impl's arguments.
    Converted(FuncId, Substs),
}

/// Field attributes that hide a field from a derived rendering: attribute path, word in it, rendering.
const HIDING: &[(&str, &str, FormatTrait)] = &[
    ("serde", "skip", FormatTrait::Serialize),
    ("serde", "skip_serializing", FormatTrait::Serialize),
    ("derivative", "ignore", FormatTrait::Debug),
    ("educe", "ignore", FormatTrait::Debug),
    ("derive_where", "skip", FormatTrait::Debug),
    ("debug", "skip", FormatTrait::Debug),
    ("debug", "ignore", FormatTrait::Debug),
    ("redact", "", FormatTrait::Debug),
    ("redact", "", FormatTrait::Display),
    ("veil", "", FormatTrait::Debug),
];

/// Attributes whose string says what `Display` shows.
const DISPLAY_TEXT: &[&str] = &["error", "display", "strum"];

/// What a derive shows of a type's fields.
pub(crate) fn derived(adt: AdtId, data: &AdtData, attrs: &Attrs, by: FormatTrait) -> Rendering {
    let mut parts = Vec::new();
    let hides_all = by == FormatTrait::Debug && says(attrs, "redact", "all");
    for (v, variant) in data.variants.iter().enumerate() {
        if is_hidden(&variant.attrs, by) {
            continue;
        }
        let id = VariantId { adt, index: v as u32 };
        for (f, field) in variant.fields.iter().enumerate() {
            let is_shown = if hides_all { says(&field.attrs, "redact", "skip") } else { !is_hidden(&field.attrs, by) };
            let is_shown = is_shown && !(by == FormatTrait::Debug && is_fixed_text(&field.attrs));
            if is_shown {
                parts.push((FieldId { variant: id, index: f as u32 }, by));
            }
        }
    }
    Rendering::Parts { parts, deeper: Vec::new(), own: data.kind == AdtKind::Enum }
}

/// Whether an attribute shows a text in a field's place that holds nothing of it: `#[debug("***")]`.
fn is_fixed_text(attrs: &Attrs) -> bool {
    let texts = attrs.list.iter().filter(|a| a.path.last_name().is_some_and(|n| n == "debug"));
    texts.into_iter().any(|attr| match &attr.args {
        AttrArgs::Tokens(tokens) => {
            matches!(tokens.tokens.as_slice(), [text] if text.text.contains('"') && placeholders(&text.text).is_empty())
        }
        _ => false,
    })
}

/// Whether the type says with attributes what `Display` shows of it.
pub(crate) fn says_display(data: &AdtData, attrs: &Attrs) -> bool {
    text_of(attrs).is_some() || data.variants.iter().any(|v| text_of(&v.attrs).is_some())
}

/// The function that `#[serde(serialize_with = "path")]` or `#[serde(with = "module")]` names, as the segments of its path.
pub(crate) fn serializer(attrs: &Attrs) -> Option<Vec<Name>> {
    let named = |key| Some(segments(&key_text(attrs, "serde", key)?));
    named("serialize_with").or_else(|| named("with").map(|path| [path, vec![Name::new("serialize")]].concat()))
}

/// The type that `#[serde(with = "Shape")]` may name, as the segments of its path: one that says of another what is written of it.
pub(crate) fn shape(attrs: &Attrs) -> Option<Vec<Name>> {
    key_text(attrs, "serde", "with").map(|path| segments(&path))
}

/// The type that `#[serde(into = "View")]` names, without its path and arguments.
pub(crate) fn conversion(attrs: &Attrs) -> Option<Name> {
    let text = key_text(attrs, "serde", "into")?;
    let head = text.split('<').next().unwrap_or_default();
    head.split("::").last().map(|name| Name::new(name.trim()))
}

fn segments(path: &str) -> Vec<Name> {
    path.split("::").map(|s| Name::new(s.trim())).collect()
}

/// The text that attributes of this name give a key: `#[serde(into = "View")]`, `#[template(source = "hello {{ name }}")]`.
pub(super) fn key_text(attrs: &Attrs, name: &str, key: &str) -> Option<String> {
    attrs.list.iter().filter(|a| a.path.is_ident(name)).find_map(|attr| {
        let AttrArgs::Tokens(tokens) = &attr.args else { return None };
        let at = tokens.tokens.iter().position(|t| t.kind == TokenKind::Ident && t.text == key)?;
        let text = tokens.tokens.get(at + 2).filter(|t| t.kind == TokenKind::Literal)?;
        Some(text.text.trim_matches('"').to_owned())
    })
}

/// Whether an attribute of this name has this word.
pub(super) fn says(attrs: &Attrs, name: &str, word: &str) -> bool {
    attrs.list.iter().any(|a| a.path.last_name().is_some_and(|n| n == name) && has_word(a, word))
}

fn is_hidden(attrs: &Attrs, by: FormatTrait) -> bool {
    HIDING.iter().filter(|row| row.2 == by).any(|(path, word, _)| {
        attrs
            .list
            .iter()
            .filter(|a| a.path.last_name().is_some_and(|n| n == *path))
            .any(|a| word.is_empty() || has_word(a, word))
    })
}

fn has_word(attr: &Attr, word: &str) -> bool {
    match &attr.args {
        AttrArgs::Tokens(tokens) => {
            // A word of its own: `skip`, not `skip = …` of another meaning and not inside of a string.
            tokens.tokens.iter().any(|t| t.kind == TokenKind::Ident && t.text == word)
        }
        _ => false,
    }
}

/// What `Display` shows by the texts of attributes, a struct's or its variants'.
pub(crate) fn display(adt: AdtId, data: &AdtData, attrs: &Attrs) -> Rendering {
    let (mut parts, mut deeper) = (Vec::new(), Vec::new());
    for (v, variant) in data.variants.iter().enumerate() {
        let id = VariantId { adt, index: v as u32 };
        let shows = if data.kind == AdtKind::Enum { text_of(&variant.attrs) } else { text_of(attrs) };
        match shows {
            Some(Shows::Transparent) => {
                let shown = (!variant.fields.is_empty()).then_some(FieldId { variant: id, index: 0 });
                parts.extend(shown.map(|field| (field, FormatTrait::Display)));
            }
            Some(Shows::All) => {
                let all = (0..variant.fields.len()).map(|at| FieldId { variant: id, index: at as u32 });
                parts.extend(all.map(|field| (field, FormatTrait::Number)));
            }
            Some(Shows::Text(shown)) => {
                for (names, by) in shown {
                    let at = names.first().and_then(|name| variant.fields.iter().position(|f| f.name == *name));
                    let Some(at) = at else { continue };
                    let field = FieldId { variant: id, index: at as u32 };
                    match &names[1..] {
                        [] => parts.push((field, by)),
                        inner => deeper.push((field, inner.to_vec(), by)),
                    }
                }
            }
            None => {}
        }
    }
    Rendering::Parts { parts, deeper, own: data.kind == AdtKind::Enum }
}

enum Shows {
    Transparent,
    /// What a function makes of the fields: `#[error(fmt = describe)]`.
    All,
    /// Fields, or parts of them, each by a rendering.
    Text(Vec<(Vec<Name>, FormatTrait)>),
}

fn text_of(attrs: &Attrs) -> Option<Shows> {
    if let Some(text) = key_text(attrs, "template", "source") {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        return Some(Shows::Text(words.map(|word| (vec![Name::new(word)], FormatTrait::Display)).collect()));
    }
    let attr = attrs.list.iter().find(|a| a.path.last_name().is_some_and(|n| DISPLAY_TEXT.contains(&n.as_str())))?;
    let AttrArgs::Tokens(tokens) = &attr.args else { return None };
    if tokens.tokens.iter().any(|t| t.kind == TokenKind::Ident && t.text == "transparent") {
        return Some(Shows::Transparent);
    }
    let text = tokens.tokens.iter().position(|t| t.kind == TokenKind::Literal && t.text.contains('"'));
    let Some(at) = text else {
        return tokens.tokens.first().is_some_and(|t| t.text == "fmt").then_some(Shows::All);
    };
    let mut shown: Vec<(Vec<Name>, FormatTrait)> = Vec::new();
    shown.extend(placeholders(&tokens.tokens[at].text).into_iter().map(|(name, by)| (vec![name], by)));
    shown.extend(field_args(tokens, at));
    Some(Shows::Text(shown))
}

/// `{0}`, `{name:?}` in a format string.
fn placeholders(text: &str) -> Vec<(Name, FormatTrait)> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut next = 0;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (arg, spec) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        let by = if spec.contains('?') { FormatTrait::Debug } else { FormatTrait::Display };
        let name = if arg.trim().is_empty() {
            next += 1;
            (next - 1).to_string()
        } else {
            // `{_0}` is the first field of a tuple.
            let name = arg.trim();
            name.strip_prefix('_').filter(|rest| rest.parse::<u32>().is_ok()).unwrap_or(name).to_owned()
        };
        found.push((Name::new(&name), by));
        rest = &rest[close + 1..];
    }
    found
}

/// `.0`, `.0.name`, `self.name` and `name` among the arguments behind the text. What a function may make of one (`f(.0)`,
/// `.0.f()`) is not known: all that is in it counts as shown.
fn field_args(tokens: &TokenBuffer, text: usize) -> Vec<(Vec<Name>, FormatTrait)> {
    let after = &tokens.tokens[text + 1..];
    let is_name = |t: &Token| matches!(t.kind, TokenKind::Ident | TokenKind::Literal);
    let is_call =
        |at: usize| matches!(after.get(at).map(|t| t.kind), Some(TokenKind::Open { delim: Delim::Paren, .. }));
    let mut found = Vec::new();
    let mut at = 0;
    let mut nested = 0_u32;
    while at < after.len() {
        match after[at].kind {
            TokenKind::Open { .. } => nested += 1,
            TokenKind::Close { .. } => nested = nested.saturating_sub(1),
            _ => {}
        }
        let mut names: Vec<Name> = Vec::new();
        if is_name(&after[at]) && after[at].text != "self" && !is_call(at + 1) {
            names.push(after[at].text);
            at += 1;
        } else if !is_dot(&after[at]) {
            at += 1;
            continue;
        }
        while at + 1 < after.len() && is_dot(&after[at]) && is_name(&after[at + 1]) && !is_call(at + 2) {
            names.push(after[at + 1].text);
            at += 2;
        }
        let is_asked = after.get(at).is_some_and(is_dot);
        let by = if nested > 0 || is_asked { FormatTrait::Number } else { FormatTrait::Display };
        if names.is_empty() {
            at += 1;
        } else {
            found.push((names, by));
        }
    }
    found
}

fn is_dot(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Punct { .. }) && token.text == "."
}

/// Whether a type derives a trait of this name.
pub(crate) fn derives(data: &AdtData, name: &str) -> bool {
    data.derives.iter().any(|d| d.name == name)
}
