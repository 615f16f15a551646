//! `JUnit` XML: a test case for each finding, and one that passes for each code without any.

use std::fmt::Write;

use lint_core::findings::{Code, Finding, Level};

use super::xml::escape;
use super::{View, human};

/// The whole report. Denied findings are failures; the others are told of in their case's output.
pub fn write(view: &View<'_>) -> String {
    let failures = view.findings.iter().filter(|f| f.level == Level::Deny).count();
    let silent = Code::ALL.iter().filter(|c| !view.findings.iter().any(|f| f.code == **c));
    let tests = view.findings.len() + silent.count();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<testsuites tests=\"{tests}\" failures=\"{failures}\">");
    let _ =
        writeln!(out, "  <testsuite name=\"cargo-privacy\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">");
    for code in Code::ALL {
        let mut own = view.findings.iter().filter(|f| f.code == code).peekable();
        if own.peek().is_none() {
            let _ = writeln!(out, "    <testcase classname=\"{}\" name=\"{}\"/>", code.code(), code.name());
        }
        own.for_each(|finding| case(view, finding, &mut out));
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

fn case(view: &View<'_>, finding: &Finding, out: &mut String) {
    let path = view.path(finding.primary.span.file);
    let line = view.region(finding.primary.span).start.line + 1;
    let _ = writeln!(
        out,
        "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{line}\">",
        finding.code.code(),
        escape(&format!("{path}:{line}: {}", finding.message)),
        escape(path),
    );
    let text = escape(&human::to_string(view, finding, false)).replace("&#10;", "\n");
    if finding.level == Level::Deny {
        let _ = writeln!(
            out,
            "      <failure type=\"{}\" message=\"{}\">{text}</failure>",
            finding.code.name(),
            escape(&finding.message)
        );
    } else {
        let _ = writeln!(out, "      <system-out>{text}</system-out>");
    }
    out.push_str("    </testcase>\n");
}
