//! Renderings: which labels a value shows when it is printed, serialised, or used whole.
//!
//! `println!("{account:?}")` shows the fields that `Account`'s `Debug` shows, each by its own rendering, down to texts and
//! numbers. What a type shows is for [`World::rendering`](super::world::World::rendering) to say; here it is followed through
//! the value. The marked fields of the types are added unless the value says better (it is cut or covered).

use std::sync::Arc;

use super::elem::Elem;
use super::eval::Eval;
use super::label::{Held, Label, Labels, Mode, Origin, Symbol};
use super::node::{Node, flat};
use super::standing::Standing;
use super::trace::{self, StepKind};
use super::world::{Rendering, World};
use crate::base::{Name, Span, limits};
use crate::names::{AdtId, FieldId, FuncId};
use crate::syntax::ir::FormatTrait;
use crate::types::{Substs, Ty, TyKind};

/// All labels of a value and its parts; with `marks`, those of the marked fields that its type holds too.
pub(crate) fn flatten(
    world: &World<'_>,
    node: &Node,
    ty: Ty,
    span: Span,
    standing: Standing<'_>,
    marks: bool,
) -> Labels {
    let own = [ty];
    let types = if node.dynamic().is_empty() { &own } else { node.dynamic() };
    let typed = types.iter().all(|ty| world.is_concrete(*ty));
    let mut out = Labels::new();
    collect_typed(node, typed, &mut out);
    if marks && node.cover() != Held::ALL {
        for ty in types {
            add_marked_fields(world, node, *ty, span, standing, &mut out);
        }
    }
    out
}

fn add_marked_fields(world: &World<'_>, node: &Node, ty: Ty, span: Span, standing: Standing<'_>, out: &mut Labels) {
    for (path, source, kind) in world.marked_parts(ty).iter() {
        let mut part = node.clone();
        let mut whole = None;
        let mut cut = false;
        for (i, elem) in path.iter().enumerate() {
            // The marked field itself was written here: its labels say what it holds.
            cut = i + 1 == path.len() && part.child_is_cut(*elem);
            if part.cover() == Held::ALL {
                cut = true;
                break;
            }
            let inner = part.child(*elem);
            whole = Some(std::mem::replace(&mut part, inner));
        }
        if cut || part.cover() == Held::ALL {
            continue;
        }
        let trace = trace::then(&None, span, *kind);
        let owners = world.owners(whole.as_ref().unwrap_or(&part));
        let held = standing.for_data(&owners).and(part.cover());
        out.add(Label::source(*source, held, owners, trace));
    }
}

fn collect_typed(node: &Node, typed: bool, into: &mut Labels) {
    for label in node.labels() {
        into.add(with_typed(label, typed));
    }
    for (_, kid) in node.kids() {
        collect_typed(kid, typed, into);
    }
}

/// Says whether the marked fields of the type were taken into account. What was made from a value, a text say, has a type of
/// its own, which tells nothing of that value's.
fn with_typed(label: &Label, typed: bool) -> Label {
    match label.origin {
        Origin::Symbol(symbol) if symbol.mode == Mode::Whole => {
            let symbol = Symbol { mode: Mode::Flat, typed: symbol.typed || typed, ..symbol };
            Label { origin: Origin::Symbol(symbol), ..label.clone() }
        }
        _ => label.clone(),
    }
}

/// The labels that a rendering of a value shows; with `marks`, those of the marked fields that it shows too.
pub(crate) fn render(eval: &mut Eval<'_>, node: &Node, ty: Ty, by: FormatTrait, span: Span, marks: bool) -> Labels {
    let mut shown = Shown { eval, span, marks, out: Labels::new(), within: Vec::new(), is_asked: false };
    shown.value(node, ty, by);
    shown.out
}

