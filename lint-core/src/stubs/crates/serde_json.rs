//! `serde_json`: JSON, e.g. `serde_json::to_string(&user)`.

use crate::error::Category;
use std::fmt::{Display, Formatter};
use std::io::ErrorKind;
use std::{fmt, result};

#[path = "serde_json/json_value.rs"]
mod json_value;
pub use self::json_value::*;
#[path = "serde_json/text.rs"]
mod text;
pub use self::text::*;

#[stub::hides]
#[derive(Debug)]
pub struct Error;

impl Error {
    #[stub::clean]
    pub fn line(&self) -> usize;
    #[stub::clean]
    pub fn column(&self) -> usize;
    pub fn classify(&self) -> Category;
    #[stub::clean]
    pub fn is_io(&self) -> bool;
    #[stub::clean]
    pub fn is_syntax(&self) -> bool;
    #[stub::clean]
    pub fn is_data(&self) -> bool;
    #[stub::clean]
    pub fn is_eof(&self) -> bool;
    pub fn io_error_kind(&self) -> Option<ErrorKind>;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {}

impl serde::ser::Error for Error {}

pub type Result<T> = result::Result<T, Error>;

pub mod __stub {
    /// What `json!` makes of the values in it.
    #[stub::flow(args -> return)]
    pub fn json(args: std::fmt::Arguments<'_>) -> crate::Value;
}

#[macro_export]
#[stub::builtin("json")]
macro_rules! json {
    () => {};
}

pub mod de {
    use std::io;

    pub struct SliceRead<'a> {
        text: &'a str,
    }

    impl<'a> SliceRead<'a> {
        pub fn new(slice: &'a [u8]) -> Self;
    }

    impl<'a> Read<'a> for SliceRead<'a> {}

    pub struct StrRead<'a> {
        text: &'a str,
    }

    impl<'a> StrRead<'a> {
        pub fn new(s: &'a str) -> Self;
    }

    impl<'a> Read<'a> for StrRead<'a> {}

    pub struct IoRead<R: io::Read> {
        inner: R,
    }

    impl<R: io::Read> IoRead<R> {
        pub fn new(reader: R) -> Self;
    }

    impl<'de, R: io::Read> Read<'de> for IoRead<R> {}

    pub trait Read<'de> {}

    impl<'de, R: Read<'de>> Read<'de> for &mut R {}
    pub use super::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
}

pub mod error {

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
    pub use super::{Error, Result};
}

pub mod map {
    use crate::Value;

    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }

    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value;
        pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self;
    }

    pub struct OccupiedEntry<'a> {
        map: &'a mut Map<String, Value>,
    }

    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn remove_entry(self) -> (String, Value);
    }

    pub struct VacantEntry<'a> {
        key: String,
        map: &'a mut Map<String, Value>,
    }

    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }

    #[derive(Debug)]
    pub struct IntoIter {
        item: (String, Value),
    }

    impl DoubleEndedIterator for IntoIter {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl ExactSizeIterator for IntoIter {}

    impl Iterator for IntoIter {
        type Item = (String, Value);
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Clone, Debug)]
    pub struct Iter<'a> {
        item: (&'a String, &'a Value),
    }

    impl<'a> DoubleEndedIterator for Iter<'a> {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl<'a> ExactSizeIterator for Iter<'a> {}

    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Value);
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Debug)]
    pub struct IterMut<'a> {
        item: (&'a String, &'a mut Value),
    }

    impl<'a> DoubleEndedIterator for IterMut<'a> {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl<'a> ExactSizeIterator for IterMut<'a> {}

    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Value);
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Clone, Debug)]
    pub struct Keys<'a> {
        item: &'a String,
    }

    impl<'a> DoubleEndedIterator for Keys<'a> {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl<'a> ExactSizeIterator for Keys<'a> {}

    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Clone, Debug)]
    pub struct Values<'a> {
        item: &'a Value,
    }

    impl<'a> DoubleEndedIterator for Values<'a> {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl<'a> ExactSizeIterator for Values<'a> {}

    impl<'a> Iterator for Values<'a> {
        type Item = &'a Value;
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Debug)]
    pub struct ValuesMut<'a> {
        item: &'a mut Value,
    }

    impl<'a> DoubleEndedIterator for ValuesMut<'a> {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl<'a> ExactSizeIterator for ValuesMut<'a> {}

    impl<'a> Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Debug)]
    pub struct IntoValues {
        item: Value,
    }

    impl DoubleEndedIterator for IntoValues {
        fn next_back(&mut self) -> Option<Self::Item>;
    }

    impl ExactSizeIterator for IntoValues {}

    impl Iterator for IntoValues {
        type Item = Value;
        fn next(&mut self) -> Option<Self::Item>;
    }
    pub use super::Map;
    pub use super::Value;
}

pub mod ser {
    use std::io;
    use std::io::Write;

    #[derive(Clone, Debug, Default)]
    pub struct CompactFormatter;

