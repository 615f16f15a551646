//! The `stub::…` attributes, read.
//!
//! A stub says in attributes what its types can't: `#[stub::flow(src -> return.Ok.0)]` on a function without a body,
//! `#[stub::transparent]` on a smart pointer. This module turns them into values; it does not know what a path means in a
//! type, nor what the analysis does with it. Which attributes there are is told in `ARCHITECTURE.md`, "Stubs".
//!
//! ```text
//! #[stub::sink(recipient = "log", args(self.Err.0), render = "Debug")]   →   StubAttrs { sink: Some(…), sink_render: … }
//! ```

use crate::base::{Name, TextRange};
use crate::syntax::ir::{Attr, AttrArgs, Attrs, Delim, FormatTrait, Token, TokenKind};

/// What the `stub::…` attributes of an item say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is an attribute of that name, independent of the others")]
pub struct StubAttrs {
    /// Nothing flows to the result or to `&mut` inputs.
    pub clean: bool,
    /// The result is new, no constant, even if all inputs are constants.
    pub fresh: bool,
    /// These flows and no others: from an input, to an input or the result.
    pub flow: Option<Vec<(StubPath, StubPath)>>,
    /// Inputs that count as a rendering of them.
    pub render: Vec<(Name, FormatTrait)>,
    /// A disclosure to a recipient.
    pub sink: Option<StubSink>,
    /// As what a sink's inputs are rendered.
    pub sink_render: Option<FormatTrait>,
    /// An outgoing request.
    pub http: Option<StubHttp>,
    /// The result succeeds where this input does, or (`false`) where it fails.
    pub outcome: Option<(Name, bool)>,
    /// Where the result succeeds, these inputs or callbacks did; where it fails, nothing is known.
    pub implies: Vec<Name>,
    /// Where it returns at all, this input succeeded, or (`false`) failed.
    pub ensures: Option<(Name, bool)>,
    /// What this callback succeeded for is all that is at a path.
    pub only: Vec<(Name, StubPath)>,
    /// This callback runs only where this input succeeded, or (`false`) failed.
    pub under: Vec<(Name, Name, bool)>,
    /// What is read of a table comes out.
    pub columns: Option<StubColumns>,
    /// The text there is these texts, one after the other; `None` among them: something unknown.
    pub joined: Option<(Vec<Option<StubPath>>, StubPath)>,
    /// What is kept under which key.
    pub keys: Option<StubKeys>,
    /// On a type: it is an object whose parts are told apart by keys.
    pub object: bool,
    /// On a type: its renderings show nothing of what is in it.
    pub hides: bool,
    /// On a type: one looks through it as through a reference, at its first type argument.
    pub transparent: bool,
    /// On a function that returns a pair: both are ends of one thing, so that what is put into one is found in the other.
    pub channel: bool,
    /// On a type: what is in it can be changed through `&`: a cell, a lock, a channel.
    pub shared: bool,
    /// On a macro: the built-in expander of this name.
    pub builtin: Option<Name>,
    /// What it describes is in this version of the crate only: `0.4`.
    pub version: Option<Name>,
    /// On a macro: it is a derive of this name.
    pub derive: Option<StubDerive>,
    /// On a macro: it is an attribute of this name.
    pub attribute: bool,
    /// On an attribute macro: the enum that it stands on has the trait that it names as what is in its variants has it.
    pub delegates: bool,
    /// On a trait: who implements it answers requests; on an attribute macro: the function that it stands on does; on a
    /// function: what is passed for these inputs does.
    pub handler: Option<Vec<Name>>,
    /// On a trait's function: it makes a response of what a handler of this crate returns.
    pub response: bool,
    /// On a trait's function: it makes an input of a handler of this crate from a request.
    pub extractor: bool,
}

/// What the code that a derive writes does with the fields of the type, where that is not seen by its expansion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StubDerive {
    /// It reads them, for whom it can't be told here: `Serialize`.
    pub reads: bool,
    /// It gives them values that come from outside: `FromRow`.
    pub makes: bool,
    /// It gives them values that whoever sends a request has put in: `Deserialize`.
    pub receives: bool,
}

/// A disclosure that a stub declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubSink {
    /// To whom.
    pub recipient: Name,
    /// Which inputs; `None`: all.
    pub args: Option<Vec<StubPath>>,
    /// Only where this text, a format, has this item.
    pub item: Option<(StubPath, Name)>,
}

