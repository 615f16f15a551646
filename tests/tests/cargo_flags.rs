//! Every flag of `cargo check` is taken: those that this machine's Cargo lists, and the command lines of rust-analyzer.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

use std::process::Command;

use cargo_privacy::args::{self, Format};

/// A flag as Cargo's help lists it.
#[derive(Debug)]
struct Flag {
    /// `-p`, `--package`
    names: Vec<String>,
    /// What stands behind it; `None` for a switch.
    value: Option<String>,
    /// Whether the value may be left out.
    is_optional: bool,
}

/// `  -p, --package [<SPEC>]  Package(s) to check`
fn flag(line: &str) -> Option<Flag> {
    let line = line.trim_start();
    if !line.starts_with('-') {
        return None;
    }
    // Two blanks end what is a flag; what follows is its help.
    let head = line.split("  ").next()?;
    let words: Vec<&str> = head.split_whitespace().collect();
    let names = words.iter().filter(|w| w.starts_with('-'));
    let names =
        names.map(|w| w.trim_end_matches(',').trim_end_matches("...").split(['=', '[']).next().unwrap().to_owned());
    let value = words.iter().find(|w| w.contains('<'));
    Some(Flag {
        names: names.collect(),
        value: value.map(|v| v.trim_matches(['[', ']', '<', '>', '=']).to_owned()),
        is_optional: value.is_some_and(|v| v.contains('[')),
    })
}

/// A value that such a flag takes.
fn example(name: &str) -> &'static str {
    match name {
        "WHEN" => "always",
        "FMT" => "json",
        "N" => "2",
        "KEY=VALUE|PATH" => "build.jobs=1",
        "FEATURES" => "a b,c",
        _ => "some-value",
    }
}

fn taken(line: &[&str]) {
    let words = ["cargo-privacy", "privacy"].into_iter().chain(line.iter().copied());
    assert!(args::parse(words.map(Into::into)).is_ok(), "{line:?} is not taken");
}

fn is_known(line: &[&str]) -> Result<Format, String> {
    let words = ["cargo-privacy", "privacy"].into_iter().chain(line.iter().copied());
    match args::parse(words.map(Into::into)).map_err(|e| format!("{line:?}: {e}"))?.command {
        args::Command::Check(check) => Ok(check.format()),
        other => Err(format!("{other:?}")),
    }
}

#[test]
fn those_that_cargos_help_lists() {
    let output = Command::new(env!("CARGO")).args(["check", "--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let flags: Vec<Flag> = help.lines().filter_map(flag).filter(|f| !f.names.contains(&"--help".to_owned())).collect();
    assert!(flags.len() >= 35, "{} flags in\n{help}", flags.len());
    for flag in &flags {
        for name in &flag.names {
            match &flag.value {
                None => taken(&[name]),
                Some(value) if name.starts_with("--") => taken(&[&format!("{name}={}", example(value))]),
                Some(value) => {
                    taken(&[name, example(value)]);
                    taken(&[&format!("{name}{}", example(value))]);
                }
            }
            if flag.value.is_none() || flag.is_optional {
                taken(&[name]);
                taken(&[name, if name == "--lib" { "--bins" } else { "--lib" }]);
            } else if let Some(value) = &flag.value {
                taken(&[name, example(value)]);
            }
        }
    }
    let formats = help.split("possible values:").nth(1).unwrap().split(']').next().unwrap();
    for format in formats.split(',').map(str::trim) {
        let format: String = format.split_whitespace().collect();
        taken(&["--message-format", &format]);
    }
}

#[test]
fn the_command_lines_of_rust_analyzer() {
    let json = "--message-format=json-diagnostic-rendered-ansi";
    let lines: [&[&str]; 5] = [
        &["--workspace", "--message-format=json", "--manifest-path", "/x/Cargo.toml", "--keep-going", "--all-targets"],
        &["-p", "path+file:///x/shop#0.1.0", json, "--manifest-path", "/x/Cargo.toml", "--keep-going", "--all-targets"],
        &[
            "--workspace",
            json,
            "--manifest-path",
            "/x/Cargo.toml",
            "--target",
            "wasm32-unknown-unknown",
            "--features",
            "a b",
            "--no-default-features",
        ],
        &[
            "-p",
            "shop",
            "--bin",
            "server",
            "--message-format=json",
            "-Zunstable-options",
            "--target-dir",
            "target/rust-analyzer",
            "--all-features",
        ],
        &[
            "--workspace",
            "--message-format=json",
            "--manifest-path",
            "/x/script.rs",
            "-Zscript",
            "--lockfile-path",
            "/tmp/Cargo.lock",
            "--config",
            "net.offline=true",
        ],
    ];
    for line in lines {
        assert_eq!(is_known(line), Ok(Format::Json));
    }
}
