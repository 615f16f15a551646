//! `std::process`: other programs, e.g. `Command::new("ls").output()`.

use crate::ffi::OsStr;
use crate::fmt::{Display, Formatter};
use crate::fs::File;
use crate::io::{PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
use crate::path::Path;
use crate::{fmt, io};

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn id(&self) -> u32;
    pub fn wait(&mut self) -> io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    pub fn wait_with_output(self) -> io::Result<Output>;
}

#[derive(Debug)]
pub struct ChildStderr;

impl Read for ChildStderr {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Debug)]
pub struct ChildStdin;

impl Write for &ChildStdin {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for ChildStdin {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct ChildStdout;

impl Read for ChildStdout {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Debug)]
pub struct Command;

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn output(&mut self) -> io::Result<Output>;
    pub fn status(&mut self) -> io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}

#[derive(Debug)]
pub struct CommandArgs<'a> {
    text: &'a str,
}

impl<'a> ExactSizeIterator for CommandArgs<'a> {}

impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr>;
}

#[derive(Debug)]
pub struct CommandEnvs<'a> {
    text: &'a str,
}

impl<'a> ExactSizeIterator for CommandEnvs<'a> {}

impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode;

impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}

impl From<u8> for ExitCode {
    fn from(code: u8) -> Self;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus;

impl ExitStatus {
    #[stub::clean]
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}

impl Display for ExitStatus {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[derive(Debug)]
pub struct Stdio;

impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}

impl From<ChildStderr> for Stdio {
    fn from(child: ChildStderr) -> Stdio;
}

impl From<ChildStdin> for Stdio {
    fn from(child: ChildStdin) -> Stdio;
}

impl From<ChildStdout> for Stdio {
    fn from(child: ChildStdout) -> Stdio;
}

impl From<File> for Stdio {
    fn from(file: File) -> Stdio;
}

impl From<PipeReader> for Stdio {
    fn from(pipe: PipeReader) -> Self;
}

impl From<PipeWriter> for Stdio {
    fn from(pipe: PipeWriter) -> Self;
}

impl From<Stderr> for Stdio {
    fn from(inherit: Stderr) -> Stdio;
}

impl From<Stdout> for Stdio {
    fn from(inherit: Stdout) -> Stdio;
}

pub trait Termination {
    fn report(self) -> ExitCode;
}

pub fn abort() -> !;

#[stub::clean]
pub fn exit(code: i32) -> !;

pub fn id() -> u32;
