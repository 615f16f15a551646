//! `serde`: values as data, e.g. `#[derive(Serialize)]`.

pub use self::de::{Deserialize, Deserializer};
pub use self::ser::{Serialize, Serializer};

#[stub::derive(reads)]
macro_rules! Serialize {
    () => {};
}

#[stub::derive(receives)]
macro_rules! Deserialize {
    () => {};
}

pub mod de {
    use std::fmt::{Display, Formatter};
    use std::{error, fmt};

    pub mod value {
        #[derive(Clone, Debug, PartialEq)]
        pub struct Error;
    }

    pub trait Deserialize<'de>: Sized {
        #[stub::flow(deserializer -> return.Ok.0)]
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, <D as Deserializer<'de>>::Error>;
    }

    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}

    pub trait DeserializeSeed<'de>: Sized {
        type Value;
        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, <D as Deserializer<'de>>::Error>;
    }

    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_unit_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            visitor: V,
        ) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            visitor: V,
        ) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_tuple_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            len: usize,
            visitor: V,
        ) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        #[stub::clean]
        fn is_human_readable(&self) -> bool;
    }

    pub trait EnumAccess<'de>: Sized {
        type Error: Error;
        type Variant: VariantAccess<'de, Error = Self::Error>;
        fn variant_seed<V: DeserializeSeed<'de>>(
            self,
            seed: V,
        ) -> Result<(<V as DeserializeSeed<'de>>::Value, Self::Variant), Self::Error>;
        fn variant<V: Deserialize<'de>>(self) -> Result<(V, Self::Variant), Self::Error>;
    }

    pub trait Error: Sized + error::Error {
        fn custom<T: Display>(msg: T) -> Self;
        fn invalid_type(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self;
        fn invalid_value(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self;
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self;
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self;
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self;
        fn missing_field(field: &'static str) -> Self;
        fn duplicate_field(field: &'static str) -> Self;
    }

    pub trait Expected {
        fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct IgnoredAny;

    impl<'de> Visitor<'de> for IgnoredAny {
        type Value = IgnoredAny;
    }

    pub trait IntoDeserializer<'de, E = Error>
    where
        E: Error,
    {
        type Deserializer;
        fn into_deserializer(self) -> Self::Deserializer;
    }

    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key_seed<K: DeserializeSeed<'de>>(
            &mut self,
            seed: K,
        ) -> Result<Option<<K as DeserializeSeed<'de>>::Value>, Self::Error>;
        fn next_value_seed<V: DeserializeSeed<'de>>(
            &mut self,
            seed: V,
        ) -> Result<<V as DeserializeSeed<'de>>::Value, Self::Error>;
        fn next_entry_seed<K: DeserializeSeed<'de>, V: DeserializeSeed<'de>>(
            &mut self,
            kseed: K,
            vseed: V,
        ) -> Result<Option<(<K as DeserializeSeed<'de>>::Value, <V as DeserializeSeed<'de>>::Value)>, Self::Error>;
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error>;
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error>;
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(&mut self) -> Result<Option<(K, V)>, Self::Error>;
        #[stub::clean]
        fn size_hint(&self) -> Option<usize>;
    }

    impl<'de, A: MapAccess<'de> + ?Sized> MapAccess<'de> for &mut A {
        type Error = <A as MapAccess<'de>>::Error;
        fn next_key_seed<K: DeserializeSeed<'de>>(
            &mut self,
            seed: K,
        ) -> Result<Option<<K as DeserializeSeed<'de>>::Value>, <&mut A as MapAccess<'de>>::Error>;
        fn next_value_seed<V: DeserializeSeed<'de>>(
            &mut self,
            seed: V,
        ) -> Result<<V as DeserializeSeed<'de>>::Value, <&mut A as MapAccess<'de>>::Error>;
        fn next_entry_seed<K: DeserializeSeed<'de>, V: DeserializeSeed<'de>>(
            &mut self,
            kseed: K,
            vseed: V,
        ) -> Result<
            Option<(<K as DeserializeSeed<'de>>::Value, <V as DeserializeSeed<'de>>::Value)>,
            <&mut A as MapAccess<'de>>::Error,
        >;
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(
            &mut self,
        ) -> Result<Option<(K, V)>, <&mut A as MapAccess<'de>>::Error>;
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, <&mut A as MapAccess<'de>>::Error>;
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, <&mut A as MapAccess<'de>>::Error>;
        #[stub::clean]
        fn size_hint(&self) -> Option<usize>;
    }

    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element_seed<T: DeserializeSeed<'de>>(
            &mut self,
            seed: T,
        ) -> Result<Option<<T as DeserializeSeed<'de>>::Value>, Self::Error>;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error>;
        #[stub::clean]
        fn size_hint(&self) -> Option<usize>;
    }

    impl<'de, A: SeqAccess<'de> + ?Sized> SeqAccess<'de> for &mut A {
        type Error = <A as SeqAccess<'de>>::Error;
        fn next_element_seed<T: DeserializeSeed<'de>>(
            &mut self,
            seed: T,
        ) -> Result<Option<<T as DeserializeSeed<'de>>::Value>, <&mut A as SeqAccess<'de>>::Error>;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, <&mut A as SeqAccess<'de>>::Error>;
        #[stub::clean]
        fn size_hint(&self) -> Option<usize>;
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Unexpected<'a> {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Char(char),
        Str(&'a str),
        Bytes(&'a [u8]),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(&'a str),
    }

    impl<'a> Display for Unexpected<'a> {
        #[stub::render(self = "Display")]
        #[stub::flow(self -> f)]
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    pub trait VariantAccess<'de>: Sized {
        type Error: Error;
        fn unit_variant(self) -> Result<(), Self::Error>;
        fn newtype_variant_seed<T: DeserializeSeed<'de>>(
            self,
            seed: T,
        ) -> Result<<T as DeserializeSeed<'de>>::Value, Self::Error>;
        fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn struct_variant<V: Visitor<'de>>(
            self,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        fn newtype_variant<T: Deserialize<'de>>(self) -> Result<T, Self::Error>;
    }

    pub trait Visitor<'de>: Sized {
        type Value;
        fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E>;
        fn visit_i8<E: Error>(self, v: i8) -> Result<Self::Value, E>;
        fn visit_i16<E: Error>(self, v: i16) -> Result<Self::Value, E>;
        fn visit_i32<E: Error>(self, v: i32) -> Result<Self::Value, E>;
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E>;
        fn visit_i128<E: Error>(self, v: i128) -> Result<Self::Value, E>;
        fn visit_u8<E: Error>(self, v: u8) -> Result<Self::Value, E>;
        fn visit_u16<E: Error>(self, v: u16) -> Result<Self::Value, E>;
        fn visit_u32<E: Error>(self, v: u32) -> Result<Self::Value, E>;
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E>;
        fn visit_u128<E: Error>(self, v: u128) -> Result<Self::Value, E>;
        fn visit_f32<E: Error>(self, v: f32) -> Result<Self::Value, E>;
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E>;
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E>;
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
        fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E>;
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E>;
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
        fn visit_borrowed_bytes<E: Error>(self, v: &'de [u8]) -> Result<Self::Value, E>;
        fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E>;
        fn visit_none<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, <D as Deserializer<'de>>::Error>;
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, <D as Deserializer<'de>>::Error>;
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, <A as SeqAccess<'de>>::Error>;
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, <A as MapAccess<'de>>::Error>;
        fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, <A as EnumAccess<'de>>::Error>;
    }
}

