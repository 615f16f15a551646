//! Points in time, e.g. `Utc::now()`.

use crate::format::{DelayedFormat, Item, ParseError, ParseResult, SecondsFormat, StrftimeItems};
use crate::naive::IsoWeek;
use crate::offset::LocalResult;
use crate::{Datelike, Days, MappedLocalTime, Months, NaiveDate, NaiveDateTime, NaiveTime, OutOfRangeError, Timelike, Weekday};
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::fmt::{Debug, Display, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

#[derive(Debug)]
pub struct DateTime<Tz: TimeZone> {
    tz: Tz,
}

impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    #[stub::flow(self -> return)]
    pub fn timestamp(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn timestamp_millis(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn timestamp_micros(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    #[stub::flow(self -> return.Some.0)]
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
}

impl DateTime<Utc> {
    pub const MIN_UTC: DateTime<Utc>;
    pub const MAX_UTC: DateTime<Utc>;
    pub fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub fn from_timestamp_nanos(nanos: i64) -> Self;
}

impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    #[stub::flow(s -> return.Ok.0)]
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)>;
}

impl<Tz: TimeZone> DateTime<Tz>
where
    Tz::Offset: Display,
{
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I>;
    #[stub::flow(self -> return)]
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}

impl<Tz: TimeZone> Add<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, days: Days) -> Self::Output;
}

impl<Tz: TimeZone> Add<Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: Duration) -> DateTime<Tz>;
}

impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: FixedOffset) -> DateTime<Tz>;
}

impl<Tz: TimeZone> Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: Months) -> Self::Output;
}

impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: TimeDelta) -> DateTime<Tz>;
}

impl<Tz: TimeZone> AddAssign<Duration> for DateTime<Tz> {
    fn add_assign(&mut self, rhs: Duration);
}

impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {
    fn add_assign(&mut self, rhs: TimeDelta);
}

impl<Tz: Clone + TimeZone> Clone for DateTime<Tz>
where
    Tz::Offset: Clone,
{
    fn clone(&self) -> DateTime<Tz>;
}

impl<Tz: TimeZone> Datelike for DateTime<Tz> {
    fn with_year(&self, year: i32) -> Option<DateTime<Tz>>;
    fn with_month(&self, month: u32) -> Option<DateTime<Tz>>;
    fn with_month0(&self, month0: u32) -> Option<DateTime<Tz>>;
    fn with_day(&self, day: u32) -> Option<DateTime<Tz>>;
    fn with_day0(&self, day0: u32) -> Option<DateTime<Tz>>;
    fn with_ordinal(&self, ordinal: u32) -> Option<DateTime<Tz>>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<DateTime<Tz>>;
    #[stub::flow(self -> return)]
    fn year(&self) -> i32;
    #[stub::flow(self -> return)]
    fn month(&self) -> u32;
    #[stub::flow(self -> return)]
    fn month0(&self) -> u32;
    #[stub::flow(self -> return)]
    fn day(&self) -> u32;
    #[stub::flow(self -> return)]
    fn day0(&self) -> u32;
    #[stub::flow(self -> return)]
    fn ordinal(&self) -> u32;
    #[stub::flow(self -> return)]
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    #[stub::flow(self -> return)]
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

impl Default for DateTime<FixedOffset> {
    fn default() -> Self;
}

impl Default for DateTime<Local> {
    fn default() -> Self;
}

impl Default for DateTime<Utc> {
    fn default() -> Self;
}

impl<Tz: TimeZone> Display for DateTime<Tz>
where
    Tz::Offset: Display,
{
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<DateTime<FixedOffset>> for DateTime<Local> {
    fn from(src: DateTime<FixedOffset>) -> Self;
}

impl From<DateTime<FixedOffset>> for DateTime<Utc> {
    fn from(src: DateTime<FixedOffset>) -> Self;
}

impl From<DateTime<Local>> for DateTime<FixedOffset> {
    fn from(src: DateTime<Local>) -> Self;
}

impl From<DateTime<Local>> for DateTime<Utc> {
    fn from(src: DateTime<Local>) -> Self;
}

impl From<DateTime<Utc>> for DateTime<FixedOffset> {
    fn from(src: DateTime<Utc>) -> Self;
}

impl From<DateTime<Utc>> for DateTime<Local> {
    fn from(src: DateTime<Utc>) -> Self;
}

impl From<SystemTime> for DateTime<Local> {
    fn from(t: SystemTime) -> DateTime<Local>;
}

impl From<SystemTime> for DateTime<Utc> {
    fn from(t: SystemTime) -> DateTime<Utc>;
}

impl FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<FixedOffset>>;
}

impl FromStr for DateTime<Local> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Local>>;
}

