//! Columns: which marked columns of which tables a query selects, by its type.
//!
//! A query builder keeps in its type what it selects: `users::table.select((users::id, users::email))` is a
//! `SelectStatement<users::table, (users::id, users::email)>`. Its stub says so by the trait `Selected`, whose type `Columns` is
//! what a query selects; a column is a type that implements `Column`, named like the column in a module named like the table.
//! Here both are matched with the type that is loaded. Knows nothing of labels beyond the ids of sources.
//!
//! `(users::id, users::email)` loaded as `(i32, String)` gives `users.email` at `.1`.

use super::{World, crate_name};
use crate::base::{Name, limits};
use crate::flow::elem::Elem;
use crate::flow::label::SourceId;
use crate::names::marks::{column_of, is_flat};
use crate::names::{AdtId, AdtKind, AliasId, DefMap, FieldId, TraitId, VariantId};
use crate::sql::Rows;
use crate::types::{Ty, TyKind};

/// The traits of a query builder.
#[derive(Debug, Default)]
pub(super) struct Queries {
    /// `Selected::Columns`.
    selected: Option<AliasId>,
    /// `Column`.
    column: Option<TraitId>,
}

/// A column that is read: where in the value, and what it is.
pub(crate) type ReadColumn = (Vec<Elem>, SourceId, Name);

impl Queries {
    pub(super) fn find(defs: &DefMap) -> Self {
        let of = |name: &str| {
            let mut traits = defs.traits.iter();
            traits.find(|(_, t)| t.name == name && crate_name(defs, t.module) == "diesel").map(|(id, _)| id)
        };
        Self { selected: of("Selected").and_then(|t| defs.traits[t].types.first().copied()), column: of("Column") }
    }
}

