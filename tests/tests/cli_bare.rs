//! Rust files without a `Cargo.toml`.

mod cli_support;

use cli_support::{Dir, run};

/// The crates that `-v` names, as `name root`.
fn scanned(dir: &Dir) -> Vec<String> {
    let ran = run(dir, &["-v"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    // What is not there or can't be read is said, and stops nothing.
    assert!(!ran.stdout.contains("error"), "{}", ran.stdout);
    let lines = ran.stderr.lines().filter_map(|l| l.strip_prefix("scanning "));
    lines.map(|l| l.replace(['`', '(', ')'], "").replace("ROOT/", "")).collect()
}

#[test]
fn libraries_binaries_and_their_modules() {
    let dir = Dir::new(
        "bare-crates",
        &[
            ("shop/src/lib.rs", b"mod a;"),
            ("shop/src/a.rs", b""),
            ("shop/src/deep/b.rs", b""),
            ("shop/src/bin/tool.rs", b"fn main() {}"),
            ("my-tool/main.rs", b"mod part; fn main() {}"),
            ("my-tool/part.rs", b""),
            ("target/debug/build.rs", b""),
            (".cache/x.rs", b""),
        ],
    );
    let found = scanned(&dir);
    assert_eq!(found, ["bin my_tool my-tool/main.rs", "lib shop shop/src/lib.rs", "bin tool shop/src/bin/tool.rs"]);
}

#[test]
fn lone_files_are_crates_unless_a_neighbour_takes_them_in() {
    let dir = Dir::new(
        "bare-files",
        &[
            ("1st.rs", b"pub(crate) mod helper;\nfn f() {}"),
            ("helper.rs", b""),
            ("helper/inner.rs", b""),
            ("other.rs", b""),
        ],
    );
    assert_eq!(scanned(&dir), ["bin _1st 1st.rs", "bin other other.rs"]);
    let dir = Dir::new("bare-mutual", &[("a.rs", b"mod b;"), ("b.rs", b"mod a;")]);
    assert_eq!(scanned(&dir), ["bin a a.rs", "bin b b.rs"]);
}

#[test]
fn files_that_are_no_text_stop_nothing() {
    let dir = Dir::new("bare-bytes", &[("a.rs", b"\xff\xfe\x00"), ("b.rs", b"fn main() {}")]);
    assert_eq!(scanned(&dir), ["bin a a.rs", "bin b b.rs"]);
    let ran = run(&dir, &[]);
    assert!(ran.stdout.contains("note[PD107]"), "{}", ran.stdout);
    assert_eq!(
        ran.stderr.lines().nth(2),
        Some("warning: no `Cargo.toml` here: 2 crate roots taken from the files, without dependencies and features")
    );
}
