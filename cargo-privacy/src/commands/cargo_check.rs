//! `cargo check` beside our own findings: its JSON lines are passed on as they come.
//!
//! It gets the flags that Cargo knows, as they were given. Its last line, `build-finished`, is left out: ours comes later.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::args::{CheckArgs, ColorWhen};
use crate::console::Console;
use crate::exit::Failure;

/// Runs `cargo check` and passes its lines on; whether the code compiles.
pub(super) fn forward(args: &CheckArgs, console: &Console) -> Result<bool, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.arg("check").args(flags(args)).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|e| Failure::new(format!("`cargo check` could not be run: {e}")))?;
    if let Some(stdout) = child.stdout.take() {
        let mut lines = BufReader::new(stdout);
        let mut line = Vec::new();
        // Bytes, since a compiler's message may quote anything.
        while lines.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
            if !is_build_finished(&line) {
                console.bytes(&line);
            }
            line.clear();
        }
    }
    let status = child.wait().map_err(|e| Failure::new(format!("`cargo check` did not end: {e}")))?;
    Ok(status.success())
}

fn is_build_finished(line: &[u8]) -> bool {
    let is_it = |value: serde_json::Value| value.get("reason").is_some_and(|r| r == "build-finished");
    line.windows(14).any(|w| w == b"build-finished") && serde_json::from_slice(line).is_ok_and(is_it)
}

/// The flags that Cargo knows.
fn flags(args: &CheckArgs) -> Vec<String> {
    let mut flags = Flags(Vec::new());
    let formats: Vec<&str> = args.findings.message_format.iter().map(|f| f.text.as_str()).collect();
    flags.value("--message-format", &formats.join(","));
    flags.packages(args);
    flags.targets(args);
    flags.features(args);
    flags.manifest(args);
    flags.build(args);
    (0..args.output.verbose).for_each(|_| flags.0.push("-v".into()));
    flags.switch("--quiet", args.output.quiet);
    let color = args.output.color.map(|c| match c {
        ColorWhen::Auto => "auto",
        ColorWhen::Always => "always",
        ColorWhen::Never => "never",
    });
    if let Some(color) = color {
        flags.value("--color", color);
    }
    flags.0
}

struct Flags(Vec<String>);

impl Flags {
    fn switch(&mut self, name: &str, on: bool) {
        if on {
            self.0.push(name.to_owned());
        }
    }

    fn value(&mut self, name: &str, value: &str) {
        self.0.push(format!("{name}={value}"));
    }

    fn values<'a>(&mut self, name: &str, values: impl IntoIterator<Item = &'a String>) {
        values.into_iter().for_each(|v| self.value(name, v));
    }

    fn packages(&mut self, args: &CheckArgs) {
        let packages = &args.packages;
        self.values("--package", &packages.package);
        self.switch("--workspace", packages.workspace || packages.all);
        self.values("--exclude", &packages.exclude);
    }

    fn targets(&mut self, args: &CheckArgs) {
        let targets = &args.targets;
        self.switch("--lib", targets.lib);
        self.switch("--bins", targets.bins);
        self.values("--bin", &targets.bin);
        self.switch("--examples", targets.examples);
        self.values("--example", &targets.example);
        self.switch("--tests", targets.tests);
        self.values("--test", &targets.test);
        self.switch("--benches", targets.benches);
        self.values("--bench", &targets.bench);
        self.switch("--all-targets", targets.all_targets);
    }

    fn features(&mut self, args: &CheckArgs) {
        let features = &args.features;
        self.values("--features", &features.features);
        self.switch("--all-features", features.all_features);
        self.switch("--no-default-features", features.no_default_features);
    }

    fn manifest(&mut self, args: &CheckArgs) {
        let manifest = &args.manifest;
        self.values("--manifest-path", &manifest.manifest_path);
        self.switch("--locked", manifest.locked);
        self.switch("--offline", manifest.offline);
        self.switch("--frozen", manifest.frozen);
        self.values("--config", &manifest.config);
        self.0.extend(manifest.unstable.iter().map(|z| format!("-Z{z}")));
        self.switch("--ignore-rust-version", manifest.ignore_rust_version);
        self.values("--lockfile-path", &manifest.lockfile_path);
    }

    fn build(&mut self, args: &CheckArgs) {
        let build = &args.build;
        self.values("--target", &build.target);
        self.switch("--release", build.release);
        self.values("--profile", &build.profile);
        self.values("--jobs", &build.jobs);
        self.switch("--keep-going", build.keep_going);
        self.values("--target-dir", &build.target_dir);
        self.switch("--unit-graph", build.unit_graph);
        self.values("--timings", &build.timings);
        self.switch("--future-incompat-report", build.future_incompat_report);
    }
}

#[cfg(test)]
mod tests {
    use super::{flags, is_build_finished};
    use crate::args::{Command, parse};

    #[test]
    fn cargo_gets_its_flags_and_none_of_ours() {
        let line = "cargo privacy --workspace --message-format=json-diagnostic-rendered-ansi --manifest-path x/Cargo.toml \
                    --all-targets --keep-going -Zunstable-options -F a,b -p y -D PD102 --policy p.toml --exit-zero --stats \
                    --threads 2 -j 3 -vv";
        let parsed = parse(line.split_whitespace().map(Into::into)).unwrap();
        let Command::Check(check) = parsed.command else { panic!("not check") };
        let expected = "--message-format=json-diagnostic-rendered-ansi --package=y --workspace --all-targets --features=a,b \
                        --manifest-path=x/Cargo.toml -Zunstable-options --jobs=3 --keep-going -v -v";
        assert_eq!(flags(&check).join(" "), expected.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    #[test]
    fn only_the_line_that_ends_a_build_is_left_out() {
        assert!(is_build_finished(b"{\"reason\":\"build-finished\",\"success\":true}\n"));
        assert!(!is_build_finished(b"{\"reason\":\"compiler-message\",\"message\":\"build-finished\"}\n"));
        assert!(!is_build_finished(b"build-finished\n"));
    }
}
