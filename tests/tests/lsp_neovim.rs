//! A real Neovim with its own language client drives the server: `tests/lsp/neovim.lua` is what it does.
//!
//! Without an `nvim` on the path there is nothing to try; CI installs it and sets `PRIVACY_NEOVIM=1`, so that it is never left out there.

use std::path::Path;
use std::process::Command;

#[test]
fn neovim_shows_what_is_wrong_while_one_types() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let example = here.join("../examples/marketplace").canonicalize().expect("the example");
    let script = here.join("lsp/neovim.lua");
    let ran = Command::new("nvim")
        .args(["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c"])
        .arg(format!("luafile {}", script.display()))
        .env("PRIVACY_SERVER", env!("CARGO_BIN_EXE_cargo-privacy-under-test"))
        .env("PRIVACY_EXAMPLE", &example)
        .output();
    let Ok(output) = ran else {
        assert!(std::env::var_os("PRIVACY_NEOVIM").is_none(), "CI promises a Neovim, and there is none");
        return;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
