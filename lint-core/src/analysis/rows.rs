//! The rows of the policy about code, as marks for `names` to place.

use crate::base::Name;
use crate::base::{FileId, Span, TextRange};
use crate::grammar::{Mark, Subject, Word};
use crate::names::marks::{Row, RowTarget};
use crate::policy::{self, PersonalRow, Policy};

/// All rows, in the order of their kinds and of the file.
pub(super) fn rows(policy: &Policy, file: FileId) -> Vec<Row> {
    let place = |range: &std::ops::Range<usize>| TextRange::from(range.clone()).in_file(file);
    let words = |names: &[policy::rows::Name]| names.iter().map(|n| word(n, file)).collect::<Vec<_>>();
    let mut all: Vec<Row> = policy.personal.iter().map(|row| personal(row, file)).collect();
    all.extend(policy.sinks.iter().map(|row| Row {
        target: RowTarget::Call(row.call.clone()),
        mark: Some(Mark::Sink {
            recipient: word(&row.recipient, file),
            purposes: words(&row.purposes),
            args: row.args.clone(),
        }),
        span: place(&row.range),
    }));
    all.extend(policy.sanitizers.iter().map(|row| Row {
        target: RowTarget::Call(row.call.clone()),
        mark: Some(Mark::Sanitizer { gives: words(&row.gives) }),
        span: place(&row.range),
    }));
    all.extend(policy.guards.iter().map(|row| Row {
        target: RowTarget::Call(row.call.clone()),
        mark: Some(Mark::Guard { gives: words(&row.gives), purposes: words(&row.purposes) }),
        span: place(&row.range),
    }));
    // Contexts come after attributes on the whole path of calls: `lints` asks the policy for them.
    all.extend(policy.contexts.iter().map(|row| Row {
        target: RowTarget::Context(row.path.clone()),
        mark: None,
        span: place(&row.range),
    }));
    all
}

fn personal(row: &PersonalRow, file: FileId) -> Row {
    let target = match &row.subject {
        policy::Subject::Field(path) => RowTarget::Field(path.clone()),
        policy::Subject::Call(path) => RowTarget::Call(path.clone()),
        policy::Subject::Type(path) => RowTarget::Type(path.clone()),
        policy::Subject::Param(path) => RowTarget::Param(path.clone()),
        policy::Subject::Column { table, column } => RowTarget::Column(Name::new(table), Name::new(column)),
    };
    let category = word(&row.category, file);
    let purposes = row.purposes.iter().map(|n| word(n, file)).collect();
    let mark = match target {
        RowTarget::Call(_) => Mark::Source { category, purposes },
        _ => Mark::Personal { category, purposes, mandatory: None, subject: Subject::Individual },
    };
    Row { target, mark: Some(mark), span: TextRange::from(row.range.clone()).in_file(file) }
}

fn word(name: &policy::rows::Name, file: FileId) -> Word<Span> {
    Word { text: name.text.clone(), span: TextRange::from(name.span.clone()).in_file(file) }
}