pub mod ser {
    use std::fmt::{Display, Formatter};
    use std::{error, fmt};

    pub trait Error: Sized + error::Error {
        fn custom<T: Display>(msg: T) -> Self;
    }

    impl Error for fmt::Error {}

    pub struct Impossible<Ok, Error> {
        ok: Ok,
        error: Error,
    }

    impl<Ok, Error: Error> SerializeSeq for Impossible<Ok, Error> {
        type Ok = Ok;
        type Error = Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Ok, Error>;
    }

    impl<Ok, Error: Error> SerializeStruct for Impossible<Ok, Error> {
        type Ok = Ok;
        type Error = Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Ok, Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
    }

    impl<Ok, Error: Error> SerializeStructVariant for Impossible<Ok, Error> {
        type Ok = Ok;
        type Error = Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Ok, Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
    }

    impl<Ok, Error: Error> SerializeTuple for Impossible<Ok, Error> {
        type Ok = Ok;
        type Error = Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Ok, Error>;
    }

    impl<Ok, Error: Error> SerializeTupleStruct for Impossible<Ok, Error> {
        type Ok = Ok;
        type Error = Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Ok, Error>;
    }

    impl<Ok, Error: Error> SerializeTupleVariant for Impossible<Ok, Error> {
        type Ok = Ok;
        type Error = Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Ok, Error>;
    }

