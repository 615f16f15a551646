//! `diesel::backend`: what databases have in common.

pub trait Backend: Sized {}

impl Backend for crate::pg::Pg {}
