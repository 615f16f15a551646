//! Summaries of functions without a body: what a signature lets data do.
//!
//! In `fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>` on `Option<T>`, a `T` can only come out of `self`, so it goes to
//! `f`; a `U` can only come out of `f`, so the result holds what `f` returns. A *spot* is where a type parameter stands in an
//! input or in the result: data flows between spots of one parameter. What names no parameter is plain: it comes from all
//! inputs. Stub attributes say what types can't. Knows nothing of values.

use std::sync::Arc;

use super::elem::{Elem, Path};
use super::keys::Keys;
use super::label::{Held, Label, Mode, Origin, Root, Symbol};
use super::node::{Loan, Node};
use super::spots::{Leaf, Spot, Spots};
use super::summary::{Deferred, DeferredCallee, Only, Out, Summary};
use super::text::Text;
use super::world::World;
use crate::base::{Bound, FileId, Name, Span, TextRange, cuts, limits};
use crate::names::FuncId;
use crate::stubs::attr::{self, StubAttrs, StubColumns};
use crate::syntax::ir::FormatTrait;
use crate::types::{Substs, Ty, TyKind};

/// What is known of a function without a body.
#[derive(Debug, Default)]
pub(crate) struct Described {
    /// What it does with labels.
    pub(crate) summary: Arc<Summary>,
    /// Inputs that count as their rendering.
    pub(crate) renders: Vec<(u32, FormatTrait)>,
    /// What it discloses.
    pub(crate) sinks: Vec<StubSink>,
    /// Its result is new: no constant, even if it is given constants only.
    pub(crate) fresh: bool,
    /// The result succeeds where this input does, or (`false`) where it fails.
    pub(crate) outcome: Option<(u32, bool)>,
    /// Where the result succeeds, these inputs did.
    pub(crate) implies: Vec<u32>,
    /// Where it returns, this input succeeded, or (`false`) failed.
    pub(crate) ensures: Option<(u32, bool)>,
    /// What it reads from a table.
    pub(crate) reads: Option<Reads>,
    /// The text that it makes of texts.
    pub(crate) joined: Option<Joined>,
    /// What it does with the keys of objects.
    pub(crate) keys: Option<Keys>,
}

/// A text that is made of texts: `push_str`.
#[derive(Debug)]
pub(crate) struct Joined {
    /// One after the other; `None`: something unknown.
    pub(crate) parts: Vec<Option<Reach>>,
    /// Where it is put.
    pub(crate) to: JoinedTo,
}

/// Where a joined text is put.
#[derive(Debug)]
pub(crate) enum JoinedTo {
    /// Behind this input.
    Input(Reach),
    /// Into the result.
    Result(Path),
}

/// Rows that come out of a call which reads a table.
#[derive(Debug)]
pub(crate) struct Reads {
    /// Where they are in the result, and what stands there in the signature.
    pub(crate) rows: Vec<(Path, Ty)>,
    /// What tells the columns.
    pub(crate) by: ReadsBy,
}

/// What tells which columns are read.
#[derive(Debug)]
pub(crate) enum ReadsBy {
    /// The type of the receiver.
    Type,
    /// A text of SQL.
    Sql(Reach),
    /// A text of SQL, and which of its columns by this input: its name or position.
    OneOfSql(Reach, u32),
}

/// A disclosure that a stub declares.
#[derive(Debug)]
pub(crate) struct StubSink {
    /// To whom.
    pub(crate) target: StubTarget,
    /// What.
    pub(crate) data: Vec<Reach>,
}

/// To whom a stub's sink discloses.
#[derive(Debug)]
pub(crate) enum StubTarget {
    /// To a recipient of this name.
    Recipient(Name),
    /// The same, where a format has an item.
    Item {
        /// To whom.
        recipient: Name,
        /// Where the format is.
        format: Reach,
        /// `%a`
        item: Name,
    },
    /// To the host of the URL that is found there.
    Http {
        /// Where.
        url: Reach,
    },
}