impl FromStr for DateTime<Utc> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Utc>>;
}

impl<Tz: TimeZone> Hash for DateTime<Tz> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<Tz: TimeZone> Ord for DateTime<Tz> {
    #[stub::clean]
    fn cmp(&self, other: &DateTime<Tz>) -> Ordering;
}

impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
    fn sub(self, rhs: &DateTime<Tz>) -> TimeDelta;
}

impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, days: Days) -> Self::Output;
}

impl<Tz: TimeZone> Sub<Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: Duration) -> DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: FixedOffset) -> DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: Months) -> Self::Output;
}

impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: TimeDelta) -> DateTime<Tz>;
}

impl<Tz: TimeZone> Sub for DateTime<Tz> {
    type Output = TimeDelta;
    fn sub(self, rhs: DateTime<Tz>) -> TimeDelta;
}

impl<Tz: TimeZone> SubAssign<Duration> for DateTime<Tz> {
    fn sub_assign(&mut self, rhs: Duration);
}

impl<Tz: TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {
    fn sub_assign(&mut self, rhs: TimeDelta);
}

impl<Tz: TimeZone> Timelike for DateTime<Tz> {
    fn with_hour(&self, hour: u32) -> Option<DateTime<Tz>>;
    fn with_minute(&self, min: u32) -> Option<DateTime<Tz>>;
    fn with_second(&self, sec: u32) -> Option<DateTime<Tz>>;
    fn with_nanosecond(&self, nano: u32) -> Option<DateTime<Tz>>;
    #[stub::flow(self -> return)]
    fn hour(&self) -> u32;
    #[stub::flow(self -> return)]
    fn minute(&self) -> u32;
    #[stub::flow(self -> return)]
    fn second(&self) -> u32;
    #[stub::flow(self -> return)]
    fn nanosecond(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    #[stub::flow(self -> return)]
    fn num_seconds_from_midnight(&self) -> u32;
}

impl<Tz: TimeZone> Copy for DateTime<Tz>
where
    <Tz as TimeZone>::Offset: Copy,
    NaiveDateTime: Copy,
{
}

impl<Tz: TimeZone> Eq for DateTime<Tz> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FixedOffset;

impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset;
    pub fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west(secs: i32) -> FixedOffset;
    pub fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub fn local_minus_utc(&self) -> i32;
    pub fn utc_minus_local(&self) -> i32;
}