    pub trait Serialize {
        #[stub::render(self = "Serialize")]
        #[stub::flow(self -> serializer, self -> return.Ok.0)]
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<<S as Serializer>::Ok, <S as Serializer>::Error>;
    }

    pub trait SerializeMap {
        type Ok;
        type Error: Error;
        #[stub::render(key = "Serialize")]
        #[stub::flow(key -> self)]
        fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error>;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
        #[stub::render(key = "Serialize", value = "Serialize")]
        #[stub::flow(key -> self, value -> self)]
        fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
            &mut self,
            key: &K,
            value: &V,
        ) -> Result<(), Self::Error>;
    }

    pub trait SerializeSeq {
        type Ok;
        type Error: Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }

    pub trait SerializeStruct {
        type Ok;
        type Error: Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
    }

    pub trait SerializeStructVariant {
        type Ok;
        type Error: Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
    }

    pub trait SerializeTuple {
        type Ok;
        type Error: Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }

    pub trait SerializeTupleStruct {
        type Ok;
        type Error: Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }

    pub trait SerializeTupleVariant {
        type Ok;
        type Error: Error;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self)]
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        #[stub::flow(self -> return.Ok.0)]
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }

    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self, value -> return.Ok.0)]
        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn serialize_unit_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
        ) -> Result<Self::Ok, Self::Error>;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self, value -> return.Ok.0)]
        fn serialize_newtype_struct<T: Serialize + ?Sized>(
            self,
            name: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error>;
        #[stub::render(value = "Serialize")]
        #[stub::flow(value -> self, value -> return.Ok.0)]
        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        #[stub::clean]
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        #[stub::clean]
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error>;
        #[stub::clean]
        fn serialize_tuple_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Self::SerializeTupleVariant, Self::Error>;
        #[stub::clean]
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        #[stub::clean]
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
        #[stub::clean]
        fn serialize_struct_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Self::SerializeStructVariant, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(v -> self, v -> return.Ok.0)]
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error>;
        #[stub::flow(iter -> self, iter -> return.Ok.0)]
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error>
        where
            <I as IntoIterator>::Item: Serialize;
        #[stub::flow(iter -> self, iter -> return.Ok.0)]
        fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(
            self,
            iter: I,
        ) -> Result<Self::Ok, Self::Error>;
        #[stub::render(value = "Display")]
        #[stub::flow(value -> self, value -> return.Ok.0)]
        fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        #[stub::clean]
        fn is_human_readable(&self) -> bool;
    }

    impl<'a> Serializer for &mut Formatter<'a> {
        type Ok = ();
        type Error = fmt::Error;
        type SerializeSeq = Impossible<(), fmt::Error>;
        type SerializeTuple = Impossible<(), fmt::Error>;
        type SerializeTupleStruct = Impossible<(), fmt::Error>;
        type SerializeTupleVariant = Impossible<(), fmt::Error>;
        type SerializeMap = Impossible<(), fmt::Error>;
        type SerializeStruct = Impossible<(), fmt::Error>;
        type SerializeStructVariant = Impossible<(), fmt::Error>;
    }
}
