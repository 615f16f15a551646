//! One line a finding: `src/mail.rs:42:9: error[PD001]: …`, columns in characters.

use std::fmt::Write;

use lint_core::findings::Finding;

use super::{View, level_word};

/// All findings.
pub fn write(view: &View<'_>) -> String {
    view.findings.iter().fold(String::new(), |mut all, finding| {
        let _ = writeln!(all, "{}", line(view, finding));
        all
    })
}

/// One finding, without a line break.
pub fn line(view: &View<'_>, finding: &Finding) -> String {
    let start = view.region(finding.primary.span).start;
    format!(
        "{}:{}:{}: {}[{}]: {}",
        view.path(finding.primary.span.file),
        start.line + 1,
        start.column + 1,
        level_word(finding.level),
        finding.code,
        finding.message.lines().collect::<Vec<_>>().join(" "),
    )
}
