//! The analysis' files as codespan-reporting wants them.

use std::ops::Range;

use codespan_reporting::files::{Error, Files};
use lint_core::base::line_index::{ceil, floor};
use lint_core::base::{FileId, Span};
use lint_core::input::SourceFile;

use super::View;

impl View<'_> {
    /// The bytes of a span, moved outward to whole characters and into the file, so that no span can fail to be shown.
    pub(super) fn bytes(&self, span: Span) -> Range<usize> {
        let text = self.file(span).map_or("", |f| &*f.text);
        let start = floor(text, span.range.lo as usize);
        start..ceil(text, span.range.hi as usize).max(start)
    }

    fn source_file(&self, id: u32) -> Result<&SourceFile, Error> {
        self.sources.get(FileId(id)).ok_or(Error::FileMissing)
    }
}

impl<'a> Files<'a> for View<'_> {
    type FileId = u32;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: u32) -> Result<&'a str, Error> {
        Ok(self.path(FileId(id)))
    }

    fn source(&'a self, id: u32) -> Result<&'a str, Error> {
        Ok(&self.source_file(id)?.text)
    }

    fn line_index(&'a self, id: u32, byte: usize) -> Result<usize, Error> {
        Ok(self.source_file(id)?.line_of(byte as u32))
    }

    fn line_range(&'a self, id: u32, line: usize) -> Result<Range<usize>, Error> {
        let file = self.source_file(id)?;
        let starts = file.line_starts();
        let Some(start) = starts.get(line) else {
            return Err(Error::LineTooLarge { given: line, max: starts.len().saturating_sub(1) });
        };
        Ok(*start as usize..starts.get(line + 1).map_or(file.text.len(), |next| *next as usize))
    }

    fn column_number(&'a self, id: u32, _line: usize, byte: usize) -> Result<usize, Error> {
        Ok(self.source_file(id)?.position(byte as u32).column + 1)
    }
}
