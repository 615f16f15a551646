//! `veil`: a `Debug` that leaves out fields, e.g. `#[derive(Redact)] struct User { #[redact] email: String }`.
//!
//! The derive writes `Debug`; what it shows is known by the attributes of the fields.

#[stub::derive]
macro_rules! Redact {
    () => {};
}
