//! Inference of one body: a type for each expression and pattern, a meaning for each path, method and field.
//!
//! [`infer_body`] goes through the body once, with what is expected from outside as a hint, unifies what must be equal, and
//! leaves what waits for more to the obligations of [`Icx`]. Closures among arguments are inferred after the other arguments,
//! as in rustc. At the end numbers fall back to `i32` and `f64`, and what nothing determines is unknown with a reason.
//! Knows nothing of flow. Nothing here fails: code that does not compile gives unknown types.

mod call;
mod closure;
mod coerce;
mod control;
mod expr;
mod finish;
mod member;
mod op;
mod pat;
mod path;
mod scope;

use scope::Scopes;

use super::db::TypeDb;
use super::env::Predicate;
use super::fold::fold;
use super::lower::Lower;
use super::lower::sig::{self, FnSig};
use super::result::{Adjust, BodyTypes, Local, LocalId, ValueRes};
use super::traits::Icx;
use super::{Reason, Substs, Ty, TyKind};
use crate::base::Name;
use crate::names::{BodyOwner, FuncId, GenericDef, ModuleId};
use crate::syntax::ir::{Body, ExprId, Hygiene, PatId};

/// The types of a body.
pub fn infer_body(db: &TypeDb, owner: BodyOwner) -> BodyTypes {
    let map = db.map();
    let (body, module) = match owner {
        BodyOwner::Func(id) => (map.funcs[id].body.as_deref(), map.funcs[id].module),
        BodyOwner::Const(id) => (map.consts[id].body.as_deref(), map.consts[id].module),
    };
    let Some(body) = body else { return BodyTypes::default() };
    let mut infer = Infer::new(db, owner, body, module);
    match owner {
        BodyOwner::Func(id) => infer.func(id),
        BodyOwner::Const(id) => {
            let ty = infer.icx.normalize(db.const_ty(id));
            infer.returns.push(Return { ty, merge: None });
            infer.expr_coerce(body.root, ty);
        }
    }
    infer.finish()
}

/// What the body of a function says that its result is, where the signature does not: `fn joins() -> _`.
pub(crate) fn result_of(db: &TypeDb, id: FuncId) -> Ty {
    infer_body(db, BodyOwner::Func(id)).result.unwrap_or_else(|| Ty::unknown(Reason::Unresolved))
}

/// What is expected of an expression.
#[derive(Clone, Copy, Debug)]
enum Hint {
    /// Nothing.
    None,
    /// It will be coerced to this type.
    Has(Ty),
    /// It is probably something like this.
    Maybe(Ty),
}

impl Hint {
    fn ty(self) -> Option<Ty> {
        match self {
            Self::None => None,
            Self::Has(ty) | Self::Maybe(ty) => Some(ty),
        }
    }
}

/// Where `return` and `?` go: the function, or the innermost closure or async block.
#[derive(Debug)]
struct Return {
    ty: Ty,
    /// In a closure without a written result: what was returned so far.
    merge: Option<coerce::Merge>,
}

/// A loop or labelled block.
#[derive(Debug)]
struct Breakable {
    label: Option<Name>,
    is_block: bool,
    merge: coerce::Merge,
    breaks: bool,
}

/// A call whose function is settled when all types are known.
#[derive(Debug)]
struct Called {
    expr: ExprId,
    func: FuncId,
    args: Substs,
    adjust: Adjust,
    /// An operator or a conversion: said only if an impl is called.
    implicit: bool,
}

/// The inference of one body.
struct Infer<'db> {
    db: &'db TypeDb,
    icx: Icx<'db>,
    owner: BodyOwner,
    body: &'db Body,
    generics: Option<GenericDef>,
    module: ModuleId,
    scopes: Scopes,
    out: BodyTypes,
    called: Vec<Called>,
    /// Locals by name of the or-pattern that is being inferred.
    alternatives: Option<Vec<(Name, Hygiene, LocalId)>>,
    returns: Vec<Return>,
    breakables: Vec<Breakable>,
    /// `?`: the error of the operand and that of the function.
    tries: Vec<(Ty, Ty)>,
    /// The variables that stand for the `impl Trait`s of the function's own result.
    opaques: Vec<Ty>,
    /// Outputs of closures that never end: `!` unless something else is asked of them.
    diverging: Vec<Ty>,
    diverges: bool,
    nesting: u32,
}