/// Which columns come out of a call that reads a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StubColumns {
    /// Those that the receiver's type selects.
    ByType,
    /// Those that this text of SQL selects.
    BySql(StubPath),
    /// Of those the one whose name or position this parameter is.
    OneBySql(StubPath, Name),
}

/// What a function does with the keys of an object: of JSON, say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StubKeys {
    /// It makes an object of this input, with what serde writes of it under the keys of its fields.
    Of(Name, StubPath),
    /// It makes a value of this input, an object: each field is what serde reads of its key.
    Into(Name, StubPath),
    /// It finds in this input, an object, what is under this key, another input.
    At(Name, Name, StubPath),
}

/// An outgoing request that a stub declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubHttp {
    /// Where the URL is.
    pub url: StubPath,
    /// What is disclosed.
    pub data: Vec<StubPath>,
}

/// `self.Err.0`: an input or `return`, and names of fields, of a variant and its field, positions, or `item`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubPath {
    /// `self`, a parameter's name, or `return`.
    pub root: Name,
    /// What follows, without the dots.
    pub fields: Vec<Name>,
}

/// What is wrong with a `stub::…` attribute, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StubError {
    /// The place.
    pub range: TextRange,
    /// In lower case, without a full stop.
    pub message: String,
}

/// Reads the `stub::…` attributes of an item; all others are none of its business.
pub fn read(attrs: &Attrs) -> (StubAttrs, Vec<StubError>) {
    let mut out = StubAttrs::default();
    let mut errors = Vec::new();
    for attr in &attrs.list {
        if let [space, word] = attr.path.segments.as_slice()
            && space.name == "stub"
            && let Err(error) = read_one(attr, word.name, &mut out)
        {
            errors.push(error);
        }
    }
    (out, errors)
}

type Read<T> = Result<T, StubError>;

fn read_one(attr: &Attr, word: Name, out: &mut StubAttrs) -> Read<()> {
    let mut tokens = Cursor::of(attr);
    match word.as_str() {
        "clean" => out.clean = true,
        "fresh" => out.fresh = true,
        "columns" => out.columns = Some(read_columns(&mut tokens)?),
        "keys_of" => out.keys = Some(read_keys(&mut tokens, StubKeys::Of)?),
        "from_keys" => out.keys = Some(read_keys(&mut tokens, StubKeys::Into)?),
        "at_key" => {
            let of = tokens.ident()?;
            tokens.punct(',')?;
            out.keys = Some(read_keys(&mut tokens, |key, to| StubKeys::At(of, key, to))?);
        }
        "joined" => out.joined = Some(read_joined(&mut tokens)?),
        "object" => out.object = true,
        "hides" => out.hides = true,
        "transparent" => out.transparent = true,
        "shared" => out.shared = true,
        "channel" => out.channel = true,
        "derive" => out.derive = Some(read_derive(&mut tokens)?),
        "attribute" => out.attribute = true,
        "delegates" => out.delegates = true,
        "response" => out.response = true,
        "extractor" => out.extractor = true,
        "handler" => {
            let inputs = if tokens.tokens.is_empty() { Vec::new() } else { tokens.list(Cursor::ident)? };
            out.handler = Some(inputs);
        }
        "builtin" => out.builtin = Some(tokens.string()?),
        "version" => out.version = Some(tokens.string()?),
        "flow" => {
            let flows = tokens.list(|t| {
                let from = t.path()?;
                t.arrow()?;
                Ok((from, t.path()?))
            })?;
            out.flow.get_or_insert_default().extend(flows);
        }
        "render" => {
            let rows = tokens.list(|t| {
                let input = t.ident()?;
                t.punct('=')?;
                Ok((input, t.rendering()?))
            })?;
            out.render.extend(rows);
        }
        "outcome" => {
            let succeeds = !tokens.eat('!');
            out.outcome = Some((tokens.ident()?, succeeds));
        }
        "implies" => out.implies.extend(tokens.list(Cursor::ident)?),
        "ensures" => {
            let succeeds = !tokens.eat('!');
            out.ensures = Some((tokens.ident()?, succeeds));
        }
        "only" => {
            let rows = tokens.list(|t| {
                let callback = t.ident()?;
                t.arrow()?;
                Ok((callback, t.path()?))
            })?;
            out.only.extend(rows);
        }
        "under" => {
            let rows = tokens.list(|t| {
                let callback = t.ident()?;
                t.punct('=')?;
                let succeeds = !t.eat('!');
                Ok((callback, t.ident()?, succeeds))
            })?;
            out.under.extend(rows);
        }
        "sink" => read_sink(&mut tokens, out)?,
        "http" => out.http = Some(read_http(&mut tokens)?),
        _ => {
            let message = format!("`stub::{word}` is no attribute of stubs; ARCHITECTURE.md lists them");
            return Err(StubError { range: attr.path.range, message });
        }
    }
    tokens.end()
}

