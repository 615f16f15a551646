//! Inference of programs that are large, deep, or no programs: it ends, in linear time, and says so where it cuts.

use std::fmt::Write;
use std::time::{Duration, Instant};

use lint_core::names::BodyOwner;
use lint_core::types::{TypeDb, infer_body};
use tests::carets;
use tests::names::Resolved;

/// Infers programs, each a crate of its own; gives for each the locals of its `main` with their types, and how long inference
/// took when all signatures are known.
fn infer(programs: &[String]) -> Vec<(Vec<(String, String)>, Duration)> {
    let mut text = String::new();
    for (i, program) in programs.iter().enumerate() {
        let _ = writeln!(text, "//- /p{i}.rs crate:p{i}\n{program}");
    }
    let pool = lint_core::syntax::pool(1).expect("a thread");
    pool.install(|| {
        let resolved = Resolved::of(&text);
        let db = TypeDb::new(resolved.names.map.clone());
        (0..programs.len()).map(|i| infer_crate(&db, &format!("p{i}"))).collect()
    })
}

fn infer_crate(db: &TypeDb, name: &str) -> (Vec<(String, String)>, Duration) {
    let map = db.map();
    let mut locals = Vec::new();
    let mut spent = Duration::ZERO;
    for (owner, body) in carets::bodies(map) {
        let module = match owner {
            BodyOwner::Func(id) => map.funcs[id].module,
            BodyOwner::Const(id) => map.consts[id].module,
        };
        if map.crates[map.modules[module].krate].name != name {
            continue;
        }
        let types = infer_body(db, owner);
        carets::assert_consistent(db, body, &types);
        if matches!(owner, BodyOwner::Func(id) if map.funcs[id].name == "main") {
            locals.extend(types.locals.iter().map(|(_, l)| (l.name.to_string(), db.display(l.ty))));
        }
        let once = || {
            let started = Instant::now();
            infer_body(db, owner);
            started.elapsed()
        };
        // The quickest of several, since other tests run beside this one.
        spent += (0..4).map(|_| once()).min().unwrap_or_default();
    }
    (locals, spent)
}

/// The type of the last local of this name in `main`.
fn local(text: &str, name: &str) -> String {
    let (locals, _) = infer(&[text.to_owned()]).swap_remove(0);
    locals.into_iter().rev().find(|(n, _)| n == name).map(|(_, ty)| ty).unwrap_or_default()
}

/// Asserts that four times as much takes less than twelve times as long, or next to nothing, and what the type of a local is.
fn assert_linear(program: impl Fn(usize) -> String, size: usize, name: &str, ty: &str) {
    let mut results = infer(&[program(size), program(4 * size)]);
    let (large, small) = (results.swap_remove(1), results.swap_remove(0));
    assert!(
        large.1 < small.1 * 12 + Duration::from_millis(100),
        "{size}: {:?}, four times that: {:?}",
        small.1,
        large.1
    );
    let found = small.0.iter().rev().find(|(n, _)| n == name).map(|(_, ty)| ty.as_str());
    assert_eq!(found, Some(ty), "{name}");
}

fn repeat(n: usize, f: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for i in 0..n {
        let _ = writeln!(text, "{}", f(i));
    }
    text
}

#[test]
fn long_chains_of_calls_are_linear() {
    let program = |n: usize| format!("fn main() {{ let a = String::new(){}; }}", ".clone()".repeat(n));
    assert_linear(program, 1_000, "a", "String");
}

#[test]
fn long_sums_are_linear() {
    assert_linear(|n| format!("fn main() {{ let a = 1u8{}; }}", " + 1".repeat(n)), 1_000, "a", "u8");
}

#[test]
fn matches_of_many_arms_are_linear() {
    let program = |n: usize| {
        let variants = repeat(n, |i| format!("V{i}(u8),"));
        let arms = repeat(n, |i| format!("E::V{i}(x) => x,"));
        format!("enum E {{ {variants} }} fn main() {{ let e = E::V0(1); let a = match e {{ {arms} }}; }}")
    };
    assert_linear(program, 1_250, "a", "u8");
}

#[test]
fn structs_of_many_fields_are_linear() {
    let program = |n: usize| {
        let fields = repeat(n, |i| format!("f{i}: u8,"));
        let values = repeat(n, |i| format!("f{i}: 1,"));
        let names = repeat(n, |i| format!("f{i},"));
        let reads = repeat(n, |i| format!("s.f{i};"));
        format!("struct S {{ {fields} }} fn main() {{ let s = S {{ {values} }}; {reads} let S {{ {names} }} = s; }}")
    };
    assert_linear(program, 500, "f499", "u8");
}

#[test]
fn many_statements_are_linear() {
    let one = |i| {
        format!(
            "let mut v{i} = Vec::new(); v{i}.push(1u8); let m{i} = v{i}.iter().map(|x| x.clone()).collect::<Vec<_>>();"
        )
    };
    assert_linear(|n| format!("fn main() {{ {} }}", repeat(n, one)), 500, "m499", "Vec<u8>");
}

