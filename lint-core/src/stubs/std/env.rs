//! `std::env`: arguments and variables, e.g. `env::var("KEY")`.

use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Display, Formatter};
use crate::path::{Path, PathBuf};
use crate::{fmt, io};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}

impl Display for VarError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for VarError {}

#[derive(Debug)]
pub struct Args;

impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<String>;
}

impl ExactSizeIterator for Args {}

impl Iterator for Args {
    type Item = String;
    fn next(&mut self) -> Option<String>;
}

#[derive(Debug)]
pub struct ArgsOs;

impl DoubleEndedIterator for ArgsOs {
    fn next_back(&mut self) -> Option<OsString>;
}

impl ExactSizeIterator for ArgsOs {}

impl Iterator for ArgsOs {
    type Item = OsString;
    fn next(&mut self) -> Option<OsString>;
}

#[derive(Debug)]
pub struct JoinPathsError;

impl Display for JoinPathsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for JoinPathsError {}

#[derive(Debug)]
pub struct SplitPaths<'a> {
    text: &'a str,
}

impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
    fn next(&mut self) -> Option<PathBuf>;
}

#[derive(Debug)]
pub struct Vars;

impl Iterator for Vars {
    type Item = (String, String);
    fn next(&mut self) -> Option<(String, String)>;
}

#[derive(Debug)]
pub struct VarsOs;

impl Iterator for VarsOs {
    type Item = (OsString, OsString);
    fn next(&mut self) -> Option<(OsString, OsString)>;
}

#[stub::fresh]
pub fn args() -> Args;

#[stub::fresh]
pub fn args_os() -> ArgsOs;

pub fn current_dir() -> io::Result<PathBuf>;

pub fn current_exe() -> io::Result<PathBuf>;

pub fn home_dir() -> Option<PathBuf>;

pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;

#[stub::clean]
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);

#[stub::clean]
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[stub::clean]
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);

pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;

pub fn temp_dir() -> PathBuf;

#[stub::clean]
#[stub::fresh]
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;

#[stub::clean]
#[stub::fresh]
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;

#[stub::fresh]
pub fn vars() -> Vars;

#[stub::fresh]
pub fn vars_os() -> VarsOs;
