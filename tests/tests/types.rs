//! The types that inference gives, under carets: every file of `stages/types`.

use std::path::Path;

use lint_core::types::TypeDb;
use tests::carets;
use tests::names::Resolved;

/// What differs in one file of `stages/types`.
fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("stages/types").join(name);
    let text = std::fs::read_to_string(path).expect("a fixture");
    let pool = lint_core::syntax::pool(1).expect("a thread");
    let (errors, diags) = pool.install(|| {
        let resolved = Resolved::of(&text);
        let db = TypeDb::new(resolved.names.map.clone());
        let own = resolved.sources.iter().filter(|(_, f)| !f.path.starts_with("stubs:"));
        let errors: Vec<String> = own.flat_map(|(id, file)| carets::differences(&db, id, &file.text)).collect();
        (errors, resolved.messages(&resolved.diags) + &resolved.messages(&resolved.names.diags))
    });
    assert!(errors.is_empty(), "{name}:\n  {}\n{diags}", errors.join("\n  "));
}

macro_rules! files {
    ($($name:ident)*) => {
        $(#[test] fn $name() { check(concat!(stringify!($name), ".rs")); })*

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

files! { believed closures control derives errors foreign futures generics iterators literals patterns pointers traits }
