//! `tracing_subscriber`: where events and spans go, e.g. `tracing_subscriber::fmt::init()`.

use crate::registry::Registry;

pub fn registry() -> Registry;
pub use self::filter::EnvFilter;
pub use self::fmt::fmt;
pub use self::layer::Layer;
pub use self::registry::Registry;

pub mod prelude {
    pub use crate::layer::{Layer as _, SubscriberExt as _};
    pub use crate::util::SubscriberInitExt as _;
}

pub mod filter {
    use crate::layer::{Layer, Layered};
    use std::fmt::{Display, Formatter};
    use tracing::{Dispatch, Level, Subscriber};

    #[derive(Clone, Debug, Default)]
    pub struct EnvFilter;

    #[derive(Clone, Debug)]
    pub struct Builder;

    impl Builder {
        pub fn with_default_directive<D>(self, default_directive: D) -> Self;
        pub fn with_env_var(self, var: impl ToString) -> Self;
        pub fn with_regex(self, regex: bool) -> Self;
        pub fn from_env_lossy(&self) -> EnvFilter;
        pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter;
    }

    impl EnvFilter {
        pub fn builder() -> Builder;
        pub fn from_default_env() -> Self;
        pub fn from_env<A: AsRef<str>>(env: A) -> Self;
        pub fn new<S: AsRef<str>>(directives: S) -> Self;
        pub fn max_level_hint(&self) -> Option<LevelFilter>;
    }

    impl Display for EnvFilter {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl<S: AsRef<str>> From<S> for EnvFilter {
        fn from(s: S) -> Self;
    }

    impl<S: Subscriber> Layer<S> for EnvFilter {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
        fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S>;
        fn with_subscriber(self, inner: S) -> Layered<Self, S>;
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>
        where
            Self: Sized + Layer<S> + Send + Sync + 'static,
            S: Subscriber;
    }

    pub use tracing::level_filters::LevelFilter;

    impl<S: Subscriber> Layer<S> for LevelFilter {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
        fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S>;
        fn with_subscriber(self, inner: S) -> Layered<Self, S>;
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>
        where
            Self: Sized + Layer<S> + Send + Sync + 'static,
            S: Subscriber;
    }
}

pub mod fmt {
    use crate::filter::LevelFilter;
    use crate::fmt::format::{DefaultFields, Format, Full};
    use std::error::Error;
    use std::io::Stdout;

    pub fn fmt() -> SubscriberBuilder;

    pub fn init();

    pub fn layer<S>() -> Layer<S>;

    pub fn try_init() -> Result<(), Box<dyn Error + Send + Sync + 'static>>;

    #[derive(Debug)]
    pub struct Layer<S, N = DefaultFields, E = Format<Full>, W = fn() -> Stdout> {
        state: S,
        n: N,
        error: E,
        inner: W,
    }

    impl<S> Layer<S> {
        pub fn new() -> Self;
    }

    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn writer(&self) -> &W;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn set_ansi(&mut self, ansi: bool);
        pub fn with_target(self, display_target: bool) -> Self;
        pub fn with_file(self, display_filename: bool) -> Self;
        pub fn with_line_number(self, display_line_number: bool) -> Self;
        pub fn with_level(self, display_level: bool) -> Self;
        pub fn with_thread_ids(self, display_thread_ids: bool) -> Self;
        pub fn with_thread_names(self, display_thread_names: bool) -> Self;
        pub fn with_span_events(self, kind: format::FmtSpan) -> Self;
        pub fn without_time(self) -> Self;
        pub fn compact(self) -> Self;
        pub fn pretty(self) -> Self;
        pub fn json(self) -> Self;
        pub fn with_timer<T2>(self, timer: T2) -> Self;
        pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, N, E, W2>;
        pub fn with_ansi(self, ansi: bool) -> Self;
        pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> Self;
        pub fn log_internal_errors(self, log_internal_errors: bool) -> Self;
    }

    impl<S> Default for Layer<S> {
        fn default() -> Self;
    }

