//! Programs that are wide or long take linear time, and no chain of declarations overflows the stack.
//!
//! Each row makes a program of a size. It is analysed at a size and at four times that, which may take at most eight times as
//! long, what any program takes left out.

use std::fmt::Write;
use std::time::{Duration, Instant};

use tests::analyse::report_of;

/// What makes a program of a size.
type Make = fn(usize) -> String;

fn repeat(n: usize, f: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for i in 0..n {
        let _ = writeln!(text, "{}", f(i));
    }
    text
}

/// Each with its full size.
const WIDE: &[(&str, usize, Make)] = &[
    ("statements", 100_000, |n| format!("pub fn f() {{ {} }}", repeat(n, |i| format!("let x{i} = {i};")))),
    ("calls", 100_000, |n| format!("fn g(x: u8) {{}} pub fn f() {{ {} }}", repeat(n, |_| "g(1);".into()))),
    ("one variable, written", 50_000, |n| {
        format!("pub fn f() {{ let mut x = 1; {} println!(\"{{x}}\"); }}", repeat(n, |i| format!("x = x + {i};")))
    }),
    ("texts pushed", 20_000, |n| {
        format!(
            "pub fn f(p: &str) {{ let mut s = String::new(); {} println!(\"{{s}}\"); }}",
            repeat(n, |_| "s.push_str(p);".into())
        )
    }),
    ("prints", 10_000, |n| format!("pub fn f(p: &str) {{ {} }}", repeat(n, |i| format!("println!(\"{i} {{p}}\");")))),
    ("ifs", 20_000, |n| {
        format!("fn g() -> bool {{ true }} pub fn f(p: &str) {{ {} }}", repeat(n, |_| "if g() { return; }".into()))
    }),
    ("arms of texts", 50_000, |n| {
        format!("pub fn f(p: &str) -> u32 {{ match p {{ {} _ => 0 }} }}", repeat(n, |i| format!("\"a{i}\" => {i},")))
    }),
    ("arms of numbers", 50_000, |n| {
        format!("pub fn f(p: u32) -> u32 {{ match p {{ {} _ => 0 }} }}", repeat(n, |i| format!("{i} => {i},")))
    }),
    ("arms of variants", 10_000, |n| {
        format!(
            "#[derive(Debug, Clone)] pub enum E {{ {} }} pub fn f(e: E) -> u32 {{ match e {{ {} }} }}",
            repeat(n, |i| format!("V{i}(u32),")),
            repeat(n, |i| format!("E::V{i}(x) => x,"))
        )
    }),
    ("alternatives", 15_000, |n| {
        format!("pub fn f(p: u32) -> bool {{ matches!(p, {} 0) }}", repeat(n, |i| format!("{i} |")))
    }),
    ("items of an array", 100_000, |n| format!("pub const A: &[u32] = &[{}];", repeat(n, |i| format!("{i},")))),
    ("items of a vec", 50_000, |n| format!("pub fn f() -> Vec<u32> {{ vec![{}] }}", repeat(n, |i| format!("{i},")))),
    ("tuples of an array", 30_000, |n| {
        format!("pub static A: &[(&str, u32)] = &[{}];", repeat(n, |i| format!("(\"{i}\", {i}),")))
    }),
    ("structs of an array", 10_000, |n| {
        format!(
            "pub struct P {{ a: &'static str, b: u32 }} pub static A: &[P] = &[{}];",
            repeat(n, |i| format!("P {{ a: \"{i}\", b: {i} }},"))
        )
    }),
    ("fields", 10_000, |n| {
        format!(
            "#[derive(Debug, Clone, Default)] pub struct S {{ {} }} pub fn f(s: S) {{ println!(\"{{s:?}}\"); }}",
            repeat(n, |i| format!("f{i}: String,"))
        )
    }),
    ("marked fields", 2_000, |n| {
        format!(
            "#[derive(Debug, privacy::PersonalData)] pub struct S {{ {} }} pub fn f(s: S) {{ println!(\"{{s:?}}\"); }}",
            repeat(n, |i| format!("#[personal(category = \"contact\")] f{i}: String,"))
        )
    }),
    ("parameters", 5_000, |n| {
        format!(
            "fn g({}) {{}} pub fn f() {{ g({}) }}",
            repeat(n, |i| format!("p{i}: u8,")),
            repeat(n, |i| format!("{i},"))
        )
    }),
    ("items", 30_000, |n| {
        repeat(n, |i| format!("pub struct S{i} {{ a: u8 }} impl S{i} {{ pub fn a(&self) -> u8 {{ self.a }} }}"))
    }),
    ("functions", 30_000, |n| repeat(n, |i| format!("pub fn f{i}(x: &str) -> String {{ x.to_owned() }}"))),
    ("functions that call one", 20_000, |n| {
        format!(
            "fn g(x: &str) {{ println!(\"{{x}}\"); }} {}",
            repeat(n, |i| format!("pub fn f{i}(x: &str) {{ g(x) }}"))
        )
    }),
    ("modules", 10_000, |n| repeat(n, |i| format!("pub mod m{i} {{ pub fn f() {{}} }}"))),
    ("imports", 10_000, |n| {
        format!(
            "mod m {{ {} }} {}",
            repeat(n, |i| format!("pub fn f{i}() {{}}")),
            repeat(n, |i| format!("pub use m::f{i};"))
        )
    }),
    ("implementations of a trait", 5_000, |n| {
        format!(
            "trait T {{ fn t(&self) -> u8; }} {} pub fn f() {{ {} }}",
            repeat(n, |i| format!("pub struct S{i}; impl T for S{i} {{ fn t(&self) -> u8 {{ 1 }} }}")),
            repeat(n, |i| format!("S{i}.t();"))
        )
    }),
    ("calls by trait objects", 2_000, |n| {
        format!(
            "trait T {{ fn t(&self, x: &str); }} {} fn g(t: &dyn T) {{ t.t(\"a\"); }} pub fn f() {{ {} }}",
            repeat(n, |i| format!(
                "pub struct S{i}; impl T for S{i} {{ fn t(&self, x: &str) {{ println!(\"{{x}}\") }} }}"
            )),
            repeat(n, |i| format!("g(&S{i});"))
        )
    }),
    ("closures", 10_000, |n| {
        format!("pub fn f(o: Option<u8>) {{ {} }}", repeat(n, |i| format!("let c{i} = o.map(|x| x + {i});")))
    }),
    ("a closure that is called", 10_000, |n| {
        format!("pub fn f(p: &str) {{ let c = |x: &str| println!(\"{{x}}\"); {} }}", repeat(n, |_| "c(p);".into()))
    }),
    ("lines of a macro's call", 20_000, |n| {
        format!(
            "macro_rules! m {{ ($($k:ident => $v:expr,)*) => {{ [$((stringify!($k), $v)),*] }} }} pub fn f() {{ m! {{ {} }}; }}",
            repeat(n, |i| format!("k{i} => {i},"))
        )
    }),
    ("lines of a macro's template", 20_000, |n| {
        format!("macro_rules! m {{ () => {{ {} }} }} pub fn f() {{ m!(); }}", repeat(n, |i| format!("let x{i} = {i};")))
    }),
    ("rules of a macro", 5_000, |n| {
        format!("macro_rules! m {{ {} }} pub fn f() {{ m!(k7); }}", repeat(n, |i| format!("(k{i}) => {{ {i} }};")))
    }),
    ("calls of a macro", 10_000, |n| {
        format!(
            "macro_rules! m {{ ($e:expr) => {{ g($e) }} }} fn g(x: u32) {{}} pub fn f() {{ {} }}",
            repeat(n, |i| format!("m!({i});"))
        )
    }),
    ("items by a macro", 10_000, |n| {
        format!(
            "macro_rules! m {{ ($($n:ident)*) => {{ $(pub struct $n;)* }} }} m! {{ {} }}",
            repeat(n, |i| format!("S{i}"))
        )
    }),
    ("item macros", 5_000, |n| {
        format!("macro_rules! m {{ ($n:ident) => {{ pub struct $n; }} }} {}", repeat(n, |i| format!("m!(S{i});")))
    }),
    ("an unknown macro's call", 20_000, |n| {
        format!("pub fn f() {{ zz! {{ {} }} }}", repeat(n, |i| format!("k{i} => {i},")))
    }),
    ("a json", 5_000, |n| {
        format!("pub fn f() {{ serde_json::json!({{ {} }}); }}", repeat(n, |i| format!("\"k{i}\": {i},")))
    }),
    ("a text", 1_000_000, |n| format!("pub const T: &str = \"{}\";", "x".repeat(n))),
    ("a comment", 1_000_000, |n| format!("/* {} */ pub fn f() {{}}", "x ".repeat(n))),
    ("one long line", 50_000, |n| format!("pub fn f() {{ {} }}", "g(1);".repeat(n))),
    ("one long line that is not ascii", 50_000, |n| format!("pub fn f() {{ {} }}", "g(\"é\");".repeat(n))),
    ("errors", 5_000, |n| repeat(n, |i| format!("pub fn f{i}() {{ let = ; }}"))),
    ("marks that are wrong", 2_000, |n| {
        repeat(n, |i| {
            format!("#[derive(privacy::PersonalData)] pub struct S{i} {{ #[personal(category = \"x{i}\")] a: u8 }}")
        })
    }),
    ("flows", 2_000, |n| {
        format!(
            "#[derive(privacy::PersonalData)] pub struct S {{ #[personal(category = \"contact\")] a: String }} {}",
            repeat(n, |i| format!("pub fn f{i}(s: &S) {{ println!(\"{{}}\", s.a); }}"))
        )
    }),
    ("flows of one function", 500, |n| {
        format!(
            "#[derive(privacy::PersonalData)] pub struct S {{ #[personal(category = \"contact\")] a: String }} pub fn f(s: &S) {{ {} }}",
            repeat(n, |_| "println!(\"{}\", s.a);".into())
        )
    }),
    ("allows", 3_000, |n| {
        repeat(n, |i| format!("pub fn f{i}() {{\n// privacy: allow(PD001): it is none\nlet x = {i};\n}}"))
    }),
];

