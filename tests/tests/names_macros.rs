//! Macros: where they are in scope, what they put into modules, impls and bodies.

use lint_core::names::FuncId;
use tests::body_text;
use tests::names::{Resolved, check, lines};

/// Compares the bodies of a crate's functions, in order, `name: value`.
fn bodies(text: &str, expected: &[(&str, &str)]) -> Resolved {
    let resolved = Resolved::of(text);
    assert_eq!(resolved.messages(&resolved.diags), "", "the fixture is wrong");
    let map = &resolved.names.map;
    let of = |id: &FuncId| map.crates[map.modules[map.funcs[*id].module].krate].name == "a";
    let mut found = Vec::new();
    for id in map.funcs.ids().filter(of) {
        let data = &map.funcs[id];
        if let Some(body) = &data.body {
            found.push(format!("{}: {}", data.name, body_text::body(body)));
        }
    }
    let expected: Vec<String> = expected.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    assert_eq!(found.join("\n"), expected.join("\n"));
    resolved
}

#[test]
fn macros_are_in_scope_in_the_text_after_them() {
    check(
        "//- /lib.rs crate:a deps:
        item!(Before);
        macro_rules! item { ($n:ident) => { struct $n; } }
        item!(First);
        mod inner { item!(Inner); macro_rules! item { ($n:ident) => { enum $n {} } } item!(Shadowed); }
        item!(Second);
        #[macro_use]
        mod used { macro_rules! other { ($n:ident) => { trait $n {} } } }
        other!(Third);
        mod not_used { macro_rules! hidden { () => { struct Hidden; } } }
        hidden!();
        ",
        "mod a
           First: type a::First, value a::First
           Second: type a::Second, value a::Second
           Third: type a::Third
           inner: type a::inner
           not_used: type a::not_used
           used: type a::used
         mod a::inner
           Inner: type a::inner::Inner, value a::inner::Inner
           Shadowed: type a::inner::Shadowed
         mod a::used
         mod a::not_used
        ",
    );
}

#[test]
fn macros_are_found_by_paths_and_preludes() {
    check(
        "//- /lib.rs crate:a deps:b,c
        #[macro_use(from_c)]
        extern crate c;
        mod user {
            crate::exported!(ByPath);
            b::from_b!(FromB);
            from_c!(ByPrelude);
            not_listed!(Not);
            use b::from_b as renamed;
            renamed!(Renamed);
            mod below { use super::super::local; local!(ByUse); }
        }
        mod defs {
            #[macro_export]
            macro_rules! exported { ($n:ident) => { struct $n; } }
            macro_rules! plain { ($n:ident) => { struct $n; } }
            pub(crate) use plain as local;
        }
        use defs::local;
        //- /b.rs crate:b deps:
        #[macro_export]
        macro_rules! from_b { ($n:ident) => { pub struct $n; pub use $crate::Helper as FromHelper; $crate::inner!(); } }
        #[macro_export]
        macro_rules! inner { () => { pub const INNER: u8 = 1; } }
        pub struct Helper;
        //- /c.rs crate:c deps:
        #[macro_export] macro_rules! from_c { ($n:ident) => { struct $n; } }
        #[macro_export] macro_rules! not_listed { ($n:ident) => { struct $n; } }
        ",
        "mod a
           c: type c
           defs: type a::defs
           exported: macro a::exported!
           local: macro a::plain!
           user: type a::user
         mod a::user
           ByPath: type a::user::ByPath, value a::user::ByPath
           ByPrelude: type a::user::ByPrelude, value a::user::ByPrelude
           FromB: type a::user::FromB, value a::user::FromB
           FromHelper: type b::Helper, value b::Helper
           INNER: value a::user::INNER
           Renamed: type a::user::Renamed, value a::user::Renamed
           below: type a::user::below
           renamed: macro b::from_b!
         mod a::user::below
           ByUse: type a::user::below::ByUse, value a::user::below::ByUse
           local: macro a::plain!
         mod a::defs
           local: macro a::plain!
         mod b
           Helper: type b::Helper, value b::Helper
           from_b: macro b::from_b!
           inner: macro b::inner!
         mod c
           from_c: macro c::from_c!
           not_listed: macro c::not_listed!
        ",
    );
}

