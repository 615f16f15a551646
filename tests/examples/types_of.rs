//! The types of all locals of a file, for looking at: `cargo run -p tests --example types_of -- FILE`.
#![allow(clippy::print_stdout, reason = "a tool of its own")]

use lint_core::types::{TypeDb, infer_body};
use tests::carets;
use tests::names::Resolved;

fn main() {
    let path = std::env::args().nth(1).expect("a file");
    let text = std::fs::read_to_string(path).expect("a text");
    let pool = lint_core::syntax::pool(1).expect("a thread");
    pool.install(|| {
        let resolved = Resolved::of(&text);
        print!("{}", resolved.messages(&resolved.names.diags));
        let db = TypeDb::new(resolved.names.map.clone());
        for (owner, body) in carets::bodies(db.map()) {
            let file = resolved.sources.file(carets::file_of(db.map(), owner));
            if file.path.starts_with("stubs:") {
                continue;
            }
            let types = infer_body(&db, owner);
            println!("{}", db.map().path_of_owner(owner));
            for (_, local) in types.locals.iter() {
                println!("    {}: {}", local.name, db.display(local.ty));
            }
            for (id, ty) in &types.mismatches {
                println!("    !! {} for {}", db.display(types.exprs[id.index()]), db.display(*ty));
            }
            for id in types.unknown_receivers.iter().chain(&types.unresolved_methods).chain(&types.unresolved_paths) {
                let range = body.expr_range(*id);
                println!("    ?? {}", file.text.get(range.as_usize()).unwrap_or_default());
            }
        }
    });
}
