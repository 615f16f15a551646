//! Helpers of hand-written `Debug`, e.g. `f.debug_struct("User").field("id", &self.id).finish()`.

use crate::fmt;
use crate::fmt::{Debug, Formatter};

pub struct DebugList<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
}

impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b> {
        self.fmt.write_fmt(format_args!("{entry:?}"));
        self
    }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b> {
        for entry in entries {
            self.fmt.write_fmt(format_args!("{entry:?}"));
        }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result;
    pub fn finish(&mut self) -> fmt::Result;
}

pub struct DebugMap<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
}

impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b> {
        self.fmt.write_fmt(format_args!("{key:?}"));
        self.fmt.write_fmt(format_args!("{value:?}"));
        self
    }
    pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b> {
        self.fmt.write_fmt(format_args!("{key:?}"));
        self
    }
    pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b> {
        self.fmt.write_fmt(format_args!("{value:?}"));
        self
    }
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap<'a, 'b> {
        for (key, value) in entries {
            self.fmt.write_fmt(format_args!("{key:?}{value:?}"));
        }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result;
    pub fn finish(&mut self) -> fmt::Result;
}

pub struct DebugSet<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
}

impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b> {
        self.fmt.write_fmt(format_args!("{entry:?}"));
        self
    }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> {
        for entry in entries {
            self.fmt.write_fmt(format_args!("{entry:?}"));
        }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result;
    pub fn finish(&mut self) -> fmt::Result;
}

pub struct DebugStruct<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
}

impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b> {
        self.fmt.write_fmt(format_args!("{value:?}"));
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result;
    pub fn finish(&mut self) -> fmt::Result;
}

pub struct DebugTuple<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
}

impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b> {
        self.fmt.write_fmt(format_args!("{value:?}"));
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result;
    pub fn finish(&mut self) -> fmt::Result;
}
