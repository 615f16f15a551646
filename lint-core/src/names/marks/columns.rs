//! Which fields are which columns of which tables: structs that map a table say so by attributes, derives and their name.
//!
//! ```text
//! #[diesel(table_name = crate::schema::users)] struct Person { #[diesel(column_name = e_mail)] email: String }
//!     users.e_mail is Person::email
//! ```

use super::super::def::{AdtData, AdtId, AdtKind, DefMap, FieldData, FieldId, VariantId};
use super::{Marked, Marks};
use crate::base::{Map, Name};
use crate::grammar::Mark;
use crate::syntax::ir::{AttrArgs, Attrs, TokenBuffer, TokenKind};

/// The tools whose attributes name tables and columns.
const TOOLS: [&str; 3] = ["diesel", "sea_orm", "sqlx"];

/// Derives of structs that are a row of a table, which is called like the struct in the plural if nothing else is said.
const ROW_DERIVES: [&str; 9] = [
    "Queryable",
    "QueryableByName",
    "Selectable",
    "Insertable",
    "AsChangeset",
    "Identifiable",
    "Associations",
    "FromRow",
    "DeriveEntityModel",
];

/// The fields of each column, in order of their ids.
pub(super) type Columns = Map<(Name, Name), Vec<FieldId>>;

/// Reads all structs that map a table.
pub(super) fn index(map: &DefMap) -> Columns {
    let mut columns = Columns::new();
    for (id, data) in map.adts.iter().filter(|(_, d)| d.kind == AdtKind::Struct) {
        let tables = tables(map, data);
        if tables.is_empty() {
            continue;
        }
        for (field, column) in fields(id, data) {
            for table in &tables {
                columns.entry((*table, column)).or_default().push(field);
            }
        }
    }
    columns
}

/// Links each column to the first field that marks it, and what else maps the column to that field.
pub(super) fn link(map: &DefMap, marks: &mut Marks) {
    let has_fields = marks.all.iter().any(|m| matches!(m.on, Marked::Field(_)));
    if !has_fields {
        return;
    }
    for ((table, column), fields) in index(map).into_sorted() {
        let is_personal = |f: &FieldId| marks.on(Marked::Field(*f)).any(|m| matches!(m.mark, Mark::Personal { .. }));
        let says_nothing = |f: &FieldId| {
            !marks.on(Marked::Field(*f)).any(|m| matches!(m.mark, Mark::Personal { .. } | Mark::NotPersonal { .. }))
        };
        let Some(field) = fields.iter().copied().find(is_personal) else { continue };
        let others: Vec<FieldId> = fields.iter().copied().filter(says_nothing).collect();
        marks.same_column.extend(others.into_iter().map(|other| (other, field)));
        marks.columns.insert((table, column), field);
    }
}

fn fields(id: AdtId, data: &AdtData) -> impl Iterator<Item = (FieldId, Name)> {
    let fields = data.variants.first().into_iter().flat_map(|v| v.fields.iter().enumerate());
    fields.map(move |(index, field)| {
        let variant = VariantId { adt: id, index: 0 };
        (FieldId { variant, index: index as u32 }, column(field))
    })
}

/// The column that a field maps.
pub(crate) fn column(field: &FieldData) -> Name {
    let said = ["column_name", "rename", "from_col", "from_alias"].iter().find_map(|key| tool_value(&field.attrs, key));
    said.unwrap_or(field.name)
}

fn tables(map: &DefMap, data: &AdtData) -> Vec<Name> {
    let attrs = &map.item(data.loc).attrs;
    if let Some(table) = tool_value(attrs, "table_name") {
        return vec![table];
    }
    if !data.derives.iter().any(|d| ROW_DERIVES.contains(&d.name.as_str())) {
        return Vec::new();
    }
    let singular = snake(&data.name);
    let mut names = vec![Name::new(&format!("{singular}s")), Name::new(&singular)];
    if let Some(stem) = singular.strip_suffix('y') {
        names.push(Name::new(&format!("{stem}ies")));
    }
    names
}

/// The value of `key` in `#[diesel(key = value)]` or `#[key = "value"]`; of a path its last segment.
pub(crate) fn tool_value(attrs: &Attrs, key: &str) -> Option<Name> {
    attrs.list.iter().find_map(|attr| match &attr.args {
        AttrArgs::Str(value, _) if attr.path.is_ident(key) && key != "rename" => Some(*value),
        AttrArgs::Tokens(tokens) if TOOLS.iter().any(|t| attr.path.is_ident(t)) => value(tokens, key),
        _ => None,
    })
}

/// Whether a field holds columns of the same row: `#[sqlx(flatten)]`.
pub(crate) fn is_flat(field: &FieldData) -> bool {
    field.attrs.list.iter().any(|attr| match &attr.args {
        AttrArgs::Tokens(tokens) if attr.path.is_ident("sqlx") => tokens.tokens.iter().any(|t| t.text == "flatten"),
        _ => false,
    })
}

/// The value of `key` in `#[tool(key = value)]`.
pub(crate) fn value_of_tool(attrs: &Attrs, tools: &[&str], key: &str) -> Option<Name> {
    attrs.list.iter().find_map(|attr| match &attr.args {
        AttrArgs::Tokens(tokens) if tools.iter().any(|t| attr.path.is_ident(t)) => value(tokens, key),
        _ => None,
    })
}

fn value(buffer: &TokenBuffer, key: &str) -> Option<Name> {
    let at = buffer.tokens.iter().position(|t| t.kind == TokenKind::Ident && t.text == key)?;
    let rest = buffer.tokens.get(at + 1..)?;
    let (equals, rest) = rest.split_first()?;
    if equals.text != "=" {
        return None;
    }
    let until = rest.iter().take_while(|t| t.text != ",");
    let last = until.filter(|t| matches!(t.kind, TokenKind::Ident | TokenKind::Literal)).last()?;
    Some(Name::new(last.text.trim_matches('"')))
}

/// `UserAccount` as `user_account`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.chars().enumerate() {
        if c.is_uppercase() && i > 0 {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
