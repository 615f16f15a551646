//! Findings that somebody accepted, with a reason: `#[privacy::allow("PD001", reason = "…")]`, `// privacy: allow(PD001): …`.
//!
//! An allow that accepts nothing is stale: PD106.

use super::Input;
use super::pd101_invalid_mark::declaration;
use crate::base::{Span, TextRange};
use crate::findings::{Accepted, Code, Finding, Fix};
use crate::names::marks::Allow;

/// Marks what is accepted; adds what is wrong with the allows themselves.
pub(super) fn apply(input: &Input<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    let allows = &input.marking.marks.allows;
    let mut used = vec![false; allows.len()];
    for finding in &mut findings {
        for (allow, used) in allows.iter().zip(&mut used) {
            if accepts(allow, finding) {
                *used = true;
                finding.accepted.get_or_insert_with(|| accepted(allow));
            }
        }
    }
    findings.extend(allows.iter().zip(used).filter_map(|(allow, used)| wrong(input, allow, used)));
    findings
}

fn accepts(allow: &Allow, finding: &Finding) -> bool {
    let place = finding.primary.span;
    let covers = allow.covers.iter().any(|c| c.file == place.file && c.range.contains(place.range));
    covers && allow.codes.iter().any(|w| Code::parse(&w.text) == Some(finding.code))
}

fn accepted(allow: &Allow) -> Accepted {
    Accepted { reason: allow.reason.trim().to_owned(), by: allow.span, is_comment: allow.is_comment }
}

fn wrong(input: &Input<'_>, allow: &Allow, used: bool) -> Option<Finding> {
    if allow.reason.trim().is_empty() {
        let help = if allow.is_comment { "write `// privacy: allow(PD001): why`" } else { "write `reason = \"…\"`" };
        let message = "an allow says why".to_owned();
        return Some(declaration(Code::InvalidMark, allow.span, message, Some(help.to_owned())));
    }
    if used {
        return None;
    }
    let message = "this allow accepts nothing".to_owned();
    let mut finding = declaration(Code::StaleAllow, allow.span, message, Some("remove it".to_owned()));
    finding.fixes = removal(input, allow).into_iter().collect();
    Some(finding)
}

/// Takes the allow out, and its line where it stands alone in one.
fn removal(input: &Input<'_>, allow: &Allow) -> Option<Fix> {
    let text = &input.sources.get(allow.span.file)?.text;
    let Span { file, range } = input.bytes(allow.span);
    let line = text.get(..range.lo as usize)?.rfind('\n').map_or(0, |at| at + 1);
    let rest = text.get(range.hi as usize..)?;
    let end = rest.find('\n').map_or(text.len(), |at| range.hi as usize + at + 1);
    let is_alone = text[line..range.lo as usize].trim().is_empty() && text[range.hi as usize..end].trim().is_empty();
    let gone = if is_alone { TextRange::from(line..end) } else { range };
    // An attribute may be one of several in a `cfg_attr`, where taking it out leaves a comma.
    let is_sure = is_alone && allow.is_comment;
    Some(Fix {
        message: "remove it".to_owned(),
        edits: vec![(input.coordinates(gone.in_file(file)), String::new())],
        is_sure,
    })
}
