//! What was looked at, and how well it could be seen: the table of `--stats`.
//!
//! ```text
//! method calls                  6729
//! receiver unknown               177     2.63 %
//! ```

use std::fmt::Write;

use lint_core::analysis::Report;
use lint_core::base::Bound;

/// The table, a line a figure.
pub(super) fn table(report: &Report) -> String {
    let s = &report.stats;
    let share = percent(s.unknown_receivers, s.method_calls);
    let known = [
        ("crates", s.crates, ""),
        ("files", s.files, ""),
        ("lines", s.lines, ""),
        ("functions", s.functions, ""),
        ("findings", report.findings.len(), ""),
        ("outside crates, read", s.outside_crates, ""),
        ("outside files, read", s.outside_files, ""),
        ("outside crates, missing", s.outside_missing, ""),
        ("method calls", s.method_calls, ""),
        ("receiver unknown", s.unknown_receivers, &share),
        ("method unknown", s.unresolved_methods, ""),
        ("paths unresolved", s.unresolved_paths, ""),
        ("macros not expanded", s.unexpanded_macros, ""),
        ("request handlers", s.handlers, ""),
        ("... without a recipient", s.unaddressed_handlers, ""),
        ("not analysed", s.not_analysed, ""),
    ];
    let mut out = String::new();
    for (what, count, more) in known {
        let _ = writeln!(out, "{what:<26}{count:>8}{more}");
    }
    for ((_, what), count) in Bound::ALL.iter().zip(s.cuts) {
        let _ = writeln!(out, "cut, {what:<21}{count:>8}");
    }
    out
}

/// A share of a whole, behind its figure.
fn percent(part: usize, whole: usize) -> String {
    let hundredths = (part * 10_000 + whole / 2) / whole.max(1);
    format!("{:>6}.{:02} %", hundredths / 100, hundredths % 100)
}
