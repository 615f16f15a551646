//! PD101 `invalid-mark`: a mark that can't be read, or a name in one that the policy does not know.

use super::Input;
use crate::base::{DiagKind, FileId, Span};
use crate::findings::{Code, Finding, Fix, Label, Level};
use crate::grammar::{Mark, Word, suggest, words};
use crate::policy::{BUILT_IN_RECIPIENTS, PolicyError};

pub(super) fn findings(input: &Input<'_>) -> Vec<Finding> {
    let mut all: Vec<Finding> = input
        .diags
        .iter()
        .chain(&input.marking.diags)
        .filter(|d| d.kind == DiagKind::InvalidMark)
        .map(|d| declaration(Code::InvalidMark, d.span, d.message.clone(), d.help.clone()))
        .collect();
    all.extend(policy_errors(input));
    for mark in &input.marking.marks.all {
        // The names in rows of the policy are checked where the policy is read.
        if !mark.from_policy {
            check(input, &mark.mark, &mut all);
        }
    }
    all
}

fn policy_errors(input: &Input<'_>) -> Vec<Finding> {
    input.policy_file.map(|file| of_policy(input.policy_errors, file)).unwrap_or_default()
}

/// What is wrong with a policy, as findings in its file.
pub(super) fn of_policy(errors: &[PolicyError], file: FileId) -> Vec<Finding> {
    let finding = |e: &PolicyError| {
        let span = crate::base::TextRange::from(e.range.clone()).in_file(file);
        declaration(Code::InvalidMark, span, e.message.clone(), e.help.clone())
    };
    errors.iter().map(finding).collect()
}

fn check(input: &Input<'_>, mark: &Mark<Span>, all: &mut Vec<Finding>) {
    let policy = input.policy;
    let categories = || policy.category_names().collect::<Vec<_>>();
    let purposes = || policy.purposes.iter().map(|p| p.name.as_str()).collect::<Vec<_>>();
    let category_word = |word: &Word<Span>, all: &mut Vec<Finding>| {
        if policy.category(&word.text).is_none() {
            all.push(unknown(word, "category", &categories()));
        }
    };
    let purpose_words = |list: &[Word<Span>], all: &mut Vec<Finding>| {
        for word in list.iter().filter(|w| policy.purpose(&w.text).is_none()) {
            all.push(unknown(word, "purpose", &purposes()));
        }
    };
    let condition_words = |list: &[Word<Span>], clean: bool, all: &mut Vec<Finding>| {
        for word in list {
            let known = policy.condition(&word.text).is_some() || (clean && word.text == words::CLEAN);
            if !known {
                let names: Vec<&str> =
                    policy.conditions.iter().map(String::as_str).chain(clean.then_some(words::CLEAN)).collect();
                all.push(unknown(word, "condition", &names));
            }
        }
    };
    match mark {
        Mark::Personal { category, purposes, .. } | Mark::Source { category, purposes } => {
            category_word(category, all);
            purpose_words(purposes, all);
        }
        Mark::Purpose { purposes } => purpose_words(purposes, all),
        Mark::Sink { recipient, purposes, .. } => {
            let known =
                policy.recipient(&recipient.text).is_some() || BUILT_IN_RECIPIENTS.contains(&recipient.text.as_str());
            if !known {
                all.push(unknown(recipient, "recipient", &policy.recipient_names().collect::<Vec<_>>()));
            }
            purpose_words(purposes, all);
        }
        Mark::Sanitizer { gives } => condition_words(gives, true, all),
        Mark::Guard { gives, purposes } => {
            condition_words(gives, false, all);
            purpose_words(purposes, all);
        }
        Mark::NotPersonal { .. } | Mark::PersonalData { .. } | Mark::Right { .. } | Mark::Allow { .. } => {}
    }
}

fn unknown(word: &Word<Span>, what: &str, known: &[&str]) -> Finding {
    let message = format!("the policy declares no {what} `{}`", word.text);
    let help = suggest::help(&word.text, known.iter().copied())
        .unwrap_or_else(|| "declare it in the policy, or use one that it declares".to_owned());
    let mut finding = declaration(Code::InvalidMark, word.span, message, Some(help));
    if let Some(meant) = suggest::closest(&word.text, known.iter().copied()) {
        let edits = vec![(word.span, format!("\"{meant}\""))];
        finding.fixes = vec![Fix { message: format!("write `{meant}`"), edits, is_sure: false }];
    }
    finding
}

/// A finding about a declaration, not a flow.
pub(super) fn declaration(code: Code, span: Span, message: String, help: Option<String>) -> Finding {
    Finding {
        code,
        level: Level::Deny,
        message,
        primary: Label { span, text: String::new() },
        secondary: Vec::new(),
        flows: Vec::new(),
        notes: Vec::new(),
        help: help.into_iter().collect(),
        data: Vec::new(),
        categories: Vec::new(),
        recipient: None,
        purposes: Vec::new(),
        missing: Vec::new(),
        clauses: Vec::new(),
        rules: Vec::new(),
        fixes: Vec::new(),
        accepted: None,
        in_function: String::new(),
        krate: None,
        fingerprint: String::new(),
    }
}
