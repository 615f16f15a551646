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

pub mod filters {
    use std::convert::Infallible;
    use std::fmt;

    pub trait Escaper: Copy {
        fn write_escaped_str<W: fmt::Write>(&self, dest: W, string: &str) -> fmt::Result;
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Html;

    impl Escaper for Html {
        fn write_escaped_str<W: fmt::Write>(&self, dest: W, string: &str) -> fmt::Result;
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Text;

    impl Escaper for Text {
        fn write_escaped_str<W: fmt::Write>(&self, dest: W, string: &str) -> fmt::Result;
    }

    pub struct EscapeDisplay<T, E>(T, E);

    impl<T: fmt::Display, E: Escaper> fmt::Display for EscapeDisplay<T, E> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    pub struct Safe<T>(pub T);

    impl<T: fmt::Display> fmt::Display for Safe<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    pub fn escape<T, E>(text: T, escaper: E) -> Result<Safe<EscapeDisplay<T, E>>, Infallible> {
        Ok(Safe(EscapeDisplay(text, escaper)))
    }
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
