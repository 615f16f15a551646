//! Attributes that mark: those whose path, or for helper attributes whose derive, leads to `lint-macros`.
//!
//! `use privacy::sink as discloses; #[discloses(…)] fn send()` is a mark, `#[sink]` of another crate is none. What is wrong
//! with a mark of ours is told at its own place, as the macros tell it while compiling. Whether its names exist is not asked.

use super::super::cfg;
use super::super::def::{AdtData, AdtId, DefMap, FieldId, ItemLoc, MacroId, ModuleId, VariantId};
use super::place::{self, Site};
use super::{Allow, Marked, ResolvedMark};
use crate::base::{Diag, DiagKind, FileId, TextRange};
use crate::grammar::{self, Errors, Mark, MarkKind, together};
use crate::input::{CfgSet, Project};
use crate::stubs::load::MACROS_PACKAGE;
use crate::syntax::ir::{Attr, AttrArgs, Attrs, ItemKind, MarkCandidate};

/// What the attributes say.
#[derive(Default)]
pub(super) struct Found {
    pub(super) marks: Vec<ResolvedMark>,
    pub(super) allows: Vec<Allow>,
    pub(super) diags: Vec<Diag>,
}

/// Reads the attributes of all definitions; `loose` are the items that define nothing, such as `use`.
pub(super) fn read(map: &DefMap, project: &Project, loose: &[(ModuleId, ItemLoc)]) -> Found {
    let mut reader = Reader { map, project, found: Found::default() };
    for (id, data) in map.adts.iter() {
        reader.adt(id, data);
    }
    for (id, data) in map.funcs.iter() {
        reader.item(data.module, data.loc, Site::new("a function", Some(Marked::Func(id))));
    }
    for (id, data) in map.impls.iter() {
        reader.item(data.module, data.loc, Site::new("an impl", Some(Marked::Impl(id))));
    }
    for (id, data) in map.traits.iter() {
        reader.item(data.module, data.loc, Site::new("a trait", Some(Marked::Trait(id))));
    }
    for (id, data) in map.consts.iter() {
        let described = if data.is_static { "a static" } else { "a constant" };
        reader.item(data.module, data.loc, Site::new(described, Some(Marked::Const(id))));
    }
    for (id, data) in map.modules.iter() {
        if let (Some(loc), Some(parent)) = (data.loc, data.parent) {
            reader.item(parent, loc, Site::new("a module", Some(Marked::Module(id))));
        }
    }
    for (_, data) in map.aliases.iter() {
        reader.item(data.module, data.loc, Site::new("a type alias", None));
    }
    for (module, loc) in loose {
        reader.item(*module, *loc, Site::new(place::described(&map.item(*loc).kind), None));
    }
    reader.found
}

struct Reader<'a> {
    map: &'a DefMap,
    project: &'a Project,
    found: Found,
}

/// Attributes, with where they are looked up and read.
#[derive(Clone, Copy)]
struct At<'a> {
    module: ModuleId,
    file: FileId,
    attrs: &'a Attrs,
    /// All that an `allow` here covers, attributes included.
    range: TextRange,
}

