//! The map of where data goes, as Markdown, CSV, JSON, a Graphviz graph or a page.
//!
//! ```text
//! | category | data | recipient | where | for | verdict | places |
//! ```
//!
//! Knows nothing of how the rows came about.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::xml::escape;

/// A format of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum MapFormat {
    /// A table for people
    #[default]
    Markdown,
    /// A page of its own
    Html,
    /// A table for programs
    Csv,
    /// For programs
    Json,
    /// A graph for Graphviz: `dot -Tsvg`
    Dot,
}

/// One datum and one recipient.
#[derive(Clone, Debug)]
pub struct Row {
    /// The datum's category.
    pub category: String,
    /// The datum.
    pub data: String,
    /// To whom.
    pub recipient: String,
    /// Where the recipient is.
    pub jurisdiction: Option<String>,
    /// The code of the finding; `None`: permitted.
    pub code: Option<&'static str>,
    /// What for.
    pub purposes: BTreeSet<String>,
    /// The clauses that permit it.
    pub clauses: BTreeSet<String>,
    /// Files and lines.
    pub places: BTreeSet<String>,
}

/// The map.
#[derive(Clone, Debug)]
pub struct Map {
    /// The policy's title.
    pub title: String,
    /// Its version.
    pub version: Option<String>,
    /// Whom to ask.
    pub contact: Option<String>,
    /// Sorted by category, datum and recipient.
    pub rows: Vec<Row>,
}

const HEAD: [&str; 8] = ["category", "data", "recipient", "jurisdiction", "purposes", "verdict", "clauses", "places"];

/// The map in a format.
pub fn write(map: &Map, format: MapFormat) -> String {
    match format {
        MapFormat::Markdown => markdown(map),
        MapFormat::Html => html(map),
        MapFormat::Csv => csv(map),
        MapFormat::Json => json(map),
        MapFormat::Dot => dot(map),
    }
}

fn joined(set: &BTreeSet<String>) -> String {
    set.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn cells(row: &Row) -> [String; 8] {
    [
        row.category.clone(),
        row.data.clone(),
        row.recipient.clone(),
        row.jurisdiction.clone().unwrap_or_default(),
        joined(&row.purposes),
        row.code.unwrap_or("permitted").to_owned(),
        joined(&row.clauses),
        joined(&row.places),
    ]
}

fn about(map: &Map) -> String {
    let version = map.version.as_ref().map_or_else(String::new, |v| format!(" ({v})"));
    format!("{}{version}", map.title)
}

fn markdown(map: &Map) -> String {
    let mut out = format!("# {}\n\n", about(map));
    if let Some(contact) = &map.contact {
        let _ = writeln!(out, "Contact: {contact}\n");
    }
    let _ = writeln!(out, "| {} |\n|{}", HEAD.join(" | "), "---|".repeat(HEAD.len()));
    for row in &map.rows {
        let _ = writeln!(out, "| {} |", cells(row).map(|c| c.replace('|', "\\|")).join(" | "));
    }
    out
}

fn csv(map: &Map) -> String {
    let quoted = |cell: String| {
        if cell.contains([',', '"', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
    };
    let mut out = format!("{}\r\n", HEAD.join(","));
    for row in &map.rows {
        let _ = write!(out, "{}\r\n", cells(row).map(quoted).join(","));
    }
    out
}

fn json(map: &Map) -> String {
    let rows: Vec<serde_json::Value> = map
        .rows
        .iter()
        .map(|r| {
            serde_json::json!({
                "category": r.category, "data": r.data, "recipient": r.recipient, "jurisdiction": r.jurisdiction,
                "purposes": r.purposes, "permitted": r.code.is_none(), "code": r.code, "clauses": r.clauses,
                "places": r.places,
            })
        })
        .collect();
    let value = serde_json::json!({
        "title": map.title, "version": map.version, "contact": map.contact, "rows": rows,
    });
    format!("{value:#}\n")
}

fn dot(map: &Map) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let mut out = String::from("digraph privacy {\n  rankdir=LR;\n  node [shape=box];\n");
    for row in &map.rows {
        let colour = if row.code.is_some() { "red" } else { "black" };
        let _ = writeln!(
            out,
            "  {} -> {} [color={colour}, label={}];",
            quoted(&row.data),
            quoted(&row.recipient),
            quoted(row.code.unwrap_or(&joined(&row.purposes)))
        );
    }
    out.push_str("}\n");
    out
}

fn html(map: &Map) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}</title>\n\
         <style>body{{font:14px sans-serif;margin:2em}}table{{border-collapse:collapse}}td,th{{border:1px solid #bbb;\
         padding:.3em .6em;text-align:left;vertical-align:top}}.no{{background:#fdd}}</style></head>\n<body>\n<h1>{0}</h1>\n",
        escape(&about(map))
    );
    if let Some(contact) = &map.contact {
        let _ = writeln!(out, "<p>Contact: {}</p>", escape(contact));
    }
    let _ = writeln!(out, "<table>\n<tr><th>{}</th></tr>", HEAD.join("</th><th>"));
    for row in &map.rows {
        let class = if row.code.is_some() { " class=\"no\"" } else { "" };
        let cells = cells(row).map(|c| escape(&c));
        let _ = writeln!(out, "<tr{class}><td>{}</td></tr>", cells.join("</td><td>"));
    }
    out.push_str("</table>\n</body></html>\n");
    out
}
