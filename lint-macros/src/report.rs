//! Errors of the grammar → `compile_error!`, each at its own place.

use lint_core::grammar::{Error, Errors};
use proc_macro2::{Span, TokenStream};

/// A `compile_error!` for each error, with its help below the message as the compiler writes it.
pub(crate) fn compile_errors(errors: Errors) -> TokenStream {
    errors.into_vec().into_iter().map(compile_error).collect()
}

fn compile_error(error: Error<Span>) -> TokenStream {
    let message = match error.help {
        Some(help) => format!("{}\n\n  = help: {help}", error.message),
        None => error.message,
    };
    syn::Error::new(error.span, message).into_compile_error()
}
