//! From a typed body to blocks ([`Mir`]).
//!
//! One [`Builder`] a body; closures are queued and built after it. The rooms: `expr` (values), `place` (where values live),
//! `pat` (tests and bindings), `control` (branches, loops, `?`), `call` (calls, operators, macros' leftovers).
//! Knows nothing of labels. What the types could not say becomes [`Rvalue::Mix`] or [`Callee::Unknown`]: made of everything
//! that went in.
//!
//! ```text
//! let Some(e) = user.email else { return };  ⇒  branch user.email is Some ? b1 : b2;  b1: e = user.email.Some.0
//! ```

mod call;
mod control;
mod expr;
mod pat;
mod place;
mod respond;

use super::elem::Elem;
use super::mir::{
    AggregateKind, Block, BlockIdx, BodyKey, Callee, LocalDecl, LocalIdx, Mir, Operand, OperandKind, Place, Rvalue,
    StaticLocal, Stmt, Terminator,
};
use super::world::World;
use crate::base::{FileId, Map, Name, TextRange};
use crate::names::{BodyOwner, ConstId, FieldId, FuncId};
use crate::syntax::ir::{Body, ExprId, PatId};
use crate::types::{BodyTypes, LocalId, Reason, Ty, TyKind};

/// Builds the body of an item and all closures in it, the item first. What handlers return becomes a response.
pub(crate) fn build(
    world: &World<'_>,
    owner: BodyOwner,
    body: &Body,
    types: &BodyTypes,
    file: FileId,
    handlers: &Map<BodyKey, FuncId>,
) -> Vec<Mir> {
    let mut done = Vec::new();
    let mut queue = vec![BodyKey::Item(owner)];
    while let Some(key) = queue.pop() {
        let mut builder = Builder::new(world, owner, body, types, file, key);
        builder.responds_by = handlers.get(&key).copied();
        builder.run();
        let mir = builder.finish();
        queue.extend(mir.closures.iter().rev().map(|expr| BodyKey::Closure(owner, *expr)));
        done.push(mir);
    }
    done
}

/// Where `break` and `continue` go.
struct Scope {
    label: Option<Name>,
    /// Whether an unlabelled `break` or `continue` means it.
    is_loop: bool,
    on_break: BlockIdx,
    on_continue: Option<BlockIdx>,
    result: Place,
}

/// Where `return` and `?` go: the body itself, or the async block around.
struct Exit {
    result: Place,
    block: BlockIdx,
}

struct Builder<'a> {
    world: &'a World<'a>,
    owner: BodyOwner,
    body: &'a Body,
    types: &'a BodyTypes,
    mir: Mir,
    current: BlockIdx,
    places: Map<LocalId, Place>,
    scopes: Vec<Scope>,
    exits: Vec<Exit>,
    /// What makes a response of what this body returns, if it answers requests.
    responds_by: Option<FuncId>,
    /// How many calls were added that are no expressions of the code.
    added_calls: usize,
}

impl<'a> Builder<'a> {
    fn new(
        world: &'a World<'a>,
        owner: BodyOwner,
        body: &'a Body,
        types: &'a BodyTypes,
        file: FileId,
        key: BodyKey,
    ) -> Self {
        let mir = Mir {
            key,
            file,
            locals: Vec::new(),
            params: 0,
            blocks: Vec::new(),
            closures: Vec::new(),
            statics: Vec::new(),
            channels: Vec::new(),
        };
        let mut builder = Self {
            world,
            owner,
            body,
            types,
            mir,
            current: BlockIdx(0),
            places: Map::new(),
            scopes: Vec::new(),
            exits: Vec::new(),
            responds_by: None,
            added_calls: 0,
        };
        builder.current = builder.new_block();
        builder
    }

    fn run(&mut self) {
        match self.mir.key {
            BodyKey::Item(_) => self.run_item(),
            BodyKey::Closure(_, expr) => self.run_closure(expr),
        }
    }

    fn run_item(&mut self) {
        let ret = self.new_local(self.ty(self.body.root), None);
        debug_assert_eq!(ret, LocalIdx::RETURN);
        if let Some(this) = self.types.self_local {
            let local = self.declare(this);
            self.places.insert(this, Place::local(local));
            self.mir.params += 1;
        }
        let params: Vec<PatId> = self.body.params.iter().map(|p| p.pat).collect();
        self.bind_params(&params);
        self.body_value(self.body.root);
    }