#[test]
fn variables_that_hang_on_each_other_are_linear() {
    let program = |n: usize| {
        let lets = repeat(n, |i| format!("let a{} = Some(a{i});", i + 1));
        format!("fn main() {{ let a0 = Default::default(); {lets} let x: u8 = a0; }}")
    };
    assert_linear(program, 500, "a2", "Option<Option<u8>>");
    let program = |n: usize| {
        let lets = repeat(n, |i| format!("let Some(a{}) = a{i} else {{ return }};", i + 1));
        format!("fn main() {{ let a0 = Default::default(); {lets} }}")
    };
    assert_linear(program, 500, "a500", "{unknown}");
}

#[test]
fn chains_of_adaptors_end_at_the_limit() {
    let program = |n: usize| format!("fn main() {{ let a = Some(1u8).into_iter(){}; }}", ".map(|x| x)".repeat(n));
    assert_linear(program, 300, "a", "{unknown}");
}

#[test]
fn types_that_double_end_at_the_limit() {
    let lets = repeat(200, |i| format!("let a{} = (a{i}, a{i});", i + 1));
    assert!(local(&format!("fn main() {{ let a0 = 1u8; {lets} }}"), "a200").contains("unknown"));
    local(&format!("fn main() {{ let a0 = Default::default(); {lets} let x: u8 = a0; }}"), "x");
}

#[test]
fn deep_nesting_ends() {
    let pairs = [("(", ",)"), ("Some(", ")"), ("{ ", " }"), ("[", "]"), ("&(", ")"), ("if true { ", " } else { 1 }")];
    let mut programs: Vec<String> =
        pairs.iter().map(|(o, c)| format!("fn main() {{ let a = {}1{}; }}", o.repeat(900), c.repeat(900))).collect();
    programs.push(format!("fn main() {{ let a = {}1{}; }}", "(|| ".repeat(450), ")()".repeat(450)));
    programs.push(format!("fn main() {{ let a = {}1; }}", "!".repeat(5_000)));
    programs.push(format!("fn main() {{ let a = {} {{ 2 }}; }}", "if true { 1 } else ".repeat(5_000)));
    let (open, close) = ("(".repeat(900), ",)".repeat(900));
    programs.push(format!("fn main(a: {open}u8{close}) {{ let {open}b{close} = a; }}"));
    infer(&programs);
}

#[test]
fn cycles_in_programs_that_do_not_compile_end() {
    let programs = [
        "type A = B; type B = Vec<A>; fn main(a: A, b: B) {}",
        "struct S<T = S>(T); fn main(s: S) { let a = s.0; }",
        "trait A: B {} trait B: C {} trait C: A { fn m(&self) -> u8; } fn f<T: A>(t: T) { t.m(); } fn main(a: &dyn A) { a.m(); }",
        "trait A: B<Self::X> { type X; } trait B<T>: A {} fn main(a: &dyn A) {}",
        "trait T { type X: T; } fn f<A: T>(a: <<<A::X as T>::X as T>::X as T>::X) {} fn main() {}",
        "impl Self {} impl Vec<Self> {} impl<T> T { fn m(&self) {} } fn main() { 1.m(); }",
        "trait T { fn m(&self) {} } impl<A> T for A where Vec<A>: T {} fn main() { let a = 1u8.m(); }",
        "trait T { fn m(&self) {} } impl<A> T for Vec<A> where A: T, Option<A>: T {} impl<A> T for Option<A> where Vec<A>: T {} fn main() { let a = vec![1u8].m(); }",
        "trait T { type X; } impl<A> T for A where A: T { type X = <A as T>::X; } fn main(a: <u8 as T>::X) {}",
        "trait T { type X; } impl<A> T for A { type X = <Vec<A> as T>::X; } fn main(a: <u8 as T>::X) {}",
        "struct S; impl std::ops::Deref for S { type Target = S; fn deref(&self) -> &S { self } } fn main(s: S) { s.x; s.m(); s[0]; }",
        "struct S<T>(T); impl<T> std::ops::Deref for S<T> { type Target = S<S<T>>; } fn main(s: S<u8>) { s.x; s.m(); }",
        "fn f<T>(t: T) -> u8 { f(Some(t)) } fn main() { f(1); }",
        "fn f() -> impl Sized { f() } fn main() { let a = f(); }",
        "fn f() -> impl Iterator<Item = impl Iterator> { f() } fn main() { let a = f().next(); }",
        "trait T where Self: T {} fn f<A: T>() where A: T, A::X: T {} fn main() {}",
        "fn main() { let x = x; let f = |g| g(g); f(f); let mut v = Vec::new(); v.push(v); }",
        "const A: u8 = B; const B: u8 = A; static S: _ = S; fn main() { let a = A; let s = S; }",
        "use a::b as c; use c as b; mod a { pub use super::b; } fn main() { let x = b::new(); }",
        "fn main() { loop { break break break; } let a = return return; 'a: loop { 'b: loop { break 'c 1 } } }",
        "fn main() { let [a, .., b, .., c] = x; let (.., d, ..) = (1, 2); let S { y: S { y } } = z; }",
        "fn main(self) { self.x; Self::new(); Self { a: 1 }; <Self as Self>::x; <_ as Default>::default(); }",
    ];
    infer(&programs.map(str::to_owned));
}
