//! What can go wrong. Messages name no personal data.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    #[error("a partner: {0}")]
    Partner(#[from] reqwest::Error),
    #[error("mail: {0}")]
    Mail(String),
    #[error("not allowed")]
    Refused,
    #[error("the address was refused")]
    Address(String),
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Refused => StatusCode::FORBIDDEN,
            Self::Address(_) => StatusCode::BAD_REQUEST,
            Self::Database(_) | Self::Partner(_) | Self::Mail(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        status.into_response()
    }
}

pub type Result<T> = std::result::Result<T, Error>;