    #[derive(Debug, Default)]
    pub struct Subscriber<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> Stdout> {
        n: N,
        error: E,
        f: F,
        inner: W,
    }

    impl Subscriber {
        pub fn builder() -> SubscriberBuilder;
        pub fn new() -> Self;
    }

    #[derive(Debug, Default)]
    pub struct SubscriberBuilder<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> Stdout> {
        n: N,
        error: E,
        f: F,
        inner: W,
    }

    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
        pub fn with_target(self, display_target: bool) -> Self;
        pub fn with_file(self, display_filename: bool) -> Self;
        pub fn with_line_number(self, display_line_number: bool) -> Self;
        pub fn with_level(self, display_level: bool) -> Self;
        pub fn with_thread_ids(self, display_thread_ids: bool) -> Self;
        pub fn with_thread_names(self, display_thread_names: bool) -> Self;
        pub fn with_span_events(self, kind: format::FmtSpan) -> Self;
        pub fn without_time(self) -> Self;
        pub fn compact(self) -> Self;
        pub fn pretty(self) -> Self;
        pub fn json(self) -> Self;
        pub fn with_timer<T2>(self, timer: T2) -> Self;
        pub fn with_ansi(self, ansi: bool) -> Self;
        pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2>;
        pub fn with_env_filter(
            self,
            filter: impl Into<crate::EnvFilter>,
        ) -> SubscriberBuilder<N, E, crate::EnvFilter, W>;
        pub fn finish(self) -> Subscriber<N, E, F, W>;
        pub fn try_init(self) -> Result<(), Box<dyn Error + Send + Sync + 'static>>;
        pub fn init(self);
        pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W>;
    }

    pub mod format {
        use crate::fmt::time::SystemTime;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct FmtSpan;

        impl FmtSpan {
            pub const NEW: FmtSpan = FmtSpan;
            pub const ENTER: FmtSpan = FmtSpan;
            pub const EXIT: FmtSpan = FmtSpan;
            pub const CLOSE: FmtSpan = FmtSpan;
            pub const NONE: FmtSpan = FmtSpan;
            pub const ACTIVE: FmtSpan = FmtSpan;
            pub const FULL: FmtSpan = FmtSpan;
        }

        #[derive(Clone, Debug)]
        pub struct Format<F = Full, T = SystemTime> {
            f: F,
            item: T,
        }

        impl<F, T> Format<F, T> {
            pub fn with_timer<T2>(self, timer: T2) -> Format<F, T2>;
            pub fn without_time(self) -> Format<F, ()>;
            pub fn with_ansi(self, ansi: bool) -> Format<F, T>;
            pub fn with_target(self, display_target: bool) -> Format<F, T>;
            pub fn with_level(self, display_level: bool) -> Format<F, T>;
            pub fn with_thread_ids(self, display_thread_id: bool) -> Format<F, T>;
            pub fn with_thread_names(self, display_thread_name: bool) -> Format<F, T>;
            pub fn with_file(self, display_filename: bool) -> Format<F, T>;
            pub fn with_line_number(self, display_line_number: bool) -> Format<F, T>;
            pub fn with_source_location(self, display_location: bool) -> Self;
        }

        impl Default for Format<Full, SystemTime> {
            fn default() -> Self;
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Full;

        #[derive(Debug, Default)]
        pub struct DefaultFields;

        impl DefaultFields {
            pub fn new() -> Self;
        }
    }

    pub mod time {

        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct SystemTime;
    }
}

