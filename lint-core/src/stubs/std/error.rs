//! `std::error`: errors, e.g. `Box<dyn Error>`.

use crate::fmt::{Debug, Display};

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}

impl dyn Error {
    #[stub::clean]
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error + Send {
    #[stub::clean]
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error + Sync + Send {
    #[stub::clean]
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error {
    pub fn downcast<T: Error + 'static>(self: Box<dyn Error>) -> Result<Box<T>, Box<dyn Error>>;
}

impl dyn Error + Send {
    pub fn downcast<T: Error + 'static>(self: Box<dyn Error + Send>) -> Result<Box<T>, Box<dyn Error + Send>>;
}

impl dyn Error + Sync + Send {
    pub fn downcast<T: Error + 'static>(self: Box<dyn Error + Sync + Send>) -> Result<Box<T>, Box<dyn Error + Sync + Send>>;
}
