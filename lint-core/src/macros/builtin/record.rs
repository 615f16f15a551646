//! `sqlx::query!`: the query, and a struct for its rows with a field for each column that the SQL selects.
//!
//! ```text
//! query!("select id, lower(email) as mail from users")
//!     ─▶  { struct Record<T0, T1> { id: T0, mail: T1 }  query_as::<_, Record<_, _>>("select …") }
//! ```
//!
//! What type a column has is not known, unless its name says so (`as "mail!: String"`).

use super::literal::text_of;
use super::{BuiltinCtx, Expansion, one, without_invisible};
use crate::base::Name;
use crate::sql::{self, Output};
use crate::syntax::DOLLAR_CRATE;
use crate::syntax::ir::{Hygiene, MacroCall, TokenBuffer, TokenKind};

/// The words that a field has to be written differently for.
const KEYWORDS: [&str; 10] = ["type", "ref", "match", "move", "use", "where", "for", "in", "as", "box"];

pub(super) fn expand(call: &MacroCall, ctx: &mut BuiltinCtx<'_>) -> Expansion {
    let sql = without_invisible(&call.tokens);
    let text = text(&sql, ctx);
    let rows = text.as_deref().and_then(sql::read).filter(|rows| rows.all_of.is_empty() && !rows.outputs.is_empty());
    let written = match &rows {
        Some(rows) => record(&rows.outputs),
        None => "CRATE::query(SQL)".to_owned(),
    };
    let literal = text.map(|text| one(call, TokenKind::Literal, &format!("{text:?}"))).unwrap_or(sql);
    let Some(tokens) = TokenBuffer::parse(&written) else { return Expansion::Opaque(vec![literal]) };
    let krate = Name::new(&format!("{DOLLAR_CRATE}{}", ctx.def_crate));
    Expansion::Tokens(filled(&tokens, call, krate, &literal))
}

/// `"select …"`, `"select " + "…"`, `concat!("…")`.
fn text(sql: &TokenBuffer, ctx: &mut BuiltinCtx<'_>) -> Option<String> {
    let parts = sql.tokens.split(|t| t.text == "+" && matches!(t.kind, TokenKind::Punct { .. }));
    let mut whole = String::new();
    for part in parts {
        if let [token] = part {
            whole.push_str(&text_of(token)?.text);
        } else {
            let known = (ctx.literal)(sql)?;
            return text_of(known.tokens.first()?).map(|t| t.text);
        }
    }
    Some(whole)
}

fn record(outputs: &[Output]) -> String {
    let (mut params, mut fields, mut holes) = (String::new(), String::new(), String::new());
    for (at, output) in outputs.iter().enumerate() {
        let Some(name) = output.name else { continue };
        if outputs[..at].iter().any(|o| o.name == Some(name)) || !is_word(&name) {
            continue;
        }
        let raw = if KEYWORDS.contains(&name.as_str()) { "r#" } else { "" };
        if let Some(ty) = output.ty {
            fields.push_str(&format!("pub {raw}{name}: {ty}, "));
        } else {
            params.push_str(&format!("T{at}, "));
            fields.push_str(&format!("pub {raw}{name}: T{at}, "));
            holes.push_str("_, ");
        }
    }
    let derives = "#[derive(::std::fmt::Debug, ::std::clone::Clone)]";
    format!("{{ {derives} struct Record<{params}> {{ {fields} }} CRATE::query_as::<_, Record<{holes}>>(SQL) }}")
}

fn is_word(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The tokens at the call's place, with the crate's name and the text of SQL.
fn filled(tokens: &TokenBuffer, call: &MacroCall, krate: Name, sql: &TokenBuffer) -> TokenBuffer {
    let mut out = Vec::with_capacity(tokens.tokens.len());
    // Where a token of the template is in the result: groups name their ends by that.
    let mut places = Vec::with_capacity(tokens.tokens.len());
    for token in &tokens.tokens {
        places.push(out.len() as u32);
        if token.text == "SQL" {
            let start = out.len() as u32;
            out.extend(sql.tokens.iter().map(|t| {
                let mut token = *t;
                if let TokenKind::Open { close, .. } = &mut token.kind {
                    *close += start;
                }
                (token, true)
            }));
            continue;
        }
        let mut token = *token;
        token.range = call.range;
        token.hygiene = Hygiene(0);
        if token.text == "CRATE" {
            token.text = krate;
        }
        out.push((token, false));
    }
    let tokens = out.into_iter().map(|(mut token, is_sql)| {
        if let TokenKind::Open { close, .. } = &mut token.kind
            && !is_sql
        {
            *close = places.get(*close as usize).copied().unwrap_or(*close);
        }
        token
    });
    TokenBuffer { tokens: tokens.collect() }
}
