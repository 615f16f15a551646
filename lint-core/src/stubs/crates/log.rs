//! `log`: records of what a program does, e.g. `info!("user {}", user.id)`.

use std::error::Error;
use std::fmt;
use std::fmt::{Arguments, Display, Formatter};
use std::str::FromStr;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Error = 1,
    Warn = 2,
    Info = 3,
    Debug = 4,
    Trace = 5,
}

impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}

impl Display for Level {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for Level {
    type Err = ParseLevelError;
    fn from_str(level: &str) -> Result<Level, Self::Err>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelFilter {
    Off = 0,
    Error = 1,
    Warn = 2,
    Info = 3,
    Debug = 4,
    Trace = 5,
}

impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}

impl Display for LevelFilter {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for LevelFilter {
    type Err = ParseLevelError;
    fn from_str(level: &str) -> Result<LevelFilter, Self::Err>;
}

pub trait Log: Sync + Send {
    #[stub::clean]
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    #[stub::sink(recipient = "log", args(record))]
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

impl<T: ?Sized + Log> Log for &T {
    #[stub::clean]
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    #[stub::sink(recipient = "log", args(record))]
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

impl<T: ?Sized + Log> Log for Box<T> {
    #[stub::clean]
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    #[stub::sink(recipient = "log", args(record))]
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

impl<T: ?Sized + Log> Log for Arc<T> {
    #[stub::clean]
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    #[stub::sink(recipient = "log", args(record))]
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Metadata<'a> {
    text: &'a str,
}

impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetadataBuilder<'a> {
    text: &'a str,
}

impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a>;
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    pub fn build(&self) -> Metadata<'a>;
}

impl Default for MetadataBuilder<'_> {
    fn default() -> Self;
}

#[derive(Debug, PartialEq, Eq)]
pub struct ParseLevelError;

impl Display for ParseLevelError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseLevelError {}

#[derive(Clone, Debug)]
pub struct Record<'a> {
    text: &'a str,
}

impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn module_path_static(&self) -> Option<&'static str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn file_static(&self) -> Option<&'static str>;
    pub fn line(&self) -> Option<u32>;
    pub fn to_builder(&self) -> RecordBuilder<'_>;
}

#[derive(Debug)]
pub struct RecordBuilder<'a> {
    text: &'a str,
}

impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}

impl Default for RecordBuilder<'_> {
    fn default() -> Self;
}

#[derive(Debug)]
pub struct SetLoggerError;

impl Display for SetLoggerError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for SetLoggerError {}

pub fn logger() -> &'static dyn Log;

pub fn max_level() -> LevelFilter;

pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;

pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;

pub fn set_max_level(level: LevelFilter);

/// What is not in the real crate: what the macros below come to.
pub mod __stub {
    /// One record with its message and its values.
    #[stub::sink(recipient = "log", args(message, values))]
    #[stub::clean]
    pub fn record(message: ::std::fmt::Arguments<'_>, values: &[::std::fmt::Arguments<'_>]);
}

/// The level, the target and the logger that come before the message say nothing of the data.
#[macro_export]
macro_rules! log {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::log!($($rest)+) };
    (target: $target:expr, $level:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
    ($level:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
}

#[macro_export]
macro_rules! __log {
    ([$($done:tt)*] $key:ident $(:$capture:tt)? ; $($message:tt)+) => {
        $crate::__stub::record(format_args!($($message)+), &[$($done)* format_args!("{:?}", $key)])
    };
    ([$($done:tt)*] $key:ident $(:$capture:tt)? , $($rest:tt)+) => {
        $crate::__log!([$($done)* format_args!("{:?}", $key),] $($rest)+)
    };
    ([$($done:tt)*] $key:ident $(:$capture:tt)? = $value:expr ; $($message:tt)+) => {
        $crate::__stub::record(format_args!($($message)+), &[$($done)* format_args!("{:?}", $value)])
    };
    ([$($done:tt)*] $key:ident $(:$capture:tt)? = $value:expr , $($rest:tt)+) => {
        $crate::__log!([$($done)* format_args!("{:?}", $value),] $($rest)+)
    };
    ([$($done:tt)*] $key:literal $(:$capture:tt)? = $value:expr ; $($message:tt)+) => {
        $crate::__stub::record(format_args!($($message)+), &[$($done)* format_args!("{:?}", $value)])
    };
    ([$($done:tt)*] $key:literal $(:$capture:tt)? = $value:expr , $($rest:tt)+) => {
        $crate::__log!([$($done)* format_args!("{:?}", $value),] $($rest)+)
    };
    ([] $($message:tt)+) => { $crate::__stub::record(format_args!($($message)+), &[]) };
}

#[macro_export]
macro_rules! error {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::error!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
    ($($rest:tt)+) => { $crate::__log!([] $($rest)+) };
}

#[macro_export]
macro_rules! warn {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::warn!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
    ($($rest:tt)+) => { $crate::__log!([] $($rest)+) };
}

#[macro_export]
macro_rules! info {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::info!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
    ($($rest:tt)+) => { $crate::__log!([] $($rest)+) };
}

#[macro_export]
macro_rules! debug {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::debug!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
    ($($rest:tt)+) => { $crate::__log!([] $($rest)+) };
}

#[macro_export]
macro_rules! trace {
    (logger: $logger:expr, $($rest:tt)+) => { $crate::trace!($($rest)+) };
    (target: $target:expr, $($rest:tt)+) => { $crate::__log!([] $($rest)+) };
    ($($rest:tt)+) => { $crate::__log!([] $($rest)+) };
}

#[macro_export]
macro_rules! log_enabled {
    ($($rest:tt)+) => {
        $crate::max_level() >= $crate::Level::Error
    };
}
