//! `rocket::http`: what is known by name, e.g. `Status::NotFound`, `ContentType::HTML`.

use super::{ContentType, MediaType, Status};

macro_rules! __statuses {
    ($($name:ident)*) => {
        impl Status {
            $(pub const $name: Status = Status { code: 0 };)*
        }
    };
}

macro_rules! __types {
    ($($name:ident)*) => {
        impl MediaType {
            $(pub const $name: MediaType = MediaType;)*
        }
        impl ContentType {
            $(pub const $name: ContentType = ContentType(MediaType);)*
        }
    };
}

__statuses! {
    Continue SwitchingProtocols Processing Ok Created Accepted NonAuthoritativeInformation NoContent ResetContent
    PartialContent MultiStatus AlreadyReported ImUsed MultipleChoices MovedPermanently Found SeeOther NotModified UseProxy
    TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed
    NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed PayloadTooLarge
    UriTooLong UnsupportedMediaType RangeNotSatisfiable ExpectationFailed ImATeapot MisdirectedRequest UnprocessableEntity
    Locked FailedDependency UpgradeRequired PreconditionRequired TooManyRequests RequestHeaderFieldsTooLarge
    UnavailableForLegalReasons InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout
    HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended NetworkAuthenticationRequired
}

__types! {
    Any Binary Bytes HTML Plain Text JSON MsgPack Form JavaScript CSS FormData XML OPF XHTML CSV PNG GIF BMP JPEG WEBP AVIF
    SVG Icon WEBM WEBA OGG FLAC WAV PDF TTF OTF WOFF WOFF2 JsonApi WASM TIFF AAC Calendar MPEG TAR GZIP MOV MP3 MP4 ZIP CBZ
    CBR RAR EPUB EventStream Markdown EXE
}
