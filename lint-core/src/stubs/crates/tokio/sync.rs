//! `tokio::sync`: locks and channels, e.g. `tx.send(user).await?`.

#[path = "sync_locks.rs"]
mod locks;
pub use self::locks::*;
#[path = "sync_permits.rs"]
mod permits;
pub use self::permits::*;

#[path = "sync_broadcast.rs"]
pub mod broadcast;

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct Notified<'a> {
        text: &'a str,
    }

    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }

    impl Future for Notified<'_> {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
    }
}
#[path = "sync_mpsc.rs"]
pub mod mpsc;
#[path = "sync_oneshot.rs"]
pub mod oneshot;
#[path = "sync_watch.rs"]
pub mod watch;
