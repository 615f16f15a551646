//! The attributes as they are read, and what is said of wrong ones.

use super::{StubAttrs, StubKeys, StubPath, read};
use crate::base::{Name, TextRange};
use crate::syntax::ir::{
    Anchor, Attr, AttrArgs, Attrs, Delim, FormatTrait, Hygiene, Path, Segment, Token, TokenBuffer, TokenKind,
};

/// The attribute `stub::WORD` with these tokens: words separated by spaces, parentheses by themselves.
fn attrs(word: &str, args: &str) -> Attrs {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open = Vec::new();
    for text in args.split_whitespace() {
        let at = tokens.len();
        let kind = match text {
            "(" => {
                open.push(at);
                TokenKind::Open { delim: Delim::Paren, close: 0 }
            }
            ")" => {
                let start = open.pop().unwrap();
                tokens[start].kind = TokenKind::Open { delim: Delim::Paren, close: at as u32 };
                TokenKind::Close { delim: Delim::Paren }
            }
            t if t.starts_with('"') || t.starts_with(|c: char| c.is_ascii_digit()) => TokenKind::Literal,
            t if t == "_" || t.starts_with(char::is_alphabetic) => TokenKind::Ident,
            _ => TokenKind::Punct { joint: false },
        };
        let range = TextRange::new(at as u32, at as u32 + 1);
        tokens.push(Token { kind, text: Name::new(text), range, hygiene: Hygiene(0) });
    }
    let segment =
        |name: &str| Segment { name: Name::new(name), args: None, range: TextRange::new(0, 1), hygiene: Hygiene(0) };
    let path = Path {
        anchor: Anchor::Plain,
        qself: None,
        trait_len: 0,
        segments: vec![segment("stub"), segment(word)],
        range: TextRange::new(0, 1),
    };
    let args = if args.is_empty() { AttrArgs::None } else { AttrArgs::Tokens(TokenBuffer { tokens }) };
    Attrs { list: vec![Attr { path, args, cfg: None, range: TextRange::new(0, 9), mark: None }] }
}

fn good(word: &str, args: &str) -> StubAttrs {
    let (out, errors) = read(&attrs(word, args));
    assert_eq!(errors, []);
    out
}

fn path(text: &str) -> StubPath {
    let mut parts = text.split('.').map(Name::new);
    StubPath { root: parts.next().unwrap(), fields: parts.collect() }
}

#[test]
fn flows_are_read_with_positions_that_look_like_numbers() {
    let out =
        good("flow", "value - > self . item , self . item . 0 - > return . Some . 0.1 , f - > return . 0. item ,");
    let flow = out.flow.unwrap();
    assert_eq!(flow[0], (path("value"), path("self.item")));
    assert_eq!(flow[1], (path("self.item.0"), path("return.Some.0.1")));
    assert_eq!(flow[2], (path("f"), path("return.0.item")));
}

#[test]
fn a_joined_text_is_read_with_its_parts() {
    let (parts, to) = good("joined", "self . sql , _ , more - > self . sql").joined.unwrap();
    assert_eq!(parts, [Some(path("self.sql")), None, Some(path("more"))]);
    assert_eq!(to, path("self.sql"));
    assert_eq!(good("joined", "- > return").joined.unwrap(), (Vec::new(), path("return")));
    assert_eq!(read(&attrs("joined", "self . sql")).1[0].message, "write `->` here");
}

#[test]
fn keys_are_read_with_where_they_come_from() {
    let keys = good("at_key", "self , index - > return . Some . 0").keys;
    assert_eq!(keys, Some(StubKeys::At(Name::new("self"), Name::new("index"), path("return.Some.0"))));
    let keys = good("keys_of", "value - > return . Ok . 0").keys;
    assert_eq!(keys, Some(StubKeys::Of(Name::new("value"), path("return.Ok.0"))));
}

#[test]
fn a_sink_is_read_with_its_arguments() {
    let out = good("sink", r#"recipient = "log" , args ( self . Err . 0 , msg ) , render = "Debug""#);
    let sink = out.sink.unwrap();
    assert_eq!(sink.recipient, "log");
    assert_eq!(sink.args.unwrap(), [path("self.Err.0"), path("msg")]);
    assert_eq!(out.sink_render, Some(FormatTrait::Debug));
    assert_eq!(good("sink", r#"recipient = "storage""#).sink.unwrap().args, None);
    let item = good("sink", r#"recipient = "log" , item ( self . format = "%a" )"#).sink.unwrap().item;
    assert_eq!(item, Some((path("self.format"), Name::new("%a"))));
}

#[test]
fn requests_renderings_and_flags_are_read() {
    let http = good("http", "url = self . url , data ( self . url , body )").http.unwrap();
    assert_eq!((http.url, http.data), (path("self.url"), vec![path("self.url"), path("body")]));
    assert_eq!(good("render", r#"value = "Serialize""#).render, [(Name::new("value"), FormatTrait::Serialize)]);
    assert!(
        good("clean", "").clean && good("shared", "").shared && good("channel", "").channel && good("hides", "").hides
    );
    assert_eq!(good("builtin", r#""format_args""#).builtin, Some(Name::new("format_args")));
}

#[test]
fn mistakes_are_told_where_they_are() {
    let wrong = |word: &str, args: &str| read(&attrs(word, args)).1[0].clone();
    assert!(wrong("cleen", "").message.contains("is no attribute of stubs"));
    assert_eq!(wrong("flow", "a = b").message, "write `->` here");
    assert_eq!(wrong("flow", "a = b").range, TextRange::new(1, 2));
    assert_eq!(wrong("clean", "x").message, "write a comma here, or end the list");
    assert_eq!(wrong("sink", "args ( a )").message, "a sink needs `recipient = \"…\"`");
    assert_eq!(wrong("http", "data ( a )").message, "a request needs `url = …`");
    assert!(wrong("render", r#"x = "Json""#).message.starts_with("a rendering is"));
}
