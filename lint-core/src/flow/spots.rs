//! Spots: where the type parameters of a signature stand in its types.
//!
//! In `&HashMap<K, Vec<V>>`, `K` stands at `Item.0` and `V` at `Item.1.Item`. An iterator's items stand at `Item`, whatever
//! the iterator is made of; a future is its output; references and transparent wrappers are no steps.
//! `<I as Iterator>::Item` stands where `I` does, one `Item` further. Knows nothing of labels.

use super::elem::{Elem, Path};
use super::label::Root;
use super::world::World;
use crate::base::limits;
use crate::names::{Container, FuncId, GenericDef, TraitId};
use crate::types::{IntTy, ParamEnv, ParamTy, Substs, Ty, TyKind};

/// What stands at a spot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Leaf {
    /// A part of a type parameter.
    Param {
        /// The parameter.
        param: ParamTy,
        /// Which part of it.
        part: Vec<Elem>,
    },
    /// A type without parameters that can hold data.
    Plain,
    /// A number, `bool` or `char`.
    Scalar,
}

impl Leaf {
    /// Whether both are parts of one parameter, one inside of the other.
    pub(crate) fn same_param(&self, other: &Self) -> bool {
        self.align(other).is_some()
    }

    /// How to reach the common part: the rest of the path on this side, and on the other.
    pub(crate) fn align(&self, to: &Self) -> Option<(Vec<Elem>, Vec<Elem>)> {
        let (Self::Param { param: a, part: from }, Self::Param { param: b, part: into }) = (self, to) else {
            return None;
        };
        if a != b {
            return None;
        }
        if let Some(rest) = into.strip_prefix(from.as_slice()) {
            return Some((rest.to_vec(), Vec::new()));
        }
        from.strip_prefix(into.as_slice()).map(|rest| (Vec::new(), rest.to_vec()))
    }
}

/// A place in a signature.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// The input, or the callback's result.
    pub(crate) root: Root,
    /// Where in it.
    pub(crate) path: Vec<Elem>,
    /// What stands there.
    pub(crate) leaf: Leaf,
    /// The type there.
    pub(crate) ty: Ty,
    /// Whether it is behind a reference.
    pub(crate) behind_ref: bool,
}

/// What makes a value of a parameter that no input holds.
pub(crate) struct MadeBy {
    /// The trait's function: `FromIterator::from_iter`, `From::from`, `FromStr::from_str`.
    pub(crate) func: FuncId,
    /// Its arguments.
    pub(crate) substs: Substs,
    /// What it is made from; `None`: from all inputs.
    pub(crate) from: Option<Ty>,
    /// Whether it is made from an iterator of that.
    pub(crate) is_iterator: bool,
    /// The type that it returns.
    pub(crate) output: Ty,
    /// Where in that the value is.
    pub(crate) path: Path,
}

/// Finds spots in the types of one signature.
pub(crate) struct Spots<'a> {
    world: &'a World<'a>,
    env: &'a ParamEnv,
}

impl<'a> Spots<'a> {
    /// For the signature of a function.
    pub(crate) fn new(world: &'a World<'a>, func: FuncId) -> Self {
        Self { world, env: world.env(GenericDef::Func(func)) }
    }

    /// The spots of a type.
    pub(crate) fn of(&self, ty: Ty, root: Root) -> Vec<Spot> {
        let mut out = Vec::new();
        self.walk(ty, root, &mut out);
        out
    }

    /// Adds the spots of a type.
    pub(crate) fn walk(&self, ty: Ty, root: Root, out: &mut Vec<Spot>) {
        self.visit(ty, root, &mut Vec::new(), false, out);
    }

    fn visit(&self, ty: Ty, root: Root, path: &mut Vec<Elem>, behind_ref: bool, out: &mut Vec<Spot>) {
        if path.len() > limits::PATH_LENGTH || out.len() > limits::SPOTS {
            return;
        }
        let spot = |leaf| Spot { root, path: path.clone(), leaf, ty, behind_ref };
        match ty.kind() {
            TyKind::Ref(inner, _) | TyKind::RawPtr(inner, _) => self.visit(*inner, root, path, true, out),
            TyKind::Future(inner, _) => self.visit(*inner, root, path, behind_ref, out),
            // Bytes can be made of anything, as texts can.
            TyKind::Slice(item) | TyKind::Array(item) if *item.kind() == TyKind::Int(IntTy::U8) => {
                out.push(spot(Leaf::Plain));
            }
            TyKind::Slice(item) | TyKind::Array(item) => self.step(Elem::Item, *item, root, path, behind_ref, out),
            TyKind::Tuple(types) => {
                for (i, part) in types.iter().enumerate() {
                    self.step(Elem::Tuple(i as u32), *part, root, path, behind_ref, out);
                }
            }
            TyKind::Adt(..) => self.adt(ty, root, path, behind_ref, out),
            TyKind::Param(param) => {
                if self.callback(ty).is_none() {
                    out.push(spot(Leaf::Param { param: *param, part: Vec::new() }));
                    self.projections_of(ty, root, path, behind_ref, out);
                }
            }
            TyKind::Projection(..) => match self.projection_leaf(ty) {
                Some(leaf) => {
                    out.push(spot(leaf));
                    self.projections_of(ty, root, path, behind_ref, out);
                }
                None => out.push(spot(Leaf::Plain)),
            },
            TyKind::Opaque(..) | TyKind::Dyn(_) => self.erased(ty, root, path, behind_ref, out),
            TyKind::Str | TyKind::Unknown(_) => out.push(spot(Leaf::Plain)),
            TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Float(_) => out.push(spot(Leaf::Scalar)),
            TyKind::Never
            | TyKind::FnDef(..)
            | TyKind::CtorDef(..)
            | TyKind::FnPtr(_)
            | TyKind::Closure(..)
            | TyKind::Const(_)
            | TyKind::Infer(_) => {}
        }
    }

