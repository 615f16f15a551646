//! What inference knows of real code, and how long it takes: `cargo run -p tests --release --example type_stats -- DIR [WHAT]`.
//!
//! The directory is that of a workspace's `Cargo.toml`. `WHAT` lists: `receivers`, `methods`,
//! `paths`, `mismatches` with their places; `slow` lists the bodies that take longest,
//! `roots` the expressions that are unknown though all that they are made of is known.

#![allow(clippy::print_stdout, clippy::too_many_lines, reason = "a tool of its own")]

use std::path::Path;
use std::time::Instant;

use cargo_privacy::args::{BuildArgs, FeatureArgs, ManifestArgs, PackageArgs, TargetArgs};
use cargo_privacy::workspace::{self, DiskSource, Request};
use lint_core::input::{Project, Source, SourceMap};
use lint_core::names;
use lint_core::stubs::load::{StubSource, with_stubs};
use lint_core::syntax::ir::{Body, Expr, ExprId};
use lint_core::syntax::{self, load};
use lint_core::types::{BodyTypes, TypeDb, ValueRes, infer_body};
use rayon::prelude::*;
use tests::carets;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let threads = std::env::var("THREADS").ok().and_then(|t| t.parse().ok()).unwrap_or(0);
    let pool = syntax::pool(threads).expect("threads");
    pool.install(|| run(Path::new(&args[0]), args.get(1).map_or("", String::as_str)));
}

fn project(dir: &Path) -> Project {
    let manifest = ManifestArgs {
        manifest_path: Some(dir.join("Cargo.toml").to_string_lossy().into_owned()),
        ..ManifestArgs::default()
    };
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
    let source: &dyn Source = &StubSource::new(&DiskSource, &project);
    let mut sources = SourceMap::default();
    let at = Instant::now();
    let (loaded, _) = load::load(&project, source, &mut sources);
    println!("load {:?}", at.elapsed());
    let at = Instant::now();
    let names = names::resolve(&project, &loaded);
    println!("names {:?}, {} imports unresolved", at.elapsed(), names.unresolved.len());
    let at = Instant::now();
    if what == "imports" {
        for diag in &names.unresolved {
            println!("{diag:?}");
        }
    }
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
        let mut timed: Vec<_> = owners
            .iter()
            .map(|(owner, body)| {
                let at = Instant::now();
                infer_body(&db, *owner);
                (at.elapsed(), map.path_of_owner(*owner), body.exprs.len())
            })
            .collect();
        timed.sort();
        for (spent, path, size) in timed.iter().rev().take(20) {
            println!("{spent:?} {size} {path}");
        }
    }
    let (mut calls, mut unknown, mut missing, mut paths, mut untyped, mut mismatched) = (0, 0, 0, 0, 0, 0);
    for ((owner, body), types) in owners.iter().zip(&all) {
        carets::assert_consistent(&db, body, types);
        calls += body.exprs.iter().filter(|(_, e)| matches!(e, Expr::MethodCall { .. })).count();
        unknown += types.unknown_receivers.len();
        missing += types.unresolved_methods.len();
        paths += types.unresolved_paths.len();
        untyped += types.exprs.iter().filter(|t| t.has_unknown()).count();
        let file = sources.file(carets::file_of(map, *owner));
        if what == "roots" {
            for id in roots(&db, body, types) {
                let range = body.expr_range(id);
                let text = file.text.get(range.as_usize()).unwrap_or_default().replace('\n', " ");
                println!(
                    "{}:{}: {}: {text}",
                    file.path,
                    file.line_of(range.lo) + 1,
                    db.display(types.exprs[id.index()])
                );
            }
        }
        mismatched += types.mismatches.len();
        if what == "mismatches" {
            for (id, ty) in &types.mismatches {
                let range = body.expr_range(*id);
                let text = file.text.get(range.as_usize()).unwrap_or_default().replace('\n', " ");
                let (ty, is) = (db.display(*ty), db.display(types.exprs[id.index()]));
                println!("{}:{}: {is} for {ty}: {text}", file.path, file.line_of(range.lo) + 1);
            }
        }
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
    println!(
        "{calls} method calls, {unknown} unknown receivers, {missing} unknown methods, {paths} unresolved paths, {untyped} of {nodes} untyped, {mismatched} mismatches"
    );
}

fn lines_of(body: &Body) -> usize {
    body.exprs.len() / 4
}

/// Expressions with something unknown in their type which neither their parts nor a signature explain.
fn roots(db: &TypeDb, body: &Body, types: &BodyTypes) -> Vec<ExprId> {
    let unknown = |id: &ExprId| types.exprs[id.index()].has_unknown();
    let mut found = Vec::new();
    for (id, expr) in body.exprs.iter().filter(|(id, _)| unknown(id)) {
        if parts(expr).iter().any(&unknown)
            || types.unresolved_paths.contains(&id)
            || types.unknown_receivers.contains(&id)
        {
            continue;
        }
        let sig_unknown = |f| {
            let sig = db.fn_sig(f);
            sig.ret.has_unknown() || sig.params.iter().any(|p| p.has_unknown())
        };
        let explained = match expr {
            Expr::Path(_) => match types.values.get(&id) {
                Some(ValueRes::Func(f, _)) => sig_unknown(*f),
                Some(ValueRes::Const(c)) => db.const_ty(*c).has_unknown(),
                Some(ValueRes::Ctor(v, _)) => db.field_tys(*v).iter().any(|t| t.has_unknown()),
                Some(ValueRes::Local(_)) | None => true,
                Some(ValueRes::Unknown) => true,
            },
            Expr::MethodCall { .. } => match types.methods.get(&id) {
                Some(res) => sig_unknown(res.func),
                None => types.unresolved_methods.contains(&id),
            },
            Expr::Field { .. } => {
                types.fields.get(&id).is_some_and(|f| db.field_tys(f.variant)[f.index as usize].has_unknown())
            }
            Expr::Opaque { .. } | Expr::Missing | Expr::Block(_) | Expr::Closure { .. } | Expr::Macro(_) => true,
            Expr::If { .. } | Expr::Match { .. } | Expr::Loop { .. } | Expr::Cast { .. } => true,
            _ => false,
        };
        let interesting = matches!(
            expr,
            Expr::MethodCall { .. }
                | Expr::Call { .. }
                | Expr::Field { .. }
                | Expr::Index { .. }
                | Expr::Try(_)
                | Expr::Await(_)
        );
        if !explained && interesting {
            found.push(id);
        }
    }
    found
}

fn parts(expr: &Expr) -> Vec<ExprId> {
    match expr {
        Expr::Call { callee, args } => std::iter::once(*callee).chain(args.iter().copied()).collect(),
        Expr::MethodCall { receiver, args, .. } => std::iter::once(*receiver).chain(args.iter().copied()).collect(),
        Expr::Field { base, .. } => vec![*base],
        Expr::Index { base, index } => vec![*base, *index],
        Expr::Unary { operand, .. } => vec![*operand],
        Expr::Binary { lhs, rhs, .. } => vec![*lhs, *rhs],
        Expr::Ref { inner, .. } | Expr::Try(inner) | Expr::Await(inner) => vec![*inner],
        Expr::Tuple(all) | Expr::Array(all) => all.clone(),
        Expr::Struct { fields, spread, .. } => fields.iter().map(|f| f.value).chain(*spread).collect(),
        Expr::Repeat { value, .. } => vec![*value],
        _ => Vec::new(),
    }
}
