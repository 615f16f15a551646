//! `uuid`: identifiers, e.g. `Uuid::new_v4()`.

use crate::fmt::{Braced, Hyphenated, Simple, Urn};
use crate::timestamp::Timestamp;
use std::error;
use std::fmt::{Display, Formatter, LowerHex, UpperHex};
use std::str::FromStr;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn from_bytes(b: Bytes) -> Self;
    pub fn from_bytes_le(b: Bytes) -> Self;
    pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub fn from_md5_bytes(md5_bytes: Bytes) -> Self;
    pub fn from_random_bytes(random_bytes: Bytes) -> Self;
    pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
    pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self;
    pub fn from_custom_bytes(custom_bytes: Bytes) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error>;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn nil() -> Self;
    pub fn set_variant(&mut self, v: Variant) -> &mut Self;
    pub fn with_variant(self, v: Variant) -> Self;
    pub fn set_version(&mut self, v: Version) -> &mut Self;
    pub fn with_version(self, v: Version) -> Self;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}

#[stub::hides]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl error::Error for Error {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid;

impl Uuid {
    #[stub::clean]
    #[stub::fresh]
    pub fn nil() -> Self;
    #[stub::clean]
    #[stub::fresh]
    pub fn max() -> Self;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_bytes(bytes: Bytes) -> Uuid;
    pub fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
}

impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
}

impl Uuid {
    pub fn hyphenated(self) -> Hyphenated;
    pub fn as_hyphenated(&self) -> &Hyphenated;
    pub fn simple(self) -> Simple;
    pub fn as_simple(&self) -> &Simple;
    pub fn urn(self) -> Urn;
    pub fn as_urn(&self) -> &Urn;
    pub fn braced(self) -> Braced;
    pub fn as_braced(&self) -> &Braced;
}

impl Uuid {
    #[stub::clean]
    #[stub::fresh]
    pub fn new_v4() -> Uuid;
}

impl Uuid {
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
}

impl Uuid {
    #[stub::clean]
    #[stub::fresh]
    pub fn now_v7() -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
}

impl Uuid {
    pub fn get_variant(&self) -> Variant;
    #[stub::clean]
    pub fn get_version_num(&self) -> usize;
    pub fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn as_u128(&self) -> u128;
    pub fn to_u128_le(&self) -> u128;
    pub fn as_u64_pair(&self) -> (u64, u64);
    pub fn as_bytes(&self) -> &Bytes;
    pub fn into_bytes(self) -> Bytes;
    pub fn to_bytes_le(&self) -> Bytes;
    #[stub::clean]
    pub fn is_nil(&self) -> bool;
    #[stub::clean]
    pub fn is_max(&self) -> bool;
    pub fn encode_buffer() -> [u8; 45];
    pub fn get_timestamp(&self) -> Option<Timestamp>;
    pub fn get_node_id(&self) -> Option<[u8; 6]>;
}

