//! Programs of one hard shape each, at any size: a recursion of thousands of functions, structs of a thousand fields, deep nests.
//!
//! For what is measured (`cargo bench -p tests --bench shapes`) and for what must stay linear. Each program passes one marked
//! field through its shape and prints it, so that flow has something to carry.
//!
//! ```
//! let shape = tests::shapes::SHAPES.iter().find(|shape| shape.name == "match arms").unwrap();
//! assert!((shape.make)(3).contains("2 => "));
//! ```

use std::fmt::Write;

/// A shape of programs.
#[derive(Debug)]
pub struct Shape {
    /// What there is much of.
    pub name: &'static str,
    /// The size that must still be quick.
    pub full: usize,
    /// A program of a size.
    pub make: fn(usize) -> String,
}

const WORLD: &str = "
use privacy::PersonalData;
#[derive(PersonalData, Debug, Clone)]
pub struct User { pub id: u64, #[personal(category = \"contact\")] pub email: String }
";

/// All shapes, each with its full size.
pub const SHAPES: &[Shape] = &[
    Shape { name: "functions in one recursion", full: 10_000, make: recursion },
    Shape { name: "functions in one recursion, each calling two", full: 2_000, make: web },
    Shape { name: "functions in one recursion, each twice deep", full: 10_000, make: deep_web },
    Shape { name: "implementations behind a dyn", full: 2_000, make: implementations },
    Shape { name: "methods of a trait that call each other", full: 1_000, make: dispatch },
    Shape { name: "functions that hand a callback on", full: 1_000, make: visitors },
    Shape { name: "generic implementations", full: 28, make: generic_implementations },
    Shape { name: "fields", full: 1_000, make: fields },
    Shape { name: "fields, each a struct", full: 1_000, make: nested_fields },
    Shape { name: "structs in structs", full: 500, make: structs },
    Shape { name: "nested expressions", full: 500, make: expressions },
    Shape { name: "nested blocks", full: 500, make: blocks },
    Shape { name: "nested conditions", full: 250, make: conditions },
    Shape { name: "nested loops", full: 200, make: loops },
    Shape { name: "nested types", full: 250, make: types },
    Shape { name: "nested closures", full: 200, make: closures },
    Shape { name: "nested callbacks", full: 200, make: callbacks },
    Shape { name: "match arms", full: 5_000, make: arms },
    Shape { name: "match arms that bind", full: 5_000, make: binding_arms },
    Shape { name: "match arms that assign", full: 5_000, make: assigning_arms },
    Shape { name: "builder chain", full: 1_000, make: builder },
    Shape { name: "iterator chain", full: 40, make: iterators },
    Shape { name: "locals that alias", full: 1_000, make: aliases },
    Shape { name: "locals that alias, written", full: 1_000, make: written_aliases },
    Shape { name: "locals in a loop", full: 500, make: looped },
    Shape { name: "macros that call each other", full: 100, make: macros },
];

fn repeat(n: usize, f: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for i in 0..n {
        let _ = writeln!(text, "{}", f(i));
    }
    text
}

fn program(rest: &str) -> String {
    format!("{WORLD}{rest}")
}

fn function(body: &str) -> String {
    program(&format!("pub fn run(user: User, n: u64) {{ {body} }}"))
}

fn recursion(n: usize) -> String {
    program(&repeat(n, |i| {
        let next = (i + 1) % n;
        let print = if i == 0 { "println!(\"{email}\");" } else { "" };
        format!("pub fn f{i}(user: &User, email: &str) -> String {{ {print} f{next}(user, &user.email) }}")
    }))
}

fn web(n: usize) -> String {
    program(&repeat(n, |i| {
        let (next, far) = ((i + 1) % n, (i * 7 + 3) % n);
        let print = if i == 0 { "println!(\"{}\", user.email);" } else { "" };
        format!(
            "pub fn f{i}(user: &User, n: u64) -> String {{ {print} if n > {i} {{ f{next}(user, n) }} else {{ f{far}(user, n) }} }}"
        )
    }))
}

/// Each calls two others, the last ones the first, and prints: one component of all.
fn deep_web(n: usize) -> String {
    program(&repeat(n, |i| {
        let (next, far) = ((i + 1) % n, (i * 7 + 3) % n);
        format!(
            "pub fn f{i}(user: &User, depth: u32) -> String {{
                if depth == 0 {{ return user.email.clone(); }}
                let text = f{next}(user, depth - 1);
                println!(\"{{}}\", user.email);
                if depth > 9 {{ f{far}(user, depth - 2) }} else {{ text }}
            }}"
        )
    }))
}

