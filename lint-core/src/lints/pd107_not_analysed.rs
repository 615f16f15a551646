//! PD107 `not-analysed`: code that the analysis could not see into, so that silence is never mistaken for safety.

use super::flow_finding::{Group, Said};
use super::pd101_invalid_mark::declaration;
use super::{Input, words};
use crate::base::DiagKind;
use crate::findings::{Code, Finding};

pub(super) fn findings(input: &Input<'_>) -> Vec<Finding> {
    input
        .diags
        .iter()
        .filter(|d| d.kind == DiagKind::NotAnalysed && is_own(input, d.span.file))
        .map(|d| declaration(Code::NotAnalysed, d.span, d.message.clone(), d.help.clone()))
        .collect()
}

/// A format decides whether data is disclosed, and can't be told.
pub(super) fn say(group: &Group<'_, '_>) -> Said {
    let to = group.to();
    Said {
        code: Code::NotAnalysed,
        message: format!("{} may go to {to}: the format that decides it can't be told here", words::data(&group.data)),
        label: "with a format that is not known".to_owned(),
        notes: Vec::new(),
        help: vec!["write the format as a constant: then it is known what it writes".to_owned()],
        missing: Vec::new(),
        clauses: Vec::new(),
    }
}

/// Whether a file is the project's: what is wrong with stubs is for their tests to say.
fn is_own(input: &Input<'_>, file: crate::base::FileId) -> bool {
    !input.sources.file(file).path.starts_with(crate::stubs::load::PREFIX)
}
