//! `tracing`: events and spans of what a program does, e.g. `info!(user = %id, "signed in")`.

use crate::field::{Field, FieldSet, ValueSet, Visit};
use crate::level_filters::LevelFilter;
use crate::span::{Attributes, Entered, EnteredSpan, Id, Record};
use std::any::{Any, TypeId};
use std::error::Error;
use std::fmt;
use std::fmt::{Arguments, Display, Formatter};
use std::num::{NonZero, Wrapping};

#[path = "tracing/macros.rs"]
mod macros;
pub use self::macros::*;

#[derive(Clone, Debug, Default)]
pub struct Dispatch;

impl Dispatch {
    pub fn none() -> Dispatch;
    pub fn new<S: Subscriber + Send + Sync + 'static>(subscriber: S) -> Dispatch;
    pub fn new_span(&self, span: &Attributes<'_>) -> Id;
    pub fn record(&self, span: &Id, values: &Record<'_>);
    pub fn record_follows_from(&self, span: &Id, follows: &Id);
    #[stub::clean]
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    pub fn event(&self, event: &Event<'_>);
    pub fn enter(&self, span: &Id);
    pub fn exit(&self, span: &Id);
    pub fn clone_span(&self, id: &Id) -> Id;
    pub fn drop_span(&self, id: Id);
    #[stub::clean]
    pub fn try_close(&self, id: Id) -> bool;
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}

impl<S: Subscriber + Send + Sync + 'static> From<S> for Dispatch {
    fn from(subscriber: S) -> Dispatch;
}

#[derive(Debug)]
pub struct Event<'a> {
    text: &'a str,
}

impl<'a> Event<'a> {
    pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Event<'a>;
    pub fn new_child_of(
        parent: impl Into<Option<Id>>,
        metadata: &'static Metadata<'static>,
        fields: &'a ValueSet<'a>,
    ) -> Event<'a>;
    pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn metadata(&self) -> &'static Metadata<'static>;
    #[stub::clean]
    pub fn is_root(&self) -> bool;
    #[stub::clean]
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level;

impl Level {
    pub const TRACE: Level;
    pub const DEBUG: Level;
    pub const INFO: Level;
    pub const WARN: Level;
    pub const ERROR: Level;
    pub fn as_str(&self) -> &'static str;
}

impl Display for Level {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct Metadata<'a> {
    text: &'a str,
}

impl<'a> Metadata<'a> {
    pub fn fields(&self) -> &FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    #[stub::clean]
    pub fn is_event(&self) -> bool;
    #[stub::clean]
    pub fn is_span(&self) -> bool;
}

impl PartialEq for Metadata<'_> {
    #[stub::clean]
    fn eq(&self, other: &Metadata<'_>) -> bool;
}

impl Eq for Metadata<'_> {}

#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Span;

impl Span {
    pub fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    #[stub::clean]
    pub fn is_disabled(&self) -> bool;
    #[stub::clean]
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    #[stub::sink(recipient = "log", args(value))]
    #[stub::clean]
    pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
}

pub trait Subscriber: 'static {
    #[stub::clean]
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn max_level_hint(&self) -> Option<LevelFilter>;
    #[stub::clean]
    fn event_enabled(&self, event: &Event<'_>) -> bool;
    fn clone_span(&self, id: &Id) -> Id;
    fn drop_span(&self, _id: Id);
    #[stub::clean]
    fn try_close(&self, id: Id) -> bool;
    unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
}

impl dyn Subscriber {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}

impl dyn Subscriber + Send {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}

impl dyn Subscriber + Sync {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}

impl dyn Subscriber + Sync + Send {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
}

pub trait Value {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for bool {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for f32 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for f64 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for i8 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for i16 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for i32 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for i64 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for i128 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for isize {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for str {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for u8 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for u16 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for u32 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for u64 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for u128 {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for usize {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for String {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for Arguments<'_> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<i8> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<i16> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<i32> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<i64> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<i128> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<isize> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<u8> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<u16> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<u32> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<u64> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<u128> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for NonZero<usize> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for [u8] {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for dyn Error {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for dyn Error + Send {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for dyn Error + Sync {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl Value for dyn Error + Sync + Send {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl<'a, T: Value + 'a + ?Sized> Value for &'a T {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl<'a, T: Value + 'a + ?Sized> Value for &'a mut T {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl<T: Value> Value for Option<T> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl<T: Value + ?Sized> Value for Box<T> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

impl<T: Value> Value for Wrapping<T> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}
pub use self::instrument::Instrument;

pub mod dispatcher {
    use crate::Dispatch;
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};

    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;

