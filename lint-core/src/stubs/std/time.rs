//! `std::time`: durations and points in time, e.g. `Instant::now()`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration;

impl Duration {
    pub const ZERO: Duration;
    pub const MAX: Duration;
    pub fn new(secs: u64, nanos: u32) -> Duration;
    pub fn from_secs(secs: u64) -> Duration;
    pub fn from_millis(millis: u64) -> Duration;
    pub fn from_micros(micros: u64) -> Duration;
    pub fn from_nanos(nanos: u64) -> Duration;
    pub fn from_nanos_u128(nanos: u128) -> Duration;
    pub fn from_hours(hours: u64) -> Duration;
    pub fn from_mins(mins: u64) -> Duration;
    #[stub::clean]
    pub fn is_zero(&self) -> bool;
    pub fn as_secs(&self) -> u64;
    pub fn subsec_millis(&self) -> u32;
    pub fn subsec_micros(&self) -> u32;
    pub fn subsec_nanos(&self) -> u32;
    pub fn as_millis(&self) -> u128;
    pub fn as_micros(&self) -> u128;
    pub fn as_nanos(&self) -> u128;
    pub fn abs_diff(self, other: Duration) -> Duration;
    pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
    pub fn saturating_add(self, rhs: Duration) -> Duration;
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
    pub fn saturating_sub(self, rhs: Duration) -> Duration;
    pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
    pub fn saturating_mul(self, rhs: u32) -> Duration;
    pub fn checked_div(self, rhs: u32) -> Option<Duration>;
    pub fn as_secs_f64(&self) -> f64;
    pub fn as_secs_f32(&self) -> f32;
    pub fn from_secs_f64(secs: f64) -> Duration;
    pub fn from_secs_f32(secs: f32) -> Duration;
    pub fn mul_f64(self, rhs: f64) -> Duration;
    pub fn mul_f32(self, rhs: f32) -> Duration;
    pub fn div_f64(self, rhs: f64) -> Duration;
    pub fn div_f32(self, rhs: f32) -> Duration;
    pub fn div_duration_f64(self, rhs: Duration) -> f64;
    pub fn div_duration_f32(self, rhs: Duration) -> f32;
}

impl Duration {
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
}

impl Add for Duration {
    type Output = Duration;
    fn add(self, rhs: Duration) -> Duration;
}

impl AddAssign for Duration {
    fn add_assign(&mut self, rhs: Duration);
}

impl Div<u32> for Duration {
    type Output = Duration;
    fn div(self, rhs: u32) -> Duration;
}

impl DivAssign<u32> for Duration {
    fn div_assign(&mut self, rhs: u32);
}

impl Mul<u32> for Duration {
    type Output = Duration;
    fn mul(self, rhs: u32) -> Duration;
}

impl MulAssign<u32> for Duration {
    fn mul_assign(&mut self, rhs: u32);
}

impl Sub for Duration {
    type Output = Duration;
    fn sub(self, rhs: Duration) -> Duration;
}

impl SubAssign for Duration {
    fn sub_assign(&mut self, rhs: Duration);
}

impl<'a> Sum<&'a Duration> for Duration {
    fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration;
}

impl Sum for Duration {
    fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant;

impl Instant {
    #[stub::clean]
    pub fn now() -> Instant;
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
    fn add_assign(&mut self, other: Duration);
}

impl Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, other: Duration) -> Instant;
}

impl Sub for Instant {
    type Output = Duration;
    fn sub(self, other: Instant) -> Duration;
}

impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, other: Duration);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime;

impl SystemTime {
    pub const UNIX_EPOCH: SystemTime;
    #[stub::clean]
    pub fn now() -> SystemTime;
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
}

impl Add<Duration> for SystemTime {
    type Output = SystemTime;
    fn add(self, dur: Duration) -> SystemTime;
}

impl AddAssign<Duration> for SystemTime {
    fn add_assign(&mut self, other: Duration);
}

impl Sub<Duration> for SystemTime {
    type Output = SystemTime;
    fn sub(self, dur: Duration) -> SystemTime;
}

impl SubAssign<Duration> for SystemTime {
    fn sub_assign(&mut self, other: Duration);
}

#[derive(Clone, Debug)]
pub struct SystemTimeError;

impl SystemTimeError {
    pub fn duration(&self) -> Duration;
}

impl Display for SystemTimeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for SystemTimeError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryFromFloatSecsError;

impl Display for TryFromFloatSecsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryFromFloatSecsError {}

pub const UNIX_EPOCH: SystemTime;
