//! Rows that come from a database: what is read of a marked column is marked data, whatever it is read into.
//!
//! `users::table.select(users::email).load::<String>(conn)?` holds `User::email` at `.Ok.0.item`, where `User` marks the column.
//! Filters are no part of what a query selects, so they pass nothing on.

use super::super::label::{Label, Origin};
use super::super::node::Node;
use super::super::signature::Described;
use super::super::trace::{self, StepKind};
use super::Eval;
use super::apply::Arg;
use super::call::At;
use crate::names::FuncId;
use crate::types::Substs;

impl Eval<'_> {
    /// Adds to a query's result what the marked columns hold that its receiver selects.
    pub(super) fn read_columns(
        &mut self,
        described: &Described,
        func: FuncId,
        substs: Substs,
        args: &[Arg],
        at: At,
        node: &mut Node,
    ) {
        let Some(query) = args.first().filter(|_| !described.rows.is_empty()) else { return };
        for (path, ty) in &described.rows {
            let into = self.world.substitute(*ty, func, substs);
            for (part, source, name) in self.world.columns_read(query.ty, into) {
                let trace = trace::then(&None, self.span(at.range), StepKind::Read(name));
                let label = Label { origin: Origin::Source(source), held: self.state.held, trace };
                let mut value = Node::default();
                value.add_label(label);
                node.write(path.join(&part).elems(), &value, false);
            }
        }
    }
}
