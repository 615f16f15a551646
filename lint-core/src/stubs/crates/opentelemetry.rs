//! `opentelemetry`: attributes of spans and of what is counted, e.g. `span.set_attribute(KeyValue::new("user", id))`. They count as logged.

use std::borrow::Cow;

#[derive(Clone, Debug, PartialEq)]
pub struct KeyValue {
    pub key: Key,
    pub value: Value,
}

impl KeyValue {
    #[stub::flow(key -> return.key.name, value -> return.value.text)]
    pub fn new<K, V>(key: K, value: V) -> KeyValue;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    name: String,
}

impl Key {
    pub fn new(value: impl Into<Key>) -> Key;
    pub fn as_str(&self) -> &str;
}

#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    text: String,
}

macro_rules! values {
    ($($Type:ty)*) => {$(
        impl From<$Type> for Value {
            #[stub::flow(value -> return.text)]
            fn from(value: $Type) -> Value;
        }
    )*};
}

values! { bool i64 f64 &'static str String Cow<'static, str> }

#[derive(Clone, Debug)]
pub struct Context;

impl Context {
    #[stub::clean]
    pub fn current() -> Context;
}

pub mod trace {
    use crate::{Context, KeyValue};
    use std::borrow::Cow;
    use std::error::Error;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Status {
        Unset,
        Error { description: Cow<'static, str> },
        Ok,
    }

    impl Status {
        #[stub::flow(description -> return.Error.description)]
        pub fn error(description: impl Into<Cow<'static, str>>) -> Status;
    }

    macro_rules! span {
        ($([$($vis:tt)*] [$($receiver:tt)*])*) => {$(
            #[stub::sink(recipient = "log", args(name, attributes))]
            #[stub::clean]
            $($vis)* fn add_event<T>($($receiver)* self, name: T, attributes: Vec<KeyValue>);
            #[stub::sink(recipient = "log", args(err), render = "Display")]
            #[stub::clean]
            $($vis)* fn record_error($($receiver)* self, err: &dyn Error);
            #[stub::sink(recipient = "log", args(attribute))]
            #[stub::clean]
            $($vis)* fn set_attribute($($receiver)* self, attribute: KeyValue);
            #[stub::sink(recipient = "log", args(attributes.item))]
            #[stub::clean]
            $($vis)* fn set_attributes($($receiver)* self, attributes: impl IntoIterator<Item = KeyValue>);
            #[stub::sink(recipient = "log", args(status))]
            #[stub::clean]
            $($vis)* fn set_status($($receiver)* self, status: Status);
            #[stub::sink(recipient = "log", args(new_name))]
            #[stub::clean]
            $($vis)* fn update_name<T>($($receiver)* self, new_name: T);
            #[stub::clean]
            $($vis)* fn is_recording(&self) -> bool;
            #[stub::clean]
            $($vis)* fn end($($receiver)* self);
        )*};
    }

    pub trait Span {
        span! { [] [&mut] }
    }

    pub struct SpanRef<'a> {
        cx: &'a Context,
    }

    impl SpanRef<'_> {
        span! { [pub] [&] }
    }

    pub trait TraceContextExt {
        #[stub::clean]
        fn current_with_span<T>(span: T) -> Context;
        #[stub::clean]
        fn with_span<T>(&self, span: T) -> Context;
        #[stub::clean]
        fn span(&self) -> SpanRef<'_>;
    }

    impl TraceContextExt for Context {}

    #[stub::clean]
    pub fn mark_span_as_active<T>(span: T) -> crate::ContextGuard;

    pub fn get_active_span<F: FnOnce(SpanRef<'_>) -> T, T>(f: F) -> T;

    pub trait Tracer {
        type Span: Span;
        #[stub::sink(recipient = "log", args(name))]
        #[stub::clean]
        fn start<T>(&self, name: T) -> Self::Span;
        #[stub::sink(recipient = "log", args(name))]
        #[stub::clean]
        fn start_with_context<T>(&self, name: T, parent_cx: &Context) -> Self::Span;
        #[stub::flow(name -> return.name)]
        fn span_builder<T>(&self, name: T) -> SpanBuilder;
        #[stub::sink(recipient = "log", args(name))]
        fn in_span<T, F: FnOnce(Context) -> T, N>(&self, name: N, f: F) -> T;
    }

    #[derive(Clone, Debug)]
    pub struct SpanBuilder {
        pub name: Cow<'static, str>,
        pub attributes: Option<Vec<KeyValue>>,
    }

    impl SpanBuilder {
        #[stub::flow(self -> return, attributes.item -> return.attributes.Some.0.item)]
        pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> SpanBuilder;
        #[stub::sink(recipient = "log", args(self))]
        #[stub::clean]
        pub fn start<T: Tracer>(self, tracer: &T) -> T::Span;
        #[stub::sink(recipient = "log", args(self))]
        #[stub::clean]
        pub fn start_with_context<T: Tracer>(self, tracer: &T, parent_cx: &Context) -> T::Span;
    }
}

#[derive(Debug)]
pub struct ContextGuard;

pub mod global {
    use std::borrow::Cow;

    pub struct BoxedTracer;

    pub struct BoxedSpan;

    impl crate::trace::Span for BoxedSpan {}

    impl crate::trace::Tracer for BoxedTracer {
        type Span = BoxedSpan;
    }

    #[stub::clean]
    pub fn tracer(name: impl Into<Cow<'static, str>>) -> BoxedTracer;

    #[stub::clean]
    pub fn meter(name: &'static str) -> crate::metrics::Meter;
}

pub mod metrics {
    use crate::KeyValue;

    #[derive(Clone)]
    pub struct Meter;

    pub struct InstrumentBuilder<T> {
        instrument: T,
    }

    impl<T> InstrumentBuilder<T> {
        #[stub::clean]
        pub fn with_description<S>(self, description: S) -> InstrumentBuilder<T>;
        #[stub::clean]
        pub fn with_unit<S>(self, unit: S) -> InstrumentBuilder<T>;
        #[stub::clean]
        pub fn build(self) -> T;
    }

    impl Meter {
        #[stub::clean]
        pub fn u64_counter<N>(&self, name: N) -> InstrumentBuilder<Counter<u64>>;
        #[stub::clean]
        pub fn f64_counter<N>(&self, name: N) -> InstrumentBuilder<Counter<f64>>;
        #[stub::clean]
        pub fn u64_gauge<N>(&self, name: N) -> InstrumentBuilder<Gauge<u64>>;
        #[stub::clean]
        pub fn f64_histogram<N>(&self, name: N) -> InstrumentBuilder<Histogram<f64>>;
        #[stub::clean]
        pub fn u64_histogram<N>(&self, name: N) -> InstrumentBuilder<Histogram<u64>>;
    }

    macro_rules! instruments {
        ($($Name:ident $method:ident)*) => {$(
            #[derive(Clone, Debug)]
            pub struct $Name<T> {
                unit: T,
            }

            impl<T> $Name<T> {
                #[stub::sink(recipient = "log", args(attributes))]
                #[stub::clean]
                pub fn $method(&self, value: T, attributes: &[KeyValue]);
            }
        )*};
    }

    instruments! { Counter add UpDownCounter add Gauge record Histogram record }
}
