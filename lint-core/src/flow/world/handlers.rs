//! What stubs say of web frameworks: which of their traits and attributes make a function a handler of requests, and which
//! function of the same crate makes a response of what a handler returns.
//!
//! Knows no bodies: which function is a handler is for [`handlers`](crate::flow::handlers) to find.
//!
//! ```text
//! #[stub::handler] trait Handler<T, S>     trait IntoResponse { #[stub::response] fn into_response(self) -> Response; }
//! ```

use super::World;
use crate::base::{Map, Set};
use crate::names::{Container, CrateId, DefMap, FuncId, GenericDef, MacroId, ModuleId, TraitId};
use crate::stubs::attr;
use crate::syntax::ir::{Attr, Attrs, FormatTrait, ItemKind};
use crate::types::{Substs, Ty, TyKind};

/// What stubs say of handlers: each with the function that makes a response of what the handler returns.
#[derive(Default)]
pub(super) struct Frameworks {
    traits: Map<TraitId, FuncId>,
    attributes: Map<MacroId, FuncId>,
    /// What makes responses.
    responders: Set<FuncId>,
    /// What makes the inputs of handlers from requests, by the crate.
    extractors: Map<CrateId, Vec<FuncId>>,
    /// Functions that take handlers, with the positions of these inputs.
    takers: Map<FuncId, (Vec<u32>, FuncId)>,
}

impl Frameworks {
    /// Reads the stubs.
    pub(super) fn find(defs: &DefMap) -> Self {
        let mut found = Self::default();
        let mut responders: Map<CrateId, FuncId> = Map::new();
        let is_stub = |module: ModuleId| defs.crates[defs.modules[module].krate].role == crate::input::CrateRole::Stub;
        for (id, data) in defs.traits.iter().filter(|(_, t)| is_stub(t.module)) {
            let says = |func: &FuncId| speaks_of_handlers(&defs.item(defs.funcs[*func].loc).attrs).response;
            if let Some(func) = defs.traits[id].funcs.iter().copied().find(says) {
                responders.insert(defs.modules[data.module].krate, func);
                found.responders.insert(func);
            }
            let extracts = |func: &FuncId| speaks_of_handlers(&defs.item(defs.funcs[*func].loc).attrs).extractor;
            let own = defs.traits[id].funcs.iter().copied().filter(extracts);
            found.extractors.entry(defs.modules[data.module].krate).or_default().extend(own);
        }
        if responders.is_empty() {
            return found;
        }
        for (id, data) in defs.traits.iter().filter(|(_, t)| is_stub(t.module)) {
            if let Some(by) = responders.get(&defs.modules[data.module].krate)
                && speaks_of_handlers(&defs.item(data.loc).attrs).handler.is_some()
            {
                found.traits.insert(id, *by);
            }
        }
        for (id, data) in defs.macros.iter() {
            if let Some(by) = responders.get(&data.krate)
                && speaks_of_handlers(&defs.item(data.loc).attrs).handler.is_some()
            {
                found.attributes.insert(id, *by);
            }
        }
        for (id, data) in defs.funcs.iter().filter(|(_, f)| is_stub(f.module)) {
            let Some(by) = responders.get(&defs.modules[data.module].krate) else { continue };
            let Some(names) = speaks_of_handlers(&defs.item(data.loc).attrs).handler else { continue };
            let ItemKind::Fn(item) = &defs.item(data.loc).kind else { continue };
            let receiver = u32::from(item.self_param.is_some());
            let position = |name: &crate::base::Name| item.params.iter().position(|p| p.name == Some(*name));
            let inputs = names.iter().filter_map(position).map(|at| at as u32 + receiver);
            found.takers.insert(id, (inputs.collect(), *by));
        }
        found
    }
}

/// Most items say nothing of handlers: their attributes need not be read.
fn speaks_of_handlers(attrs: &Attrs) -> attr::StubAttrs {
    let says = |a: &Attr| a.path.last_name().is_some_and(|n| n == "handler" || n == "response" || n == "extractor");
    if attrs.list.iter().any(says) { attr::read(attrs).0 } else { attr::StubAttrs::default() }
}

