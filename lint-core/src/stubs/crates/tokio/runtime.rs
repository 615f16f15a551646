//! `tokio::runtime`: what runs tasks.

use crate::task::{Id, JoinHandle};
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::time::Duration;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_stop<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_park<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn on_thread_unpark<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self;
    pub fn build(&mut self) -> std::io::Result<Runtime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
}

impl Builder {
    pub fn enable_time(&mut self) -> &mut Self;
}

#[derive(Debug)]
pub struct EnterGuard<'a> {
    text: &'a str,
}

#[derive(Clone, Debug)]
pub struct Handle;

impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    pub fn try_current() -> Result<Self, TryCurrentError>;
    pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> JoinHandle<F::Output>
    where
        F::Output: Send + 'static;
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R>;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Debug)]
pub struct Runtime;

impl Runtime {
    pub fn new() -> std::io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> JoinHandle<F::Output>
    where
        F::Output: Send + 'static;
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, func: F) -> JoinHandle<R>;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
}

#[derive(Debug, PartialEq, Eq)]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

#[derive(Debug)]
pub struct TryCurrentError;

impl TryCurrentError {
    #[stub::clean]
    pub fn is_missing_context(&self) -> bool;
    #[stub::clean]
    pub fn is_thread_local_destroyed(&self) -> bool;
}

impl Display for TryCurrentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryCurrentError {}