    #[derive(Debug)]
    pub struct SetGlobalDefaultError;

    impl Display for SetGlobalDefaultError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for SetGlobalDefaultError {}

    #[derive(Debug)]
    pub struct DefaultGuard;
}
#[path = "tracing/field.rs"]
pub mod field;

pub mod instrument {
    use crate::{Dispatch, Span};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }

    impl<T: Sized> Instrument for T {}

    #[stub::transparent]
    #[derive(Clone, Debug)]
    pub struct Instrumented<T> {
        inner: T,
    }

    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }

    impl<T: Future> Future for Instrumented<T> {
        type Output = <T as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    pub trait WithSubscriber: Sized {
        fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }

    impl<T: Sized> WithSubscriber for T {}

    #[derive(Clone, Debug)]
    pub struct WithDispatch<T> {
        item: T,
    }

    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }

    impl<T: Future> Future for WithDispatch<T> {
        type Output = <T as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
}

pub mod level_filters {
    use crate::Level;
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::str::FromStr;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LevelFilter;

    impl LevelFilter {
        pub const OFF: LevelFilter;
        pub const TRACE: LevelFilter;
        pub const DEBUG: LevelFilter;
        pub const INFO: LevelFilter;
        pub const WARN: LevelFilter;
        pub const ERROR: LevelFilter;
        pub fn from_level(level: Level) -> LevelFilter;
        pub fn into_level(self) -> Option<Level>;
        pub fn current() -> LevelFilter;
    }

    impl Display for LevelFilter {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl From<Level> for LevelFilter {
        fn from(level: Level) -> LevelFilter;
    }

    impl From<Option<Level>> for LevelFilter {
        fn from(level: Option<Level>) -> LevelFilter;
    }

    impl FromStr for LevelFilter {
        type Err = ParseLevelFilterError;
        fn from_str(from: &str) -> Result<LevelFilter, <LevelFilter as FromStr>::Err>;
    }

    #[derive(Clone, Debug)]
    pub struct ParseLevelFilterError;

    impl Display for ParseLevelFilterError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for ParseLevelFilterError {}
}

pub mod span {
    use crate::field::{Field, FieldSet, ValueSet, Visit};
    use crate::{Metadata, Span};
    use std::num::NonZero;
    use std::ops::Deref;

    #[derive(Debug)]
    pub struct Attributes<'a> {
        text: &'a str,
    }

    impl<'a> Attributes<'a> {
        pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
        pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
        pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn values(&self) -> &ValueSet<'a>;
        #[stub::clean]
        pub fn is_root(&self) -> bool;
        #[stub::clean]
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
        pub fn record(&self, visitor: &mut dyn Visit);
        #[stub::clean]
        pub fn contains(&self, field: &Field) -> bool;
        #[stub::clean]
        pub fn is_empty(&self) -> bool;
        pub fn fields(&self) -> &FieldSet;
    }

    #[derive(Debug)]
    pub struct Entered<'a> {
        text: &'a str,
    }

    #[derive(Debug)]
    pub struct EnteredSpan;

    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }

    impl Deref for EnteredSpan {
        type Target = Span;
        fn deref(&self) -> &Span;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id;

    impl Id {
        pub fn from_u64(u: u64) -> Id;
        pub fn from_non_zero_u64(id: NonZero<u64>) -> Id;
        pub fn into_u64(&self) -> u64;
        pub fn into_non_zero_u64(&self) -> NonZero<u64>;
    }

    #[derive(Debug)]
    pub struct Record<'a> {
        text: &'a str,
    }

    impl<'a> Record<'a> {
        pub fn new(values: &'a ValueSet<'a>) -> Record<'a>;
        pub fn record(&self, visitor: &mut dyn Visit);
        #[stub::clean]
        pub fn len(&self) -> usize;
        #[stub::clean]
        pub fn contains(&self, field: &Field) -> bool;
        #[stub::clean]
        pub fn is_empty(&self) -> bool;
    }
}

pub mod subscriber {

    pub use super::Subscriber;
    pub use super::dispatcher::{DefaultGuard, SetGlobalDefaultError, set_global_default};
}
