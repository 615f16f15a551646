//! What names mean in modules: imports, globs, visibility, crates, preludes, `cfg`.

use tests::names::check;

/// A standard library as small as the tests allow.
const STD: &str = r"
//- /std/lib.rs crate:std role:stub deps:
pub mod prelude {
    pub mod v1 {
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result;
        pub use crate::clone::Clone;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::TryFrom;
    }
    pub mod rust_2024 {
        pub use super::rust_2021::*;
    }
}
pub mod option { pub enum Option<T> { None, Some(T) } }
pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
pub mod clone { pub trait Clone {} }
pub mod convert { pub trait TryFrom {} }
pub mod fmt { pub trait Debug {} pub trait Display {} }
#[macro_export]
macro_rules! println { () => {}; }
";

fn with_std(text: &str) -> String {
    format!("{text}{STD}")
}

#[test]
fn items_have_their_namespaces() {
    check(
        "//- /lib.rs crate:a deps:
        struct Named { x: u8 }
        struct Tuple(u8);
        struct Unit;
        enum E { A, B(u8) }
        union U { x: u8 }
        trait T { fn m(); }
        type Alias = u8;
        const C: u8 = 1;
        static S: u8 = 1;
        const _: u8 = 1;
        fn f() {}
        mod m {}
        ",
        "mod a
           Alias: type a::Alias
           C: value a::C
           E: type a::E
           Named: type a::Named
           S: value a::S
           T: type a::T
           Tuple: type a::Tuple, value a::Tuple
           U: type a::U
           Unit: type a::Unit, value a::Unit
           f: value a::f
           m: type a::m
         mod a::m
        ",
    );
}

#[test]
fn use_trees_and_renames() {
    check(
        "//- /lib.rs crate:a deps:
        mod m {
            pub struct S;
            pub mod n { pub fn f() {} pub fn g() {} }
        }
        mod user {
            use crate::m::{self, S as T, n::{f, g as h, self as k}};
            use super::m::n;
            use self::n::f as same;
        }
        ",
        "mod a
           m: type a::m
           user: type a::user
         mod a::m
           S: type a::m::S, value a::m::S
           n: type a::m::n
         mod a::m::n
           f: value a::m::n::f
           g: value a::m::n::g
         mod a::user
           T: type a::m::S, value a::m::S
           f: value a::m::n::f
           h: value a::m::n::g
           k: type a::m::n
           m: type a::m
           n: type a::m::n
           same: value a::m::n::f
        ",
    );
}

#[test]
fn globs_yield_to_named_imports_and_own_items() {
    check(
        "//- /lib.rs crate:a deps:
        mod x { pub struct A; pub struct B; pub struct C; struct Private; pub(crate) struct Near; pub(self) struct Own; }
        mod y { pub struct B; }
        mod user {
            use super::x::*;
            use super::y::B;
            struct C;
        }
        ",
        "mod a
           user: type a::user
           x: type a::x
           y: type a::y
         mod a::x
           A: type a::x::A, value a::x::A
           B: type a::x::B, value a::x::B
           C: type a::x::C, value a::x::C
           Near: type a::x::Near, value a::x::Near
           Own: type a::x::Own, value a::x::Own
           Private: type a::x::Private, value a::x::Private
         mod a::y
           B: type a::y::B, value a::y::B
         mod a::user
           A: type a::x::A, value a::x::A
           B: type a::y::B, value a::y::B
           C: type a::user::C, value a::user::C
           Near: type a::x::Near, value a::x::Near
        ",
    );
}

#[test]
fn globs_go_round_in_circles_and_through_chains() {
    check(
        "//- /lib.rs crate:a deps:
        mod x { pub use super::y::*; pub struct X; }
        mod y { pub use super::x::*; pub struct Y; }
        mod z { pub use super::x::*; }
        use z::Y;
        ",
        "mod a
           Y: type a::y::Y, value a::y::Y
           x: type a::x
           y: type a::y
           z: type a::z
         mod a::x
           X: type a::x::X, value a::x::X
           Y: type a::y::Y, value a::y::Y
         mod a::y
           X: type a::x::X, value a::x::X
           Y: type a::y::Y, value a::y::Y
         mod a::z
           X: type a::x::X, value a::x::X
           Y: type a::y::Y, value a::y::Y
        ",
    );
}

#[test]
fn pub_in_reaches_as_far_as_it_says() {
    check(
        "//- /lib.rs crate:a deps:
        pub mod m {
            pub mod n {
                pub(in crate::m) struct InM;
                pub(super) struct Super;
                pub(crate) struct InCrate;
            }
            mod inside { use super::n::*; }
        }
        mod outside { use super::m::n::*; }
        ",
        "mod a
           m: type a::m
           outside: type a::outside
         mod a::m
           inside: type a::m::inside
           n: type a::m::n
         mod a::m::n
           InCrate: type a::m::n::InCrate, value a::m::n::InCrate
           InM: type a::m::n::InM, value a::m::n::InM
           Super: type a::m::n::Super, value a::m::n::Super
         mod a::m::inside
           InCrate: type a::m::n::InCrate, value a::m::n::InCrate
           InM: type a::m::n::InM, value a::m::n::InM
           Super: type a::m::n::Super, value a::m::n::Super
         mod a::outside
           InCrate: type a::m::n::InCrate, value a::m::n::InCrate
        ",
    );
}

