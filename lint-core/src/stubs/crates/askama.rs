//! `askama`: templates that are compiled, e.g. `#[derive(Template)] #[template(path = "hello.html")] struct Hello { name: String }`.

use std::fmt;

/// Its `Display` shows the fields that an inline text names (`source = "…"`); of a file (`path = "…"`), all.
#[stub::derive]
macro_rules! Template {
    () => {};
}

pub use self::error::{Error, Result};

pub trait Template: fmt::Display {
    #[stub::render(self = "Display")]
    fn render(&self) -> Result<String>;
    #[stub::render(self = "Display")]
    #[stub::flow(self -> writer)]
    fn render_into<W: fmt::Write + ?Sized>(&self, writer: &mut W) -> Result<()>;
    #[stub::render(self = "Display")]
    #[stub::flow(self -> writer)]
    fn write_into<W: std::io::Write + ?Sized>(&self, writer: &mut W) -> std::io::Result<()>;
}

pub mod error {
    use std::fmt;

    #[derive(Debug)]
    pub enum Error {
        Fmt,
    }

    impl fmt::Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for Error {}

    pub type Result<I, E = Error> = std::result::Result<I, E>;
}
