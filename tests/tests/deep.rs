//! Programs nested as deep as they may be, and far deeper: no input overflows the stack, in any stage.
//!
//! Each recursive construct of the language is one row: what opens a level, what is inside of the innermost, what closes a level.
//! It is analysed at the greatest depth that is admitted, far beyond it, and made by nested macro calls, which are admitted
//! one by one. An overflow aborts the whole test program; `one_by_one` tells which row did it.

use std::fmt::Write;
use std::time::Instant;

use lint_core::syntax::is_admitted;
use tests::analyse::report_of;

/// A construct that holds itself.
struct Row {
    name: &'static str,
    before: &'static str,
    open: &'static str,
    core: &'static str,
    close: &'static str,
    after: &'static str,
}

impl Row {
    fn at(&self, depth: usize) -> String {
        let Self { before, open, core, close, after, .. } = self;
        format!("{before}{}{core}{}{after}", open.repeat(depth), close.repeat(depth))
    }

    /// The greatest depth that is admitted, at most `limit`.
    fn admitted(&self, limit: usize) -> usize {
        let (mut low, mut high) = (0, limit + 1);
        while low + 1 < high {
            let middle = low.midpoint(high);
            if is_admitted(&self.at(middle)) { low = middle } else { high = middle }
        }
        low
    }
}

/// What the rows refer to.
const WORLD: &str = "
#[derive(Clone, Debug, PartialEq)] pub struct S { a: Option<Box<S>>, s: String }
pub enum E<T> { A(T), B { a: T }, C }
pub trait Tr { type A; fn m(&self, x: i64) -> i64 { x } }
impl Tr for i64 { type A = i64; }
impl S { fn next(&self, x: i64) -> &S { self } fn done(self) -> S { self } fn of(&self, s: &S) -> S { s.clone() } }
pub fn g<T>(x: T) -> T { x }
macro_rules! own { ($e:expr) => { g($e) } }
macro_rules! tokens { ($($t:tt)*) => { $($t)* } }
";

