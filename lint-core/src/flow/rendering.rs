//! What a type shows: by its derives and their attributes, or by its own code.
//!
//! The knowledge of derive crates is in tables here: which attribute hides a field, which one names the text to show.
//! Knows nothing of labels.
//!
//! `#[derive(Debug)] struct A { id: u32, #[serde(skip)] email: String }` shows `id` and `email` by `Debug`, `id` by `Serialize`.

use crate::base::Name;
use crate::names::{AdtData, AdtId, AdtKind, FieldId, FuncId, VariantId};
use crate::syntax::ir::{Attr, AttrArgs, Attrs, FormatTrait, Token, TokenBuffer, TokenKind};
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
        /// Whether the variant's name is shown.
        own: bool,
    },
    /// What this function writes; with its impl's arguments.
    Code(FuncId, Substs),
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
            if is_shown {
                parts.push((FieldId { variant: id, index: f as u32 }, by));
            }
        }
    }
    Rendering::Parts { parts, own: data.kind == AdtKind::Enum }
}

/// Whether the type says with attributes what `Display` shows of it.
pub(crate) fn says_display(data: &AdtData, attrs: &Attrs) -> bool {
    text_of(attrs).is_some() || data.variants.iter().any(|v| text_of(&v.attrs).is_some())
}

/// The function that `#[serde(serialize_with = "path")]` or `#[serde(with = "module")]` names, as the segments of its path.
pub(crate) fn serializer(attrs: &Attrs) -> Option<Vec<Name>> {
    let serde = attrs.list.iter().filter(|a| a.path.is_ident("serde"));
    serde.into_iter().find_map(|attr| {
        let AttrArgs::Tokens(tokens) = &attr.args else { return None };
        let named = |key: &str| {
            let at = tokens.tokens.iter().position(|t| t.kind == TokenKind::Ident && t.text == key)?;
            let path = tokens.tokens.get(at + 2).filter(|t| t.kind == TokenKind::Literal)?;
            Some(path.text.trim_matches('"').split("::").map(|s| Name::new(s.trim())).collect::<Vec<_>>())
        };
        named("serialize_with").or_else(|| named("with").map(|path| [path, vec![Name::new("serialize")]].concat()))
    })
}

/// Whether an attribute of this name has this word.
fn says(attrs: &Attrs, name: &str, word: &str) -> bool {
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
    let mut parts = Vec::new();
    for (v, variant) in data.variants.iter().enumerate() {
        let id = VariantId { adt, index: v as u32 };
        let shows = if data.kind == AdtKind::Enum { text_of(&variant.attrs) } else { text_of(attrs) };
        match shows {
            Some(Shows::Transparent) => {
                let shown = (!variant.fields.is_empty()).then_some(FieldId { variant: id, index: 0 });
                parts.extend(shown.map(|field| (field, FormatTrait::Display)));
            }
            Some(Shows::Text(placeholders)) => {
                for (name, by) in placeholders {
                    let at = variant.fields.iter().position(|f| f.name == name);
                    if let Some(at) = at {
                        parts.push((FieldId { variant: id, index: at as u32 }, by));
                    }
                }
            }
            None => {}
        }
    }
    Rendering::Parts { parts, own: data.kind == AdtKind::Enum }
}

enum Shows {
    Transparent,
    Text(Vec<(Name, FormatTrait)>),
}

fn text_of(attrs: &Attrs) -> Option<Shows> {
    let attr = attrs.list.iter().find(|a| a.path.last_name().is_some_and(|n| DISPLAY_TEXT.contains(&n.as_str())))?;
    let AttrArgs::Tokens(tokens) = &attr.args else { return None };
    if tokens.tokens.iter().any(|t| t.kind == TokenKind::Ident && t.text == "transparent") {
        return Some(Shows::Transparent);
    }
    let at = tokens.tokens.iter().position(|t| t.kind == TokenKind::Literal && t.text.contains('"'))?;
    let mut shown = placeholders(&tokens.tokens[at].text);
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
            arg.trim().to_owned()
        };
        found.push((Name::new(&name), by));
        rest = &rest[close + 1..];
    }
    found
}

/// `.0`, `.name` and `self.name` among the arguments behind the text.
fn field_args(tokens: &TokenBuffer, text: usize) -> Vec<(Name, FormatTrait)> {
    let after = &tokens.tokens[text + 1..];
    after.windows(2).filter(|pair| is_dot(&pair[0])).map(|pair| (pair[1].text, FormatTrait::Display)).collect()
}

fn is_dot(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Punct { .. }) && token.text == "."
}

/// Whether a type derives a trait of this name.
pub(crate) fn derives(data: &AdtData, name: &str) -> bool {
    data.derives.iter().any(|d| d.name == name)
}
