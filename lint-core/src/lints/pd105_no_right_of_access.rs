//! PD105 `no-right-of-access`: a marked field that no function serving a right reaches.
//!
//! Asked for a right that some function of the workspace serves. Then of each type of which that function reaches some marked
//! field, it has to reach all; and `right(access)` of each row of a table too, which is what is held of people. What the policy
//! lets nobody see is not asked for.

use super::pd101_invalid_mark::declaration;
use super::{Input, marks, words};
use crate::base::{Map, Set, Span};
use crate::findings::{Code, Finding, Label};
use crate::flow::label::SourceId;
use crate::grammar::Right;
use crate::names::{AdtId, FuncId};
use crate::policy::{BUILT_IN_RECIPIENTS, Policy, RuleKind};

const RIGHTS: [Right; 3] = [Right::Access, Right::Correct, Right::Erase];

pub(super) fn findings(input: &Input<'_>) -> Vec<Finding> {
    if input.uses.rights.is_empty() {
        return Vec::new();
    }
    let fields = marks::fields(input);
    let served: Vec<Served> = RIGHTS.iter().filter_map(|right| Served::new(input, &fields, *right)).collect();
    let rows: Set<SourceId> = input.facts.columns().map(|(_, _, source)| source).collect();
    let held: Set<AdtId> = fields.iter().filter(|f| rows.contains(&f.source)).map(|f| f.adt).collect();
    let mut reached: Set<Span> = Set::new();
    let mut found = Vec::new();
    for field in &fields {
        let missing: Vec<&Served> = served.iter().filter(|s| s.lacks(input.policy, field, &held)).collect();
        if missing.is_empty() {
            reached.insert(field.name);
        } else {
            found.push(say(input, field, &missing));
        }
    }
    // A file may belong to several crates, of which one serves the right.
    found.retain(|f: &Finding| !reached.contains(&f.primary.span));
    found
}

/// A right that functions serve.
struct Served {
    right: Right,
    /// What they reach.
    reached: Set<SourceId>,
    /// The types of which they reach something, each with the first of these functions.
    types: Map<AdtId, FuncId>,
    /// The first of these functions.
    first: FuncId,
}

impl Served {
    fn new(input: &Input<'_>, fields: &[marks::Field], right: Right) -> Option<Self> {
        let mut served = input.uses.rights.iter().filter(|e| e.right == right).peekable();
        let mut all = Self { right, reached: Set::new(), types: Map::new(), first: served.peek()?.func };
        for exercise in served {
            for reached in exercise.reaches.iter().filter(|r| r.to.is_none_or(|to| !is_aside(to.as_str()))) {
                all.reached.insert(reached.source);
                for field in fields.iter().filter(|f| f.source == reached.source) {
                    all.types.insert_new(field.adt, exercise.func);
                }
            }
        }
        Some(all)
    }

    fn lacks(&self, policy: &Policy, field: &marks::Field, held: &Set<AdtId>) -> bool {
        let is_asked = match self.right {
            Right::Access => self.types.contains_key(&field.adt) || held.contains(&field.adt),
            Right::Correct | Right::Erase => self.types.contains_key(&field.adt),
        };
        is_asked && !self.reached.contains(&field.source) && (self.right == Right::Erase || may_be_shown(policy, field))
    }

    fn word(&self) -> &'static str {
        match self.right {
            Right::Access => "right(access)",
            Right::Correct => "right(correct)",
            Right::Erase => "right(erase)",
        }
    }
}

/// Whether the policy lets anybody see data of this category. What it is kept in and what is logged is nobody.
fn may_be_shown(policy: &Policy, field: &marks::Field) -> bool {
    let Some(category) = policy.category(&field.category) else { return false };
    let speaks = |kind: RuleKind, to: usize| {
        let mut rules = policy.rules.iter().filter(|r| r.kind == kind && r.data.contains(category.index()));
        rules.any(|r| r.to.contains(to))
    };
    let somebody = policy.recipients.iter().enumerate().filter(|(_, r)| !is_aside(&r.name));
    somebody.into_iter().any(|(to, _)| speaks(RuleKind::Allow, to) && !speaks(RuleKind::Deny, to))
}

/// Whether a recipient is nobody who sees what goes there.
fn is_aside(name: &str) -> bool {
    BUILT_IN_RECIPIENTS.contains(&name)
}

fn say(input: &Input<'_>, field: &marks::Field, missing: &[&Served]) -> Finding {
    let name = words::short(&field.path);
    let rights: Vec<&str> = missing.iter().map(|s| s.word()).collect();
    let message = format!("no function marked {} reaches `{name}`", words::or(&rights));
    let help = "let such a function show, take or remove the field, or mark the one that does".to_owned();
    let mut finding = declaration(Code::NoRightOfAccess, field.name, message, Some(help));
    for served in missing {
        let func = served.types.get(&field.adt).copied();
        let place = name_of(input, func.unwrap_or(served.first));
        let text = match func {
            Some(_) => format!("`{}` reaches other fields of its type", served.word()),
            None => format!("`{}` is served here", served.word()),
        };
        finding.secondary.push(Label { span: place, text });
    }
    field.complete(input, &mut finding);
    finding
}

/// Where a function's name is written.
fn name_of(input: &Input<'_>, func: FuncId) -> Span {
    let loc = input.map.funcs[func].loc;
    input.map.item(loc).name_range.in_file(input.map.ir(loc.ir).file)
}
