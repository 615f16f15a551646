//! The pages of the codes are right: the program that breaks a rule gives the finding, the one that keeps it does not.
//!
//! Knows a page's headings and its blocks, nothing of what the codes mean.

use std::path::{Path, PathBuf};

use tests::analyse::seen_in;

/// A page's code, policy and programs.
struct Page {
    code: String,
    policy: String,
    breaks: String,
    keeps: String,
}

/// The first block of this language in a text.
fn block(text: &str, language: &str) -> String {
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap_or_default();
    rest.split_once("```").unwrap_or_default().0.to_owned()
}

fn page(path: &PathBuf) -> Page {
    let text = std::fs::read_to_string(path).expect("it is there");
    let (_, rules) = text.split_once("## Breaks it").expect("it is there");
    let (breaks, keeps) = rules.split_once("## Keeps it").expect("it is there");
    Page {
        code: path.file_stem().expect("it is there").to_string_lossy().into_owned(),
        policy: block(breaks, "toml"),
        breaks: block(breaks, "rust"),
        keeps: block(keeps, "rust"),
    }
}

/// The codes that a program gives under the page's policy.
fn codes(page: &Page, program: &str) -> Vec<String> {
    let text = format!("//- /lib.rs crate:shop\n{program}//- /privacy.toml\n{}", page.policy);
    seen_in(&page.code, &text).into_iter().map(|seen| seen.code).collect()
}

#[test]
fn the_programs_of_the_pages_do_what_the_pages_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint-core/src/lints/docs");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut wrong = Vec::new();
    for page in paths.iter().map(page) {
        let (breaks, keeps) = (codes(&page, &page.breaks), codes(&page, &page.keeps));
        if !breaks.contains(&page.code) {
            wrong.push(format!("{}: the program that breaks it gives {breaks:?}", page.code));
        }
        if keeps.contains(&page.code) {
            wrong.push(format!("{}: the program that keeps it gives {keeps:?}", page.code));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
