//! Media types and statuses.

use crate::Request;
use crate::http::uncased::UncasedStr;
use crate::request::{FromRequest, Outcome};
use crate::response::Responder;
use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq)]
pub struct Accept;

impl Accept {
    pub fn media_types(&self) -> impl Iterator<Item = &MediaType>;
}

impl Display for Accept {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r> FromRequest<'r> for &'r Accept {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl FromStr for Accept {
    type Err = String;
    fn from_str(raw: &str) -> Result<Accept, String>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContentType(pub MediaType);

impl ContentType {
    pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> ContentType;
    pub fn parse_flexible(name: &str) -> Option<ContentType>;
    pub fn from_extension(ext: &str) -> Option<ContentType>;
    pub fn media_type(&self) -> &MediaType;
    pub fn extension(&self) -> Option<&UncasedStr>;
}

impl Deref for ContentType {
    type Target = MediaType;
    fn deref(&self) -> &MediaType;
}

impl Display for ContentType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<MediaType> for ContentType {
    fn from(media_type: MediaType) -> ContentType;
}

impl<'r> FromRequest<'r> for &'r ContentType {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl FromStr for ContentType {
    type Err = String;
    fn from_str(raw: &str) -> Result<ContentType, String>;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MediaType;

impl MediaType {
    pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> MediaType;
    pub fn const_new(top: &'static str, sub: &'static str, params: &'static [(&'static str, &'static str)]) -> MediaType;
    pub fn parse_flexible(name: &str) -> Option<MediaType>;
    pub fn from_extension(ext: &str) -> Option<MediaType>;
    pub fn top(&self) -> &UncasedStr;
    pub fn sub(&self) -> &UncasedStr;
    pub fn specificity(&self) -> u8;
    #[stub::clean]
    pub fn exact_eq(&self, other: &MediaType) -> bool;
    pub fn params(&self) -> impl Iterator<Item = (&UncasedStr, &str)>;
    pub fn param<'a>(&'a self, name: &str) -> Option<&'a str>;
    pub fn extension(&self) -> Option<&UncasedStr>;
    #[stub::clean]
    pub fn is_known(&self) -> bool;
    #[stub::clean]
    pub fn is_any(&self) -> bool;
    #[stub::clean]
    pub fn is_binary(&self) -> bool;
    #[stub::clean]
    pub fn is_bytes(&self) -> bool;
    #[stub::clean]
    pub fn is_html(&self) -> bool;
    #[stub::clean]
    pub fn is_plain(&self) -> bool;
    #[stub::clean]
    pub fn is_text(&self) -> bool;
    #[stub::clean]
    pub fn is_json(&self) -> bool;
    #[stub::clean]
    pub fn is_msgpack(&self) -> bool;
    #[stub::clean]
    pub fn is_form(&self) -> bool;
    #[stub::clean]
    pub fn is_javascript(&self) -> bool;
    #[stub::clean]
    pub fn is_css(&self) -> bool;
    #[stub::clean]
    pub fn is_form_data(&self) -> bool;
    #[stub::clean]
    pub fn is_xml(&self) -> bool;
    #[stub::clean]
    pub fn is_opf(&self) -> bool;
    #[stub::clean]
    pub fn is_xhtml(&self) -> bool;
    #[stub::clean]
    pub fn is_csv(&self) -> bool;
    #[stub::clean]
    pub fn is_png(&self) -> bool;
    #[stub::clean]
    pub fn is_gif(&self) -> bool;
    #[stub::clean]
    pub fn is_bmp(&self) -> bool;
    #[stub::clean]
    pub fn is_jpeg(&self) -> bool;
    #[stub::clean]
    pub fn is_webp(&self) -> bool;
    #[stub::clean]
    pub fn is_avif(&self) -> bool;
    #[stub::clean]
    pub fn is_svg(&self) -> bool;
    #[stub::clean]
    pub fn is_icon(&self) -> bool;
    #[stub::clean]
    pub fn is_webm(&self) -> bool;
    #[stub::clean]
    pub fn is_weba(&self) -> bool;
    #[stub::clean]
    pub fn is_ogg(&self) -> bool;
    #[stub::clean]
    pub fn is_flac(&self) -> bool;
    #[stub::clean]
    pub fn is_wav(&self) -> bool;
    #[stub::clean]
    pub fn is_pdf(&self) -> bool;
    #[stub::clean]
    pub fn is_ttf(&self) -> bool;
    #[stub::clean]
    pub fn is_otf(&self) -> bool;
    #[stub::clean]
    pub fn is_woff(&self) -> bool;
    #[stub::clean]
    pub fn is_woff2(&self) -> bool;
    #[stub::clean]
    pub fn is_json_api(&self) -> bool;
    #[stub::clean]
    pub fn is_wasm(&self) -> bool;
    #[stub::clean]
    pub fn is_tiff(&self) -> bool;
    #[stub::clean]
    pub fn is_aac(&self) -> bool;
    #[stub::clean]
    pub fn is_ical(&self) -> bool;
    #[stub::clean]
    pub fn is_mpeg(&self) -> bool;
    #[stub::clean]
    pub fn is_tar(&self) -> bool;
    #[stub::clean]
    pub fn is_gzip(&self) -> bool;
    #[stub::clean]
    pub fn is_mov(&self) -> bool;
    #[stub::clean]
    pub fn is_mp3(&self) -> bool;
    #[stub::clean]
    pub fn is_mp4(&self) -> bool;
    #[stub::clean]
    pub fn is_zip(&self) -> bool;
    #[stub::clean]
    pub fn is_cbz(&self) -> bool;
    #[stub::clean]
    pub fn is_cbr(&self) -> bool;
    #[stub::clean]
    pub fn is_rar(&self) -> bool;
    #[stub::clean]
    pub fn is_epub(&self) -> bool;
    #[stub::clean]
    pub fn is_event_stream(&self) -> bool;
    #[stub::clean]
    pub fn is_markdown(&self) -> bool;
    #[stub::clean]
    pub fn is_exe(&self) -> bool;
}

impl Display for MediaType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for MediaType {
    type Err = String;
    fn from_str(raw: &str) -> Result<MediaType, String>;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Status {
    pub code: u16,
}

impl Status {
    pub fn new(code: u16) -> Status;
    pub fn from_code(code: u16) -> Option<Status>;
    pub fn reason(&self) -> Option<&'static str>;
    pub fn reason_lossy(&self) -> &'static str;
}

impl Display for Status {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r> Responder<'r, 'static> for Status {
    fn respond_to(self, _: &'r Request<'_>) -> crate::response::Result<'static>;
}
