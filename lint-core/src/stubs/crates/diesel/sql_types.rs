//! `diesel::sql_types`: the types of columns, e.g. `Nullable<Text>`.

macro_rules! types {
    ($($Name:ident)*) => {$(
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;
    )*};
}

types! {
    BigInt Binary Bool Date Double Float Integer Interval Json Jsonb Numeric Oid
    SmallInt Text Time Timestamp Timestamptz TinyInt Uuid Inet Cidr MacAddr Money Citext
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Nullable<ST> {
    st: ST,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Array<ST> {
    st: ST,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Range<ST> {
    st: ST,
}

pub type VarChar = Text;
pub type Varchar = Text;
pub type Int2 = SmallInt;
pub type Int4 = Integer;
pub type Int8 = BigInt;
pub type Float4 = Float;
pub type Float8 = Double;
pub type Decimal = Numeric;
pub type Bytea = Binary;
pub type Serial = Integer;
pub type BigSerial = BigInt;
pub type Bpchar = Text;

pub trait SqlType {}

pub trait SingleValue: SqlType {}
