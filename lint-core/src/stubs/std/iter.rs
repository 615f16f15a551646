//! `std::iter`: iteration, e.g. `users.iter().map(|u| &u.email).collect::<Vec<_>>()`.

mod adapters;
mod iterator;
mod sources;
mod traits;

pub use self::adapters::*;
pub use self::iterator::*;
pub use self::sources::*;
pub use self::traits::*;
