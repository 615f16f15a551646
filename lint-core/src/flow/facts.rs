//! Facts: what marks, policy rows and stubs say of definitions, in the form that the flow analysis asks for.
//!
//! Gives out the ids that stand for sources, conditions and purposes in labels; what they are is kept here for `lints`.
//! Knows no policy: whether a name exists or permits something is not asked.

use super::label::{Held, SourceId};
use super::summary::PurposesId;
use crate::base::{Map, Name, Span};
use crate::grammar::{Mark, Right, Subject, Word, words};
use crate::names::marks::ResolvedMark;
use crate::names::{AdtId, Container, DefMap, FieldId, FuncId, ImplId, MacroId, Marked, Marks, ModuleId};

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A marked field.
    Field(FieldId),
    /// Any value of a type.
    Type(AdtId),
    /// The result of a function.
    Call(FuncId),
    /// A parameter.
    Param(FuncId, u32),
    /// A column of a table.
    Column(Name, Name),
}

/// A declared source.
#[derive(Clone, Debug)]
pub struct Source {
    /// What it is.
    pub kind: SourceKind,
    /// Its category's name.
    pub category: Name,
    /// Its purposes' names; empty: the category's.
    pub purposes: Vec<Name>,
    /// Where it is marked.
    pub span: Span,
}

/// A condition that can hold, with the purposes that it covers (`None`: all).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// Its name.
    pub name: Name,
    /// The purposes.
    pub purposes: Option<Vec<Name>>,
}

/// What a sanitizer does to its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sanitizer {
    /// The result is no personal data.
    pub clean: bool,
    /// The conditions that the result satisfies.
    pub held: Held,
}

/// A function that is declared to disclose its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredSink {
    /// To whom.
    pub recipient: Name,
    /// Which arguments, the receiver not counted; `None`: all, the receiver too.
    pub args: Option<Vec<usize>>,
    /// What for.
    pub purposes: Option<PurposesId>,
}

/// What is declared of a function.
#[derive(Clone, Debug, Default)]
pub struct FuncFacts {
    /// Its result is personal data.
    pub source: Option<SourceId>,
    /// It discloses.
    pub sinks: Vec<DeclaredSink>,
    /// It cleans.
    pub sanitizer: Option<Sanitizer>,
    /// Its success makes conditions hold.
    pub guard: Option<Held>,
    /// Its own purposes, those of its impl, or of the nearest module up that is annotated.
    pub purposes: Option<PurposesId>,
}

/// All facts.
#[derive(Debug, Default)]
pub struct Facts {
    /// The sources, by [`SourceId`].
    pub sources: Vec<Source>,
    /// The conditions, by bit.
    pub conditions: Vec<Condition>,
    /// Sets of purposes, by [`PurposesId`].
    pub purposes: Vec<Vec<Name>>,
    /// The functions that serve a right of those whose data it is, in order of place.
    pub rights: Vec<(FuncId, Right)>,
    fields: Map<FieldId, SourceId>,
    types: Map<AdtId, SourceId>,
    params: Map<(FuncId, u32), SourceId>,
    columns: Map<(Name, Name), SourceId>,
    funcs: Map<FuncId, FuncFacts>,
    macros: Map<MacroId, Vec<DeclaredSink>>,
    modules: Map<ModuleId, PurposesId>,
    impls: Map<ImplId, PurposesId>,
    /// All that guards give.
    guarded: Held,
}

impl Facts {
    /// Reads the marks.
    pub fn new(marks: &Marks) -> Self {
        let mut facts = Self::default();
        for mark in &marks.all {
            facts.add(mark);
        }
        facts.link_columns(marks);
        facts
    }

    /// A column is the field that marks it, and so is each other field that maps it.
    fn link_columns(&mut self, marks: &Marks) {
        for ((table, column), field) in marks.columns.sorted() {
            if let Some(source) = self.field(*field) {
                self.columns.insert((*table, *column), source);
            }
        }
        for (other, field) in &marks.same_column {
            if let Some(source) = self.field(*field) {
                self.fields.insert_new(*other, source);
            }
        }
    }

