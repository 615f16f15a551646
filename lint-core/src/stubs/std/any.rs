//! `std::any`: types at run time, e.g. `value.downcast_ref::<User>()`.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId;

impl TypeId {
    pub fn of<T: 'static + ?Sized>() -> TypeId;
}

pub trait Any: 'static {
    #[stub::clean]
    fn type_id(&self) -> TypeId;
}

impl dyn Any {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl dyn Any + Send {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl dyn Any + Sync + Send {
    #[stub::clean]
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

pub fn type_name<T: ?Sized>() -> &'static str;

pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str;
