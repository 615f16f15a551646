use super::{BuiltinCtx, Expansion, FormatArg, expand};
use crate::base::TextRange;
use crate::syntax::ir::{Anchor, Delim, FormatPiece, FormatTrait, MacroCall, Path, TokenBuffer};

fn call(text: &str) -> MacroCall {
    let path =
        Path { anchor: Anchor::Plain, qself: None, trait_len: 0, segments: Vec::new(), range: TextRange::default() };
    let range = TextRange::new(0, text.len() as u32);
    MacroCall { path, delim: Delim::Paren, tokens: TokenBuffer::parse(text).unwrap(), range }
}

/// Pieces as text, with the place of each placeholder.
fn format(text: &str) -> (Vec<String>, Vec<String>) {
    let mut ctx = BuiltinCtx { def_crate: 0, literal: &mut |_| None };
    let Some(Ok(Expansion::Format(found))) = expand("format_args", &call(text), &mut ctx) else { panic!("{text}") };
    let pieces = found.pieces.iter().map(|p| match p {
        FormatPiece::Text(text) => text.to_string(),
        FormatPiece::Placeholder { arg, by, range } => {
            let by = match by {
                FormatTrait::Display => "",
                FormatTrait::Debug => "?",
                FormatTrait::Number => "#",
                FormatTrait::Serialize => "s",
            };
            format!("{{{arg}{by}}} at {}", &text[range.as_usize()])
        }
    });
    let args = found.args.iter().map(|a| match a {
        FormatArg::Tokens(tokens) => tokens.tokens.iter().map(|t| t.text.as_str()).collect::<Vec<_>>().join(" "),
        FormatArg::Capture(name, range, _) => format!("capture {name} at {}", &text[range.as_usize()]),
    });
    (pieces.collect(), args.collect())
}

#[test]
fn templates_are_read_as_std_reads_them() {
    assert_eq!(
        format("\"a {} b {0} {{c}}\", x.y"),
        (vec!["a ".into(), "{0} at {}".into(), " b ".into(), "{0} at {0}".into(), " {c}".into()], vec!["x . y".into()])
    );
    assert_eq!(format("\"{user:?}\"").1, ["capture user at user"]);
    assert_eq!(format("\"{user:?} {user}\"").0, ["{0?} at {user:?}", " ", "{0} at {user}"]);
    assert_eq!(format("\"{name}\", name = a == b"), (vec!["{0} at {name}".into()], vec!["a = = b".into()]));
    assert_eq!(format("r#\"{x:>8.3}\"#, x = 1").0, ["{0} at {x:>8.3}"]);
    assert_eq!(format("\"{:#x} {:?}\", a, b").0, ["{0#} at {:#x}", " ", "{1?} at {:?}"]);
    assert_eq!(format("\"\\u{e9}{x}\"").0, ["é", "{0} at {x}"]);
    assert_eq!(format("message").0.len(), 1);
    assert_eq!(format("\"open {\"").0, ["open "]);
}

#[test]
fn json_gives_its_values() {
    let mut ctx = BuiltinCtx { def_crate: 2, literal: &mut |_| None };
    let text = "{ \"a\": user.email, \"b\": [1, { \"c\": f(x, y) }], d: null }";
    let Some(Ok(Expansion::Format(found))) = expand("json", &call(text), &mut ctx) else { panic!() };
    assert_eq!(found.args.len(), 3);
    assert!(found.wrap.is_some());
}

#[test]
fn concat_is_one_text() {
    let mut ctx = BuiltinCtx { def_crate: 0, literal: &mut |_| None };
    let Some(Ok(Expansion::Tokens(found))) = expand("concat", &call("\"a\\n\", 1, true"), &mut ctx) else { panic!() };
    assert_eq!(found.tokens[0].text, "\"a\\n1true\"");
}
