//! What names say: a field's own, the one it has outside (`#[serde(rename)]`, a column), and what the policy says of names.

use crate::base::Map;
use crate::names::FieldData;
use crate::names::marks::{tool_value, value_of_tool};
use crate::policy::{Policy, glob};

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

    /// The category that a field looks like, and why.
    pub(super) fn of_field(&self, field: &FieldData) -> Option<(&'a str, String)> {
        let name = field.name.as_str().trim_start_matches("r#");
        if let Some(category) = self.of_name(&snake(name)) {
            return Some((category, format!("its name is `{name}`")));
        }
        outer_names(field).into_iter().find_map(|outer| {
            let category = self.of_name(&snake(&outer))?;
            Some((category, format!("it is called `{outer}` outside")))
        })
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
