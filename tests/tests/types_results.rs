//! What inference says beside types: which functions are called, what closures capture, which fields are meant.

use std::fmt::Write;

use lint_core::names::{BodyOwner, Def};
use lint_core::syntax::ir::{Body, ExprId};
use lint_core::types::{BodyTypes, Deref, Dispatch, TypeDb, ValueRes, infer_body};
use tests::carets;
use tests::names::Resolved;

/// Shows what inference says of the function `main` of a program, by lines that `show` writes.
fn of_main(text: &str, show: impl Fn(&Program<'_>, &mut String) + Sync) -> String {
    let pool = lint_core::syntax::pool(1).expect("a thread");
    pool.install(|| {
        let resolved = Resolved::of(text);
        let db = TypeDb::new(resolved.names.map.clone());
        let mut out = String::new();
        for (owner, body) in carets::bodies(db.map()) {
            let BodyOwner::Func(id) = owner else { continue };
            if db.map().funcs[id].name == "main" {
                let types = infer_body(&db, owner);
                let file = carets::file_of(db.map(), owner);
                let text = &resolved.sources.file(file).text;
                show(&Program { db: &db, body, types: &types, text }, &mut out);
            }
        }
        out
    })
}

struct Program<'a> {
    db: &'a TypeDb,
    body: &'a Body,
    types: &'a BodyTypes,
    text: &'a str,
}

impl Program<'_> {
    fn text(&self, id: ExprId) -> &str {
        self.text.get(self.body.expr_range(id).as_usize()).unwrap_or_default()
    }

    fn exprs(&self) -> Vec<ExprId> {
        let mut ids: Vec<ExprId> = self.body.exprs.ids().collect();
        ids.sort_by_key(|id| (self.body.expr_range(*id).lo, self.body.expr_range(*id).hi));
        ids
    }

    fn substs(&self, types: &[lint_core::types::Ty]) -> String {
        let all: Vec<String> = types.iter().map(|t| self.db.display(*t)).collect();
        if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) }
    }
}

fn calls(text: &str) -> String {
    of_main(text, |p, out| {
        for id in p.exprs() {
            if let Some(res) = p.types.methods.get(&id) {
                let path = p.db.map().path_of(Def::Func(res.func));
                let mut how = match res.dispatch {
                    Dispatch::Static => String::new(),
                    Dispatch::Trait(_) => " (any)".to_owned(),
                };
                for deref in &res.adjust.derefs {
                    how.push_str(if *deref == Deref::Builtin { " *" } else { " deref" });
                }
                how.push_str(match res.adjust.autoref {
                    None => "",
                    Some(false) => " &",
                    Some(true) => " &mut",
                });
                let _ = writeln!(out, "{}: {path}{}{how}", p.text(id), p.substs(res.substs));
            }
        }
    })
}

fn values(text: &str) -> String {
    of_main(text, |p, out| {
        for id in p.exprs() {
            match p.types.values.get(&id) {
                Some(ValueRes::Func(func, args)) => {
                    let _ = writeln!(out, "{}: {}{}", p.text(id), p.db.map().path_of(Def::Func(*func)), p.substs(args));
                }
                Some(ValueRes::Ctor(variant, args)) => {
                    let _ = writeln!(
                        out,
                        "{}: {}{}",
                        p.text(id),
                        p.db.map().path_of(Def::Variant(*variant)),
                        p.substs(args)
                    );
                }
                Some(ValueRes::Const(konst)) => {
                    let _ = writeln!(out, "{}: {}", p.text(id), p.db.map().path_of(Def::Const(*konst)));
                }
                Some(ValueRes::Unknown) => {
                    let _ = writeln!(out, "{}: unknown", p.text(id));
                }
                Some(ValueRes::Local(_)) | None => {}
            }
        }
    })
}

fn captures(text: &str) -> String {
    of_main(text, |p, out| {
        for id in p.exprs() {
            if let Some(locals) = p.types.captures.get(&id) {
                let names: Vec<&str> = locals.iter().map(|l| p.types.locals[*l].name.as_str()).collect();
                let _ = writeln!(out, "{}: {}", p.text(id), names.join(" "));
            }
        }
    })
}

/// Compares lines, whatever their indentation.
#[track_caller]
fn assert_lines(found: &str, expected: &str) {
    let lines =
        |t: &str| t.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect::<Vec<_>>().join("\n");
    assert_eq!(lines(found), lines(expected));
}

const WORLD: &str = "
trait Named { fn name(&self) -> String; fn twice(&self) -> String { self.name() } }
struct User { email: String }
struct Shop<T> { owner: T }
impl Named for User { fn name(&self) -> String { String::new() } }
impl<T: Named> Named for Shop<T> { fn name(&self) -> String { self.owner.name() } fn twice(&self) -> String { self.name() } }
impl User { fn new(email: String) -> Self { Self { email } } fn id(&mut self) -> u8 { 1 } const MAX: u8 = 1; }
";

