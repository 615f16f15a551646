//! What inference knows of real code, and how long it takes: `cargo run -p tests --release --example type_stats -- DIR [WHAT]`.
//!
//! Every package under the directory is a crate that may name every other and all stubs. `WHAT` lists: `receivers`, `methods`,
//! `paths`, with their places.

#![allow(clippy::print_stdout, clippy::too_many_lines, reason = "a tool of its own")]

use std::path::Path;
use std::time::Instant;

use lint_core::base::Name;
use lint_core::input::{CfgSet, CrateInput, CrateRole, Dependency, MemorySource, Project, Source, SourceMap};
use lint_core::names;
use lint_core::stubs::load::{StubSource, with_stubs};
use lint_core::syntax::ir::Expr;
use lint_core::syntax::{self, load};
use lint_core::types::{TypeDb, infer_body};
use rayon::prelude::*;
use tests::carets;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let threads = std::env::var("THREADS").ok().and_then(|t| t.parse().ok()).unwrap_or(0);
    let pool = syntax::pool(threads).expect("threads");
    pool.install(|| run(Path::new(&args[0]), args.get(1).map_or("", String::as_str)));
}

fn packages(dir: &Path, out: &mut Vec<(String, String)>, source: &mut MemorySource) {
    let mut entries: Vec<_> = std::fs::read_dir(dir).expect("a directory").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') {
                packages(&path, out, source);
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            source.insert(path.to_string_lossy(), std::fs::read_to_string(&path).unwrap_or_default());
        } else if name == "Cargo.toml" {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let Some(package) = text.lines().skip_while(|l| l.trim() != "[package]").find_map(|l| l.strip_prefix("name")) else {
                continue;
            };
            let package = package.trim_matches([' ', '=', '"']).replace('-', "_");
            for root in ["src/lib.rs", "src/main.rs"] {
                let root = dir.join(root);
                if root.exists() {
                    out.push((package.clone(), root.to_string_lossy().into_owned()));
                }
            }
        }
    }
}

fn project(dir: &Path) -> (Project, MemorySource) {
    let mut found = Vec::new();
    let mut source = MemorySource::default();
    packages(dir, &mut found, &mut source);
    let mut project = Project { root: dir.to_string_lossy().into_owned(), ..Project::default() };
    for (name, root) in &found {
        let mut cfg = CfgSet::default();
        cfg.flag("unix");
        cfg.pair("feature", "full");
        let deps = found.iter().enumerate().filter(|(_, (n, r))| n != name && r.ends_with("lib.rs"));
        project.crates.push(CrateInput {
            name: Name::new(name),
            package: name.clone(),
            version: String::new(),
            package_id: String::new(),
            target_kind: if root.ends_with("lib.rs") { "lib" } else { "bin" }.to_owned(),
            root: root.clone(),
            edition: 2021,
            cfg,
            deps: deps.map(|(krate, (n, _))| Dependency { name: Name::new(n), krate }).collect(),
            role: CrateRole::Workspace,
        });
    }
    (project, source)
}

fn run(dir: &Path, what: &str) {
    let (project, source) = project(dir);
    let project = with_stubs(&project);
    let source: &dyn Source = &StubSource::new(&source);
    let mut sources = SourceMap::default();
    let at = Instant::now();
    let (loaded, _) = load::load(&project, source, &mut sources);
    println!("load {:?}", at.elapsed());
    let at = Instant::now();
    let names = names::resolve(&project, &loaded);
    println!("names {:?}, {} imports unresolved", at.elapsed(), names.unresolved.len());
    let at = Instant::now();
    let db = TypeDb::new(names.map);
    println!("db {:?}", at.elapsed());
    let map = db.map();
    let owners: Vec<_> = carets::bodies(map).collect();
    let at = Instant::now();
    let all: Vec<_> = owners.par_iter().map(|(owner, _)| infer_body(&db, *owner)).collect();
    let lines: usize = owners.iter().map(|(_, b)| lines_of(b)).sum();
    let nodes: usize = owners.iter().map(|(_, b)| b.exprs.len()).sum();
    let spent = at.elapsed();
    println!("infer {spent:?}, {} bodies, {nodes} expressions, about {lines} lines", owners.len());
    let (mut calls, mut unknown, mut missing, mut paths, mut untyped) = (0, 0, 0, 0, 0);
    for ((owner, body), types) in owners.iter().zip(&all) {
        carets::assert_consistent(&db, body, types);
        calls += body.exprs.iter().filter(|(_, e)| matches!(e, Expr::MethodCall { .. })).count();
        unknown += types.unknown_receivers.len();
        missing += types.unresolved_methods.len();
        paths += types.unresolved_paths.len();
        untyped += types.exprs.iter().filter(|t| t.has_unknown()).count();
        let file = sources.file(carets::file_of(map, *owner));
        let list = match what {
            "receivers" => &types.unknown_receivers,
            "methods" => &types.unresolved_methods,
            "paths" => &types.unresolved_paths,
            _ => continue,
        };
        for id in list {
            let range = body.expr_range(*id);
            let text = file.text.get(range.as_usize()).unwrap_or_default().replace('\n', " ");
            let of = match &body.exprs[*id] {
                Expr::MethodCall { receiver, .. } => db.display(types.exprs[receiver.index()]),
                _ => String::new(),
            };
            println!("{}:{}: {of}: {text}", file.path, file.line_of(range.lo) + 1);
        }
    }
    println!("{calls} method calls, {unknown} unknown receivers, {missing} unknown methods, {paths} unresolved paths, {untyped} of {nodes} untyped");
}

fn lines_of(body: &syntax::ir::Body) -> usize {
    body.exprs.len() / 4
}
