//! Words that several findings share: names of data, lists, clauses.

use super::Input;
use crate::flow::{Source, SourceKind};
use crate::names::Def;
use crate::policy::{Policy, RuleId};

/// The full path of a source: `shop::models::Account::email`, or of a call.
pub(super) fn path_of(input: &Input<'_>, source: &Source) -> String {
    match source.kind {
        SourceKind::Field(field) => input.map.path_of_field(field),
        SourceKind::Type(adt) => input.map.path_of(Def::Adt(adt)),
        SourceKind::Call(func) => input.map.path_of(Def::Func(func)),
        SourceKind::Column(table, column) => format!("{table}.{column}"),
        SourceKind::Param(func, param) => {
            let names = param_name(input, func, param);
            format!("{}::{names}", input.map.path_of(Def::Func(func)))
        }
    }
}

fn param_name(input: &Input<'_>, func: crate::names::FuncId, param: u32) -> String {
    let crate::syntax::ir::ItemKind::Fn(item) = &input.map.item(input.map.funcs[func].loc).kind else {
        return param.to_string();
    };
    item.params.get(param as usize).and_then(|p| p.name).map_or_else(|| param.to_string(), |n| n.to_string())
}

/// The end of a path that says enough in a message: `Account::email`.
pub(super) fn short(path: &str) -> String {
    // `<HeaderMap as FromRequestParts>::from_request_parts` is `HeaderMap::from_request_parts`.
    if let Some((of, rest)) = path.strip_prefix('<').and_then(|p| p.split_once(" as "))
        && let Some((_, name)) = rest.split_once(">::")
    {
        return short(&format!("{of}::{name}"));
    }
    let parts: Vec<&str> = path.rsplitn(3, "::").collect();
    match parts.as_slice() {
        [last, before, ..] => format!("{before}::{last}"),
        _ => path.to_owned(),
    }
}

/// "`Account::email`", "`Account::email` and `Account::phone`", "`Account::email` and 3 more".
pub(super) fn data(paths: &[String]) -> String {
    match paths {
        [] => "personal data".to_owned(),
        [one] => format!("`{}`", short(one)),
        [one, two] => format!("`{}` and `{}`", short(one), short(two)),
        [one, rest @ ..] => format!("`{}` and {} more", short(one), rest.len()),
    }
}

/// "`a`", "`a` and `b`", "`a`, `b` and `c`".
pub(super) fn list<S: AsRef<str>>(words: &[S]) -> String {
    let quoted: Vec<String> = words.iter().map(|w| format!("`{}`", w.as_ref())).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// "`a`", "`a` or `b`", "`a`, `b` or `c`".
pub(super) fn or(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// "clause C.1", or nothing.
pub(super) fn clause(policy: &Policy, rule: RuleId) -> Option<String> {
    policy.rule(rule).clause.clone()
}
