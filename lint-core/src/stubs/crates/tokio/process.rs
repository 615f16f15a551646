//! `tokio::process`: other programs.

use crate::io::{AsyncRead, AsyncWrite, ReadBuf};
use std::ffi::os_str::OsStr;
use std::future::Future;
use std::io::{Error, IoSlice};
use std::path::Path;
use std::pin::Pin;
use std::process::{ExitStatus, Output, Stdio};
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn id(&self) -> Option<u32>;
    pub fn start_kill(&mut self) -> std::io::Result<()>;
    pub async fn kill(&mut self) -> std::io::Result<()>;
    pub async fn wait(&mut self) -> std::io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> std::io::Result<Option<ExitStatus>>;
    pub async fn wait_with_output(self) -> std::io::Result<Output>;
}

#[derive(Debug)]
pub struct ChildStderr;

impl ChildStderr {
    pub fn from_std(inner: std::process::ChildStderr) -> std::io::Result<Self>;
}

impl AsyncRead for ChildStderr {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl TryInto<Stdio> for ChildStderr {
    type Error = Error;
    fn try_into(self) -> Result<Stdio, Self::Error>;
}

#[derive(Debug)]
pub struct ChildStdin;

impl ChildStdin {
    pub fn from_std(inner: std::process::ChildStdin) -> std::io::Result<Self>;
}

impl AsyncWrite for ChildStdin {
    #[stub::flow(buf -> self)]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
}

impl TryInto<Stdio> for ChildStdin {
    type Error = Error;
    fn try_into(self) -> Result<Stdio, Self::Error>;
}

#[derive(Debug)]
pub struct ChildStdout;

impl ChildStdout {
    pub fn from_std(inner: std::process::ChildStdout) -> std::io::Result<Self>;
}

impl AsyncRead for ChildStdout {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl TryInto<Stdio> for ChildStdout {
    type Error = Error;
    fn try_into(self) -> Result<Stdio, Self::Error>;
}

#[derive(Debug)]
pub struct Command;

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn as_std(&self) -> &std::process::Command;
    pub fn as_std_mut(&mut self) -> &mut std::process::Command;
    pub fn into_std(self) -> std::process::Command;
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
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn uid(&mut self, id: u32) -> &mut Command;
    pub fn gid(&mut self, id: u32) -> &mut Command;
    pub fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command
    where
        F: FnMut() -> std::io::Result<()> + Send + Sync + 'static;
    pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
    pub fn spawn(&mut self) -> std::io::Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = std::io::Result<ExitStatus>>;
    pub fn output(&mut self) -> impl Future<Output = std::io::Result<Output>>;
    #[stub::clean]
    pub fn get_kill_on_drop(&self) -> bool;
}

impl From<std::process::Command> for Command {
    fn from(std: std::process::Command) -> Command;
}
