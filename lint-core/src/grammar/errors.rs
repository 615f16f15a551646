//! Errors in attributes: all of them, each at its own place.
//!
//! A parser adds to [`Errors`] and goes on; whoever made the list must read it ([`Errors::into_vec`]), so that no error is
//! lost on the way. Knows nothing of how errors are shown: the macros turn them into `compile_error!`, the analysis into PD101.

use proc_macro2::Span;

/// One error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error<S> {
    /// Where.
    pub span: S,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// What to do next, if that is known.
    pub help: Option<String>,
}

impl<S> Error<S> {
    /// The same error with its place written down another way.
    pub fn map_span<T>(self, place: impl FnOnce(S) -> T) -> Error<T> {
        Error { span: place(self.span), message: self.message, help: self.help }
    }
}

/// The errors so far, in the order in which they were found. To be read with [`Errors::into_vec`].
#[must_use = "errors that nobody reads are lost: call `into_vec`"]
#[derive(Debug)]
pub struct Errors<S = Span> {
    list: Vec<Error<S>>,
}

impl<S> Errors<S> {
    /// No errors yet.
    pub const fn new() -> Self {
        Self { list: Vec::new() }
    }

    /// Adds one.
    pub fn push(&mut self, span: S, message: impl Into<String>) {
        self.list.push(Error { span, message: message.into(), help: None });
    }

    /// Adds one that says what to do next.
    pub fn push_with_help(&mut self, span: S, message: impl Into<String>, help: impl Into<Option<String>>) {
        self.list.push(Error { span, message: message.into(), help: help.into() });
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// All of them, in the order in which they were found.
    pub fn into_vec(mut self) -> Vec<Error<S>> {
        std::mem::take(&mut self.list)
    }
}

impl<S> Default for Errors<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Drop for Errors<S> {
    /// A list that is dropped with errors in it is a fault of the caller: debug builds say so.
    fn drop(&mut self) {
        debug_assert!(self.list.is_empty() || std::thread::panicking(), "errors were dropped unread");
    }
}

#[cfg(test)]
mod tests {
    use super::Errors;

    #[test]
    fn errors_come_out_in_order() {
        let mut errors = Errors::new();
        errors.push(1, "first");
        errors.push_with_help(2, "second", Some("do this".to_owned()));
        let all = errors.into_vec();
        assert_eq!(all.len(), 2);
        assert_eq!((all[0].span, all[0].message.as_str(), all[0].help.as_deref()), (1, "first", None));
        assert_eq!((all[1].span, all[1].help.as_deref()), (2, Some("do this")));
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "errors were dropped unread")]
    fn unread_errors_are_a_fault() {
        let mut errors = Errors::new();
        errors.push((), "lost");
    }
}