/// A part of an input.
#[derive(Debug)]
pub(crate) struct Reach {
    /// The input, the receiver first.
    pub(crate) param: u32,
    /// Where in it.
    pub(crate) path: Path,
    /// As what it is rendered.
    pub(crate) by: Option<FormatTrait>,
}

/// Reads a function's signature and its stub attributes.
pub(crate) fn describe(world: &World<'_>, func: FuncId) -> Described {
    let mut builder = Builder::new(world, func);
    let mut attrs = StubAttrs::default();
    // An implementation that says nothing of its own does what its trait says, in the trait's names.
    for said in world.with_trait_method(func) {
        attrs = attr::read(&world.defs.item(world.defs.funcs[said].loc).attrs).0;
        if attrs != StubAttrs::default() {
            builder.names = world.param_names(said);
            break;
        }
    }
    let renders = builder.renders(&attrs);
    let sinks = builder.sinks(&attrs, &renders);
    let outcome = attrs.outcome.and_then(|(input, succeeds)| Some((builder.param_at(input)?, succeeds)));
    let ensures = attrs.ensures.and_then(|(input, succeeds)| Some((builder.param_at(input)?, succeeds)));
    let implies = attrs.implies.iter().filter_map(|input| builder.param_at(*input)).collect();
    builder.under = builder.tests(&attrs);
    builder.run(&attrs);
    builder.let_through(&attrs);
    let reads = attrs.columns.as_ref().and_then(|columns| builder.reads(columns));
    let joined = attrs.joined.as_ref().and_then(|(parts, to)| builder.joined(parts, to));
    let keys = attrs.keys.as_ref().and_then(|keys| Keys::new(world, keys, &builder.names, builder.ret));
    // Of a function from outside nothing says that it makes its result of its inputs alone, unless a stub's trait does.
    let fresh = attrs.fresh || world.with_trait_method(func).iter().all(|f| world.is_from_source(*f));
    let summary = Arc::new(builder.summary);
    Described { summary, renders, sinks, fresh, outcome, implies, ensures, reads, joined, keys }
}

/// A callback parameter: what it is given and what it returns.
struct Callback {
    param: u32,
    inputs: Substs,
    output: Ty,
}

struct Builder<'a> {
    world: &'a World<'a>,
    func: FuncId,
    params: Substs,
    ret: Ty,
    names: Vec<Name>,
    spots: Spots<'a>,
    /// Where the inputs, and what callbacks return, hold what.
    sources: Vec<Spot>,
    /// Which callbacks run only where an input succeeded or failed.
    under: Vec<(u32, (u32, bool))>,
    summary: Summary,
}

impl<'a> Builder<'a> {
    fn new(world: &'a World<'a>, func: FuncId) -> Self {
        let sig = world.normal_sig(func);
        let spots = Spots::new(world, func);
        let mut sources = Vec::new();
        for (i, ty) in sig.params.iter().enumerate() {
            spots.walk(*ty, Root::Param(i as u32), &mut sources);
        }
        Self {
            world,
            func,
            params: sig.params,
            ret: sig.ret,
            names: world.param_names(func),
            spots,
            sources,
            under: Vec::new(),
            summary: Summary::default(),
        }
    }

    fn run(&mut self, attrs: &StubAttrs) {
        self.summary.diverges = matches!(self.ret.kind(), TyKind::Never);
        if let Some(flows) = &attrs.flow {
            // What they return goes nowhere, but they are called.
            self.callbacks();
            for (from, to) in flows {
                self.written_flow(from, to);
            }
            return;
        }
        self.callbacks();
        if attrs.clean {
            return;
        }
        self.result();
        for param in 0..self.params.len() as u32 {
            self.out(param);
        }
    }

    fn param_at(&self, name: Name) -> Option<u32> {
        self.names.iter().position(|n| *n == name).map(|i| i as u32)
    }

