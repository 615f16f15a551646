//! What a query in SQL reads: which columns of which tables stand behind each column of its result.
//!
//! `select u.login, lower(u.email) as mail from users u where u.phone = $1` gives two columns: `login`, of `users.login`, and `mail`,
//! of `users.email`. What is compared, counted or only filtered by is not read. Knows nothing of Rust, marks or flows.

mod expr;
mod scope;

use sqlparser::ast::{
    FromTable, Query, Select, SelectItem, SelectItemQualifiedWildcardKind, SetExpr, Statement, TableObject,
};
use sqlparser::dialect::{Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;

use crate::base::{Name, limits};
use scope::Scope;

/// A column of a table.
pub(crate) type Column = (Name, Name);

/// A column of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Output {
    /// Its name, if it has one.
    pub(crate) name: Option<Name>,
    /// What it is made of.
    pub(crate) columns: Vec<Column>,
    /// The type that its name says for sqlx's macros: `"email!: String"`.
    pub(crate) ty: Option<Name>,
}

/// The result of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rows {
    /// Its columns, as far as they are listed.
    pub(crate) outputs: Vec<Output>,
    /// The tables of which it has all columns, whatever these are: `*`. Behind one, positions are unknown.
    pub(crate) all_of: Vec<Name>,
}

impl Rows {
    /// What a column of this name is made of.
    pub(crate) fn named(&self, name: Name) -> Vec<Column> {
        let listed = self.outputs.iter().find(|o| o.name == Some(name));
        match listed {
            Some(output) => output.columns.clone(),
            None => self.all_of.iter().map(|table| (*table, name)).collect(),
        }
    }

    /// What the column at this position is made of.
    pub(crate) fn at(&self, position: usize) -> &[Column] {
        let known = if self.all_of.is_empty() { self.outputs.get(position) } else { None };
        known.map(|o| o.columns.as_slice()).unwrap_or_default()
    }

    fn join(&mut self, other: Self) {
        for (i, output) in other.outputs.into_iter().enumerate() {
            match self.outputs.get_mut(i) {
                Some(own) => own.columns.extend(output.columns),
                None => self.outputs.push(output),
            }
        }
        self.all_of.extend(other.all_of);
    }
}

/// Reads a query; `None` where it can't be read.
pub(crate) fn read(sql: &str) -> Option<Rows> {
    if sql.len() > limits::SQL_BYTES {
        return None;
    }
    let dialects: [&dyn Dialect; 4] = [&GenericDialect {}, &PostgreSqlDialect {}, &SQLiteDialect {}, &MySqlDialect {}];
    let statements = dialects.iter().find_map(|dialect| Parser::parse_sql(*dialect, sql).ok())?;
    statement(statements.first()?)
}

fn statement(of: &Statement) -> Option<Rows> {
    let none = Scope::default();
    let mut scope = Scope::default();
    let returning = match of {
        Statement::Query(of) => return Some(query(of, &none, 0)),
        Statement::Insert(of) => {
            if let TableObject::TableName(name) = &of.table {
                scope.add_table(name, None, &none);
            }
            &of.returning
        }
        Statement::Update(of) => {
            scope.add(&of.table, &none, 0);
            &of.returning
        }
        Statement::Delete(of) => {
            let (FromTable::WithFromKeyword(tables) | FromTable::WithoutKeyword(tables)) = &of.from;
            tables.iter().for_each(|table| scope.add(table, &none, 0));
            &of.returning
        }
        _ => return None,
    };
    returning.as_ref().map(|items| outputs(items, &scope, 0))
}

/// The rows of a query; `outer` is what it may name beside its own tables.
fn query(of: &Query, outer: &Scope, depth: u32) -> Rows {
    if depth > limits::SQL_DEPTH {
        return Rows::default();
    }
    let mut scope = outer.clone();
    for cte in of.with.iter().flat_map(|with| &with.cte_tables) {
        let rows = query(&cte.query, &scope, depth + 1);
        scope.define(scope::name(&cte.alias.name), scope::renamed(rows, &cte.alias));
    }
    set(&of.body, &scope, depth)
}

fn set(of: &SetExpr, outer: &Scope, depth: u32) -> Rows {
    if depth > limits::SQL_DEPTH {
        return Rows::default();
    }
    match of {
        SetExpr::Select(of) => select(of, outer, depth),
        SetExpr::Query(of) => query(of, outer, depth + 1),
        SetExpr::SetOperation { left, right, .. } => {
            let mut rows = set(left, outer, depth + 1);
            rows.join(set(right, outer, depth + 1));
            rows
        }
        SetExpr::Insert(of) | SetExpr::Update(of) | SetExpr::Delete(of) => statement(of).unwrap_or_default(),
        _ => Rows::default(),
    }
}

