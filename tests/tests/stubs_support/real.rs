//! The sources of the real crates, found by Cargo and read by the project's own `syntax` stage.
//!
//! An item counts as found where its crate, or one that the crate is made of, declares it, or names it in a macro's tokens
//! (`define_methods! { push pop }`); a method where a type or trait of that name has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use lint_core::base::FileId;
use lint_core::syntax::ir::{FileIr, Item, ItemKind, Path as IrPath, TokenBuffer, TokenKind, TypeRef};
use lint_core::syntax::{LowerOptions, lower_file};

use crate::{Entry, Kind};

/// What crates are made of, where the name of the package does not say it.
const PARTS: [(&str, &[&str]); 22] = [
    (
        "actix_web",
        &[
            "actix-http",
            "actix-router",
            "actix-service",
            "actix-server",
            "actix-web-codegen",
            "actix-utils",
            "actix-rt",
        ],
    ),
    ("axum", &["axum-core", "axum-macros"]),
    ("axum_extra", &["axum-core"]),
    ("diesel", &["diesel_derives", "diesel_table_macro_syntax", "r2d2"]),
    ("diesel_async", &["scoped-futures", "deadpool"]),
    ("futures", &["futures-core", "futures-util", "futures-channel", "futures-sink", "futures-io", "futures-executor"]),
    ("headers", &["headers-core"]),
    ("hyper", &["http-body"]),
    ("parking_lot", &["lock_api"]),
    ("rand", &["rand_core"]),
    ("rocket", &["rocket_http", "rocket_codegen", "hyper", "ubyte", "uncased", "cookie"]),
    ("sea_orm", &["sea-orm-macros", "sea-query"]),
    ("secrecy", &["zeroize"]),
    ("sentry", &["sentry-core", "sentry-types"]),
    ("serde", &["serde_core", "serde_derive"]),
    ("sqlx", &["sqlx-core", "sqlx-postgres", "sqlx-mysql", "sqlx-sqlite", "sqlx-macros", "sqlx-macros-core"]),
    ("tower", &["tower-service", "tower-layer"]),
    ("thiserror", &["thiserror-impl"]),
    ("tokio", &["tokio-macros"]),
    ("tracing", &["tracing-core", "tracing-attributes"]),
    ("tracing_subscriber", &["tracing-core"]),
    ("url", &["form_urlencoded"]),
];

/// The manifests that name the real crates: those of one may not go together with those of another.
const MANIFESTS: [&str; 2] = ["stubs", "stubs/other"];

/// The real crates.
pub(crate) struct Real(Vec<Graph>);

/// Those of one manifest.
struct Graph {
    /// Where the source of each package is, by its id.
    sources: BTreeMap<String, PathBuf>,
    /// What each package is called, and its version.
    names: BTreeMap<String, String>,
    versions: BTreeMap<String, String>,
    /// What each package depends on.
    deps: BTreeMap<String, Vec<String>>,
    /// The packages that the manifest names.
    direct: Vec<String>,
}

/// What the sources of a crate declare.
#[derive(Default)]
struct Declared {
    items: BTreeSet<String>,
    variants: BTreeSet<(String, String)>,
    /// What aliases stand for, by the last names.
    aliases: BTreeSet<(String, String)>,
    /// By owner and name, the numbers of inputs.
    members: BTreeMap<(String, String), BTreeSet<usize>>,
    /// Every identifier in the tokens of macros.
    in_macros: BTreeSet<String>,
}

impl Real {
    /// Asks Cargo where the sources are; it downloads those that are not there.
    pub(crate) fn find() -> Self {
        Self(MANIFESTS.iter().map(|folder| Graph::find(folder)).collect())
    }

