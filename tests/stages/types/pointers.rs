// Smart pointers, dereferences, coercions, locks.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

struct User {
    email: String,
    age: u32,
}
impl User {
    fn by_ref(&self) -> &str {
        &self.email
      //^^^^^^^^^^^ &String
    }
    fn by_mut(&mut self) -> &mut u32 {
        &mut self.age
      //^^^^^^^^^^^^^ &mut u32
    }
    fn by_value(self) -> String {
        self.email
      //^^^^^^^^^^ String
    }
    fn by_box(self: Box<Self>) -> u32 {
        self.age
      //^^^^^^^^ u32
    }
    fn by_arc(self: Arc<Self>) -> u8 {
        self.age as u8
    }
}

fn smart(b: Box<User>, r: Rc<RefCell<User>>, a: Arc<Mutex<User>>, l: &RwLock<Vec<User>>, c: Cell<u8>) {
    let d = b.age;
      //^ u32
    let e = b.by_ref();
      //^ &str
    let f = r.borrow().email.clone();
      //^ String
    let g = r.borrow_mut().by_mut();
      //^ &mut u32
    let h = a.lock().unwrap().age;
      //^ u32
    let i = a.lock().unwrap();
      //^ MutexGuard<User>
    let j = l.read().unwrap().len();
      //^ usize
    let k = l.write().unwrap()[0].age;
      //^ u32
    let m = c.get();
      //^ u8
    let n = Arc::clone(&a);
      //^ Arc<Mutex<User>>
    let o = a.clone();
      //^ Arc<Mutex<User>>
    let p = *b;
      //^ User
    let q = Box::new(p).by_box();
      //^ u32
    let s = Arc::new(User { email: String::new(), age: 1 }).by_arc();
      //^ u8
    let t = &*r.borrow();
      //^ &User
    let u = Rc::new(1u8).as_ref();
      //^ &u8
}

struct Guarded<T> {
    inner: T,
    reads: u8,
}
impl<T> Deref for Guarded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}
impl<T> DerefMut for Guarded<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.inner
      //^^^^^^^^^^^^^^^ &mut T
    }
}
impl<T> Index<u8> for Guarded<Vec<T>> {
    type Output = T;
    fn index(&self, i: u8) -> &T {
        &self.inner[i as usize]
    }
}

fn own(g: Guarded<User>, v: Guarded<Vec<u16>>, s: Guarded<String>) {
    let a = g.email;
      //^ String
    let b = g.reads;
      //^ u8
    let c = g.by_ref();
      //^ &str
    let d = *g;
      //^ User
    let e = v[1];
      //^ u16
    let f = v.len();
      //^ usize
    let h = s.len();
      //^ usize
    takes_str(&s);
}
fn takes_str(_: &str) {}
fn takes_slice(_: &[u8]) {}
fn takes_dyn(_: &dyn std::fmt::Display) {}

fn coercions(s: &String, v: &Vec<u8>, b: Box<User>) {
    let a: &str = s;
    let c: &[u8] = v;
    let d: &[u8] = &[1, 2];
                   //^ u8
    takes_slice(&vec![1, 2]);
                    //^ u8
    takes_dyn(&1u8);
    let e: Box<dyn std::fmt::Debug> = Box::new(1u8);
                                    //^^^^^^^^^^^^^ Box<u8>
    let f: Vec<Box<dyn std::fmt::Debug>> = vec![Box::new(1), Box::new("x")];
      //^ Vec<Box<dyn Debug>>
    let g: &User = &b;
    let h: Option<&dyn std::fmt::Debug> = Some(&1u8);
      //^ Option<&dyn Debug>
    let i: [&dyn std::fmt::Debug; 2] = [&1u8, &"x"];
    let j: Arc<dyn std::fmt::Debug> = Arc::new(1u8);
    let k: &mut u8 = &mut 1;
    let m: &u8 = k;
}

fn cows(c: Cow<'_, str>, d: Cow<'static, [u8]>) {
    let a = c.len();
      //^ usize
    let b = c.into_owned();
      //^ String
    let e = d.to_vec();
      //^ Vec<u8>
    let f: Cow<str> = "x".into();
                    //^^^^^^^^^^ Cow<str>
    let g = match f {
      //^ String
        Cow::Borrowed(s) => s.to_string(),
        Cow::Owned(s) => s,
    };
}

fn indices(v: Vec<User>, mut a: [u8; 3], t: (u8, (String, User))) {
    let b = &v[0];
      //^ &User
    let c = &v[1..];
      //^ &[User]
    let d = a[1];
      //^ u8
    let e = &a[..2];
      //^ &[u8]
    let f = t.1.1.age;
      //^ u32
    let g = t.1.0;
      //^ String
    let h = v.get(0).map(|u| u.age);
      //^ Option<u32>
    let i = v.first().unwrap().by_ref();
      //^ &str
    let j = v.iter().map(|u| u.by_ref()).collect::<Vec<_>>();
      //^ Vec<&str>
}
