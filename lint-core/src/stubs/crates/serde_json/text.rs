//! JSON texts, e.g. `serde_json::from_str::<User>(text)?`.

use crate::de::{IoRead, SliceRead, StrRead};
use crate::ser::{CompactFormatter, Formatter, PrettyFormatter};
use crate::{Error, Value};
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use std::io;
use std::io::Write;

pub struct Deserializer<R> {
    inner: R,
}

impl<'de, R: crate::de::Read<'de>> Deserializer<R> {
    pub fn new(read: R) -> Self;
}

impl<R: io::Read> Deserializer<IoRead<R>> {
    pub fn from_reader(reader: R) -> Self;
}

impl<'a> Deserializer<SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self;
}

impl<'a> Deserializer<StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self;
}

impl<'de, R: crate::de::Read<'de>> Deserializer<R> {
    pub fn end(&mut self) -> crate::Result<()>;
    pub fn into_iter<T: Deserialize<'de>>(self) -> StreamDeserializer<'de, R, T>;
}

impl<'de, R: crate::de::Read<'de>> serde::de::Deserializer<'de> for &mut Deserializer<R> {
    type Error = Error;
}

pub struct StreamDeserializer<'de, R, T> {
    inner: R,
    item: T,
}

impl<'de, R: crate::de::Read<'de>, T: Deserialize<'de>> StreamDeserializer<'de, R, T> {
    pub fn new(read: R) -> Self;
    #[stub::clean]
    pub fn byte_offset(&self) -> usize;
}

impl<'de, R: crate::de::Read<'de>, T: Deserialize<'de>> Iterator for StreamDeserializer<'de, R, T> {
    type Item = Result<T, Error>;
    fn next(&mut self) -> Option<crate::Result<T>>;
}

pub struct Serializer<W, F = CompactFormatter> {
    inner: W,
    f: F,
}

impl<W: Write> Serializer<W> {
    pub fn new(writer: W) -> Self;
}

impl<'a, W: Write> Serializer<W, PrettyFormatter<'a>> {
    pub fn pretty(writer: W) -> Self;
}

impl<W: Write, F: Formatter> Serializer<W, F> {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}

#[stub::fresh]
#[stub::flow(rdr -> return.Ok.0)]
pub fn from_reader<R: io::Read, T: DeserializeOwned>(rdr: R) -> crate::Result<T>;

#[stub::flow(v -> return.Ok.0)]
pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> crate::Result<T>;

#[stub::flow(s -> return.Ok.0)]
pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> crate::Result<T>;

#[stub::from_keys(value -> return.Ok.0)]
#[stub::flow(value -> return.Ok.0)]
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Error>;

#[stub::render(value = "Serialize")]
#[stub::flow(value -> return.Ok.0)]
pub fn to_string<T: ?Sized + Serialize>(value: &T) -> crate::Result<String>;

#[stub::render(value = "Serialize")]
#[stub::flow(value -> return.Ok.0)]
pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T) -> crate::Result<String>;

#[stub::keys_of(value -> return.Ok.0)]
#[stub::render(value = "Serialize")]
#[stub::flow(value -> return.Ok.0)]
pub fn to_value<T: Serialize>(value: T) -> Result<Value, Error>;

#[stub::render(value = "Serialize")]
#[stub::flow(value -> return.Ok.0)]
pub fn to_vec<T: ?Sized + Serialize>(value: &T) -> crate::Result<Vec<u8>>;

#[stub::render(value = "Serialize")]
#[stub::flow(value -> return.Ok.0)]
pub fn to_vec_pretty<T: ?Sized + Serialize>(value: &T) -> crate::Result<Vec<u8>>;

pub fn to_writer<W: Write, T: ?Sized + Serialize>(writer: W, value: &T) -> crate::Result<()> {
    writer.write_all(&to_vec(value)?)?;
    Ok(())
}

pub fn to_writer_pretty<W: Write, T: ?Sized + Serialize>(writer: W, value: &T) -> crate::Result<()> {
    writer.write_all(&to_vec(value)?)?;
    Ok(())
}
