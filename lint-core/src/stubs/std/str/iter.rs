//! Iterators over the parts of a text, e.g. `email.split('@')`.

use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::str::pattern::Pattern;

#[derive(Clone, Debug)]
pub struct Bytes<'a> {
    text: &'a str,
}

impl DoubleEndedIterator for Bytes<'_> {
    fn next_back(&mut self) -> Option<u8>;
}

impl ExactSizeIterator for Bytes<'_> {}

impl Iterator for Bytes<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}

#[derive(Clone, Debug)]
pub struct CharIndices<'a> {
    text: &'a str,
}

impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    #[stub::clean]
    pub fn offset(&self) -> usize;
}

impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)>;
}

impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)>;
}

#[derive(Clone, Debug)]
pub struct Chars<'a> {
    text: &'a str,
}

impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}

impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char>;
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a> {
    text: &'a str,
}

impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16>;
}

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> {
    text: &'a str,
}

impl<'a> Display for EscapeDebug<'a> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> {
    text: &'a str,
}

impl<'a> Display for EscapeDefault<'a> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> {
    text: &'a str,
}

impl<'a> Display for EscapeUnicode<'a> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
}

impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Clone, Debug)]
pub struct LinesAny<'a> {
    text: &'a str,
}

impl<'a> DoubleEndedIterator for LinesAny<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct MatchIndices<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for MatchIndices<'a, P> {
    fn clone(&self) -> MatchIndices<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {
    fn next_back(&mut self) -> Option<(usize, &'a str)>;
}

impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)>;
}

#[derive(Debug)]
pub struct Matches<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for Matches<'a, P> {
    fn clone(&self) -> Matches<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct RMatchIndices<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for RMatchIndices<'a, P> {
    fn clone(&self) -> RMatchIndices<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> {
    fn next_back(&mut self) -> Option<(usize, &'a str)>;
}

impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)>;
}

#[derive(Debug)]
pub struct RMatches<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for RMatches<'a, P> {
    fn clone(&self) -> RMatches<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct RSplit<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for RSplit<'a, P> {
    fn clone(&self) -> RSplit<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct RSplitN<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for RSplitN<'a, P> {
    fn clone(&self) -> RSplitN<'a, P>;
}

impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct RSplitTerminator<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for RSplitTerminator<'a, P> {
    fn clone(&self) -> RSplitTerminator<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct Split<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for Split<'a, P> {
    fn clone(&self) -> Split<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> {
    text: &'a str,
}

impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct SplitInclusive<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> {
    fn clone(&self) -> SplitInclusive<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct SplitN<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for SplitN<'a, P> {
    fn clone(&self) -> SplitN<'a, P>;
}

impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Debug)]
pub struct SplitTerminator<'a, P: Pattern> {
    pred: P,
}

impl<'a, P: Pattern> Clone for SplitTerminator<'a, P> {
    fn clone(&self) -> SplitTerminator<'a, P>;
}

impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> {
    text: &'a str,
}

impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> {
    text: &'a str,
}

impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    #[stub::flow(self -> return)]
    pub fn invalid(&self) -> &'a [u8];
}

#[derive(Clone, Debug)]
pub struct Utf8Chunks<'a> {
    text: &'a str,
}

impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>>;
}
