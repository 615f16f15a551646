// Closures: parameters from the function that takes them, results from bodies, captures by type.

struct User {
    email: String,
    age: u32,
}

fn simple() {
    let a = |x: u8| x;
      //^ |u8| -> u8
    let b = a(1);
      //^ u8
    let add = |x, y| x + y;
    let c = add(1u8, 2u8);
      //^ u8
    let d = || "x";
      //^ || -> &str
    let e = d();
      //^ &str
    let f = |u: &User| u.email.clone();
      //^ |&User| -> String
    let g = |x: u8| -> u64 { x as u64 };
      //^ |u8| -> u64
    let h = move || move |x: u8| x;
    let i = h()(1);
      //^ u8
}

fn takes<F>(f: F) -> u8
where
    F: Fn(&User) -> u8,
{
    let u = User { email: String::new(), age: 1 };
    f(&u)
  //^^^^^ u8
}
fn apply<T, R>(t: T, f: impl FnOnce(T) -> R) -> R {
    f(t)
  //^^^^ R
}
fn apply_dyn(f: &dyn Fn(String) -> usize, b: Box<dyn FnMut(u8)>) {
    let a = f(String::new());
      //^ usize
    let c = b;
      //^ Box<dyn FnMut(u8)>
}
fn returns() -> impl Fn(u8) -> String {
    |x| x.to_string()
   //^ u8
}
fn returns_box() -> Box<dyn Fn(User) -> String> {
    Box::new(|u| u.email)
            //^ User
}
fn pointers(f: fn(u8) -> String) {
    let a = f(1);
      //^ String
    let g: fn(&User) -> u32 = |u| u.age;
                             //^ &User
}
fn callers() {
    let a = takes(|u| u.age as u8);
                 //^ &User
    let b = apply(User { email: String::new(), age: 3 }, |u| u.email);
      //^ String
    let c = apply(1u8, |x| (x, "y"));
      //^ (u8, &str)
    let f = returns();
    let d = f(1);
      //^ String
    let e = returns_box()(User { email: String::new(), age: 3 });
      //^ String
    let g = apply(String::new(), String::into_bytes);
      //^ Vec<u8>
    let h = apply(5u8, Some);
      //^ Option<u8>
    let i = apply("x", String::from);
      //^ String
    let mut v = Vec::new();
    let push = |x: u16| v.push(x);
      //^^^^ |u16| -> ()
    push(1);
    let j = v;
      //^ Vec<u16>
}

struct Button {
    on_click: Box<dyn Fn(&User) -> String>,
    handlers: Vec<fn(u8) -> u16>,
}
fn fields(b: Button) {
    let a = (b.on_click)(&User { email: String::new(), age: 1 });
      //^ String
    let c = b.handlers[0](1);
      //^ u16
    let d = Button { on_click: Box::new(|u| u.email.clone()), handlers: vec![|x| x.into()] };
                                       //^ &User
}

struct Lazy<F> {
    f: F,
}
impl<T, F: Fn() -> T> Lazy<F> {
    fn force(&self) -> T {
        let t = (self.f)();
          //^ T
        t
    }
}
fn lazies() {
    let l = Lazy { f: || User { email: String::new(), age: 1 } };
    let a = l.force().age;
      //^ u32
}

fn twice<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
           //^^^^^^^ C
}
fn composed() {
    let f = twice(|u: User| u.age, |age| age > 18);
                                  //^^^ u32
    let a = f(User { email: String::new(), age: 1 });
      //^ bool
}

fn early(x: Option<u8>) {
    let f = || {
        if let Some(x) = x {
            return x;
        }
        0
    };
    let a = f();
      //^ u8
    let g = |s: &str| -> Result<u8, std::num::ParseIntError> { s.parse() };
    let b = g("1");
      //^ Result<u8, ParseIntError>
    let h = |s: &str| Ok::<_, String>(s.len());
    let c = h("1");
      //^ Result<usize, String>
}