/// The labels that a field of a value shows, as [`render`] has them.
pub(crate) fn render_field(
    eval: &mut Eval<'_>,
    node: &Node,
    ty: Ty,
    (field, by): (FieldId, FormatTrait),
    span: Span,
) -> Labels {
    let within = vec![eval.world().behind(ty)];
    let mut shown = Shown { eval, span, marks: true, out: Labels::new(), within, is_asked: false };
    shown.part(node, ty, field, by);
    shown.out
}

impl Eval<'_> {
    /// Whether values of a type show something personal whoever made them: what a mark or the code of a rendering says.
    fn shows_of_itself(&mut self, ty: Ty, by: FormatTrait, span: Span) -> bool {
        if let Some(known) = self.own_shows.get(&(ty, by)) {
            return *known;
        }
        // Inside of itself it shows nothing more.
        let before = self.own_shown.len();
        self.own_shows.insert((ty, by), false);
        self.own_shown.push((ty, by));
        let mut shown = Shown { eval: self, span, marks: true, out: Labels::new(), within: Vec::new(), is_asked: true };
        shown.value_of(&Node::default(), ty, by);
        let shows = !shown.out.is_empty();
        if shows {
            // What was found meanwhile took it for one that shows nothing.
            for found in self.own_shown.split_off(before) {
                self.own_shows.remove(&found);
            }
            self.own_shows.insert((ty, by), true);
        }
        shows
    }
}

struct Shown<'e, 'a> {
    eval: &'e mut Eval<'a>,
    span: Span,
    marks: bool,
    out: Labels,
    /// The types around, so that a recursive type ends.
    within: Vec<Ty>,
    /// Whether the next type is the one that it is asked of what it shows of itself.
    is_asked: bool,
}

/// Whether a rendering prints anything of a value.
enum Shows {
    Nothing,
    Something,
    /// Code says it.
    Code,
}

impl Shown<'_, '_> {
    fn value(&mut self, node: &Node, ty: Ty, by: FormatTrait) {
        match node.dynamic() {
            [] => self.value_of(node, ty, by),
            [only] => self.value_of(node, *only, by),
            types => {
                for ty in types {
                    self.value_of(&self.without_others(node, *ty, types), *ty, by);
                }
            }
        }
    }

    /// A value that is of one of several types, as one of them: without the fields of the others.
    fn without_others(&self, node: &Node, ty: Ty, types: &[Ty]) -> Node {
        let world = self.eval.world();
        let adt = |ty: Ty| match world.behind(ty).kind() {
            TyKind::Adt(adt, _) => Some(*adt),
            _ => None,
        };
        let others: Vec<AdtId> = types.iter().filter_map(|t| adt(*t)).filter(|other| Some(*other) != adt(ty)).collect();
        let mut alone = node.clone();
        alone.retain_kids(|elem| elem.field().is_none_or(|field| !others.contains(&field.variant.adt)));
        alone
    }

    fn value_of(&mut self, node: &Node, ty: Ty, by: FormatTrait) {
        let ty = self.eval.world().behind(ty);
        if by == FormatTrait::Number {
            self.leaf(node, ty);
            return;
        }
        match ty.kind() {
            TyKind::Adt(..) => self.adt(node, ty, by),
            TyKind::Tuple(types) => {
                for (i, part) in types.iter().enumerate() {
                    self.value(&node.child(Elem::Tuple(i as u32)), *part, by);
                }
            }
            TyKind::Slice(item) | TyKind::Array(item) => self.value(&node.child(Elem::Item), *item, by),
            TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dyn(_) => {
                self.symbolic(node, by, false);
            }
            TyKind::Unknown(_) => self.symbolic(node, by, false),
            TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(_) | TyKind::CtorDef(..) => {}
            _ => self.leaf(node, ty),
        }
    }