#[test]
fn methods_of_known_types_are_those_of_their_impls() {
    let program = format!(
        "{WORLD} fn main(u: User, s: &Shop<User>, mut b: Box<User>) {{ u.name(); u.twice(); s.name(); s.twice(); b.id(); Box::new(u).name(); }}"
    );
    assert_lines(
        &calls(&program),
        "u.name(): <main::User as main::Named>::name &
         u.twice(): main::Named::twice<User> &
         s.name(): <main::Shop as main::Named>::name<User>
         s.twice(): <main::Shop as main::Named>::twice<User>
         b.id(): main::User::id * &mut
         Box::new(u).name(): <main::User as main::Named>::name * &",
    );
}

#[test]
fn methods_of_bounds_and_dyn_are_those_of_their_traits() {
    let program = format!(
        "{WORLD} fn main<T: Named>(t: T, d: &dyn Named, i: impl Named, s: Shop<T>) {{ t.name(); d.name(); i.name(); s.name(); }}"
    );
    assert_lines(
        &calls(&program),
        "t.name(): main::Named::name<T> (any) &
         d.name(): main::Named::name<dyn Named> (any)
         i.name(): main::Named::name<impl Trait> (any) &
         s.name(): <main::Shop as main::Named>::name<T> &",
    );
}

#[test]
fn operators_and_conversions_are_calls_where_an_impl_is() {
    let program = "
        struct A; struct B; struct E; struct F;
        impl std::ops::Add<B> for A { type Output = u8; fn add(self, b: B) -> u8 { 1 } }
        impl PartialEq<B> for A { fn eq(&self, b: &B) -> bool { true } }
        impl std::ops::Deref for A { type Target = B; fn deref(&self) -> &B { todo() } }
        impl std::ops::Index<u8> for A { type Output = B; fn index(&self, i: u8) -> &B { todo() } }
        impl std::ops::Not for A { type Output = B; fn not(self) -> B { B } }
        impl Iterator for A { type Item = B; fn next(&mut self) -> Option<B> { None } }
        impl From<E> for F { fn from(e: E) -> F { F } }
        fn todo() -> &'static B { loop {} }
        fn fails() -> Result<u8, E> { Err(E) }
        fn same() -> Result<u8, F> { Err(F) }
        fn main(a: A, b: B) -> Result<(), F> {
            a + b; a == b; *a; a[1u8]; !a; for x in a {} fails()?; same()?; 1 + 2; *&1; Ok(())
        }";
    assert_lines(
        &calls(program),
        "a + b: <main::A as std::ops::arith::Add>::add
         a == b: <main::A as std::cmp::PartialEq>::eq
         *a: <main::A as std::ops::function::Deref>::deref
         a[1u8]: <main::A as std::ops::function::Index>::index &
         !a: <main::A as std::ops::arith::Not>::not
         for x in a {}: <main::A as std::iter::iterator::Iterator>::next
         fails()?: <main::F as std::convert::From>::from",
    );
}

#[test]
fn paths_are_what_they_name() {
    let program = format!(
        "{WORLD} const LIMIT: u8 = 1; use Option::Some as Many;
         fn main() {{ User::new; User::name; Named::name; <User as Named>::twice; User::MAX; LIMIT; Many(1u8); None::<u8>; nothing; String::from(\"a\"); Vec::<u8>::new(); }}"
    );
    assert_lines(
        &values(&program),
        "User::new: main::User::new
         User::name: <main::User as main::Named>::name
         Named::name: main::Named::name<{unknown}>
         <User as Named>::twice: main::Named::twice<User>
         User::MAX: main::User::MAX
         LIMIT: main::LIMIT
         Many: std::option::Option::Some<u8>
         None::<u8>: std::option::Option::None<u8>
         nothing: unknown
         String::from: <std::string::String as std::convert::From>::from
         Vec::<u8>::new: std::vec::Vec::new<u8>",
    );
}

#[test]
fn closures_capture_what_they_use_of_the_locals_around_them() {
    let program = "
        struct S { x: u8 }
        impl S { fn main(&self, a: u8, b: u8, c: u8) {
            let d = || a;
            let e = |b: u8| { let f = b; f + c };
            let g = move || { let h = || a + self.x; let a = 1; a };
            let i = async { let b = 1; b + c };
            let j = |x: u8| x;
        } }";
    assert_lines(
        &captures(program),
        "|| a: a
         |b: u8| { let f = b; f + c }: c
         || { let h = || a + self.x; let a = 1; a }: a self
         || a + self.x: a self
         { let b = 1; b + c }: c
         |x: u8| x:",
    );
}
