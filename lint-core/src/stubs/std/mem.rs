//! `std::mem`: values in memory, e.g. `mem::take(&mut name)`.

use crate::cmp::Ordering;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};

pub use crate::__macros::offset_of;

#[stub::hides]
#[derive(Debug)]
pub struct Discriminant<T> {
    of: T,
}

impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Discriminant<T>;
}

impl<T> Hash for Discriminant<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T> PartialEq for Discriminant<T> {
    #[stub::clean]
    fn eq(&self, rhs: &Discriminant<T>) -> bool;
}

impl<T> Copy for Discriminant<T> {}

impl<T> Eq for Discriminant<T> {}

#[stub::transparent]
#[derive(Debug)]
pub struct ManuallyDrop<T: ?Sized> {
    value: T,
}

impl<T> ManuallyDrop<T> {
    pub fn new(value: T) -> ManuallyDrop<T>;
    pub fn into_inner(slot: ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
}

impl<T: ?Sized> ManuallyDrop<T> {
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
}

impl<T: Clone + ?Sized> Clone for ManuallyDrop<T> {
    fn clone(&self) -> ManuallyDrop<T>;
}

impl<T: Default + ?Sized> Default for ManuallyDrop<T> {
    fn default() -> ManuallyDrop<T>;
}

impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Hash + ?Sized> Hash for ManuallyDrop<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: Ord + ?Sized> Ord for ManuallyDrop<T> {
    #[stub::clean]
    fn cmp(&self, other: &ManuallyDrop<T>) -> Ordering;
}

impl<T: PartialEq + ?Sized> PartialEq for ManuallyDrop<T> {
    #[stub::clean]
    fn eq(&self, other: &ManuallyDrop<T>) -> bool;
}

impl<T: PartialOrd + ?Sized> PartialOrd for ManuallyDrop<T> {
    #[stub::clean]
    fn partial_cmp(&self, other: &ManuallyDrop<T>) -> Option<Ordering>;
}

impl<T: Copy + ?Sized> Copy for ManuallyDrop<T> {}

impl<T: Eq + ?Sized> Eq for ManuallyDrop<T> {}

#[derive(Copy)]
pub union MaybeUninit<T> {
    item: T,
}

impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T>;
    pub fn uninit() -> MaybeUninit<T>;
    pub fn zeroed() -> MaybeUninit<T>;
    pub fn write(&mut self, val: T) -> &mut T;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn assume_init(self) -> T;
    pub unsafe fn assume_init_read(&self) -> T;
    pub unsafe fn assume_init_drop(&mut self);
    pub unsafe fn assume_init_ref(&self) -> &T;
    pub unsafe fn assume_init_mut(&mut self) -> &mut T;
}

impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>];
}

impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N];
}

impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>];
}

impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; N];
}

impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> MaybeUninit<T>;
}

impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn from(arr: [MaybeUninit<T>; N]) -> MaybeUninit<[T; N]>;
}

#[stub::clean]
pub fn align_of<T>() -> usize;

pub fn align_of_val<T: ?Sized>(val: &T) -> usize;

#[stub::clean]
pub fn discriminant<T>(v: &T) -> Discriminant<T>;

#[stub::clean]
pub fn drop<T>(_x: T);

#[stub::clean]
pub fn forget<T>(t: T);

#[stub::clean]
pub fn min_align_of<T>() -> usize;

pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize;

pub fn needs_drop<T: ?Sized>() -> bool;

pub fn replace<T>(dest: &mut T, src: T) -> T {
    let old = *dest;
    *dest = src;
    old
}

#[stub::clean]
pub fn size_of<T>() -> usize;

pub fn size_of_val<T: ?Sized>(val: &T) -> usize;

pub fn swap<T>(x: &mut T, y: &mut T) {
    let old = *x;
    *x = *y;
    *y = old;
}

pub fn take<T: Default>(dest: &mut T) -> T {
    let old = *dest;
    *dest = T::default();
    old
}

#[stub::flow(src -> return)]
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;

#[stub::flow(src -> return)]
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;

pub unsafe fn uninitialized<T>() -> T;

pub unsafe fn zeroed<T>() -> T;