impl World<'_> {
    /// The marked columns that a query of this type reads into a value of that type.
    pub(crate) fn columns_read(&self, query: Ty, into: Ty) -> Vec<ReadColumn> {
        let mut found = Vec::new();
        if self.facts.has_columns() && self.known.queries.selected.is_some() {
            self.selection(query, into, &mut Vec::new(), &mut found, 0);
        }
        found
    }

    /// The marked columns among these rows that are read into a value of that type: a tuple by position, a struct of the
    /// project by the names of its fields, anything else as one value.
    pub(crate) fn columns_in(&self, rows: &Rows, into: Ty) -> Vec<ReadColumn> {
        let mut found = Vec::new();
        if self.facts.has_columns() {
            self.rows(rows, into, &mut Vec::new(), &mut found);
        }
        found
    }

    fn rows(&self, rows: &Rows, into: Ty, path: &mut Vec<Elem>, found: &mut Vec<ReadColumn>) {
        let into = self.behind(into);
        match into.kind() {
            TyKind::Tuple(parts) => {
                for i in 0..parts.len() {
                    path.push(Elem::Tuple(i as u32));
                    self.sources(rows.at(i), path, found);
                    path.pop();
                }
            }
            TyKind::Adt(adt, _) if !self.is_outside(*adt) && self.defs.adts[*adt].kind == AdtKind::Struct => {
                for field in self.fields(into) {
                    path.push(self.elem_of(field));
                    let data = self.defs.field(field);
                    if is_flat(data) && path.len() < limits::PATH_LENGTH {
                        self.rows(rows, self.part_ty(into, field), path, found);
                    } else if self.facts.field(field).is_none() {
                        self.sources(&rows.named(column_of(data)), path, found);
                    }
                    path.pop();
                }
            }
            _ => self.sources(rows.at(0), path, found),
        }
    }

    /// Those of the columns that are marked.
    fn sources(&self, columns: &[(Name, Name)], path: &[Elem], found: &mut Vec<ReadColumn>) {
        let marked = columns.iter().filter_map(|(table, column)| Some((self.facts.column(*table, *column)?, *column)));
        found.extend(marked.map(|(source, column)| (path.to_vec(), source, column)));
    }

    /// The marked columns of these.
    pub(crate) fn marked_columns(&self, columns: &[(Name, Name)]) -> Vec<ReadColumn> {
        let mut found = Vec::new();
        self.sources(columns, &[], &mut found);
        found
    }

    fn selection(&self, selected: Ty, into: Ty, path: &mut Vec<Elem>, found: &mut Vec<ReadColumn>, depth: usize) {
        if depth > limits::RENDER_DEPTH || path.len() >= limits::PATH_LENGTH || found.len() >= limits::MARKED_PARTS {
            return;
        }
        let (selected, into) = (selected.strip_refs(), self.behind(into));
        match selected.kind() {
            TyKind::Tuple(columns) => self.tuple(columns, into, path, found, depth),
            TyKind::Adt(adt, args) => {
                if let Some((source, name)) = self.column(selected, *adt) {
                    found.push((path.clone(), source, name));
                } else if let Some(columns) = self.selected_by(selected) {
                    self.selection(columns, into, path, found, depth + 1);
                } else if let Some(shape) = self.try_shape(into).filter(|_| args.len() == 1) {
                    // `Nullable<(A, B)>` as `Option<(a, b)>`.
                    let elem = self.elem_of(shape.success);
                    path.push(elem);
                    self.expression(*adt, args, self.part_type(into, elem), path, found, depth);
                    path.pop();
                } else {
                    self.expression(*adt, args, into, path, found, depth);
                }
            }
            _ => {}
        }
    }

    /// What is computed of columns holds what they hold, unless the stub's type says that it does not.
    fn expression(
        &self,
        adt: AdtId,
        args: &[Ty],
        into: Ty,
        path: &mut Vec<Elem>,
        found: &mut Vec<ReadColumn>,
        depth: usize,
    ) {
        if !self.known.empty.contains(&adt) && self.is_stub(adt) {
            for arg in args {
                self.selection(*arg, into, path, found, depth + 1);
            }
        }
    }

    /// Columns one after the other: into a tuple or the fields of a struct, each into its own; into anything else, all.
    fn tuple(&self, columns: &[Ty], into: Ty, path: &mut Vec<Elem>, found: &mut Vec<ReadColumn>, depth: usize) {
        for (i, column) in columns.iter().enumerate() {
            let (elem, part) = match into.kind() {
                TyKind::Tuple(parts) if parts.len() == columns.len() => (Elem::Tuple(i as u32), parts[i]),
                TyKind::Adt(adt, _) if self.has_as_many_fields(*adt, columns.len()) => {
                    let field = FieldId { variant: VariantId { adt: *adt, index: 0 }, index: i as u32 };
                    (self.elem_of(field), self.part_ty(into, field))
                }
                // `select((column,))` as one value, or a type that is made of its row by code.
                TyKind::Adt(..) if columns.len() > 1 && !self.is_text_like(into) => return,
                _ => {
                    self.selection(*column, into, path, found, depth + 1);
                    continue;
                }
            };
            path.push(elem);
            self.selection(*column, part, path, found, depth + 1);
            path.pop();
        }
    }

    fn has_as_many_fields(&self, adt: AdtId, count: usize) -> bool {
        let data = &self.defs.adts[adt];
        !self.is_outside(adt)
            && data.kind == AdtKind::Struct
            && data.variants.first().is_some_and(|v| v.fields.len() == count)
    }

    /// Whether a value of an outside type is one value to a database.
    fn is_text_like(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(adt, _) if self.is_outside(*adt))
    }

    /// What a query of this type selects.
    fn selected_by(&self, query: Ty) -> Option<Ty> {
        let projection = Ty::new(TyKind::Projection(self.known.queries.selected?, Ty::list(&[query])));
        let columns = self.db.normalize(projection, self.db.env(None));
        (columns != projection && columns != query && !columns.is_unknown() && !columns.has_projection())
            .then_some(columns)
    }

    /// The marked field whose column a type is.
    pub(crate) fn column_source(&self, ty: Ty) -> Option<SourceId> {
        let ty = ty.strip_refs();
        match ty.kind() {
            TyKind::Adt(adt, _) => self.column(ty, *adt).map(|(source, _)| source),
            _ => None,
        }
    }

    fn column(&self, ty: Ty, adt: AdtId) -> Option<(SourceId, Name)> {
        let data = &self.defs.adts[adt];
        let table = self.defs.modules[self.defs.modules[data.module].parent?].name?;
        let source = self.facts.column(table, data.name)?;
        self.db.impl_for(self.known.queries.column?, Ty::list(&[ty]))?;
        Some((source, data.name))
    }
}