const fn row(
    name: &'static str,
    before: &'static str,
    (open, core, close): (&'static str, &'static str, &'static str),
    after: &'static str,
) -> Row {
    Row { name, before, open, core, close, after }
}

/// An expression in a function.
const fn expr(name: &'static str, open: &'static str, core: &'static str, close: &'static str) -> Row {
    row(
        name,
        "pub fn f(s: S, b: bool, n: i64, o: Option<S>) { let r = ",
        (open, core, close),
        "; println!(\"{s:?}\"); }",
    )
}

/// A type in a signature and in a body.
const fn ty(name: &'static str, open: &'static str, core: &'static str, close: &'static str) -> Row {
    row(name, "pub fn f() { let x: T = g(todo!()); println!(\"{x:?}\"); } type T = ", (open, core, close), ";")
}

/// A pattern.
const fn pat(name: &'static str, open: &'static str, core: &'static str, close: &'static str) -> Row {
    row(name, "pub fn f(s: S) { let ", (open, core, close), " = g(s) else { return }; println!(\"{x:?}\"); }")
}

const EXPRESSIONS: &[Row] = &[
    expr("parentheses", "(", "n", ")"),
    expr("tuples", "(", "n", ",)"),
    expr("arrays", "[", "n", "]"),
    expr("repeats", "[", "n", "; 1]"),
    expr("blocks", "{", "n", "}"),
    expr("blocks with statements", "{ let x = 1; ", "n", "}"),
    expr("nested lets", "{ let x = ", "n", "; x }"),
    expr("unsafe blocks", "unsafe {", "n", "}"),
    expr("async blocks", "async move {", "n", "}"),
    expr("awaited blocks", "async {", "n", "}.await"),
    expr("const blocks", "const {", "1", "}"),
    expr("labels", "'a: {", "n", "}"),
    expr("loops", "loop { break ", "n", "}"),
    expr("whiles", "while b {", "n;", "}"),
    expr("conditions of whiles", "while ", "b", "{}"),
    expr("fors", "for x in [n] {", "", "}"),
    expr("what fors run over", "for x in ", "[n]", "{}"),
    expr("closures", "|| ", "n", ""),
    expr("closures with parameters", "|a, b| ", "n", ""),
    expr("typed closures", "move |a: V<u8, u8>| -> u8 {", "1", "}"),
    expr("called closures", "(|| ", "n", ")()"),
    expr("closures as arguments", "o.map(|x| ", "n", ")"),
    expr("calls", "g(", "n", ")"),
    expr("calls of results", "", "g", "(1)"),
    expr("constructors", "Some(", "n", ")"),
    expr("boxes", "Box::new(", "n", ")"),
    expr("turbofishes", "g::<E<_>>(", "n", ")"),
    expr("method calls", "", "s", ".done()"),
    expr("method calls with arguments", "", "s", ".next(1)"),
    expr("arguments of method calls", "s.of(&", "s", ")"),
    expr("unknown methods", "", "s", ".no(1).such"),
    expr("fields", "", "s", ".a.unwrap()"),
    expr("unknown fields", "", "s", ".x"),
    expr("tuple fields", "", "s", ".0.1"),
    expr("indices", "", "s", "[0]"),
    expr("nested indices", "s[", "0", "]"),
    expr("question marks", "", "o", "?"),
    expr("awaits", "", "o", ".await"),
    expr("casts", "", "n", " as i64"),
    expr("sums", "", "n", " + 1"),
    expr("sums of texts", "", "s.s", " + \"a\""),
    expr("products on the right", "1 + 2 * (", "n", ")"),
    expr("ands", "b && ", "b", ""),
    expr("ors of ands", "b || b && ", "b", ""),
    expr("nested ands", "b && (b || ", "b", ")"),
    expr("comparisons", "n < (", "n", ")"),
    expr("shifts", "n << ", "1", ""),
    expr("assignments", "n = ", "n", ""),
    expr("added assignments", "n += ", "n", ""),
    expr("ranges", "..", "n", ""),
    expr("ranges on the left", "(", "n", "..)"),
    expr("nots", "!", "b", ""),
    expr("negations", "-", "n", ""),
    expr("dereferences", "*", "n", ""),
    expr("borrows", "&", "n", ""),
    expr("borrows to write", "&mut ", "n", ""),
    expr("raw borrows", "&raw const ", "n", ""),
    expr("ifs", "if b {", "n", "} else { n }"),
    expr("else ifs", "if b { n } else ", "{ n }", ""),
    expr("else if lets", "if let Some(x) = o { n } else ", "{ n }", ""),
    expr("conditions of ifs", "if ", "b", "{ true } else { false }"),
    expr("lets in conditions", "if let x = ", "b", "{ true } else { false }"),
    row("chains of lets", "fn f(o: Option<S>) { if true", (" && let Some(x) = o", "", ""), "{} }"),
    expr("matches", "match n { _ => ", "n", "}"),
    expr("matches of matches", "match ", "n", "{ _ => 1 }"),
    expr("guards", "match n { _ if ", "b", "=> true, _ => false }"),
    expr("let elses", "{ let Some(x) = o else {", "return", "}; x }"),
    expr("returns", "return ", "n", ""),
    expr("breaks", "break ", "n", ""),
    expr("yields", "yield ", "n", ""),
    expr("struct literals", "E::B { a: ", "n", "}"),
    expr("struct literals with a base", "S { s: String::new(), ..", "s", "}"),
    expr("paths", "a::", "b", ""),
    expr("attributes", "#[a] ", "n", ""),
    expr("attributes with arguments", "#[a(b = 1)] {", "n", "}"),
    expr("formats", "format!(\"{}\", ", "n", ")"),
    expr("prints", "println!(\"{:?}\", {", "n", "})"),
    expr("vecs", "vec![", "n", "]"),
    expr("assertions", "assert!({", "b", "})"),
    expr("own macros", "own!(", "n", ")"),
    expr("own macros of tokens", "tokens! {", "n", "}"),
    expr("unknown macros", "zz!(", "n", ")"),
    expr("unknown macros with arguments", "zz!(1, ", "n", ", x = 1)"),
    expr("functions in functions", "{ fn f(n: i64) { ", "n", "} f }"),
    expr("impls in functions", "{ struct T; impl T { fn f(&self) { ", "1;", "} } T }"),
    expr("modules in functions", "{ mod m { fn f() {", "1;", "} } m }"),
    expr("brackets that are none", "n < ", "n", ""),
];

const TYPES: &[Row] = &[
    ty("generics", "Option<", "u8", ">"),
    ty("generics of two", "Result<u8, ", "u8", ">"),
    ty("references", "&'static ", "u8", ""),
    ty("references to write", "&mut ", "u8", ""),
    ty("pointers", "*const ", "u8", ""),
    ty("slices", "[", "u8", "]"),
    ty("arrays", "[", "u8", "; 1]"),
    ty("lengths of arrays", "[u8; {", "1", "}]"),
    ty("tuples", "(", "u8", ",)"),
    ty("parentheses", "(", "u8", ")"),
    ty("parameters of functions", "fn(", "u8", ")"),
    ty("results of functions", "fn() -> ", "u8", ""),
    ty("closures taken", "impl Fn(", "u8", ")"),
    ty("closures given", "impl Fn() -> ", "u8", ""),
    ty("trait objects", "Box<dyn Fn(", "u8", ")>"),
    ty("trait objects given", "dyn Fn() -> ", "u8", ""),
    ty("bindings", "impl Iterator<Item = ", "u8", ">"),
    ty("projections", "<", "i64", " as Tr>::A"),
    ty("paths", "a::", "b", ""),
    ty("bounds of lifetimes", "for<'a> fn(&'a ", "u8", ")"),
    ty("constants", "A<{", "1", "}>"),
    ty("macros", "tokens!(", "u8", ")"),
    row("bounds", "fn f<T: ", ("Iterator<Item: ", "Clone", ">"), ">(t: T) { g(t); }"),
    row("where clauses", "fn f<T>(t: T) where T: ", ("Into<", "T", ">"), "{ g(t); }"),
    row("types of impls", "impl Tr for ", ("Vec<", "u8", ">"), "{ type A = u8; }"),
    row("types of fields", "#[derive(Debug, Clone)] struct X { x: ", ("Option<", "String", ">"), "}"),
    row("results", "fn f() -> ", ("Option<", "u8", ">"), "{ None }"),
    row("defaults", "struct D<T = ", ("Vec<", "u8", ">"), ">(T);"),
];

const PATTERNS: &[Row] = &[
    pat("parentheses", "(", "x", ")"),
    pat("tuples", "(_, ", "x", ")"),
    pat("slices", "[", "x", ", ..]"),
    pat("references", "&", "x", ""),
    pat("references to write", "&mut ", "x", ""),
    pat("variants", "Some(", "x", ")"),
    pat("structs", "S { a: ", "x", ", .. }"),
    pat("bindings", "x @ ", "y", ""),
    pat("alternatives", "None | ", "x", ""),
    pat("nested alternatives", "(None | ", "x", ")"),
    pat("constants", "const {", "1", "}"),
    pat("macros", "tokens!(", "x", ")"),
    row("parameters", "fn f(", ("(_, ", "x", ")"), ": u8) { g(x); }"),
    row("parameters of closures", "fn f() { let c = |", ("(_, ", "x", ")"), "| x; c(1); }"),
    row("arms", "fn f(o: Option<u8>) { match o {", ("Some(", "x", ")"), " => g(x), _ => g(1) } }"),
];

const ITEMS: &[Row] = &[
    row("modules", "", ("mod m {", "fn f() {}", "}"), ""),
    row("use trees", "use a::{", ("b::{c, ", "d", "}"), "};"),
    row("use paths", "use a", ("::b", "", ""), ";"),
    row("attributes", "#[cfg(", ("all(unix, ", "unix", ")"), ")] fn f() {}"),
    row("negated attributes", "#[cfg(", ("not(", "unix", ")"), ")] fn f() {}"),
    row("attributes of attributes", "#[", ("cfg_attr(unix, ", "inline", ")"), "] fn f() {}"),
    row("values of attributes", "#[doc = ", ("(", "1", ")"), "] fn f() {}"),
    row("arguments of attributes", "#[a", ("(b", "", ")"), "] fn f() {}"),
    row("marks", "#[derive(privacy::PersonalData)] struct P { #[personal", ("(purposes", "", ")"), "] a: u8 }"),
    row("many attributes", "", ("#[a] ", "", ""), "fn f() {}"),
    row("discriminants", "enum X { A = ", ("(1 + ", "1", ")"), "}"),
    row("constants", "const X: u8 = ", ("{ const X: u8 = ", "1", "; X }"), ";"),
    row("statics", "static X: u8 = ", ("g(", "1", ")"), ";"),
    row("visibilities", "pub(in a", ("::b", "", ""), ") fn f() {}"),
    row("block comments", "", ("/* ", "", " */"), "fn f() {}"),
    row("comments that never end", "fn f() {}", ("/* ", "", ""), ""),
    row("groups that never end", "fn f() {", ("(", "", ""), ""),
    row("brackets that never end", "fn f() { a", ("::<b", "", ""), ""),
    row("groups that never began", "fn f() {", ("", "", ")"), ""),
    row("braces that never began", "fn f() {", ("", "", "}"), ""),
    row("macros", "", ("tokens! {", "fn f() {}", "}"), ""),
    row("macros that declare macros", "", ("macro_rules! m { () => {", "", "} }"), "m!();"),
    row("patterns of macros", "macro_rules! m { (", ("$( a ", "", ")*"), ") => {} } m!(a a a);"),
    row("templates of macros", "macro_rules! m { ($($x:tt)*) => {", ("$( {", "", "} )*"), "} } m!(a a a);"),
    row("matched groups", "fn f() { let x = tokens!(", ("(", "1", ")"), "); }"),
    row(
        "counting macros",
        "macro_rules! c { () => { 1 }; ($x:tt $($r:tt)*) => { 1 + c!($($r)*) } } fn f() { c!(",
        ("a ", "", ""),
        "); }",
    ),
    row(
        "summing macros",
        "macro_rules! c { ($($x:tt)*) => { 1 $(+ $x)* } } fn f() { let x = c!(",
        ("1 ", "", ""),
        "); }",
    ),
    row(
        "nesting macros",
        "macro_rules! c { ([$($d:tt)*] $x:tt $($r:tt)*) => { c!([($($d)*)] $($r)*) }; ([$($d:tt)*]) => { $($d)* } } fn f() { let x = c!([1] ",
        ("a ", "", ""),
        "); }",
    ),
    row("json", "fn f() { let x = serde_json::json!(", ("[", "1", "]"), "); }"),
    row("conditions in macros", "", ("cfg_if::cfg_if! { if #[cfg(unix)] {", "fn f() {}", "} }"), ""),
];

/// Deeper than any bound.
const FAR: usize = 40_000;

/// Which depth a row is written at.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    /// The greatest that is admitted.
    Admitted,
    /// Far too deep.
    Far,
    /// As deep as macros make it whose calls lie in each other.
    Macros,
}

