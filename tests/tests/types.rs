//! The types that inference gives, under carets: every file of `stages/types`.

use std::path::Path;

use tests::fixture::Fixture;
use tests::{carets, pipeline};

/// What differs in one file of `stages/types`.
fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("stages/types").join(name);
    let text = std::fs::read_to_string(path).expect("a fixture");
    let typed = pipeline::typed(&Fixture::parse(&text));
    let pool = lint_core::syntax::pool(1).expect("a thread");
    let mut errors = Vec::new();
    for (id, file) in typed.sources.iter().filter(|(_, f)| !f.path.starts_with("stubs:")) {
        errors.extend(pool.install(|| carets::differences(&typed.db, id, &file.text)));
    }
    assert!(errors.is_empty(), "{name}:\n  {}\n{:?}", errors.join("\n  "), typed.diags);
}

macro_rules! files {
    ($($(#[$attr:meta])? $name:ident)*) => {
        $(#[test] $(#[$attr])? fn $name() { check(concat!(stringify!($name), ".rs")); })*

        #[test]
        fn every_file_is_a_test() {
            let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("stages/types");
            let mut files: Vec<String> = std::fs::read_dir(dir)
                .expect("a directory")
                .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
                .collect();
            files.sort();
            assert_eq!(files, [$(concat!(stringify!($name), ".rs")),*]);
        }
    };
}

files! {
    #[ignore = "needs macros expanded"] closures
    #[ignore = "needs macros expanded"] control
    #[ignore = "needs macros expanded"] derives
    #[ignore = "needs macros expanded"] errors
    futures
    #[ignore = "needs macros expanded"] generics
    #[ignore = "needs macros expanded"] iterators
    literals
    patterns
    #[ignore = "needs macros expanded"] pointers
    #[ignore = "needs macros expanded"] traits
}
