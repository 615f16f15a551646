//! Which columns an expression of SQL shows.
//!
//! `first || last` shows both, `count(email)` and `email = $1` show nothing of `email`.

use sqlparser::ast::{BinaryOperator, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Ident};

use super::scope::{self, Scope};
use super::{Column, query};
use crate::base::{Name, limits};

/// Functions whose result says how many or how much, not what.
const COUNTS: [&str; 14] = [
    "count",
    "length",
    "char_length",
    "character_length",
    "octet_length",
    "bit_length",
    "row_number",
    "rank",
    "dense_rank",
    "exists",
    "isnull",
    "position",
    "strpos",
    "pg_column_size",
];

/// The columns that an expression shows, in the order in which it names them.
pub(super) fn columns(expr: &Expr, scope: &Scope, depth: u32) -> Vec<Column> {
    let mut found = Vec::new();
    // Chains of operators are long, not deep; what is left of one waits here.
    let mut open = vec![(expr, depth)];
    while let Some((expr, depth)) = open.pop() {
        if depth > limits::SQL_DEPTH + limits::SQL_BYTES as u32 || found.len() > limits::MARKED_PARTS {
            break;
        }
        let mut next = |expr| open.push((expr, depth + 1));
        match expr {
            Expr::Identifier(ident) => found.extend(scope.column(scope::name(ident))),
            Expr::CompoundIdentifier(parts) => found.extend(of_path(parts, scope)),
            Expr::BinaryOp { left, op, right } if passes_on(op) => {
                next(right);
                next(left);
            }
            Expr::Nested(inner) | Expr::Cast { expr: inner, .. } | Expr::Collate { expr: inner, .. } => next(inner),
            Expr::UnaryOp { expr: inner, .. } | Expr::AtTimeZone { timestamp: inner, .. } => next(inner),
            Expr::Substring { expr: inner, .. } | Expr::Trim { expr: inner, .. } => next(inner),
            Expr::CompoundFieldAccess { root, .. } => next(root),
            Expr::Tuple(parts) => parts.iter().rev().for_each(next),
            Expr::Case { conditions, else_result, .. } => {
                else_result.iter().for_each(|e| next(e));
                conditions.iter().rev().for_each(|case| next(&case.result));
            }
            Expr::Function(function) if !counts(function) => arguments(function).into_iter().rev().for_each(next),
            Expr::Subquery(of) if depth <= limits::SQL_DEPTH => {
                let rows = query(of, scope, depth + 1);
                found.extend(rows.outputs.into_iter().flat_map(|o| o.columns));
            }
            _ => {}
        }
    }
    found
}

/// The name that a database gives to an expression without one.
pub(super) fn name(expr: &Expr) -> Option<Name> {
    match expr {
        Expr::Identifier(ident) => Some(scope::name(ident)),
        Expr::CompoundIdentifier(parts) => parts.last().map(scope::name),
        Expr::Cast { expr, .. } => match &**expr {
            Expr::Identifier(ident) => Some(scope::name(ident)),
            Expr::CompoundIdentifier(parts) => parts.last().map(scope::name),
            _ => None,
        },
        _ => None,
    }
}

/// `users.email`, `public.users.email`
fn of_path(parts: &[Ident], scope: &Scope) -> Vec<Column> {
    match parts {
        [.., table, column] => scope.column_of(scope::name(table), scope::name(column)),
        [column] => scope.column(scope::name(column)),
        [] => Vec::new(),
    }
}

/// Whether the result of an operator holds what its operands hold; a comparison's is a truth value.
fn passes_on(op: &BinaryOperator) -> bool {
    use BinaryOperator as Op;
    !matches!(
        op,
        Op::Eq
            | Op::NotEq
            | Op::Lt
            | Op::LtEq
            | Op::Gt
            | Op::GtEq
            | Op::Spaceship
            | Op::And
            | Op::Or
            | Op::Xor
            | Op::Regexp
            | Op::Match
            | Op::PGRegexMatch
            | Op::PGRegexIMatch
            | Op::PGRegexNotMatch
            | Op::PGRegexNotIMatch
            | Op::PGLikeMatch
            | Op::PGILikeMatch
            | Op::PGNotLikeMatch
            | Op::PGNotILikeMatch
            | Op::AtArrow
            | Op::ArrowAt
    )
}

fn counts(function: &Function) -> bool {
    COUNTS.contains(&scope::last(&function.name).as_str())
}

fn arguments(function: &Function) -> Vec<&Expr> {
    let FunctionArguments::List(list) = &function.args else { return Vec::new() };
    list.args
        .iter()
        .map(|arg| match arg {
            FunctionArg::Named { arg, .. } | FunctionArg::ExprNamed { arg, .. } | FunctionArg::Unnamed(arg) => arg,
        })
        .filter_map(|arg| match arg {
            FunctionArgExpr::Expr(expr) => Some(expr),
            _ => None,
        })
        .collect()
}
