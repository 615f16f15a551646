//! `futures::channel`: channels.

pub mod mpsc {
    use crate::sink::Sink;
    use crate::stream::Stream;
    use std::any::Any;
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::hash::Hasher;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[stub::channel]
    #[stub::clean]
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

    #[stub::channel]
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

    #[stub::shared]
    #[derive(Debug)]
    pub struct Receiver<T> {
        item: T,
    }

    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }

    impl<T> Stream for Receiver<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut Receiver<T>>, cx: &mut Context<'_>) -> Poll<Option<T>>;
        #[stub::clean]
        fn size_hint(&self) -> (usize, Option<usize>);
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SendError;

    impl SendError {
        #[stub::clean]
        pub fn is_full(&self) -> bool;
        #[stub::clean]
        pub fn is_disconnected(&self) -> bool;
    }

    impl Display for SendError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for SendError {}

    #[stub::shared]
    #[derive(Debug)]
    pub struct Sender<T> {
        item: T,
    }

    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        #[stub::clean]
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&mut self);
        pub fn disconnect(&mut self);
        #[stub::clean]
        pub fn same_receiver(&self, other: &Sender<T>) -> bool;
        #[stub::clean]
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H);
    }

    impl<T> Clone for Sender<T> {
        fn clone(&self) -> Sender<T>;
    }

    impl<T> Sink<T> for Sender<T> {
        type Error = SendError;
        fn poll_ready(self: Pin<&mut Sender<T>>, cx: &mut Context<'_>) -> Poll<Result<(), <Sender<T> as Sink<T>>::Error>>;
        fn start_send(self: Pin<&mut Sender<T>>, msg: T) -> Result<(), <Sender<T> as Sink<T>>::Error>;
        fn poll_flush(self: Pin<&mut Sender<T>>, cx: &mut Context<'_>) -> Poll<Result<(), <Sender<T> as Sink<T>>::Error>>;
        fn poll_close(self: Pin<&mut Sender<T>>, _: &mut Context<'_>) -> Poll<Result<(), <Sender<T> as Sink<T>>::Error>>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }

    impl TryRecvError {
        #[stub::clean]
        pub fn is_empty(&self) -> bool;
        #[stub::clean]
        pub fn is_closed(&self) -> bool;
    }

    impl Display for TryRecvError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for TryRecvError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TrySendError<T> {
        item: T,
    }

    impl<T> TrySendError<T> {
        #[stub::clean]
        pub fn is_full(&self) -> bool;
        #[stub::clean]
        pub fn is_disconnected(&self) -> bool;
        pub fn into_inner(self) -> T;
        pub fn into_send_error(self) -> SendError;
    }

    impl<T> Display for TrySendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl<T: Any> Error for TrySendError<T> {}

    #[stub::shared]
    #[derive(Debug)]
    pub struct UnboundedReceiver<T> {
        item: T,
    }

    impl<T> UnboundedReceiver<T> {
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }

    impl<T> Stream for UnboundedReceiver<T> {
        type Item = T;
        fn poll_next(self: Pin<&mut UnboundedReceiver<T>>, cx: &mut Context<'_>) -> Poll<Option<T>>;
        #[stub::clean]
        fn size_hint(&self) -> (usize, Option<usize>);
    }

    #[stub::shared]
    #[derive(Debug)]
    pub struct UnboundedSender<T> {
        item: T,
    }

    impl<T> UnboundedSender<T> {
        pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        #[stub::clean]
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&self);
        pub fn disconnect(&mut self);
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
        #[stub::clean]
        pub fn same_receiver(&self, other: &UnboundedSender<T>) -> bool;
        #[stub::clean]
        pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
        pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H);
        #[stub::clean]
        pub fn len(&self) -> usize;
        #[stub::clean]
        pub fn is_empty(&self) -> bool;
    }

    impl<T> Clone for UnboundedSender<T> {
        fn clone(&self) -> UnboundedSender<T>;
    }

    impl<T> Sink<T> for &UnboundedSender<T> {
        type Error = SendError;
        fn poll_ready(
            self: Pin<&mut &UnboundedSender<T>>,
            cx: &mut Context<'_>,
        ) -> Poll<Result<(), <&UnboundedSender<T> as Sink<T>>::Error>>;
        fn start_send(self: Pin<&mut &UnboundedSender<T>>, msg: T) -> Result<(), <&UnboundedSender<T> as Sink<T>>::Error>;
        fn poll_flush(
            self: Pin<&mut &UnboundedSender<T>>,
            _: &mut Context<'_>,
        ) -> Poll<Result<(), <&UnboundedSender<T> as Sink<T>>::Error>>;
        fn poll_close(
            self: Pin<&mut &UnboundedSender<T>>,
            _: &mut Context<'_>,
        ) -> Poll<Result<(), <&UnboundedSender<T> as Sink<T>>::Error>>;
    }

    impl<T> Sink<T> for UnboundedSender<T> {
        type Error = SendError;
        fn poll_ready(
            self: Pin<&mut UnboundedSender<T>>,
            cx: &mut Context<'_>,
        ) -> Poll<Result<(), <UnboundedSender<T> as Sink<T>>::Error>>;
        fn start_send(self: Pin<&mut UnboundedSender<T>>, msg: T) -> Result<(), <UnboundedSender<T> as Sink<T>>::Error>;
        fn poll_flush(
            self: Pin<&mut UnboundedSender<T>>,
            _: &mut Context<'_>,
        ) -> Poll<Result<(), <UnboundedSender<T> as Sink<T>>::Error>>;
        fn poll_close(
            self: Pin<&mut UnboundedSender<T>>,
            _: &mut Context<'_>,
        ) -> Poll<Result<(), <UnboundedSender<T> as Sink<T>>::Error>>;
    }
}

pub mod oneshot {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[stub::channel]
    pub fn channel<T>() -> (Sender<T>, Receiver<T>);

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Canceled;

    impl Display for Canceled {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for Canceled {}

    #[stub::shared]
    #[derive(Debug)]
    pub struct Receiver<T> {
        item: T,
    }

    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
    }

    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
        fn poll(self: Pin<&mut Receiver<T>>, cx: &mut Context<'_>) -> Poll<Result<T, Canceled>>;
    }

    #[stub::shared]
    #[derive(Debug)]
    pub struct Sender<T> {
        item: T,
    }

    impl<T> Sender<T> {
        #[stub::flow(t -> self.item, t -> return.Err.0)]
        pub fn send(self, t: T) -> Result<(), T>;
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        #[stub::clean]
        pub fn is_canceled(&self) -> bool;
        #[stub::clean]
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    }
}
