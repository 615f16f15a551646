// Patterns: default binding modes, slices, alternatives, constants.

struct User {
    email: String,
    age: u32,
    tags: Vec<String>,
}
enum Event {
    Login { user: User, at: u64 },
    Logout(User, u64),
    Tick,
}
use Event::Tick;
const ZERO: u64 = 0;

fn by_value(e: Event) {
    match e {
        Event::Login { user, at } => {
                     //^^^^ User
            let a = at;
              //^ u64
        }
        Event::Logout(user, ZERO) => {
                    //^^^^ User
        }
        Event::Logout(.., at) => {
                        //^^ u64
        }
        Tick => {}
    }
}

fn by_ref(e: &Event, o: &mut Option<User>) {
    match e {
        Event::Login { user: User { email, .. }, at } => {
            let a = email;
              //^ &String
            let b = at;
              //^ &u64
        }
        Event::Logout(User { age, tags: t, .. }, 1..=5) => {
            let a = age;
              //^ &u32
            let b = t;
              //^ &Vec<String>
        }
        _ => {}
    }
    if let Some(user) = o {
        let a = user;
          //^ &mut User
    }
    if let Some(User { ref email, ref mut age, .. }) = *o {
        let a = email;
          //^ &String
        let b = age;
          //^ &mut u32
    }
}

fn tuples(pair: (u8, &(String, i32)), list: &[(u8, String)]) {
    let (a, (b, c)) = pair;
    let d = b;
      //^ &String
    let e = c;
      //^ &i32
    for (i, s) in list {
        let x = i;
          //^ &u8
        let y = s;
          //^ &String
    }
    for &(i, ref s) in list {
        let x = i;
          //^ u8
        let y = s;
          //^ &String
    }
    let (first, .., last) = (1u8, 2u16, 3u32, 4u64);
    let z = last;
      //^ u64
}

fn slices(v: &[String], a: [u8; 3], mut w: Vec<u32>) {
    match v {
        [] => {}
        [one] => {
            let x = one;
              //^ &String
        }
        [first, rest @ ..] => {
            let x = first;
              //^ &String
            let y = rest;
              //^ &[String]
        }
    }
    let [x, y, _] = a;
       //^ u8
    if let [.., last] = w.as_mut_slice() {
        let l = last;
          //^ &mut u32
    }
}

fn alternatives(o: Result<u8, u8>, e: Event) {
    let (Ok(a) | Err(a)) = o;
    let b = a;
      //^ u8
    match e {
        Event::Login { user, .. } | Event::Logout(user, _) => {
            let c = user.email;
              //^ String
        }
        Event::Tick => {}
    }
    let n @ 1..=9 = 5u8 else { return };
      //^^^^^^^^^ u8
}

fn let_else(o: Option<User>) -> String {
    let Some(user) = o else {
        return String::new();
    };
    let User { email, .. } = user;
    email
  //^^^^^ String
}

fn chains(o: Option<Option<u8>>, s: &str) {
    if let Some(a) = o
        && let Some(b) = a
        && b > 1
    {
        let c = b;
          //^ u8
    }
    while let Some(x) = o {
        let y = x;
          //^ Option<u8>
    }
    match s {
        "a" => {}
        other => {
            let t = other;
              //^ &str
        }
    }
    match s.len() {
        0 => {}
        n if n > 3 => {
            let m = n;
              //^ usize
        }
        _ => {}
    }
}

fn params((a, b): (u8, String), User { email, .. }: User, &c: &u8, mut d: Vec<u8>) {
    let x = b;
      //^ String
    let y = email;
      //^ String
    let z = c;
      //^ u8
    let w = d;
      //^ Vec<u8>
}

fn boxed(b: Box<Option<String>>) {
    match *b {
        Some(s) => {
            let t = s;
              //^ String
        }
        None => {}
    }
}

fn assignments() {
    let (mut a, mut b) = (1u8, "x");
    let (c, d);
       //^ u8
    (a, b) = (2, "y");
            //^ u8
    (c, d) = (a, b);
    let e = d;
      //^ &str
    let f;
      //^ String
    f = String::new();
}
