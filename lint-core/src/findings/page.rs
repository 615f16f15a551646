//! The page of each code: what it says, a program that breaks it, one that keeps it, what to do.
//!
//! One text for `explain`, for the help in SARIF and for the tests, which run the programs in it. Its sections, in order:
//! `# PD001 · disclosure`, `## What it says`, `## Breaks it`, `## Keeps it`, `## What to do`.

use super::Code;

impl Code {
    /// Its page, in Markdown.
    pub fn page(self) -> &'static str {
        match self {
            Self::Disclosure => include_str!("../lints/docs/PD001.md"),
            Self::Purpose => include_str!("../lints/docs/PD002.md"),
            Self::Condition => include_str!("../lints/docs/PD003.md"),
            Self::UndeclaredPurpose => include_str!("../lints/docs/PD004.md"),
            Self::UnknownRecipient => include_str!("../lints/docs/PD005.md"),
            Self::InsecureTransport => include_str!("../lints/docs/PD006.md"),
            Self::InvalidMark => include_str!("../lints/docs/PD101.md"),
            Self::UnmarkedPersonalData => include_str!("../lints/docs/PD102.md"),
            Self::UnusedPersonalData => include_str!("../lints/docs/PD103.md"),
            Self::MandatoryMismatch => include_str!("../lints/docs/PD104.md"),
            Self::NoRightOfAccess => include_str!("../lints/docs/PD105.md"),
            Self::StaleAllow => include_str!("../lints/docs/PD106.md"),
            Self::NotAnalysed => include_str!("../lints/docs/PD107.md"),
        }
    }

    /// One section of its page (`What it says`), without its heading; empty if there is none.
    pub fn page_section(self, heading: &str) -> &'static str {
        let page = self.page();
        let start = page.match_indices("\n## ").find_map(|(at, mark)| {
            let rest = &page[at + mark.len()..];
            let (title, body) = rest.split_once('\n')?;
            (title.trim() == heading).then_some(body)
        });
        let Some(body) = start else { return "" };
        body[..body.find("\n## ").unwrap_or(body.len())].trim()
    }

    /// The program of a section of its page: `Breaks it` or `Keeps it`.
    pub fn page_program(self, heading: &str) -> Option<&'static str> {
        block(self.page_section(heading), "rust")
    }

    /// The policy that both programs of its page assume.
    pub fn page_policy(self) -> Option<&'static str> {
        block(self.page_section("Breaks it"), "toml")
    }
}

/// The first code block of a language.
fn block(markdown: &'static str, language: &str) -> Option<&'static str> {
    let open = format!("```{language}\n");
    let start = markdown.find(&open)? + open.len();
    let end = markdown[start..].find("\n```")? + 1;
    Some(&markdown[start..start + end])
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn every_program_parses_and_every_policy_is_toml() {
        for code in Code::ALL {
            for heading in ["Breaks it", "Keeps it"] {
                let program = code.page_program(heading).unwrap();
                syn::parse_file(program).unwrap_or_else(|e| panic!("{code}: {heading}: {e}"));
            }
            let policy = code.page_policy().unwrap();
            policy.parse::<toml::Table>().unwrap_or_else(|e| panic!("{code}: {e}"));
        }
    }

    #[test]
    fn every_page_has_its_sections_in_order() {
        for code in Code::ALL {
            let page = code.page();
            assert!(page.starts_with(&format!("# {} · {}\n", code.code(), code.name())), "{code}");
            let headings: Vec<&str> = page.lines().filter_map(|l| l.strip_prefix("## ")).collect();
            assert_eq!(headings, ["What it says", "Breaks it", "Keeps it", "What to do"], "{code}");
            for heading in headings {
                assert!(!code.page_section(heading).is_empty(), "{code}: {heading}");
            }
            for heading in ["Breaks it", "Keeps it"] {
                let section = code.page_section(heading);
                assert!(section.contains("```rust\n"), "{code}: {heading} has a program");
                assert!(section.matches("```").count() % 2 == 0, "{code}: {heading} closes its blocks");
            }
        }
    }
}