    fn add(&mut self, mark: &ResolvedMark) {
        match &mark.mark {
            // What a business is called is no personal data (A.7); what identifies a person in it is marked for itself.
            Mark::Personal { subject: Subject::Business, .. } => {}
            Mark::Personal { category, purposes, .. } | Mark::Source { category, purposes } => {
                self.add_source(mark, category, purposes);
            }
            Mark::Sink { recipient, purposes, args } => {
                let purposes = (!purposes.is_empty()).then(|| self.purposes_id(purposes));
                let sink = DeclaredSink { recipient: Name::new(&recipient.text), args: args.clone(), purposes };
                match mark.on {
                    Marked::Func(func) => self.funcs.entry(func).or_default().sinks.push(sink),
                    Marked::Macro(id) => self.macros.entry(id).or_default().push(sink),
                    _ => {}
                }
            }
            Mark::Sanitizer { gives } => {
                if let Marked::Func(func) = mark.on {
                    let clean = gives.iter().any(|w| w.text == "clean");
                    let held = self.held(gives, &[]);
                    self.funcs.entry(func).or_default().sanitizer = Some(Sanitizer { clean, held });
                }
            }
            Mark::Guard { gives, purposes } => {
                if let Marked::Func(func) = mark.on {
                    let held = self.held(gives, purposes);
                    let facts = self.funcs.entry(func).or_default();
                    facts.guard = Some(facts.guard.unwrap_or_default().and(held));
                    self.guarded = self.guarded.and(held);
                }
            }
            Mark::Purpose { purposes } => {
                let id = self.purposes_id(purposes);
                match mark.on {
                    Marked::Func(func) => self.funcs.entry(func).or_default().purposes = Some(id),
                    Marked::Module(module) => {
                        self.modules.insert(module, id);
                    }
                    Marked::Impl(imp) => {
                        self.impls.insert(imp, id);
                    }
                    _ => {}
                }
            }
            Mark::Right { right } => {
                if let Marked::Func(func) = mark.on {
                    self.rights.push((func, *right));
                }
            }
            Mark::NotPersonal { .. } | Mark::PersonalData { .. } | Mark::Allow { .. } => {}
        }
    }

    fn add_source(&mut self, mark: &ResolvedMark, category: &Word<Span>, purposes: &[Word<Span>]) {
        let kind = match mark.on {
            Marked::Field(field) => SourceKind::Field(field),
            Marked::Adt(adt) => SourceKind::Type(adt),
            Marked::Func(func) => SourceKind::Call(func),
            Marked::Param(func, param) => SourceKind::Param(func, param),
            Marked::Column(table, column) => SourceKind::Column(table, column),
            _ => return,
        };
        let id = SourceId(self.sources.len() as u32);
        // The first mark on a thing counts; a second one is for `lints` to report.
        let new = match kind {
            SourceKind::Field(field) => self.fields.insert_new(field, id),
            SourceKind::Type(adt) => self.types.insert_new(adt, id),
            SourceKind::Param(func, param) => self.params.insert_new((func, param), id),
            SourceKind::Column(table, column) => self.columns.insert_new((table, column), id),
            SourceKind::Call(func) => {
                let facts = self.funcs.entry(func).or_default();
                let new = facts.source.is_none();
                facts.source = facts.source.or(Some(id));
                new
            }
        };
        if new {
            let purposes = purposes.iter().map(|w| Name::new(&w.text)).collect();
            self.sources.push(Source { kind, category: Name::new(&category.text), purposes, span: mark.span });
        }
    }