#[test]
fn macros_define_macros_modules_and_imports() {
    check(
        "//- /lib.rs crate:a deps:
        macro_rules! make { ($m:ident) => { macro_rules! $m { ($n:ident) => { mod $n { pub struct S; } } } } }
        make!(modules);
        modules!(generated);
        use generated::S;
        later!(Wait);
        mod makes_it { make_export!(); }
        #[macro_use] mod exports { macro_rules! make_export { () => {} } }
        macro_rules! imports { ($($p:path),*) => { $(use $p;)* } }
        imports!(deep::A, deep::er::B);
        mod deep { pub struct A; pub mod er { pub struct B; } }
        ",
        "mod a
           A: type a::deep::A, value a::deep::A
           B: type a::deep::er::B, value a::deep::er::B
           S: type a::generated::S, value a::generated::S
           deep: type a::deep
           exports: type a::exports
           generated: type a::generated
           makes_it: type a::makes_it
         mod a::makes_it
         mod a::exports
         mod a::deep
           A: type a::deep::A, value a::deep::A
           er: type a::deep::er
         mod a::deep::er
           B: type a::deep::er::B, value a::deep::er::B
         mod a::generated
           S: type a::generated::S, value a::generated::S
        ",
    );
}

#[test]
fn impls_and_traits_get_items_from_macros() {
    let resolved = bodies(
        "//- /lib.rs crate:a deps:
        macro_rules! getter { ($n:ident) => { fn $n(&self) -> u8 { self.$n } const C: u8 = 1; } }
        macro_rules! twice { ($a:ident $b:ident) => { getter!($a); fn $b() {} } }
        struct S { x: u8 }
        impl S { fn first() {} getter!(x); fn last() {} }
        trait T { twice!(a b); type A; }
        ",
        &[("first", "{}"), ("last", "{}"), ("x", "{ self.x }"), ("b", "{}"), ("a", "{ self.a }")],
    );
    let map = &resolved.names.map;
    let of_impl: Vec<&str> =
        map.impls.iter().take(1).flat_map(|(_, d)| &d.funcs).map(|f| map.funcs[*f].name.as_str()).collect();
    assert_eq!(of_impl, ["first", "last", "x"]);
}

const MACROS: &str = "
//- /std/lib.rs crate:std role:stub deps:
pub fn print(args: u8);
#[macro_export] #[stub::builtin(\"format_args\")] macro_rules! format_args { () => {} }
#[macro_export] macro_rules! println { ($($t:tt)*) => { $crate::print($crate::format_args!($($t)*)) } }
#[macro_export] #[stub::builtin(\"opaque\")] macro_rules! odd { () => {} }
#[macro_export] #[stub::builtin(\"nothing\")] macro_rules! gone { () => {} }
#[macro_export] #[stub::builtin(\"concat\")] macro_rules! concat { () => {} }
";