    fn step(&self, elem: Elem, ty: Ty, root: Root, path: &mut Vec<Elem>, behind_ref: bool, out: &mut Vec<Spot>) {
        path.push(elem);
        self.visit(ty, root, path, behind_ref, out);
        path.pop();
    }

    fn adt(&self, ty: Ty, root: Root, path: &mut Vec<Elem>, behind_ref: bool, out: &mut Vec<Spot>) {
        if let Some(content) = self.world.transparent_content(ty) {
            self.visit(content, root, path, behind_ref, out);
            return;
        }
        if !ty.has_param() && !ty.has_projection() {
            out.push(Spot { root, path: path.clone(), leaf: Leaf::Plain, ty, behind_ref });
            return;
        }
        if let Some(item) = self.world.iterator_item(ty, self.env) {
            self.step(Elem::Item, item, root, path, behind_ref, out);
            return;
        }
        for (elem, part) in self.world.parts(ty) {
            if part.has_param() || part.has_projection() {
                self.step(elem, part, root, path, behind_ref, out);
            }
        }
    }

    /// `I: Iterator<Item = X>` holds `X` at its items; `F: Future<Output = X>` is `X`.
    fn projections_of(&self, ty: Ty, root: Root, path: &mut Vec<Elem>, behind_ref: bool, out: &mut Vec<Spot>) {
        for (alias, args, is) in self.world.fixed_projections(self.env) {
            if args.first() != Some(&ty) || is == ty {
                continue;
            }
            if self.world.is_item(alias) {
                self.step(Elem::Item, is, root, path, behind_ref, out);
            } else if !self.world.is_fn_output(alias) {
                self.visit(is, root, path, behind_ref, out);
            }
        }
    }

    fn projection_leaf(&self, ty: Ty) -> Option<Leaf> {
        match ty.kind() {
            TyKind::Param(param) => Some(Leaf::Param { param: *param, part: Vec::new() }),
            TyKind::Ref(inner, _) => self.projection_leaf(*inner),
            TyKind::Projection(alias, args) => {
                let Leaf::Param { param, mut part } = self.projection_leaf(*args.first()?)? else { return None };
                if self.world.is_item(*alias) {
                    part.push(Elem::Item);
                }
                Some(Leaf::Param { param, part })
            }
            _ => None,
        }
    }

    fn erased(&self, ty: Ty, root: Root, path: &mut Vec<Elem>, behind_ref: bool, out: &mut Vec<Spot>) {
        if self.callback(ty).is_some() {
            return;
        }
        let parts = self.world.erased_parts(ty);
        if parts.is_empty() {
            out.push(Spot { root, path: path.clone(), leaf: Leaf::Plain, ty, behind_ref });
        }
        for (elem, part) in parts {
            match elem {
                Some(elem) => self.step(elem, part, root, path, behind_ref, out),
                None => self.visit(part, root, path, behind_ref, out),
            }
        }
    }

    /// What a value of this type is called with and returns, if it is a function.
    pub(crate) fn callback(&self, ty: Ty) -> Option<(Substs, Ty)> {
        self.world.callback_sig(ty, self.env)
    }

    /// Whether a spot is of a parameter of the function itself (not of its impl or trait): anything may be passed for it.
    pub(crate) fn is_method_param(&self, leaf: &Leaf, func: FuncId) -> bool {
        matches!(leaf, Leaf::Param { param, .. } if param.owner == GenericDef::Func(func))
    }

    /// The trait's function that makes a value of this parameter, by its bounds.
    pub(crate) fn made_by(&self, leaf: &Leaf) -> Option<MadeBy> {
        let Leaf::Param { param, part } = leaf else { return None };
        if !part.is_empty() {
            return None;
        }
        let ty = Ty::new(TyKind::Param(*param));
        self.world
            .bounds(self.env)
            .iter()
            .filter(|b| b.self_ty() == ty)
            .find_map(|bound| self.maker(bound.of, bound.args))
    }

    /// A trait makes values of its implementor if one of its functions takes no receiver and returns `Self`.
    fn maker(&self, of: TraitId, args: Substs) -> Option<MadeBy> {
        let data = &self.world.defs.traits[of];
        let func = data.funcs.iter().copied().find(|f| self.world.is_constructor(*f))?;
        debug_assert!(matches!(self.world.defs.funcs[func].container, Container::Trait(_)));
        let sig = self.world.fn_sig(func);
        let is_iterator = self.world.takes_items(func);
        let from = args.get(1).copied();
        if sig.params.is_empty() {
            return None;
        }
        let output = self.world.substitute(sig.ret, func, args);
        let path = match self.world.try_shape(output) {
            Some(shape) => Path::new(&[self.world.elem_of(shape.success)]),
            None => Path::EMPTY,
        };
        Some(MadeBy { func, substs: self.world.padded(func, args), from, is_iterator, output, path })
    }
}
