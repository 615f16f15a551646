//! `init`: writes a first `privacy.toml` from a template.
//!
//! ```text
//! cargo privacy init --template gdpr     ─▶ privacy.toml at the workspace root, whole or not at all; never over another one
//! ```

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use lint_core::policy;

use crate::args::{BuildArgs, FeatureArgs, InitArgs, PackageArgs, TargetArgs};
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::workspace::{self, Request};

const FILE: &str = "privacy.toml";

/// Runs it. Fails where there is a policy, or the file can't be written.
pub fn run(args: &InitArgs, console: &Console) -> Result<Exit, Failure> {
    let request = Request {
        manifest: &args.manifest,
        features: &FeatureArgs::default(),
        packages: &PackageArgs::default(),
        targets: &TargetArgs::default(),
        build: &BuildArgs::default(),
    };
    let opened = workspace::open(&request)?;
    if let Some(found) = workspace::find_policy(&opened, None)? {
        return Err(Failure::new(format!("there is a policy already: `{}`", found.path))
            .with_help("change that one, or move it away first"));
    }
    let name = args.template.name();
    let text = policy::template(name).unwrap_or_default();
    write_new(opened.root(), text)?;
    console.text(&format!("wrote {FILE} from the template `{name}`\n"));
    console.status(
        "privacy: next, mark fields with `#[personal(category = \"…\")]` (`cargo privacy suggest` lists them),",
    );
    console.status("privacy: and run `cargo privacy`");
    Ok(Exit::Clean)
}

/// Writes beside and links into place: what is there already is never overwritten, and half a file is never seen.
fn write_new(root: &Path, text: &str) -> Result<(), Failure> {
    let file = root.join(FILE);
    let beside = root.join(format!(".{FILE}.{}", std::process::id()));
    let done = fs::write(&beside, text).and_then(|()| fs::hard_link(&beside, &file));
    let _ = fs::remove_file(&beside);
    done.map_err(|e| match e.kind() {
        ErrorKind::AlreadyExists => Failure::new(format!("there is a `{FILE}` already")),
        _ => Failure::new(format!("`{}` can't be written: {e}", file.display())),
    })
}
