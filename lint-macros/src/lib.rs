//! The attributes of `cargo privacy`: what is personal data, what code is for, where data is disclosed.
//!
//! An attribute says what a thing *is*. What may be done with it stands in `privacy.toml`, and `cargo privacy` holds the code
//! against it. Compiling checks the grammar of the attributes alone, so that a build never depends on the policy; the opt-in
//! feature `policy` also checks their names against `privacy.toml`.
//!
//! ```toml
//! [dependencies]
//! privacy = { package = "lint-macros", version = "0.1" }
//! ```
//!
//! ```
//! # use lint_macros as privacy;
//! #[derive(privacy::PersonalData)]
//! struct Account {
//!     #[personal(category = "registration", purposes("identity-verification"), mandatory)]
//!     email: String,
//!     #[not_personal(reason = "number of logins, identifies nobody")]
//!     login_count: u32,
//! }
//!
//! #[privacy::purpose("identity-verification")]
//! fn verify(account: &Account) -> bool {
//!     account.login_count > 0 && !account.email.is_empty()
//! }
//! # verify(&Account { email: String::new(), login_count: 0 });
//! ```
//!
//! The rooms: `attr` reads helper attributes, `ast` holds a type with its marks, `valid` says what is wrong between marks,
//! `expand` writes the derive's constant; `attribute` serves the attribute macros, `item` sees which item they stand on;
//! `report` turns errors into `compile_error!`. The grammar itself is `lint_core::grammar`.
#![forbid(unsafe_code)]

mod ast;
mod attr;
mod attribute;
mod expand;
mod item;
#[cfg(feature = "policy")]
mod policy;
mod report;
mod valid;

use lint_core::grammar::MarkKind;
use proc_macro::TokenStream;

/// Marks the fields of a struct or enum that hold personal data.
///
/// On a field: `#[personal(category = "…", purposes("…", …), mandatory, subject = "individual" | "business")]`, of which only
/// the category is required, or `#[not_personal(reason = "…")]`. On the type: `#[personal_data(strict)]` demands one of the
/// two on every field.
///
/// Adds a hidden constant with the marked fields, and nothing else: no trait, no dependency at run time.
///
/// ```
/// #[derive(lint_macros::PersonalData)]
/// #[personal_data(strict)]
/// enum Contact {
///     Phone(#[personal(category = "registration")] String),
///     Company {
///         #[personal(category = "registration", subject = "business")]
///         name: String,
///     },
///     None,
/// }
/// # let _ = [Contact::Phone(String::new()), Contact::Company { name: String::new() }, Contact::None];
/// ```
#[proc_macro_derive(PersonalData, attributes(personal, not_personal, personal_data))]
pub fn personal_data(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}

/// Says what a function, an impl or an inline module is for: `#[privacy::purpose("marketing")]`.
///
/// It holds for all code below that names no purpose itself, and for what that code calls. A module in a file of its own
/// takes no attribute macro: give it a `[[context]]` in `privacy.toml`.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::purpose("marketing", "research")]
/// fn campaign() {}
/// # campaign();
/// ```
#[proc_macro_attribute]
pub fn purpose(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Purpose, args.into(), item.into()).into()
}

/// Marks a function that discloses its arguments: `#[privacy::sink(recipient = "…", purposes("…"), args(0, 1))]`.
///
/// Without `args` all arguments are disclosed, the receiver too; with it those at these positions, counted from 0, the
/// receiver not counted. Without `purposes` the callers decide what for. May be repeated for several recipients.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::sink(recipient = "service-provider", purposes("marketing"), args(1))]
/// fn send(attempts: u32, text: &str) {}
/// # send(1, "");
/// ```
#[proc_macro_attribute]
pub fn sink(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Sink, args.into(), item.into()).into()
}

/// Marks a function whose result is personal data: `#[privacy::source(category = "…", purposes("…"))]`.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::source(category = "browsing")]
/// fn client_ip() -> [u8; 4] {
///     [127, 0, 0, 1]
/// }
/// # client_ip();
/// ```
#[proc_macro_attribute]
pub fn source(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Source, args.into(), item.into()).into()
}

/// Marks a function whose result satisfies conditions: `#[privacy::sanitizer(gives = "anonymised")]`.
///
/// `gives = "clean"` says that the result is no personal data any more.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::sanitizer(gives("anonymised", "encrypted"))]
/// fn pseudonym(email: &str) -> usize {
///     email.len()
/// }
/// # pseudonym("");
/// ```
#[proc_macro_attribute]
pub fn sanitizer(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Sanitizer, args.into(), item.into()).into()
}

/// Marks a check whose success makes conditions hold behind it: `#[privacy::guard(gives = "consent", purposes("…"))]`.
///
/// Without `purposes` it covers all of them.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::guard(gives = "consent", purposes("marketing"))]
/// fn has_marketing_consent(user: u64) -> bool {
///     user > 0
/// }
/// # has_marketing_consent(1);
/// ```
#[proc_macro_attribute]
pub fn guard(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Guard, args.into(), item.into()).into()
}

/// Marks a function that serves a data subject's right: `#[privacy::right(access)]`, `right(correct)` or `right(erase)`.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::right(access)]
/// fn export_my_data(user: u64) {}
/// # export_my_data(1);
/// ```
#[proc_macro_attribute]
pub fn right(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Right, args.into(), item.into()).into()
}

/// Accepts findings in an item: `#[privacy::allow("PD001", reason = "…")]`, by code or name. The reason is required.
///
/// An allow that matches nothing is a finding itself. On a statement or expression, where no attribute can stand, write
/// `// privacy: allow(PD001): reason` on the line before.
///
/// ```
/// # use lint_macros as privacy;
/// #[privacy::allow("PD001", "condition", reason = "shown to its owner, in a test system")]
/// fn print_everything() {}
/// # print_everything();
/// ```
#[proc_macro_attribute]
pub fn allow(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(MarkKind::Allow, args.into(), item.into()).into()
}