fn text_of(row: &Row, depth: Depth) -> String {
    let text = match depth {
        Depth::Admitted => row.at(row.admitted(20_000)),
        Depth::Far => row.at(FAR),
        Depth::Macros => by_macros(row),
    };
    format!("{WORLD}{text}")
}

/// A row as the body of a macro, whose calls lie in each other.
fn by_macros(row: &Row) -> String {
    let Row { before, open, core, close, after, .. } = row;
    let depth = row.admitted(2_000);
    let (opened, closed) = (open.repeat(depth), close.repeat(depth));
    let calls = 20;
    format!(
        "macro_rules! deeper {{ ($($e:tt)*) => {{ {opened}$($e)*{closed} }} }} {before}{}{core}{}{after}",
        "deeper!(".repeat(calls),
        ")".repeat(calls)
    )
}

/// Analyses rows, each a crate of its own, in one run; gives those of which something was not analysed.
fn run(rows: &[&Row], depth: Depth) -> Vec<&'static str> {
    let mut program = String::new();
    for (at, row) in rows.iter().enumerate() {
        let _ = writeln!(program, "//- /d{at}.rs crate:d{at}\n{}", text_of(row, depth));
    }
    let report = report_of("deep", &program);
    assert_eq!(report.stats.crates, rows.len());
    let notes = report.findings.iter().filter(|f| f.code.code() == "PD107");
    let mut files: Vec<&str> = notes.map(|f| report.sources.file(f.primary.span.file).path.as_str()).collect();
    files.dedup();
    let is_noted = |at: usize| files.contains(&format!("d{at}.rs").as_str());
    rows.iter().enumerate().filter(|(at, _)| is_noted(*at)).map(|(_, row)| row.name).collect()
}

