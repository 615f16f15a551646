// Traits: methods of bounds, of `dyn`, of `impl Trait`, defaults, supertraits, associated types and constants.

trait Named {
    fn name(&self) -> String;
    fn shout(&self) -> usize {
        let n = self.name();
          //^ String
        n.len()
      //^^^^^^^ usize
    }
}

struct User {
    email: String,
}

impl Named for User {
    fn name(&self) -> String {
        self.email.clone()
      //^^^^^^^^^^^^^^^^^^ String
    }
}

fn bounded<T: Named>(t: T) {
    let a = t.name();
      //^ String
}
fn anonymous(t: impl Named) {
    let a = t.name();
      //^ String
}
fn dynamic(t: &dyn Named, b: Box<dyn Named>) {
    let a = t.name();
      //^ String
    let c = b.shout();
      //^ usize
}
fn opaque() -> impl Named {
    User { email: String::new() }
}
fn uses_opaque() {
    let a = opaque();
      //^ impl Named
    let b = a.name();
      //^ String
}

trait Container {
    type Item;
    const SIZE: usize;
    fn get(&self) -> Option<Self::Item>;
    fn first(&self) -> Self::Item
    where
        Self::Item: Default,
    {
        let a = self.get();
          //^ Option<<Self as Container>::Item>
        a.unwrap_or_default()
      //^^^^^^^^^^^^^^^^^^^^^ <Self as Container>::Item
    }
    fn make() -> Self;
}
struct Numbers(Vec<u32>);
impl Container for Numbers {
    type Item = u32;
    const SIZE: usize = 4;
    fn get(&self) -> Option<Self::Item> {
        let a: Self::Item = 1;
                          //^ u32
        Some(a)
      //^^^^^^^ Option<u32>
    }
    fn make() -> Self {
        Self(Vec::new())
           //^^^^^^^^^^ Vec<u32>
    }
}
fn associated<C: Container>(c: C) {
    let a = c.get();
      //^ Option<<C as Container>::Item>
    let b = C::SIZE;
      //^ usize
    let d = C::make();
      //^ C
}
fn known(n: Numbers) {
    let a = n.get();
      //^ Option<u32>
    let b = Numbers::SIZE;
      //^ usize
    let c: Numbers = Container::make();
                   //^^^^^^^^^^^^^^^^^ Numbers
    let d = <Numbers as Container>::make();
      //^ Numbers
    let e: <Numbers as Container>::Item = 3;
                                        //^ u32
    let f = n.first();
      //^ u32
}
fn fixed<C: Container<Item = String>>(c: C) {
    let a = c.get();
      //^ Option<String>
}
fn shorthand<C>(c: C) -> C::Item
where
    C: Container,
    C::Item: Clone + Named,
{
    let a = c.get().unwrap();
      //^ <C as Container>::Item
    let b = a.name();
      //^ String
    a.clone()
  //^^^^^^^^^ <C as Container>::Item
}

trait Animal: Named {
    fn legs(&self) -> u8;
}
fn supertrait<A: Animal>(a: &A, d: &dyn Animal) {
    let b = a.name();
      //^ String
    let c = d.name();
      //^ String
    let e = d.legs();
      //^ u8
}

trait Ext {
    fn doubled(&self) -> Vec<u8>;
}
impl<T: AsRef<str>> Ext for T {
    fn doubled(&self) -> Vec<u8> {
        let s = self.as_ref();
          //^ &str
        Vec::new()
    }
}
fn blanket(s: String, t: &str) {
    let a = s.doubled();
      //^ Vec<u8>
    let b = t.doubled();
      //^ Vec<u8>
}

trait Visitor<T> {
    type Out;
    fn visit(&mut self, t: T) -> Self::Out;
}
struct Count;
impl Visitor<u8> for Count {
    type Out = usize;
    fn visit(&mut self, t: u8) -> usize {
        t as usize
    }
}
impl Visitor<String> for Count {
    type Out = String;
    fn visit(&mut self, t: String) -> String {
        t
    }
}
fn several(mut c: Count) {
    let a = c.visit(1u8);
      //^ usize
    let b = c.visit(String::new());
      //^ String
}

fn walk<T, V: Visitor<T>>(t: T, mut v: V) -> V::Out {
    v.visit(t)
  //^^^^^^^^^^ <V as Visitor<T>>::Out
}
fn uses_walk() {
    let a = walk(1u8, Count);
      //^ usize
}

mod hidden {
    pub trait Secret {
        fn secret(&self) -> u64;
    }
    impl Secret for super::User {
        fn secret(&self) -> u64 {
            1
          //^ u64
        }
    }
}
fn not_imported(u: User) {
    let a = u.secret();
      //^ u64
}

impl User {
    fn name(&self) -> &str {
        &self.email
    }
}
fn inherent_first(u: User) {
    let a = u.name();
      //^ &str
    let b = Named::name(&u);
      //^ String
    let c = <User as Named>::name(&u);
      //^ String
    let d = User::name(&u);
      //^ &str
}

trait Streaming {
    type Item<'a, T>
    where
        Self: 'a;
    fn next<'a, T>(&'a mut self, t: T) -> Self::Item<'a, T>;
}
impl Streaming for User {
    type Item<'a, T> = (&'a str, T);
    fn next<'a, T>(&'a mut self, t: T) -> Self::Item<'a, T> {
        (&self.email, t)
      //^^^^^^^^^^^^^^^^ (&str, T)
    }
}
fn streams(mut u: User) {
    let a = u.next(1u8);
      //^ (&str, u8)
}

trait Load {
    fn load(&self) -> impl Iterator<Item = u8>;
}
impl Load for User {
    fn load(&self) -> impl Iterator<Item = u8> {
        vec![1, 2].into_iter()
      //^^^^^^^^^^^^^^^^^^^^^^ IntoIter<u8>
    }
}
fn loads(u: User, t: impl Load) {
    let a = u.load().next();
      //^ Option<u8>
    let b = t.load().next();
      //^ Option<u8>
}