impl<'a> Reader<'a> {
    fn cfg(&self, module: ModuleId) -> &'a CfgSet {
        &self.project.crates[self.map.crates[self.map.modules[module].krate].input].cfg
    }

    /// The candidates that count, by `cfg`.
    fn candidates(&self, at: At<'a>) -> impl Iterator<Item = (&'a Attr, &'a MarkCandidate, MarkKind)> + use<'a> {
        let set = self.cfg(at.module);
        cfg::active(set, at.attrs).filter_map(|attr| {
            let kind = MarkKind::from_word(attr.path.last_name()?.as_str())?;
            Some((attr, attr.mark.as_deref()?, kind))
        })
    }

    /// Attribute macros on an item.
    fn item(&mut self, module: ModuleId, loc: ItemLoc, site: Site) {
        let ir = self.map.ir(loc.ir);
        let item = &ir.arena[loc.item];
        let at = At { module, file: ir.file, attrs: &item.attrs, range: place::whole(item.range, &item.attrs) };
        for attr in cfg::active(self.cfg(module), &item.attrs) {
            let Some(kind) = self.attribute_kind(module, attr) else { continue };
            match &attr.mark {
                Some(candidate) => self.take(at, attr, candidate, kind, site),
                None => self.take(at, attr, &renamed(attr, kind), kind, site),
            }
        }
    }

    /// A type: the attribute macros on it, and the derive's helpers on it and in it.
    fn adt(&mut self, id: AdtId, data: &'a AdtData) {
        let ir = self.map.ir(data.loc.ir);
        let item = &ir.arena[data.loc.item];
        let site = Site::new(place::described(&item.kind), Some(Marked::Adt(id)));
        self.item(data.module, data.loc, site);
        let range = place::whole(item.range, &item.attrs);
        let at = At { module: data.module, file: ir.file, attrs: &item.attrs, range };
        let derived = self.is_derived(data);
        self.helpers(at, derived, site);
        let strict = derived && self.is_strict(id);
        for (index, variant) in data.variants.iter().enumerate() {
            let variant_id = VariantId { adt: id, index: index as u32 };
            let site = Site::new("a variant", None);
            self.helpers(At { attrs: &variant.attrs, range: variant.name_range, ..at }, derived, site);
            for (index, field) in variant.fields.iter().enumerate() {
                let field_id = FieldId { variant: variant_id, index: index as u32 };
                let at = At { attrs: &field.attrs, range: place::whole(field.name_range, &field.attrs), ..at };
                let site = Site::new("a field", Some(Marked::Field(field_id)));
                let marked = self.helpers(at, derived, site);
                if strict && !marked {
                    let message = format!("field `{}` is not marked, and the type is strict", field.name);
                    let help = "add `#[personal(category = \"…\")]` or `#[not_personal(reason = \"…\")]`";
                    self.wrong(at.file, field.name_range, message, Some(help.to_owned()));
                }
            }
        }
    }

    /// Helper attributes on a type, variant or field; whether there is one that marks a field.
    fn helpers(&mut self, at: At<'a>, derived: bool, site: Site) -> bool {
        let mut kinds: Vec<(MarkKind, TextRange)> = Vec::new();
        for (attr, candidate, kind) in self.candidates(at) {
            let is_helper = matches!(kind, MarkKind::Personal | MarkKind::NotPersonal | MarkKind::PersonalData);
            if !is_helper || attr.path.as_ident().is_none() {
                continue;
            }
            if !derived {
                if self.knows_macros(at.module) {
                    let message = format!("`{}` does nothing without the derive `PersonalData`", kind.word());
                    let help =
                        "add `#[derive(privacy::PersonalData)]` to the type, by the name that `lint-macros` has here";
                    self.wrong(at.file, attr.path.range, message, Some(help.to_owned()));
                }
                continue;
            }
            kinds.push((kind, attr.path.range));
            self.take(at, attr, candidate, kind, site);
        }
        let mut errors = Errors::new();
        together::check(&kinds, &mut errors);
        for error in errors.into_vec() {
            self.wrong(at.file, error.span, error.message, error.help);
        }
        kinds.iter().any(|(kind, _)| *kind != MarkKind::PersonalData)
    }

    /// Takes a mark that is ours, with what is wrong with it.
    fn take(&mut self, at: At<'a>, attr: &Attr, candidate: &MarkCandidate, kind: MarkKind, site: Site) {
        for (range, message, help) in &candidate.errors {
            self.wrong(at.file, *range, message.clone(), help.clone());
        }
        if !site.takes(kind) {
            let message = format!("`{}` can't stand on {}", kind.word(), site.described);
            self.wrong(at.file, attr.path.range, message, Some(place::help(kind)));
            return;
        }
        let Some(mark) = &candidate.mark else { return };
        self.check_args(at.file, attr, mark, site);
        let span = attr.range.in_file(at.file);
        let mark = mark.clone().map_span(|range| range.in_file(at.file));
        if let Mark::Allow { codes, reason } = &mark {
            let covers = match site.on {
                Some(Marked::Module(id)) => place::module_files(self.map, id, at.range.in_file(at.file)),
                _ => vec![at.range.in_file(at.file)],
            };
            self.found.allows.push(Allow {
                codes: codes.clone(),
                reason: reason.text.clone(),
                span,
                covers,
                is_comment: false,
            });
        }
        if let Some(on) = site.on {
            self.found.marks.push(ResolvedMark { on, mark, span, from_policy: false });
        }
    }

    /// `args` of a sink are positions of parameters.
    fn check_args(&mut self, file: FileId, attr: &Attr, mark: &Mark<TextRange>, site: Site) {
        let (Mark::Sink { args: Some(args), .. }, Some(Marked::Func(func))) = (mark, site.on) else { return };
        let ItemKind::Fn(written) = &self.map.item(self.map.funcs[func].loc).kind else { return };
        let params = written.params.len();
        for arg in args.iter().filter(|a| **a >= params) {
            let has = match params {
                0 => "has none".to_owned(),
                1 => "has only argument 0".to_owned(),
                n => format!("has only arguments 0 to {}", n - 1),
            };
            let help = "count from 0, the receiver not counted".to_owned();
            self.wrong(
                file,
                attr.path.range,
                format!("`sink` names argument {arg}, but the function {has}"),
                Some(help),
            );
        }
    }

    fn wrong(&mut self, file: FileId, range: TextRange, message: String, help: Option<String>) {
        self.found.diags.push(Diag { span: range.in_file(file), kind: DiagKind::InvalidMark, message, help });
    }

    /// Which attribute macro of `lint-macros` it is, under whatever name.
    fn attribute_kind(&self, module: ModuleId, attr: &Attr) -> Option<MarkKind> {
        let by = self.map.resolve_macro(module, &attr.path)?;
        self.is_ours(by).then(|| MarkKind::from_word(self.map.macros[by].name.as_str())).flatten()
    }

    fn is_derived(&self, data: &AdtData) -> bool {
        data.derives.iter().any(|d| d.by.is_some_and(|by| self.is_ours(by)))
    }

    fn is_strict(&self, id: AdtId) -> bool {
        self.found
            .marks
            .iter()
            .rev()
            .take_while(|m| m.on == Marked::Adt(id))
            .any(|m| matches!(m.mark, Mark::PersonalData { strict: Some(_) }))
    }

    fn is_ours(&self, by: MacroId) -> bool {
        let input = self.map.crates[self.map.macros[by].krate].input;
        self.project.crates[input].package.replace('_', "-") == MACROS_PACKAGE
    }

    /// Whether the code can name `lint-macros` at all.
    fn knows_macros(&self, module: ModuleId) -> bool {
        let input = self.map.crates[self.map.modules[module].krate].input;
        let deps = &self.project.crates[input].deps;
        deps.iter().any(|d| self.project.crates[d.krate].package.replace('_', "-") == MACROS_PACKAGE)
    }
}

/// An attribute that an import calls otherwise, `#[discloses(…)]` for `sink`: read only now, all its places are the whole.
fn renamed(attr: &Attr, kind: MarkKind) -> MarkCandidate {
    let tokens = match &attr.args {
        AttrArgs::Tokens(tokens) => tokens.to_stream(),
        _ => proc_macro2::TokenStream::new(),
    };
    let mut errors = Errors::new();
    let mark = grammar::parse(kind, tokens, proc_macro2::Span::call_site(), &mut errors);
    let errors = errors.into_vec().into_iter().map(|e| (attr.range, e.message, e.help)).collect();
    MarkCandidate { mark: mark.map(|m| m.map_span(|_| attr.range)), errors }
}

/// Whether an item that defines nothing may carry a mark.
pub(crate) fn is_loose(kind: &ItemKind, attrs: &Attrs) -> bool {
    let defines_nothing = matches!(
        kind,
        ItemKind::Use(_)
            | ItemKind::ExternCrate { .. }
            | ItemKind::MacroRules(_)
            | ItemKind::MacroCall(_)
            | ItemKind::Other
    );
    defines_nothing && attrs.list.iter().any(|a| a.mark.is_some())
}