/// What hangs on the next one, in rows of a thousand and more.
const CHAINS: &[(&str, usize, Make)] = &[
    ("calls", 10_000, |n| {
        format!(
            "{} fn f{n}(x: &str) {{ println!(\"{{x}}\"); }}",
            repeat(n, |i| format!("pub fn f{i}(x: &str) {{ f{}(x) }}", i + 1))
        )
    }),
    ("calls in a ring", 2_000, |n| repeat(n, |i| format!("pub fn f{i}(x: &str) {{ f{}(x) }}", (i + 1) % n))),
    ("results", 10_000, |n| {
        format!("{} fn f{n}() -> u8 {{ 1 }}", repeat(n, |i| format!("pub fn f{i}() -> u8 {{ f{}() }}", i + 1)))
    }),
    ("opaque results", 5_000, |n| {
        format!(
            "{} fn f{n}() -> impl Clone {{ 1 }}",
            repeat(n, |i| format!("pub fn f{i}() -> impl Clone {{ f{}() }}", i + 1))
        )
    }),
    ("async functions", 5_000, |n| {
        format!("{} async fn f{n}() {{}}", repeat(n, |i| format!("pub async fn f{i}() {{ f{}().await }}", i + 1)))
    }),
    ("aliases", 10_000, |n| {
        format!(
            "{} type A{n} = u8; pub fn f(x: A0) {{ g(x) }} fn g<T>(t: T) {{}}",
            repeat(n, |i| format!("type A{i} = Option<A{}>;", i + 1))
        )
    }),
    ("plain aliases", 10_000, |n| {
        format!(
            "{} type A{n} = u8; pub fn f(x: A0) {{ g(x) }} fn g<T>(t: T) {{}}",
            repeat(n, |i| format!("type A{i} = A{};", i + 1))
        )
    }),
    ("structs", 5_000, |n| {
        format!(
            "{} #[derive(Debug, Clone, privacy::PersonalData)] pub struct S{n} {{ #[personal(category = \"contact\")] a: String }} pub fn f(s: S0) {{ println!(\"{{s:?}}\"); }}",
            repeat(n, |i| format!("#[derive(Debug, Clone)] pub struct S{i} {{ a: S{} }}", i + 1))
        )
    }),
    ("renderings by hand", 2_000, |n| {
        format!(
            "use std::fmt; {} #[derive(Debug)] pub struct S{n}; pub fn f(s: S0) {{ println!(\"{{s:?}}\"); }}",
            repeat(n, |i| format!(
                "pub struct S{i} {{ a: S{} }} impl fmt::Debug for S{i} {{ fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {{ write!(f, \"{{:?}}\", self.a) }} }}",
                i + 1
            ))
        )
    }),
    ("dereferences", 2_000, |n| {
        format!(
            "use std::ops::Deref; {} pub struct S{n}; impl S{n} {{ fn end(&self) {{}} }} pub fn f(s: S0) {{ s.end(); }}",
            repeat(n, |i| format!(
                "pub struct S{i} {{ a: S{0} }} impl Deref for S{i} {{ type Target = S{0}; fn deref(&self) -> &S{0} {{ &self.a }} }}",
                i + 1
            ))
        )
    }),
    ("constants", 10_000, |n| {
        format!("{} const C{n}: u8 = 1;", repeat(n, |i| format!("pub const C{i}: u8 = C{};", i + 1)))
    }),
    ("imports", 5_000, |n| {
        format!(
            "{} pub mod m{n} {{ pub fn f() {{}} }}",
            repeat(n, |i| format!("pub mod m{i} {{ pub use super::m{}::f; }}", i + 1))
        )
    }),
    ("globs", 2_000, |n| {
        format!(
            "{} pub mod m{n} {{ pub fn f() {{}} }}",
            repeat(n, |i| format!("pub mod m{i} {{ pub use super::m{}::*; }}", i + 1))
        )
    }),
    ("supertraits", 5_000, |n| {
        format!(
            "{} trait T{n} {{ fn t(&self) {{}} }} pub fn f<X: T0>(x: X) {{ x.t(); }}",
            repeat(n, |i| format!("pub trait T{i}: T{} {{}}", i + 1))
        )
    }),
    ("implementations by implementations", 2_000, |n| {
        format!(
            "{} pub trait T{n} {{ fn t(&self) {{}} }} impl T{n} for u8 {{}} pub fn f() {{ fn g<X: T0>(x: X) {{}} g(1u8); }}",
            repeat(n, |i| format!("pub trait T{i} {{}} impl<X: T{}> T{i} for X {{}}", i + 1))
        )
    }),
    ("associated types", 2_000, |n| {
        format!(
            "pub trait T {{ type A; }} {} impl T for S{n} {{ type A = u8; }} pub struct S{n}; pub fn f(x: <S0 as T>::A) {{}}",
            repeat(n, |i| format!("pub struct S{i}; impl T for S{i} {{ type A = <S{} as T>::A; }}", i + 1))
        )
    }),
    ("macros", 2_000, |n| {
        format!(
            "macro_rules! m{n} {{ () => {{ 1 }} }} {} pub fn f() {{ m0!(); }}",
            repeat(n, |i| format!("macro_rules! m{i} {{ () => {{ m{}!() }} }}", i + 1))
        )
    }),
    ("variables", 5_000, |n| {
        format!("pub fn f(a0: &str) {{ {} println!(\"{{a{n}}}\"); }}", repeat(n, |i| format!("let a{} = a{i};", i + 1)))
    }),
    ("references", 2_000, |n| {
        format!(
            "pub fn f(a0: &str) {{ {} println!(\"{{a{n}}}\"); }}",
            repeat(n, |i| format!("let a{} = &a{i};", i + 1))
        )
    }),
    ("closures", 2_000, |n| {
        format!(
            "pub fn f(p: &str) {{ let c0 = |x: &str| println!(\"{{x}}\"); {} c{n}(p); }}",
            repeat(n, |i| format!("let c{} = |x: &str| c{i}(x);", i + 1))
        )
    }),
    ("handed on functions", 1_000, |n| {
        format!(
            "{} fn f{n}(g: impl Fn(&str)) {{ g(\"\"); }} pub fn f() {{ f0(|x| println!(\"{{x}}\")); }}",
            repeat(n, |i| format!("pub fn f{i}(g: impl Fn(&str)) {{ f{}(|x| g(x)) }}", i + 1))
        )
    }),
];

