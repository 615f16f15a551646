//! The same handlers as they are written in a hurry. Each line that breaks the policy says so.

pub mod access;
pub mod events;
pub mod forms;
pub mod marketing;
pub mod orders;
pub mod publication;
pub mod purposes;
pub mod registration;
pub mod research;
pub mod support;
pub mod visits;
