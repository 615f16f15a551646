//! The handlers as they ought to be: nothing here is a finding.

pub mod access;
pub mod events;
pub mod marketing;
pub mod orders;
pub mod publication;
pub mod registration;
pub mod research;
pub mod support;
pub mod visits;
