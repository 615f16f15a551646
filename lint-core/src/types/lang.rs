//! The items of the standard library that inference and flow must know by name, found by path in the stub crate `std`.
//!
//! An item that the stubs lack is `None`, and what needs it does without. `lang.option` is `std::option::Option`.

use crate::base::Name;
use crate::names::{AdtId, AliasId, CrateId, Def, DefMap, FuncId, ModuleId, TraitId};

/// The items that are known by name.
#[derive(Debug, Default)]
pub struct Lang {
    /// The crate `std`.
    pub std: Option<CrateId>,
    /// Types.
    pub adts: LangAdts,
    /// Traits.
    pub traits: LangTraits,
    /// Associated types.
    pub assoc: LangAssoc,
    /// Functions.
    pub funcs: LangFuncs,
}

macro_rules! items {
    ($(#[$doc:meta])* $name:ident: $id:ty = $find:ident { $($field:ident = $path:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $name {
            $(#[doc = concat!("`std::", $path, "`")] pub $field: Option<$id>,)*
        }
        impl $name {
            fn find(at: &Finder<'_>) -> Self {
                Self { $($field: at.$find($path),)* }
            }
        }
    };
}

items! {
    /// Structs and enums of the standard library.
    LangAdts: AdtId = adt {
        option = "option::Option",
        result = "result::Result",
        boxed = "boxed::Box",
        rc = "rc::Rc",
        arc = "sync::Arc",
        rc_weak = "rc::Weak",
        arc_weak = "sync::Weak",
        pin = "pin::Pin",
        vec = "vec::Vec",
        string = "string::String",
        cow = "borrow::Cow",
        hash_map = "collections::HashMap",
        cell = "cell::Cell",
        ref_cell = "cell::RefCell",
        mutex = "sync::Mutex",
        poll = "task::Poll",
        control_flow = "ops::ControlFlow",
        arguments = "fmt::Arguments",
        infallible = "convert::Infallible",
        c_str = "ffi::CStr",
        range = "ops::Range",
        range_inclusive = "ops::RangeInclusive",
        range_from = "ops::RangeFrom",
        range_to = "ops::RangeTo",
        range_to_inclusive = "ops::RangeToInclusive",
        range_full = "ops::RangeFull",
        manually_drop = "mem::ManuallyDrop",
    }
}

items! {
    /// Traits of the standard library.
    LangTraits: TraitId = trait_ {
        sized = "marker::Sized",
        send = "marker::Send",
        sync = "marker::Sync",
        unpin = "marker::Unpin",
        unwind_safe = "panic::UnwindSafe",
        ref_unwind_safe = "panic::RefUnwindSafe",
        copy = "marker::Copy",
        clone = "clone::Clone",
        debug = "fmt::Debug",
        display = "fmt::Display",
        lower_hex = "fmt::LowerHex",
        default = "default::Default",
        partial_eq = "cmp::PartialEq",
        eq = "cmp::Eq",
        partial_ord = "cmp::PartialOrd",
        ord = "cmp::Ord",
        hash = "hash::Hash",
        drop = "ops::Drop",
        any = "any::Any",
        error = "error::Error",
        fn_ = "ops::Fn",
        fn_mut = "ops::FnMut",
        fn_once = "ops::FnOnce",
        async_fn = "ops::AsyncFn",
        async_fn_mut = "ops::AsyncFnMut",
        async_fn_once = "ops::AsyncFnOnce",
        deref = "ops::Deref",
        deref_mut = "ops::DerefMut",
        index = "ops::Index",
        index_mut = "ops::IndexMut",
        try_ = "ops::Try",
        from = "convert::From",
        into = "convert::Into",
        try_from = "convert::TryFrom",
        try_into = "convert::TryInto",
        as_ref = "convert::AsRef",
        borrow = "borrow::Borrow",
        to_owned = "borrow::ToOwned",
        to_string = "string::ToString",
        from_str = "str::FromStr",
        iterator = "iter::Iterator",
        into_iterator = "iter::IntoIterator",
        from_iterator = "iter::FromIterator",
        future = "future::Future",
        into_future = "future::IntoFuture",
        add = "ops::Add",
        sub = "ops::Sub",
        mul = "ops::Mul",
        div = "ops::Div",
        rem = "ops::Rem",
        bit_and = "ops::BitAnd",
        bit_or = "ops::BitOr",
        bit_xor = "ops::BitXor",
        shl = "ops::Shl",
        shr = "ops::Shr",
        add_assign = "ops::AddAssign",
        sub_assign = "ops::SubAssign",
        mul_assign = "ops::MulAssign",
        div_assign = "ops::DivAssign",
        rem_assign = "ops::RemAssign",
        bit_and_assign = "ops::BitAndAssign",
        bit_or_assign = "ops::BitOrAssign",
        bit_xor_assign = "ops::BitXorAssign",
        shl_assign = "ops::ShlAssign",
        shr_assign = "ops::ShrAssign",
        neg = "ops::Neg",
        not = "ops::Not",
    }
}

items! {
    /// Associated types of the standard library's traits.
    LangAssoc: AliasId = assoc {
        fn_output = "ops::FnOnce::Output",
        async_fn_output = "ops::AsyncFnOnce::Output",
        deref_target = "ops::Deref::Target",
        index_output = "ops::Index::Output",
        try_output = "ops::Try::Output",
        iterator_item = "iter::Iterator::Item",
        into_iter_item = "iter::IntoIterator::Item",
        into_iter = "iter::IntoIterator::IntoIter",
        future_output = "future::Future::Output",
        into_future_output = "future::IntoFuture::Output",
        neg_output = "ops::Neg::Output",
        not_output = "ops::Not::Output",
    }
}

items! {
    /// Functions of the standard library's traits.
    LangFuncs: FuncId = func {
        deref = "ops::Deref::deref",
        deref_mut = "ops::DerefMut::deref_mut",
        index = "ops::Index::index",
        index_mut = "ops::IndexMut::index_mut",
        next = "iter::Iterator::next",
        into_iter = "iter::IntoIterator::into_iter",
        from = "convert::From::from",
        into = "convert::Into::into",
        poll = "future::Future::poll",
        drop = "ops::Drop::drop",
    }
}

impl Lang {
    /// Looks the items up in the crate `std`.
    pub fn find(map: &DefMap) -> Self {
        let Some((std, data)) = map.std.map(|id| (id, &map.crates[id])) else {
            return Self::default();
        };
        let at = Finder { map, root: data.root };
        Self {
            std: Some(std),
            adts: LangAdts::find(&at),
            traits: LangTraits::find(&at),
            assoc: LangAssoc::find(&at),
            funcs: LangFuncs::find(&at),
        }
    }
}

struct Finder<'a> {
    map: &'a DefMap,
    root: ModuleId,
}

impl Finder<'_> {
    /// The definition of a path from the root, in the namespace of types.
    fn def(&self, path: &str) -> Option<Def> {
        let mut def = Def::Module(self.root);
        for part in path.split("::") {
            let Def::Module(module) = def else { return None };
            def = self.map.modules[module].scope.get(&Name::new(part))?.types?;
        }
        Some(def)
    }

    fn adt(&self, path: &str) -> Option<AdtId> {
        match self.def(path)? {
            Def::Adt(id) => Some(id),
            _ => None,
        }
    }

    fn trait_(&self, path: &str) -> Option<TraitId> {
        match self.def(path)? {
            Def::Trait(id) => Some(id),
            _ => None,
        }
    }

    fn assoc(&self, path: &str) -> Option<AliasId> {
        let (of, name) = path.rsplit_once("::")?;
        let types = &self.map.traits[self.trait_(of)?].types;
        types.iter().copied().find(|id| self.map.aliases[*id].name == name)
    }

    fn func(&self, path: &str) -> Option<FuncId> {
        let (of, name) = path.rsplit_once("::")?;
        let funcs = &self.map.traits[self.trait_(of)?].funcs;
        funcs.iter().copied().find(|id| self.map.funcs[*id].name == name)
    }
}