fn all(rows: &'static [Row]) -> Vec<&'static Row> {
    rows.iter().collect()
}

#[test]
fn as_deep_as_may_be() {
    for rows in [EXPRESSIONS, TYPES, PATTERNS, ITEMS] {
        run(&all(rows), Depth::Admitted);
    }
}

#[test]
fn far_too_deep_is_said() {
    for rows in [EXPRESSIONS, TYPES, PATTERNS] {
        let silent: Vec<&str> = {
            let said = run(&all(rows), Depth::Far);
            rows.iter().map(|r| r.name).filter(|name| !said.contains(name)).collect()
        };
        assert_eq!(silent, [""; 0], "nothing was said of these");
    }
    run(&all(ITEMS), Depth::Far);
}

#[test]
fn as_deep_as_macros_make_it() {
    for rows in [EXPRESSIONS, TYPES, PATTERNS] {
        run(&all(rows), Depth::Macros);
    }
}

/// To find the row that overflows, or is slow: `cargo test --test deep -- --ignored --nocapture`.
#[test]
#[ignore = "a way to find one row among all"]
fn one_by_one() {
    for row in [EXPRESSIONS, TYPES, PATTERNS, ITEMS].into_iter().flatten() {
        for depth in [Depth::Admitted, Depth::Far, Depth::Macros] {
            let start = Instant::now();
            print!("{}", row.name);
            run(&[row], depth);
            println!(": {:?}", start.elapsed());
        }
    }
}
