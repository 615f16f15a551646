//! The tables that a query names, by the names that it gives them.
//!
//! `from users u, (select email as mail from people) p`: `u` is the table `users`, `p` has a column `mail` of `people.email`.

use sqlparser::ast::{Ident, ObjectName, TableAlias, TableFactor, TableWithJoins};

use super::{Column, Output, Rows, query};
use crate::base::{Name, limits};

/// What names in a query stand for.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    /// The tables of the query, in order.
    tables: Vec<(Name, Table)>,
    /// Those of the queries around it.
    outer: Vec<(Name, Table)>,
    /// What `with` defines.
    defined: Vec<(Name, Rows)>,
}

#[derive(Clone, Debug)]
enum Table {
    Named(Name),
    Rows(Rows),
}

impl Scope {
    /// The scope of a query inside of this one.
    pub(super) fn inner(&self) -> Self {
        let outer = self.tables.iter().chain(&self.outer).take(limits::SQL_TABLES).cloned().collect();
        Self { tables: Vec::new(), outer, defined: self.defined.clone() }
    }

    pub(super) fn define(&mut self, name: Name, rows: Rows) {
        self.defined.push((name, rows));
    }

    /// Adds the tables of a `from`.
    pub(super) fn add(&mut self, table: &TableWithJoins, outer: &Self, depth: u32) {
        self.add_factor(&table.relation, outer, depth);
        for join in &table.joins {
            self.add_factor(&join.relation, outer, depth);
        }
    }

    pub(super) fn add_table(&mut self, table: &ObjectName, alias: Option<&TableAlias>, outer: &Self) {
        let real = last(table);
        let name = alias.map_or(real, |a| name(&a.name));
        let rows = outer.defined.iter().rev().find(|(n, _)| *n == real).map(|(_, rows)| rows.clone());
        self.push(name, rows.map_or(Table::Named(real), Table::Rows));
    }

    fn add_factor(&mut self, factor: &TableFactor, outer: &Self, depth: u32) {
        if depth > limits::SQL_DEPTH {
            return;
        }
        match factor {
            TableFactor::Table { name, alias, .. } => self.add_table(name, alias.as_ref(), outer),
            TableFactor::Derived { subquery, alias: Some(alias), .. } => {
                let rows = renamed(query(subquery, outer, depth + 1), alias);
                self.push(name(&alias.name), Table::Rows(rows));
            }
            TableFactor::NestedJoin { table_with_joins, .. } => self.add(table_with_joins, outer, depth + 1),
            _ => {}
        }
    }

    fn push(&mut self, name: Name, table: Table) {
        if self.tables.len() < limits::SQL_TABLES {
            self.tables.push((name, table));
        }
    }

    /// What a column of a table of this name is made of.
    pub(super) fn column_of(&self, table: Name, column: Name) -> Vec<Column> {
        let found = self.tables.iter().chain(&self.outer).find(|(name, _)| *name == table);
        found.map(|(_, table)| table.column(column)).unwrap_or_default()
    }

    /// What a column is made of that names no table: any of those of the query may have it.
    pub(super) fn column(&self, column: Name) -> Vec<Column> {
        let of = |tables: &[(Name, Table)]| -> Vec<Column> {
            tables.iter().flat_map(|(_, table)| table.column(column)).collect()
        };
        let own = of(&self.tables);
        if own.is_empty() { of(&self.outer) } else { own }
    }

    /// `*`
    pub(super) fn all(&self, rows: &mut Rows) {
        self.tables.iter().for_each(|(_, table)| table.all(rows));
    }

    /// `users.*`
    pub(super) fn all_of(&self, name: Name, rows: &mut Rows) {
        if let Some((_, table)) = self.tables.iter().find(|(n, _)| *n == name) {
            table.all(rows);
        }
    }
}

impl Table {
    fn column(&self, column: Name) -> Vec<Column> {
        match self {
            Self::Named(table) => vec![(*table, column)],
            Self::Rows(rows) => rows.named(column),
        }
    }

    fn all(&self, rows: &mut Rows) {
        match self {
            Self::Named(table) => rows.all_of.push(*table),
            Self::Rows(own) => {
                rows.outputs.extend(own.outputs.iter().cloned());
                rows.all_of.extend(own.all_of.iter().copied());
            }
        }
    }
}

/// Rows whose columns an alias names: `x (mail, phone)`.
pub(super) fn renamed(mut rows: Rows, alias: &TableAlias) -> Rows {
    for (output, column) in rows.outputs.iter_mut().zip(&alias.columns) {
        *output = Output { name: Some(name(&column.name)), columns: std::mem::take(&mut output.columns), ty: None };
    }
    rows
}

/// The last part of a name with a schema.
pub(super) fn last(of: &ObjectName) -> Name {
    of.0.last().and_then(|part| part.as_ident()).map_or_else(|| Name::new(""), name)
}

/// A name as databases see it: in lower case if it is not quoted, and without what sqlx adds (`"email!: String"`).
pub(super) fn name(ident: &Ident) -> Name {
    let end = ident.value.find(['!', '?', ':']).unwrap_or(ident.value.len());
    let text = &ident.value[..end];
    if ident.quote_style.is_some() { Name::new(text) } else { Name::new(&text.to_lowercase()) }
}

/// The type in a name for sqlx's macros: `"email!: String"`; `_` says none.
pub(super) fn said_type(ident: &Ident) -> Option<Name> {
    let (_, ty) = ident.value.split_once(':')?;
    let ty = ty.trim();
    (ident.quote_style.is_some() && !ty.is_empty() && ty != "_").then(|| Name::new(ty))
}
