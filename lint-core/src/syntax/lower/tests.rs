use super::{LowerOptions, lower_file};
use crate::base::{FileId, Name};
use crate::syntax::ir::{Expr, FileIr, ItemKind};

fn lower(text: &str) -> (FileIr, Vec<String>) {
    let (ir, diags) = lower_file(FileId(0), text, LowerOptions::default());
    (ir, diags.into_iter().map(|d| d.message).collect())
}

fn names(ir: &FileIr) -> Vec<&str> {
    ir.items.iter().filter_map(|i| ir.arena[*i].name).map(Name::as_str).collect()
}

#[test]
fn every_item_is_lowered() {
    let text = "use a::{b, c as d, e::*, f::{self}};\nmod m { fn g() {} }\nstruct S<T: Clone> { x: T }\nenum E { A, B(u8) }\n\
        trait T { type A; fn f(&self); }\nimpl T for S<u8> { type A = u8; fn f(&self) {} }\nconst C: u8 = 1;\nstatic D: u8 = 2;\n\
        type X = u8;\nmacro_rules! m { () => {} }\nm!();\nextern \"C\" { fn ext(); }\nfn bodyless();\n";
    let (ir, diags) = lower(text);
    assert_eq!(diags, Vec::<String>::new());
    assert_eq!(names(&ir), ["m", "S", "E", "T", "C", "D", "X", "m", "ext", "bodyless"]);
    let ItemKind::Use(imports) = &ir.arena[ir.items[0]].kind else { panic!() };
    assert_eq!(imports.len(), 4);
    assert!(imports[2].glob && imports[3].self_only);
}

#[test]
fn ranges_are_bytes_of_the_file() {
    for text in [
        "\u{feff}fn é(x: u8) { let ü = x; }",
        "#!/usr/bin/env x\nfn é(x: u8) { let ü = x; }",
        "// ä\r\nfn é(x: u8) { let ü = x; }",
    ] {
        let (ir, _) = lower(text);
        let item = &ir.arena[ir.items[0]];
        assert_eq!(&text[item.name_range.as_usize()], "é");
        let body = ir.bodies.iter().next().unwrap().1;
        let found =
            body.exprs.iter().any(|(id, e)| matches!(e, Expr::Path(_)) && &text[body.expr_range(id).as_usize()] == "x");
        assert!(found, "{text}");
    }
}

#[test]
fn a_broken_function_loses_only_itself() {
    let (ir, diags) =
        lower("fn a() {}\nfn b() { let = ; }\nimpl S { fn c(&self) {} fn d(=) { } fn e(&self) {} }\nfn f() {}\n");
    assert_eq!(names(&ir), ["a", "f"]);
    assert_eq!(diags.len(), 2, "{diags:?}");
    let members: Vec<_> = ir.arena.iter().filter_map(|(_, i)| i.name).map(Name::as_str).collect();
    assert!(members.contains(&"c") && members.contains(&"e"));
}

#[test]
fn what_is_no_tokens_is_one_message() {
    let (ir, diags) = lower("fn a() { \"unterminated }");
    assert!(ir.items.is_empty());
    assert_eq!(diags.len(), 1);
}

#[test]
fn deep_and_long_expressions_are_lowered_or_refused() {
    let run = |text: String| {
        let pool = crate::syntax::pool(1).unwrap();
        pool.install(move || lower(&text).1.len())
    };
    assert_eq!(run(format!("fn f() {{ {}1{} }}", "(".repeat(500), ")".repeat(500))), 0);
    assert_eq!(run(format!("fn f() {{ x{} }}", ".g()".repeat(3_000))), 0);
    assert_eq!(run(format!("fn f() {{ x{}; }} fn g() {{}}", ".g()".repeat(50_000))), 1);
    assert_eq!(run(format!("fn f() {{ {}x; }}", "!".repeat(50_000))), 1);
    assert_eq!(run(format!("type T = {}u8;", "&".repeat(50_000))), 1);
    assert_eq!(run(format!("{}{}", "(".repeat(100_000), ")".repeat(100_000))), 1);
}

#[test]
fn any_text_is_taken() {
    let pieces = [
        "fn", "f", "(", ")", "{", "}", "let", "=", "1", ";", "\"", "'", "#", "[", "]", "!", "é", "::", "<", ">", "//",
        "\n",
    ];
    let mut seed = 3_u64;
    for _ in 0..2_000 {
        let mut text = String::new();
        for _ in 0..14 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
            text.push(' ');
        }
        let (ir, _) = lower(&text);
        for (_, item) in ir.arena.iter() {
            assert!(item.range.hi as usize <= text.len(), "{text:?}");
        }
    }
}
