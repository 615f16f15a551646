//! Cargo's answer about dependencies, kept from run to run: it takes Cargo longer to find it than the analysis takes.
//!
//! It holds as long as all that it follows from is the same: what Cargo says of the workspace alone, `Cargo.lock`, flags,
//! environment and configuration (together the *question*), and the manifests of all packages from outside, which are to be
//! there, with the size and time that they had. What an answer is, it does not know.
//!
//! ```text
//! cargo-privacy answer 1 5f0c…
//! 1203 1762086660000000000 /home/me/.cargo/registry/…/serde_with-3.18.0/Cargo.toml
//!
//! {"packages": …}
//! end 9f31c0a2b4d5e6f7
//! ```

use std::env;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::codec::{Stamp, checksum};
use super::{stamp, write_whole};

/// The version of this format.
const FORMAT: u32 = 1;

/// All that an answer follows from but the manifests of packages from outside.
#[derive(Debug)]
pub(in super::super) struct Question {
    file: PathBuf,
    sum: u64,
}

impl Question {
    /// The question that these texts ask, beside the environment and Cargo's configuration files.
    pub(in super::super) fn new(build_directory: &Path, texts: &[&[u8]]) -> Self {
        let mut all: Vec<u8> = env!("CARGO_PKG_VERSION").into();
        let mut add = |bytes: &[u8]| {
            all.extend_from_slice(&bytes.len().to_le_bytes());
            all.extend_from_slice(bytes);
        };
        for text in texts {
            add(text);
        }
        let is_cargos = |name: &OsStr| {
            let name = name.to_string_lossy();
            name.starts_with("CARGO") || name.starts_with("RUST")
        };
        let mut variables: Vec<_> = env::vars_os().filter(|(name, _)| is_cargos(name)).collect();
        variables.sort();
        for (name, value) in &variables {
            add(name.as_encoded_bytes());
            add(value.as_encoded_bytes());
        }
        for file in configuration() {
            add(file.as_os_str().as_encoded_bytes());
            add(&fs::read(&file).unwrap_or_default());
        }
        Self { file: build_directory.join("privacy").join("metadata"), sum: checksum(&all) }
    }

    /// The answer that was kept, if it still holds.
    pub(in super::super) fn kept(&self) -> Option<String> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (manifests, answer) = read(&text, self.sum)?;
        let is_same = |(path, before): &(&str, Stamp)| stamp(path) == Some(*before);
        manifests.iter().all(is_same).then(|| answer.to_owned())
    }

    /// Keeps an answer and what it depends on. Without packages from outside Cargo is quick enough.
    pub(in super::super) fn keep(&self, answer: &str, manifests: &[&str]) {
        let stamps: Option<Vec<(&str, Stamp)>> = manifests.iter().map(|path| Some((*path, stamp(path)?))).collect();
        if let Some(stamps) = stamps.filter(|s| !s.is_empty()) {
            // A file system that takes no writes only costs time.
            let _ = write_whole(&self.file, write(answer, &stamps, self.sum).as_bytes());
        }
    }
}

/// The files that Cargo reads its configuration from, if they are there.
fn configuration() -> Vec<PathBuf> {
    let here = env::current_dir().unwrap_or_default();
    let above = here.ancestors().map(|d| d.join(".cargo"));
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let directories = above.chain(home);
    directories.flat_map(|d| [d.join("config.toml"), d.join("config")]).filter(|f| f.is_file()).collect()
}

fn head(sum: u64) -> String {
    format!("cargo-privacy answer {FORMAT} {sum:016x}\n")
}

fn write(answer: &str, manifests: &[(&str, Stamp)], sum: u64) -> String {
    let mut text = head(sum);
    for (path, Stamp { bytes, nanos }) in manifests {
        let _ = writeln!(text, "{bytes} {nanos} {path}");
    }
    let _ = write!(text, "\n{}\n", answer.trim_end());
    let own = checksum(text.as_bytes());
    let _ = writeln!(text, "end {own:016x}");
    text
}

/// The manifests and the answer; `None` if it is one to another question, or not as it was written.
fn read(text: &str, sum: u64) -> Option<(Vec<(&str, Stamp)>, &str)> {
    let mut rest = text.strip_prefix(head(sum).as_str())?;
    let end = text.strip_suffix('\n')?.rfind('\n')? + 1;
    if text[end..] != format!("end {:016x}\n", checksum(&text.as_bytes()[..end])) {
        return None;
    }
    let mut manifests = Vec::new();
    loop {
        let (line, after) = rest.split_once('\n')?;
        rest = after;
        if line.is_empty() {
            break;
        }
        let mut words = line.splitn(3, ' ');
        let stamp = Stamp { bytes: words.next()?.parse().ok()?, nanos: words.next()?.parse().ok()? };
        manifests.push((words.next()?, stamp));
    }
    let answer = rest.strip_suffix(&text[end..])?.strip_suffix('\n')?;
    Some((manifests, answer))
}

#[cfg(test)]
mod tests {
    use super::super::codec::Stamp;
    use super::{read, write};

    #[test]
    fn what_is_written_is_read_and_damage_is_seen() {
        let manifests = vec![("/a b/Cargo.toml", Stamp { bytes: 1, nanos: 2 }), ("/c", Stamp { bytes: 3, nanos: 4 })];
        let whole = write("{\"x\": 1}\n", &manifests, 7);
        assert_eq!(read(&whole, 7), Some((manifests, "{\"x\": 1}")));
        assert_eq!(read(&whole, 8), None);
        for at in 0..whole.len() {
            assert_eq!(read(&whole[..at], 7), None);
            let mut changed = whole.clone().into_bytes();
            changed[at] ^= 1;
            assert_eq!(String::from_utf8(changed).ok().and_then(|t| read(&t, 7).map(|_| ())), None);
        }
    }
}
