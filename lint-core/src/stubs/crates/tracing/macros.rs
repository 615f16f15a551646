//! The macros, e.g. `info!(user = %id, "signed in")`.

/// What is not in the real crate: what the macros below come to.
pub mod __stub {
    /// An event: its message and the values of its fields.
    #[stub::sink(recipient = "log", args(values))]
    #[stub::clean]
    pub fn event(values: &[::std::fmt::Arguments<'_>]);
    /// A span with its fields.
    #[stub::sink(recipient = "log", args(values))]
    #[stub::clean]
    pub fn span(values: &[::std::fmt::Arguments<'_>]) -> crate::Span;
}

/// Makes a list of rendered values of fields (`id = 3`, `?user`, `%name`, `"k" = v`) and a message, for the function before `:`.
#[macro_export]
macro_rules! __fields {
    ($to:path: [$($done:tt)*]) => { $to(&[$($done)*]) };
    ($to:path: [$($done:tt)*] , $($rest:tt)*) => { $crate::__fields!($to: [$($done)*] $($rest)*) };
    ($to:path: [$($done:tt)*] { $($fields:tt)* } $($rest:tt)*) => {
        $crate::__fields!($to: [$($done)*] $($fields)* , $($rest)*)
    };
    ($to:path: [$($done:tt)*] $($k:ident).+ = ? $v:expr $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $($k:ident).+ = % $v:expr $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{}", $v),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $($k:ident).+ = $v:expr $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $k:literal = ? $v:expr $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $k:literal = % $v:expr $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{}", $v),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $k:literal = $v:expr $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] ? $($k:ident).+ $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{:?}", $($k).+),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] % $($k:ident).+ $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{}", $($k).+),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $($k:ident).+ $(, $($rest:tt)*)?) => {
        $crate::__fields!($to: [$($done)* format_args!("{:?}", $($k).+),] $($($rest)*)?)
    };
    ($to:path: [$($done:tt)*] $($message:tt)+) => { $to(&[$($done)* format_args!($($message)+)]) };
}

#[macro_export]
macro_rules! event {
    (name: $name:expr, $($rest:tt)+) => { $crate::event!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::event!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::event!($($rest)+) };
    ($level:expr, $($rest:tt)+) => { $crate::__fields!($crate::__stub::event: [] $($rest)+) };
}

#[macro_export]
macro_rules! span {
    (target: $target:expr, $($rest:tt)+) => { $crate::span!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::span!($($rest)+) };
    ($level:expr, $name:expr $(, $($rest:tt)*)?) => { $crate::__fields!($crate::__stub::span: [] $($($rest)*)?) };
}

#[macro_export]
macro_rules! error {
    (name: $name:expr, $($rest:tt)+) => { $crate::error!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::error!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::error!($($rest)+) };
    ($($rest:tt)+) => { $crate::__fields!($crate::__stub::event: [] $($rest)+) };
}

#[macro_export]
macro_rules! error_span {
    (target: $target:expr, $($rest:tt)+) => { $crate::error_span!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::error_span!($($rest)+) };
    ($name:expr $(, $($rest:tt)*)?) => { $crate::__fields!($crate::__stub::span: [] $($($rest)*)?) };
}

#[macro_export]
macro_rules! warn {
    (name: $name:expr, $($rest:tt)+) => { $crate::warn!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::warn!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::warn!($($rest)+) };
    ($($rest:tt)+) => { $crate::__fields!($crate::__stub::event: [] $($rest)+) };
}

#[macro_export]
macro_rules! warn_span {
    (target: $target:expr, $($rest:tt)+) => { $crate::warn_span!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::warn_span!($($rest)+) };
    ($name:expr $(, $($rest:tt)*)?) => { $crate::__fields!($crate::__stub::span: [] $($($rest)*)?) };
}

#[macro_export]
macro_rules! info {
    (name: $name:expr, $($rest:tt)+) => { $crate::info!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::info!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::info!($($rest)+) };
    ($($rest:tt)+) => { $crate::__fields!($crate::__stub::event: [] $($rest)+) };
}

#[macro_export]
macro_rules! info_span {
    (target: $target:expr, $($rest:tt)+) => { $crate::info_span!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::info_span!($($rest)+) };
    ($name:expr $(, $($rest:tt)*)?) => { $crate::__fields!($crate::__stub::span: [] $($($rest)*)?) };
}

#[macro_export]
macro_rules! debug {
    (name: $name:expr, $($rest:tt)+) => { $crate::debug!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::debug!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::debug!($($rest)+) };
    ($($rest:tt)+) => { $crate::__fields!($crate::__stub::event: [] $($rest)+) };
}

#[macro_export]
macro_rules! debug_span {
    (target: $target:expr, $($rest:tt)+) => { $crate::debug_span!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::debug_span!($($rest)+) };
    ($name:expr $(, $($rest:tt)*)?) => { $crate::__fields!($crate::__stub::span: [] $($($rest)*)?) };
}

#[macro_export]
macro_rules! trace {
    (name: $name:expr, $($rest:tt)+) => { $crate::trace!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::trace!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::trace!($($rest)+) };
    ($($rest:tt)+) => { $crate::__fields!($crate::__stub::event: [] $($rest)+) };
}

#[macro_export]
macro_rules! trace_span {
    (target: $target:expr, $($rest:tt)+) => { $crate::trace_span!($($rest)+) };
    (parent: $parent:expr, $($rest:tt)+) => { $crate::trace_span!($($rest)+) };
    ($name:expr $(, $($rest:tt)*)?) => { $crate::__fields!($crate::__stub::span: [] $($($rest)*)?) };
}

#[macro_export]
macro_rules! enabled {
    ($($rest:tt)+) => {
        $crate::Level::INFO <= $crate::level_filters::LevelFilter::current()
    };
}

#[macro_export]
macro_rules! event_enabled {
    ($($rest:tt)+) => {
        $crate::Level::INFO <= $crate::level_filters::LevelFilter::current()
    };
}

#[macro_export]
macro_rules! span_enabled {
    ($($rest:tt)+) => {
        $crate::Level::INFO <= $crate::level_filters::LevelFilter::current()
    };
}

/// Records the arguments of the function that it stands on, except those that it skips.
#[stub::attribute]
#[stub::builtin("instrument")]
#[stub::sink(recipient = "log")]
macro_rules! instrument {
    () => {};
}
