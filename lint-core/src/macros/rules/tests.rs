use super::{ExpandCtx, Rules};
use crate::base::TextRange;
use crate::syntax::ir::{Delim, Hygiene, TokenBuffer, TokenKind};

/// The tokens of a buffer, `⟨ ⟩ ` for invisible groups.
fn text(tokens: &TokenBuffer) -> String {
    let mut out = String::new();
    for token in &tokens.tokens {
        match token.kind {
            TokenKind::Open { delim: Delim::None, .. } => out.push('⟨'),
            TokenKind::Close { delim: Delim::None } => out.push('⟩'),
            _ => out.push_str(&token.text),
        }
        if !matches!(token.kind, TokenKind::Punct { joint: true }) {
            out.push(' ');
        }
    }
    out.trim_end().to_owned()
}

fn expand(rules: &str, call: &str) -> String {
    let (rules, errors) = Rules::parse(&TokenBuffer::parse(rules).unwrap());
    assert_eq!(errors, [], "{rules:?}");
    let ctx = ExpandCtx { def_crate: 7, call: TextRange::new(900, 910), hygiene: Hygiene(3) };
    match rules.expand(&TokenBuffer::parse(call).unwrap(), &ctx) {
        Ok(tokens) => text(&tokens),
        Err(error) => format!("error: {}", error.message),
    }
}

#[test]
fn fragments_take_what_rustc_takes() {
    let rows = [
        ("($e:expr) => { $e * 2 }", "1 + 2", "⟨ 1 + 2 ⟩ * 2"),
        ("($e:expr) => { $e }", "a", "a"),
        ("(;) => { 1 } ($) => { 2 } ($a:ident $) => { $a }", "$", "2"),
        ("($a:expr, $b:expr) => { $b $a }", "|x, y| x, f::<A, B>(c)", "⟨ f ::< A , B > ( c ) ⟩ ⟨ | x , y | x ⟩"),
        ("($t:ty) => { fn f() -> $t; }", "HashMap<K, V>", "fn f ( ) -> ⟨ HashMap < K , V > ⟩ ;"),
        ("($k:ident : $v:tt) => { $v $k }", "a : (b c)", "( b c ) a"),
        ("($p:pat => $e:expr) => { $e; $p }", "Some(x) | None => y", "y ; ⟨ Some ( x ) | None ⟩"),
        ("($v:vis struct $n:ident;) => { $n $v }", "pub(crate) struct S;", "S pub ( crate )"),
        ("($v:vis struct $n:ident;) => { $n $v }", "struct S;", "S"),
        ("($l:literal $m:literal) => { $m $l }", "-1 \"a\"", "\"a\" - 1"),
        ("($l:lifetime) => { & $l T }", "'a", "& 'a T"),
        ("($b:block) => { unsafe $b }", "{ x; }", "unsafe { x ; }"),
        ("($m:meta) => { #[$m] }", "derive(Debug)", "# [ derive ( Debug ) ]"),
        ("($i:item) => { $i $i }", "fn f() {}", "fn f ( ) { } fn f ( ) { }"),
        (
            "($($i:item)*) => { $($i)* }",
            "struct A; fn f() {} const C: u8 = 1;",
            "struct A ; fn f ( ) { } const C : u8 = 1 ;",
        ),
        ("($s:stmt) => { $s; }", "let x = 1", "let x = 1 ;"),
        ("($p:path) => { $p!() }", "a::b", "⟨ a :: b ⟩ ! ( )"),
        ("($a:tt $b:tt) => { $b }", "=> ::", "::"),
    ];
    for (rules, call, want) in rows {
        assert_eq!(expand(rules, call), want, "{rules} with {call}");
    }
}

#[test]
fn repetitions_nest_and_separate() {
    let rows = [
        ("($($x:expr),* $(,)?) => { [$($x;)*] }", "1, 2, 3,", "[ 1 ; 2 ; 3 ; ]"),
        ("($($x:expr),+) => { $($x)+ }", "", "error: no rule of the macro fits this call"),
        (
            "($($k:ident => [$($v:expr),*]);*) => { $($($k($v);)*)* }",
            "a => [1, 2]; b => [3]",
            "a ( 1 ) ; a ( 2 ) ; b ( 3 ) ;",
        ),
        ("($a:ident $($x:ident)?) => { $a $(- $x)? }", "p q", "p - q"),
        ("($a:ident $($x:ident)?) => { $a $(- $x)? }", "p", "p"),
        ("($($t:tt)*) => { { $($t)* } }", "a, (b) => c", "{ a , ( b ) => c }"),
        ("(@in $x:tt $($rest:tt)*) => { $x } ; ($($t:tt)*) => { m!(@in $($t)*) }", "1 2", "m ! ( @ in 1 2 )"),
        ("($($x:ident),*) => { $($x)+* }", "a, b", "a + b"),
    ];
    for (rules, call, want) in rows {
        assert_eq!(expand(rules, call), want, "{rules} with {call}");
    }
}

#[test]
fn a_macro_may_define_a_macro() {
    let rules =
        "($name:ident) => { macro_rules! $name { ($x:expr) => { $x + $crate::ONE }; ($($y:tt)*) => { $($y)* } } }";
    assert_eq!(
        expand(rules, "inc"),
        "macro_rules ! inc { ( $ x : expr ) => { $ x + __privacy_crate_7 :: ONE } ; ( $ ( $ y : tt ) * ) => { $ ( $ y ) * } }"
    );
}

#[test]
fn tokens_know_where_they_come_from() {
    let (rules, _) = Rules::parse(&TokenBuffer::parse("($e:expr) => { let x = $e; }").unwrap());
    let call = TokenBuffer::parse("user").unwrap();
    let ctx = ExpandCtx { def_crate: 0, call: TextRange::new(50, 60), hygiene: Hygiene(9) };
    let out = rules.expand(&call, &ctx).unwrap();
    let of = |text: &str| out.tokens.iter().find(|t| t.text == text).copied().unwrap();
    assert_eq!((of("user").range, of("user").hygiene), (TextRange::new(0, 4), Hygiene(0)));
    assert_eq!((of("x").range, of("x").hygiene), (TextRange::new(50, 60), Hygiene(9)));
}

#[test]
fn ten_thousand_elements_are_read_in_linear_time() {
    let call = vec!["a + 1"; 10_000].join(", ");
    assert!(expand("($($x:expr),*) => { $($x),* }", &call).len() > 50_000);
}

#[test]
fn what_is_wrong_with_a_rule_is_said_and_the_others_are_kept() {
    let (rules, errors) = Rules::parse(&TokenBuffer::parse("($x) => { }; (a) => { b }").unwrap());
    assert_eq!((rules.len(), errors.len()), (1, 1));
}

#[test]
fn any_tokens_are_taken() {
    let pieces = ["$", "x", ":", "expr", "(", ")", "*", "=>", "{", "}", ",", "tt", ";", "1", "+", "'a"];
    let mut seed = 5_u64;
    for _ in 0..4_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
            text.push(' ');
        }
        let Some(tokens) = TokenBuffer::parse(&text) else { continue };
        let (rules, _) = Rules::parse(&tokens);
        let ctx = ExpandCtx { def_crate: 0, call: TextRange::default(), hygiene: Hygiene(1) };
        let _ = rules.expand(&tokens, &ctx);
    }
}
