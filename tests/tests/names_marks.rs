//! Which attributes and policy rows mark what, and what allows cover.

use std::fmt::Write;

use lint_core::names::Def;
use tests::names::{Resolved, described, lines, marking, marks_text, rows};

/// Compares the marks of a fixture, then what is wrong with them.
fn check(text: &str, marks: &str, wrong: &str) {
    let resolved = Resolved::of(text);
    let marking = marking(&resolved, &[]);
    assert_eq!(lines(&marks_text(&resolved.names.map, &marking)), lines(marks));
    assert_eq!(lines(&resolved.messages(&marking.diags)), lines(wrong));
}

/// Compares what rows of a policy name.
fn check_rows(text: &str, wanted: &[(&str, &str)]) {
    let resolved = Resolved::of(text);
    let text: Vec<&str> = wanted.iter().map(|(row, _)| *row).collect();
    let marking = marking(&resolved, &rows(&text.join("\n")));
    for ((row, expected), found) in wanted.iter().zip(&marking.rows) {
        let found: Vec<String> = found.iter().map(|m| described(&resolved.names.map, *m)).collect();
        assert_eq!(found.join(", "), *expected, "{row}");
    }
}

#[test]
fn marks_are_found_under_every_name() {
    check(
        r#"
        //- /lib.rs crate:a deps:privacy=lint-macros,b
        use privacy::{PersonalData as Pd, purpose};
        use b::marks;
        #[derive(Clone, Pd)]
        #[personal_data(strict)]
        struct User {
            #[personal(category = "registration", purposes("p"), mandatory)]
            email: String,
            #[not_personal(reason = "a number")]
            logins: u32,
        }
        #[derive(privacy::PersonalData)]
        enum Contact { Mail(#[personal(category = "registration")] String), None }
        #[purpose("marketing")]
        mod m {
            #[super::marks::sink(recipient = "log")]
            fn send(a: u8) {}
        }
        #[marks::source(category = "browsing")]
        fn ip() -> u8 { 0 }
        #[privacy::guard(gives = "consent")]
        fn consent() -> bool { true }
        #[privacy::sanitizer(gives = "clean")]
        fn clean() {}
        #[privacy::right(access)]
        fn export() {}
        #[privacy::purpose("x")]
        impl User { #[privacy::allow("PD001", reason = "r")] fn f(&self) {} }
        #[allow(dead_code)]
        fn other() {}
        //- /b.rs crate:b deps:inner=lint-macros
        pub use inner as marks;
        "#,
        r"
        personal_data type a::User
        personal field a::User::email
        not_personal field a::User::logins
        personal field a::Contact::Mail::0
        purpose mod a::m
        sink fn a::m::send
        source fn a::ip
        guard fn a::consent
        sanitizer fn a::clean
        right fn a::export
        purpose impl a::User
        allow fn a::User::f
        ",
        "",
    );
}

#[test]
fn renamed_attributes_are_marks_too() {
    check(
        r#"
        //- /lib.rs crate:a deps:privacy=lint-macros
        use privacy::sink as discloses;
        #[discloses(recipient = "log")]
        fn send(a: u8) {}
        #[discloses(recipent = "log")]
        fn wrong(a: u8) {}
        "#,
        "sink fn a::send
         sink fn a::wrong",
        "lib.rs:4 `#[discloses(recipent = \"log\")]`: `sink` does not take `recipent`",
    );
}

#[test]
fn attributes_of_others_are_no_marks() {
    check(
        r#"
        //- /lib.rs crate:a deps:privacy=lint-macros,other
        use other::sink;
        #[sink(recipient = "log")]
        fn send() {}
        #[other::purpose("x")]
        mod m {}
        //- /b.rs crate:b deps:other
        #[derive(other::PersonalData)]
        struct S { #[personal(category = "x")] a: u8 }
        "#,
        "",
        "",
    );
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    check(
        r#"
        //- /lib.rs crate:a deps:privacy=lint-macros
        #[privacy::sink(recipient = "log")]
        struct S;
        #[privacy::purpose("x")]
        const C: u8 = 1;
        #[privacy::sink(recipient = "log", args(2))]
        fn send(a: u8, b: u8) {}
        struct NoDerive { #[personal(category = "x")] a: u8 }
        #[derive(privacy::PersonalData)]
        #[personal_data(strict)]
        struct Strict { a: u8, #[personal(category = "x")] #[not_personal(reason = "y")] b: u8, #[personal] c: u8 }
        #[privacy::source(category = "x")]
        use std::fmt;
        "#,
        r"
        sink fn a::send
        personal_data type a::Strict
        personal field a::Strict::b
        not_personal field a::Strict::b
        ",
        r"
        lib.rs:1 `privacy::sink`: `sink` can't stand on a struct
        lib.rs:3 `privacy::purpose`: `purpose` can't stand on a constant
        lib.rs:5 `privacy::sink`: `sink` names argument 2, but the function has only arguments 0 to 1
        lib.rs:7 `personal`: `personal` does nothing without the derive `PersonalData`
        lib.rs:10 `a`: field `a` is not marked, and the type is strict
        lib.rs:10 `not_personal`: `not_personal` contradicts `personal`
        lib.rs:10 `personal`: `personal` lacks `category`
        lib.rs:11 `privacy::source`: `source` can't stand on a `use`
        ",
    );
}

#[test]
fn a_traits_method_speaks_for_its_implementations() {
    check(
        r#"
        //- /lib.rs crate:a deps:privacy=lint-macros
        trait Mailer { #[privacy::sink(recipient = "mail")] fn send(&self, to: u8); }
        struct Smtp;
        impl Mailer for Smtp { fn send(&self, to: u8) {} }
        "#,
        "sink fn a::Mailer::send
         sink fn <a::Smtp as a::Mailer>::send",
        "",
    );
}

const SHOP: &str = r"
//- /lib.rs crate:shop deps:
pub mod models {
    pub struct User { pub email: String, pub name: String }
    impl User { pub fn consent(&self) -> bool { true } pub fn new(email: String, password: String) {} }
    pub enum Pay { Card { number: String } }
}
pub use models::User as Person;
pub mod mail {
    pub trait Mailer { fn send(&self, to: &str, text: &str); }
    pub struct Smtp;
    impl Mailer for Smtp { fn send(&self, to: &str, text: &str) {} }
    impl Mailer for super::models::User { fn send(&self, to: &str, text: &str) {} }
    fn helper() { struct Local; impl Local { fn inner(&self) {} } }
}
#[macro_export]
macro_rules! audit { () => {}; }
pub mod tables {
    #[derive(Queryable)]
    pub struct Order { pub street: String }
    #[diesel(table_name = crate::schema::people)]
    pub struct Row { #[diesel(column_name = e_mail)] pub email: String }
}
";

#[test]
fn rows_name_code_by_its_paths() {
    check_rows(
        SHOP,
        &[
            ("field shop::models::User::email", "field shop::models::User::email"),
            ("field shop::Person::email", "field shop::models::User::email"),
            ("field shop::models::Pay::Card::number", "field shop::models::Pay::Card::number"),
            ("field shop::**::email", "field shop::models::User::email, field shop::tables::Row::email"),
            ("field shop::models::User::phone", ""),
            ("call shop::models::User::consent", "fn shop::models::User::consent"),
            ("call shop::Person::consent", "fn shop::models::User::consent"),
            (
                "call shop::mail::Mailer::send",
                "fn shop::mail::Mailer::send, fn <shop::mail::Smtp as shop::mail::Mailer>::send, \
                 fn <shop::models::User as shop::mail::Mailer>::send",
            ),
            (
                "call <shop::mail::Smtp as shop::mail::Mailer>::send",
                "fn <shop::mail::Smtp as shop::mail::Mailer>::send",
            ),
            ("call <shop::**::Smtp as shop::**>::send", "fn <shop::mail::Smtp as shop::mail::Mailer>::send"),
            ("call shop::mail::Smtp::send", "fn <shop::mail::Smtp as shop::mail::Mailer>::send"),
            ("call shop::mail::helper::Local::inner", "fn shop::mail::helper::Local::inner"),
            ("call shop::audit!", "macro shop::audit!"),
            ("call shop::nothing", ""),
            ("type shop::Person", "type shop::models::User"),
            ("param shop::models::User::new::password", "param 1 of shop::models::User::new"),
            (
                "param shop::mail::Mailer::send::to",
                "param 0 of shop::mail::Mailer::send, param 0 of <shop::mail::Smtp as shop::mail::Mailer>::send, \
                 param 0 of <shop::models::User as shop::mail::Mailer>::send",
            ),
            ("context shop::mail", "mod shop::mail"),
            ("context shop::models::User", "impl shop::models::User, impl shop::models::User"),
            ("column orders.street", "field shop::tables::Order::street, column orders.street"),
            ("column people.e_mail", "field shop::tables::Row::email, column people.e_mail"),
            ("column people.name", "column people.name"),
        ],
    );
}

#[test]
fn purposes_are_those_of_the_nearest() {
    let resolved = Resolved::of(
        r#"
        //- /lib.rs crate:a deps:privacy=lint-macros
        #[privacy::purpose("module")]
        mod m {
            struct S;
            #[privacy::purpose("impl")]
            impl S {
                fn of_impl(&self) {}
                #[privacy::purpose("own")]
                fn own(&self) { fn inside() {} }
            }
            mod deep { fn of_module() {} }
        }
        fn none() {}
        "#,
    );
    let marking = marking(&resolved, &[]);
    let map = &resolved.names.map;
    let mut found = String::new();
    for (id, data) in map.funcs.iter().filter(|(_, d)| map.crates[map.modules[d.module].krate].name == "a") {
        let _ = write!(found, "{}:", data.name);
        for mark in marking.marks.purposes_of(map, id) {
            let lint_core::grammar::Mark::Purpose { purposes } = &mark.mark else { continue };
            let _ = write!(found, "{}", purposes[0].text);
        }
        found.push(' ');
    }
    assert_eq!(found, "of_impl:impl own:own inside:own of_module:module none: ");
    assert_eq!(map.path_of(Def::Module(map.crates.iter().next().unwrap().1.root)), "a");
}

/// The text that each allow covers, a line each.
fn covered(text: &str) -> String {
    let resolved = Resolved::of(text);
    let marking = marking(&resolved, &[]);
    let mut out = String::new();
    for allow in &marking.marks.allows {
        let _ = write!(out, "{}:", allow.reason);
        for span in &allow.covers {
            let file = resolved.sources.file(span.file);
            let text = file.text.get(span.range.as_usize()).unwrap_or(&file.path);
            let _ = write!(out, " {}", text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        out.push('\n');
    }
    out
}

#[test]
fn allows_cover_their_item() {
    assert_eq!(
        covered(
            r#"
            //- /lib.rs crate:a deps:privacy=lint-macros
            #[privacy::allow("PD001", reason = "fn")] #[inline] fn f() { g() }
            #[privacy::allow("PD001", reason = "mod")] mod m;
            mod other;
            //- /m.rs
            mod deep;
            //- /m/deep.rs
            fn d() {}
            //- /other.rs
            fn o() {}
            "#
        ),
        "fn: #[privacy::allow(\"PD001\", reason = \"fn\")] #[inline] fn f() { g() }\n\
         mod: #[privacy::allow(\"PD001\", reason = \"mod\")] mod m; m.rs m/deep.rs\n"
    );
}

#[test]
fn comments_speak_of_what_begins_behind_them() {
    assert_eq!(
        covered(
            r"
            //- /lib.rs crate:a deps:
            // privacy: allow(PD001): item
            fn f() {
                a();
                // privacy: allow(PD001): statement
                let x = g(1,
                    2);
                // privacy: allow(PD001): expression
                h(x);
                match x {
                    // privacy: allow(PD001): arm
                    1 => b(),
                    _ => c(
                        // privacy: allow(PD001): argument
                        d,
                        e,
                    ),
                }
                info!(
                    // privacy: allow(PD001): token
                    user = x.y,
                    z
                );
                q
                    // privacy: allow(PD001): call
                    .m(1)
                    .n(2);
                S {
                    // privacy: allow(PD001): field
                    f: x,
                    g: y
                };
                // privacy: allow(PD001): nothing
            }
            struct T {
                // privacy: allow(PD001): member
                #[x] a: u8,
                b: u8,
            }
            "
        ),
        "item: fn f() { a(); // privacy: allow(PD001): statement let x = g(1, 2); // privacy: allow(PD001): expression h(x); \
         match x { // privacy: allow(PD001): arm 1 => b(), _ => c( // privacy: allow(PD001): argument d, e, ), } info!( \
         // privacy: allow(PD001): token user = x.y, z ); q // privacy: allow(PD001): call .m(1) .n(2); S { \
         // privacy: allow(PD001): field f: x, g: y }; // privacy: allow(PD001): nothing }\n\
         statement: x = g(1, 2)\nexpression: h(x)\narm: 1 => b()\nargument: d\ntoken: user = x.y\ncall: m(1)\nfield: f: x\n\
         nothing:\nmember: #[x] a: u8\n"
    );
}