impl Display for FixedOffset {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for FixedOffset {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl Offset for FixedOffset {
    fn fix(&self) -> FixedOffset;
}

impl TimeZone for FixedOffset {
    type Offset = FixedOffset;
    fn from_offset(offset: &FixedOffset) -> FixedOffset;
    fn offset_from_local_date(&self, _local: &NaiveDate) -> MappedLocalTime<FixedOffset>;
    fn offset_from_local_datetime(&self, _local: &NaiveDateTime) -> MappedLocalTime<FixedOffset>;
    fn offset_from_utc_date(&self, _utc: &NaiveDate) -> FixedOffset;
    fn offset_from_utc_datetime(&self, _utc: &NaiveDateTime) -> FixedOffset;
    fn with_ymd_and_hms(
        &self,
        year: i32,
        month: u32,
        day: u32,
        hour: u32,
        min: u32,
        sec: u32,
    ) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}

#[derive(Clone, Copy, Debug)]
pub struct Local;

impl Local {
    #[stub::clean]
    pub fn now() -> DateTime<Local>;
}

impl TimeZone for Local {
    type Offset = FixedOffset;
    fn from_offset(_offset: &FixedOffset) -> Local;
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<FixedOffset>;
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset>;
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset;
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset;
    fn with_ymd_and_hms(
        &self,
        year: i32,
        month: u32,
        day: u32,
        hour: u32,
        min: u32,
        sec: u32,
    ) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Utc;

impl Utc {
    #[stub::clean]
    pub fn now() -> DateTime<Utc>;
}

impl Display for Utc {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Offset for Utc {
    fn fix(&self) -> FixedOffset;
}

impl TimeZone for Utc {
    type Offset = Utc;
    fn from_offset(_state: &Utc) -> Utc;
    fn offset_from_local_date(&self, _local: &NaiveDate) -> MappedLocalTime<Utc>;
    fn offset_from_local_datetime(&self, _local: &NaiveDateTime) -> MappedLocalTime<Utc>;
    fn offset_from_utc_date(&self, _utc: &NaiveDate) -> Utc;
    fn offset_from_utc_datetime(&self, _utc: &NaiveDateTime) -> Utc;
    fn with_ymd_and_hms(
        &self,
        year: i32,
        month: u32,
        day: u32,
        hour: u32,
        min: u32,
        sec: u32,
    ) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}

pub trait Offset: Sized + Clone + Debug {
    fn fix(&self) -> FixedOffset;
}

pub trait TimeZone: Sized + Clone {
    type Offset: Offset;
    fn from_offset(offset: &Self::Offset) -> Self;
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
    fn with_ymd_and_hms(
        &self,
        year: i32,
        month: u32,
        day: u32,
        hour: u32,
        min: u32,
        sec: u32,
    ) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta;

impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub fn weeks(weeks: i64) -> TimeDelta;
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub fn days(days: i64) -> TimeDelta;
    pub fn try_days(days: i64) -> Option<TimeDelta>;
    pub fn hours(hours: i64) -> TimeDelta;
    pub fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub fn minutes(minutes: i64) -> TimeDelta;
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub fn seconds(seconds: i64) -> TimeDelta;
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub fn microseconds(microseconds: i64) -> TimeDelta;
    pub fn nanoseconds(nanos: i64) -> TimeDelta;
    #[stub::flow(self -> return)]
    pub fn num_weeks(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn num_days(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn num_hours(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn num_minutes(&self) -> i64;
    #[stub::flow(self -> return)]
    pub fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    #[stub::flow(self -> return)]
    pub fn num_milliseconds(&self) -> i64;
    pub fn subsec_millis(&self) -> i32;
    pub fn num_microseconds(&self) -> Option<i64>;
    pub fn subsec_micros(&self) -> i32;
    pub fn num_nanoseconds(&self) -> Option<i64>;
    pub fn subsec_nanos(&self) -> i32;
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn abs(&self) -> TimeDelta;
    pub fn min_value() -> TimeDelta;
    pub fn max_value() -> TimeDelta;
    pub fn zero() -> TimeDelta;
    #[stub::clean]
    pub fn is_zero(&self) -> bool;
    pub fn from_std(duration: Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub fn to_std(&self) -> Result<Duration, OutOfRangeError>;
}

impl Add for TimeDelta {
    type Output = TimeDelta;
    fn add(self, rhs: TimeDelta) -> TimeDelta;
}

impl AddAssign for TimeDelta {
    fn add_assign(&mut self, rhs: TimeDelta);
}

impl Display for TimeDelta {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Div<i32> for TimeDelta {
    type Output = TimeDelta;
    fn div(self, rhs: i32) -> TimeDelta;
}

impl Mul<i32> for TimeDelta {
    type Output = TimeDelta;
    fn mul(self, rhs: i32) -> TimeDelta;
}

impl Neg for TimeDelta {
    type Output = TimeDelta;
    fn neg(self) -> TimeDelta;
}

impl Sub for TimeDelta {
    type Output = TimeDelta;
    fn sub(self, rhs: TimeDelta) -> TimeDelta;
}

impl SubAssign for TimeDelta {
    fn sub_assign(&mut self, rhs: TimeDelta);
}

impl<'a> Sum<&'a TimeDelta> for TimeDelta {
    fn sum<I: Iterator<Item = &'a TimeDelta>>(iter: I) -> TimeDelta;
}

impl Sum for TimeDelta {
    fn sum<I: Iterator<Item = TimeDelta>>(iter: I) -> TimeDelta;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutOfRange;

impl Display for OutOfRange {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for OutOfRange {}

pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}

impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> {}