    fn renders(&self, attrs: &StubAttrs) -> Vec<(u32, FormatTrait)> {
        attrs.render.iter().filter_map(|(name, by)| Some((self.param_at(*name)?, *by))).collect()
    }

    fn tests(&self, attrs: &StubAttrs) -> Vec<(u32, (u32, bool))> {
        let test =
            |(f, input, succeeds): &(Name, Name, bool)| Some((self.param_at(*f)?, (self.param_at(*input)?, *succeeds)));
        attrs.under.iter().filter_map(test).collect()
    }

    fn reach(&self, path: &attr::StubPath) -> Option<Reach> {
        let param = self.param_at(path.root)?;
        let ty = *self.params.get(param as usize)?;
        let path = self.world.stub_path(ty, &path.fields)?;
        Some(Reach { param, path, by: None })
    }

    fn sinks(&self, attrs: &StubAttrs, renders: &[(u32, FormatTrait)]) -> Vec<StubSink> {
        let all = || (0..self.params.len() as u32).map(|param| Reach { param, path: Path::EMPTY, by: None }).collect();
        let mut sinks = Vec::new();
        if let Some(sink) = &attrs.sink {
            let data = match &sink.args {
                Some(args) => args.iter().filter_map(|p| self.reach(p)).collect(),
                None => all(),
            };
            let item = sink.item.as_ref().and_then(|(format, item)| Some((self.reach(format)?, *item)));
            let target = match item {
                Some((format, item)) => StubTarget::Item { recipient: sink.recipient, format, item },
                None => StubTarget::Recipient(sink.recipient),
            };
            sinks.push(StubSink { target, data });
        }
        if let Some(http) = &attrs.http
            && let Some(url) = self.reach(&http.url)
        {
            let data = http.data.iter().filter_map(|p| self.reach(p)).collect();
            sinks.push(StubSink { target: StubTarget::Http { url }, data });
        }
        for reach in sinks.iter_mut().flat_map(|s| &mut s.data) {
            reach.by = attrs.sink_render.filter(|_| !renders.iter().any(|(p, _)| *p == reach.param));
        }
        sinks
    }

    /// What is read stands where parameters stand in the result: `U` in `fn load<U>(self) -> Vec<U>`.
    fn reads(&self, columns: &StubColumns) -> Option<Reads> {
        let by = match columns {
            StubColumns::ByType => ReadsBy::Type,
            StubColumns::BySql(sql) => ReadsBy::Sql(self.reach(sql)?),
            StubColumns::OneBySql(sql, index) => ReadsBy::OneOfSql(self.reach(sql)?, self.param_at(*index)?),
        };
        let spots = self.spots.of(self.ret, Root::Param(u32::MAX)).into_iter();
        let rows = spots.filter(|s| match by {
            ReadsBy::Type | ReadsBy::OneOfSql(..) => self.spots.is_method_param(&s.leaf, self.func),
            ReadsBy::Sql(_) => matches!(&s.leaf, Leaf::Param { part, .. } if part.is_empty()),
        });
        Some(Reads { rows: rows.map(|s| (Path::new(&s.path), s.ty)).collect(), by })
    }

    /// `#[stub::joined(self, other -> self)]`
    fn joined(&self, parts: &[Option<attr::StubPath>], to: &attr::StubPath) -> Option<Joined> {
        let parts = parts.iter().map(|part| part.as_ref().and_then(|path| self.reach(path))).collect();
        let to = if to.root == "return" {
            JoinedTo::Result(self.world.stub_path(self.ret, &to.fields)?)
        } else {
            JoinedTo::Input(self.reach(to)?)
        };
        Some(Joined { parts, to })
    }

    /// `#[stub::flow(from -> to)]`
    fn written_flow(&mut self, from: &attr::StubPath, to: &attr::StubPath) {
        let Some(from) = self.reach(from) else { return };
        let value = symbol(Root::Param(from.param), from.path, Mode::Whole);
        if to.root == "return" {
            if let Some(path) = self.world.stub_path(self.ret, &to.fields) {
                let mut result = self.summary.result.clone();
                result.write(path.elems(), &value, false);
                self.summary.result = result;
            }
        } else if let Some(to) = self.reach(to) {
            self.add_out(to.param, to.path.elems(), &value);
        }
    }

