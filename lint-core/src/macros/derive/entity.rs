//! `sea-orm`: what a model gets beside it: its entity, its columns, and the struct that is written.
//!
//! ```text
//! #[derive(DeriveEntityModel)] #[sea_orm(table_name = "users")] struct Model { email: String }
//!   ─▶  struct Entity;   struct ActiveModel { email: ActiveValue<String> }
//!       struct Column { … }   impl Column { const Email: Column = Column { read: r#"(select "email" from "users")"#, … }; }
//! ```
//!
//! A column knows the SQL that reads it, so that what a query selects is known by its text. In the real crate it is an enum.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::fields;

/// A field of a model.
struct Field<'a> {
    name: &'a syn::Ident,
    ty: &'a syn::Type,
    /// The constant of its column.
    constant: syn::Ident,
    /// The column.
    column: String,
}

/// `DeriveEntityModel`
pub(super) fn entity_model(input: &syn::DeriveInput) -> TokenStream {
    let Some(table) = value(&input.attrs, "table_name") else { return model(input) };
    let known = known(input);
    let consts = known.iter().map(|field| {
        let (constant, column) = (&field.constant, &field.column);
        let read = format!("(select \"{column}\" from \"{table}\")");
        quote!(pub const #constant: Column = Column { __name: #column, __read: #read };)
    });
    let entity = entity_for(&format_ident!("Entity"));
    let (model, active) = (model(input), active_model(input));
    let from = format!("from \"{table}\"");
    quote! {
        #[derive(::std::marker::Copy, ::std::clone::Clone, ::std::default::Default, ::std::fmt::Debug)]
        pub struct Entity;
        impl ::sea_orm::EntityName for Entity {
            fn table_name(&self) -> &str { #table }
            fn __from() -> &'static str { #from }
        }
        #entity
        #[derive(::std::marker::Copy, ::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq, ::std::cmp::Eq)]
        pub struct Column {
            pub __name: &'static str,
            pub __read: &'static str,
        }
        impl Column {
            #(#consts)*
        }
        impl ::sea_orm::ColumnTrait for Column {
            type EntityName = Entity;
            fn __name(&self) -> &'static str { self.__name }
            fn __read(&self) -> &'static str { self.__read }
        }
        impl ::sea_orm::Iterable for Column {}
        #[derive(::std::marker::Copy, ::std::clone::Clone, ::std::fmt::Debug)]
        pub struct PrimaryKey;
        #model
        #active
    }
}

/// `DeriveEntity`: the parts are written out beside it.
pub(super) fn entity(input: &syn::DeriveInput) -> TokenStream {
    entity_for(&input.ident)
}

fn entity_for(name: &syn::Ident) -> TokenStream {
    quote! {
        impl ::sea_orm::EntityTrait for #name {
            type Model = Model;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type Relation = Relation;
            type PrimaryKey = PrimaryKey;
        }
    }
}

/// `DeriveModel`
pub(super) fn model(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    quote! {
        impl ::sea_orm::ModelTrait for #name {
            type Entity = Entity;
        }
        impl ::sea_orm::FromQueryResult for #name {}
    }
}

