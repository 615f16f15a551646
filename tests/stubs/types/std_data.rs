// Collections, options, results, smart pointers and cells of the standard library.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

#[derive(Clone)]
struct User {
    id: u64,
    email: String,
}

fn maps(mut users: HashMap<u64, User>, sorted: BTreeMap<String, Vec<User>>) -> Option<()> {
    let a = users.get(&1)?;
      //^ &User
    let b = users.insert(1, a.clone());
      //^ Option<User>
    let c = users.values().map(|u| &u.email).collect::<HashSet<_>>();
      //^ HashSet<&String>
    let d = users.entry(7).or_insert_with(|| b.unwrap());
      //^ &mut User
    let e = users.iter().find(|(_, u)| u.email.is_empty()).map(|(id, _)| *id);
      //^ Option<u64>
    let f = users.remove(&3).map(|u| u.email);
      //^ Option<String>
    let g = sorted.range("a".to_owned()..).next();
      //^ Option<(&String, &Vec<User>)>
    let h = sorted.into_values().flatten().map(|u| (u.id, u)).collect::<BTreeMap<_, _>>();
      //^ BTreeMap<u64, User>
    let i = users.keys().copied().max();
      //^ Option<u64>
    let j = users.drain().map(|(_, user)| user).collect::<VecDeque<_>>();
      //^ VecDeque<User>
    let k = HashMap::from([("a", 1u8), ("b", 2)]);
      //^ HashMap<&str, u8>
    None
}

fn lists(mut list: Vec<User>, mut queue: VecDeque<User>, heap: BinaryHeap<u8>, set: BTreeSet<u8>) -> Option<()> {
    let a = list.first()?.email.clone();
      //^ String
    let b = list.pop().map_or(0, |u| u.id);
      //^ u64
    let c = queue.pop_front()?;
      //^ User
    let d = list.chunks(10).map(|c| c.len()).sum::<usize>();
      //^ usize
    let e = list.iter().map(|u| u.email.as_str()).collect::<Vec<_>>().join(";");
      //^ String
    let f = list.drain(..).partition::<Vec<User>, _>(|u| u.id > 3);
      //^ (Vec<User>, Vec<User>)
    let g = heap.into_sorted_vec();
      //^ Vec<u8>
    let h = set.union(&BTreeSet::new()).cloned().collect::<Vec<_>>();
      //^ Vec<u8>
    let i = list.get(0).map(|u| &u.email);
      //^ Option<&String>
    let j = list[0].email.len();
      //^ usize
    let k = list.windows(2).next()?;
      //^ &[User]
    let l = list.binary_search_by_key(&3, |u| u.id).is_ok();
      //^ bool
    let m = list.into_boxed_slice();
      //^ Box<[User]>
    let n = [1u8, 2].map(|n| n.to_string());
      //^ [String; _]
    None
}

static CONFIG: OnceLock<User> = OnceLock::new();

fn shared(one: Rc<RefCell<User>>, all: Arc<Mutex<Vec<User>>>, lock: &RwLock<User>, cell: Cell<u8>) {
    let a = one.borrow().email.clone();
      //^ String
    let b = one.borrow_mut().id;
      //^ u64
    let c = all.lock().unwrap();
      //^ MutexGuard<Vec<User>>
    let d = c.iter().map(|u| u.id).next();
      //^ Option<u64>
    let e = lock.read().map(|u| u.email.len());
      //^ Result<usize, PoisonError<RwLockReadGuard<User>>>
    let f = cell.replace(3);
      //^ u8
    let g = CONFIG.get_or_init(|| User { id: 1, email: String::new() });
      //^ &User
    let h = Arc::clone(&all);
      //^ Arc<Mutex<Vec<User>>>
    let i = Arc::new(3u8).checked_add(1);
      //^ Option<u8>
    let j = std::mem::take(&mut *all.lock().unwrap());
      //^ Vec<User>
    let k = all.lock().unwrap_or_else(|e| e.into_inner()).len();
      //^ usize
    let l = Rc::try_unwrap(one).ok().map(RefCell::into_inner);
      //^ Option<User>
}