    fn add_out(&mut self, param: u32, path: &[Elem], value: &Node) {
        match self.summary.outs.iter_mut().find(|o| o.param == param) {
            Some(out) => out.value.write(path, value, false),
            None => {
                let mut node = Node::default();
                node.write(path, value, false);
                self.summary.outs.push(Out { param, value: node, strong: false });
            }
        }
    }

    /// Calls of the function parameters. A second time where one is given what one returns (`fold`).
    fn callbacks(&mut self) {
        let callbacks: Vec<Callback> = self
            .params
            .iter()
            .enumerate()
            .filter_map(|(i, ty)| {
                let (inputs, output) = self.spots.callback(*ty)?;
                Some(Callback { param: i as u32, inputs, output })
            })
            .collect();
        for callback in &callbacks {
            self.call_back(callback);
        }
        for callback in &callbacks {
            let feeds_itself = callback.inputs.iter().any(|ty| {
                self.spots.of(*ty, Root::Param(u32::MAX)).iter().any(|spot| {
                    self.sources.iter().any(|s| matches!(s.root, Root::Deferred(_)) && s.leaf.same_param(&spot.leaf))
                })
            });
            if feeds_itself {
                self.call_back(callback);
            }
        }
    }

    fn call_back(&mut self, callback: &Callback) {
        let args = callback.inputs.iter().map(|ty| (self.feed(*ty, Some(callback.param)), *ty)).collect();
        let callee = DeferredCallee::Value(symbol(Root::Param(callback.param), Path::EMPTY, Mode::Whole));
        let id = self.defer(callee, args, callback.output);
        if let Some(deferred) = self.summary.deferred.last_mut() {
            deferred.under = self.under.iter().find(|(f, _)| *f == callback.param).map(|(_, test)| *test);
        }
        self.spots.walk(callback.output, Root::Deferred(id), &mut self.sources);
    }

    /// What comes out only where a callback succeeds, and callbacks that succeeded where the result does.
    fn let_through(&mut self, attrs: &StubAttrs) {
        for (callback, to) in &attrs.only {
            let Some(deferred) = self.call_of(*callback) else { continue };
            let (param, path) = if to.root == "return" {
                (None, self.world.stub_path(self.ret, &to.fields))
            } else {
                let reach = self.reach(to);
                (reach.as_ref().map(|r| r.param), reach.map(|r| r.path))
            };
            if let Some(path) = path {
                self.summary.only.push(Only { deferred, param, path });
            }
        }
        let implied: Vec<u32> = attrs.implies.iter().filter_map(|input| self.call_of(*input)).collect();
        self.summary.implied = implied;
    }

    /// The call of a callback.
    fn call_of(&self, callback: Name) -> Option<u32> {
        let param = self.param_at(callback)?;
        let is_it = |deferred: &Deferred| match &deferred.callee {
            DeferredCallee::Value(value) => {
                value.labels().iter().any(|l| matches!(l.origin, Origin::Symbol(s) if s.root == Root::Param(param)))
            }
            DeferredCallee::Method(..) => false,
        };
        self.summary.deferred.iter().position(is_it).map(|at| at as u32)
    }

    fn defer(&mut self, callee: DeferredCallee, args: Vec<(Node, Ty)>, ty: Ty) -> u32 {
        let span = Span { file: FileId(0), range: TextRange::default() };
        self.summary.deferred.push(Deferred { callee, args, ty, held: Held::NONE, under: None, span, hops: 0 });
        self.summary.deferred.len() as u32 - 1
    }

