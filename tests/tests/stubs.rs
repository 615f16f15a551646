//! The stubs: every file reads, every name in them resolves, every attribute is right.
//!
//! Whether what they describe exists in the real crates is for `stubs_exist`.

use lint_core::base::{Diag, Name, Span};
use lint_core::input::{CrateRole, SourceMap};
use lint_core::names::{self, CrateId, DefMap, FuncId, ItemLoc, ModuleId, Names};
use lint_core::stubs::attr;
use lint_core::stubs::load::{StubSource, with_stubs};
use lint_core::syntax::ir::{Attrs, ItemKind};
use lint_core::types::{Ty, TyKind, TypeDb};
use lint_core::{syntax, types};
use tests::fixture::Fixture;
use tests::names::Resolved;
use tests::{analyse, carets, expect};

/// All stubs, loaded and resolved.
struct Stubs {
    names: Names,
    sources: SourceMap,
    diags: Vec<Diag>,
}

impl Stubs {
    /// A crate without a manifest knows them all.
    fn load() -> Self {
        let pool = syntax::pool(2).expect("threads");
        pool.install(|| {
            let fixture = Fixture::parse("//- /lib.rs crate:main\n");
            let project = with_stubs(&fixture.project);
            let source = StubSource::new(&fixture.source, &project);
            let mut sources = SourceMap::default();
            let (loaded, mut diags) = syntax::load::load(&project, &source, &mut sources);
            let names = names::resolve(&project, &loaded);
            diags.extend(names.diags.iter().cloned());
            Self { names, sources, diags }
        })
    }

    fn map(&self) -> &DefMap {
        &self.names.map
    }

    fn at(&self, span: Span) -> String {
        let file = self.sources.file(span.file);
        format!("{}:{}", file.path, file.line_of(span.range.lo) + 1)
    }

    fn place(&self, loc: ItemLoc) -> String {
        let file = self.map().ir(loc.ir).file;
        self.at(self.map().item(loc).name_range.in_file(file))
    }

    fn is_stub(&self, module: ModuleId) -> bool {
        let krate: CrateId = self.map().modules[module].krate;
        self.map().crates[krate].role == CrateRole::Stub
    }
}

fn report(mut wrong: Vec<String>) {
    wrong.sort();
    let count = wrong.len();
    wrong.truncate(400);
    assert!(count == 0, "{count} in the stubs:\n{}", wrong.join("\n"));
}

#[test]
fn every_stub_file_is_read_without_a_message() {
    let stubs = Stubs::load();
    report(stubs.diags.iter().map(|d| format!("{}: {}", stubs.at(d.span), d.message)).collect());
}

#[test]
fn every_import_of_a_stub_resolves() {
    let stubs = Stubs::load();
    let of_stubs = stubs.names.unresolved.iter().filter(|u| u.role == CrateRole::Stub);
    report(of_stubs.map(|u| format!("{}: `{}` {:?}", stubs.at(u.span), u.path, u.why)).collect());
}

#[test]
fn every_type_in_a_signature_is_known() {
    let stubs = Stubs::load();
    let db = TypeDb::new(stubs.names.map.clone());
    let mut wrong = Vec::new();
    for (id, data) in stubs.map().funcs.iter().filter(|(_, f)| stubs.is_stub(f.module)) {
        let sig = db.fn_sig(id);
        if sig.params.iter().chain([&sig.ret]).any(|ty| ty.has_unknown()) {
            wrong.push(format!("{}: `{}`", stubs.place(data.loc), data.name));
        }
    }
    for (_, data) in stubs.map().impls.iter().filter(|(_, i)| stubs.is_stub(i.module)) {
        if data.of_trait == Some(None) {
            wrong.push(format!("{}: the trait of an impl", stubs.place(data.loc)));
        }
    }
    report(wrong);
}

#[test]
fn every_attribute_is_read_and_names_what_is_there() {
    let stubs = Stubs::load();
    let db = TypeDb::new(stubs.names.map.clone());
    let mut wrong = Vec::new();
    let read = |attrs: &Attrs, loc: ItemLoc, wrong: &mut Vec<String>| {
        let (attrs, errors) = attr::read(attrs);
        wrong.extend(errors.iter().map(|e| format!("{}: {}", stubs.place(loc), e.message)));
        attrs
    };
    for (_, data) in stubs.map().adts.iter().filter(|(_, a)| stubs.is_stub(a.module)) {
        read(&stubs.map().item(data.loc).attrs, data.loc, &mut wrong);
    }
    for (id, data) in stubs.map().funcs.iter().filter(|(_, f)| stubs.is_stub(f.module)) {
        let attrs = read(&stubs.map().item(data.loc).attrs, data.loc, &mut wrong);
        for (path, is_input) in paths(&attrs) {
            if let Some(part) = missing(stubs.map(), &db, id, path, is_input) {
                wrong.push(format!("{}: `{}` has no `{part}`", stubs.place(data.loc), data.name));
            }
        }
        for (input, _) in &attrs.render {
            if param(stubs.map(), id, *input).is_none() {
                wrong.push(format!("{}: `{}` has no `{input}`", stubs.place(data.loc), data.name));
            }
        }
    }
    report(wrong);
}

/// The paths in the attributes of a function, and whether they have to start at an input.
fn paths(attrs: &attr::StubAttrs) -> Vec<(&attr::StubPath, bool)> {
    let mut all = Vec::new();
    for (from, to) in attrs.flow.iter().flatten() {
        all.extend([(from, true), (to, false)]);
    }
    all.extend(attrs.sink.iter().flat_map(|s| s.args.iter().flatten()).map(|p| (p, true)));
    all.extend(attrs.http.iter().flat_map(|h| h.data.iter().chain([&h.url])).map(|p| (p, true)));
    all
}

