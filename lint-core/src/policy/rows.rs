//! How the code maps onto the policy, for what attributes can't mark: `[[personal]]`, `[[sink]]`, `[[sanitizer]]`,
//! `[[guard]]`, `[[context]]`. Names of categories, purposes and recipients are as written, with their places.

use std::ops::Range;

use super::PathPattern;
use crate::grammar::Word;

/// A name in the policy file.
pub type Name = Word<Range<usize>>;

/// What a `[[personal]]` row speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// `field = "shop::User::email"`
    Field(PathPattern),
    /// `call = "shop::client_ip"`: its result.
    Call(PathPattern),
    /// `type = "shop::ClientIp"`: every value.
    Type(PathPattern),
    /// `param = "shop::login::password"`
    Param(PathPattern),
    /// `column = "users.email"`
    Column {
        /// `users`
        table: String,
        /// `email`
        column: String,
    },
}

/// `[[personal]]`
#[derive(Clone, Debug)]
pub struct PersonalRow {
    /// What.
    pub subject: Subject,
    /// The place of the path or column.
    pub range: Range<usize>,
    /// Its category.
    pub category: Name,
    /// Its purposes; empty: the category's.
    pub purposes: Vec<Name>,
    /// The whole row.
    pub row: Range<usize>,
}

/// `[[sink]]`
#[derive(Clone, Debug)]
pub struct SinkRow {
    /// A function, method, trait method, or macro.
    pub call: PathPattern,
    /// The place of the path.
    pub range: Range<usize>,
    /// Which arguments disclose, the receiver not counted; `None`: all, the receiver too.
    pub args: Option<Vec<usize>>,
    /// To whom.
    pub recipient: Name,
    /// What for; empty: decided by the callers.
    pub purposes: Vec<Name>,
    /// The whole row.
    pub row: Range<usize>,
}

/// `[[sanitizer]]`
#[derive(Clone, Debug)]
pub struct SanitizerRow {
    /// The function.
    pub call: PathPattern,
    /// The place of the path.
    pub range: Range<usize>,
    /// What its result satisfies; `clean`: no personal data any more.
    pub gives: Vec<Name>,
    /// The whole row.
    pub row: Range<usize>,
}

/// `[[guard]]`
#[derive(Clone, Debug)]
pub struct GuardRow {
    /// The function.
    pub call: PathPattern,
    /// The place of the path.
    pub range: Range<usize>,
    /// What its success makes hold.
    pub gives: Vec<Name>,
    /// The purposes that it covers; empty: all.
    pub purposes: Vec<Name>,
    /// The whole row.
    pub row: Range<usize>,
}

/// `[[context]]`
#[derive(Clone, Debug)]
pub struct ContextRow {
    /// A module or function.
    pub path: PathPattern,
    /// The place of the path.
    pub range: Range<usize>,
    /// What its code is for.
    pub purposes: Vec<Name>,
    /// To whom responses that are returned from here go.
    pub recipient: Option<Name>,
    /// The whole row.
    pub row: Range<usize>,
}
