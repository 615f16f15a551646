//! `futures`: futures, streams and sinks, e.g. `users.then(send).collect::<Vec<_>>().await`.

use std::pin::Pin;
use std::task::Poll;

pub use self::future::{FutureExt, TryFuture, TryFutureExt};
pub use self::sink::{Sink, SinkExt};
pub use self::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use std::future::Future;

pub mod prelude {
    pub use crate::future::{self, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::sink::{self, Sink, SinkExt as _};
    pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
    pub use std::future::Future;
}

#[macro_export]
macro_rules! join {
    ($($future:expr),* $(,)?) => { ($($future.await,)*) };
}

#[macro_export]
macro_rules! try_join {
    ($($future:expr),* $(,)?) => { async { Result::Ok(($($future.await?,)*)) }.await };
}

#[macro_export]
macro_rules! pin_mut {
    ($($name:ident),* $(,)?) => { $(let mut $name = Pin::new(&mut $name);)* };
}

#[macro_export]
macro_rules! ready {
    ($poll:expr $(,)?) => {
        match $poll {
            Poll::Ready(value) => value,
            Poll::Pending => return Poll::Pending,
        }
    };
}

#[path = "futures/channel.rs"]
pub mod channel;

pub mod executor {
    use std::future::Future;

    pub fn block_on<F: Future>(f: F) -> <F as Future>::Output;
}
#[path = "futures/future.rs"]
pub mod future;

pub mod lock {
    use std::ops::{Deref, DerefMut};

    #[derive(Debug, Default)]
    pub struct Mutex<T: ?Sized> {
        item: T,
    }

    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T>;
        pub fn into_inner(self) -> T;
    }

    impl<T: ?Sized> Mutex<T> {
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        pub fn get_mut(&mut self) -> &mut T;
    }

    impl<T> From<T> for Mutex<T> {
        fn from(t: T) -> Mutex<T>;
    }

    #[derive(Debug)]
    pub struct MutexGuard<'a, T: ?Sized> {
        item: &'a T,
    }

    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }

    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
}
#[path = "futures/sink.rs"]
pub mod sink;
#[path = "futures/stream.rs"]
pub mod stream;

pub mod task {

    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
}
