//! `axum::middleware`: code around handlers.

use crate::extract::Request;
use crate::response::Response;

#[derive(Clone, Debug)]
pub struct Next;

impl Next {
    pub async fn run(self, req: Request) -> Response;
}

#[derive(Debug)]
pub struct FromFnLayer<F, S, T> {
    f: F,
    state: S,
    item: T,
}

impl<F: Clone, S: Clone, T> Clone for FromFnLayer<F, S, T> {
    fn clone(&self) -> Self;
}

#[stub::handler(f)]
pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;

#[stub::handler(f)]
pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;

pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;

#[stub::handler(f)]
pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;

#[derive(Debug)]
pub struct MapRequestLayer<F, S, T> {
    f: F,
    state: S,
    item: T,
}

impl<F: Clone, S: Clone, T> Clone for MapRequestLayer<F, S, T> {
    fn clone(&self) -> Self;
}

#[derive(Debug)]
pub struct MapResponseLayer<F, S, T> {
    f: F,
    state: S,
    item: T,
}

impl<F: Clone, S: Clone, T> Clone for MapResponseLayer<F, S, T> {
    fn clone(&self) -> Self;
}
