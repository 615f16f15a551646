// Generic structs, functions and impls; type parameters by unification.

struct Pair<A, B> {
    first: A,
    second: B,
}

impl<A, B> Pair<A, B> {
    fn new(first: A, second: B) -> Self {
        Self { first, second }
      //^^^^^^^^^^^^^^^^^^^^^^ Pair<A, B>
    }
    fn swap(self) -> Pair<B, A> {
        Pair { first: self.second, second: self.first }
                    //^^^^^^^^^^^ B
    }
    fn map<C>(self, f: impl FnOnce(A) -> C) -> Pair<C, B> {
        let first = f(self.first);
          //^^^^^ C
        Pair { first, second: self.second }
    }
    fn left(&self) -> &A {
        &self.first
      //^^^^^^^^^^^ &A
    }
}

impl<T: Clone> Pair<T, T> {
    fn both(&self) -> Vec<T> {
        vec![self.first.clone(), self.second.clone()]
           //^^^^^^^^^^^^^^^^^^ T
    }
}

fn identity<T>(t: T) -> T {
    t
  //^ T
}

fn uses() {
    let p = Pair::new(1u8, "x");
      //^ Pair<u8, &str>
    let q = p.swap();
      //^ Pair<&str, u8>
    let r = q.map(|s| s.len());
      //^ Pair<usize, u8>
    let s = r.left();
      //^ &usize
    let t = identity::<u64>(1);
      //^ u64
    let u = identity(Pair { first: 'c', second: true });
      //^ Pair<char, bool>
    let v = Pair { first: 1u8, second: 2 }.both();
      //^ Vec<u8>
    let w = Wrapper(String::new());
      //^ Wrapper<String>
    let x = w.0;
      //^ String
    let Wrapper(y) = Wrapper(5u8);
              //^ u8
}

struct Wrapper<T>(T);

struct Marker;
enum Shape<T> {
    Circle { radius: T },
    Square(T, T),
    Empty,
}

impl<T: Copy> Shape<T> {
    fn make(x: T) -> Self {
        Self::Square(x, x)
      //^^^^^^^^^^^^^^^^^^ Shape<T>
    }
    fn other(x: T) -> Shape<T> {
        Self::Circle { radius: x }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ Shape<T>
    }
}

fn shapes() {
    let a = Shape::Circle { radius: 1.5f32 };
      //^ Shape<f32>
    let b: Shape<u8> = Shape::Empty;
                     //^^^^^^^^^^^^ Shape<u8>
    let c = Shape::<i8>::Empty;
      //^ Shape<i8>
    let d = Shape::Empty::<i16>;
      //^ Shape<i16>
    let e = Shape::make('a');
      //^ Shape<char>
    let f = Marker;
      //^ Marker
    let g = Shape::Square;
      //^ Square<u8>
    let h = g(1u8, 2);
      //^ Shape<u8>
}

type Names = Vec<String>;
type Table<T> = std::collections::HashMap<String, T>;

fn aliases(names: Names, table: Table<u8>) {
    let a = names;
      //^ Vec<String>
    let b = table;
      //^ HashMap<String, u8>
    let c = Names::new();
      //^ Vec<String>
    let d: Table<_> = Table::new();
      //^ HashMap<String, Money>
    d.insert(String::new(), Money);
}
struct Money;

struct Buffer<const N: usize> {
    data: [u8; N],
}
impl<const N: usize> Buffer<N> {
    fn size(&self) -> usize {
        N
      //^ usize
    }
}
fn buffers(b: Buffer<4>) {
    let a = b.data;
      //^ [u8; _]
    let c = b.size();
      //^ usize
}

struct Defaulted<T = String> {
    inner: T,
}
fn defaults(a: Defaulted) {
    let b = a.inner;
      //^ String
}

fn inner_items() {
    let a = helper();
      //^ u8
    let b = Local { x: 1 };
      //^ Local
    let c = b.x;
      //^ i64
    fn helper() -> u8 {
        1
      //^ u8
    }
    struct Local {
        x: i64,
    }
}

union Bits {
    float: f32,
    int: u32,
}
fn unions(b: Bits) {
    let a = unsafe { b.int };
      //^ u32
}

struct Paged<#[cfg(windows)] T: Clone, #[cfg(not(windows))] T> {
    items: Vec<T>,
}
impl<#[cfg(windows)] T: Clone, #[cfg(not(windows))] T> Paged<T> {
    fn first(&self, #[cfg(windows)] _a: u8, index: T) -> &T {
        &self.items[0]
    }
}
fn parameters_that_are_not_there(p: Paged<String>) {
    let a = p.first(String::new());
      //^ &String
    let b = p.items;
      //^ Vec<String>
}

// An import of the crate itself under another name.
struct Tagged<I, T> {
    tag: I,
    value: T,
}
mod far {
    use crate::{self as up, Paged};
    impl<I: Copy, T: Clone> up::Tagged<I, T> {
        pub fn with<A>(self, tag: I, more: A) -> (I, T)
        where
            A: Iterator<Item = I>,
        {
            (tag, self.value)
        }
    }
}
fn tagged(value: Tagged<u8, String>) {
    let a = value.with(1, std::iter::empty());
      //^ (u8, String)
}
