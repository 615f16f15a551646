//! `diesel::associations`: which rows belong to which.

pub trait HasTable {
    type Table;
    fn table() -> Self::Table;
}

pub trait Identifiable: HasTable {
    type Id;
    fn id(self) -> Self::Id;
}

pub trait BelongsTo<Parent> {
    type ForeignKey;
    type ForeignKeyColumn;
    fn foreign_key(&self) -> Option<&Self::ForeignKey>;
    fn foreign_key_column() -> Self::ForeignKeyColumn;
}

pub trait GroupedBy<'a, Parent>: IntoIterator + Sized {
    fn grouped_by(self, parents: &'a [Parent]) -> Vec<Vec<Self::Item>>;
}