/// In a build without optimisation the sizes are a part of the full ones.
const PART: usize = if cfg!(debug_assertions) { 40 } else { 1 };

fn time(text: &str) -> Duration {
    let start = Instant::now();
    let report = report_of("wide", text);
    assert!(report.stats.lines > 0);
    start.elapsed()
}

/// A program's time without what the smallest program takes.
fn time_above(text: &str, base: Duration) -> Duration {
    time(text).saturating_sub(base)
}

fn run(rows: &[(&str, usize, Make)]) {
    time("");
    let base = time("");
    let mut slow = Vec::new();
    for (name, full, make) in rows {
        let size = full / PART;
        let (small, large) = (make(size / 4), make(size));
        let mut measured = String::new();
        // What else the machine does may disturb one measurement.
        let is_linear = (0..3).any(|_| {
            let (small, large) = (time_above(&small, base), time_above(&large, base));
            let _ = write!(measured, " {}: {small:?}, {size}: {large:?};", size / 4);
            large < small * 8 + Duration::from_millis(150)
        });
        if !is_linear {
            slow.push(format!("{name}:{measured}"));
        }
    }
    assert!(slow.is_empty(), "these take more than linear time: {slow:#?}");
}

#[test]
fn wide_programs_are_linear() {
    run(WIDE);
}

#[test]
fn chains_are_linear() {
    run(CHAINS);
}
