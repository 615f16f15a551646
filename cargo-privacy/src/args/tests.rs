//! What command lines mean.

use lint_core::findings::{Code, Level};

use super::{CheckArgs, Command, Format, parse};

fn check(line: &str) -> CheckArgs {
    match parse(line.split_whitespace().map(Into::into)).unwrap().command {
        Command::Check(check) => *check,
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_a_command_it_is_check_under_both_names() {
    assert_eq!(check("cargo-privacy privacy -p shop").packages.package, ["shop"]);
    assert_eq!(check("cargo-privacy check -p shop").packages.package, ["shop"]);
    assert_eq!(check("cargo-privacy").packages.package, Vec::<String>::new());
}

#[test]
fn every_flag_of_cargo_check_is_taken() {
    check(
        "cargo-privacy privacy --future-incompat-report --message-format json -v --quiet --color always --config a.b=1 \
         -Z unstable-options --package a -p b --workspace --exclude c --all --lib --bins --bin d --examples --example e \
         --tests --test f --benches --bench g --all-targets -F h --features i,j --all-features --no-default-features -j -2 \
         --keep-going -r --profile dev --target t --target-dir u --unit-graph --timings --ignore-rust-version --locked \
         --offline --frozen --manifest-path Cargo.toml",
    );
    check("cargo-privacy privacy --release --timings=html --jobs default -Zx -Z y --bin");
}

#[test]
fn cargos_formats_are_json() {
    for name in ["json", "json-diagnostic-short", "json-diagnostic-rendered-ansi", "json-render-diagnostics"] {
        assert_eq!(check(&format!("cargo-privacy --message-format={name}")).format(), Format::Json);
    }
    assert_eq!(check("cargo-privacy --message-format=json,json-diagnostic-short").format(), Format::Json);
    assert_eq!(check("cargo-privacy --message-format SARIF").format(), Format::Sarif);
    assert!(parse(["cargo-privacy", "--message-format", "yaml"].map(Into::into)).is_err());
}

#[test]
fn levels_keep_their_order_and_take_codes_and_names() {
    let args = check("cargo-privacy -A pd001 -D unmarked_personal_data -D PD001 -W not-analysed");
    assert_eq!(
        args.levels,
        [
            (Code::Disclosure, Level::Allow),
            (Code::UnmarkedPersonalData, Level::Deny),
            (Code::Disclosure, Level::Deny),
            (Code::NotAnalysed, Level::Warn),
        ]
    );
    let all = check("cargo-privacy -D warnings").levels;
    assert!(all.contains(&(Code::StaleAllow, Level::Deny)) && !all.iter().any(|(c, _)| *c == Code::NotAnalysed));
    assert!(parse(["cargo-privacy", "-D", "PD999"].map(Into::into)).is_err());
}

#[test]
fn jobs_are_threads_unless_threads_are_named() {
    assert_eq!(check("cargo-privacy -j 3").threads(), Some(3));
    assert_eq!(check("cargo-privacy -j 3 --threads 5").threads(), Some(5));
    assert_eq!(check("cargo-privacy -j -1").threads(), None);
    assert_eq!(check("cargo-privacy -j default").threads(), None);
}
