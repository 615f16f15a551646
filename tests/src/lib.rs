//! The harness of the end-to-end tests.

pub mod analyse;
pub mod body_text;
pub mod carets;
pub mod expect;
pub mod fixture;
pub mod generated;
pub mod names;
pub mod shapes;