#[test]
fn bodies_come_out_expanded() {
    bodies(
        &format!(
            "//- /lib.rs crate:a deps:
            macro_rules! add {{ ($a:expr, $b:expr) => {{ $a + $b }} }}
            macro_rules! bind {{ ($n:ident = $e:expr) => {{ let $n = $e; let hidden = $n; }} }}
            macro_rules! some {{ ($p:pat) => {{ Some($p) }} }}
            macro_rules! ret {{ ($e:expr) => {{ if $e {{ return; }} }} }}
            fn expressions(x: u8) -> u8 {{ add!(x, add!(1, 2)) }}
            fn statements() {{ bind!(y = f()); g(y, hidden); ret!(y); ret! {{ y }} y }}
            fn tail() {{ bind! {{ y = 1 }} }}
            fn pattern() {{ if let some!(a) = b {{ a }} }}
            fn printed(user: u8) {{ println!(\"hi {{}} {{user:?}}\", user.name); println!(concat!(\"a\", \"b {{}}\"), 1); }}
            fn others() {{ odd!(x, key = y, z); gone!(a); unknown!(user.email, n = user.name, \"t\" => v) }}
            fn nested() {{ f(|x| match x {{ 1 => println!(\"{{x}}\"), _ => {{ println!(\"no\") }} }}) }}
            {MACROS}"
        ),
        &[
            ("expressions", "{ Add(x, Add(int, int)) }"),
            ("statements", "{ let y = f(); let hidden# = y; g(y, hidden); if y { return; }; if y { return; } y }"),
            ("tail", "{ let y = int; let hidden# = y; }"),
            ("pattern", "{ if let Some#(a) = b { a } }"),
            ("printed", "{ $crate::print(format(hi {user.name} {user:?})); $crate::print(format(ab {int})); }"),
            ("others", "{ opaque odd(x, y, z); opaque unknown(user.email, user.name, v) }"),
            ("nested", "{ f(|x| match x { int => $crate::print(format({x})), _ => { $crate::print(format(no)) } }) }"),
        ],
    );
}

#[test]
fn bodies_get_items_from_macros() {
    let resolved = bodies(
        "//- /lib.rs crate:a deps:
        macro_rules! local { ($n:ident) => { struct $n; impl $n { fn m(&self) { helper!() } } macro_rules! later { () => { $n } } } }
        macro_rules! helper { () => { 1 } }
        macro_rules! block { () => { { use crate::deep::inner; macro_rules! own { () => { inner() } } own!() } } }
        mod deep { pub fn inner() {} }
        fn f() { a(); local!(S); let x = later!(); x.m() }
        fn g() { h(block!()) }
        fn own() { struct Own; local!(T); later!() }
        ",
        &[
            ("inner", "{}"),
            ("f", "{ a(); let x = S#; x.m() }"),
            ("g", "{ h({ inner#() }) }"),
            ("own", "{ { T# } }"),
            ("m", "{ int }"),
            ("m", "{ int }"),
        ],
    );
    let scopes = lint_core::names::dump::scopes(&resolved.names.map);
    let blocks: Vec<&str> = scopes.split("block ").skip(1).map(str::trim_end).collect();
    assert_eq!(
        blocks,
        [
            "a::own\n  Own: type a::own::Own, value a::own::Own",
            "a::f\n  S: type a::f::S, value a::f::S",
            "a::g\n  inner: value a::deep::inner",
            "a::own\n  T: type a::own::T, value a::own::T",
        ]
    );
}

#[test]
fn cfg_is_gone_from_bodies() {
    bodies(
        "//- /lib.rs crate:a deps: cfg:unix
        fn f(#[cfg(windows)] a: u8, b: u8) {
            #[cfg(windows)] let x = 1;
            #[cfg(unix)] let x = 2;
            #[cfg(windows)] gone();
            match x { #[cfg(windows)] 1 => a, #[cfg(unix)] 2 => b, _ => c }
            S { #[cfg(windows)] a: 1, #[cfg(unix)] b: 2 };
            #[cfg(windows)] { struct Gone; }
            #[cfg(unix)] { on_unix() }
            #[cfg(not(unix))] { elsewhere() }
        }
        ",
        &[("f", "{ let x = int; match x { int => b, _ => c } S { b: int }; { on_unix() } }")],
    );
}

#[test]
fn bodies_with_nothing_to_expand_are_shared() {
    let resolved = bodies("//- /lib.rs crate:a deps:\nfn f() { g(1) }", &[("f", "{ g(int) }")]);
    let map = &resolved.names.map;
    let data = map.funcs.iter().next().unwrap().1;
    let raw = &map.ir(data.loc.ir).bodies.iter().next().unwrap().1;
    assert!(std::sync::Arc::ptr_eq(raw, data.body.as_ref().unwrap()));
}

#[test]
fn types_come_out_of_macros() {
    let resolved = bodies(
        "//- /lib.rs crate:a deps:
        macro_rules! pair { ($t:ty) => { ($t, list!($t)) } }
        macro_rules! list { ($t:ty) => { Vec<$t> } }
        struct S { a: pair!(u8) }
        fn f(x: list!(u8)) { let y: pair!(u16) = x; y as list!(u32) }
        ",
        &[("f", "{ let y = x; y as _ }")],
    );
    let map = &resolved.names.map;
    for ir in &map.irs {
        assert!(!ir.types.iter().any(|(_, t)| matches!(t, lint_core::syntax::ir::TypeRef::Macro(_))));
    }
    let body = map.funcs.iter().next().unwrap().1.body.as_ref().unwrap();
    assert!(!body.types.iter().any(|(_, t)| matches!(t, lint_core::syntax::ir::TypeRef::Macro(_))));
}

#[test]
fn expansion_without_end_ends() {
    let resolved = Resolved::of(
        "//- /lib.rs crate:a deps:
        macro_rules! forever { ($($t:tt)*) => { forever!(x $($t)*); } }
        macro_rules! doubles { ($($t:tt)*) => { doubles!($($t)*); doubles!($($t)*); } }
        macro_rules! nests { () => { { fn inner() { nests!(); nests!(); } inner() } } }
        forever!();
        doubles!(a);
        fn f() { forever!(); doubles!(b); let x = nests!(); }
        ",
    );
    let messages = lines(&resolved.messages(&resolved.names.diags));
    assert!(
        messages
            .contains("`forever!()`: the macro `forever!` can't be expanded: it expands to more than can be looked at"),
        "{messages}"
    );
    assert!(resolved.names.map.funcs.len() < 500_000);
}

#[test]
fn what_is_not_known_is_told() {
    let resolved = Resolved::of(
        "//- /lib.rs crate:a deps:
        missing!();
        macro_rules! picky { (one) => { struct One; }; (bad) => { struct }; }
        picky!(two);
        picky!(bad);
        fn f() { unreadable!(a b c); fine!(a, b); }
        ",
    );
    assert_eq!(
        lines(&resolved.messages(&resolved.names.diags)),
        lines(
            "lib.rs:3 `picky!(two)`: the macro `picky!` can't be expanded: no rule of the macro fits this call
             lib.rs:4 `picky!(bad)`: the macro `picky!` can't be expanded: what it expands to does not parse: unexpected end of input, expected identifier
             lib.rs:1 `missing!()`: the macro `missing!` is not known, so what it defines is not seen
             lib.rs:5 `unreadable!(a b c)`: the macro `unreadable!` is not seen into: it is not known"
        )
    );
}

#[test]
fn cfg_decides_inside_of_macros_too() {
    check(
        "//- /lib.rs crate:a deps:cfg-if cfg:unix,feature=full
        cfg_select! { windows => { mod gone; } all(unix, feature = \"full\") => { mod here; } _ => { struct Other; } }
        cfg_select! { windows => { struct W; } unix => { struct U; } }
        cfg_if::cfg_if! { if #[cfg(windows)] { struct W; } else if #[cfg(not(unix))] { struct N; } else { struct E; } }
        cfg_if::cfg_if! { if #[cfg(windows)] { struct W; } }
        //- /here.rs
        struct Here;
        ",
        "mod a
           E: type a::E, value a::E
           U: type a::U, value a::U
           here: type a::here
         mod a::here
           Here: type a::here::Here, value a::here::Here
        ",
    );
    bodies(
        "//- /lib.rs crate:a deps: cfg:unix
        fn f() { if cfg!(unix) { a() } cfg_select! { windows => { b(); } unix => { c(); d() } } }
        fn g() { x(cfg_select! { windows => 1, _ => y }) }
        ",
        &[("f", "{ if true { a() } c(); d() }"), ("g", "{ x(y) }")],
    );
}

#[test]
fn files_are_taken_in_as_they_are() {
    check(
        "//- /lib.rs crate:a deps:
        mod m { include!(\"parts/part.rs\"); use self::Part as P; }
        //- /parts/part.rs
        struct Part;
        mod inner { use super::Part; }
        ",
        "mod a
           m: type a::m
         mod a::m
           P: type a::m::Part, value a::m::Part
           Part: type a::m::Part, value a::m::Part
           inner: type a::m::inner
         mod a::m::inner
           Part: type a::m::Part, value a::m::Part
        ",
    );
    let resolved = Resolved::of("//- /lib.rs crate:a deps:\ninclude!(concat!(env!(\"OUT_DIR\"), \"/x.rs\"));\n");
    assert_eq!(
        lines(&resolved.messages(&resolved.names.diags)),
        lines(
            "lib.rs:1 `include!(concat!(env!(\"OUT_DIR\"), \"/x.rs\"))`: the macro `include!` can't be expanded: \
             the file that it takes in is not there or made while building"
        )
    );
}

#[test]
fn what_a_macro_was_given_is_found_again() {
    let text = format!(
        "//- /lib.rs crate:a deps:
        macro_rules! audit {{ ($level:expr, $who:expr, $($t:tt)*) => {{ {{ let w = $who; log($level, format_args!($($t)*), w) }} }} }}
        macro_rules! plain {{ ($($e:expr),*) => {{ $(send($e);)* }} }}
        fn f() {{ let x = audit!(1, user.name, \"{{}}\", mail); plain!(a.b, c); g(plain!(d)) }}
        {MACROS}"
    );
    let resolved = Resolved::of(&text);
    let map = &resolved.names.map;
    let (id, data) = map.funcs.iter().find(|(_, d)| d.name == "f").unwrap();
    let (owner, body) = (lint_core::names::BodyOwner::Func(id), data.body.as_ref().unwrap());
    let mut found: Vec<String> = Vec::new();
    for expr in body.exprs.ids() {
        let Some(site) = map.macro_calls.get(&(owner, expr)) else { continue };
        let args = map.macro_args(owner, body, expr);
        let args: Vec<String> = args.iter().map(|a| body_text::expr(body, *a)).collect();
        found.push(format!("{}: {}", map.macros[site.by].name, args.join(", ")));
    }
    found.sort();
    assert_eq!(
        found,
        ["audit: int, user.name, format({mail})", "format_args: format({mail})", "plain: a.b", "plain: c", "plain: d",]
    );
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let text = "//- /lib.rs crate:a
        macro_rules! local { ($n:ident) => { struct $n; impl $n { fn m(&self) { println!(\"{}\", helper!()) } } } }
        macro_rules! helper { () => { 1 } }
        macro_rules! items { ($($n:ident)*) => { $(mod $n { local!(S); pub fn f() { local!(T); T.m() } })* } }
        items!(a b c d e f g h);
        fn f() { local!(S); local!(T); S.m(); vec![1, 2].iter().map(|x| format!(\"{x}\")).collect::<Vec<_>>(); }
        fn g() { f(); assert_eq!(1, 2, \"{}\", 3); unknown!(a b c); }
        unknown!();
        ";
    let dump = |threads: usize| {
        let pool = lint_core::syntax::pool(threads).unwrap();
        pool.install(|| {
            let resolved = Resolved::of(text);
            let map = &resolved.names.map;
            let bodies = map.funcs.iter().filter_map(|(id, d)| Some((id, body_text::body(d.body.as_ref()?))));
            let bodies: Vec<_> = bodies.collect();
            let messages = resolved.messages(&resolved.names.diags);
            format!("{}{bodies:?}{messages}", lint_core::names::dump::scopes(map))
        })
    };
    let one = dump(1);
    for _ in 0..4 {
        assert_eq!(one, dump(8));
    }
}
