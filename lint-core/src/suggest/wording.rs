//! What words say: a field's name, the one it has outside (`#[serde(rename)]`, a column), what it is validated as, its comment, its
//! type; and what the policy says of names.
//!
//! ```text
//! #[validate(email)] to: String            it is validated as `email`
//! /// The member's date of birth.
//! born: Date                               its comment says `date of birth`
//! pub struct PhoneNumber(String)           `PhoneNumber` is what it is alone in
//! ```

use crate::base::Map;
use crate::names::marks::{tool_value, value_of_tool};
use crate::names::{AdtData, DefMap, FieldData};
use crate::policy::{Policy, glob};
use crate::syntax::ir::{AttrArgs, TokenKind};
use crate::types::{Ty, TyKind};

/// Attributes that say as what a value is checked.
const VALIDATORS: [&str; 3] = ["validate", "garde", "validator"];

/// How many words a comment may have that names what the field is, and nothing else.
const COMMENT: usize = 7;

/// What types of machines and memory are called, too.
const AMBIGUOUS: [&str; 3] = ["address", "ip", "mobile"];

/// The policy's `looks-like`, to ask many names.
pub(super) struct Wording<'a> {
    exact: Map<&'a str, &'a str>,
    /// With a `*`, in the order of the policy.
    patterns: Vec<(&'a str, &'a str)>,
}

impl<'a> Wording<'a> {
    pub(super) fn new(policy: &'a Policy) -> Self {
        let mut wording = Self { exact: Map::new(), patterns: Vec::new() };
        for category in &policy.categories {
            for pattern in &category.looks_like {
                if pattern.contains(['*', '?']) {
                    wording.patterns.push((pattern, &category.name));
                } else {
                    wording.exact.entry(pattern).or_insert(&category.name);
                }
            }
        }
        wording
    }

    pub(super) fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.patterns.is_empty()
    }

    /// The category that a field of a type looks like, and why.
    pub(super) fn of_field(&self, map: &DefMap, of: &AdtData, field: &FieldData, ty: Ty) -> Option<(&'a str, String)> {
        let name = field.name.as_str().trim_start_matches("r#");
        if let Some(category) = self.of_name(&snake(name)) {
            return Some((category, format!("its name is `{name}`")));
        }
        let outside = || {
            outer_names(field).into_iter().find_map(|outer| {
                let category = self.of_name(&snake(&outer))?;
                Some((category, format!("it is called `{outer}` outside")))
            })
        };
        outside()
            .or_else(|| self.of_check(field))
            .or_else(|| self.of_comment(field))
            .or_else(|| self.of_type(map, of, field, ty))
    }

    /// `#[validate(email)]`
    fn of_check(&self, field: &FieldData) -> Option<(&'a str, String)> {
        let checks = field.attrs.list.iter().filter(|a| VALIDATORS.iter().any(|v| a.path.is_ident(v)));
        let mut words = checks.flat_map(|attr| match &attr.args {
            AttrArgs::Tokens(tokens) => tokens.tokens.as_slice(),
            _ => &[],
        });
        words.find_map(|token| {
            let category = self.exact.get(token.text.as_str()).filter(|_| token.kind == TokenKind::Ident)?;
            Some((*category, format!("it is validated as `{}`", token.text)))
        })
    }

    /// "The member's date of birth.": a short comment that ends with what the policy has a name for, of more than one word.
    fn of_comment(&self, field: &FieldData) -> Option<(&'a str, String)> {
        let comment = field.attrs.named("doc").find_map(|attr| match &attr.args {
            AttrArgs::Str(text, _) => Some(text.as_str().trim().trim_end_matches('.').to_lowercase()),
            _ => None,
        })?;
        let words: Vec<&str> =
            comment.split(|c: char| c.is_whitespace() || c == '-').filter(|w| !w.is_empty()).collect();
        if words.len() > COMMENT {
            return None;
        }
        (0..words.len().saturating_sub(1)).find_map(|from| {
            let category = self.exact.get(words[from..].join("_").as_str())?;
            Some((*category, format!("its comment says `{}`", words[from..].join(" "))))
        })
    }

    /// `pub struct PhoneNumber(String)`, or a field of a type from outside that is called so.
    fn of_type(&self, map: &DefMap, of: &AdtData, field: &FieldData, ty: Ty) -> Option<(&'a str, String)> {
        let named = |name: &str| {
            let name = snake(name);
            self.exact.get(name.as_str()).copied().filter(|_| !AMBIGUOUS.contains(&name.as_str()))
        };
        let is_alone = field.name == "0" && of.variants.len() == 1 && of.variants.iter().all(|v| v.fields.len() == 1);
        if is_alone && let Some(category) = named(of.name.as_str()) {
            return Some((category, format!("`{}` is nothing else", of.name)));
        }
        let TyKind::Adt(adt, args) = ty.strip_refs().kind() else { return None };
        let data = &map.adts[*adt];
        if map.crates[map.modules[data.module].krate].role == crate::input::CrateRole::Workspace {
            return None;
        }
        match args.first() {
            // `Option<EmailAddress>`
            Some(inner) if args.len() == 1 => self.of_type(map, of, field, *inner),
            _ => Some((named(data.name.as_str())?, format!("its type is `{}`", data.name))),
        }
    }

    fn of_name(&self, name: &str) -> Option<&'a str> {
        let exact = self.exact.get(name).copied();
        exact.or_else(|| self.patterns.iter().find(|(p, _)| glob::matches(p, name)).map(|(_, category)| *category))
    }
}

/// The names that `#[serde(rename = "…")]` and `#[diesel(column_name = …)]` give.
fn outer_names(field: &FieldData) -> Vec<String> {
    let column = ["column_name", "rename"].into_iter().filter_map(|key| tool_value(&field.attrs, key));
    let serde = value_of_tool(&field.attrs, &["serde"], "rename");
    column.chain(serde).map(|name| name.as_str().to_owned()).collect()
}

/// `dateOfBirth` and `date-of-birth` are `date_of_birth`.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before_lower = false;
    for c in name.chars() {
        if c.is_uppercase() {
            if before_lower {
                out.push('_');
            }
            out.extend(c.to_lowercase());
            before_lower = false;
        } else {
            out.push(if c == '-' { '_' } else { c });
            before_lower = c.is_lowercase() || c.is_ascii_digit();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn names_of_every_style_are_one() {
        assert_eq!(snake("dateOfBirth"), "date_of_birth");
        assert_eq!(snake("e-mail"), "e_mail");
        assert_eq!(snake("email"), "email");
    }
}
