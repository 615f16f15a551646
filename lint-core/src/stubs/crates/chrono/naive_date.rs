//! Dates and times without a time zone, e.g. `NaiveDate::from_ymd_opt(1990, 1, 2)`.

use crate::format::{DelayedFormat, Item, ParseError, ParseResult, StrftimeItems};
use crate::naive::{IsoWeek, NaiveWeek};
use crate::{DateTime, Datelike, FixedOffset, MappedLocalTime, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use std::borrow::Borrow;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::str::FromStr;
use std::time::Duration;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDate;

impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate>;
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate;
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate>;
    #[stub::flow(s -> return.Ok.0)]
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)>;
    pub fn checked_add_months(self, months: Months) -> Option<Self>;
    pub fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime>;
    pub fn succ(&self) -> NaiveDate;
    pub fn succ_opt(&self) -> Option<NaiveDate>;
    pub fn pred(&self) -> NaiveDate;
    pub fn pred_opt(&self) -> Option<NaiveDate>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub fn abs_diff(self, rhs: Self) -> Days;
    #[stub::flow(self -> return.Some.0)]
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I>;
    #[stub::flow(self -> return)]
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn week(&self, start: Weekday) -> NaiveWeek;
    #[stub::clean]
    pub fn leap_year(&self) -> bool;
    pub fn to_epoch_days(&self) -> i32;
}

impl Add<Days> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, days: Days) -> Self::Output;
}

impl Add<Months> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, months: Months) -> Self::Output;
}

impl Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, rhs: TimeDelta) -> NaiveDate;
}

impl AddAssign<TimeDelta> for NaiveDate {
    fn add_assign(&mut self, rhs: TimeDelta);
}

impl Datelike for NaiveDate {
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
    fn with_year(&self, year: i32) -> Option<NaiveDate>;
    fn with_month(&self, month: u32) -> Option<NaiveDate>;
    fn with_month0(&self, month0: u32) -> Option<NaiveDate>;
    fn with_day(&self, day: u32) -> Option<NaiveDate>;
    fn with_day0(&self, day0: u32) -> Option<NaiveDate>;
    fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDate>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDate>;
    fn iso_week(&self) -> IsoWeek;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    #[stub::flow(self -> return)]
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

impl Display for NaiveDate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<NaiveDateTime> for NaiveDate {
    fn from(naive_datetime: NaiveDateTime) -> Self;
}

impl FromStr for NaiveDate {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveDate>;
}

impl Sub<Days> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, days: Days) -> Self::Output;
}

impl Sub<Months> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, months: Months) -> Self::Output;
}

impl Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, rhs: TimeDelta) -> NaiveDate;
}

impl Sub for NaiveDate {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveDate) -> TimeDelta;
}

impl SubAssign<TimeDelta> for NaiveDate {
    fn sub_assign(&mut self, rhs: TimeDelta);
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDateTime;

impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    #[stub::flow(s -> return.Ok.0)]
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)>;
    pub fn date(&self) -> NaiveDate;
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
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I>;
    #[stub::flow(self -> return)]
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_utc(&self) -> DateTime<Utc>;
}

impl Add<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, days: Days) -> Self::Output;
}

impl Add<Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: Duration) -> NaiveDateTime;
}

impl Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: FixedOffset) -> NaiveDateTime;
}

impl Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: Months) -> Self::Output;
}

impl Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: TimeDelta) -> NaiveDateTime;
}

impl AddAssign<Duration> for NaiveDateTime {
    fn add_assign(&mut self, rhs: Duration);
}

impl AddAssign<TimeDelta> for NaiveDateTime {
    fn add_assign(&mut self, rhs: TimeDelta);
}