/// `DeriveActiveModel`
pub(super) fn active_model(input: &syn::DeriveInput) -> TokenStream {
    let (model, known) = (&input.ident, known(input));
    let attrs = input.attrs.iter().filter(|a| a.path().is_ident("sea_orm"));
    let declared = known.iter().map(|Field { name, ty, column, .. }| {
        quote!(#[sea_orm(column_name = #column)] pub #name: ::sea_orm::ActiveValue<#ty>,)
    });
    let names: Vec<&syn::Ident> = known.iter().map(|f| f.name).collect();
    quote! {
        #[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq)]
        #(#attrs)*
        pub struct ActiveModel {
            #(#declared)*
        }
        impl ::std::default::Default for ActiveModel {
            fn default() -> Self { Self { #(#names: ::sea_orm::ActiveValue::NotSet,)* } }
        }
        impl ::std::convert::From<#model> for ActiveModel {
            fn from(m: #model) -> Self { Self { #(#names: ::sea_orm::ActiveValue::Unchanged(m.#names),)* } }
        }
        impl ::sea_orm::IntoActiveModel<ActiveModel> for #model {
            fn into_active_model(self) -> ActiveModel { self.into() }
        }
        impl ::std::convert::TryFrom<ActiveModel> for #model {
            type Error = ::sea_orm::DbErr;
            fn try_from(a: ActiveModel) -> ::std::result::Result<Self, ::sea_orm::DbErr> {
                ::std::result::Result::Ok(Self { #(#names: ::sea_orm::ActiveValue::unwrap(a.#names),)* })
            }
        }
        impl ::sea_orm::TryIntoModel<#model> for ActiveModel {
            fn try_into_model(self) -> ::std::result::Result<#model, ::sea_orm::DbErr> { self.try_into() }
        }
        impl ::sea_orm::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
        }
    }
}

/// `DeriveIntoActiveModel`
pub(super) fn into_active_model(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    let active: syn::Path = value(&input.attrs, "active_model")
        .and_then(|path| syn::parse_str(&path).ok())
        .unwrap_or_else(|| syn::Path::from(format_ident!("ActiveModel")));
    let names = fields(input).into_iter().filter_map(|f| f.ident.as_ref());
    let set = names.map(|field| quote!(#field: ::sea_orm::IntoActiveValue::into_active_value(self.#field),));
    quote! {
        impl ::sea_orm::IntoActiveModel<#active> for #name {
            fn into_active_model(self) -> #active {
                #active { #(#set)* ..::std::default::Default::default() }
            }
        }
    }
}

/// A derive whose trait is called otherwise.
pub(super) fn relation(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    quote!(impl ::sea_orm::RelationTrait for #name {})
}

/// `DerivePartialModel`
pub(super) fn partial_model(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    quote!(impl ::sea_orm::PartialModelTrait for #name {})
}

/// `DeriveActiveModelBehavior`
pub(super) fn behavior(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    quote!(impl ::sea_orm::ActiveModelBehavior for #name {})
}

fn known(input: &syn::DeriveInput) -> Vec<Field<'_>> {
    let kept = fields(input).into_iter().filter(|f| !super::has_word(&f.attrs, "sea_orm", "ignore"));
    let read = |field: &'_ syn::Field| (value(&field.attrs, "column_name"), value(&field.attrs, "enum_name"));
    let field = |field| -> Option<Field<'_>> {
        let (column, constant) = read(field);
        let name = field.ident.as_ref()?;
        let plain = name.to_string().trim_start_matches("r#").to_owned();
        let constant = constant.unwrap_or_else(|| upper_camel(&plain));
        let constant = syn::parse_str(&constant).unwrap_or_else(|_| format_ident!("{}_", upper_camel(&plain)));
        Some(Field { name, ty: &field.ty, constant, column: column.unwrap_or(plain) })
    };
    kept.filter_map(field).collect()
}

/// The text of `key` in `#[sea_orm(key = "text")]`.
fn value(attrs: &[syn::Attribute], key: &str) -> Option<String> {
    let mut found = None;
    for attr in attrs.iter().filter(|a| a.path().is_ident("sea_orm")) {
        // What follows a part that is read otherwise is not looked at.
        let _ = attr.parse_nested_meta(|meta| {
            let given: Option<syn::Lit> = match meta.value() {
                Ok(value) => match value.parse::<syn::Expr>()? {
                    syn::Expr::Lit(lit) => Some(lit.lit),
                    _ => None,
                },
                Err(_) => None,
            };
            if meta.path.is_ident(key)
                && let Some(syn::Lit::Str(text)) = given
            {
                found = Some(text.value());
            }
            Ok(())
        });
    }
    found
}

/// `date_of_birth` as `DateOfBirth`.
fn upper_camel(name: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        first + chars.as_str()
    };
    name.split('_').map(word).collect()
}
