//! `std::cell`: values that change behind `&`, e.g. `RefCell::new(user)`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct BorrowError;

impl Display for BorrowError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for BorrowError {}

#[derive(Debug)]
pub struct BorrowMutError;

impl Display for BorrowMutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for BorrowMutError {}

#[stub::shared]
#[derive(Debug, Default)]
pub struct Cell<T: ?Sized> {
    value: T,
}

impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T>;
    pub fn set(&self, val: T) {
        self.value = val;
    }
    pub fn swap(&self, other: &Cell<T>);
    pub fn replace(&self, val: T) -> T {
        let old = self.value;
        self.value = val;
        old
    }
    pub fn into_inner(self) -> T;
}

impl<T: Copy> Cell<T> {
    pub fn get(&self) -> T;
    pub fn update(&self, f: impl FnOnce(T) -> T);
}

impl<T: ?Sized> Cell<T> {
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn from_mut(t: &mut T) -> &Cell<T>;
}

impl<T: Default> Cell<T> {
    pub fn take(&self) -> T
    where
        T: Default;
}

impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>];
}

impl<T, const N: usize> Cell<[T; N]> {
    pub fn as_array_of_cells(&self) -> &[Cell<T>; N];
}

impl<T> AsRef<[Cell<T>]> for Cell<[T]> {
    fn as_ref(&self) -> &[Cell<T>];
}

impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>];
}

impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>; N];
}

impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T>;
}

impl<T> From<T> for Cell<T> {
    fn from(t: T) -> Cell<T>;
}

#[stub::transparent]
#[derive(Debug, Default)]
pub struct LazyCell<T, F = fn() -> T> {
    value: T,
}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(f: F) -> LazyCell<T, F>;
    pub fn force(this: &LazyCell<T, F>) -> &T;
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}

impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
}

impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
    fn deref_mut(&mut self) -> &mut T;
}

#[stub::shared]
#[derive(Clone, Debug)]
pub struct OnceCell<T> {
    value: T,
}

impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[stub::flow(value -> self.value, value -> return.Err.0)]
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceCell<T> {
    fn default() -> OnceCell<T>;
}

impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> OnceCell<T>;
}

#[stub::transparent]
#[derive(Debug)]
pub struct Ref<'b, T: 'b + ?Sized> {
    value: &'b T,
}

impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>;
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>>;
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>);
}

impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: Display + ?Sized> Display for Ref<'_, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::shared]
#[derive(Clone, Debug, Default)]
pub struct RefCell<T: ?Sized> {
    value: T,
}

impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T>;
    pub fn into_inner(self) -> T;
    #[stub::flow(t -> self.value, self.value -> return)]
    pub fn replace(&self, t: T) -> T;
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
    pub fn swap(&self, other: &RefCell<T>);
}

impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    pub fn borrow_mut(&self) -> RefMut<'_, T>;
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
}

impl<T: Default> RefCell<T> {
    pub fn take(&self) -> T;
}

impl<T> From<T> for RefCell<T> {
    fn from(t: T) -> RefCell<T>;
}

#[stub::transparent]
#[derive(Debug)]
pub struct RefMut<'b, T: 'b + ?Sized> {
    value: &'b mut T,
}

impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>;
    pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> Result<RefMut<'b, U>, RefMut<'b, T>>;
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> (RefMut<'b, U>, RefMut<'b, V>);
}

impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for RefMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display + ?Sized> Display for RefMut<'_, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct UnsafeCell<T: ?Sized> {
    value: T,
}

impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> UnsafeCell<T> {
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    pub fn get(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
}

impl<T> From<T> for UnsafeCell<T> {
    fn from(t: T) -> UnsafeCell<T>;
}
