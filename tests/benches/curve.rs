//! How the time grows with what makes a program hard: `cargo bench -p tests --bench curve`.
//!
//! Each shape is analysed at a quarter, a half and the whole of its size; what an empty program takes is left out. Twice the
//! size should take about twice the time:
//!
//! ```text
//! | shape                      |   size |    ¼ ms |    ½ ms |    1 ms | ½ ÷ ¼ | 1 ÷ ½ |
//! ```

#![allow(clippy::print_stdout, reason = "what it measures is printed")]

use std::fmt::Write;
use std::time::{Duration, Instant};

use tests::analyse::report_of;

/// What makes a program of a size.
type Make = fn(usize) -> String;

/// Each shape with its full size.
const SHAPES: &[(&str, usize, Make)] = &[
    ("functions in one recursion", 10_000, recursion),
    ("fields, a third marked", 1_000, fields),
    ("blocks in each other", 500, |n| nested(n, "{ let x = x.clone(); ", "}")),
    ("ifs in each other", 500, |n| nested(n, "if x.len() > 1 { ", "}")),
    ("loops in each other", 100, |n| nested(n, "for x in vec![x.clone()] { ", "}")),
    ("closures in each other", 200, |n| nested(n, "let f = || { ", "}; f();")),
    ("calls in each other", 500, |n| {
        format!("fn g(x: String) -> String {{ x }} {}", around(&chain("g(", n, "user.email.clone()", ")")))
    }),
    ("types in each other", 500, |n| {
        format!("pub fn f(x: {}) {{ println!(\"{{x:?}}\"); }}", chain("Vec<", n, "String", ">"))
    }),
    ("match arms", 5_000, arms),
    ("match arms that assign", 5_000, assigning_arms),
    ("calls on a builder", 2_000, |n| around(&format!("String::new(){}", ".replace(\"a\", &user.email)".repeat(n)))),
    ("references to one another", 2_000, references),
    ("implementations behind a dyn", 2_000, implementations),
];

const USER: &str = "#[derive(Clone, Debug, privacy::PersonalData)]
pub struct User { pub id: u64, #[personal(category = \"contact\")] pub email: String }
";

fn around(value: &str) -> String {
    format!("pub fn f(user: &User) {{ let x = {value}; println!(\"{{x}}\"); }}")
}

fn chain(open: &str, n: usize, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(n), close.repeat(n))
}

fn nested(n: usize, open: &str, close: &str) -> String {
    format!("pub fn f(user: &User) {{ let x = user.email.clone(); {} }}", chain(open, n, "println!(\"{x}\");", close))
}

fn repeat(n: usize, f: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for i in 0..n {
        let _ = writeln!(text, "{}", f(i));
    }
    text
}

/// Each calls the next two, the last ones the first: one component of all.
fn recursion(n: usize) -> String {
    repeat(n, |i| {
        let (a, b) = ((i + 1) % n, (i * 7 + 3) % n);
        format!(
            "pub fn f{i}(user: &User, depth: u32) -> String {{
                if depth == 0 {{ return user.email.clone(); }}
                let text = f{a}(user, depth - 1);
                println!(\"{{}}\", user.id);
                if depth > 9 {{ f{b}(user, depth - 2) }} else {{ text }}
            }}"
        )
    })
}

fn fields(n: usize) -> String {
    let mark = |i: usize| if i.is_multiple_of(3) { "#[personal(category = \"contact\")] " } else { "" };
    format!(
        "#[derive(Debug, Clone, privacy::PersonalData)] pub struct Wide {{ {} }}
         pub fn f(wide: &Wide) {{ {} println!(\"{{wide:?}}\"); }}",
        repeat(n, |i| format!("{}f{i}: String,", mark(i))),
        repeat(n, |i| format!("println!(\"{{}}\", wide.f{i});")),
    )
}

fn arms(n: usize) -> String {
    format!(
        "pub fn f(user: &User) -> String {{ match user.id {{ {} _ => String::new() }} }}",
        repeat(n, |i| format!("{i} => format!(\"{{}} {i}\", user.email),"))
    )
}

fn assigning_arms(n: usize) -> String {
    format!(
        "pub fn f(user: &User) {{ let mut text = String::new(); let mut n = 0;
           match user.id {{ {} _ => {{}} }} println!(\"{{text}} {{n}}\"); }}",
        repeat(n, |i| format!("{i} => {{ text.push_str(&user.email); n += {i}; }}"))
    )
}

fn references(n: usize) -> String {
    format!(
        "pub fn f(user: &mut User) {{ let r0 = &mut user.email; {} r{n}.push('a'); println!(\"{{}}\", user.email); }}",
        repeat(n, |i| format!("let r{} = &mut *r{i};", i + 1))
    )
}

fn implementations(n: usize) -> String {
    format!(
        "pub trait Show {{ fn show(&self, user: &User) -> String; }} {}
         pub fn f(all: &[Box<dyn Show>], user: &User) {{ for one in all {{ println!(\"{{}}\", one.show(user)); }} }}",
        repeat(n, |i| format!(
            "pub struct S{i}; impl Show for S{i} {{ fn show(&self, user: &User) -> String {{ format!(\"{{}}{i}\", user.email) }} }}"
        ))
    )
}

fn time(program: &str) -> Duration {
    let fixture = format!("//- /lib.rs crate:shop deps:privacy=lint-macros\n{USER}{program}\n");
    let once = || {
        let start = Instant::now();
        let findings = report_of("curve", &fixture).findings.len();
        std::hint::black_box(findings);
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

fn main() {
    println!("| shape | size | ¼ ms | ½ ms | 1 ms | ½ ÷ ¼ | 1 ÷ ½ |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    let empty = time("");
    for (name, size, make) in SHAPES {
        let ms: Vec<f64> = [size / 4, size / 2, *size]
            .iter()
            .map(|n| time(&make(*n)).saturating_sub(empty).as_secs_f64() * 1000.0)
            .collect();
        println!(
            "| {name} | {size} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} |",
            ms[0],
            ms[1],
            ms[2],
            ms[1] / ms[0].max(0.1),
            ms[2] / ms[1].max(0.1)
        );
    }
    println!("\nAn empty program: {:.1} ms.", empty.as_secs_f64() * 1000.0);
}
