//! `std::io::prelude`: the traits to import with `*`.

pub use crate::io::{BufRead, Read, Seek, Write};