    /// A value of a type, made of what the inputs hold.
    fn feed(&mut self, ty: Ty, except: Option<u32>) -> Node {
        let mut node = Node::default();
        let spots = self.spots.of(ty, Root::Param(u32::MAX));
        let generic = spots.iter().any(|s| matches!(s.leaf, Leaf::Param { .. }));
        for spot in &spots {
            match &spot.leaf {
                Leaf::Param { .. } => self.feed_param(&mut node, spot, except),
                // Beside a parameter, a plain part says nothing of the data: the position in `enumerate`.
                Leaf::Plain if !generic => {
                    let value = self.all_inputs(spot.ty, except);
                    if value.has_labels() {
                        write_or_replace(&mut node, &spot.path, &value);
                    }
                }
                Leaf::Plain | Leaf::Scalar => {}
            }
        }
        node
    }

    /// What can only come from spots of the same parameter.
    fn feed_param(&mut self, node: &mut Node, spot: &Spot, except: Option<u32>) {
        let sources: Vec<Spot> = self
            .sources
            .iter()
            .filter(|s| except.is_none_or(|e| s.root != Root::Param(e)) && s.leaf.same_param(&spot.leaf))
            .cloned()
            .collect();
        if sources.is_empty() {
            self.feed_by_bounds(node, spot, except);
        }
        for source in &sources {
            let Some((more_from, more_to)) = source.leaf.align(&spot.leaf) else { continue };
            let path = Path::new(&source.path).join(&more_from);
            let mut value = symbol(source.root, path, Mode::Whole);
            if spot.behind_ref
                && let Root::Param(param) = source.root
            {
                value.add_loan(Loan { local: param + 1, path });
            }
            let mut to = spot.path.clone();
            to.extend(more_to);
            write_or_replace(node, &to, &value);
        }
    }

    /// A parameter that no input holds: made by a trait's function from what its bound names, else from everything.
    fn feed_by_bounds(&mut self, node: &mut Node, spot: &Spot, except: Option<u32>) {
        if let Some(made) = self.spots.made_by(&spot.leaf) {
            let arg = match made.from {
                Some(item) if made.is_iterator => {
                    let mut items = Node::default();
                    items.set_child(Elem::Item, self.feed(item, except));
                    (items, Ty::new(TyKind::Slice(item)))
                }
                Some(from) => (self.feed(from, except), from),
                None => (self.all_inputs(spot.ty, except), Ty::new(TyKind::Str)),
            };
            let callee = DeferredCallee::Method(made.func, made.substs);
            let id = self.defer(callee, vec![arg], made.output);
            // `F::Err` is the error of what `F::from_str` returns, `F` its success.
            let stands = self.spots.of(made.output, Root::Deferred(id)).into_iter().find(|s| s.ty == spot.ty);
            let path = match stands {
                Some(at) => Path::new(&at.path),
                None if matches!(spot.ty.kind(), TyKind::Projection(..)) => return,
                None => made.path,
            };
            let value = symbol(Root::Deferred(id), path, Mode::Whole);
            write_or_replace(node, &spot.path, &value);
            return;
        }
        let value = self.all_inputs(spot.ty, except);
        write_or_replace(node, &spot.path, &value);
    }

    /// Made of all inputs: the same value where an input is of the same type, else anything in them.
    fn all_inputs(&self, ty: Ty, except: Option<u32>) -> Node {
        let inputs: Vec<u32> = (0..self.params.len() as u32)
            .filter(|i| Some(*i) != except && self.spots.callback(self.params[*i as usize]).is_none())
            .collect();
        let mut node: Option<Node> = None;
        for param in &inputs {
            let same = self.params[*param as usize].strip_refs() == ty.strip_refs();
            let mode = if same { Mode::Whole } else { Mode::Flat };
            let value = symbol(Root::Param(*param), Path::EMPTY, mode);
            node = Some(node.map_or_else(|| value.clone(), |n| n.union(&value)));
        }
        let mut node = node.unwrap_or_default();
        if let [only] = inputs.as_slice() {
            // A text that is only passed on, or converted, is still that text.
            node.set_text(Text::symbol(Root::Param(*only), Path::EMPTY));
        }
        node
    }

