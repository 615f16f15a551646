//! What the tests of the command share: findings made by hand, snapshots, and a way to start the command.
#![allow(dead_code)] // each test binary uses a part
#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

pub(crate) mod sample;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compares with `tests/cli/NAME`; with `BLESS=1` writes it.
pub(crate) fn snapshot(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cli").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == actual, "{name} differs (BLESS=1 accepts it)\n--- expected\n{expected}\n--- actual\n{actual}");
}

/// A directory of files that is removed when the test ends.
pub(crate) struct Dir(PathBuf);

impl Dir {
    /// Writes files into a new directory; `test` is the test's own name.
    pub(crate) fn new(test: &str, files: &[(&str, &[u8])]) -> Self {
        // Not below the build directory: the manifest of this very workspace may lie above that.
        let path = std::env::temp_dir().join(format!("cargo-privacy-tests-{}", std::process::id())).join(test);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        for (name, text) in files {
            let file = path.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        Self(path.canonicalize().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// How the command ended.
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Starts the command in a directory. Its path is shown as `ROOT`, and times as `T s`.
pub(crate) fn run(dir: &Dir, args: &[&str]) -> Ran {
    run_with(dir, args, &[])
}

/// The same, with these variables of the environment.
pub(crate) fn run_with(dir: &Dir, args: &[&str], environment: &[(&str, &str)]) -> Ran {
    // What a service says of its own checkout is nothing to a test.
    let services = ["GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"];
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test"))
        .args(args)
        .current_dir(dir.path())
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_TERM_COLOR")
        .env("CARGO_TARGET_DIR", dir.path().join("target"))
        .envs(services.map(|name| (name, "")))
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    let clean = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).replace(dir.path().to_str().unwrap(), "ROOT");
        text.lines().map(|l| without_time(l) + "\n").collect::<String>()
    };
    Ran { status: output.status.code().unwrap_or(-1), stdout: clean(&output.stdout), stderr: clean(&output.stderr) }
}

fn without_time(line: &str) -> String {
    match line.rsplit_once(", ") {
        Some((rest, time)) if line.starts_with("privacy: ") && time.ends_with(" s") => format!("{rest}, T s"),
        _ if is_stage(line) => "STAGE T ms".to_owned(),
        _ => line.to_owned(),
    }
}

/// `syntax   81 ms`, or `total   120 ms, 500 lines a second`.
fn is_stage(line: &str) -> bool {
    let mut words = line.split_whitespace().skip(1);
    words.next().is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit()))
        && words.next().is_some_and(|w| w.trim_end_matches(',') == "ms")
}