#[test]
fn crates_are_called_as_their_users_say() {
    check(
        "//- /lib.rs crate:a deps:other=b,c
        use other::S;
        use c::{Again, T as U};
        pub extern crate other as third;
        use third::inner;
        fn f() { ::other::S; }
        //- /b.rs crate:b deps:
        pub struct S;
        pub mod inner {}
        struct Hidden;
        //- /c.rs crate:c deps:b
        pub use b::S as Again;
        pub use b::*;
        pub trait T {}
        ",
        "mod a
           Again: type b::S, value b::S
           S: type b::S, value b::S
           U: type c::T
           f: value a::f
           inner: type b::inner
           third: type b
         mod b
           Hidden: type b::Hidden, value b::Hidden
           S: type b::S, value b::S
           inner: type b::inner
         mod b::inner
         mod c
           Again: type b::S, value b::S
           S: type b::S, value b::S
           T: type c::T
           inner: type b::inner
        ",
    );
}

#[test]
fn an_import_may_be_called_like_its_crate() {
    check(
        "//- /lib.rs crate:a deps:b
        use b::b;
        use b::Other;
        //- /b.rs crate:b deps:
        pub fn b() {}
        pub struct Other;
        ",
        "mod a
           Other: type b::Other, value b::Other
           b: value b::b
         mod b
           Other: type b::Other, value b::Other
           b: value b::b
        ",
    );
}

#[test]
fn enums_are_namespaces() {
    check(
        "//- /lib.rs crate:a deps:
        enum E { A, B(u8), C { x: u8 } }
        use E::A;
        mod m { use super::E::*; }
        ",
        "mod a
           A: type a::E::A, value a::E::A
           E: type a::E
           m: type a::m
         mod a::m
           A: type a::E::A, value a::E::A
           B: type a::E::B, value a::E::B
           C: type a::E::C, value a::E::C
        ",
    );
}

#[test]
fn traits_without_a_name_are_in_scope() {
    check(
        "//- /lib.rs crate:a deps:
        mod m { pub trait T {} pub trait V {} pub use self::V as _; }
        use m::T as _;
        mod prelude { pub use super::m::T as _; }
        mod user { use super::prelude::*; }
        ",
        "mod a
           m: type a::m
           prelude: type a::prelude
           user: type a::user
           _: trait a::m::T
         mod a::m
           T: type a::m::T
           V: type a::m::V
         mod a::prelude
           _: trait a::m::T
         mod a::user
           _: trait a::m::T
        ",
    );
}

#[test]
fn what_an_unknown_import_means_is_unknown() {
    check(
        &with_std(
            "//- /lib.rs crate:a deps:missing
            use missing::Result;
            use missing::prelude::*;
            use std::result::Result as Known;
            use core::fmt;
            use fmt::Debug;
            use alloc::option::Option;
            ",
        ),
        "mod a
           Debug: type std::fmt::Debug
           Known: type std::result::Result
           Option: type std::option::Option
           Result: ?
           fmt: type std::fmt
        ",
    );
}

#[test]
fn files_are_modules() {
    check(
        "//- /lib.rs crate:a deps:
        mod one;
        mod two;
        #[path = \"odd.rs\"]
        mod three;
        mod inline { mod four; }
        //- /one.rs
        pub struct One;
        mod deep;
        //- /one/deep.rs
        use super::One;
        //- /two/mod.rs
        mod deep;
        //- /two/deep.rs
        use crate::one::One as Other;
        //- /odd.rs
        struct Odd;
        //- /inline/four.rs
        struct Four;
        ",
        "mod a
           inline: type a::inline
           one: type a::one
           three: type a::three
           two: type a::two
         mod a::one
           One: type a::one::One, value a::one::One
           deep: type a::one::deep
         mod a::one::deep
           One: type a::one::One, value a::one::One
         mod a::two
           deep: type a::two::deep
         mod a::two::deep
           Other: type a::one::One, value a::one::One
         mod a::three
           Odd: type a::three::Odd, value a::three::Odd
         mod a::inline
           four: type a::inline::four
         mod a::inline::four
           Four: type a::inline::four::Four, value a::inline::four::Four
        ",
    );
}

