// What derives give, and the standard traits on values.

use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Id(u64);

#[derive(Debug, Clone, Default)]
struct Holder<T> {
    value: T,
    list: Vec<T>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    A,
    B,
}

fn uses(id: Id, h: Holder<String>, k: Kind) {
    let a = id.clone();
      //^ Id
    let b = id == a;
      //^ bool
    let c = id.cmp(&a);
      //^ Ordering
    let d = Id::default();
      //^ Id
    let e = h.clone().value;
      //^ String
    let f: Holder<u8> = Default::default();
                      //^^^^^^^^^^^^^^^^^^ Holder<u8>
    let g = Holder::<u8>::default();
      //^ Holder<u8>
    let i = Holder { value: 1u16, ..Default::default() };
      //^ Holder<u16>
    let j = format!("{:?}", h);
      //^ String
    let l = (id.clone(), 1u8).clone();
      //^ (Id, u8)
    let m = [Id(1)].clone();
      //^ [Id; _]
    let n = (&h).clone();
      //^ Holder<String>
    let o: HashMap<Id, Kind> = HashMap::from([(Id(1), Kind::A)]);
    let p = o.get(&Id(1)).copied();
      //^ Option<Kind>
    let q = Some(Id(1)).clone();
      //^ Option<Id>
    let r = id.partial_cmp(&Id(2));
      //^ Option<Ordering>
    let s = std::cmp::max(1u8, 2);
      //^ u8
    let t = std::mem::take(&mut Id(1));
      //^ Id
    let u = std::mem::replace(&mut 1u8, 2);
      //^ u8
    let v = k.clone();
      //^ Kind
}

fn not_clone<T>(t: &T) {
    let a = t.clone();
      //^ &T
}