/// The position of an input.
fn param(map: &DefMap, func: FuncId, name: Name) -> Option<usize> {
    let ItemKind::Fn(item) = &map.item(map.funcs[func].loc).kind else { return None };
    let receiver = item.self_param.iter().map(|_| Some(Name::new("self")));
    receiver.chain(item.params.iter().map(|p| p.name)).position(|n| n == Some(name))
}

/// The first part of a path that the signature does not have.
fn missing(map: &DefMap, db: &TypeDb, func: FuncId, path: &attr::StubPath, is_input: bool) -> Option<Name> {
    let sig = db.fn_sig(func);
    let mut ty = if path.root == "return" && !is_input {
        sig.ret
    } else {
        match param(map, func, path.root) {
            Some(at) => sig.params[at],
            None => return Some(path.root),
        }
    };
    let mut rest = path.fields.as_slice();
    while let Some((name, more)) = rest.split_first() {
        ty = behind(map, ty);
        rest = more;
        ty = match ty.kind() {
            _ if *name == "item" => return None,
            TyKind::Tuple(parts) => match name.parse::<usize>().ok().and_then(|i| parts.get(i)) {
                Some(part) => *part,
                None => return Some(*name),
            },
            TyKind::Adt(adt, args) => {
                let data = &map.adts[*adt];
                let variant = data.variants.iter().position(|v| v.name == *name && data.kind == names::AdtKind::Enum);
                let (index, field) = match variant {
                    Some(index) => {
                        let Some((field, more)) = rest.split_first() else { return Some(*name) };
                        rest = more;
                        (index, *field)
                    }
                    None => (0, *name),
                };
                let Some(at) = data.variants[index].fields.iter().position(|f| f.name == field) else {
                    return Some(field);
                };
                let variant = names::VariantId { adt: *adt, index: index as u32 };
                db.field_ty(names::FieldId { variant, index: at as u32 }, args)
            }
            // A parameter may be anything.
            _ => return None,
        };
    }
    None
}

/// Through references, futures and what is transparent.
fn behind(map: &DefMap, ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Ref(inner, _) | TyKind::Future(inner, _) => behind(map, *inner),
        TyKind::Adt(adt, args) => {
            let attrs = attr::read(&map.item(map.adts[*adt].loc).attrs).0;
            match args.first() {
                Some(content) if attrs.transparent => behind(map, *content),
                _ => ty,
            }
        }
        _ => ty,
    }
}

#[test]
fn an_implementation_says_what_its_trait_says() {
    let stubs = Stubs::load();
    let mut wrong = Vec::new();
    for (_, imp) in stubs.map().impls.iter().filter(|(_, i)| stubs.is_stub(i.module)) {
        let Some(Some(of)) = imp.of_trait else { continue };
        for own in &imp.funcs {
            let own = &stubs.map().funcs[*own];
            // Who makes responses and inputs is asked of the trait alone.
            let says = |loc: ItemLoc| attr::StubAttrs {
                response: false,
                extractor: false,
                ..attr::read(&stubs.map().item(loc).attrs).0
            };
            let theirs =
                stubs.map().traits[of].funcs.iter().map(|f| &stubs.map().funcs[*f]).find(|f| f.name == own.name);
            let is_silent = own.body.is_none() && says(own.loc) == attr::StubAttrs::default();
            if let Some(theirs) = theirs
                && is_silent
                && says(theirs.loc) != attr::StubAttrs::default()
                && !RENDERINGS.contains(&stubs.map().traits[of].name.as_str())
            {
                wrong.push(format!("{}: `{}`", stubs.place(own.loc), own.name));
            }
        }
    }
    report(wrong);
}

/// A text is its own rendering: an implementation without parameters passes on all that it is.
const RENDERINGS: [&str; 9] =
    ["Binary", "Debug", "Display", "LowerExp", "LowerHex", "Octal", "Pointer", "UpperExp", "UpperHex"];

#[test]
fn the_items_that_the_analysis_knows_by_name_are_there() {
    let stubs = Stubs::load();
    let lang = types::Lang::find(stubs.map());
    let text = format!("{lang:?}");
    let missing: Vec<&str> = text.split(", ").filter(|part| part.ends_with(": None")).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn programs_get_the_types_that_they_have() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("stubs/types");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("a directory").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a program");
        let stubs = Resolved::of(&text);
        let db = TypeDb::new(stubs.names.map.clone());
        let own = stubs.sources.iter().filter(|(_, f)| !f.path.starts_with("stubs:"));
        for (id, file) in own {
            let differences = carets::differences(&db, id, &file.text);
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            wrong.extend(differences.into_iter().map(|d| format!("{name}: {d}")));
        }
    }
    report(wrong);
}

#[test]
fn data_flows_through_the_stubs_as_it_does_through_what_they_describe() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("stubs/flows");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("a directory").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    let mut wrong = Vec::new();
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a program");
        let expected = expect::expectations(&text).expect("comments that read");
        let seen = analyse::seen_in(&name, &text);
        let judged =
            expected.iter().filter_map(|e| Some(format!("{name}:{}: {}", e.line, expect::judge(e, &seen).err()?)));
        wrong.extend(judged);
        let others = expect::unexpected(&expected, &seen);
        wrong.extend(others.into_iter().map(|s| format!("{name}:{}: {}", s.line, expect::describe(s))));
    }
    report(wrong);
}
