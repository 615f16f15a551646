//! PD107 `not-analysed`: code that the analysis could not see into, so that silence is never mistaken for safety.

use super::Input;
use super::pd101_invalid_mark::declaration;
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

/// Whether a file is the project's: what is wrong with stubs is for their tests to say.
fn is_own(input: &Input<'_>, file: crate::base::FileId) -> bool {
    !input.sources.file(file).path.starts_with(crate::stubs::load::PREFIX)
}
