//! PD102 `unmarked-personal-data`: a field that looks like a category's data and carries no mark.

use super::Input;
use super::pd101_invalid_mark::declaration;
use super::words;
use crate::base::TextRange;
use crate::findings::{Code, Finding, Fix};
use crate::suggest::{Suggestion, inserts};

pub(super) fn findings(input: &Input<'_>) -> Vec<Finding> {
    input
        .unmarked
        .iter()
        .map(|one| {
            let message = format!("`{}` looks like `{}` data and is not marked", words::short(&one.path), one.category);
            let help = format!(
                "mark it with `#[personal(category = \"{}\")]`, or say why it is none with `#[not_personal(reason = \"…\")]`",
                one.category
            );
            let mut finding = declaration(Code::UnmarkedPersonalData, one.span, message, Some(help));
            finding.primary.text.clone_from(&one.reason);
            finding.data = vec![one.path.clone()];
            finding.categories = vec![one.category.clone()];
            finding.krate = Some(one.krate);
            finding.fixes = fix(input, one).into_iter().collect();
            finding
        })
        .collect()
}

/// The mark, under the name that the README gives the attributes.
fn fix(input: &Input<'_>, one: &Suggestion) -> Option<Fix> {
    let text = &input.sources.get(one.span.file)?.text;
    let put =
        |(at, insert): (usize, String)| (input.coordinates(TextRange::from(at..at).in_file(one.span.file)), insert);
    let in_text = Suggestion { span: input.bytes(one.span), owner: input.bytes(one.owner), ..one.clone() };
    let edits = inserts(text, &in_text, "privacy").into_iter().map(put).collect();
    Some(Fix { message: format!("mark it as `{}` data", one.category), edits, is_sure: false })
}