fn read_derive(tokens: &mut Cursor<'_>) -> Read<StubDerive> {
    let mut does = StubDerive::default();
    if tokens.tokens.is_empty() {
        return Ok(does);
    }
    tokens.list(|t| {
        let range = t.range();
        match t.ident()?.as_str() {
            "reads" => does.reads = true,
            "makes" => does.makes = true,
            "receives" => does.receives = true,
            _ => return Err(error(range, "a derive `reads`, `makes` or `receives`")),
        }
        Ok(())
    })?;
    Ok(does)
}

fn read_columns(tokens: &mut Cursor<'_>) -> Read<StubColumns> {
    if tokens.tokens.is_empty() {
        return Ok(StubColumns::ByType);
    }
    let sql = tokens.path()?;
    if !tokens.eat(',') {
        return Ok(StubColumns::BySql(sql));
    }
    Ok(StubColumns::OneBySql(sql, tokens.ident()?))
}

fn read_keys(tokens: &mut Cursor<'_>, keys: impl FnOnce(Name, StubPath) -> StubKeys) -> Read<StubKeys> {
    let of = tokens.ident()?;
    tokens.arrow()?;
    Ok(keys(of, tokens.path()?))
}

fn read_joined(tokens: &mut Cursor<'_>) -> Read<(Vec<Option<StubPath>>, StubPath)> {
    let mut parts = Vec::new();
    while !tokens.is_punct(0, '-') {
        let path = tokens.path()?;
        parts.push(if path.root == "_" { None } else { Some(path) });
        if !tokens.eat(',') {
            break;
        }
    }
    tokens.arrow()?;
    Ok((parts, tokens.path()?))
}

fn read_sink(tokens: &mut Cursor<'_>, out: &mut StubAttrs) -> Read<()> {
    let start = tokens.range();
    let mut recipient = None;
    let mut args = None;
    let mut item = None;
    let mut render = None;
    tokens.list(|t| {
        let key_range = t.range();
        match t.ident()?.as_str() {
            "recipient" => {
                t.punct('=')?;
                recipient = Some(t.string()?);
            }
            "render" => {
                t.punct('=')?;
                render = Some(t.rendering()?);
            }
            "args" => args = Some(t.parenthesised()?.list(Cursor::path)?),
            "item" => {
                let mut inside = t.parenthesised()?;
                let format = inside.path()?;
                inside.punct('=')?;
                item = Some((format, inside.string()?));
                inside.end()?;
            }
            _ => return Err(error(key_range, "write `recipient = …`, `args(…)`, `item(…)` or `render = …` here")),
        }
        Ok(())
    })?;
    let Some(recipient) = recipient else { return Err(error(start, "a sink needs `recipient = \"…\"`")) };
    out.sink = Some(StubSink { recipient, args, item });
    out.sink_render = render;
    Ok(())
}

fn read_http(tokens: &mut Cursor<'_>) -> Read<StubHttp> {
    let start = tokens.range();
    let mut url = None;
    let mut data = Vec::new();
    tokens.list(|t| {
        let key_range = t.range();
        match t.ident()?.as_str() {
            "url" => {
                t.punct('=')?;
                url = Some(t.path()?);
            }
            "data" => data = t.parenthesised()?.list(Cursor::path)?,
            _ => return Err(error(key_range, "write `url = …` or `data(…)` here")),
        }
        Ok(())
    })?;
    url.map(|url| StubHttp { url, data }).ok_or_else(|| error(start, "a request needs `url = …`"))
}

fn error(range: TextRange, message: &str) -> StubError {
    StubError { range, message: message.to_owned() }
}

/// Tokens of one attribute, or of one group in it.
struct Cursor<'a> {
    tokens: &'a [Token],
    /// The position of `tokens[0]` in the buffer of the attribute: groups name their ends by that.
    base: usize,
    /// The attribute: where an error is reported that has no token.
    whole: TextRange,
}

impl<'a> Cursor<'a> {
    fn of(attr: &'a Attr) -> Self {
        let tokens = match &attr.args {
            AttrArgs::Tokens(buffer) => buffer.tokens.as_slice(),
            AttrArgs::None | AttrArgs::Str(..) | AttrArgs::Cfg(_) | AttrArgs::Derive(_) => &[],
        };
        Self { tokens, base: 0, whole: attr.range }
    }