    fn adt(&mut self, node: &Node, ty: Ty, by: FormatTrait) {
        if self.within.contains(&ty) || self.within.len() >= limits::RENDER_DEPTH {
            // A recursive type shows again what it showed already, unless the value knows better.
            self.leaf(node, ty);
            return;
        }
        if self.marks
            && let Some(label) = self.eval.type_source(node, ty, self.span)
        {
            self.out.add(label);
        }
        let is_asked = std::mem::take(&mut self.is_asked);
        match &*self.eval.world().rendering(ty, by) {
            Rendering::Hidden => {}
            Rendering::Leaf => self.leaf(node, ty),
            Rendering::Code(func, substs) => self.code(node, ty, by, (*func, substs)),
            Rendering::Converted(func, substs) => {
                self.within.push(ty);
                match self.eval.converted((*func, substs), node, ty, self.span) {
                    Some((made, into)) => self.value(&made, into, by),
                    None => self.leaf(node, ty),
                }
                self.within.pop();
            }
            Rendering::Parts { parts, deeper, own } => {
                self.within.push(ty);
                if *own {
                    // Which variant it is tells something too.
                    self.own_labels(node);
                }
                self.symbols(node, by, true);
                let bare = without_symbols(node);
                // Within types that say nothing themselves, all that is shown is what the caller passes.
                if is_asked || !bare.is_blank() || self.eval.shows_of_itself(ty, by, self.span) {
                    for (field, by) in parts {
                        self.part(&bare, ty, *field, *by);
                    }
                    for (field, names, by) in deeper {
                        self.inner_part(&bare, ty, *field, names, *by);
                    }
                    self.foreign_parts(node, ty);
                }
                self.within.pop();
            }
        }
    }

    /// Parts that came with a value of another type, from a conversion that nothing is known of: all of them may be shown.
    fn foreign_parts(&mut self, node: &Node, ty: Ty) {
        let own: Vec<Elem> = {
            let world = self.eval.world();
            world.fields(ty).into_iter().map(|field| world.elem_of(field)).collect()
        };
        let mut labels = Labels::new();
        let is_foreign = |elem: &Elem| !own.contains(elem) && !matches!(elem, Elem::Deep(_));
        for (elem, kid) in node.kids().iter().filter(|(elem, _)| is_foreign(elem)) {
            // What iteration yields of a collection stands for its fields too.
            if *elem != Elem::Item || own.is_empty() {
                kid.collect_flat(&mut labels);
            }
        }
        self.out.extend(&labels);
    }

    /// A part of a field; all of the field, where it has no such part.
    fn inner_part(&mut self, node: &Node, ty: Ty, field: FieldId, names: &[Name], by: FormatTrait) {
        let world = self.eval.world();
        let Some((fields, _)) = world.inner_field(ty, field, names) else {
            self.part(node, ty, field, by);
            return;
        };
        let (mut node, mut ty) = (node.clone(), ty);
        for (at, field) in fields.iter().enumerate() {
            if at + 1 == fields.len() {
                self.part(&node, ty, *field, by);
            }
            node = node.child(world.elem_of(*field));
            ty = world.part_ty(ty, *field);
        }
    }

    fn part(&mut self, node: &Node, ty: Ty, field: FieldId, by: FormatTrait) {
        let part_ty = self.eval.world().part_ty(ty, field);
        let elem = self.eval.world().elem_of(field);
        let mut part = node.child(elem);
        let marked = self.eval.world().facts.field(field);
        if let Some(source) = marked
            && self.marks
            && !node.child_is_cut(elem)
            && node.cover() != Held::ALL
        {
            let world = self.eval.world();
            let name = world.defs.field(field).name;
            let of = world.adt_name(ty);
            let trace = trace::then(&None, self.span, StepKind::Holds { of, field: name });
            let owners = world.owners(node);
            let held = self.eval.standing().for_data(&owners).and(node.cover());
            // Everything that the field shows is shown of the marked data; one label stands for all of it.
            let label = Label::source(source, held, owners, trace);
            part = without_symbols(&part);
            let written = self.eval.world().field_serializer(field, by).is_some();
            match if written { Shows::Code } else { self.shows(part_ty, by) } {
                Shows::Something => self.out.add(label),
                Shows::Nothing => {}
                // What its code writes of the field is for the code to say.
                Shows::Code => part.add_label(label),
            }
        }
        match self.eval.world().field_serializer(field, by) {
            Some(func) => self.code(&part, part_ty, by, (func, Ty::list(&[]))),
            None => match self.eval.world().field_shape(field, part_ty, by) {
                Some(shown) => shown.into_iter().for_each(|(field, by)| self.part(&part, part_ty, field, by)),
                None => self.value(&part, part_ty, by),
            },
        }
    }

