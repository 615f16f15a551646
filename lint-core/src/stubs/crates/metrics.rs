//! `metrics`: counts and durations, with labels: `counter!("mails", "host" => host).increment(1)`. Labels count as logged.

/// A metric and its labels.
#[doc(hidden)]
#[stub::sink(recipient = "log", args(labels))]
#[stub::clean]
pub fn __metric<L>(labels: L) -> __Metric;

#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct __Metric;

impl __Metric {
    #[stub::clean]
    pub fn increment<T>(&self, value: T);
    #[stub::clean]
    pub fn decrement<T>(&self, value: T);
    #[stub::clean]
    pub fn absolute(&self, value: u64);
    #[stub::clean]
    pub fn set<T>(&self, value: T);
    #[stub::clean]
    pub fn record<T>(&self, value: T);
}

macro_rules! metrics {
    ($($name:ident $describe:ident)*) => { metrics! { @with $ $($name $describe)* } };
    (@with $d:tt $($name:ident $describe:ident)*) => {$(
        #[macro_export]
        macro_rules! $name {
            (target: $d target:expr, $d($d rest:tt)+) => { $crate::$name!($d($d rest)+) };
            (level: $d level:expr, $d($d rest:tt)+) => { $crate::$name!($d($d rest)+) };
            ($d name:expr $d(, $d key:expr => $d value:expr)* $d(,)?) => { $crate::__metric(($d name, $d($d key, $d value,)*)) };
            ($d name:expr, $d labels:expr) => { $crate::__metric(($d name, $d labels)) };
        }

        #[macro_export]
        macro_rules! $describe {
            ($d($d rest:tt)*) => { () };
        }
    )*};
}

metrics! { counter describe_counter gauge describe_gauge histogram describe_histogram }
