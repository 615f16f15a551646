//! Attribute macros that run code before a function's own: the macro call that they come to.
//!
//! A stub names the expander: `#[stub::attribute] #[stub::builtin("instrument")] macro_rules! instrument { () => {} }`. What an
//! attribute that is not known does to a function can't be seen; the function counts as it is written. Knows no names.
//!
//! ```text
//! #[instrument(ret, err)]   ─▶   what the function returns is recorded too: the success by `Debug`, the error by `Display`
//! #[instrument(skip(db), fields(id = user.id))] fn load(user: &User, db: &Db)
//!   ─▶  $crate::info_span!("load", user = ?user, id = user.id);     before the body
//! ```

use crate::base::{Name, TextRange};
use crate::syntax::ir::{Delim, FormatTrait, Hygiene, Token, TokenBuffer, TokenKind};

/// The function that an attribute stands on.
#[derive(Clone, Debug)]
pub struct Marked<'a> {
    /// Its name.
    pub name: Name,
    /// The names of its inputs, `self` for the receiver; inputs that are taken apart have none.
    pub inputs: &'a [Name],
    /// What the attribute says.
    pub args: &'a TokenBuffer,
    /// Where it stands.
    pub range: TextRange,
}

/// A call of a macro of the attribute's own crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prelude {
    /// The macro's name.
    pub name: &'static str,
    /// What it is given.
    pub tokens: TokenBuffer,
}

/// What an attribute records of what its function returns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// The result, or of a `Result` whose error is recorded by itself, the success.
    pub result: Option<FormatTrait>,
    /// The error.
    pub error: Option<FormatTrait>,
}

/// What the attribute of this name records of what its function returns.
pub fn records(name: &str, args: &TokenBuffer) -> Records {
    let mut records = Records::default();
    if name != "instrument" {
        return records;
    }
    for part in args.split_commas() {
        let Some(first) = part.tokens.first() else { continue };
        let says = |word: &str| part.tokens[1..].iter().any(|t| t.kind == TokenKind::Ident && t.text == word);
        match first.text.as_str() {
            "ret" if says("Display") => records.result = Some(FormatTrait::Display),
            "ret" => records.result = Some(FormatTrait::Debug),
            "err" if says("Debug") => records.error = Some(FormatTrait::Debug),
            "err" => records.error = Some(FormatTrait::Display),
            _ => {}
        }
    }
    records
}

/// What the attribute of this name runs before the function; `None`: there is no such expander.
pub fn prelude(name: &str, on: &Marked<'_>) -> Option<Prelude> {
    match name {
        "instrument" => Some(instrument(on)),
        _ => None,
    }
}

/// `tracing`'s: a span with all inputs by `Debug`, but those of `skip`, and with the `fields` beside them. A field of an
/// input's name stands in its place.
fn instrument(on: &Marked<'_>) -> Prelude {
    let (mut skipped, mut skips_all, mut fields) = (Vec::new(), false, Vec::new());
    for part in on.args.split_commas() {
        let Some(first) = part.tokens.first() else { continue };
        let inner = part.tokens.get(1).and_then(|t| match t.kind {
            TokenKind::Open { delim: Delim::Paren, close } => Some(part.slice(2, close as usize)),
            _ => None,
        });
        match (first.text.as_str(), inner) {
            ("skip_all", _) => skips_all = true,
            ("skip", Some(inner)) => skipped.extend(inner.tokens.iter().map(|t| t.text)),
            ("fields", Some(inner)) => fields = inner.split_commas(),
            _ => {}
        }
    }
    skipped.extend(fields.iter().filter_map(|f| f.tokens.first()).map(|t| t.text));
    let mut tokens = vec![token(TokenKind::Literal, &format!("{:?}", on.name.as_str()), on.range)];
    for input in on.inputs.iter().filter(|i| !skips_all && !skipped.contains(i)) {
        let punct = |text| token(TokenKind::Punct { joint: false }, text, on.range);
        let named = |text: &str| token(TokenKind::Ident, text, on.range);
        tokens.extend([punct(","), named(input.as_str()), punct("="), punct("?"), named(input.as_str())]);
    }
    for field in fields {
        let start = tokens.len() as u32 + 1;
        tokens.push(token(TokenKind::Punct { joint: false }, ",", on.range));
        tokens.extend(field.tokens.iter().map(|t| moved(*t, start)));
    }
    Prelude { name: "info_span", tokens: TokenBuffer { tokens } }
}

fn token(kind: TokenKind, text: &str, range: TextRange) -> Token {
    Token { kind, text: Name::new(text), range, hygiene: Hygiene(0) }
}

/// A token of a buffer that now starts further on: groups name their end by position.
fn moved(token: Token, by: u32) -> Token {
    match token.kind {
        TokenKind::Open { delim, close } => Token { kind: TokenKind::Open { delim, close: close + by }, ..token },
        _ => token,
    }
}

#[cfg(test)]
mod tests {
    use super::{Marked, Records, prelude, records};
    use crate::base::{Name, TextRange};
    use crate::syntax::ir::{FormatTrait, TokenBuffer};

    fn instrumented(args: &str) -> String {
        let inputs = [Name::new("self"), Name::new("user"), Name::new("db")];
        let args = TokenBuffer::parse(args).unwrap();
        let on = Marked { name: Name::new("load"), inputs: &inputs, args: &args, range: TextRange::new(0, 1) };
        prelude("instrument", &on).unwrap().tokens.to_stream().to_string().replace(' ', "")
    }

    #[test]
    fn inputs_are_recorded_unless_skipped() {
        assert_eq!(instrumented(""), "\"load\",self=?self,user=?user,db=?db");
        assert_eq!(instrumented("level = \"debug\", skip(self, db)"), "\"load\",user=?user");
        assert_eq!(instrumented("skip_all, err"), "\"load\"");
    }

    #[test]
    fn results_are_recorded() {
        let said = |args: &str| records("instrument", &TokenBuffer::parse(args).unwrap());
        let (debug, display) = (Some(FormatTrait::Debug), Some(FormatTrait::Display));
        assert_eq!(said("skip(ret), fields(err)"), Records::default());
        assert_eq!(said("ret, err"), Records { result: debug, error: display });
        assert_eq!(said("ret(Display), err(level = \"warn\", Debug)"), Records { result: display, error: debug });
    }

    #[test]
    fn fields_stand_beside_and_for_inputs() {
        assert_eq!(instrumented("skip_all, fields(id = %f(user, 1), n)"), "\"load\",id=%f(user,1),n");
        assert_eq!(instrumented("skip(self, db), fields(user = %user.id)"), "\"load\",user=%user.id");
    }
}
