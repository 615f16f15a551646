//! `std::sync::atomic`: numbers that threads share, e.g. `counter.fetch_add(1, Ordering::Relaxed)`.

use crate::fmt;
use crate::fmt::{Formatter, Pointer};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct AtomicBool {
    value: bool,
}

impl AtomicBool {
    pub fn new(v: bool) -> AtomicBool;
    pub unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool;
    pub fn get_mut(&mut self) -> &mut bool;
    pub fn from_mut_slice(v: &mut [bool]) -> &mut [AtomicBool];
    #[stub::clean]
    pub fn into_inner(self) -> bool;
    #[stub::clean]
    pub fn load(&self, order: Ordering) -> bool;
    pub fn store(&self, val: bool, order: Ordering);
    #[stub::clean]
    pub fn swap(&self, val: bool, order: Ordering) -> bool;
    #[stub::clean]
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool;
    pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    #[stub::clean]
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
    #[stub::clean]
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
    #[stub::clean]
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
    #[stub::clean]
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
    #[stub::clean]
    pub fn fetch_not(&self, order: Ordering) -> bool;
    pub fn as_ptr(&self) -> *mut bool;
    pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<bool, bool>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(bool) -> Option<bool>,
    ) -> Result<bool, bool>;
    #[stub::clean]
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool;
}

impl From<bool> for AtomicBool {
    fn from(b: bool) -> AtomicBool;
}

#[stub::shared]
#[derive(Debug)]
pub struct AtomicPtr<T> {
    item: T,
}

impl<T> AtomicPtr<T> {
    pub fn new(p: *mut T) -> AtomicPtr<T>;
    pub unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T>;
    pub fn get_mut(&mut self) -> &mut *mut T;
    pub fn from_mut_slice(v: &mut [*mut T]) -> &mut [AtomicPtr<T>];
    pub fn into_inner(self) -> *mut T;
    pub fn load(&self, order: Ordering) -> *mut T;
    pub fn store(&self, ptr: *mut T, order: Ordering);
    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
    pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T;
    pub fn compare_exchange(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T>;
    pub fn compare_exchange_weak(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T>;
    pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<*mut T, *mut T>;
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(*mut T) -> Option<*mut T>,
    ) -> Result<*mut T, *mut T>;
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T;
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
    pub fn as_ptr(&self) -> *mut *mut T;
}

impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T>;
}

impl<T> From<*mut T> for AtomicPtr<T> {
    fn from(p: *mut T) -> AtomicPtr<T>;
}

impl<T> Pointer for AtomicPtr<T> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

pub fn compiler_fence(order: Ordering);

pub fn fence(order: Ordering);

macro_rules! atomic {
    ($($Atomic:ident $T:ident,)*) => {$(
        #[stub::shared]
        #[derive(Debug, Default)]
        pub struct $Atomic { value: $T }

        impl $Atomic {
            pub fn new(v: $T) -> $Atomic;
            pub unsafe fn from_ptr<'a>(ptr: *mut $T) -> &'a $Atomic;
            pub fn get_mut(&mut self) -> &mut $T;
            pub fn from_mut_slice(v: &mut [$T]) -> &mut [$Atomic];
            pub fn into_inner(self) -> $T;
            pub fn load(&self, order: Ordering) -> $T;
            pub fn store(&self, val: $T, order: Ordering);
            pub fn swap(&self, val: $T, order: Ordering) -> $T;
            pub fn compare_and_swap(&self, current: $T, new: $T, order: Ordering) -> $T;
            pub fn compare_exchange(&self, current: $T, new: $T, success: Ordering, failure: Ordering) -> Result<$T, $T>;
            pub fn compare_exchange_weak(&self, current: $T, new: $T, success: Ordering, failure: Ordering) -> Result<$T, $T>;
            pub fn fetch_add(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_sub(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_and(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_nand(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_or(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_xor(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_update<F: FnMut($T) -> Option<$T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<$T, $T>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut($T) -> Option<$T>) -> Result<$T, $T>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut($T) -> $T) -> $T;
            pub fn fetch_max(&self, val: $T, order: Ordering) -> $T;
            pub fn fetch_min(&self, val: $T, order: Ordering) -> $T;
            pub fn as_ptr(&self) -> *mut $T;
        }

        impl From<$T> for $Atomic {
            fn from(v: $T) -> $Atomic;
        }

    )*};
}

atomic! {
    AtomicI8 i8, AtomicI16 i16, AtomicI32 i32, AtomicI64 i64, AtomicIsize isize,
    AtomicU8 u8, AtomicU16 u16, AtomicU32 u32, AtomicU64 u64, AtomicUsize usize,
}
