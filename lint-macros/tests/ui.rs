//! What a user of the macros sees: programs that build, and the messages for those that don't, one fault a file.
//!
//! The programs are in `tests/ui` of the workspace. `TRYBUILD=overwrite cargo test -p lint-macros --test ui` writes the
//! messages anew.

#[test]
fn messages() {
    let programs = trybuild::TestCases::new();
    programs.pass("../tests/ui/pass/*.rs");
    programs.compile_fail("../tests/ui/fail/*.rs");
}
