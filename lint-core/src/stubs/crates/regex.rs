//! `regex`: patterns in texts, e.g. `re.is_match(&email)`.

use std::borrow::Cow;
use std::fmt::{Display, Formatter};
use std::ops::{Index, Range};
use std::str::FromStr;
use std::{error, fmt};

#[stub::hides]
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}

pub fn escape(pattern: &str) -> String;

#[derive(Clone, Debug)]
pub struct CaptureLocations;

impl CaptureLocations {
    pub fn get(&self, i: usize) -> Option<(usize, usize)>;
    #[stub::clean]
    pub fn len(&self) -> usize;
}

#[derive(Debug)]
pub struct CaptureMatches<'r, 'h> {
    text: &'r str,
}

impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
    type Item = Captures<'h>;
    fn next(&mut self) -> Option<Captures<'h>>;
}

#[derive(Clone, Debug)]
pub struct CaptureNames<'r> {
    text: &'r str,
}

impl<'r> ExactSizeIterator for CaptureNames<'r> {}

impl<'r> Iterator for CaptureNames<'r> {
    type Item = Option<&'r str>;
    fn next(&mut self) -> Option<Option<&'r str>>;
}

#[derive(Debug)]
pub struct Captures<'h> {
    text: &'h str,
}

impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>>;
    pub fn get_match(&self) -> Match<'h>;
    pub fn name(&self, name: &str) -> Option<Match<'h>>;
    pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]);
    pub fn expand(&self, replacement: &str, dst: &mut String);
    pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h>;
    #[stub::clean]
    pub fn len(&self) -> usize;
}

impl<'h, 'n> Index<&'n str> for Captures<'h> {
    type Output = str;
    fn index<'a>(&'a self, name: &'n str) -> &'a str;
}

impl<'h> Index<usize> for Captures<'h> {
    type Output = str;
    fn index<'a>(&'a self, i: usize) -> &'a str;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'h> {
    text: &'h str,
}

impl<'h> Match<'h> {
    #[stub::clean]
    pub fn start(&self) -> usize;
    #[stub::clean]
    pub fn end(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    pub fn range(&self) -> Range<usize>;
    pub fn as_str(&self) -> &'h str;
}

#[derive(Debug)]
pub struct Matches<'r, 'h> {
    text: &'r str,
}

impl<'r, 'h> Iterator for Matches<'r, 'h> {
    type Item = Match<'h>;
    fn next(&mut self) -> Option<Match<'h>>;
}

#[derive(Clone, Debug)]
pub struct NoExpand<'s>(pub &'s str);

impl<'s> Replacer for NoExpand<'s> {
    fn replace_append(&mut self, _: &Captures<'_>, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<'_, str>>;
}

#[derive(Clone, Debug)]
pub struct Regex;

impl Regex {
    #[stub::flow(re -> return.Ok.0)]
    pub fn new(re: &str) -> Result<Regex, Error>;
    #[stub::clean]
    pub fn is_match(&self, haystack: &str) -> bool;
    #[stub::flow(haystack -> return.Some.0)]
    pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>>;
    #[stub::flow(haystack -> return.item)]
    pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h>;
    #[stub::flow(haystack -> return.Some.0)]
    pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>>;
    #[stub::flow(haystack -> return.item)]
    pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h>;
    #[stub::flow(haystack -> return.item)]
    pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h>;
    #[stub::flow(haystack -> return.item)]
    pub fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> SplitN<'r, 'h>;
    #[stub::flow(haystack -> return, rep -> return)]
    pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str>;
    #[stub::flow(haystack -> return, rep -> return)]
    pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str>;
    #[stub::flow(haystack -> return, rep -> return)]
    pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> Cow<'h, str>;
}

impl Regex {
    #[stub::clean]
    pub fn shortest_match(&self, haystack: &str) -> Option<usize>;
    #[stub::clean]
    pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize>;
    #[stub::clean]
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    #[stub::flow(haystack -> return.Some.0)]
    pub fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>>;
    #[stub::flow(haystack -> return.Some.0)]
    pub fn captures_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Captures<'h>>;
    pub fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str) -> Option<Match<'h>>;
    pub fn captures_read_at<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str, start: usize) -> Option<Match<'h>>;
}

impl Regex {
    pub fn as_str(&self) -> &str;
    pub fn capture_names(&self) -> CaptureNames<'_>;
    #[stub::clean]
    pub fn captures_len(&self) -> usize;
    #[stub::clean]
    pub fn static_captures_len(&self) -> Option<usize>;
    pub fn capture_locations(&self) -> CaptureLocations;
}

impl Display for Regex {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for Regex {
    type Err = Error;
    fn from_str(s: &str) -> Result<Regex, Error>;
}

impl TryFrom<&str> for Regex {
    type Error = Error;
    fn try_from(s: &str) -> Result<Regex, Error>;
}

impl TryFrom<String> for Regex {
    type Error = Error;
    fn try_from(s: String) -> Result<Regex, Error>;
}

#[derive(Clone, Debug)]
pub struct RegexBuilder;

impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder;
    pub fn build(&self) -> Result<Regex, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}

#[derive(Clone, Debug, Default)]
pub struct RegexSet;

impl RegexSet {
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error>;
    pub fn empty() -> RegexSet;
    #[stub::clean]
    pub fn is_match(&self, haystack: &str) -> bool;
    #[stub::clean]
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    #[stub::clean]
    pub fn matches(&self, haystack: &str) -> SetMatches;
    pub fn matches_at(&self, haystack: &str, start: usize) -> SetMatches;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn patterns(&self) -> &[String];
}

#[derive(Clone, Debug)]
pub struct RegexSetBuilder;

impl RegexSetBuilder {
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(patterns: I) -> RegexSetBuilder;
    pub fn build(&self) -> Result<RegexSet, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder;
}

pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, str>>;
}

impl Replacer for String {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<'_, str>>;
}

impl<'a> Replacer for &'a Cow<'a, str> {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<'_, str>>;
}

impl<'a> Replacer for &'a str {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<'_, str>>;
}

impl<'a> Replacer for &'a String {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<'_, str>>;
}

impl<'a> Replacer for Cow<'a, str> {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<'_, str>>;
}

impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<str>> Replacer for F {}

#[derive(Clone, Debug)]
pub struct SetMatches;

impl SetMatches {
    #[stub::clean]
    pub fn matched_any(&self) -> bool;
    #[stub::clean]
    pub fn matched_all(&self) -> bool;
    #[stub::clean]
    pub fn matched(&self, index: usize) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
}

#[derive(Debug)]
pub struct Split<'r, 'h> {
    text: &'r str,
}

impl<'r, 'h> Iterator for Split<'r, 'h> {
    type Item = &'h str;
    fn next(&mut self) -> Option<&'h str>;
}

#[derive(Debug)]
pub struct SplitN<'r, 'h> {
    text: &'r str,
}

impl<'r, 'h> Iterator for SplitN<'r, 'h> {
    type Item = &'h str;
    fn next(&mut self) -> Option<&'h str>;
}

#[derive(Clone, Debug)]
pub struct SubCaptureMatches<'c, 'h> {
    text: &'c str,
}

impl<'c, 'h> ExactSizeIterator for SubCaptureMatches<'c, 'h> {}

impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> {
    type Item = Option<Match<'h>>;
    fn next(&mut self) -> Option<Option<Match<'h>>>;
}
