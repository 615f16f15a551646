//! `bool`, references, tuples and `()`: what they implement, e.g. `flag.then(|| user)`.

use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter, Pointer, Write};
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::str::{FromStr, ParseBoolError};

impl bool {
    #[stub::outcome(self)]
    pub fn then_some<T>(self, t: T) -> Option<T>;
    #[stub::outcome(self)]
    #[stub::under(f = self)]
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
}

impl FromStr for bool {
    type Err = ParseBoolError;
    #[stub::clean]
    fn from_str(s: &str) -> Result<bool, ParseBoolError>;
}

impl<T: ?Sized> Copy for &T {}

impl<T: ?Sized> *const T {
    #[stub::clean]
    pub fn is_null(self) -> bool;
    #[stub::flow(self -> return)]
    pub fn cast<U>(self) -> *const U;
    #[stub::clean]
    pub fn addr(self) -> usize;
    #[stub::flow(self -> return)]
    pub unsafe fn add(self, count: usize) -> Self;
    #[stub::flow(self -> return)]
    pub unsafe fn sub(self, count: usize) -> Self;
    #[stub::flow(self -> return)]
    pub unsafe fn offset(self, count: isize) -> Self;
    #[stub::flow(self -> return)]
    pub fn wrapping_add(self, count: usize) -> Self;
    #[stub::flow(self -> return)]
    pub fn wrapping_sub(self, count: usize) -> Self;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn read(self) -> T
    where
        T: Sized;
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized;
    pub unsafe fn read_unaligned(self) -> T
    where
        T: Sized;
    pub fn cast_mut(self) -> *mut T;
}

impl<T: ?Sized> *mut T {
    #[stub::clean]
    pub fn is_null(self) -> bool;
    #[stub::flow(self -> return)]
    pub fn cast<U>(self) -> *mut U;
    #[stub::clean]
    pub fn addr(self) -> usize;
    #[stub::flow(self -> return)]
    pub unsafe fn add(self, count: usize) -> Self;
    #[stub::flow(self -> return)]
    pub unsafe fn sub(self, count: usize) -> Self;
    #[stub::flow(self -> return)]
    pub unsafe fn offset(self, count: isize) -> Self;
    #[stub::flow(self -> return)]
    pub fn wrapping_add(self, count: usize) -> Self;
    #[stub::flow(self -> return)]
    pub fn wrapping_sub(self, count: usize) -> Self;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn read(self) -> T
    where
        T: Sized;
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized;
    pub unsafe fn read_unaligned(self) -> T
    where
        T: Sized;
    pub fn cast_const(self) -> *const T;
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    #[stub::flow(val -> self)]
    pub unsafe fn write(self, val: T)
    where
        T: Sized;
}

impl<T: ?Sized> Copy for *const T {}

impl<T: ?Sized> Copy for *mut T {}

impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T;
}

macro_rules! compare {
    ($($A:ty, $B:ty;)*) => {$(
        impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<$B> for $A {
            #[stub::clean] fn eq(&self, other: &$B) -> bool;
        }
    )*};
}

compare! { &A, &B; &mut A, &mut B; &A, &mut B; &mut A, &B; }

macro_rules! reference {
    ($($R:ty)*) => {$(
        impl<A: ?Sized + Eq> Eq for $R {}
        impl<A: ?Sized + PartialOrd> PartialOrd for $R {
            #[stub::clean] fn partial_cmp(&self, other: &$R) -> Option<Ordering>;
        }
        impl<A: ?Sized + Ord> Ord for $R {
            #[stub::clean] fn cmp(&self, other: &$R) -> Ordering;
        }
        impl<A: ?Sized + Hash> Hash for $R {
            #[stub::clean] fn hash<H: Hasher>(&self, state: &mut H);
        }
        impl<A: ?Sized + Debug> Debug for $R {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
        impl<A: ?Sized + Display> Display for $R {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
        impl<A: ?Sized> Pointer for $R {
            #[stub::clean] fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    )*};
}

reference! { &A &mut A }

impl<T: Error + ?Sized> Error for &T {}

impl<W: Write + ?Sized> Write for &mut W {
    #[stub::flow(s -> self)]
    fn write_str(&mut self, s: &str) -> fmt::Result;
}

macro_rules! tuple {
    ($($($T:ident)*;)*) => {$(
        impl<$($T: Clone),*> Clone for ($($T,)*) {
            fn clone(&self) -> ($($T,)*);
        }
        impl<$($T: Copy),*> Copy for ($($T,)*) {}
        impl<$($T: Default),*> Default for ($($T,)*) {
            fn default() -> ($($T,)*);
        }
        impl<$($T: PartialEq),*> PartialEq for ($($T,)*) {
            #[stub::clean] fn eq(&self, other: &($($T,)*)) -> bool;
        }
        impl<$($T: Eq),*> Eq for ($($T,)*) {}
        impl<$($T: PartialOrd),*> PartialOrd for ($($T,)*) {
            #[stub::clean] fn partial_cmp(&self, other: &($($T,)*)) -> Option<Ordering>;
        }
        impl<$($T: Ord),*> Ord for ($($T,)*) {
            #[stub::clean] fn cmp(&self, other: &($($T,)*)) -> Ordering;
        }
        impl<$($T: Hash),*> Hash for ($($T,)*) {
            #[stub::clean] fn hash<S: Hasher>(&self, state: &mut S);
        }
        impl<$($T: Debug),*> Debug for ($($T,)*) {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    )*};
}

tuple! {
    ;
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J;
    A B C D E F G H I J K;
    A B C D E F G H I J K L;
}

impl<A, B, ExtendA: Extend<A>, ExtendB: Extend<B>> Extend<(A, B)> for (ExtendA, ExtendB) {
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, into_iter: T);
}

impl<A, B, AE: Default + Extend<A>, BE: Default + Extend<B>> FromIterator<(A, B)> for (AE, BE) {
    fn from_iter<Iter: IntoIterator<Item = (A, B)>>(iter: Iter) -> (AE, BE);
}

impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> ();
}

impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T);
}

impl Debug for ! {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Display for ! {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ! {}