    fn range(&self) -> TextRange {
        self.tokens.first().map_or(self.whole, |t| t.range)
    }

    fn fail<T>(&self, message: &str) -> Read<T> {
        Err(error(self.range(), message))
    }

    fn take(&mut self, count: usize) {
        self.tokens = self.tokens.get(count..).unwrap_or_default();
        self.base += count;
    }

    fn is_punct(&self, at: usize, text: char) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|t| matches!(t.kind, TokenKind::Punct { .. }) && t.text.chars().eq([text]))
    }

    fn punct(&mut self, text: char) -> Read<()> {
        if !self.is_punct(0, text) {
            return self.fail(&format!("write `{text}` here"));
        }
        self.take(1);
        Ok(())
    }

    /// Takes a character if it stands here.
    fn eat(&mut self, text: char) -> bool {
        let found = self.is_punct(0, text);
        if found {
            self.take(1);
        }
        found
    }

    fn arrow(&mut self) -> Read<()> {
        if !(self.is_punct(0, '-') && self.is_punct(1, '>')) {
            return self.fail("write `->` here");
        }
        self.take(2);
        Ok(())
    }

    fn ident(&mut self) -> Read<Name> {
        match self.tokens.first() {
            Some(token) if token.kind == TokenKind::Ident => {
                self.take(1);
                Ok(token.text)
            }
            _ => self.fail("write a name here"),
        }
    }

    /// A string without escapes.
    fn string(&mut self) -> Read<Name> {
        let text = self.tokens.first().filter(|t| t.kind == TokenKind::Literal).map(|t| t.text.as_str());
        let Some(inner) = text.and_then(|t| t.strip_prefix('"')).and_then(|t| t.strip_suffix('"')) else {
            return self.fail("write a string here");
        };
        self.take(1);
        Ok(Name::new(inner))
    }

    fn rendering(&mut self) -> Read<FormatTrait> {
        let range = self.range();
        match self.string()?.as_str() {
            "Display" => Ok(FormatTrait::Display),
            "Debug" => Ok(FormatTrait::Debug),
            "Number" => Ok(FormatTrait::Number),
            "Serialize" => Ok(FormatTrait::Serialize),
            _ => Err(error(range, "a rendering is `Display`, `Debug`, `Number` or `Serialize`")),
        }
    }

    /// `self.Ok.0.item`. The tokenizer takes `0.1` in `return.0.1` for one literal.
    fn path(&mut self) -> Read<StubPath> {
        let root = self.ident()?;
        let mut fields = Vec::new();
        while self.is_punct(0, '.') {
            self.take(1);
            match self.tokens.first() {
                Some(token) if token.kind == TokenKind::Ident => fields.push(token.text),
                Some(token) if token.kind == TokenKind::Literal && is_position(&token.text) => {
                    fields.extend(token.text.split('.').filter(|p| !p.is_empty()).map(Name::new));
                    // `return.0.item` is `return`, `.`, `0.`, `item` to the tokenizer.
                    if token.text.ends_with('.') {
                        self.take(1);
                        fields.push(self.ident()?);
                        continue;
                    }
                }
                _ => return self.fail("write the name or the position of a field here"),
            }
            self.take(1);
        }
        Ok(StubPath { root, fields })
    }

    /// What is between parentheses.
    fn parenthesised(&mut self) -> Read<Cursor<'a>> {
        let Some(TokenKind::Open { delim: Delim::Paren, close }) = self.tokens.first().map(|t| t.kind) else {
            return self.fail("write `(…)` here");
        };
        let end = (close as usize).saturating_sub(self.base);
        let Some(inner) = self.tokens.get(1..end) else { return self.fail("close the parenthesis") };
        let group = Cursor { tokens: inner, base: self.base + 1, whole: self.range() };
        self.take(end + 1);
        Ok(group)
    }

    /// One or more, between commas; a comma may end the list.
    fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let mut all = vec![one(self)?];
        while self.is_punct(0, ',') {
            self.take(1);
            if self.tokens.is_empty() {
                break;
            }
            all.push(one(self)?);
        }
        self.end()?;
        Ok(all)
    }

    fn end(&self) -> Read<()> {
        if self.tokens.is_empty() { Ok(()) } else { self.fail("write a comma here, or end the list") }
    }
}

fn is_position(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests;