fn select(of: &Select, outer: &Scope, depth: u32) -> Rows {
    let mut scope = outer.inner();
    for table in &of.from {
        scope.add(table, outer, depth);
    }
    outputs(&of.projection, &scope, depth)
}

fn outputs(items: &[SelectItem], scope: &Scope, depth: u32) -> Rows {
    let mut rows = Rows::default();
    for item in items {
        match item {
            SelectItem::UnnamedExpr(expr) => {
                let columns = expr::columns(expr, scope, depth);
                rows.outputs.push(Output { name: expr::name(expr), columns, ty: None });
            }
            SelectItem::ExprWithAlias { expr, alias } => {
                let columns = expr::columns(expr, scope, depth);
                rows.outputs.push(Output { name: Some(scope::name(alias)), columns, ty: scope::said_type(alias) });
            }
            SelectItem::ExprWithAliases { expr, aliases } => {
                let columns = expr::columns(expr, scope, depth);
                let named = |alias| Output { name: Some(scope::name(alias)), columns: columns.clone(), ty: None };
                rows.outputs.extend(aliases.iter().map(named));
            }
            SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(table), _) => {
                scope.all_of(scope::last(table), &mut rows);
            }
            SelectItem::QualifiedWildcard(..) => {}
            SelectItem::Wildcard(_) => scope.all(&mut rows),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(sql: &str) -> Vec<String> {
        let rows = read(sql).expect("it is a query");
        let of = |o: &Output| {
            let from: Vec<String> = o.columns.iter().map(|(t, c)| format!("{t}.{c}")).collect();
            format!("{}={}", o.name.map(|n| n.to_string()).unwrap_or_default(), from.join("+"))
        };
        rows.outputs.iter().map(of).chain(rows.all_of.iter().map(|t| format!("{t}.*"))).collect()
    }

    #[test]
    fn an_output_is_made_of_what_it_shows() {
        assert_eq!(
            columns("select u.login, lower(u.email) as mail from users u where u.phone = $1"),
            ["login=users.login", "mail=users.email"]
        );
        assert_eq!(columns("SELECT first || ' ' || last FROM people"), ["=people.first+people.last"]);
        assert_eq!(columns("select coalesce(nick, email), age > 18 from a"), ["=a.nick+a.email", "="]);
        assert_eq!(columns("select case when a = 1 then b else c end from t"), ["=t.b+t.c"]);
        assert_eq!(columns("select email as \"email!: String\" from users"), ["email=users.email"]);
    }

    #[test]
    fn what_is_counted_or_tested_is_not_shown() {
        assert_eq!(columns("select count(email) from users"), ["="]);
        assert_eq!(columns("select exists(select email from users where email = ?)"), ["="]);
        assert_eq!(columns("select email is null, email like '%a', length(email) from users"), ["=", "=", "="]);
    }

    #[test]
    fn names_are_those_of_tables_behind_other_names() {
        assert_eq!(columns("select * from users"), ["users.*"]);
        assert_eq!(
            columns("select p.*, u.id from users u join pets as p on p.owner = u.id"),
            ["id=users.id", "pets.*"]
        );
        assert_eq!(columns("select mail from (select email as mail from users) x"), ["mail=users.email"]);
        assert_eq!(columns("with x (m) as (select email from users) select x.m from x"), ["m=users.email"]);
        assert_eq!(columns("select a from t union select b from s"), ["a=t.a+s.b"]);
        assert_eq!(columns("select (select email from users limit 1) as e"), ["e=users.email"]);
    }

    #[test]
    fn a_change_returns_what_it_says() {
        assert_eq!(
            columns("insert into users (email) values ($1) returning id, email"),
            ["id=users.id", "email=users.email"]
        );
        assert_eq!(columns("update users set a = 1 returning *"), ["users.*"]);
        assert_eq!(columns("delete from users where id = $1 returning email"), ["email=users.email"]);
        assert_eq!(read("update users set a = 1"), None);
        assert_eq!(read("select from where"), None);
    }

    #[test]
    fn what_nests_deep_is_refused() {
        assert_eq!(read(&format!("select {}a{} from t", "(".repeat(5_000), ")".repeat(5_000))), None);
        let long = format!("select {}a from t", "a || ".repeat(5_000));
        assert_eq!(read(&long).map(|rows| rows.outputs.len()), Some(1));
    }
}
