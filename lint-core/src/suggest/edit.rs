//! What marks a field: texts that go into its file.
//!
//! Everything else stays byte for byte. Knows nothing of how a file is written.
//!
//! ```text
//! pub struct Account {               #[derive(privacy::PersonalData)]
//!     pub email: String,      ─▶     pub struct Account {
//! }                                      #[personal(category = "contact")]
//!                                        pub email: String,
//! ```

use super::Suggestion;

/// A text that goes in at an offset.
type Insert = (usize, String);

/// What marks this field in the text of its file; `name` is what the attributes' package is called there.
pub fn inserts(text: &str, one: &Suggestion, name: &str) -> Vec<Insert> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let owner = field_start(text, one.owner.range.as_usize().start);
    let before = &text[..owner];
    let attrs = before.rfind("\n\n").map_or(before, |at| &before[at..]);
    let mut all = Vec::new();
    if !attrs.trim_end().ends_with("PersonalData)]") {
        all.push(line_before(text, owner, &format!("#[derive({name}::PersonalData)]"), newline));
    }
    let field = field_start(text, one.span.range.as_usize().start);
    all.push(line_before(text, field, &format!("#[personal(category = \"{}\")]", one.category), newline));
    all
}

/// Where a field or an item begins, `pub` and `pub(crate)` included.
fn field_start(text: &str, name: usize) -> usize {
    let before = text[..name].trim_end();
    let vis = match before.strip_suffix(')') {
        Some(inner) => inner.rfind('(').map(|at| text[..at].trim_end()).filter(|b| b.ends_with("pub")),
        None => Some(before).filter(|b| b.ends_with("pub")),
    };
    match vis {
        Some(b) => b.len() - "pub".len(),
        None => name,
    }
}

/// An attribute on a line of its own where the code begins its line, else in front of it.
fn line_before(text: &str, at: usize, attribute: &str, newline: &str) -> Insert {
    let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let indent = &text[line..at];
    let alone = indent.chars().all(char::is_whitespace);
    (at, if alone { format!("{attribute}{newline}{indent}") } else { format!("{attribute} ") })
}

#[cfg(test)]
mod tests {
    use super::{field_start, line_before};

    #[test]
    fn a_field_begins_at_its_visibility() {
        let at = |text: &str| field_start(text, text.find("email").unwrap());
        assert_eq!(at("{ pub email: String }"), 2);
        assert_eq!(at("{ pub(crate) email: String }"), 2);
        assert_eq!(at("{ email: String }"), 2);
    }

    #[test]
    fn an_attribute_takes_the_lines_indentation() {
        assert_eq!(line_before("a {\n    b: u8", 8, "#[x]", "\n"), (8, "#[x]\n    ".to_owned()));
        assert_eq!(line_before("a { b: u8", 4, "#[x]", "\n"), (4, "#[x] ".to_owned()));
    }
}