fn implementations(n: usize) -> String {
    let impls = repeat(n, |i| {
        format!(
            "pub struct S{i}; impl Show for S{i} {{ fn show(&self, user: &User) -> String {{ format!(\"{{}}{i}\", user.email) }} }}"
        )
    });
    program(&format!(
        "pub trait Show {{ fn show(&self, user: &User) -> String; }} {impls}
        pub fn run(all: &[Box<dyn Show>], user: &User) {{ for one in all {{ println!(\"{{}}\", one.show(user)); }} }}"
    ))
}

fn dispatch(n: usize) -> String {
    let impls = repeat(n, |i| {
        format!(
            "pub struct S{i}; impl Step for S{i} {{ fn step(&self, user: &User, next: &dyn Step) -> String {{ next.step(user, self) }} }}"
        )
    });
    program(&format!(
        "pub trait Step {{ fn step(&self, user: &User, next: &dyn Step) -> String; }} {impls}
        pub struct End; impl Step for End {{ fn step(&self, user: &User, _: &dyn Step) -> String {{ println!(\"{{user:?}}\"); user.email.clone() }} }}"
    ))
}

/// One recursion whose functions call what they are given, and hand it on as it is and in a closure.
fn visitors(n: usize) -> String {
    let all = repeat(n, |i| {
        let (next, far) = ((i + 1) % n, (i * 7 + 3) % n);
        format!(
            "pub fn f{i}(user: &User, each: &mut dyn FnMut(&User)) {{
                each(user);
                if user.id > {i} {{ f{next}(user, &mut |u| each(u)) }} else {{ f{far}(user, each) }}
            }}"
        )
    });
    program(&format!("{all} pub fn run(user: &User) {{ f0(user, &mut |u| println!(\"{{}}\", u.email)) }}"))
}

/// What is in each of these may be any of them, and so on.
fn generic_implementations(n: usize) -> String {
    let impls = repeat(n, |i| {
        format!(
            "pub struct P{i}<A, B>(A, B);
            impl<A: Up, B: Up> Up for P{i}<A, B> {{ fn up(&self, u: &User) -> String {{ self.0.up(u) + &self.1.up(u) }} }}"
        )
    });
    program(&format!(
        "pub trait Up {{ fn up(&self, user: &User) -> String; }} {impls}
        pub struct Leaf; impl Up for Leaf {{ fn up(&self, user: &User) -> String {{ user.email.clone() }} }}
        pub fn run<T: Up>(t: &T, user: &User) {{ println!(\"{{}}\", t.up(user)); }}"
    ))
}

fn fields(n: usize) -> String {
    program(&format!(
        "#[derive(PersonalData, Debug, Clone)] pub struct Wide {{ {} }}
        pub fn all(wide: &Wide) {{ println!(\"{{wide:?}}\"); }}
        pub fn each(wide: Wide) {{ let Wide {{ {} }} = wide.clone(); {} }}
        pub fn made(user: User) -> Wide {{ let wide = Wide {{ {} }}; all(&wide); wide }}",
        repeat(n, |i| format!("#[personal(category = \"contact\")] pub f{i}: String,")),
        repeat(n, |i| format!("f{i},")),
        repeat(n, |i| format!("println!(\"{{f{i}}}\");")),
        repeat(n, |i| format!("f{i}: user.email.clone(),")),
    ))
}

fn nested_fields(n: usize) -> String {
    program(&format!(
        "#[derive(Debug, Clone)] pub struct Wide {{ {} }}
        pub fn all(wide: &Wide) {{ println!(\"{{wide:?}}\"); }}
        pub fn change(wide: &mut Wide, user: &User) {{ {} all(wide); }}",
        repeat(n, |i| format!("pub f{i}: User,")),
        repeat(n, |i| format!("wide.f{i} = user.clone();")),
    ))
}

fn structs(n: usize) -> String {
    program(&format!(
        "#[derive(Debug, Clone)] pub struct S0 {{ user: User }} {}
        pub fn all(s: &S{n}) {{ println!(\"{{s:?}}\"); let t = s.clone(); println!(\"{{t:?}}\"); }}",
        repeat(n, |i| format!("#[derive(Debug, Clone)] pub struct S{} {{ inner: S{i}, n: u64 }}", i + 1)),
    ))
}

fn expressions(n: usize) -> String {
    let open = "same(".repeat(n);
    let close = ")".repeat(n);
    program(&format!(
        "fn same<T>(t: T) -> T {{ t }} pub fn run(user: User) {{ let e = {open}user.email{close}; println!(\"{{e}}\"); }}"
    ))
}

fn blocks(n: usize) -> String {
    let open = "{ let u = ".repeat(n);
    let close = "; u }".repeat(n);
    function(&format!("let e = {open}user.email{close}; println!(\"{{e}}\");"))
}

fn conditions(n: usize) -> String {
    let mut text = "let mut e = String::new();".to_owned();
    for i in 0..n {
        let _ = write!(text, "if n > {i} {{ e = user.email.clone();");
    }
    text.push_str(&"} else { e.clear(); }".repeat(n));
    text.push_str("println!(\"{e}\");");
    function(&text)
}

fn loops(n: usize) -> String {
    let names = repeat(n, |i| format!("let mut v{i} = String::new();"));
    let open = repeat(n, |i| format!("while n > {i} {{ v{} = v{i}.clone();", (i + 1) % n));
    let close = "}".repeat(n);
    function(&format!("{names} v0 = user.email; {open} {close} println!(\"{{v0}}\");"))
}

fn types(n: usize) -> String {
    let open = "Option<".repeat(n);
    let close = ">".repeat(n);
    program(&format!(
        "pub type Deep = {open}User{close}; pub fn run(deep: &Deep) {{ println!(\"{{deep:?}}\"); let d = deep.clone(); println!(\"{{d:?}}\"); }}"
    ))
}

fn closures(n: usize) -> String {
    let open = repeat(n, |i| format!("let c{i} = || {{"));
    let close = (0..n).rev().fold(String::new(), |text, i| text + &format!("}}; c{i}();"));
    function(&format!("{open} println!(\"{{}}\", user.email); {close}"))
}

fn callbacks(n: usize) -> String {
    let open = repeat(n, |i| format!("with(&a{i}, |a{}| ", i + 1));
    program(&format!(
        "fn with<R>(text: &str, f: impl FnOnce(&str) -> R) -> R {{ f(text) }}
        pub fn run(user: &User) {{ let a0 = user.email.clone(); let r = {open} println!(\"{{a{n}}}\") {}; }}",
        ")".repeat(n)
    ))
}

fn arms(n: usize) -> String {
    function(&format!(
        "let e = match n {{ {} _ => user.email }}; println!(\"{{e}}\");",
        repeat(n, |i| format!("{i} => user.email.clone(),"))
    ))
}

fn binding_arms(n: usize) -> String {
    program(&format!(
        "#[derive(Debug, Clone)] pub enum E {{ {} }} pub fn run(e: E, user: User) {{ let t = match e {{ {} }}; println!(\"{{t}}\"); }}
        pub fn make(user: User) {{ {} }}",
        repeat(n, |i| format!("V{i}(String, User),")),
        repeat(n, |i| format!("E::V{i}(name, User {{ email, .. }}) => {{ if name.is_empty() {{ email }} else {{ name }} }},")),
        repeat(n.min(100), |i| format!("run(E::V{i}(user.email.clone(), user.clone()), user.clone());")),
    ))
}

fn assigning_arms(n: usize) -> String {
    function(&format!(
        "let mut text = String::new(); let mut sum = 0; match n {{ {} _ => {{}} }} println!(\"{{text}} {{sum}}\");",
        repeat(n, |i| format!("{i} => {{ text.push_str(&user.email); sum += {i}; }}"))
    ))
}

fn builder(n: usize) -> String {
    program(&format!(
        "#[derive(Default, Debug)] pub struct B {{ texts: Vec<String>, n: u64 }}
        impl B {{ fn with(mut self, text: &str) -> Self {{ self.texts.push(text.to_owned()); self }} fn count(mut self, n: u64) -> Self {{ self.n = n; self }} }}
        pub fn run(user: User) {{ let b = B::default() {}; println!(\"{{b:?}}\"); }}",
        repeat(n, |i| if i % 2 == 0 { ".with(&user.email)".to_owned() } else { ".count(user.id)".to_owned() })
    ))
}

fn iterators(n: usize) -> String {
    program(&format!(
        "pub fn run(users: Vec<User>) {{ let all: Vec<String> = users.into_iter().map(|u| u.email) {}.collect(); println!(\"{{all:?}}\"); }}",
        repeat(n, |i| match i % 3 {
            0 => ".filter(|e| !e.is_empty())".to_owned(),
            1 => ".map(|e| e)".to_owned(),
            _ => ".inspect(|e| drop(e.len()))".to_owned(),
        })
    ))
}

fn aliases(n: usize) -> String {
    function(&format!(
        "let a0 = &user; {} println!(\"{{}}\", a{n}.email);",
        repeat(n, |i| format!("let a{} = if n > {i} {{ a{i} }} else {{ &user }};", i + 1))
    ))
}

fn written_aliases(n: usize) -> String {
    function(&format!(
        "let mut a0 = vec![String::new()]; {} a{n}.push(user.email); println!(\"{{a0:?}}\");",
        repeat(n, |i| format!("let a{} = &mut {}a{i};", i + 1, if i == 0 { "" } else { "*" }))
    ))
}

fn looped(n: usize) -> String {
    function(&format!(
        "{} v0 = user.email; for i in 0..n {{ {} }} println!(\"{{v0}}\");",
        repeat(n, |i| format!("let mut v{i} = String::new();")),
        repeat(n, |i| format!("v{} = v{i}.clone();", (n + 1 + i) % n)),
    ))
}

fn macros(n: usize) -> String {
    program(&format!(
        "macro_rules! m0 {{ ($e:expr) => {{ $e }} }} {} pub fn run(user: User) {{ let e = m{n}!(user.email); println!(\"{{e}}\"); }}",
        repeat(n, |i| format!("macro_rules! m{} {{ ($e:expr) => {{ m{i}!($e) }} }}", i + 1)),
    ))
}