#[test]
fn cfg_is_each_crates_own() {
    check(
        "//- /lib.rs crate:a deps: cfg:unix,feature=full
        #[cfg(unix)] struct OnUnix;
        #[cfg(not(unix))] struct NotOnUnix;
        #[cfg(all(unix, feature = \"full\"))] mod full;
        #[cfg(any(windows, feature = \"other\"))] mod other;
        #[cfg(windows)] use nowhere::X;
        #[test] fn gone() {}
        enum E { #[cfg(unix)] A, #[cfg(windows)] B }
        use E::*;
        //- /full.rs
        #![cfg(unix)]
        struct Full;
        //- /b.rs crate:b deps: cfg:test
        #[path = \"full.rs\"] mod full;
        #[cfg(test)] mod tests { #[test] fn here() {} }
        ",
        "mod a
           A: type a::E::A, value a::E::A
           E: type a::E
           OnUnix: type a::OnUnix, value a::OnUnix
           full: type a::full
         mod a::full
           Full: type a::full::Full, value a::full::Full
         mod b
           tests: type b::tests
         mod b::tests
           here: value b::tests::here
        ",
    );
}

#[test]
fn paths_of_2015_start_at_the_root() {
    check(
        "//- /lib.rs crate:a deps:b edition:2015
        extern crate b;
        mod m { pub struct S; pub(in m) struct P; }
        mod user {
            use m::S;
            use b::T;
            use ::m::S as Again;
            mod inner { use user::S as Third; }
        }
        //- /b.rs crate:b deps:
        pub struct T;
        ",
        "mod a
           b: type b
           m: type a::m
           user: type a::user
         mod a::m
           P: type a::m::P, value a::m::P
           S: type a::m::S, value a::m::S
         mod a::user
           Again: type a::m::S, value a::m::S
           S: type a::m::S, value a::m::S
           T: type b::T, value b::T
           inner: type a::user::inner
         mod a::user::inner
           Third: type a::m::S, value a::m::S
         mod b
           T: type b::T, value b::T
        ",
    );
}

#[test]
fn blocks_are_modules_without_a_name() {
    check(
        "//- /lib.rs crate:a deps:
        struct S;
        fn f() {
            struct Local;
            use inner::Deep;
            mod inner { pub struct Deep; use super::S; }
            {
                enum E { A }
                use E::A;
                fn g() { struct InG; }
            }
        }
        const C: () = { struct InConst; impl InConst { fn m() { struct InM; } } };
        ",
        "mod a
           C: value a::C
           S: type a::S, value a::S
           f: value a::f
         block a::f
           Deep: type a::f::inner::Deep, value a::f::inner::Deep
           Local: type a::f::Local, value a::f::Local
           inner: type a::f::inner
         mod a::f::inner
           Deep: type a::f::inner::Deep, value a::f::inner::Deep
           S: type a::S, value a::S
         block a::f
           A: type a::f::E::A, value a::f::E::A
           E: type a::f::E
           g: value a::f::g
         block a::f::g
           InG: type a::f::g::InG, value a::f::g::InG
         block a::C
           InConst: type a::C::InConst, value a::C::InConst
         block a::C::InConst::m
           InM: type a::C::InConst::m::InM, value a::C::InConst::m::InM
        ",
    );
}

#[test]
fn a_crate_may_call_itself_by_its_name() {
    check(
        "//- /lib.rs crate:a deps:
        extern crate self as me;
        mod m { pub struct S; }
        mod user { use me::m::S; use ::me::m; }
        ",
        "mod a
           m: type a::m
           me: type a
           user: type a::user
         mod a::m
           S: type a::m::S, value a::m::S
         mod a::user
           S: type a::m::S, value a::m::S
           m: type a::m
        ",
    );
}

#[test]
fn imports_wait_for_each_other_in_any_order() {
    check(
        "//- /lib.rs crate:a deps:
        use one::Last;
        mod one { pub use super::two::*; }
        mod two { pub use super::three::mid::*; }
        mod three { pub use super::four as mid; }
        mod four { pub use crate::five::Last; }
        mod five { pub struct Last; }
        ",
        "mod a
           Last: type a::five::Last, value a::five::Last
           five: type a::five
           four: type a::four
           one: type a::one
           three: type a::three
           two: type a::two
         mod a::one
           Last: type a::five::Last, value a::five::Last
         mod a::two
           Last: type a::five::Last, value a::five::Last
         mod a::three
           mid: type a::four
         mod a::four
           Last: type a::five::Last, value a::five::Last
         mod a::five
           Last: type a::five::Last, value a::five::Last
        ",
    );
}

#[test]
fn files_that_a_macro_declares_are_modules() {
    check(
        "//- /lib.rs crate:a deps: cfg:unix
        macro_rules! same { ($($t:tt)*) => { $($t)* }; }
        same! { #[cfg(unix)] pub mod one; mod inline { pub struct I; } #[path = \"odd.rs\"] mod two; }
        same! { same! { mod three; } }
        //- /one.rs
        pub struct One;
        mod below;
        //- /one/below.rs
        struct Below;
        //- /odd.rs
        struct Two;
        //- /three.rs
        same! { struct Three; }
        ",
        "mod a
           inline: type a::inline
           one: type a::one
           three: type a::three
           two: type a::two
         mod a::one
           One: type a::one::One, value a::one::One
           below: type a::one::below
         mod a::one::below
           Below: type a::one::below::Below, value a::one::below::Below
         mod a::inline
           I: type a::inline::I, value a::inline::I
         mod a::two
           Two: type a::two::Two, value a::two::Two
         mod a::three
           Three: type a::three::Three, value a::three::Three
        ",
    );
}