    fn held(&mut self, gives: &[Word<Span>], purposes: &[Word<Span>]) -> Held {
        let mut held = Held::NONE;
        for word in gives.iter().filter(|w| w.text != "clean") {
            let mut names: Vec<Name> = purposes.iter().map(|w| Name::new(&w.text)).collect();
            names.sort_unstable();
            let condition = Condition { name: Name::new(&word.text), purposes: (!names.is_empty()).then_some(names) };
            let bit = self.conditions.iter().position(|c| *c == condition).unwrap_or_else(|| {
                self.conditions.push(condition);
                self.conditions.len() - 1
            });
            // More distinct conditions than bits: the last ones never hold, which errs toward reporting.
            if bit < Held::CONDITIONS as usize {
                held = held.and(Held(1 << bit));
            }
        }
        held
    }

    fn purposes_id(&mut self, words: &[Word<Span>]) -> PurposesId {
        let mut names: Vec<Name> = words.iter().map(|w| Name::new(&w.text)).collect();
        names.sort_unstable();
        names.dedup();
        let at = self.purposes.iter().position(|p| *p == names).unwrap_or_else(|| {
            self.purposes.push(names);
            self.purposes.len() - 1
        });
        PurposesId(at as u32)
    }

    /// The source that a field is.
    pub fn field(&self, field: FieldId) -> Option<SourceId> {
        self.fields.get(&field).copied()
    }

    /// The source that any value of a type is.
    pub fn adt(&self, adt: AdtId) -> Option<SourceId> {
        self.types.get(&adt).copied()
    }

    /// The source that a parameter is.
    pub fn param(&self, func: FuncId, param: u32) -> Option<SourceId> {
        self.params.get(&(func, param)).copied()
    }

    /// The source that a column of a table is.
    pub fn column(&self, table: Name, column: Name) -> Option<SourceId> {
        self.columns.get(&(table, column)).copied()
    }

    /// The columns that are sources, in order of their names.
    pub fn columns(&self) -> impl Iterator<Item = (Name, Name, SourceId)> {
        self.columns.sorted().into_iter().map(|((table, column), source)| (*table, *column, *source))
    }

    /// Whether any column of a table is a source.
    pub fn has_columns(&self) -> bool {
        !self.columns.is_empty()
    }

    /// What is declared to go where by the arguments of a macro.
    pub fn macro_sinks(&self, id: MacroId) -> &[DeclaredSink] {
        self.macros.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// What is declared of a function itself.
    pub fn func(&self, func: FuncId) -> Option<&FuncFacts> {
        self.funcs.get(&func)
    }

    /// The purposes that attributes give a function: its own, its impl's, or those of the nearest module up.
    pub fn purposes_of(&self, defs: &DefMap, func: FuncId) -> Option<PurposesId> {
        if let Some(own) = self.funcs.get(&func).and_then(|f| f.purposes) {
            return Some(own);
        }
        let data = &defs.funcs[func];
        if let Container::Impl(imp) = data.container
            && let Some(id) = self.impls.get(&imp)
        {
            return Some(*id);
        }
        let mut module = Some(data.module);
        while let Some(at) = module {
            if let Some(id) = self.modules.get(&at) {
                return Some(*id);
            }
            module = defs.modules[at].parent;
        }
        None
    }

    /// Whether anything is declared a guard.
    pub fn has_guards(&self) -> bool {
        self.guarded != Held::NONE
    }

    /// The conditions about a person: they hold for data of whoever was asked.
    pub fn about_a_person(&self) -> Held {
        let bits = self.conditions.iter().take(Held::CONDITIONS as usize).enumerate();
        bits.filter(|(_, c)| words::ABOUT_A_PERSON.iter().any(|w| c.name == *w))
            .fold(Held::NONE, |held, (bit, _)| held.and(Held(1 << bit)))
    }

    /// Whether any guard gives a condition about a person: only then it matters whose data is.
    pub fn tells_people_apart(&self) -> bool {
        self.guarded.meet(self.about_a_person()) != Held::NONE
    }

    /// The names of a set of held conditions.
    pub fn held_conditions(&self, held: Held) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().enumerate().filter(move |(bit, _)| held.0 & (1 << bit) != 0).map(|(_, c)| c)
    }

    /// Whether nothing personal is declared: no flow can be found.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }
}
