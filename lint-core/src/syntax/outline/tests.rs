use super::outline;

fn of(text: &str) -> String {
    let done = outline(text);
    assert_eq!(outline(&done), done, "the outline of an outline is the same");
    done.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn code_is_left_out_and_what_others_call_stays() {
    assert_eq!(
        of(
            "/// Doc.\npub fn f<const N: usize>(a: [u8; N]) -> W<{ N }> where [(); { N }]: S { if a < b { 1 } else { 2 } }"
        ),
        "pub fn f<const N: usize>(a: [u8; N]) -> W<{ N }> where [(); { N }]: S {}"
    );
    assert_eq!(
        of("fn f() {} pub(crate) fn g() {} pub const fn h() {} pub async unsafe fn i() {}"),
        "pub const fn h() {} pub async unsafe fn i() {}"
    );
    assert_eq!(
        of("impl<T> A<T> { pub fn f(&self) -> Option<&T> { x } fn g() {} pub(super) fn h() {} const N: u8 = 1; }"),
        "impl<T> A<T> { pub fn f(&self) -> Option<&T> {} }"
    );
    assert_eq!(
        of("pub trait T { type X; fn f(&self) -> u8 { 1 } fn g(); const N: u8 = 2; }"),
        "pub trait T { type X; fn f(&self) -> u8; fn g(); const N: u8 = 0; }"
    );
}

#[test]
fn impls_of_traits_keep_their_types() {
    assert_eq!(
        of(
            "impl<'a, F> Iterator for I<'a, F> where F: for<'b> Fn(&'b u8) -> u8 { type Item = u8; fn next(&mut self) -> Option<u8> { None } const X: u8 = 1; }"
        ),
        "impl<'a, F> Iterator for I<'a, F> where F: for<'b> Fn(&'b u8) -> u8 { type Item = u8; fn next(&mut self) -> Option<u8> {} }"
    );
    assert_eq!(
        of("impl<F: for<'a> Fn(&'a u8)> S<F> { pub fn f() {} }"),
        "impl<F: for<'a> Fn(&'a u8)> S<F> { pub fn f() {} }"
    );
    assert_eq!(
        of("impl<'a> Iterator for J<'a> { type Item = &'a u8; fn next(&mut self) -> Option<u8> { None } }"),
        "impl<'a> Iterator for J<'a> { type Item = &'a u8; }"
    );
    assert_eq!(of("unsafe impl Send for S {}"), "unsafe impl Send for S { }");
}

#[test]
fn private_fields_stay_where_they_hold_a_parameter_or_a_mark() {
    assert_eq!(
        of(
            "pub struct A<'a, T: Into<B>, const N: usize> { a: Vec<T>, b: B, pub c: HashMap<u8, u16>, #[doc(hidden)] d: [u8; N], #[personal] e: E, pub(crate) f: F }"
        ),
        "pub struct A<'a, T: Into<B>, const N: usize> { a: Vec<T>, pub c: HashMap<u8, u16>, d: [u8; N], #[personal] e: E, }"
    );
    assert_eq!(of("struct P<T>(T, Secret, pub u8) where T: Copy;"), "struct P<T>( T, (), pub u8, ) where T: Copy;");
    assert_eq!(of("pub struct U; struct V { }"), "pub struct U; struct V { }");
    assert_eq!(of("pub enum E { A(Secret), #[x] B { a: u8 } = 3 }"), "pub enum E { A(Secret), #[x] B { a: u8 } = 3 }");
}

#[test]
fn imports_stay_where_something_needs_them() {
    assert_eq!(
        of("use a::{b, c::{D as E, F as _}, g::*, h::{self}}; pub use i::{j, k}; pub fn f(x: E, y: h::X) {}"),
        "use a::c::D as E; use a::g::*; use a::h::{self}; pub use i::{j, k}; pub fn f(x: E, y: h::X) {}"
    );
    assert_eq!(of("use crate::a; use b::c; mod m;"), "use crate::a; mod m;");
    assert_eq!(
        of("#[cfg(unix)] use ::a::B; mod m { use c::D; pub type T = B; }"),
        "#[cfg(unix)] use ::a::B; mod m { pub type T = B; }"
    );
}

#[test]
fn tests_and_silent_attributes_go_and_macros_stay() {
    assert_eq!(
        of(
            "#![no_std] #![cfg(unix)] #[cfg(test)] mod tests { fn f() {} } #[test] fn t() {} #[cfg(all(test, unix))] use a::B; #[inline] #[cfg(feature = \"test\")] pub fn f() {}"
        ),
        "#![cfg(unix)] #[cfg(feature = \"test\")] pub fn f() {}"
    );
    assert_eq!(
        of("#[macro_export] macro_rules! m { ($x:expr) => {{ $crate::f($x); }}; } bits! { struct A; } call!(1);"),
        "#[macro_export] macro_rules! m { ($x:expr) => {{ $crate::f($x); }}; } bits! { struct A; } call!(1);"
    );
    assert_eq!(
        of("pub static X: &[u8] = &[1, 2]; const Y: Box<dyn I<Item = u8>> = z(); const _: () = {};"),
        "pub static X: &[u8] = 0; const Y: Box<dyn I<Item = u8>> = 0;"
    );
    assert_eq!(
        of("extern crate alloc; extern \"C\" { pub fn f(); } pub extern \"C\" fn g() { 1 }"),
        "extern crate alloc; extern \"C\" { pub fn f(); } pub extern \"C\" fn g() {}"
    );
}

#[test]
fn everything_stays_on_its_line() {
    let text = "//! Doc.\n\nuse a::B;\n/// Doc.\npub fn f(\n    b: B, // one\n) {\n    code();\n}\n#[cfg(test)]\nmod tests {\n}\npub struct S {\n    a: u8,\n    pub b: B,\n}\n";
    let lines = |text: &str| -> Vec<(usize, String)> {
        let all = text.lines().map(|l| l.split_whitespace().collect::<String>()).enumerate();
        all.filter(|(_, l)| !l.is_empty()).collect()
    };
    let expected =
        [(0, "usea::B;"), (4, "pubfnf("), (5, "b:B,"), (6, "){}"), (12, "pubstructS{"), (14, "pubb:B,"), (15, "}")];
    let expected: Vec<(usize, String)> = expected.map(|(line, text)| (line, text.to_owned())).into();
    assert_eq!(lines(&outline(text)), expected);
}

#[test]
fn any_text_has_an_outline() {
    for text in [
        "",
        "pub",
        "fn",
        "struct",
        "use",
        "use a::{",
        "}",
        "pub fn f(",
        "#[",
        "impl {",
        "const X",
        "mod",
        "é \u{feff}",
        "pub pub pub",
        "use ;",
        "struct S<T> where",
    ] {
        outline(text);
    }
    let deep = "mod m {".repeat(2_000) + &"}".repeat(2_000);
    outline(&deep);
    let deep = format!("use {}a{};", "{".repeat(2_000), "}".repeat(2_000));
    outline(&deep);
}
