//! `sled`: values by key in files, e.g. `db.insert("user:1", email.as_bytes())?`. What is read back is not marked.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug)]
pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for Error {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IVec {
    item: u8,
}

impl std::ops::Deref for IVec {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}

impl AsRef<[u8]> for IVec {
    fn as_ref(&self) -> &[u8];
}


macro_rules! from {
    ($($Type:ty)*) => {$(
        impl From<$Type> for IVec {
            fn from(value: $Type) -> IVec;
        }
    )*};
}

from! { &[u8] Vec<u8> &str String &String }

#[stub::clean]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;

#[derive(Clone, Debug)]
pub struct Db;

impl Db {
    #[stub::clean]
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    #[stub::clean]
    pub fn generate_id(&self) -> Result<u64>;
}

impl std::ops::Deref for Db {
    type Target = Tree;
    fn deref(&self) -> &Tree;
}

#[derive(Clone, Debug)]
pub struct Tree;

impl Tree {
    #[stub::sink(recipient = "storage", args(key, value))]
    #[stub::clean]
    #[stub::fresh]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: Into<IVec>;
    #[stub::clean]
    #[stub::fresh]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[stub::clean]
    #[stub::fresh]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[stub::clean]
    #[stub::fresh]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[stub::sink(recipient = "storage", args(key, old, new))]
    #[stub::clean]
    #[stub::fresh]
    pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> Result<()>;
    #[stub::sink(recipient = "storage", args(batch.writes))]
    #[stub::clean]
    #[stub::fresh]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    #[stub::clean]
    #[stub::fresh]
    pub fn flush(&self) -> Result<usize>;
    #[stub::clean]
    #[stub::fresh]
    pub fn len(&self) -> usize;
    #[stub::clean]
    #[stub::fresh]
    pub fn is_empty(&self) -> bool;
}

#[derive(Clone, Debug, Default)]
pub struct Batch {
    writes: Vec<u8>,
}

impl Batch {
    #[stub::flow(key -> self.writes, value -> self.writes)]
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V);
    #[stub::clean]
    pub fn remove<K: Into<IVec>>(&mut self, key: K);
}
