//! `tracing::field`: values of events and spans, e.g. `field::display(id)`.

use crate::Value;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt;
use std::fmt::{Debug, DebugMap, DebugStruct, Display, Formatter};

pub fn debug<T: Debug>(t: T) -> DebugValue<T>;

pub fn display<T: Display>(t: T) -> DisplayValue<T>;

#[derive(Debug)]
pub struct DebugValue<T: Debug> {
    item: T,
}

impl<T: Clone + Debug> Clone for DebugValue<T> {
    fn clone(&self) -> DebugValue<T>;
}

impl<T: Debug> Value for DebugValue<T> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

#[derive(Debug)]
pub struct DisplayValue<T: Display> {
    item: T,
}

impl<T: Clone + Display> Clone for DisplayValue<T> {
    fn clone(&self) -> DisplayValue<T>;
}

impl<T: Display> Display for DisplayValue<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Display> Value for DisplayValue<T> {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

#[derive(Debug, PartialEq, Eq)]
pub struct Empty;

impl Value for Empty {
    fn record(&self, _: &Field, _: &mut dyn Visit);
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field;

impl Field {
    pub fn name(&self) -> &'static str;
    #[stub::clean]
    pub fn index(&self) -> usize;
}

impl AsRef<str> for Field {
    fn as_ref(&self) -> &str;
}

impl Display for Field {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug, PartialEq, Eq)]
pub struct FieldSet;

impl FieldSet {
    pub fn field<Q: Borrow<str> + ?Sized>(&self, name: &Q) -> Option<Field>;
    #[stub::clean]
    pub fn contains(&self, field: &Field) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
}

impl Display for FieldSet {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct ValueSet<'a> {
    text: &'a str,
}

impl ValueSet<'_> {
    pub fn record(&self, visitor: &mut dyn Visit);
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
}

impl Display for ValueSet<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

pub trait Visit {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
    fn record_f64(&mut self, field: &Field, value: f64);
    fn record_i64(&mut self, field: &Field, value: i64);
    fn record_u64(&mut self, field: &Field, value: u64);
    fn record_i128(&mut self, field: &Field, value: i128);
    fn record_u128(&mut self, field: &Field, value: u128);
    fn record_bool(&mut self, field: &Field, value: bool);
    fn record_str(&mut self, field: &Field, value: &str);
    fn record_bytes(&mut self, field: &Field, value: &[u8]);
    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static));
}

impl Visit for DebugMap<'_, '_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
}

impl Visit for DebugStruct<'_, '_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
}

impl<F: FnMut(&Field, &dyn Debug)> Visit for F {}
