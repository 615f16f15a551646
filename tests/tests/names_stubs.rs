//! The stubs themselves: every import in them means something.

use std::fmt::Write;

use lint_core::input::CrateRole;
use tests::names::Resolved;

#[test]
fn every_import_of_a_stub_means_something() {
    let resolved = Resolved::of("fn main() {}");
    let mut wrong = resolved.messages(&resolved.diags);
    for import in resolved.names.unresolved.iter().filter(|u| u.role == CrateRole::Stub) {
        let file = resolved.sources.file(import.span.file);
        let line = file.line_of(import.span.range.lo) + 1;
        let _ = writeln!(wrong, "{}:{line} {}: {:?}", file.path, import.path, import.why);
    }
    assert_eq!(wrong, "");
}
