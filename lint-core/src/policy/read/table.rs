//! Values of a TOML table with their places: what is not of the expected type is an error and left out.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::grammar::{Word, suggest};

/// A table with its place and what it is called in messages.
#[derive(Clone, Copy)]
pub(super) struct Table<'t> {
    map: &'t DeTable<'t>,
    start: usize,
    end: usize,
    what: &'t str,
}

/// A name with its place.
pub(super) type Name = Word<Range<usize>>;

impl<'t> Table<'t> {
    pub(super) fn new(map: &'t DeTable<'t>, span: Range<usize>, what: &'t str) -> Self {
        Self { map, start: span.start, end: span.end, what }
    }

    /// Where it stands: from its header to its last value.
    pub(super) fn range(&self) -> Range<usize> {
        let end = self.map.values().map(|v| v.span().end).max().unwrap_or(self.end);
        self.start..end.max(self.end)
    }

    /// Its header, or the braces of an inline table: where a missing key is reported.
    pub(super) fn header(&self) -> Range<usize> {
        self.start..self.end
    }

    /// A value.
    pub(super) fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.map.get(key)
    }

    /// Keys with their places and values, in the order of the file.
    pub(super) fn entries(&self) -> Vec<(Name, &'t Spanned<DeValue<'t>>)> {
        let mut all: Vec<(Name, &Spanned<DeValue<'_>>)> = self
            .map
            .iter()
            .map(|(key, value)| (Word { text: key.get_ref().to_string(), span: key.span() }, value))
            .collect();
        all.sort_by_key(|(key, _)| key.span.start);
        all
    }

    /// A text.
    pub(super) fn text(&self, reader: &mut Reader, key: &str) -> Option<Name> {
        let value = self.get(key)?;
        text_of(reader, key, value)
    }

    /// A text that must be there.
    pub(super) fn required(&self, reader: &mut Reader, key: &str) -> Option<Name> {
        if self.get(key).is_none() {
            reader.error_with(self.header(), format!("{} needs `{key}`", self.what), format!("write `{key} = \"…\"`"));
            return None;
        }
        self.text(reader, key)
    }

    /// A list of texts; `None` if the key is not there. One text alone is taken for a list of one.
    pub(super) fn texts(&self, reader: &mut Reader, key: &str) -> Option<Vec<Name>> {
        let value = self.get(key)?;
        if let Some(array) = value.get_ref().as_array() {
            return Some(array.iter().filter_map(|v| text_of(reader, key, v)).collect());
        }
        if value.get_ref().is_str() {
            reader.error_with(value.span(), format!("`{key}` is a list"), format!("write `{key} = [\"…\"]`"));
            return Some(text_of(reader, key, value).into_iter().collect());
        }
        wrong_type(reader, key, value, "a list of texts");
        None
    }

    /// A list of positions.
    pub(super) fn positions(&self, reader: &mut Reader, key: &str) -> Option<Vec<usize>> {
        let value = self.get(key)?;
        let Some(array) = value.get_ref().as_array() else {
            wrong_type(reader, key, value, "a list of positions, such as `[0, 1]`");
            return None;
        };
        let mut all = Vec::new();
        for item in array {
            match item.get_ref().as_integer().and_then(|i| i.as_str().parse().ok()) {
                Some(position) => all.push(position),
                None => reader.error(item.span(), "a position is a number from 0 on"),
            }
        }
        Some(all)
    }

    /// Yes or no.
    pub(super) fn flag(&self, reader: &mut Reader, key: &str) -> Option<bool> {
        let value = self.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            wrong_type(reader, key, value, "`true` or `false`");
        }
        flag
    }

    /// The tables of `[[key]]`.
    pub(super) fn rows(&self, reader: &mut Reader, key: &str, what: &'t str) -> Vec<Table<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            reader.error_with(value.span(), format!("`{key}` is a list of tables"), format!("write `[[{key}]]`"));
            return Vec::new();
        };
        let mut rows = Vec::new();
        for item in array {
            match item.get_ref().as_table() {
                Some(table) => rows.push(Table::new(table, item.span(), what)),
                None => {
                    reader.error_with(
                        item.span(),
                        format!("`{key}` is a list of tables"),
                        format!("write `[[{key}]]`"),
                    );
                }
            }
        }
        rows
    }

    /// The named tables of `[key.NAME]`.
    pub(super) fn named(&self, reader: &mut Reader, key: &str, what: &'t str) -> Vec<(Name, Table<'t>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            reader.error_with(value.span(), format!("`{key}` is a table of tables"), format!("write `[{key}.NAME]`"));
            return Vec::new();
        };
        let mut rows = Vec::new();
        for (name, value) in Table::new(table, value.span(), what).entries() {
            match value.get_ref().as_table() {
                Some(table) => {
                    let span = if value.span().is_empty() { name.span.clone() } else { value.span() };
                    rows.push((name, Table::new(table, span, what)));
                }
                None => {
                    let help = format!("write `[{key}.{}]`", name.text);
                    reader.error_with(value.span(), format!("`{}` is no table", name.text), help);
                }
            }
        }
        rows
    }

    /// A table at a key.
    pub(super) fn table(&self, reader: &mut Reader, key: &str, what: &'t str) -> Option<Table<'t>> {
        let value = self.get(key)?;
        match value.get_ref().as_table() {
            Some(table) => Some(Table::new(table, value.span(), what)),
            None => {
                reader.error_with(value.span(), format!("`{key}` is a table"), format!("write `[{key}]`"));
                None
            }
        }
    }
}

fn text_of(reader: &mut Reader, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Name> {
    match value.get_ref().as_str() {
        Some("") => {
            reader.error(value.span(), format!("`{key}` is empty"));
            None
        }
        Some(text) => Some(Word { text: text.to_owned(), span: value.span() }),
        None => {
            wrong_type(reader, key, value, "a text in quotes");
            None
        }
    }
}

fn wrong_type(reader: &mut Reader, key: &str, value: &Spanned<DeValue<'_>>, want: &str) {
    reader.error(value.span(), format!("`{key}` is {want}, not {}", article(value.get_ref().type_str())));
}

fn article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

/// Reports every key that is not known.
pub(super) fn unknown_key(reader: &mut Reader, table: &Table<'_>, known: &[&str]) {
    for (key, _) in table.entries() {
        if !known.contains(&key.text.as_str()) {
            let mut error = super::PolicyError::new(key.span, format!("{} has no key `{}`", table.what, key.text));
            error.help = suggest::help(&key.text, known.iter().copied());
            reader.errors.push(error);
        }
    }
}

/// Reports a name that is not declared.
pub(super) fn unknown_name<'n>(reader: &mut Reader, name: &Name, what: &str, known: impl IntoIterator<Item = &'n str>) {
    let mut error = super::PolicyError::new(name.span.clone(), format!("unknown {what} `{}`", name.text));
    error.help = suggest::help(&name.text, known);
    reader.errors.push(error);
}
