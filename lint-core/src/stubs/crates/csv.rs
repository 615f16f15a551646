//! `csv`: tables as text, e.g. `writer.serialize(&account)?`. Where a writer writes to is for its inner writer to say.

extern crate serde as _;

use std::fs::File;
use std::io::Write;
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for Error {}

pub struct IntoInnerError<W> {
    writer: W,
}

#[derive(Debug)]
pub struct Writer<W: Write> {
    wtr: W,
}

impl Writer<File> {
    #[stub::clean]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}

/// What is shown of a row.
#[doc(hidden)]
#[stub::render(record = "Serialize")]
pub fn __shown<S: serde::Serialize>(record: S) -> String;

#[doc(hidden)]
#[stub::flow(record.item -> return)]
pub fn __cells<I: IntoIterator>(record: I) -> String;

impl<W: Write> Writer<W> {
    #[stub::flow(wtr -> return.wtr)]
    pub fn from_writer(wtr: W) -> Writer<W>;
    pub fn serialize<S: serde::Serialize>(&mut self, record: S) -> Result<()> {
        self.wtr.write_all(__shown(record).as_bytes());
        Ok(())
    }
    pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()> {
        self.wtr.write_all(__cells(record).as_bytes());
        Ok(())
    }
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> {
        self.wtr.write_all(field.as_ref());
        Ok(())
    }
    #[stub::clean]
    pub fn flush(&mut self) -> std::io::Result<()>;
    #[stub::flow(self.wtr -> return.Ok.0)]
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
    pub fn get_ref(&self) -> &W;
}

#[derive(Clone, Debug)]
pub struct WriterBuilder;

impl WriterBuilder {
    #[stub::clean]
    pub fn new() -> WriterBuilder;
    #[stub::clean]
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    #[stub::clean]
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    #[stub::clean]
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    #[stub::clean]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    #[stub::flow(wtr -> return.wtr)]
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W>;
}

#[derive(Debug)]
pub struct Reader<R> {
    rdr: R,
}

impl Reader<File> {
    #[stub::clean]
    #[stub::fresh]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}

impl<R: std::io::Read> Reader<R> {
    #[stub::flow(rdr -> return.rdr)]
    pub fn from_reader(rdr: R) -> Reader<R>;
    #[stub::flow(self.rdr -> return.item.Ok.0)]
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D>;
    #[stub::flow(self.rdr -> return.item.Ok.0)]
    pub fn records(&mut self) -> StringRecordsIter<'_, R>;
    #[stub::flow(self.rdr -> return.Ok.0.item)]
    pub fn headers(&mut self) -> Result<&StringRecord>;
}

pub struct DeserializeRecordsIter<'r, R: 'r, D> {
    rdr: &'r mut Reader<R>,
    item: Result<D>,
}

impl<R, D> Iterator for DeserializeRecordsIter<'_, R, D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>>;
}

pub struct StringRecordsIter<'r, R: 'r> {
    rdr: &'r mut Reader<R>,
    item: Result<StringRecord>,
}

impl<R> Iterator for StringRecordsIter<'_, R> {
    type Item = Result<StringRecord>;
    fn next(&mut self) -> Option<Result<StringRecord>>;
}

#[derive(Clone, Debug, Default)]
pub struct StringRecord {
    item: String,
}

impl StringRecord {
    pub fn get(&self, i: usize) -> Option<&str>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::flow(self.item -> return.item)]
    pub fn iter(&self) -> std::vec::IntoIter<&str>;
    #[stub::flow(field -> self.item)]
    pub fn push_field(&mut self, field: &str);
}