impl World<'_> {
    /// What makes a response of what a function returns, if an attribute of a framework makes it a handler.
    pub(crate) fn handler_by_attribute(&self, func: FuncId) -> Option<FuncId> {
        let data = &self.defs.funcs[func];
        if self.known.frameworks.attributes.is_empty() || self.is_outside_module(data.module) {
            return None;
        }
        self.defs.item(data.loc).attrs.list.iter().find_map(|attr| {
            let by = self.defs.resolve_macro(data.module, &attr.path)?;
            self.known.frameworks.attributes.get(&by).copied()
        })
    }

    /// The types that are passed to a function as handlers, with what makes responses of what these return: those that stand
    /// for a parameter with such a bound.
    pub(crate) fn handler_types(&self, func: FuncId, substs: &[Ty]) -> Vec<(Ty, FuncId)> {
        if self.known.frameworks.traits.is_empty() {
            return Vec::new();
        }
        let def = GenericDef::Func(func);
        let bounds = &self.db.env(Some(def)).traits;
        if !bounds.iter().any(|b| self.known.frameworks.traits.contains_key(&b.of)) {
            return Vec::new();
        }
        let own = self.db.identity(def);
        let by_bound = bounds.iter().filter_map(|bound| {
            let by = self.known.frameworks.traits.get(&bound.of)?;
            let at = own.iter().position(|p| *p == bound.self_ty())?;
            Some((*substs.get(at)?, *by))
        });
        by_bound.collect()
    }

    /// The inputs of a function that are handlers, with what makes responses of what these return.
    pub(crate) fn handler_inputs(&self, func: FuncId) -> Option<(&[u32], FuncId)> {
        self.known.frameworks.takers.get(&func).map(|(inputs, by)| (inputs.as_slice(), *by))
    }

    /// What makes an input of this type for handlers whose responses are made by a function.
    pub(crate) fn extractor(&self, by: FuncId, ty: Ty) -> Option<(FuncId, Substs)> {
        let krate = self.defs.modules[self.defs.funcs[by].module].krate;
        let all = self.known.frameworks.extractors.get(&krate)?;
        all.iter().find_map(|func| {
            let known = self.own_extractor(*func, ty);
            let (found, substs) =
                known.or_else(|| self.db.resolve_method(*func, self.padded(*func, Ty::list(&[ty]))))?;
            (!self.is_trait_method(found)).then_some((found, substs))
        })
    }

    /// An extractor of the project's own. What its impl leaves open beside the type, a service's state say, is the empty one.
    fn own_extractor(&self, func: FuncId, ty: Ty) -> Option<(FuncId, Substs)> {
        let Container::Trait(of) = self.defs.funcs[func].container else { return None };
        let own = self.db.impls_for_type(of, ty).into_iter();
        own.filter(|imp| !self.is_outside_module(self.defs.impls[*imp].module)).find_map(|imp| {
            let open = |arg: &Ty| if arg.has_param() { Ty::unit() } else { *arg };
            let others = self.db.trait_of_impl(imp)?.args.iter().skip(1).map(open);
            let args: Vec<Ty> = std::iter::once(ty).chain(others).collect();
            let found = self.db.resolve_method(func, self.padded(func, Ty::list(&args)))?;
            self.has_body(found.0).then_some(found)
        })
    }

    /// Whether a function that makes responses makes one of a value of this type.
    pub(crate) fn responds(&self, by: FuncId, ty: Ty) -> bool {
        let found = self.db.resolve_method(by, self.padded(by, Ty::list(&[ty])));
        found.is_some_and(|(func, _)| !self.is_trait_method(func))
    }

    /// Whether a function makes a response of what a handler returns.
    pub(crate) fn is_responder(&self, func: FuncId) -> bool {
        self.known.frameworks.responders.contains(&func)
    }

    /// The project's functions that make responses of a type and of what it is made of, `Result<Page, AppError>`, and those
    /// that write these into a response.
    pub(crate) fn responders(&self, by: FuncId, ty: Ty) -> Vec<FuncId> {
        let mut found = Vec::new();
        for written in [FormatTrait::Serialize, FormatTrait::Display] {
            self.renderings_within(ty, written, &mut Vec::new(), &mut found);
        }
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            match ty.kind() {
                TyKind::Adt(_, args) | TyKind::Tuple(args) => open.extend(args.iter()),
                TyKind::Ref(inner, _) | TyKind::Future(inner, _) => open.push(*inner),
                _ => {}
            }
            let args = self.padded(by, Ty::list(&[ty]));
            found.extend(self.db.resolve_method(by, args).map(|(func, _)| func).filter(|f| self.has_body(*f)));
        }
        found
    }
}
