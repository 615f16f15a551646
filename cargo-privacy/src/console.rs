//! The only place that writes to stdout and stderr: results on stdout, everything else on stderr.
//!
//! A reader that goes away (`cargo privacy | head`) ends the output without an error.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use codespan_reporting::term::termcolor::{Buffer, BufferWriter, Color, ColorChoice, ColorSpec, WriteColor};

use crate::args::{ColorWhen, OutputArgs};
use crate::exit::Failure;

/// Where output goes, and how much of it.
#[derive(Debug)]
pub struct Console {
    stdout_color: ColorChoice,
    stderr_color: ColorChoice,
    quiet: bool,
    verbose: u8,
}

impl Console {
    /// As the arguments and the environment say (`NO_COLOR`, `CLICOLOR_FORCE`, `CARGO_TERM_COLOR`, `TERM=dumb`).
    pub fn new(output: &OutputArgs) -> Self {
        let of = |terminal: bool| color_choice(output.color, terminal);
        Self {
            stdout_color: of(io::stdout().is_terminal()),
            stderr_color: of(io::stderr().is_terminal()),
            quiet: output.quiet,
            verbose: output.verbose,
        }
    }

    /// Whether `-v` was given.
    pub fn verbose(&self) -> bool {
        self.verbose > 0 && !self.quiet
    }

    /// A buffer that takes colours if stdout does.
    pub fn buffer(&self) -> Buffer {
        BufferWriter::stdout(self.stdout_color).buffer()
    }

    /// A buffer that takes colours if stderr does.
    pub fn stderr_buffer(&self) -> Buffer {
        BufferWriter::stderr(self.stderr_color).buffer()
    }

    /// Writes results.
    pub fn results(&self, buffer: &Buffer) {
        self.write(buffer.as_slice());
    }

    /// Writes results that are text.
    pub fn text(&self, text: &str) {
        self.write(text.as_bytes());
    }

    /// Writes results that may not be text.
    pub fn bytes(&self, bytes: &[u8]) {
        self.write(bytes);
    }

    #[allow(clippy::unused_self)] // whoever writes holds a console
    fn write(&self, bytes: &[u8]) {
        let mut stdout = io::stdout().lock();
        // A closed pipe is the reader's wish, and there is nobody to tell of any other failure.
        let _ = stdout.write_all(bytes).and_then(|()| stdout.flush());
    }

    /// Writes a prepared message to stderr.
    pub fn message(&self, buffer: &Buffer) {
        let _ = io::stderr().lock().write_all(buffer.as_slice());
    }

    /// Writes text to stderr, also with `-q`.
    pub fn message_text(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// A line about how things went; `-q` leaves it out.
    pub fn status(&self, line: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr().lock(), "{line}");
        }
    }

    /// A line for `-v`.
    pub fn detail(&self, line: &str) {
        if self.verbose() {
            self.status(line);
        }
    }

    /// A warning; `-q` leaves it out.
    pub fn warn(&self, message: &str) {
        if !self.quiet {
            self.header("warning", Color::Yellow, message, None);
        }
    }

    /// Why the command can't go on.
    pub fn failure(&self, failure: &Failure) {
        if !failure.shown {
            self.header("error", Color::Red, &failure.message, failure.help.as_deref());
        }
    }

    fn header(&self, word: &str, color: Color, message: &str, help: Option<&str>) {
        let mut out = self.stderr_buffer();
        let _ = out.set_color(ColorSpec::new().set_fg(Some(color)).set_bold(true));
        let _ = write!(out, "{word}");
        let _ = out.reset();
        let _ = writeln!(out, ": {message}");
        if let Some(help) = help {
            let _ = out.set_color(ColorSpec::new().set_fg(Some(Color::Cyan)).set_bold(true));
            let _ = write!(out, "  help");
            let _ = out.reset();
            let _ = writeln!(out, ": {help}");
        }
        self.message(&out);
    }
}

/// Shows `--help`, `--version` or a wrong use; 0 for the first two, else 2.
pub fn print_usage(usage: &clap::Error) -> ExitCode {
    let _ = usage.print();
    ExitCode::from(u8::from(usage.use_stderr()) * 2)
}

fn color_choice(when: Option<ColorWhen>, terminal: bool) -> ColorChoice {
    let set = |name: &str| env::var_os(name).is_some_and(|v| !v.is_empty() && v != "0");
    let from_cargo = || ColorWhen::parse(&env::var("CARGO_TERM_COLOR").ok()?);
    match when.or_else(from_cargo).unwrap_or(ColorWhen::Auto) {
        // `AlwaysAnsi`: the bytes go through a buffer to whatever stdout is.
        ColorWhen::Always => ColorChoice::AlwaysAnsi,
        ColorWhen::Never => ColorChoice::Never,
        ColorWhen::Auto if set("NO_COLOR") => ColorChoice::Never,
        ColorWhen::Auto if set("CLICOLOR_FORCE") => ColorChoice::AlwaysAnsi,
        ColorWhen::Auto if terminal && env::var_os("TERM").is_none_or(|t| t != "dumb") => ColorChoice::AlwaysAnsi,
        ColorWhen::Auto => ColorChoice::Never,
    }
}
