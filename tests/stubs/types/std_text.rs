// Text of the standard library: strings, formatting, parsing, paths.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

struct User {
    email: String,
    nick: Option<String>,
}

fn strings(user: &User, bytes: Vec<u8>) -> Option<()> {
    let a = user.email.split('@').next();
      //^ Option<&str>
    let (b, c) = user.email.split_once('@')?;
       //^ &str
    let d = user.email.trim().to_lowercase();
      //^ String
    let e = user.email.chars().rev().collect::<String>();
      //^ String
    let f = user.email.char_indices().map(|(i, c)| c).next();
      //^ Option<char>
    let g = user.email.as_bytes().iter().copied().collect::<Vec<_>>();
      //^ Vec<u8>
    let h = String::from_utf8_lossy(&bytes);
      //^ Cow<str>
    let i = h.into_owned();
      //^ String
    let j = String::from_utf8(bytes).map_err(|e| e.into_bytes());
      //^ Result<String, Vec<u8>>
    let k = user.email.lines().map(str::to_owned).collect::<Vec<String>>().join(", ");
      //^ String
    let l = user.email.strip_prefix("mailto:").unwrap_or(&user.email);
      //^ &str
    let m = user.nick.as_deref().unwrap_or("anonymous");
      //^ &str
    let n = user.nick.clone().unwrap_or_default();
      //^ String
    let o = user.email.replace('a', "b") + "c";
      //^ String
    let p = user.email.rsplitn(2, '.').collect::<Vec<_>>();
      //^ Vec<&str>
    let q = user.email.get(0..3)?;
      //^ &str
    let r = &user.email[1..];
      //^ &str
    let s: Cow<'_, str> = user.email.as_str().into();
                        //^^^^^^^^^^^^^^^^^^^^^^^^^^ Cow<str>
    let t = user.email.to_string().into_bytes();
      //^ Vec<u8>
    let u = user.email.matches("a").count();
      //^ usize
    Some(())
}

fn paths(dir: &Path) -> Option<()> {
    let a = dir.join("users.csv");
      //^ PathBuf
    let b = a.file_name()?.to_string_lossy().into_owned();
      //^ String
    let c = a.extension().and_then(|e| e.to_str());
      //^ Option<&str>
    let d = PathBuf::from("x").display().to_string();
      //^ String
    let e = dir.components().count();
      //^ usize
    let f = dir.parent().map(Path::to_path_buf);
      //^ Option<PathBuf>
    None
}
