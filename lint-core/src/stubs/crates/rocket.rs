//! `rocket`: a web server: routes, guards and responses, e.g. `Json(user)`.

#[path = "rocket/server.rs"]
mod server;
pub use self::server::*;
#[path = "rocket/message.rs"]
mod message;
pub use self::message::*;

pub use futures;
pub use tokio;

macro_rules! __attributes {
    ($($name:ident)*) => {$(
        #[stub::attribute]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__attributes! { async_test async_trait catch delete get head launch main options patch post put route }

macro_rules! __derives {
    ($($name:ident)*) => {$(
        #[stub::derive]
        macro_rules! $name {
            () => {};
        }
    )*};
}

__derives! { FromForm FromFormField Responder UriDisplayPath UriDisplayQuery }

/// The routes of these handlers: paths only.
macro_rules! routes {
    ($($handler:path),* $(,)?) => {
        Vec::<$crate::Route>::new()
    };
}

macro_rules! catchers {
    ($($handler:path),* $(,)?) => {
        Vec::<$crate::Catcher>::new()
    };
}

#[path = "rocket/data.rs"]
pub mod data;
#[path = "rocket/fairing.rs"]
pub mod fairing;
#[path = "rocket/form.rs"]
pub mod form;
#[path = "rocket/fs.rs"]
pub mod fs;
#[path = "rocket/http.rs"]
pub mod http;
#[path = "rocket/outcome.rs"]
pub mod outcome;
#[path = "rocket/request.rs"]
pub mod request;
#[path = "rocket/response.rs"]
pub mod response;
#[path = "rocket/serde.rs"]
pub mod serde;
