//! `chrono`: dates and times, e.g. `NaiveDate::parse_from_str(text, "%F")?`.

use crate::OutOfRange;
use crate::naive::IsoWeek;
use std::fmt;
use std::fmt::{Display, Formatter};

#[path = "chrono/naive_date.rs"]
mod naive_date;
pub use self::naive_date::*;
#[path = "chrono/date_time.rs"]
mod date_time;
pub use self::date_time::*;

pub trait Datelike: Sized {
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
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    #[stub::flow(self -> return)]
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Month {
    January = 0,
    February = 1,
    March = 2,
    April = 3,
    May = 4,
    June = 5,
    July = 6,
    August = 7,
    September = 8,
    October = 9,
    November = 10,
    December = 11,
}

impl Month {
    pub fn succ(&self) -> Month;
    pub fn pred(&self) -> Month;
    pub fn number_from_month(&self) -> u32;
    pub fn name(&self) -> &'static str;
    pub fn num_days(&self, year: i32) -> Option<u8>;
}

impl TryFrom<u8> for Month {
    type Error = OutOfRange;
    fn try_from(value: u8) -> Result<Self, Self::Error>;
}

pub trait Timelike: Sized {
    #[stub::flow(self -> return)]
    fn hour(&self) -> u32;
    #[stub::flow(self -> return)]
    fn minute(&self) -> u32;
    #[stub::flow(self -> return)]
    fn second(&self) -> u32;
    #[stub::flow(self -> return)]
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn hour12(&self) -> (bool, u32);
    #[stub::flow(self -> return)]
    fn num_seconds_from_midnight(&self) -> u32;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Mon = 0,
    Tue = 1,
    Wed = 2,
    Thu = 3,
    Fri = 4,
    Sat = 5,
    Sun = 6,
}

impl Weekday {
    pub fn succ(&self) -> Weekday;
    pub fn pred(&self) -> Weekday;
    pub fn number_from_monday(&self) -> u32;
    pub fn number_from_sunday(&self) -> u32;
    pub fn num_days_from_monday(&self) -> u32;
    pub fn num_days_from_sunday(&self) -> u32;
    pub fn days_since(&self, other: Weekday) -> u32;
}

impl Display for Weekday {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl TryFrom<u8> for Weekday {
    type Error = OutOfRange;
    fn try_from(value: u8) -> Result<Self, Self::Error>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRangeError;

pub type Duration = TimeDelta;
pub type MappedLocalTime<T> = offset::LocalResult<T>;
pub use self::format::{ParseError, SecondsFormat};
pub use self::offset::LocalResult;

pub mod prelude {
    pub use crate::{
        DateTime, Datelike, FixedOffset, Local, LocalResult, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset,
        SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday,
    };
}

pub mod format {
    use crate::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Weekday};
    use std::borrow::Borrow;
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter, Write};

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Fixed {
        ShortMonthName,
        LongMonthName,
        ShortWeekdayName,
        LongWeekdayName,
        LowerAmPm,
        UpperAmPm,
        Nanosecond,
        Nanosecond3,
        Nanosecond6,
        Nanosecond9,
        TimezoneName,
        TimezoneOffsetColon,
        TimezoneOffsetDoubleColon,
        TimezoneOffsetTripleColon,
        TimezoneOffsetColonZ,
        TimezoneOffset,
        TimezoneOffsetZ,
        RFC2822,
        RFC3339,
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Numeric {
        Year,
        YearDiv100,
        YearMod100,
        IsoYear,
        IsoYearDiv100,
        IsoYearMod100,
        Quarter,
        Month,
        Day,
        WeekFromSun,
        WeekFromMon,
        IsoWeek,
        NumDaysFromSun,
        WeekdayFromMon,
        Ordinal,
        Hour,
        Hour12,
        Minute,
        Second,
        Nanosecond,
        Timestamp,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Pad {
        None,
        Zero,
        Space,
    }

    #[derive(Debug)]
    pub struct DelayedFormat<I> {
        iter: I,
    }

    impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
        pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I>;
        pub fn new_with_offset<Off: Offset + Display>(
            date: Option<NaiveDate>,
            time: Option<NaiveTime>,
            offset: &Off,
            items: I,
        ) -> DelayedFormat<I>;
        pub fn write_to(&self, w: &mut (impl Write + ?Sized)) -> fmt::Result;
    }

    impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display for DelayedFormat<I> {
        #[stub::render(self = "Display")]
        #[stub::flow(self -> f)]
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    #[stub::hides]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ParseError;

    impl ParseError {
        pub fn kind(&self) -> ParseErrorKind;
    }

    impl Display for ParseError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for ParseError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ParseErrorKind {
        OutOfRange,
        Impossible,
        NotEnough,
        Invalid,
        TooShort,
        TooLong,
        BadFormat,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SecondsFormat {
        Secs,
        Millis,
        Micros,
        Nanos,
        AutoSi,
    }

    #[derive(Clone, Debug)]
    pub struct StrftimeItems<'a> {
        text: &'a str,
    }

    impl<'a> StrftimeItems<'a> {
        pub fn new(s: &'a str) -> StrftimeItems<'a>;
        pub fn new_lenient(s: &'a str) -> StrftimeItems<'a>;
        pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError>;
        pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError>;
    }

    impl<'a> Iterator for StrftimeItems<'a> {
        type Item = Item<'a>;
        fn next(&mut self) -> Option<Item<'a>>;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Item<'a> {
        Literal(&'a str),
        OwnedLiteral(Box<str>),
        Space(&'a str),
        OwnedSpace(Box<str>),
        Numeric(Numeric, Pad),
        Fixed(Fixed),
        Error,
    }

    impl Item<'_> {
        pub fn to_owned(self) -> Item<'static>;
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Parsed;

    impl Parsed {
        pub fn new() -> Parsed;
        pub fn set_year(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_year_div_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoyear(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_quarter(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_month(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoweek(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_weekday(&mut self, value: Weekday) -> ParseResult<()>;
        pub fn set_ordinal(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_day(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_ampm(&mut self, value: bool) -> ParseResult<()>;
        pub fn set_hour12(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_hour(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_minute(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_second(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_nanosecond(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_timestamp(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_offset(&mut self, value: i64) -> ParseResult<()>;
        pub fn to_naive_date(&self) -> ParseResult<NaiveDate>;
        pub fn to_naive_time(&self) -> ParseResult<NaiveTime>;
        pub fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime>;
        pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset>;
        pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>>;
        pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>>;
        pub fn year(&self) -> Option<i32>;
        pub fn year_div_100(&self) -> Option<i32>;
        pub fn year_mod_100(&self) -> Option<i32>;
        pub fn isoyear(&self) -> Option<i32>;
        pub fn isoyear_div_100(&self) -> Option<i32>;
        pub fn isoyear_mod_100(&self) -> Option<i32>;
        pub fn quarter(&self) -> Option<u32>;
        pub fn month(&self) -> Option<u32>;
        pub fn week_from_sun(&self) -> Option<u32>;
        pub fn week_from_mon(&self) -> Option<u32>;
        pub fn isoweek(&self) -> Option<u32>;
        pub fn weekday(&self) -> Option<Weekday>;
        pub fn ordinal(&self) -> Option<u32>;
        pub fn day(&self) -> Option<u32>;
        pub fn hour_div_12(&self) -> Option<u32>;
        pub fn hour_mod_12(&self) -> Option<u32>;
        pub fn minute(&self) -> Option<u32>;
        pub fn second(&self) -> Option<u32>;
        pub fn nanosecond(&self) -> Option<u32>;
        pub fn timestamp(&self) -> Option<i64>;
        pub fn offset(&self) -> Option<i32>;
    }
    pub type ParseResult<T> = Result<T, ParseError>;
}

pub mod naive {
    use crate::NaiveDate;
    use std::ops::RangeInclusive;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IsoWeek;

    impl IsoWeek {
        pub fn year(&self) -> i32;
        pub fn week(&self) -> u32;
        pub fn week0(&self) -> u32;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct NaiveWeek;

    impl NaiveWeek {
        pub fn first_day(&self) -> NaiveDate;
        pub fn checked_first_day(&self) -> Option<NaiveDate>;
        pub fn last_day(&self) -> NaiveDate;
        pub fn checked_last_day(&self) -> Option<NaiveDate>;
        pub fn days(&self) -> RangeInclusive<NaiveDate>;
        pub fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>>;
    }
    pub use super::{Days, NaiveDate, NaiveDateTime, NaiveTime};
}

pub mod offset {
    use crate::MappedLocalTime;
    use std::fmt::Debug;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum LocalResult<T> {
        Single(T),
        Ambiguous(T, T),
        None,
    }

    impl<T> LocalResult<T> {
        pub fn single(self) -> Option<T>;
        pub fn earliest(self) -> Option<T>;
        pub fn latest(self) -> Option<T>;
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U>;
    }

    impl<T: Debug> LocalResult<T> {
        pub fn unwrap(self) -> T;
    }
    pub use super::{FixedOffset, Local, Offset, TimeZone, Utc};
}