    fn run_closure(&mut self, expr: ExprId) {
        let crate::syntax::ir::Expr::Closure { params, body, .. } = &self.body.exprs[expr] else { return };
        self.new_local(self.ty(*body), None);
        let env = self.new_local(self.ty(expr), None);
        self.mir.params = 1;
        for (i, captured) in self.world.captures(self.owner, self.types, expr).into_iter().enumerate() {
            self.places.insert(captured, Place::local(env).then(Elem::Capture(i as u32)));
        }
        let pats: Vec<PatId> = params.iter().map(|(pat, _)| *pat).collect();
        self.bind_params(&pats);
        self.body_value(*body);
    }

    /// Parameters are locals in order; what their patterns bind is assigned from them.
    fn bind_params(&mut self, pats: &[PatId]) {
        let locals: Vec<LocalIdx> =
            pats.iter().map(|pat| self.new_local(self.pat_ty(*pat), self.pat_name(*pat))).collect();
        self.mir.params += locals.len() as u32;
        if let Some(by) = self.responds_by {
            for (pat, local) in pats.iter().zip(&locals) {
                self.extract(by, *pat, *local);
            }
        }
        for (pat, local) in pats.iter().zip(locals) {
            match self.types.bindings.get(pat) {
                // A plain `x: T` is the parameter itself.
                Some(id) if self.is_plain_binding(*pat) => {
                    self.places.insert(*id, Place::local(local));
                }
                _ => self.bind(*pat, &Place::local(local)),
            }
        }
    }

    fn body_value(&mut self, root: ExprId) {
        let exit = self.new_block();
        self.exits.push(Exit { result: Place::local(LocalIdx::RETURN), block: exit });
        self.expr_into(root, Place::local(LocalIdx::RETURN));
        self.goto(exit);
        self.current = exit;
        self.end(Terminator::Return);
    }

    fn finish(mut self) -> Mir {
        mark_varying(self.world, &mut self.mir);
        self.mir
    }

    fn ty(&self, expr: ExprId) -> Ty {
        self.types.exprs.get(expr.index()).copied().unwrap_or_else(|| Ty::unknown(Reason::Derived))
    }

    fn pat_ty(&self, pat: PatId) -> Ty {
        self.types.pats.get(pat.index()).copied().unwrap_or_else(|| Ty::unknown(Reason::Derived))
    }

    fn pat_name(&self, pat: PatId) -> Option<Name> {
        self.types.bindings.get(&pat).map(|id| self.types.locals[*id].name)
    }

    fn range(&self, expr: ExprId) -> TextRange {
        self.body.expr_range(expr)
    }

    fn new_local(&mut self, ty: Ty, name: Option<Name>) -> LocalIdx {
        let idx = LocalIdx(self.mir.locals.len() as u32);
        self.mir.locals.push(LocalDecl { ty, name, varies: false, is_iterated: false });
        idx
    }

    fn temp(&mut self, ty: Ty) -> Place {
        Place::local(self.new_local(ty, None))
    }

    /// The local that stands for a static in this body.
    fn static_place(&mut self, id: ConstId, ty: Ty, range: TextRange) -> Place {
        if let Some(known) = self.mir.statics.iter().find(|s| s.id == id) {
            return Place::local(known.local);
        }
        let local = self.new_local(ty, None);
        self.mir.statics.push(StaticLocal { local, id, range });
        Place::local(local)
    }

    fn declare(&mut self, id: LocalId) -> LocalIdx {
        let local = &self.types.locals[id];
        self.new_local(local.ty, Some(local.name))
    }

    /// The place of a local of the code, made where it is first met.
    fn place_of(&mut self, id: LocalId) -> Place {
        if let Some(place) = self.places.get(&id) {
            return place.clone();
        }
        let place = Place::local(self.declare(id));
        self.places.insert(id, place.clone());
        place
    }

    fn new_block(&mut self) -> BlockIdx {
        let idx = BlockIdx(self.mir.blocks.len() as u32);
        self.mir.blocks.push(Block { stmts: Vec::new(), end: Terminator::Unreachable });
        idx
    }

    fn end(&mut self, end: Terminator) {
        self.mir.blocks[self.current.index()].end = end;
    }

    fn goto(&mut self, to: BlockIdx) {
        self.end(Terminator::Goto(to));
    }

    /// Goes on in a block that nothing leads to: the code after `return`.
    fn unreachable(&mut self) {
        self.current = self.new_block();
    }