pub mod layer {
    use crate::filter::LevelFilter;
    use std::any::{Any, TypeId};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Dispatch, Event, Metadata, Subscriber};

    pub trait Layer<S: Subscriber>
    where
        Self: 'static,
    {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
        fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S>;
        fn with_subscriber(self, inner: S) -> Layered<Self, S>;
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>
        where
            Self: Sized + Layer<S> + Send + Sync + 'static,
            S: Subscriber;
    }

    impl<S: Subscriber> Layer<S> for Box<dyn Layer<S> + Send + Sync> {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
        fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S>;
        fn with_subscriber(self, inner: S) -> Layered<Self, S>;
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>
        where
            Self: Sized + Layer<S> + Send + Sync + 'static,
            S: Subscriber;
    }

    impl<L: Layer<S>, S: Subscriber> Layer<S> for Option<L> {
        fn on_layer(&mut self, subscriber: &mut S);
    }

    impl<L: Layer<S>, S: Subscriber> Layer<S> for Box<L> {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
    }

    impl<S: Subscriber> Layer<S> for Box<dyn Layer<S> + Send + Sync> {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
    }

    impl<S: Subscriber, L: Layer<S>> Layer<S> for Vec<L> {
        fn on_layer(&mut self, subscriber: &mut S);
    }

    pub trait SubscriberExt: Subscriber {
        fn with<L: Layer<Self>>(self, layer: L) -> Layered<L, Self>;
    }

    impl<S: Subscriber> SubscriberExt for S {}

    #[derive(Clone, Debug)]
    pub struct Layered<L, I, S = ()> {
        l: L,
        iter: I,
        state: S,
    }

    impl<L: Layer<S>, S: Subscriber> Layered<L, S> {
        #[stub::clean]
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    }

    impl<S: Subscriber, A: Layer<S>, B: Layer<S>> Layer<S> for Layered<A, B, S> {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn on_layer(&mut self, subscriber: &mut S);
        fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S>;
        fn with_subscriber(self, inner: S) -> Layered<Self, S>;
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>
        where
            Self: Sized + Layer<S> + Send + Sync + 'static,
            S: Subscriber;
    }

    impl<L: Layer<S>, S: Subscriber> Subscriber for Layered<L, S> {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        #[stub::clean]
        fn enabled(&self, metadata: &Metadata<'_>) -> bool;
        fn max_level_hint(&self) -> Option<LevelFilter>;
        fn new_span(&self, span: &Attributes<'_>) -> Id;
        fn record(&self, span: &Id, values: &Record<'_>);
        fn record_follows_from(&self, span: &Id, follows: &Id);
        #[stub::clean]
        fn event_enabled(&self, event: &Event<'_>) -> bool;
        fn event(&self, event: &Event<'_>);
        fn enter(&self, span: &Id);
        fn exit(&self, span: &Id);
        fn clone_span(&self, old: &Id) -> Id;
        fn drop_span(&self, id: Id);
        #[stub::clean]
        fn try_close(&self, id: Id) -> bool;
        unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
    }
}

pub mod registry {
    use crate::filter::LevelFilter;
    use std::any::TypeId;
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Dispatch, Event, Metadata, Subscriber};

    #[derive(Debug, Default)]
    pub struct Registry;

    impl Subscriber for Registry {
        fn record(&self, _: &Id, _: &Record<'_>);
        fn event(&self, _: &Event<'_>);
        #[stub::clean]
        fn try_close(&self, id: Id) -> bool;
        #[stub::clean]
        fn enabled(&self, _: &Metadata<'_>) -> bool;
        fn new_span(&self, attrs: &Attributes<'_>) -> Id;
        fn record_follows_from(&self, _span: &Id, _follows: &Id);
        #[stub::clean]
        fn event_enabled(&self, _event: &Event<'_>) -> bool;
        fn enter(&self, id: &Id);
        fn exit(&self, id: &Id);
        fn clone_span(&self, id: &Id) -> Id;
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn max_level_hint(&self) -> Option<LevelFilter>;
        fn drop_span(&self, _id: Id);
        unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
    }
}

pub mod util {
    use std::error::Error;
    use std::fmt::{Display, Formatter};
    use tracing::Dispatch;
    use tracing::dispatcher::DefaultGuard;

    pub trait SubscriberInitExt
    where
        Self: Into<Dispatch>,
    {
        fn set_default(self) -> DefaultGuard;
        fn try_init(self) -> Result<(), TryInitError>;
        fn init(self);
    }

    impl<T: Into<Dispatch>> SubscriberInitExt for T {}

    #[derive(Debug)]
    pub struct TryInitError;

    impl Display for TryInitError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl Error for TryInitError {}
}
