//! The macros and derives of diesel; `table!` declares a table and its columns.

#[macro_export]
macro_rules! table {
    (use $($rest:tt)*) => { $crate::table! { @import $($rest)* } };
    (@import ; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (@import $token:tt $($rest:tt)*) => { $crate::table! { @import $($rest)* } };
    ($(#[$attr:meta])* $schema:ident . $($rest:tt)*) => { $crate::table! { $($rest)* } };
    ($(#[$attr:meta])* $name:ident { $($columns:tt)* }) => { $crate::table! { $name (id) { $($columns)* } } };
    ($(#[$attr:meta])* $name:ident ($($key:ident),* $(,)?) {
        $($(#[$column_attr:meta])* $column:ident -> $Type:ty),* $(,)?
    }) => {
        pub mod $name {
            pub use self::columns::*;

            #[derive(Clone, Copy, Debug, Default)]
            pub struct table;

            impl $crate::Table for table {
                type PrimaryKey = ($(columns::$key,)*);
                type AllColumns = ($(columns::$column,)*);
            }

            impl $crate::query_dsl::Selected for table {
                type Columns = ($(columns::$column,)*);
            }

            impl $crate::query_dsl::methods::FilterDsl for table {
                type Output = $crate::query_builder::SelectStatement<table, ($(columns::$column,)*)>;
            }

            impl<Selection> $crate::query_dsl::methods::SelectDsl<Selection> for table {
                type Output = $crate::query_builder::SelectStatement<table, Selection>;
            }

            impl<DB> $crate::query_dsl::methods::BoxedDsl<'_, DB> for table {
                type Output = $crate::query_builder::BoxedSelectStatement<table, ($(columns::$column,)*)>;
            }

            impl $crate::query_dsl::QueryDsl for table {}

            impl $crate::associations::HasTable for table {
                type Table = table;
                fn table() -> table;
            }

            impl<Conn> $crate::query_dsl::RunQueryDsl<Conn> for table {}

            pub const all_columns: ($($column,)*) = ($($column,)*);

            pub mod columns {
                $(
                    #[derive(Clone, Copy, Debug, Default)]
                    pub struct $column;

                    impl $crate::Expression for $column {
                        type SqlType = ();
                    }

                    impl $crate::Column for $column {
                        type Table = super::table;
                        const NAME: &'static str = stringify!($column);
                    }
                )*
            }

            pub mod dsl {
                pub use super::columns::*;
                pub use super::table as $name;
            }
        }
    };
}

#[macro_export]
macro_rules! joinable {
    ($($tokens:tt)*) => {};
}

#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query {
    ($($tokens:tt)*) => {};
}

#[macro_export]
macro_rules! allow_columns_to_appear_in_same_group_by_clause {
    ($($tokens:tt)*) => {};
}

#[macro_export]
macro_rules! infix_operator {
    ($($tokens:tt)*) => {};
}

#[macro_export]
macro_rules! alias {
    ($($($table:ident)::+ as $name:ident: $Type:ident),+ $(,)?) => {$(
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Type;

        pub const $name: $crate::query_source::Alias<$($table)::+::table> =
            $crate::query_source::Alias { source: $($table)::+::table };
    )*};
    ($(const $name:ident: Alias<$Type:ident> = $($table:ident)::+ as $as:ident);+ $(;)?) => {$(
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Type;

        pub const $name: $crate::query_source::Alias<$($table)::+::table> =
            $crate::query_source::Alias { source: $($table)::+::table };
    )*};
    ($($table:ident)::+ as $name:ident $(,)?) => {
        $crate::query_source::Alias { source: $($table)::+::table }
    };
    ($($($table:ident)::+ as $name:ident),* $(,)?) => {
        ($($crate::query_source::Alias { source: $($table)::+::table }),*)
    };
}

/// A function of the database: `define_sql_function!(fn lower(x: Text) -> Text);`.
#[macro_export]
macro_rules! define_sql_function {
    ($(
        $(#[$attr:meta])* $vis:vis fn $name:ident $(<$($T:ident $(: $($bound:path)++)?),* $(,)?>)?
        ($($arg:ident: $Type:ty),* $(,)?) $(-> $Ret:ty)? $(;)?
    )*) => {$(
        pub type $name<$($($T,)*)? $($arg),*> = $crate::expression::Grouped<($($arg,)*)>;

        pub fn $name<$($arg),*>($($arg: $arg),*) -> $crate::expression::Grouped<($($arg,)*)>;
    )*};
}

#[macro_export]
macro_rules! sql_function {
    ($($tokens:tt)*) => { $crate::define_sql_function! { $($tokens)* } };
}

#[stub::attribute]
#[macro_export]
macro_rules! auto_type {
    () => {};
}

macro_rules! __derives {
    ($does:ident: $($name:ident)*) => {$(
        #[stub::derive($does)]
        macro_rules! $name {
            () => {};
        }
    )*};
    ($($name:ident)*) => {$(
        #[stub::derive]
        macro_rules! $name {
            () => {};
        }
    )*};
}

#[stub::derive]
#[stub::builtin("derive_associations")]
macro_rules! Associations {
    () => {};
}

__derives! { reads: AsChangeset AsExpression Identifiable Insertable }
__derives! { makes: FromSqlRow Queryable QueryableByName }
__derives! { MultiConnection QueryId Selectable SqlType ValidGrouping }
