//! The `cfg` options of the target that is compiled for, from `rustc --print cfg`.
//!
//! Where no `rustc` answers, those of the machine that this runs on stand in.

use std::env;
use std::path::Path;
use std::process::Command;
use std::thread;

use cargo_metadata::cargo_platform::{Cfg, Platform};
use lint_core::input::CfgSet;

use crate::args::BuildArgs;

/// What is compiled for.
#[derive(Debug)]
pub(super) struct Target {
    cfg: Vec<Cfg>,
    /// `--target`, if it was given.
    named: Option<String>,
    /// The machine's own triple; empty if it is not needed, or nobody knows.
    host: String,
    /// Whether `rustc` did not answer.
    pub(super) guessed: bool,
}

impl Target {
    /// Asks `rustc` in a directory of the workspace, so that its toolchain file counts. The first `--target` decides.
    pub(super) fn ask(directory: &Path, build: &BuildArgs) -> Self {
        let named = build.target.first().filter(|t| *t != "host-tuple").cloned();
        let mut args: Vec<String> = vec!["--print".into(), "cfg".into()];
        if let Some(triple) = &named {
            args.extend(["--target".into(), triple.clone()]);
        }
        let profile = build.profile.as_deref();
        if build.release || matches!(profile, Some("release" | "bench")) {
            args.extend(["-C".into(), "debug-assertions=no".into()]);
        }
        let with_flags: Vec<String> = args.iter().cloned().chain(rustflags()).collect();
        let (printed, host) = thread::scope(|scope| {
            let host = named.is_none().then(|| scope.spawn(|| host(directory)));
            let printed = rustc(directory, &with_flags).or_else(|| rustc(directory, &args));
            (printed, host.and_then(|h| h.join().ok()).unwrap_or_default())
        });
        let guessed = printed.is_none();
        let text = printed.unwrap_or_else(of_this_machine);
        let cfg = text.lines().filter_map(|line| line.trim().parse().ok()).collect();
        Self { cfg, named, host, guessed }
    }

    /// The options that hold for every crate.
    pub(super) fn cfg_set(&self) -> CfgSet {
        let mut set = CfgSet::default();
        for cfg in &self.cfg {
            match cfg {
                Cfg::Name(name) => set.flag(name.as_str()),
                Cfg::KeyPair(key, value) => set.pair(key.as_str(), value),
            }
        }
        set
    }

    /// Whether what is meant for this platform is compiled.
    pub(super) fn fits(&self, platform: Option<&Platform>) -> bool {
        match platform {
            None => true,
            Some(Platform::Name(name)) => name == self.triple(),
            Some(expr) => expr.matches("", &self.cfg),
        }
    }

    /// The triple that is compiled for; empty if nobody knows.
    pub(super) fn triple(&self) -> &str {
        self.named.as_deref().unwrap_or(&self.host)
    }
}

fn host(directory: &Path) -> String {
    let version = rustc(directory, &["-vV".to_owned()]).unwrap_or_default();
    version.lines().find_map(|l| l.strip_prefix("host: ")).unwrap_or_default().to_owned()
}

fn rustc(directory: &Path, args: &[String]) -> Option<String> {
    let program = env::var_os("RUSTC").filter(|p| !p.is_empty()).unwrap_or_else(|| "rustc".into());
    let output = Command::new(program).args(args).current_dir(directory).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

/// The user's own flags, since `--cfg` may be among them.
fn rustflags() -> Vec<String> {
    if let Ok(encoded) = env::var("CARGO_ENCODED_RUSTFLAGS") {
        return encoded.split('\u{1f}').filter(|f| !f.is_empty()).map(Into::into).collect();
    }
    env::var("RUSTFLAGS").unwrap_or_default().split_whitespace().map(Into::into).collect()
}

fn of_this_machine() -> String {
    let width = usize::BITS;
    let (os, arch, family) = (env::consts::OS, env::consts::ARCH, env::consts::FAMILY);
    let endian = if cfg!(target_endian = "big") { "big" } else { "little" };
    format!(
        "debug_assertions\npanic=\"unwind\"\n{family}\ntarget_family=\"{family}\"\ntarget_os=\"{os}\"\n\
         target_arch=\"{arch}\"\ntarget_endian=\"{endian}\"\ntarget_pointer_width=\"{width}\"\n"
    )
}

#[cfg(test)]
mod tests {
    use super::Target;
    use crate::args::BuildArgs;
    use lint_core::base::Name;
    use lint_core::input::CfgExpr;
    use std::path::Path;

    #[test]
    fn release_turns_debug_assertions_off_and_target_is_asked_for() {
        let debug = CfgExpr::Flag(Name::new("debug_assertions"));
        let plain = Target::ask(Path::new("."), &BuildArgs::default());
        assert!(plain.cfg_set().holds(&debug));
        let build = BuildArgs { release: true, target: vec!["x86_64-pc-windows-msvc".into()], ..BuildArgs::default() };
        let release = Target::ask(Path::new("."), &build);
        assert!(!release.cfg_set().holds(&debug));
        assert!(release.cfg_set().holds(&CfgExpr::Flag(Name::new("windows"))));
        assert!(release.fits(Some(&"cfg(windows)".parse().unwrap())));
        assert!(release.fits(Some(&"x86_64-pc-windows-msvc".parse().unwrap())));
        assert!(!release.fits(Some(&"cfg(unix)".parse().unwrap())));
    }
}
