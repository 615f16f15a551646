// Iterators: adaptors, collecting, their associated types.

use std::collections::{BTreeMap, HashMap, HashSet};

#[derive(Clone)]
struct User {
    email: String,
    age: u32,
    tags: Vec<String>,
}

fn adaptors(users: Vec<User>) {
    let a = users.iter().map(|u| u.age).sum::<u32>();
      //^ u32
    let b: Vec<String> = users.iter().map(|u| u.email.clone()).collect();
                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Vec<String>
    let c = users.iter().filter(|u| u.age > 18).count();
                               //^ &&User
    let d = users.iter().find(|u| u.email.is_empty());
      //^ Option<&User>
    let e = users.iter().any(|u| u.age == 1);
      //^ bool
    let f = users.iter().map(|u| &u.email).next();
      //^ Option<&String>
    let g = users.iter().flat_map(|u| u.tags.iter()).next();
      //^ Option<&String>
    let h = users.iter().enumerate().map(|(i, u)| (i, u.age)).collect::<Vec<_>>();
      //^ Vec<(usize, u32)>
    let i = users.iter().zip(vec![1u8]).map(|(u, n)| n).last();
      //^ Option<u8>
    let j = users.iter().max_by_key(|u| u.age).map(|u| u.email.as_str());
      //^ Option<&str>
    let k = users.iter().fold(0, |acc, u| acc + u.age);
      //^ u32
    let l = users.iter().filter_map(|u| u.tags.first()).cloned().collect::<HashSet<_>>();
      //^ HashSet<String>
    let m = users.iter().rev().skip(1).take(2).peekable().peek().copied();
      //^ Option<&User>
    let n = users.iter().cloned().partition::<Vec<_>, _>(|u| u.age > 3);
      //^ (Vec<User>, Vec<User>)
    let o = users.into_iter().map(|u| (u.email, u.age)).collect::<HashMap<_, _>>();
      //^ HashMap<String, u32>
    for (email, age) in &o {
        let p = email;
          //^ &String
        let q = age;
          //^ &u32
    }
}

fn results(lines: &[&str]) -> Result<Vec<u8>, std::num::ParseIntError> {
    let a = lines.iter().map(|l| l.parse::<u8>()).collect::<Result<Vec<_>, _>>();
      //^ Result<Vec<u8>, ParseIntError>
    let b = lines.iter().map(|l| l.parse()).collect::<Result<Vec<u16>, _>>()?;
      //^ Vec<u16>
    let c: Option<Vec<char>> = lines.iter().map(|l| l.chars().next()).collect();
                             //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Option<Vec<char>>
    a
  //^ Result<Vec<u8>, ParseIntError>
}

fn maps(mut m: HashMap<String, Vec<User>>, b: BTreeMap<u8, String>) {
    let a = m.get("x");
      //^ Option<&Vec<User>>
    let c = m.entry("x".to_string()).or_default();
      //^ &mut Vec<User>
    let d = m.values().flatten().map(|u| u.age).min();
      //^ Option<u32>
    let e = &m["x"];
      //^ &Vec<User>
    let f = m["x"][0].email;
      //^ String
    let g = b.iter().next();
      //^ Option<(&u8, &String)>
    let h = b.keys().copied().collect::<Vec<u8>>();
      //^ Vec<u8>
    if let Some(users) = m.get_mut("x") {
        users.sort_by(|a, b| a.age.cmp(&b.age));
                     //^ &User
        users.sort_by_key(|u| u.age);
        users.retain(|u| u.age > 1);
                    //^ &User
    }
    let i = m.into_iter().map(|(k, v)| (k, v.len())).collect::<BTreeMap<_, _>>();
      //^ BTreeMap<String, usize>
}

fn strings(s: &str) {
    let a = s.split(',').map(|p| p.trim()).collect::<Vec<_>>();
      //^ Vec<&str>
    let b = s.chars().filter(|c| c.is_alphabetic()).collect::<String>();
      //^ String
    let c = s.lines().map(str::to_owned).collect::<Vec<_>>();
      //^ Vec<String>
    let d = s.split_once('=').map(|(k, v)| v);
      //^ Option<&str>
    let e = s.bytes().map(u32::from).sum::<u32>();
      //^ u32
    let f = ["a", "b"].concat();
      //^ String
    let g = vec!["a".to_string()].join(",");
      //^ String
    let h = &s[1..];
      //^ &str
    let i = s.parse::<f64>().unwrap_or(0.0);
      //^ f64
}

struct Countdown(u32);
impl Iterator for Countdown {
    type Item = u32;
    fn next(&mut self) -> Option<Self::Item> {
        self.0 = self.0.checked_sub(1)?;
               //^^^^^^^^^^^^^^^^^^^^^^ u32
        Some(self.0)
    }
}
fn own() {
    for n in Countdown(3) {
      //^ u32
    }
    let a = Countdown(3).map(|n| n as u8).collect::<Vec<_>>();
      //^ Vec<u8>
    let b = Countdown(1).by_ref().take(1).next();
      //^ Option<u32>
    let c = (0..10u64).map(|i| i * 2).rev().collect::<Vec<_>>();
      //^ Vec<u64>
    let d = std::iter::once(1u8).chain(std::iter::empty()).next();
      //^ Option<u8>
    let e = std::iter::repeat("x").take(3).collect::<String>();
      //^ String
}

fn generic<I>(items: I) -> Vec<String>
where
    I: IntoIterator,
    I::Item: Into<String>,
{
    items.into_iter().map(|i| i.into()).collect()
                            //^^^^^^^^ String
}
fn generic_fixed<I: IntoIterator<Item = (String, u8)>>(items: I) {
    for (name, n) in items {
       //^^^^ String
        let a = n;
          //^ u8
    }
}
fn opaque(users: &[User]) -> impl Iterator<Item = &str> + '_ {
    users.iter().map(|u| u.email.as_str())
}
fn boxed(users: Vec<User>) -> Box<dyn Iterator<Item = User>> {
    Box::new(users.into_iter())
}
fn uses(users: Vec<User>) {
    let a = opaque(&users).next();
      //^ Option<&str>
    let b = opaque(&users).map(|s| s.len()).collect::<Vec<_>>();
      //^ Vec<usize>
    let c = boxed(users).map(|u| u.age).sum::<u32>();
      //^ u32
    let d = generic(vec!["a"]);
      //^ Vec<String>
}

struct Page<T> {
    items: Vec<T>,
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<Self::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

fn pages(page: Page<String>) {
    let a = page.into_iter();
      //^ IntoIter<String>
    let b = a.map(|text| text.len()).max();
      //^ Option<usize>
}

fn folded_to_what_is_expected(pairs: Vec<(u32, &str)>) {
    let map: std::collections::HashMap<u32, std::collections::HashSet<String>> =
        pairs.into_iter().fold(std::collections::HashMap::new(), |mut map, (key, value)| {
            let is_new = map.entry(key).or_default().insert(value.into());
              //^^^^^^ bool
            map
        });
}