impl<'db> Infer<'db> {
    fn new(db: &'db TypeDb, owner: BodyOwner, body: &'db Body, module: ModuleId) -> Self {
        let unknown = Ty::unknown(Reason::Unresolved);
        let out = BodyTypes {
            exprs: vec![unknown; body.exprs.len()],
            pats: vec![unknown; body.pats.len()],
            ..BodyTypes::default()
        };
        Self {
            db,
            icx: Icx::new(db, db.env_of(owner)),
            owner,
            body,
            generics: db.generics_of(owner),
            module,
            scopes: Scopes::default(),
            out,
            called: Vec::new(),
            alternatives: None,
            returns: Vec::new(),
            breakables: Vec::new(),
            tries: Vec::new(),
            opaques: Vec::new(),
            diverging: Vec::new(),
            diverges: false,
            nesting: 0,
        }
    }

    fn func(&mut self, id: FuncId) {
        let FnSig { mut params, has_self, ret } = self.db.fn_sig(id);
        if has_self && let Some((first, rest)) = params.split_first() {
            let ty = self.icx.normalize(*first);
            let local = self.out.locals.alloc(Local { name: Name::new("self"), pat: None, ty });
            self.out.self_local = Some(local);
            params = rest;
        }
        for (param, ty) in self.body.params.iter().zip(params) {
            let ty = self.icx.normalize(*ty);
            self.pat(param.pat, ty);
        }
        let ret = match ret.kind() {
            TyKind::Future(output, None) if self.is_async(id) => *output,
            _ => ret,
        };
        let ret = if sig::omits_result(self.db, id) { self.icx.table.fresh_ty() } else { self.reveal_opaques(id, ret) };
        let ret = self.icx.normalize(ret);
        self.returns.push(Return { ty: ret, merge: None });
        self.expr_coerce(self.body.root, ret);
    }

    fn is_async(&self, id: FuncId) -> bool {
        let map = self.db.map();
        matches!(&map.item(map.funcs[id].loc).kind, crate::syntax::ir::ItemKind::Fn(f) if f.is_async)
    }

    /// The function's own `impl Trait`s as variables: here it is known what they are.
    fn reveal_opaques(&mut self, id: FuncId, ret: Ty) -> Ty {
        let count = self.db.generics(GenericDef::Func(id)).impl_rets.len();
        if count == 0 {
            return ret;
        }
        self.opaques = (0..count).map(|_| self.icx.table.fresh_ty()).collect();
        let vars = self.opaques.clone();
        let mut reveal = |ty: Ty| match ty.kind() {
            _ if !ty.has_opaque() => Some(ty),
            TyKind::Opaque(func, n, _) if *func == id => vars.get(*n as usize).copied(),
            _ => None,
        };
        for n in 0..count {
            for pred in self.db.opaque_bounds(id, n as u32) {
                let obligation = self.icx.obligation(pred.fold(&mut reveal));
                self.icx.register(obligation);
            }
        }
        fold(ret, &mut reveal)
    }

    /// Lowers what is written in the body, with variables for what is not.
    fn lower<T>(&mut self, f: impl FnOnce(&mut Lower<'_>) -> T) -> T {
        let table = &mut self.icx.table;
        let mut fresh = |kind| table.fresh(kind);
        let mut lower = Lower {
            db: self.db,
            types: &self.body.types,
            module: self.module,
            owner: self.generics,
            self_ty: None,
            fresh: Some(&mut fresh),
            level: 0,
        };
        f(&mut lower)
    }

    /// A written type of the body.
    fn written_ty(&mut self, id: crate::syntax::ir::TypeRefId) -> Ty {
        let ty = self.lower(|l| l.ty(id));
        self.icx.normalize(ty)
    }

    /// A type that is no bound variable; what waits is solved first if it is one.
    fn settle(&mut self, ty: Ty) -> Ty {
        self.icx.settle(ty)
    }

    fn set_expr(&mut self, id: ExprId, ty: Ty) -> Ty {
        self.out.exprs[id.index()] = ty;
        if ty.is_never() {
            self.diverges = true;
        }
        ty
    }

    fn set_pat(&mut self, id: PatId, ty: Ty) {
        self.out.pats[id.index()] = ty;
    }

    /// Registers what the header of an item requires, for these arguments.
    fn require(&mut self, def: GenericDef, args: Substs) {
        let generics = self.db.generics(def);
        let subst = generics.subst(args);
        let preds: &[Predicate] = self.db.predicates(def);
        for pred in preds {
            let pred = pred.fold(&mut |t| Some(subst.apply(t)));
            let obligation = self.icx.obligation(pred);
            self.icx.register(obligation);
        }
    }

    fn value(&mut self, id: ExprId, res: ValueRes) {
        self.out.values.insert(id, res);
    }
}
