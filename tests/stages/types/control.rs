// Blocks, branches, loops, `!`.

struct User {
    age: u32,
}

fn branches(x: bool, o: Option<u8>) {
    let a = if x { 1u8 } else { 2 };
      //^ u8
    let b = match o {
      //^ u64
        Some(1) => 1u64,
        Some(_) => return,
        None => panic!("no"),
    };
    let c = if x { None } else { Some(5u8) };
      //^ Option<u8>
    let d = if x { return } else { "x" };
      //^ &str
    let e = if x {
      //^ i8
        1
    } else if !x {
        2i8
    } else {
        loop {}
    };
    let f = match x {
      //^ Vec<u16>
        true => Vec::new(),
        false => vec![1u16],
    };
    let g = {
      //^ String
        let inner = String::new();
        inner
    };
    let h = { g; };
      //^ ()
    let i = unsafe { 1u8 };
      //^ u8
}

fn loops(mut n: u32) {
    let a = loop {
      //^ u32
        if n > 5 {
            break n;
        }
        n += 1;
    };
    let b = 'outer: loop {
      //^ &str
        loop {
            break 'outer "found";
        }
    };
    let c = 'block: {
      //^ u8
        if n > 1 {
            break 'block 1u8;
        }
        2
    };
    let d = while n > 0 {
      //^ ()
        n -= 1;
    };
    let e = loop { break };
      //^ ()
    for x in vec![User { age: 1 }] {
        let f = x.age;
          //^ u32
    }
    for (i, x) in vec!['a'].iter().enumerate() {
        let f = (i, x);
          //^ (usize, &char)
    }
    for x in &mut [1u8, 2] {
        let f = x;
          //^ &mut u8
    }
    for x in &vec![1u16] {
        let f = x;
          //^ &u16
    }
}

fn never(x: Option<u8>) -> u8 {
    let a = x.unwrap_or_else(|| panic!());
      //^ u8
    let b: u8 = match x {
        Some(x) => x,
        None => unreachable!(),
    };
    if b > 1 {
        return 1;
             //^ u8
    }
    let c = x.map_or_else(|| std::process::exit(1), |v| v);
      //^ u8
    todo!()
}

fn casts(x: *const u8, y: u8) {
    let a = y as char;
      //^ char
    let b = &y as *const u8;
      //^ *const u8
    let c = unsafe { *x };
      //^ u8
    let d = takes as fn(u8);
      //^ fn(u8)
    let e = -1i32 as usize;
      //^ usize
}
fn takes(_: u8) {}
