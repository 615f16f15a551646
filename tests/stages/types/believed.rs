// What a signature leaves to the body, and what holds though the analysis can't see why.

trait Dsl: Sized {
    fn and<T>(self, other: T) -> (Self, T) {
        (self, other)
    }
}
impl<A> Dsl for Vec<A> {}
impl<A, B> Dsl for (A, B) {}

struct Query;
impl Query {
    // An attribute macro writes the type in the place of `_`.
    fn joins(n: u8) -> _ {
        vec![n].and(other())
    }
    fn twice<T: Dsl>(t: T) -> _ {
        t.and('c')
    }
}
fn other() -> _ {
    vec![true]
}
fn around() -> _ {
    around()
}
fn early(n: u8) -> _ {
    if n > 1 {
        return Some(n);
    }
    None
}

fn results() {
    let a = Query::joins(1);
      //^ (Vec<u8>, Vec<bool>)
    let b = a.and(1u64);
      //^ ((Vec<u8>, Vec<bool>), u64)
    let c = Query::twice(other());
      //^ (Vec<bool>, char)
    let d = early(1);
      //^ Option<u8>
}

// Parameters that `cfg` removes are not there.
struct Page<#[cfg(feature = "gone")] T: gone::Bound, #[cfg(not(feature = "gone"))] T> {
    items: Vec<T>,
}
fn first<#[cfg(feature = "gone")] X, T>(#[cfg(feature = "gone")] x: X, page: Page<T>) -> Option<T> {
    page.items.into_iter().next()
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Option<T>
}
fn pages(page: Page<u8>) {
    let item = first(page);
      //^^^^ Option<u8>
}

// Bounds that a macro, or a crate that is not there, makes hold.
trait Hidden {
    fn id(&self) -> u32;
    fn parts(self) -> Vec<Self>
    where
        Self: Sized;
}
#[implemented_by_macro(Hidden)]
struct Plain;
struct Route<T> {
    inner: T,
}
impl<T: Hidden> Route<T> {
    fn wrap(self, n: u8) -> Route<(T, u8)> {
        todo!()
    }
}
fn hidden(route: Route<Plain>, plain: Plain) {
    let a = route.wrap(1);
      //^ Route<(Plain, u8)>
    let b = a.wrap(2);
      //^ Route<((Plain, u8), u8)>
    let c = plain.id();
      //^ u32
    let d = plain.parts();
      //^ Vec<Plain>
}

// The value of a block is what `cfg` leaves as its last expression.
fn by_target() -> Result<u8, String> {
    #[cfg(feature = "gone")]
    {
        1u64
    }
    #[cfg(not(feature = "gone"))]
    {
        let n = 1.into();
          //^ u8
        Ok(n)
    }
}

// A derive that is not known may implement `Display`, from which `ToString` follows.
#[derive(UnknownError)]
struct Failure;
fn shown(f: Failure) {
    let text = f.to_string();
      //^^^^ String
}

impl<#[cfg(feature = "gone")] T: gone::Bound, #[cfg(not(feature = "gone"))] T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<Self::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

fn iterates(page: Page<String>) {
    let a = page.into_iter().map(|text| text.len()).sum::<usize>();
      //^ usize
    let b = page.into_iter().next();
      //^ Option<String>
}

// A type that is not known says less than the value.
fn written_by_a_macro(texts: Vec<String>) {
    let count: gone::Count = texts.len();
    let a = count;
      //^ usize
    let first: first_of = texts.first().cloned();
    let b = first.map(|text| text.len());
      //^ Option<usize>
}
