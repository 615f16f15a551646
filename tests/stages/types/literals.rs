// Literals, operators, and what numbers fall back to.

const LIMIT: u64 = 10;
static NAME: &str = "shop";

fn literals() {
    let a = 1;
      //^ i32
    let b = 1u8;
      //^ u8
    let c = 1.0;
      //^ f64
    let d = 2.5f32;
      //^ f32
    let e = "text";
      //^ &str
    let f = b"bytes";
      //^ &[u8; _]
    let g = b'x';
      //^ u8
    let h = 'x';
      //^ char
    let i = true;
      //^ bool
    let j = ();
      //^ ()
    let k = (1u16, "a", [1i64, 2]);
      //^ (u16, &str, [i64; _])
    let l = [0u8; 4];
      //^ [u8; _]
    let m = &mut 1u8;
      //^ &mut u8
    let n = LIMIT;
      //^ u64
    let o = NAME;
      //^ &str
}

fn expected_numbers(x: u8, y: f32) {
    let a: u64 = 1;
               //^ u64
    let b: f32 = 1.5;
               //^^^ f32
    let c = x + 1;
              //^ u8
    let d = 2.0 * y;
      //^ f32
    let e = 1 << x;
      //^ i32
    let f = [1, x];
           //^ u8
    let mut g = 0;
          //^ u16
    let h: u16 = g;
    let i = if x > 1 { 5 } else { 6u64 };
      //^ u64
    takes_u32(7);
            //^ u32
}

fn takes_u32(_: u32) {}

fn operators(a: i64, b: &i64, s: String, t: &str) {
    let c = a + b;
      //^ i64
    let d = b * b;
      //^ i64
    let e = -a;
      //^ i64
    let f = !a;
      //^ i64
    let g = a < *b && t == "x" || !true;
      //^ bool
    let h = s + t;
      //^ String
    let i = a as u8;
      //^ u8
    let j = a << 3u8;
      //^ i64
    let k = a % 7;
      //^ i64
    let l = a == 3;
      //^ bool
    let mut m = 1;
          //^ i64
    m += a;
}

fn ranges(n: usize) {
    let a = 0..n;
      //^ Range<usize>
    let b = 0..=5u8;
      //^ RangeInclusive<u8>
    let c = n..;
      //^ RangeFrom<usize>
    let d = ..n;
      //^ RangeTo<usize>
    let e = ..;
      //^ RangeFull
    for i in 0..n {
      //^ usize
    }
}

struct Money(i64);
impl std::ops::Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
            //^^^^^^^^^^^^^^^^ i64
    }
}
impl std::ops::Mul<f64> for Money {
    type Output = f64;
    fn mul(self, by: f64) -> f64 {
        self.0 as f64 * by
      //^^^^^^^^^^^^^^^^^^ f64
    }
}
impl std::ops::Neg for &Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
            //^^^^^^^ i64
    }
}
impl std::ops::AddAssign<i64> for Money {
    fn add_assign(&mut self, by: i64) {
        self.0 += by;
    }
}

fn overloaded(a: Money, b: Money, c: Money, mut d: Money) {
    let e = a + b;
      //^ Money
    let f = c * 2.0;
      //^ f64
    let g = -&e;
      //^ Money
    d += 5;
       //^ i64
}
