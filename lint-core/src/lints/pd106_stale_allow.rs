//! PD106 `stale-allow`, of the policy: a row that names code which is not there, a rule that can never apply.
//!
//! Allows in code are in `allow`, rows of a baseline are the command's. A row that names a crate from outside, or any crate by `*`,
//! may match where that crate is used another time.

use super::Input;
use super::pd101_invalid_mark::declaration;
use crate::base::TextRange;
use crate::findings::{Code, Finding};
use crate::input::CrateRole;
use crate::names::marks::RowTarget;
use crate::policy;

pub(super) fn findings(input: &Input<'_>) -> Vec<Finding> {
    let Some(file) = input.policy_file else { return Vec::new() };
    let never = policy::contradictions(input.policy).into_iter();
    let mut all: Vec<Finding> = never
        .map(|e| declaration(Code::StaleAllow, TextRange::from(e.range).in_file(file), e.message, e.help))
        .collect();
    all.extend(rows(input));
    all
}

fn rows<'a>(input: &'a Input<'_>) -> impl Iterator<Item = Finding> + use<'a> {
    let own = move |name: &str| {
        let is_it = |(_, k): (_, &crate::names::CrateData)| k.role == CrateRole::Workspace && k.name == name;
        input.map.crates.iter().any(is_it)
    };
    let matched = input.rows.iter().zip(&input.marking.rows);
    matched.filter(|(_, on)| on.is_empty()).filter_map(move |(row, _)| {
        let path = match &row.target {
            RowTarget::Field(path)
            | RowTarget::Call(path)
            | RowTarget::Type(path)
            | RowTarget::Param(path)
            | RowTarget::Context(path) => path.to_string(),
            RowTarget::Column(..) => return None,
        };
        let first = path.trim_start_matches('<').split("::").next().unwrap_or_default().to_owned();
        let message = format!("`{path}` names nothing in this code");
        let help = "correct the path, or remove the row".to_owned();
        own(&first).then(|| declaration(Code::StaleAllow, row.span, message, Some(help)))
    })
}