    impl Formatter for CompactFormatter {
        fn write_null<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_bool<W: ?Sized + Write>(&mut self, writer: &mut W, value: bool) -> io::Result<()>;
        fn write_i8<W: ?Sized + Write>(&mut self, writer: &mut W, value: i8) -> io::Result<()>;
        fn write_i16<W: ?Sized + Write>(&mut self, writer: &mut W, value: i16) -> io::Result<()>;
        fn write_i32<W: ?Sized + Write>(&mut self, writer: &mut W, value: i32) -> io::Result<()>;
        fn write_i64<W: ?Sized + Write>(&mut self, writer: &mut W, value: i64) -> io::Result<()>;
        fn write_i128<W: ?Sized + Write>(&mut self, writer: &mut W, value: i128) -> io::Result<()>;
        fn write_u8<W: ?Sized + Write>(&mut self, writer: &mut W, value: u8) -> io::Result<()>;
        fn write_u16<W: ?Sized + Write>(&mut self, writer: &mut W, value: u16) -> io::Result<()>;
        fn write_u32<W: ?Sized + Write>(&mut self, writer: &mut W, value: u32) -> io::Result<()>;
        fn write_u64<W: ?Sized + Write>(&mut self, writer: &mut W, value: u64) -> io::Result<()>;
        fn write_u128<W: ?Sized + Write>(&mut self, writer: &mut W, value: u128) -> io::Result<()>;
        fn write_f32<W: ?Sized + Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()>;
        fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()>;
        fn write_number_str<W: ?Sized + Write>(&mut self, writer: &mut W, value: &str) -> io::Result<()>;
        fn begin_string<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_string<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
        fn write_byte_array<W: ?Sized + Write>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()>;
        fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_array_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_object_key<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn write_raw_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct PrettyFormatter<'a> {
        text: &'a str,
    }

    impl<'a> PrettyFormatter<'a> {
        pub fn new() -> Self;
        pub fn with_indent(indent: &'a [u8]) -> Self;
    }

    impl<'a> Formatter for PrettyFormatter<'a> {
        fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_array_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn write_null<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_bool<W: ?Sized + Write>(&mut self, writer: &mut W, value: bool) -> io::Result<()>;
        fn write_i8<W: ?Sized + Write>(&mut self, writer: &mut W, value: i8) -> io::Result<()>;
        fn write_i16<W: ?Sized + Write>(&mut self, writer: &mut W, value: i16) -> io::Result<()>;
        fn write_i32<W: ?Sized + Write>(&mut self, writer: &mut W, value: i32) -> io::Result<()>;
        fn write_i64<W: ?Sized + Write>(&mut self, writer: &mut W, value: i64) -> io::Result<()>;
        fn write_i128<W: ?Sized + Write>(&mut self, writer: &mut W, value: i128) -> io::Result<()>;
        fn write_u8<W: ?Sized + Write>(&mut self, writer: &mut W, value: u8) -> io::Result<()>;
        fn write_u16<W: ?Sized + Write>(&mut self, writer: &mut W, value: u16) -> io::Result<()>;
        fn write_u32<W: ?Sized + Write>(&mut self, writer: &mut W, value: u32) -> io::Result<()>;
        fn write_u64<W: ?Sized + Write>(&mut self, writer: &mut W, value: u64) -> io::Result<()>;
        fn write_u128<W: ?Sized + Write>(&mut self, writer: &mut W, value: u128) -> io::Result<()>;
        fn write_f32<W: ?Sized + Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()>;
        fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()>;
        fn write_number_str<W: ?Sized + Write>(&mut self, writer: &mut W, value: &str) -> io::Result<()>;
        fn begin_string<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_string<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
        fn write_byte_array<W: ?Sized + Write>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()>;
        fn end_object_key<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn write_raw_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
    }

    pub trait Formatter {
        fn write_null<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_bool<W: ?Sized + Write>(&mut self, writer: &mut W, value: bool) -> io::Result<()>;
        fn write_i8<W: ?Sized + Write>(&mut self, writer: &mut W, value: i8) -> io::Result<()>;
        fn write_i16<W: ?Sized + Write>(&mut self, writer: &mut W, value: i16) -> io::Result<()>;
        fn write_i32<W: ?Sized + Write>(&mut self, writer: &mut W, value: i32) -> io::Result<()>;
        fn write_i64<W: ?Sized + Write>(&mut self, writer: &mut W, value: i64) -> io::Result<()>;
        fn write_i128<W: ?Sized + Write>(&mut self, writer: &mut W, value: i128) -> io::Result<()>;
        fn write_u8<W: ?Sized + Write>(&mut self, writer: &mut W, value: u8) -> io::Result<()>;
        fn write_u16<W: ?Sized + Write>(&mut self, writer: &mut W, value: u16) -> io::Result<()>;
        fn write_u32<W: ?Sized + Write>(&mut self, writer: &mut W, value: u32) -> io::Result<()>;
        fn write_u64<W: ?Sized + Write>(&mut self, writer: &mut W, value: u64) -> io::Result<()>;
        fn write_u128<W: ?Sized + Write>(&mut self, writer: &mut W, value: u128) -> io::Result<()>;
        fn write_f32<W: ?Sized + Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()>;
        fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()>;
        fn write_number_str<W: ?Sized + Write>(&mut self, writer: &mut W, value: &str) -> io::Result<()>;
        fn begin_string<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_string<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
        fn write_byte_array<W: ?Sized + Write>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()>;
        fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_array_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()>;
        fn end_object_key<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()>;
        fn end_object_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> io::Result<()>;
        fn write_raw_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>;
    }
    pub use super::{Serializer, to_string, to_string_pretty, to_value, to_vec, to_vec_pretty, to_writer, to_writer_pretty};
}

pub mod value {

    pub trait Index {}

    impl Index for str {}

    impl Index for usize {}

    impl Index for String {}

    impl<T: ?Sized + Index> Index for &T {}
    pub use super::{Map, Number, Value, from_value, to_value};
}
