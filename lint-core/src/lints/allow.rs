//! Findings that somebody accepted, with a reason: `#[privacy::allow("PD001", reason = "…")]`, `// privacy: allow(PD001): …`.
//!
//! An allow that accepts nothing is stale: PD106.

use super::Input;
use super::pd101_invalid_mark::declaration;
use crate::findings::{Code, Finding};

/// Leaves out what is accepted; adds what is wrong with the allows themselves.
pub(super) fn apply(input: &Input<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    let allows = &input.marking.marks.allows;
    let mut used = vec![false; allows.len()];
    let mut kept = Vec::with_capacity(findings.len());
    for finding in findings {
        let accepted = allows.iter().enumerate().filter(|(_, allow)| {
            let place = finding.primary.span;
            let covers = allow.covers.iter().any(|c| c.file == place.file && c.range.contains(place.range));
            covers && allow.codes.iter().any(|w| Code::parse(&w.text) == Some(finding.code))
        });
        let mut any = false;
        for (at, _) in accepted {
            used[at] = true;
            any = true;
        }
        if !any {
            kept.push(finding);
        }
    }
    for (allow, used) in allows.iter().zip(used) {
        if allow.reason.trim().is_empty() {
            let help =
                if allow.is_comment { "write `// privacy: allow(PD001): why`" } else { "write `reason = \"…\"`" };
            let message = "an allow says why".to_owned();
            kept.push(declaration(Code::InvalidMark, allow.span, message, Some(help.to_owned())));
        } else if !used {
            let message = "this allow accepts nothing".to_owned();
            kept.push(declaration(Code::StaleAllow, allow.span, message, Some("remove it".to_owned())));
        }
    }
    kept
}
