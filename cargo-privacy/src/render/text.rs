//! Errors in a text file that is no source of the analysis (the policy, a baseline), with the lines that they are in.

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::term::termcolor::WriteColor;
use lint_core::base::TextRange;
use lint_core::input::SourceMap;

use super::{View, human};

/// An error in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// Where.
    pub range: TextRange,
    /// What is wrong.
    pub message: String,
    /// What to say at the place itself; may be empty.
    pub label: String,
    /// What to do next.
    pub help: Option<String>,
    /// How bad it is.
    pub severity: Severity,
}

/// Writes all errors of a text, an empty line after each. Paths are shown from `root`.
pub fn write(errors: &[TextError], path: &str, text: &str, root: &str, out: &mut dyn WriteColor) {
    let mut sources = SourceMap::default();
    let file = sources.add(path, text.into());
    let view = View { findings: &[], sources: &sources, root };
    for error in errors {
        let range = view.bytes(error.range.in_file(file));
        let label = Label::primary(file.0, range).with_message(&error.label);
        let help = error.help.iter().map(|h| format!("help: {h}"));
        let diagnostic =
            Diagnostic::new(error.severity).with_message(&error.message).with_label(label).with_notes_iter(help);
        human::emit(&view, &diagnostic, out, || {
            format!("{}: {}: {}", view.path(file), word(error.severity), error.message)
        });
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Bug | Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Help => "note",
    }
}
