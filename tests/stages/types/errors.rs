// `Option`, `Result`, `?`, conversions.

use std::fmt;

struct User {
    email: String,
    phone: Option<String>,
}

#[derive(Debug)]
enum AppError {
    Parse(std::num::ParseIntError),
    Other(String),
}
impl From<std::num::ParseIntError> for AppError {
    fn from(e: std::num::ParseIntError) -> Self {
        Self::Parse(e)
      //^^^^^^^^^^^^^^ AppError
    }
}
impl From<String> for AppError {
    fn from(e: String) -> Self {
        AppError::Other(e)
    }
}
impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AppError::Parse(e) => write!(f, "{e}"),
                          //^ &ParseIntError
            AppError::Other(s) => f.write_str(s),
                          //^ &String
        }
    }
}
impl std::error::Error for AppError {}

fn question(s: &str) -> Result<u8, AppError> {
    let a = s.parse::<u8>()?;
      //^ u8
    let b: u16 = s.parse()?;
               //^^^^^^^^^^ u16
    let c = other(s)?;
      //^ usize
    Ok(a)
  //^^^^^ Result<u8, AppError>
}
fn other(s: &str) -> Result<usize, String> {
    s.len().checked_sub(1).ok_or_else(|| "short".to_string())
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Result<usize, String>
}
fn boxed(s: &str) -> Result<(), Box<dyn std::error::Error>> {
    let a = s.parse::<i32>()?;
      //^ i32
    let b = question(s)?;
      //^ u8
    Err("x".into())
      //^^^^^^^^^^ Box<dyn Error>
}
fn options(u: &User) -> Option<usize> {
    let a = u.phone.as_ref()?;
      //^ &String
    let b = u.phone.as_deref()?;
      //^ &str
    let c = u.phone.clone()?.len();
      //^ usize
    Some(a.len())
  //^^^^^^^^^^^^^ Option<usize>
}
fn methods(u: User, r: Result<u8, AppError>) {
    let a = u.phone.as_ref().map(|p| p.len());
      //^ Option<usize>
    let b = u.phone.as_ref().map(String::as_str).unwrap_or("none");
      //^ &str
    let c = u.phone.as_ref().and_then(|p| p.chars().next());
      //^ Option<char>
    let d = u.phone.clone().unwrap_or_default();
      //^ String
    let e = u.phone.clone().ok_or(AppError::Other(String::new()));
      //^ Result<String, AppError>
    let f = u.phone.iter().next();
      //^ Option<&String>
    let g = u.phone.is_some_and(|p| p.is_empty());
      //^ bool
    let h = r.as_ref().map_err(|e| e.to_string());
      //^ Result<&u8, String>
    let i = r.as_ref().ok();
      //^ Option<&u8>
    let j = r.map(|x| x as u64).unwrap_or(0);
      //^ u64
    let k = Some(1u8).zip(Some("x"));
      //^ Option<(u8, &str)>
    let l = Some(Some(1u8)).flatten();
      //^ Option<u8>
    let m = Some(3u8).filter(|x| *x > 1).or(None);
      //^ Option<u8>
    let n = Ok::<u8, String>(1).and_then(|x| if x > 1 { Ok(x as u32) } else { Err("no".to_string()) });
      //^ Result<u32, String>
    let o = Some("a").map(str::to_string);
      //^ Option<String>
    let p: Result<Option<u8>, String> = Some(Ok(1)).transpose();
                                      //^^^^^^^^^^^^^^^^^^^^^^^ Result<Option<u8>, String>
    let q = Some(String::new()).take();
      //^ Option<String>
    let mut s = None;
          //^ Option<u8>
    s = Some(1u8);
    let t = s.get_or_insert(2);
      //^ &mut u8
}
fn conversions(s: &str, n: u8) {
    let a = String::from(s);
      //^ String
    let b: String = s.into();
                  //^^^^^^^^ String
    let c = u32::from(n);
      //^ u32
    let d: u64 = n.into();
               //^^^^^^^^ u64
    let e = u8::try_from(300i32);
      //^ Result<u8, TryFromIntError>
    let f: Result<u8, _> = 300i32.try_into();
      //^ Result<u8, TryFromIntError>
    let g = s.to_owned();
      //^ String
    let h = s.to_string();
      //^ String
    let i = Box::new(s);
      //^ Box<&str>
    let j = AppError::from(String::new());
      //^ AppError
    let k: AppError = String::new().into();
                    //^^^^^^^^^^^^^^^^^^^^ AppError
    let l: Box<str> = s.into();
                    //^^^^^^^^ Box<str>
    let m = Vec::from([1u8, 2]);
      //^ Vec<u8>
    let o = n.to_string() + "x";
      //^ String
    takes_into(s);
    takes_as_ref(a);
    let p: std::net::IpAddr = "x".parse().unwrap();
                            //^^^^^^^^^^^^^^^^^^^^ IpAddr
}
fn takes_into(s: impl Into<String>) {
    let a = s.into();
      //^ String
}
fn takes_as_ref<S: AsRef<str>>(s: S) {
    let a = s.as_ref();
      //^ &str
}
fn late() {
    let f = |s: &str| {
        let n: u8 = s.parse()?;
        Ok::<u8, AppError>(n)
      //^^^^^^^^^^^^^^^^^^^^^ Result<u8, AppError>
    };
    let a = f("1");
      //^ Result<u8, AppError>
}
