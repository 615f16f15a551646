//! `tokio::time`: timers.

use crate::time::error::Elapsed;
use std::future::{Future, IntoFuture};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub fn interval(period: Duration) -> Interval;

pub fn interval_at(start: Instant, period: Duration) -> Interval;

pub fn sleep(duration: Duration) -> Sleep;

pub fn sleep_until(deadline: Instant) -> Sleep;

pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture>;

pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant;

impl Instant {
    #[stub::clean]
    pub fn now() -> Instant;
    pub fn from_std(std: std::time::Instant) -> Instant;
    pub fn into_std(self) -> std::time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}

impl Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, other: Duration) -> Instant;
}

impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, rhs: Duration);
}

impl From<std::time::Instant> for Instant {
    fn from(time: std::time::Instant) -> Instant;
}

impl Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, rhs: Duration) -> Instant;
}

impl Sub for Instant {
    type Output = Duration;
    fn sub(self, rhs: Instant) -> Duration;
}

impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, rhs: Duration);
}

#[derive(Debug)]
pub struct Interval;

impl Interval {
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}

#[derive(Debug)]
pub struct Sleep;

impl Sleep {
    pub fn deadline(&self) -> Instant;
    #[stub::clean]
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}

impl Future for Sleep {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

#[derive(Debug)]
pub struct Timeout<T> {
    item: T,
}

impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T: Future> Future for Timeout<T> {
    type Output = Result<<T as Future>::Output, Elapsed>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub use std::time::Duration;

pub mod error {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};

    #[derive(Debug, PartialEq, Eq)]
    pub struct Elapsed;

    impl Display for Elapsed {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for Elapsed {}
}
