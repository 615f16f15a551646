//! Rows that come from a database: what is read of a marked column is marked data, whatever it is read into.
//!
//! `users::table.select(users::email).load::<String>(conn)?` holds `User::email` at `.Ok.0.item`, where `User` marks the column, and so
//! does `query_scalar("select email from users").fetch_all(&pool).await?`. Filters are no part of what a query selects, so they
//! pass nothing on. Where only the caller knows the text of SQL, or the type that is read into, the read is left to it.

use super::super::label::Label;
use super::super::node::Node;
use super::super::signature::{Described, Reach, Reads, ReadsBy};
use super::super::summary::DeferredCallee;
use super::super::text::{Part, Text};
use super::super::trace::{self, StepKind};
use super::super::world::ReadColumn;
use super::Eval;
use super::apply::Arg;
use super::call::At;
use crate::base::Name;
use crate::names::FuncId;
use crate::sql::{self, Rows};
use crate::types::Substs;

impl Eval<'_> {
    /// Adds to a query's result what the marked columns hold that it selects.
    pub(super) fn read_columns(
        &mut self,
        described: &Described,
        func: FuncId,
        substs: Substs,
        args: &[Arg],
        at: At,
        node: &mut Node,
    ) {
        let Some(reads) = described.reads.as_ref().filter(|_| self.world.facts.has_columns()) else { return };
        if !self.closing && self.is_for_the_caller(reads, func, substs, args) {
            let deferred = self.defer(DeferredCallee::Method(func, substs), args, at);
            *node = node.join(&deferred);
            return;
        }
        for (path, ty) in &reads.rows {
            let into = self.world.substitute(*ty, func, substs);
            let found: Vec<ReadColumn> = match &reads.by {
                ReadsBy::Type => args.first().map(|query| self.world.columns_read(query.ty, into)).unwrap_or_default(),
                ReadsBy::Sql(sql) => {
                    self.rows_of(sql, args).iter().flat_map(|rows| self.world.columns_in(rows, into)).collect()
                }
                ReadsBy::OneOfSql(sql, index) => {
                    let which = args.get(*index as usize).map(|a| a.node.text().clone()).unwrap_or_default();
                    let rows = self.rows_of(sql, args);
                    rows.iter().flat_map(|rows| self.world.marked_columns(&one_of(rows, &which))).collect()
                }
            };
            for (part, source, name) in found {
                let trace = trace::then(&None, self.span(at.range), StepKind::Read(name));
                let mut value = Node::default();
                let held = self.standing().for_data(&None);
                value.add_label(Label::source(source, held, None, trace));
                node.write(path.join(&part).elems(), &value, false);
            }
        }
    }

    /// Whether only the caller knows the text of SQL, which column is read, or into what.
    fn is_for_the_caller(&mut self, reads: &Reads, func: FuncId, substs: Substs, args: &[Arg]) -> bool {
        let sql = match &reads.by {
            ReadsBy::Type => return false,
            ReadsBy::Sql(sql) => sql,
            ReadsBy::OneOfSql(sql, index) => {
                if args.get(*index as usize).is_some_and(|which| which.node.text().has_symbols()) {
                    return true;
                }
                sql
            }
        };
        let by_type = matches!(reads.by, ReadsBy::Sql(_))
            && reads.rows.iter().any(|(_, ty)| self.world.substitute(*ty, func, substs).has_param());
        by_type || self.reach_text(sql, args).has_symbols()
    }

    /// What the text of SQL at a place selects: of each that it may be.
    fn rows_of(&mut self, sql: &Reach, args: &[Arg]) -> Vec<Rows> {
        let text = self.reach_text(sql, args);
        text.alternatives().iter().filter_map(|parts| rows(parts)).collect()
    }
}

/// What a text selects, also where its end is not known: what it filters by.
fn rows(parts: &[Part]) -> Option<Rows> {
    let mut text = String::new();
    for part in parts {
        let Part::Lit(lit) = part else {
            return [" 1", "", " 1)", "'"].iter().find_map(|end| sql::read(&format!("{text}{end}")));
        };
        text.push_str(lit.as_str());
    }
    sql::read(&text)
}

/// What the column of this name or position is made of; of one that is not known, any of them.
fn one_of(rows: &Rows, which: &Text) -> Vec<sql::Column> {
    let [parts] = which.alternatives() else { return all_of(rows) };
    let [Part::Lit(which)] = parts.as_slice() else { return all_of(rows) };
    match which.as_str().parse() {
        Ok(position) => rows.at(position).to_vec(),
        Err(_) => rows.named(Name::new(&which.as_str().to_lowercase())),
    }
}

fn all_of(rows: &Rows) -> Vec<sql::Column> {
    rows.outputs.iter().flat_map(|o| o.columns.iter().copied()).collect()
}