    /// The entries of a stub that its crate's sources don't have.
    pub(crate) fn missing(&self, krate: &str, entries: &[Entry]) -> Vec<String> {
        let known: Vec<(&str, Declared)> = self.0.iter().filter_map(|graph| graph.declared(krate)).collect();
        assert!(!known.is_empty(), "{krate} is not in `tests/stubs/Cargo.toml`");
        let lacks = |entry: &Entry| match &entry.version {
            // The first manifest has the versions that the stubs describe.
            None => known.first().and_then(|(_, declared)| declared.lacks(entry)),
            Some(wanted) => match known.iter().find(|(version, _)| version.starts_with(&format!("{wanted}."))) {
                Some((_, declared)) => declared.lacks(entry),
                None => Some(format!("no version {wanted} in the manifests of `tests/stubs`")),
            },
        };
        entries.iter().filter_map(|e| Some(format!("{}: {}", e.path, lacks(e)?))).collect()
    }
}

impl Graph {
    fn find(folder: &str) -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stubbed-crates").join(folder);
        std::fs::create_dir_all(&to).expect("a directory");
        for file in ["Cargo.toml", "lib.rs"] {
            std::fs::copy(from.join(file), to.join(file)).expect("a copy");
        }
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--manifest-path"])
            .arg(to.join("Cargo.toml"))
            .output()
            .expect("cargo");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("json");
        let root = metadata["resolve"]["root"].as_str().expect("a root");
        let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
        let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
        let deps: BTreeMap<String, Vec<String>> = nodes
            .iter()
            .map(|n| (text(&n["id"]), n["dependencies"].as_array().expect("dependencies").iter().map(text).collect()))
            .collect();
        let packages = metadata["packages"].as_array().expect("packages");
        let source = |p: &serde_json::Value| {
            Path::new(p["manifest_path"].as_str().expect("a path")).parent().expect("a directory").to_path_buf()
        };
        Self {
            sources: packages.iter().map(|p| (text(&p["id"]), source(p))).collect(),
            names: packages.iter().map(|p| (text(&p["id"]), text(&p["name"]))).collect(),
            versions: packages.iter().map(|p| (text(&p["id"]), text(&p["version"]))).collect(),
            direct: deps[root].clone(),
            deps,
        }
    }

    /// The package of this name that is nearest to these in what they depend on.
    fn nearest(&self, from: &[String], name: &str) -> Option<&PathBuf> {
        let mut wave: Vec<&String> = from.iter().collect();
        let mut seen: BTreeSet<&String> = wave.iter().copied().collect();
        while !wave.is_empty() {
            if let Some(found) = wave.iter().find(|id| self.names[**id] == name) {
                return self.sources.get(*found);
            }
            wave = wave.iter().flat_map(|id| &self.deps[*id]).filter(|id| seen.insert(id)).collect();
        }
        None
    }

    /// The crate of this name, if the manifest names it: its version, and what its sources declare.
    fn declared(&self, krate: &str) -> Option<(&str, Declared)> {
        let package = lint_core::stubs::load::described_by(krate);
        let id = self.direct.iter().find(|id| self.names[*id].replace('-', "_") == package)?;
        let own = [id.clone()];
        let parts = PARTS.iter().filter(|(name, _)| *name == krate).flat_map(|(_, parts)| parts.iter());
        let parts: Vec<&PathBuf> = parts.filter_map(|part| self.nearest(&own, part)).collect();
        let mut declared = Declared::default();
        for source in parts.into_iter().chain(self.sources.get(id)) {
            let mut files = Vec::new();
            files_below(&source.join("src"), &mut files);
            files.iter().filter_map(|f| std::fs::read_to_string(f).ok()).for_each(|text| declared.read(&text));
        }
        Some((&self.versions[id], declared))
    }
}