    /// Whether a rendering of a part of this type prints anything of it.
    fn shows(&self, ty: Ty, by: FormatTrait) -> Shows {
        let world = self.eval.world();
        let ty = world.behind(ty);
        if !matches!(ty.kind(), TyKind::Adt(..)) {
            return Shows::Something;
        }
        match &*world.rendering(ty, by) {
            Rendering::Hidden => Shows::Nothing,
            Rendering::Code(..) | Rendering::Converted(..) => Shows::Code,
            Rendering::Leaf | Rendering::Parts { .. } => Shows::Something,
        }
    }

    /// A hand-written implementation shows what its code writes.
    fn code(&mut self, node: &Node, ty: Ty, by: FormatTrait, func: (FuncId, Substs)) {
        if self.within.len() >= limits::RENDER_DEPTH {
            self.leaf(node, ty);
            return;
        }
        let Some(labels) = self.eval.written_by(func, node, ty, by, self.span) else {
            self.leaf(node, ty);
            return;
        };
        let is_source = |label: &Label| matches!(label.origin, Origin::Source(_));
        // What is made of constants holds nothing personal, whatever the code says that its type holds.
        let held = if node.cover() == Held::ALL { self.eval.world().marked_parts(ty) } else { Arc::default() };
        let is_held = |l: &Label| held.iter().any(|(_, source, _)| l.origin == Origin::Source(*source));
        let labels: Labels = labels.iter().filter(|l| !is_held(l)).cloned().collect();
        if self.marks || !labels.iter().any(is_source) {
            self.out.extend(&labels);
            return;
        }
        // What the code shows of any value of this type counts already; what this value holds beside that does not.
        let own = self.eval.written_by(func, &Node::default(), ty, by, self.span).unwrap_or_default();
        for label in &labels {
            if !is_source(label) || own.iter().all(|o| o.origin != label.origin) {
                self.out.add(label.clone());
            }
        }
    }

    /// A text, a number, or a type that nothing is known of: all that is in it.
    fn leaf(&mut self, node: &Node, ty: Ty) {
        let world = self.eval.world();
        let labels = flatten(world, node, ty, self.span, self.eval.standing(), self.marks);
        self.out.extend(&labels);
    }

    fn own_labels(&mut self, node: &Node) {
        for label in node.labels() {
            if matches!(label.origin, Origin::Source(_)) {
                self.out.add(label.clone());
            }
        }
    }

    /// What the caller passes is shown by the same rendering.
    fn symbolic(&mut self, node: &Node, by: FormatTrait, typed: bool) {
        self.symbols(node, by, typed);
        let mut labels = Labels::new();
        without_symbols(node).collect_flat(&mut labels);
        self.out.extend(&labels);
    }

    fn symbols(&mut self, node: &Node, by: FormatTrait, typed: bool) {
        for label in node.labels() {
            if let Origin::Symbol(symbol) = label.origin {
                let mode = if symbol.mode == Mode::Whole { Mode::Render(by) } else { symbol.mode };
                let origin = Origin::Symbol(Symbol { mode, typed: symbol.typed || typed, ..symbol });
                self.out.add(Label { origin, ..label.clone() });
            }
        }
    }
}

fn without_symbols(node: &Node) -> Node {
    let mut bare = node.clone();
    if bare.labels().iter().any(|l| matches!(l.origin, Origin::Symbol(_))) {
        bare.set_labels(node.labels().iter().filter(|l| matches!(l.origin, Origin::Source(_))).map(flat).collect());
    }
    bare
}
