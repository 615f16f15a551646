//! `str`: its methods, e.g. `email.split_once('@')`.

use crate::ascii::AsciiExt;
use crate::cmp::Ordering;
use crate::ffi::OsStr;
use crate::fmt::{Debug, Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Index, IndexMut};
use crate::path::Path;
use crate::slice::SliceIndex;
use crate::str::pattern::Pattern;
use crate::str::{
    Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, FromStr, Lines, LinesAny, MatchIndices,
    Matches, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN,
    SplitTerminator, SplitWhitespace, Utf8Error,
};
use crate::vec::IntoIter;
use crate::{fmt, io};

impl str {
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    #[stub::clean]
    pub fn is_char_boundary(&self, index: usize) -> bool;
    #[stub::clean]
    pub fn floor_char_boundary(&self, index: usize) -> usize;
    #[stub::clean]
    pub fn ceil_char_boundary(&self, index: usize) -> usize;
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    #[stub::flow(self -> return.Some.0)]
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output>;
    #[stub::flow(self -> return.Some.0)]
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output>;
    #[stub::flow(self -> return)]
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &<I as SliceIndex<str>>::Output;
    #[stub::flow(self -> return)]
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output;
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
    #[stub::flow(self -> return.0, self -> return.1)]
    pub fn split_at(&self, mid: usize) -> (&str, &str);
    #[stub::flow(self -> return.0, self -> return.1)]
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    #[stub::flow(self -> return.Some.0.0, self -> return.Some.0.1)]
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    #[stub::flow(self -> return.Some.0.0, self -> return.Some.0.1)]
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    #[stub::flow(self -> return.item)]
    pub fn chars(&self) -> Chars<'_>;
    #[stub::flow(self -> return.item.1)]
    pub fn char_indices(&self) -> CharIndices<'_>;
    #[stub::flow(self -> return.item)]
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn lines_any(&self) -> LinesAny<'_>;
    #[stub::flow(self -> return.item)]
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    #[stub::clean]
    pub fn contains<P: Pattern>(&self, pat: P) -> bool;
    #[stub::clean]
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
    #[stub::clean]
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
    #[stub::clean]
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
    #[stub::clean]
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
    #[stub::flow(self -> return.item)]
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>;
    #[stub::flow(self -> return.Some.0.0, self -> return.Some.0.1)]
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    #[stub::flow(self -> return.Some.0.0, self -> return.Some.0.1)]
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    #[stub::flow(self -> return.item)]
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
    #[stub::flow(self -> return.item)]
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
    #[stub::flow(self -> return.item.1)]
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
    #[stub::flow(self -> return.item.1)]
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    #[stub::flow(self -> return)]
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
    #[stub::flow(self -> return)]
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
    #[stub::flow(self -> return.Some.0)]
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    #[stub::flow(self -> return.Some.0)]
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
    #[stub::flow(self -> return)]
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
    #[stub::flow(self -> return)]
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    #[stub::flow(self -> return)]
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err>;
    #[stub::clean]
    pub fn is_ascii(&self) -> bool;
    #[stub::clean]
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn trim_ascii_start(&self) -> &str;
    pub fn trim_ascii_end(&self) -> &str;
    pub fn trim_ascii(&self) -> &str;
    #[stub::flow(self -> return.item)]
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    #[stub::flow(self -> return.item)]
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    #[stub::flow(self -> return.item)]
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
}

impl str {
    #[stub::flow(self -> return)]
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    #[stub::flow(self -> return, to -> return)]
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    #[stub::flow(self -> return, to -> return)]
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<str>) -> String;
    #[stub::flow(self -> return)]
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}

impl AsciiExt for str {
    type Owned = String;
    #[stub::clean]
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    #[stub::clean]
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}

impl AsMut<str> for str {
    fn as_mut(&mut self) -> &mut str;
}

impl AsRef<[u8]> for str {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl AsRef<OsStr> for str {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for str {
    fn as_ref(&self) -> &Path;
}

impl AsRef<str> for str {
    fn as_ref(&self) -> &str;
}

impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Default for &mut str {
    fn default() -> &mut str;
}

impl Default for &str {
    fn default() -> &str;
}

impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Hash for str {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<I: SliceIndex<str>> Index<I> for str {
    type Output = <I as SliceIndex<str>>::Output;
    fn index(&self, index: I) -> &<I as SliceIndex<str>>::Output;
}

impl<I: SliceIndex<str>> IndexMut<I> for str {
    fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<str>>::Output;
}

impl Ord for str {
    #[stub::clean]
    fn cmp(&self, other: &str) -> Ordering;
}

impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String;
}

impl ToSocketAddrs for str {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>;
}

impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;
    fn try_from(value: &'a OsStr) -> Result<Self, Self::Error>;
}

impl Eq for str {}
