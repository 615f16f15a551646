//! How time grows with the size of programs of one hard shape: each at a quarter, half and the whole of its size.
//!
//! `cargo bench -p tests --bench shapes [NAME]` prints the curve: milliseconds beyond what any program takes, and how many times
//! as long twice the size took. About two is linear.

use std::time::Instant;

use tests::analyse::report_of;
use tests::shapes::{SHAPES, Shape};

/// Each size is taken so often, and the quickest run counts.
const RUNS: usize = 3;

fn millis(text: &str) -> (f64, usize) {
    let mut best = (f64::MAX, 0);
    for _ in 0..RUNS {
        let start = Instant::now();
        let findings = report_of("shapes", text).findings.len();
        best = (best.0.min(start.elapsed().as_secs_f64() * 1000.0), findings);
    }
    best
}

fn row(shape: &Shape, least: f64) -> String {
    let [(quarter, _), (half, _), (full, findings)] =
        [4, 2, 1].map(|part| millis(&(shape.make)(shape.full / part))).map(|(time, findings)| (time - least, findings));
    let ratio = |more: f64, less: f64| if less > 1.0 { format!("{:5.1}", more / less) } else { "    –".to_owned() };
    format!(
        "{:<46}{:>7}{quarter:>9.1}{half:>9.1}{full:>9.1}  {} {}{findings:>10}",
        shape.name,
        shape.full,
        ratio(half, quarter),
        ratio(full, half),
    )
}

#[expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
fn main() {
    let wanted = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_default();
    let (least, _) = millis("");
    println!("any program: {least:.1} ms");
    println!(
        "{:<46}{:>7}{:>9}{:>9}{:>9}  {:>5} {:>5}{:>10}",
        "shape", "n", "n/4 ms", "n/2 ms", "n ms", "×", "×", "findings"
    );
    for shape in SHAPES.iter().filter(|shape| shape.name.contains(&wanted)) {
        println!("{}", row(shape, least));
    }
}
