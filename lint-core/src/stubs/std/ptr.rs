//! `std::ptr`: raw pointers, e.g. `ptr::read(p)`.

use crate::fmt;
use crate::fmt::{Formatter, Pointer};
use crate::hash::{Hash, Hasher};
use crate::num::NonZero;

#[derive(Debug)]
pub struct NonNull<T: ?Sized> {
    item: T,
}

impl<T> NonNull<T> {
    pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T>;
    pub fn dangling() -> NonNull<T>;
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T>;
}

impl<T: ?Sized> NonNull<T> {
    pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T>;
    pub fn new(ptr: *mut T) -> Option<NonNull<T>>;
    pub fn from_ref(r: &T) -> NonNull<T>;
    pub fn from_mut(r: &mut T) -> NonNull<T>;
    pub fn addr(self) -> NonZero<usize>;
    pub fn expose_provenance(self) -> NonZero<usize>;
    pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T>;
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T>;
    pub fn as_ptr(self) -> *mut T;
    pub unsafe fn as_ref<'a>(&self) -> &'a T;
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
    pub fn cast<U>(self) -> NonNull<U>;
    pub unsafe fn offset(self, count: isize) -> NonNull<T>;
    pub unsafe fn byte_offset(self, count: isize) -> NonNull<T>;
    pub unsafe fn add(self, count: usize) -> NonNull<T>;
    pub unsafe fn byte_add(self, count: usize) -> NonNull<T>;
    pub unsafe fn sub(self, count: usize) -> NonNull<T>;
    pub unsafe fn byte_sub(self, count: usize) -> NonNull<T>;
    pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize;
    pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize;
    #[stub::clean]
    pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize;
    #[stub::clean]
    pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize);
    pub unsafe fn copy_from(self, src: NonNull<T>, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T);
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T;
    pub unsafe fn swap(self, with: NonNull<T>);
    #[stub::clean]
    pub fn align_offset(self, align: usize) -> usize;
    #[stub::clean]
    pub fn is_aligned(self) -> bool;
}

impl<T> NonNull<[T]> {
    pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>;
    #[stub::clean]
    pub fn len(self) -> usize;
    #[stub::clean]
    pub fn is_empty(self) -> bool;
}

impl<T: ?Sized> Clone for NonNull<T> {
    fn clone(&self) -> NonNull<T>;
}

impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(r: &T) -> NonNull<T>;
}

impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(r: &mut T) -> NonNull<T>;
}

impl<T: ?Sized> Hash for NonNull<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized> Pointer for NonNull<T> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ?Sized> Copy for NonNull<T> {}

pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool;

pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);

pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);

pub fn dangling<T>() -> *const T;

pub fn dangling_mut<T>() -> *mut T;

pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);

pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;

pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T;

pub fn from_ref<T: ?Sized>(r: &T) -> *const T;

pub fn hash<T: ?Sized, S: Hasher>(hashee: *const T, into: &mut S);

pub fn null<T: Thin + ?Sized>() -> *const T;

pub fn null_mut<T: Thin + ?Sized>() -> *mut T;

pub unsafe fn read<T>(src: *const T) -> T;

pub unsafe fn read_unaligned<T>(src: *const T) -> T;

pub unsafe fn read_volatile<T>(src: *const T) -> T;

pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;

pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];

pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];

pub unsafe fn swap<T>(x: *mut T, y: *mut T);

pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);

pub fn with_exposed_provenance<T>(addr: usize) -> *const T;

pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;

pub fn without_provenance<T>(addr: usize) -> *const T;

pub fn without_provenance_mut<T>(addr: usize) -> *mut T;

pub unsafe fn write<T>(dst: *mut T, src: T);

pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);

pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);

pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
