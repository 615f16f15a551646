//! `futures::stream`: values that come one after the other.

use crate::sink::Sink;
use crate::stream::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};

#[path = "stream_adapters.rs"]
mod adapters;
pub use self::adapters::*;

#[path = "stream_try_adapters.rs"]
mod try_adapters;
pub use self::try_adapters::*;

#[path = "stream_sources.rs"]
mod sources;
pub use self::sources::*;
#[path = "stream_methods.rs"]
mod methods;
pub use self::methods::*;
#[path = "stream_try_methods.rs"]
mod try_methods;
pub use self::try_methods::*;

pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;

pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

#[derive(Debug)]
pub struct SplitSink<S, Item> {
    state: S,
    item: Item,
}

impl<S, Item> SplitSink<S, Item> {
    #[stub::clean]
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}

impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
    type Error = <S as Sink<Item>>::Error;
    fn poll_ready(self: Pin<&mut SplitSink<S, Item>>, cx: &mut Context<'_>) -> Poll<Result<(), <S as Sink<Item>>::Error>>;
    fn start_send(self: Pin<&mut SplitSink<S, Item>>, item: Item) -> Result<(), <S as Sink<Item>>::Error>;
    fn poll_flush(self: Pin<&mut SplitSink<S, Item>>, cx: &mut Context<'_>) -> Poll<Result<(), <S as Sink<Item>>::Error>>;
    fn poll_close(self: Pin<&mut SplitSink<S, Item>>, cx: &mut Context<'_>) -> Poll<Result<(), <S as Sink<Item>>::Error>>;
}

#[derive(Debug)]
pub struct SplitStream<S> {
    state: S,
}

impl<S> SplitStream<S> {
    #[stub::clean]
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}

impl<S: Stream> Stream for SplitStream<S> {
    type Item = <S as Stream>::Item;
    fn poll_next(self: Pin<&mut SplitStream<S>>, cx: &mut Context<'_>) -> Poll<Option<<S as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}