impl Datelike for NaiveDateTime {
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
    fn with_year(&self, year: i32) -> Option<NaiveDateTime>;
    fn with_month(&self, month: u32) -> Option<NaiveDateTime>;
    fn with_month0(&self, month0: u32) -> Option<NaiveDateTime>;
    fn with_day(&self, day: u32) -> Option<NaiveDateTime>;
    fn with_day0(&self, day0: u32) -> Option<NaiveDateTime>;
    fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDateTime>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDateTime>;
    fn iso_week(&self) -> IsoWeek;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    #[stub::flow(self -> return)]
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

impl Display for NaiveDateTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<NaiveDate> for NaiveDateTime {
    fn from(date: NaiveDate) -> Self;
}

impl FromStr for NaiveDateTime {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveDateTime>;
}

impl Sub<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, days: Days) -> Self::Output;
}

impl Sub<Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: Duration) -> NaiveDateTime;
}

impl Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: FixedOffset) -> NaiveDateTime;
}

impl Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: Months) -> Self::Output;
}

impl Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: TimeDelta) -> NaiveDateTime;
}

impl Sub for NaiveDateTime {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveDateTime) -> TimeDelta;
}

impl SubAssign<Duration> for NaiveDateTime {
    fn sub_assign(&mut self, rhs: Duration);
}

impl SubAssign<TimeDelta> for NaiveDateTime {
    fn sub_assign(&mut self, rhs: TimeDelta);
}

impl Timelike for NaiveDateTime {
    #[stub::flow(self -> return)]
    fn hour(&self) -> u32;
    #[stub::flow(self -> return)]
    fn minute(&self) -> u32;
    #[stub::flow(self -> return)]
    fn second(&self) -> u32;
    #[stub::flow(self -> return)]
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<NaiveDateTime>;
    fn with_minute(&self, min: u32) -> Option<NaiveDateTime>;
    fn with_second(&self, sec: u32) -> Option<NaiveDateTime>;
    fn with_nanosecond(&self, nano: u32) -> Option<NaiveDateTime>;
    fn hour12(&self) -> (bool, u32);
    #[stub::flow(self -> return)]
    fn num_seconds_from_midnight(&self) -> u32;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveTime;

impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
    #[stub::flow(s -> return.Ok.0)]
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)>;
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I>;
    #[stub::flow(self -> return)]
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}

impl Add<Duration> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: Duration) -> NaiveTime;
}

impl Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: FixedOffset) -> NaiveTime;
}

impl Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: TimeDelta) -> NaiveTime;
}

impl AddAssign<Duration> for NaiveTime {
    fn add_assign(&mut self, rhs: Duration);
}

impl AddAssign<TimeDelta> for NaiveTime {
    fn add_assign(&mut self, rhs: TimeDelta);
}

impl Display for NaiveTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for NaiveTime {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveTime>;
}

impl Sub<Duration> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: Duration) -> NaiveTime;
}

impl Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: FixedOffset) -> NaiveTime;
}

impl Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: TimeDelta) -> NaiveTime;
}

impl Sub for NaiveTime {
    type Output = TimeDelta;
    fn sub(self, rhs: NaiveTime) -> TimeDelta;
}

impl SubAssign<Duration> for NaiveTime {
    fn sub_assign(&mut self, rhs: Duration);
}

impl SubAssign<TimeDelta> for NaiveTime {
    fn sub_assign(&mut self, rhs: TimeDelta);
}

impl Timelike for NaiveTime {
    #[stub::flow(self -> return)]
    fn hour(&self) -> u32;
    #[stub::flow(self -> return)]
    fn minute(&self) -> u32;
    #[stub::flow(self -> return)]
    fn second(&self) -> u32;
    #[stub::flow(self -> return)]
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<NaiveTime>;
    fn with_minute(&self, min: u32) -> Option<NaiveTime>;
    fn with_second(&self, sec: u32) -> Option<NaiveTime>;
    fn with_nanosecond(&self, nano: u32) -> Option<NaiveTime>;
    #[stub::flow(self -> return)]
    fn num_seconds_from_midnight(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days;

impl Days {
    pub fn new(num: u64) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Months;

impl Months {
    pub fn new(num: u32) -> Self;
    pub fn as_u32(&self) -> u32;
}
