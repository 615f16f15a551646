//! Media types and statuses.

use crate::Request;
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
    pub const Any: Accept;
    pub const Binary: Accept;
    pub const Bytes: Accept;
    pub const HTML: Accept;
    pub const Plain: Accept;
    pub const Text: Accept;
    pub const JSON: Accept;
    pub const MsgPack: Accept;
    pub const Form: Accept;
    pub const JavaScript: Accept;
    pub const CSS: Accept;
    pub const FormData: Accept;
    pub const XML: Accept;
    pub const OPF: Accept;
    pub const XHTML: Accept;
    pub const CSV: Accept;
    pub const PNG: Accept;
    pub const GIF: Accept;
    pub const BMP: Accept;
    pub const JPEG: Accept;
    pub const WEBP: Accept;
    pub const AVIF: Accept;
    pub const SVG: Accept;
    pub const Icon: Accept;
    pub const WEBM: Accept;
    pub const WEBA: Accept;
    pub const OGG: Accept;
    pub const FLAC: Accept;
    pub const WAV: Accept;
    pub const PDF: Accept;
    pub const TTF: Accept;
    pub const OTF: Accept;
    pub const WOFF: Accept;
    pub const WOFF2: Accept;
    pub const JsonApi: Accept;
    pub const WASM: Accept;
    pub const TIFF: Accept;
    pub const AAC: Accept;
    pub const Calendar: Accept;
    pub const MPEG: Accept;
    pub const TAR: Accept;
    pub const GZIP: Accept;
    pub const MOV: Accept;
    pub const MP3: Accept;
    pub const MP4: Accept;
    pub const ZIP: Accept;
    pub const CBZ: Accept;
    pub const CBR: Accept;
    pub const RAR: Accept;
    pub const EPUB: Accept;
    pub const EventStream: Accept;
    pub const Markdown: Accept;
    pub const EXE: Accept;
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
    pub const Any: ContentType;
    pub const Binary: ContentType;
    pub const Bytes: ContentType;
    pub const HTML: ContentType;
    pub const Plain: ContentType;
    pub const Text: ContentType;
    pub const JSON: ContentType;
    pub const MsgPack: ContentType;
    pub const Form: ContentType;
    pub const JavaScript: ContentType;
    pub const CSS: ContentType;
    pub const FormData: ContentType;
    pub const XML: ContentType;
    pub const OPF: ContentType;
    pub const XHTML: ContentType;
    pub const CSV: ContentType;
    pub const PNG: ContentType;
    pub const GIF: ContentType;
    pub const BMP: ContentType;
    pub const JPEG: ContentType;
    pub const WEBP: ContentType;
    pub const AVIF: ContentType;
    pub const SVG: ContentType;
    pub const Icon: ContentType;
    pub const WEBM: ContentType;
    pub const WEBA: ContentType;
    pub const OGG: ContentType;
    pub const FLAC: ContentType;
    pub const WAV: ContentType;
    pub const PDF: ContentType;
    pub const TTF: ContentType;
    pub const OTF: ContentType;
    pub const WOFF: ContentType;
    pub const WOFF2: ContentType;
    pub const JsonApi: ContentType;
    pub const WASM: ContentType;
    pub const TIFF: ContentType;
    pub const AAC: ContentType;
    pub const Calendar: ContentType;
    pub const MPEG: ContentType;
    pub const TAR: ContentType;
    pub const GZIP: ContentType;
    pub const MOV: ContentType;
    pub const MP3: ContentType;
    pub const MP4: ContentType;
    pub const ZIP: ContentType;
    pub const CBZ: ContentType;
    pub const CBR: ContentType;
    pub const RAR: ContentType;
    pub const EPUB: ContentType;
    pub const EventStream: ContentType;
    pub const Markdown: ContentType;
    pub const EXE: ContentType;
    pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> ContentType;
    pub fn parse_flexible(name: &str) -> Option<ContentType>;
    pub fn from_extension(ext: &str) -> Option<ContentType>;
    pub fn media_type(&self) -> &MediaType;
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
    pub const Any: MediaType;
    pub const Binary: MediaType;
    pub const Bytes: MediaType;
    pub const HTML: MediaType;
    pub const Plain: MediaType;
    pub const Text: MediaType;
    pub const JSON: MediaType;
    pub const MsgPack: MediaType;
    pub const Form: MediaType;
    pub const JavaScript: MediaType;
    pub const CSS: MediaType;
    pub const FormData: MediaType;
    pub const XML: MediaType;
    pub const OPF: MediaType;
    pub const XHTML: MediaType;
    pub const CSV: MediaType;
    pub const PNG: MediaType;
    pub const GIF: MediaType;
    pub const BMP: MediaType;
    pub const JPEG: MediaType;
    pub const WEBP: MediaType;
    pub const AVIF: MediaType;
    pub const SVG: MediaType;
    pub const Icon: MediaType;
    pub const WEBM: MediaType;
    pub const WEBA: MediaType;
    pub const OGG: MediaType;
    pub const FLAC: MediaType;
    pub const WAV: MediaType;
    pub const PDF: MediaType;
    pub const TTF: MediaType;
    pub const OTF: MediaType;
    pub const WOFF: MediaType;
    pub const WOFF2: MediaType;
    pub const JsonApi: MediaType;
    pub const WASM: MediaType;
    pub const TIFF: MediaType;
    pub const AAC: MediaType;
    pub const Calendar: MediaType;
    pub const MPEG: MediaType;
    pub const TAR: MediaType;
    pub const GZIP: MediaType;
    pub const MOV: MediaType;
    pub const MP3: MediaType;
    pub const MP4: MediaType;
    pub const ZIP: MediaType;
    pub const CBZ: MediaType;
    pub const CBR: MediaType;
    pub const RAR: MediaType;
    pub const EPUB: MediaType;
    pub const EventStream: MediaType;
    pub const Markdown: MediaType;
    pub const EXE: MediaType;
    pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> MediaType;
    pub fn const_new(top: &'static str, sub: &'static str, params: &'static [(&'static str, &'static str)]) -> MediaType;
    pub fn parse_flexible(name: &str) -> Option<MediaType>;
    pub fn from_extension(ext: &str) -> Option<MediaType>;
    pub fn specificity(&self) -> u8;
    #[stub::clean]
    pub fn exact_eq(&self, other: &MediaType) -> bool;
    pub fn param<'a>(&'a self, name: &str) -> Option<&'a str>;
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
    pub const Continue: Status;
    pub const SwitchingProtocols: Status;
    pub const Processing: Status;
    pub const Ok: Status;
    pub const Created: Status;
    pub const Accepted: Status;
    pub const NonAuthoritativeInformation: Status;
    pub const NoContent: Status;
    pub const ResetContent: Status;
    pub const PartialContent: Status;
    pub const MultiStatus: Status;
    pub const AlreadyReported: Status;
    pub const ImUsed: Status;
    pub const MultipleChoices: Status;
    pub const MovedPermanently: Status;
    pub const Found: Status;
    pub const SeeOther: Status;
    pub const NotModified: Status;
    pub const UseProxy: Status;
    pub const TemporaryRedirect: Status;
    pub const PermanentRedirect: Status;
    pub const BadRequest: Status;
    pub const Unauthorized: Status;
    pub const PaymentRequired: Status;
    pub const Forbidden: Status;
    pub const NotFound: Status;
    pub const MethodNotAllowed: Status;
    pub const NotAcceptable: Status;
    pub const ProxyAuthenticationRequired: Status;
    pub const RequestTimeout: Status;
    pub const Conflict: Status;
    pub const Gone: Status;
    pub const LengthRequired: Status;
    pub const PreconditionFailed: Status;
    pub const PayloadTooLarge: Status;
    pub const UriTooLong: Status;
    pub const UnsupportedMediaType: Status;
    pub const RangeNotSatisfiable: Status;
    pub const ExpectationFailed: Status;
    pub const ImATeapot: Status;
    pub const MisdirectedRequest: Status;
    pub const UnprocessableEntity: Status;
    pub const Locked: Status;
    pub const FailedDependency: Status;
    pub const UpgradeRequired: Status;
    pub const PreconditionRequired: Status;
    pub const TooManyRequests: Status;
    pub const RequestHeaderFieldsTooLarge: Status;
    pub const UnavailableForLegalReasons: Status;
    pub const InternalServerError: Status;
    pub const NotImplemented: Status;
    pub const BadGateway: Status;
    pub const ServiceUnavailable: Status;
    pub const GatewayTimeout: Status;
    pub const HttpVersionNotSupported: Status;
    pub const VariantAlsoNegotiates: Status;
    pub const InsufficientStorage: Status;
    pub const LoopDetected: Status;
    pub const NotExtended: Status;
    pub const NetworkAuthenticationRequired: Status;
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
