//! Macros of the standard library. The derives are beside their traits.
//!
//! What a macro discloses goes through a function below that says so; what the compiler alone can do is a built-in.

use crate::fmt::Arguments;
use crate::string::String;

/// Standard output and error: logs, as far as a policy is concerned.
#[stub::sink(recipient = "log")]
pub fn print(args: Arguments<'_>);

/// The message of a panic.
#[stub::sink(recipient = "log")]
pub fn panic(args: Arguments<'_>) -> !;

/// The message of a panic that may or may not happen.
#[stub::sink(recipient = "log")]
#[stub::clean]
pub fn assertion(args: Arguments<'_>);

#[stub::flow(args -> return)]
pub fn format(args: Arguments<'_>) -> String;

#[macro_export]
#[stub::builtin("format_args")]
macro_rules! format_args {
    () => {};
}

#[macro_export]
#[stub::builtin("format_args")]
macro_rules! format_args_nl {
    () => {};
}

#[macro_export]
#[stub::builtin("format_args")]
macro_rules! const_format_args {
    () => {};
}

#[macro_export]
macro_rules! format {
    ($($arg:tt)*) => { $crate::__macros::format($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => { $crate::__macros::print($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! println {
    () => { () };
    ($($arg:tt)*) => { $crate::__macros::print($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => { $crate::__macros::print($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! eprintln {
    () => { () };
    ($($arg:tt)*) => { $crate::__macros::print($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! dbg {
    () => { () };
    ($value:expr $(,)?) => {
        match $value {
            value => {
                $crate::__macros::print($crate::format_args!("{:#?}", &value));
                value
            }
        }
    };
    ($($value:expr),+ $(,)?) => { ($($crate::dbg!($value)),+,) };
}

#[macro_export]
macro_rules! write {
    ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! writeln {
    ($dst:expr $(,)?) => { $dst.write_fmt($crate::format_args!("\n")) };
    ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! panic {
    () => { $crate::__macros::panic($crate::format_args!("explicit panic")) };
    ($($arg:tt)+) => { $crate::__macros::panic($crate::format_args!($($arg)+)) };
}

#[macro_export]
macro_rules! unreachable {
    () => { $crate::__macros::panic($crate::format_args!("unreachable")) };
    ($($arg:tt)+) => { $crate::__macros::panic($crate::format_args!($($arg)+)) };
}

#[macro_export]
macro_rules! unimplemented {
    () => { $crate::__macros::panic($crate::format_args!("not implemented")) };
    ($($arg:tt)+) => { $crate::__macros::panic($crate::format_args!($($arg)+)) };
}

#[macro_export]
macro_rules! todo {
    () => { $crate::__macros::panic($crate::format_args!("not done")) };
    ($($arg:tt)+) => { $crate::__macros::panic($crate::format_args!($($arg)+)) };
}

#[macro_export]
macro_rules! assert {
    ($condition:expr $(,)?) => {
        if !$condition {
            $crate::__macros::panic($crate::format_args!("assertion failed"))
        }
    };
    ($condition:expr, $($arg:tt)+) => {
        if !$condition {
            $crate::__macros::panic($crate::format_args!($($arg)+))
        }
    };
}

#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => $crate::__macros::assertion($crate::format_args!("{:?} {:?}", left, right)),
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left, right) => {
                $crate::__macros::assertion($crate::format_args!("{:?} {:?}", left, right));
                $crate::__macros::assertion($crate::format_args!($($arg)+))
            }
        }
    };
}

#[macro_export]
macro_rules! assert_ne {
    ($($arg:tt)+) => { $crate::assert_eq!($($arg)+) };
}

#[macro_export]
macro_rules! debug_assert {
    ($($arg:tt)*) => { $crate::assert!($($arg)*) };
}

#[macro_export]
macro_rules! debug_assert_eq {
    ($($arg:tt)*) => { $crate::assert_eq!($($arg)*) };
}

#[macro_export]
macro_rules! debug_assert_ne {
    ($($arg:tt)*) => { $crate::assert_eq!($($arg)*) };
}

#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($value:expr; $count:expr) => { $crate::vec::from_elem($value, $count) };
    ($($value:expr),+ $(,)?) => { $crate::vec::from_array([$($value),+]) };
}

#[macro_export]
macro_rules! matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $value {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}

#[macro_export]
macro_rules! r#try {
    ($value:expr $(,)?) => { $value? };
}

#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $ty:ty = const $init:block; $($rest:tt)*) => {
        $vis static $name: $crate::thread::LocalKey<$ty> = $crate::thread::LocalKey::__new(|| $init);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $ty:ty = const $init:block) => {
        $vis static $name: $crate::thread::LocalKey<$ty> = $crate::thread::LocalKey::__new(|| $init);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $ty:ty = $init:expr; $($rest:tt)*) => {
        $vis static $name: $crate::thread::LocalKey<$ty> = $crate::thread::LocalKey::__new(|| $init);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $ty:ty = $init:expr) => {
        $vis static $name: $crate::thread::LocalKey<$ty> = $crate::thread::LocalKey::__new(|| $init);
    };
}

#[macro_export]
#[stub::builtin("concat")]
macro_rules! concat {
    () => {};
}

#[macro_export]
#[stub::builtin("text")]
macro_rules! stringify {
    () => {};
}

#[macro_export]
#[stub::builtin("text")]
macro_rules! include_str {
    () => {};
}

#[macro_export]
#[stub::builtin("bytes")]
macro_rules! include_bytes {
    () => {};
}

#[macro_export]
#[stub::builtin("include")]
macro_rules! include {
    () => {};
}

#[macro_export]
#[stub::builtin("text")]
macro_rules! env {
    () => {};
}

#[macro_export]
#[stub::builtin("option_text")]
macro_rules! option_env {
    () => {};
}

#[macro_export]
#[stub::builtin("text")]
macro_rules! file {
    () => {};
}

#[macro_export]
#[stub::builtin("text")]
macro_rules! module_path {
    () => {};
}

#[macro_export]
#[stub::builtin("number")]
macro_rules! line {
    () => {};
}

#[macro_export]
#[stub::builtin("number")]
macro_rules! column {
    () => {};
}

#[macro_export]
#[stub::builtin("cfg_select")]
macro_rules! cfg_select {
    () => {};
}

#[macro_export]
#[stub::builtin("cfg")]
macro_rules! cfg {
    () => {};
}

#[macro_export]
#[stub::builtin("nothing")]
macro_rules! compile_error {
    () => {};
}

/// In `std::mem`, not at the root.
#[stub::builtin("offset")]
macro_rules! offset_of {
    () => {};
}
