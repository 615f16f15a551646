//! Types as a reader writes them: `Vec<String>`, `&mut [u8]`, `impl Iterator<Item = u8>`.

use std::fmt::{self, Write};

use super::db::TypeDb;
use super::env::Predicate;
use super::{DynBound, FloatTy, IntTy, Substs, Ty, TyKind};
use crate::names::{Container, FuncId, GenericDef};

/// How long the text of a type may get before the rest is `…`.
const MAX_LEN: usize = 2_000;
/// How deep `impl Trait` is spelled out.
const MAX_OPAQUE: u32 = 4;

impl TypeDb {
    /// The type as a reader writes it, without paths.
    pub fn display(&self, ty: Ty) -> String {
        let mut to = Writer { db: self, out: String::new(), opaque: 0 };
        // Writing to a string fails only where the writer itself stops because the text is too long.
        if to.ty(ty).is_err() {
            to.out.push('…');
        }
        to.out
    }
}

struct Writer<'a> {
    db: &'a TypeDb,
    out: String,
    opaque: u32,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) -> fmt::Result {
        if self.out.len() + text.len() > MAX_LEN { Err(fmt::Error) } else { self.out.write_str(text) }
    }

    fn list(&mut self, types: &[Ty]) -> fmt::Result {
        for (i, ty) in types.iter().enumerate() {
            if i > 0 {
                self.text(", ")?;
            }
            self.ty(*ty)?;
        }
        Ok(())
    }

    fn args(&mut self, types: &[Ty]) -> fmt::Result {
        if types.is_empty() {
            return Ok(());
        }
        self.text("<")?;
        self.list(types)?;
        self.text(">")
    }

    fn ty(&mut self, ty: Ty) -> fmt::Result {
        let map = self.db.map();
        match ty.kind() {
            TyKind::Never => self.text("!"),
            TyKind::Bool => self.text("bool"),
            TyKind::Char => self.text("char"),
            TyKind::Str => self.text("str"),
            TyKind::Int(int) => self.text(int_name(*int)),
            TyKind::Float(FloatTy::F32) => self.text("f32"),
            TyKind::Float(FloatTy::F64) => self.text("f64"),
            TyKind::Adt(id, args) => {
                self.text(&map.adts[*id].name)?;
                self.args(self.written(GenericDef::Adt(*id), args))
            }
            TyKind::Tuple(parts) => {
                self.text("(")?;
                self.list(parts)?;
                self.text(if parts.len() == 1 { ",)" } else { ")" })
            }
            TyKind::Ref(inner, mutable) => {
                self.text(if *mutable { "&mut " } else { "&" })?;
                self.ty(*inner)
            }
            TyKind::RawPtr(inner, mutable) => {
                self.text(if *mutable { "*mut " } else { "*const " })?;
                self.ty(*inner)
            }
            TyKind::Slice(inner) => self.bracketed(*inner, "]"),
            TyKind::Array(inner) => self.bracketed(*inner, "; _]"),
            TyKind::FnDef(id, args) => self.fn_def(*id, args),
            TyKind::CtorDef(variant, args) => {
                self.text(&map.variant(*variant).name)?;
                self.args(self.written(GenericDef::Adt(variant.adt), args))
            }
            TyKind::FnPtr(parts) => {
                self.text("fn")?;
                self.call(parts.split_last())
            }
            TyKind::Closure(_, _, parts) => match parts {
                [inputs, output] => {
                    self.text("|")?;
                    if let TyKind::Tuple(inputs) = inputs.kind() {
                        self.list(inputs)?;
                    }
                    self.text("| -> ")?;
                    self.ty(*output)
                }
                _ => self.text("closure"),
            },
            TyKind::Future(output, _) => {
                self.text("impl Future<Output = ")?;
                self.ty(*output)?;
                self.text(">")
            }
            TyKind::Opaque(func, n, args) => self.opaque(*func, *n, args),
            TyKind::Dyn(bounds) => self.dyn_bounds(bounds),
            TyKind::Param(param) => self.text(&param.name),
            TyKind::Projection(alias, args) => {
                let data = &map.aliases[*alias];
                self.text("<")?;
                self.list(args.get(..1).unwrap_or_default())?;
                if let Container::Trait(of) = data.container {
                    self.text(" as ")?;
                    self.text(&map.traits[of].name)?;
                    let len = self.db.generics(GenericDef::Trait(of)).len();
                    self.args(args.get(1..len).unwrap_or_default())?;
                }
                self.text(">::")?;
                self.text(&data.name)
            }
            TyKind::Const(text) => self.text(text),
            TyKind::Infer(_) => self.text("_"),
            TyKind::Unknown(_) => self.text("{unknown}"),
        }
    }

    fn bracketed(&mut self, inner: Ty, end: &str) -> fmt::Result {
        self.text("[")?;
        self.ty(inner)?;
        self.text(end)
    }

    /// The arguments without those at the end that are the defaults.
    fn written(&self, def: GenericDef, args: Substs) -> Substs {
        let generics = self.db.generics(def);
        let mut len = args.len();
        while len > 0 {
            let Some(default) = self.db.default_ty(def, len - 1) else { break };
            if generics.subst(args).apply(default) != args[len - 1] {
                break;
            }
            len -= 1;
        }
        &args[..len]
    }

    fn call(&mut self, parts: Option<(&Ty, &[Ty])>) -> fmt::Result {
        let Some((output, inputs)) = parts else { return Ok(()) };
        self.text("(")?;
        self.list(inputs)?;
        self.text(")")?;
        if *output == Ty::unit() {
            return Ok(());
        }
        self.text(" -> ")?;
        self.ty(*output)
    }

    fn fn_def(&mut self, id: FuncId, args: Substs) -> fmt::Result {
        self.text("fn ")?;
        self.text(&self.db.map().funcs[id].name)?;
        let sig = self.db.fn_sig(id);
        let subst = self.db.generics(GenericDef::Func(id)).subst(args);
        let params: Vec<Ty> = sig.params.iter().map(|p| subst.apply(*p)).collect();
        self.call(Some((&subst.apply(sig.ret), &params)))
    }

    fn opaque(&mut self, func: FuncId, n: u32, args: Substs) -> fmt::Result {
        self.text("impl ")?;
        if self.opaque >= MAX_OPAQUE {
            return self.text("…");
        }
        self.opaque += 1;
        let subst = self.db.generics(GenericDef::Func(func)).subst(args);
        let own = Ty::new(TyKind::Opaque(func, n, self.db.identity(GenericDef::Func(func))));
        let mut bounds: Vec<DynBound> = Vec::new();
        for pred in self.db.opaque_bounds(func, n) {
            match pred {
                Predicate::Trait(t) if t.self_ty() == own => {
                    let args = subst.apply_list(Ty::list(t.args.get(1..).unwrap_or_default()));
                    bounds.push(DynBound { of: t.of, args, assoc: Vec::new() });
                }
                Predicate::Project { alias, ty, .. } => {
                    if let Some(last) = bounds.last_mut() {
                        last.assoc.push((*alias, subst.apply(*ty)));
                    }
                }
                Predicate::Trait(_) => {}
            }
        }
        let result = self.bounds(&bounds);
        self.opaque -= 1;
        result
    }

    fn dyn_bounds(&mut self, bounds: &[DynBound]) -> fmt::Result {
        self.text("dyn ")?;
        self.bounds(bounds)
    }

    fn bounds(&mut self, bounds: &[DynBound]) -> fmt::Result {
        for (i, bound) in bounds.iter().enumerate() {
            if i > 0 {
                self.text(" + ")?;
            }
            self.text(&self.db.map().traits[bound.of].name)?;
            if super::traits::is_fn_trait(self.db, bound.of)
                && let [inputs] = bound.args
                && let TyKind::Tuple(inputs) = inputs.kind()
            {
                let output = bound.assoc.first().map_or_else(Ty::unit, |(_, ty)| *ty);
                self.call(Some((&output, inputs)))?;
                continue;
            }
            if bound.args.is_empty() && bound.assoc.is_empty() {
                continue;
            }
            self.text("<")?;
            self.list(bound.args)?;
            for (i, (alias, ty)) in bound.assoc.iter().enumerate() {
                if i > 0 || !bound.args.is_empty() {
                    self.text(", ")?;
                }
                self.text(&self.db.map().aliases[*alias].name)?;
                self.text(" = ")?;
                self.ty(*ty)?;
            }
            self.text(">")?;
        }
        Ok(())
    }
}

fn int_name(int: IntTy) -> &'static str {
    match int {
        IntTy::I8 => "i8",
        IntTy::I16 => "i16",
        IntTy::I32 => "i32",
        IntTy::I64 => "i64",
        IntTy::I128 => "i128",
        IntTy::Isize => "isize",
        IntTy::U8 => "u8",
        IntTy::U16 => "u16",
        IntTy::U32 => "u32",
        IntTy::U64 => "u64",
        IntTy::U128 => "u128",
        IntTy::Usize => "usize",
    }
}
