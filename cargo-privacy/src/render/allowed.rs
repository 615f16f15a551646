//! What is accepted in the code, by a comment or an attribute, with the reason: `--show-allowed`.
//!
//! ```text
//! src/mail.rs:42:5: allowed[PD001]: `Account::email` must not go to `log`
//!     src/mail.rs:41: agreed with legal, see ticket 12
//! ```

use std::fmt::Write;

use lint_core::findings::Finding;

use super::View;

/// All of them, after a blank line; nothing where there are none.
pub fn write(view: &View<'_>, accepted: &[Finding]) -> String {
    accepted.iter().fold(String::new(), |mut all, finding| {
        let Some(by) = &finding.accepted else { return all };
        let start = view.region(finding.primary.span).start;
        let path = view.path(finding.primary.span.file);
        let message = finding.message.lines().collect::<Vec<_>>().join(" ");
        let _ = writeln!(all, "{path}:{}:{}: allowed[{}]: {message}", start.line + 1, start.column + 1, finding.code);
        let line = view.region(by.by).start.line + 1;
        let reason = if by.reason.is_empty() { "no reason is given" } else { &by.reason };
        let _ = writeln!(all, "    {}:{line}: {reason}", view.path(by.by.file));
        all
    })
}