    fn assign(&mut self, to: Place, value: Rvalue, ty: Ty, range: TextRange) {
        let ends = self.channel_ends(&value, ty);
        let place = to.clone();
        self.mir.blocks[self.current.index()].stmts.push(Stmt { to, through: false, ty, value, range });
        if let Some(ends) = ends {
            self.open_channel(&place, ends, range);
        }
        if place == Place::local(LocalIdx::RETURN) {
            self.respond(range);
        }
    }

    /// The types of both ends, if a value is a new channel.
    fn channel_ends(&self, value: &Rvalue, ty: Ty) -> Option<[Ty; 2]> {
        let (Rvalue::Call(site), TyKind::Tuple(types)) = (value, ty.kind()) else { return None };
        let (Callee::Func { func, .. }, [one, other]) = (&site.callee, &**types) else { return None };
        self.world.opens_channel(*func).then_some([*one, *other])
    }

    /// Both ends refer to one place, which starts as what the channel was made with.
    fn open_channel(&mut self, pair: &Place, ends: [Ty; 2], range: TextRange) {
        let channel = self.new_local(ends[0], None);
        self.mir.channels.push(channel);
        let end = |i| pair.clone().then(Elem::Tuple(i));
        self.assign(Place::local(channel), Rvalue::Use(Self::read(end(0), ends[0], range)), ends[0], range);
        for (i, ty) in (0..).zip(ends) {
            let of =
                Operand { kind: OperandKind::Ref(Place::local(channel)), ty: Ty::new(TyKind::Ref(ty, true)), range };
            self.assign(end(i), Rvalue::Use(of), ty, range);
        }
    }

    /// `*to = value`
    fn assign_through(&mut self, to: Place, value: Rvalue, ty: Ty, range: TextRange) {
        self.mir.blocks[self.current.index()].stmts.push(Stmt { to, through: true, ty, value, range });
    }

    fn read(place: Place, ty: Ty, range: TextRange) -> Operand {
        Operand { kind: OperandKind::Place(place), ty, range }
    }

    fn elem(&self, field: FieldId) -> Elem {
        self.world.elem_of(field)
    }
}

/// Finds the locals whose value depends on where one looks: assigned more than once, changed in part, or borrowed mutably.
fn mark_varying(world: &World<'_>, mir: &mut Mir) {
    let mut assigned = vec![0_u32; mir.locals.len()];
    let mut varies = vec![false; mir.locals.len()];
    varies[..=mir.params as usize].fill(true);
    for known in &mir.statics {
        varies[known.local.index()] = true;
    }
    for block in &mir.blocks {
        for stmt in &block.stmts {
            let local = stmt.to.local.index();
            assigned[local] += 1;
            varies[local] |= !stmt.to.path.is_empty();
            for_each_operand(&stmt.value, &mut |operand| {
                if let OperandKind::Ref(Place { local, .. }) = &operand.kind
                    && is_mutable_borrow(world, operand.ty)
                {
                    varies[local.index()] = true;
                }
            });
        }
    }
    for (i, local) in mir.locals.iter_mut().enumerate() {
        local.varies = varies[i] || assigned[i] > 1;
    }
    for channel in &mir.channels {
        mir.locals[channel.index()].varies = false;
    }
}

fn is_mutable_borrow(world: &World<'_>, ty: Ty) -> bool {
    !matches!(ty.kind(), crate::types::TyKind::Ref(_, false)) || world.is_shared(ty)
}

/// Calls `f` with each operand of a value.
pub(crate) fn for_each_operand(value: &Rvalue, f: &mut dyn FnMut(&Operand)) {
    match value {
        Rvalue::Bool(_) => {}
        Rvalue::Use(operand) | Rvalue::Not(operand) | Rvalue::Respond(operand) => f(operand),
        Rvalue::Aggregate { parts, base, .. } => {
            parts.iter().for_each(|(_, o)| f(o));
            base.iter().for_each(f);
        }
        Rvalue::Mix(operands) | Rvalue::Compare(operands) => operands.iter().for_each(f),
        Rvalue::Format { args, .. } | Rvalue::Disclose { args, .. } => args.iter().for_each(f),
        Rvalue::Call(site) | Rvalue::Extract { site, .. } => {
            if let super::mir::Callee::Value(callee) = &site.callee {
                f(callee);
            }
            site.args.iter().for_each(f);
        }
    }
}

/// An aggregate of parts in order.
fn aggregate(kind: AggregateKind, parts: Vec<(Elem, Operand)>) -> Rvalue {
    Rvalue::Aggregate { kind, parts, base: None }
}
