//! What inference knows of real code, and how long it takes: `cargo run -p tests --release --example type_stats -- DIR [WHAT]`.
//!
//! The directory is that of a workspace's `Cargo.toml`. `WHAT` lists: `receivers`, `methods`,
//! `paths`, with their places; `slow` lists the bodies that take longest.

#![allow(clippy::print_stdout, clippy::too_many_lines, reason = "a tool of its own")]

use std::path::Path;
use std::time::Instant;

use cargo_privacy::args::{BuildArgs, FeatureArgs, ManifestArgs, PackageArgs, TargetArgs};
use cargo_privacy::workspace::{self, DiskSource, Request};
use lint_core::input::{Project, Source, SourceMap};
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

fn project(dir: &Path) -> Project {
    let manifest = ManifestArgs { manifest_path: Some(dir.join("Cargo.toml").to_string_lossy().into_owned()), ..ManifestArgs::default() };
    let request = Request {
        manifest: &manifest,
        features: &FeatureArgs::default(),
        packages: &PackageArgs::default(),
        targets: &TargetArgs::default(),
        build: &BuildArgs::default(),
    };
    let opened = workspace::open(&request).expect("a workspace");
    opened.project(&request, None, None).expect("a project").project
}

fn run(dir: &Path, what: &str) {
    let project = with_stubs(&project(dir));
    let source: &dyn Source = &StubSource::new(&DiskSource);
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
    if what == "slow" {
        let mut timed: Vec<_> = owners.iter().map(|(owner, body)| {
            let at = Instant::now();
            infer_body(&db, *owner);
            (at.elapsed(), map.path_of_owner(*owner), body.exprs.len())
        }).collect();
        timed.sort();
        for (spent, path, size) in timed.iter().rev().take(20) {
            println!("{spent:?} {size} {path}");
        }
    }
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