fn files_below(directory: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(directory).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files_below(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

impl Declared {
    fn read(&mut self, text: &str) {
        let (ir, _) = lower_file(FileId(0), text, LowerOptions { bodies: false });
        for (_, item) in ir.arena.iter() {
            self.item(&ir, item);
        }
    }

    fn item(&mut self, ir: &FileIr, item: &Item) {
        match &item.kind {
            ItemKind::Impl(imp) => {
                let owner = type_name(ir, &ir.types[imp.self_ty]);
                // A blanket impl, and what a macro makes: any owner.
                self.members(ir, &owner, &imp.items);
            }
            ItemKind::Trait(of) => {
                let owner = item.name.map(|n| n.to_string()).unwrap_or_default();
                self.members(ir, &owner, &of.items);
            }
            ItemKind::Enum(def) => {
                let owner = item.name.map(|n| n.to_string()).unwrap_or_default();
                self.variants.extend(def.variants.iter().map(|v| (owner.clone(), v.name.to_string())));
            }
            ItemKind::TypeAlias(alias) => {
                let of = alias.ty.map(|ty| type_name(ir, &ir.types[ty]));
                self.aliases.extend(item.name.map(|n| n.to_string()).zip(of));
            }
            ItemKind::MacroCall(call) => self.tokens(&call.tokens),
            ItemKind::MacroRules(rules) => self.tokens(&rules.tokens),
            ItemKind::Use(imports) => {
                for import in imports {
                    // `pub use registry::Registry as Handlebars`
                    let names = import.alias.zip(import.path.last_name());
                    self.aliases.extend(names.map(|(alias, name)| (alias.to_string(), name.to_string())));
                    self.items.extend(import.alias.or_else(|| import.path.last_name()).map(|n| n.to_string()));
                }
            }
            _ => {}
        }
        self.items.extend(item.name.map(|n| n.to_string()));
        // `#[proc_macro_derive(Serialize)]`
        for attr in &item.attrs.list {
            if let lint_core::syntax::ir::AttrArgs::Tokens(tokens) = &attr.args {
                self.tokens(tokens);
            }
        }
    }

    fn members(&mut self, ir: &FileIr, owner: &str, items: &[lint_core::syntax::ir::ItemId]) {
        for id in items {
            let item = &ir.arena[*id];
            let Some(name) = item.name else {
                if let ItemKind::MacroCall(call) = &item.kind {
                    self.tokens(&call.tokens);
                }
                continue;
            };
            let inputs = match &item.kind {
                ItemKind::Fn(f) => f.params.len() + usize::from(f.self_param.is_some()),
                _ => usize::MAX,
            };
            self.members.entry((owner.to_owned(), name.to_string())).or_default().insert(inputs);
        }
    }

    fn tokens(&mut self, tokens: &TokenBuffer) {
        let idents = tokens.tokens.iter().filter(|t| t.kind == TokenKind::Ident);
        self.in_macros.extend(idents.map(|t| t.text.trim_start_matches("r#").to_owned()));
    }

    /// What an entry has that the sources don't.
    fn lacks(&self, entry: &Entry) -> Option<String> {
        let owner = entry.path.rsplit("::").next().unwrap_or_default();
        match &entry.kind {
            Kind::Item(word) => {
                let there = self.items.contains(owner) || self.in_macros.contains(owner);
                (!there).then(|| (*word).to_owned())
            }
            Kind::Variant(name) => {
                let there = self.variants.contains(&(owner.to_owned(), name.clone())) || self.in_macros.contains(name);
                (!there).then(|| format!("variant `{name}`"))
            }
            Kind::Member { name, inputs, .. } => {
                let same = self.aliases.iter().flat_map(|(a, b)| [(a, b), (b, a)]).filter(|(a, _)| *a == owner);
                let owners = same.map(|(_, b)| b.as_str()).chain([owner]);
                let found: BTreeSet<usize> = owners
                    .filter_map(|owner| self.members.get(&(owner.to_owned(), name.clone())))
                    .flatten()
                    .copied()
                    .collect();
                if !found.is_empty() {
                    let fits = inputs.is_none_or(|n| found.contains(&n));
                    return (!fits).then(|| format!("`{name}` has {found:?} inputs, not {inputs:?}"));
                }
                (!self.in_macros.contains(name)).then(|| format!("`{name}`"))
            }
        }
    }
}

/// The name of the type that an impl is for; of a reference or box, what it refers to.
fn type_name(ir: &FileIr, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(path) => last(path),
        TypeRef::Ref { inner, .. } | TypeRef::RawPtr { inner, .. } => type_name(ir, &ir.types[*inner]),
        _ => String::new(),
    }
}

fn last(path: &IrPath) -> String {
    path.last_name().map(|n| n.to_string()).unwrap_or_default()
}
