//! `std::pin`: values that stay where they are, e.g. `Box::pin(async {})`.

use crate::fmt;
use crate::fmt::{Display, Formatter, Pointer};
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::rc::Rc;
use crate::sync::Arc;
use crate::task::{Context, Poll};

#[stub::transparent]
#[derive(Clone, Copy, Debug)]
pub struct Pin<Ptr> {
    pointer: Ptr,
}

impl<Ptr: Deref> Pin<Ptr>
where
    <Ptr as Deref>::Target: Unpin,
{
    pub fn new(pointer: Ptr) -> Pin<Ptr>;
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr;
}

impl<Ptr: Deref> Pin<Ptr> {
    pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
    pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target>
    where
        Ptr: Deref;
}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target>
    where
        Ptr: DerefMut;
    pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut <Ptr as Deref>::Target>
    where
        Ptr: DerefMut;
    pub fn set(&mut self, value: <Ptr as Deref>::Target)
    where
        <Ptr as Deref>::Target: Sized;
}

impl<Ptr: Deref> Pin<Ptr> {
    pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
}

impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U>;
    pub fn get_ref(self) -> &'a T;
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub fn into_ref(self) -> Pin<&'a T>;
    pub fn get_mut(self) -> &'a mut T
    where
        T: Unpin;
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T;
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U>;
}

impl<T: ?Sized> Pin<&'static T> {
    pub fn static_ref(r: &'static T) -> Pin<&'static T>;
}

impl<T: ?Sized> Pin<&'static mut T> {
    pub fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
}

impl<T: ?Sized> Default for Pin<Arc<T>>
where
    Arc<T>: Default,
{
    fn default() -> Pin<Arc<T>>;
}

impl<T: ?Sized> Default for Pin<Box<T>>
where
    Box<T>: Default,
{
    fn default() -> Pin<Box<T>>;
}

impl<T: ?Sized> Default for Pin<Rc<T>>
where
    Rc<T>: Default,
{
    fn default() -> Pin<Rc<T>>;
}

impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = <Ptr as Deref>::Target;
    fn deref(&self) -> &<Ptr as Deref>::Target;
}

impl<Ptr: Deref> DerefMut for Pin<Ptr>
where
    PinHelper<Ptr>: PinDerefMutHelper<Target = <Pin<Ptr> as Deref>::Target>,
{
    fn deref_mut(&mut self) -> &mut <Ptr as Deref>::Target;
}

impl<Ptr: Display> Display for Pin<Ptr> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Pin<Box<T>>;
}

impl<P: DerefMut> Future for Pin<P>
where
    <P as Deref>::Target: Future,
{
    type Output = <<P as Deref>::Target as Future>::Output;
    fn poll(self: Pin<&mut Pin<P>>, cx: &mut Context<'_>) -> Poll<<Pin<P> as Future>::Output>;
}

impl<Ptr: Deref> Hash for Pin<Ptr>
where
    <Ptr as Deref>::Target: Hash,
{
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<Ptr: Pointer> Pointer for Pin<Ptr> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}