impl AsRef<[u8]> for Uuid {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl AsRef<Uuid> for Uuid {
    fn as_ref(&self) -> &Uuid;
}

impl Display for Uuid {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl From<Braced> for Uuid {
    fn from(f: Braced) -> Self;
}

impl From<Hyphenated> for Uuid {
    fn from(f: Hyphenated) -> Self;
}

impl From<NonNilUuid> for Uuid {
    fn from(non_nil: NonNilUuid) -> Self;
}

impl From<Simple> for Uuid {
    fn from(f: Simple) -> Self;
}

impl From<Urn> for Uuid {
    fn from(f: Urn) -> Self;
}

impl FromStr for Uuid {
    type Err = Error;
    fn from_str(uuid_str: &str) -> Result<Self, Self::Err>;
}

impl LowerHex for Uuid {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl TryFrom<&str> for Uuid {
    type Error = Error;
    fn try_from(uuid_str: &str) -> Result<Self, Self::Error>;
}

impl TryFrom<String> for Uuid {
    type Error = Error;
    fn try_from(uuid_str: String) -> Result<Self, Self::Error>;
}

impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
    fn try_from(value: Vec<u8>) -> Result<Self, Self::Error>;
}

impl UpperHex for Uuid {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Variant {
    NCS = 0,
    RFC4122 = 1,
    Microsoft = 2,
    Future = 3,
}

impl Display for Variant {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version {
    Nil = 0,
    Mac = 1,
    Dce = 2,
    Md5 = 3,
    Random = 4,
    Sha1 = 5,
    SortMac = 6,
    SortRand = 7,
    Custom = 8,
    Max = 15,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonNilUuid;

impl NonNilUuid {
    pub fn new(uuid: Uuid) -> Option<Self>;
    pub unsafe fn new_unchecked(uuid: Uuid) -> Self;
    pub fn get(self) -> Uuid;
    pub fn new_v4() -> Self;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub fn now_v7() -> Self;
}

impl Display for NonNilUuid {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl TryFrom<Uuid> for NonNilUuid {
    type Error = Error;
    fn try_from(uuid: Uuid) -> Result<Self, Self::Error>;
}
pub use self::timestamp::Timestamp;
pub type Bytes = [u8; 16];

pub mod fmt {
    use crate::{Error, Uuid};
    use std::borrow::Borrow;
    use std::fmt::{Display, Formatter, LowerHex, UpperHex};
    use std::mem::MaybeUninit;
    use std::str::FromStr;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Braced;

    impl Braced {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl AsRef<Uuid> for Braced {
        fn as_ref(&self) -> &Uuid;
    }

    impl Borrow<Uuid> for Braced {
        fn borrow(&self) -> &Uuid;
    }

    impl Display for Braced {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl From<Uuid> for Braced {
        fn from(f: Uuid) -> Self;
    }

    impl FromStr for Braced {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    impl LowerHex for Braced {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl UpperHex for Braced {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Hyphenated;

    impl Hyphenated {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl AsRef<Uuid> for Hyphenated {
        fn as_ref(&self) -> &Uuid;
    }

    impl Borrow<Uuid> for Hyphenated {
        fn borrow(&self) -> &Uuid;
    }

    impl Display for Hyphenated {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl From<Uuid> for Hyphenated {
        fn from(f: Uuid) -> Self;
    }

    impl FromStr for Hyphenated {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    impl LowerHex for Hyphenated {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl UpperHex for Hyphenated {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Simple;

    impl Simple {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl AsRef<Uuid> for Simple {
        fn as_ref(&self) -> &Uuid;
    }

    impl Borrow<Uuid> for Simple {
        fn borrow(&self) -> &Uuid;
    }

    impl Display for Simple {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl From<Uuid> for Simple {
        fn from(f: Uuid) -> Self;
    }

    impl FromStr for Simple {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    impl LowerHex for Simple {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl UpperHex for Simple {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Urn;

    impl Urn {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl AsRef<Uuid> for Urn {
        fn as_ref(&self) -> &Uuid;
    }

    impl Borrow<Uuid> for Urn {
        fn borrow(&self) -> &Uuid;
    }

    impl Display for Urn {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl From<Uuid> for Urn {
        fn from(f: Uuid) -> Self;
    }

    impl FromStr for Urn {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    impl LowerHex for Urn {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }

    impl UpperHex for Urn {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
    }
}

pub mod timestamp {
    use crate::Error;
    use std::time::SystemTime;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Timestamp;

    impl Timestamp {
        pub fn from_gregorian_time(ticks: u64, counter: u16) -> Self;
        pub fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self;
        pub fn to_gregorian(&self) -> (u64, u16);
        pub fn to_unix(&self) -> (u64, u32);
    }

    impl TryFrom<SystemTime> for Timestamp {
        type Error = Error;
        fn try_from(st: SystemTime) -> Result<Self, Self::Error>;
    }
}
