use super::check;
use crate::base::limits;

fn in_fn(code: &str) -> String {
    format!("fn f() {{ {code} }}")
}

#[test]
fn what_fits_is_admitted() {
    let n = 3_000;
    for text in [
        in_fn(&format!("{}1{}", "(".repeat(500), ")".repeat(500))),
        in_fn(&format!("x{};", ".g::<A>(1)".repeat(n / 2))),
        in_fn(&format!("let x = {}1;", "1 + ".repeat(n))),
        in_fn(&format!("if a {{}} {}", "else if b == c {} ".repeat(n))),
        in_fn(&format!("{}1", "|a, b| ".repeat(n / 2))),
        format!("type T = {}u8;", "&".repeat(n)),
    ] {
        assert_eq!(check(&text), Ok(()), "{}", &text[..40]);
    }
}

#[test]
fn what_is_long_but_flat_is_admitted() {
    let n = 50_000;
    for text in [
        in_fn(&"if a == b { c() } ".repeat(n)),
        in_fn(&"if a < b { c() } ".repeat(n)),
        in_fn(&"g(1, a < b, |x, y| x | y);".repeat(n)),
        in_fn(&format!("[{}]", "-1, ".repeat(n))),
        in_fn(&format!("[{}]", "A::B | A::C, ".repeat(n))),
        in_fn(&format!("[{}]", "1 << 2, ".repeat(n))),
        in_fn(&format!("[{}]", "F::<A, B>::n(&x), ".repeat(n))),
        in_fn(&format!("match x {{ {} }}", "A::B | A::C if a < b => 1 + 2,\n".repeat(n))),
        in_fn(&format!("match x {{ {} }}", "A::B => { a < b }\n".repeat(n))),
        format!("enum E {{ {} }}", "#[a] A(Vec<u8>) = -1,\n".repeat(n)),
        "impl A for B {} pub const X: V<u8> = 1 << 2; struct S<T> { a: T }\n".repeat(n),
        format!("m! {{ {} }}", "<a b=c> </a> !!".repeat(n)),
        format!("macro_rules! m {{ {} }}", "a < b $c !".repeat(n)),
        "\"((((\" 'a' b'(' /* (((( */ // ((((\n".repeat(n),
        "m! {} ".repeat(n),
    ] {
        assert_eq!(check(&text), Ok(()), "{}", &text[..40]);
    }
}

#[test]
fn what_is_deep_is_refused() {
    let n = limits::DEPTH as usize + 1;
    let few = n / 100;
    for text in [
        "(".repeat(n / limits::DELIMITER_DEPTH as usize + 1),
        in_fn(&"1 + ".repeat(n)),
        in_fn(&format!("x{}", ".g()".repeat(n))),
        in_fn(&format!("x{}", "[0]".repeat(n))),
        in_fn(&"else if b {} ".repeat(n)),
        in_fn(&format!("{}1", format!("{}(", "!".repeat(few)).repeat(200))),
        format!("type T = {}", "V<u8, ".repeat(n)),
        format!("type T = {}", "V < u8 , ".repeat(n)),
        format!("type T = {}", "impl Fn() -> ".repeat(n)),
        in_fn(&"|a, b| ".repeat(n)),
        in_fn(&"|a: T<A, B>, b: U| ".repeat(n)),
        in_fn(&"#[x] |a, b| ".repeat(n)),
        in_fn(&"for<'a, 'b> |a, b| ".repeat(n)),
        in_fn(&"|a, b| S {} + ".repeat(n)),
        in_fn(&"a < |x, y| b > ".repeat(n)),
        in_fn(&"if let a = ".repeat(n)),
        in_fn(&"if if ".repeat(n)),
        in_fn(&"for P {} in ".repeat(n)),
        in_fn(&format!("let {} = 1", "a @ ".repeat(n))),
        in_fn(&"yield ".repeat(n)),
    ] {
        assert!(check(&text).is_err(), "{}", &text[..40]);
    }
}