    fn result(&mut self) {
        let ret = self.ret;
        if self.world.is_predicate(ret) {
            return;
        }
        let mut node = self.feed(ret, None);
        if let Some(success) = self.world.success_in(ret) {
            // An error carries data only where its type says so.
            let generic =
                self.spots.of(ret, Root::Param(u32::MAX)).iter().any(|s| matches!(s.leaf, Leaf::Param { .. }));
            if !generic {
                let mut only = Node::default();
                let mut part = node.at(&success);
                if part.text().is_unknown() {
                    // An address that is read from a text is that text.
                    part.set_text(node.text().clone());
                }
                if part.has_labels() {
                    only.write(&success, &part, true);
                }
                node = only;
            }
        }
        if self.returns_plain_borrow() {
            node.add_loan(Loan { local: 1, path: Path::EMPTY });
        }
        self.summary.result = node;
    }

    /// `fn as_mut(&mut self) -> &mut Inner`: what is written to the result is written to the receiver.
    fn returns_plain_borrow(&self) -> bool {
        let from_mut = self.params.first().is_some_and(|p| matches!(p.kind(), TyKind::Ref(_, true)));
        from_mut && self.world.holds_mutable_borrow(self.ret)
    }

    /// What goes behind a `&mut` input.
    fn out(&mut self, param: u32) {
        let ty = self.params[param as usize];
        let TyKind::Ref(target, mutable) = ty.kind() else { return };
        if !mutable && !self.world.is_shared(ty) {
            return;
        }
        let spots = self.spots.of(*target, Root::Param(param));
        let mut found = false;
        for spot in spots.iter().filter(|s| matches!(s.leaf, Leaf::Param { .. })) {
            let sources: Vec<Spot> = self
                .sources
                .iter()
                .filter(|s| s.root != Root::Param(param) && s.leaf.same_param(&spot.leaf))
                .cloned()
                .collect();
            for source in sources {
                let Some((more_from, more_to)) = source.leaf.align(&spot.leaf) else { continue };
                let value = symbol(source.root, Path::new(&source.path).join(&more_from), Mode::Whole);
                let mut to = spot.path.clone();
                to.extend(more_to);
                self.add_out(param, &to, &value);
                found = true;
            }
        }
        if found {
            return;
        }
        // A plain receiver, or one whose content is made of plain inputs: `push_str`, `write`.
        let plain: Vec<u32> =
            (0..self.params.len() as u32).filter(|i| *i != param && self.is_plain_input(*i)).collect();
        for from in plain {
            self.add_out(param, &[], &symbol(Root::Param(from), Path::EMPTY, Mode::Flat));
        }
    }

    fn is_plain_input(&self, param: u32) -> bool {
        let ty = self.params[param as usize];
        if self.spots.callback(ty).is_some() {
            return false;
        }
        let spots = self.spots.of(ty, Root::Param(param));
        spots.iter().any(|s| matches!(s.leaf, Leaf::Plain) || self.spots.is_method_param(&s.leaf, self.func))
    }
}

/// A value that a symbol names.
fn symbol(root: Root, path: Path, mode: Mode) -> Node {
    let symbol = Symbol { root, path, mode, typed: false };
    if mode == Mode::Whole {
        return Node::symbol(symbol, None);
    }
    let label = Label { origin: Origin::Symbol(symbol), held: Held::NONE, owners: None, trace: None };
    Node::labelled(std::iter::once(label).collect())
}

fn write_or_replace(node: &mut Node, path: &[Elem], value: &Node) {
    if path.len() > limits::PATH_LENGTH {
        cuts::note(Bound::Path);
    }
    let cut = &path[..path.len().min(limits::PATH_LENGTH)];
    if cut.is_empty() && !node.has_labels() && node.kids().is_empty() {
        *node = value.clone();
    } else {
        node.write(cut, value, false);
    }
}
