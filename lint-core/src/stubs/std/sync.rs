//! `std::sync`: what threads share, e.g. `Arc::new(Mutex::new(users))`.

mod arc;
pub mod atomic;
mod lock;
pub mod mpsc;

pub use self::arc::*;
pub use self::lock::*;
