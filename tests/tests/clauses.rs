//! The reference policy, clause by clause: programs under `clauses/`, a file a clause, held against the template `alibaba-2016`.
//!
//! A program is a function `breaks_…` (with at least one finding on its lines) or `keeps_…` (with none); the comments are those of
//! the flow suite. A file's first line says in our words what the clause asks, and rows behind `//- /privacy.toml` are added to
//! the policy. `docs/reference-policy.md` is generated from it all (`BLESS=1`), so that a clause without a program is seen.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use lint_core::policy::{self, Policy};
use tests::expect::{self, Expectation, Kind, Seen};

/// Every clause of the policy, and what shows it where no program can break it.
const CLAUSES: [(&str, Option<&str>); 31] = [
    ("A.1", None),
    ("A.2", None),
    ("A.3", None),
    ("A.4", None),
    ("A.5", None),
    ("A.6", None),
    ("A.7", None),
    ("A.8", None),
    ("B.1", None),
    ("B.2", None),
    ("B.3", None),
    ("B.4", None),
    ("B.5", None),
    ("B.6", None),
    ("B.7", None),
    ("B.8", None),
    ("B.9", None),
    ("C.1", None),
    ("C.2", None),
    ("C.3", None),
    ("C.4", None),
    ("C.5", None),
    ("C.6", None),
    ("C.7", None),
    ("C.8", None),
    ("C.jurisdiction", None),
    ("D", None),
    ("E", None),
    ("F", None),
    ("G", None),
    ("H", Some("cli_commands: a_stricter_policy_names_what_it_will_forbid")),
];

/// Findings of marks alone: on only in the programs that speak of them.
const OF_MARKS: [&str; 4] = ["PD102", "PD103", "PD104", "PD105"];

/// A program: a function of a clause's file.
#[derive(Clone)]
struct Program {
    name: String,
    expected: Vec<Expectation>,
}

impl Program {
    fn breaks(&self) -> bool {
        self.name.starts_with("breaks_")
    }

    /// Whether what it breaks is not found yet.
    fn is_gap(&self) -> bool {
        self.breaks() && !self.expected.iter().any(|e| matches!(e.kind, Kind::Found(_)))
    }
}

/// A clause's file.
struct Clause {
    name: &'static str,
    asks: String,
    programs: Vec<Program>,
    expected: Vec<Expectation>,
    text: String,
}

fn main() {
    let args = Arguments::from_args();
    let clauses: Vec<Clause> =
        CLAUSES.iter().filter(|(_, elsewhere)| elsewhere.is_none()).map(|(n, _)| read(n)).collect();
    let mut trials: Vec<Trial> = clauses.iter().flat_map(trials_of).collect();
    let page = page(&clauses);
    trials.push(Trial::test("the page of the reference policy is current", move || is_current(&page)));
    trials.push(Trial::test("every file is a clause", every_file_is_a_clause));
    trials.push(Trial::test("I: the policy says where to write", contact));
    trials.push(Trial::test("every rule and name of the template has a clause", all_have_clauses));
    libtest_mimic::run(&args, trials).exit();
}

fn dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("clauses")
}

/// A missing file is a clause without programs, which fails below.
fn read(name: &'static str) -> Clause {
    let text = fs::read_to_string(dir().join(format!("{name}.rs"))).unwrap_or_default();
    let asks = text.lines().next().unwrap_or_default().trim_start_matches("//! ").to_owned();
    let expected = expect::expectations(&text).expect("comments");
    let starts: Vec<(usize, &str)> = text.lines().enumerate().filter_map(|(i, l)| Some((i + 1, program(l)?))).collect();
    let programs = starts.iter().enumerate().map(|(i, (start, name))| {
        let end = starts.get(i + 1).map_or(usize::MAX, |(next, _)| *next);
        let expected = expected.iter().filter(|e| (*start..end).contains(&e.line)).cloned().collect();
        Program { name: (*name).to_owned(), expected }
    });
    Clause { name, asks, programs: programs.collect(), expected, text: text.clone() }
}

/// The name of the program that starts on a line.
fn program(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("fn ").filter(|_| line.starts_with("pub "))?;
    let name = rest.split('(').next()?;
    (name.starts_with("breaks_") || name.starts_with("keeps_")).then_some(name)
}

fn seen(clause: &Clause) -> Vec<Seen> {
    let (code, rows) = clause.text.split_once("//- /privacy.toml\n").unwrap_or((&clause.text, ""));
    let off: Vec<String> =
        OF_MARKS.iter().filter(|c| !code.contains(**c)).map(|c| format!("{c} = \"allow\"")).collect();
    let policy = policy::template("alibaba-2016").expect("the template");
    tests::analyse::seen_in(
        clause.name,
        &format!("{code}//- /privacy.toml\n{policy}\n{rows}\n[lints]\n{}\n", off.join("\n")),
    )
}

fn trials_of(clause: &Clause) -> Vec<Trial> {
    let (name, seen) = (clause.name, seen(clause));
    let mut trials = Vec::new();
    for program in clause.programs.clone() {
        let seen = seen.clone();
        trials.push(Trial::test(format!("{name}: {}", program.name), move || judge(&program, &seen)));
    }
    let both = clause.programs.iter().any(Program::breaks) && clause.programs.iter().any(|p| !p.breaks());
    trials.push(Trial::test(format!("{name}: broken and kept"), move || {
        if both { Ok(()) } else { Err(Failed::from("there is no program that breaks it, or none that keeps it")) }
    }));
    let expected = clause.expected.clone();
    trials.push(Trial::test(format!("{name}: nothing else"), move || {
        let extra = expect::unexpected(&expected, &seen);
        let lines: Vec<String> = extra.iter().map(|s| format!("line {}: {}", s.line, expect::describe(s))).collect();
        if lines.is_empty() { Ok(()) } else { Err(Failed::from(lines.join("\n"))) }
    }));
    trials
}

fn judge(program: &Program, seen: &[Seen]) -> Result<(), Failed> {
    let found = program.expected.iter().filter(|e| !matches!(e.kind, Kind::Silent)).count();
    if program.breaks() != (found > 0) || program.expected.is_empty() {
        return Err(Failed::from(
            "a program that breaks a clause has a finding, one that keeps it has none and says so",
        ));
    }
    let wrong: Vec<String> = program
        .expected
        .iter()
        .filter_map(|e| expect::judge(e, seen).err().map(|why| format!("line {}: {why}", e.line)))
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) }
}

fn template() -> Policy {
    policy::parse(policy::template("alibaba-2016").expect("the template")).0
}

fn page(clauses: &[Clause]) -> String {
    let mut out = String::from(
        "# The reference policy, clause by clause\n\n\
         Written by `BLESS=1 cargo test -p tests --test clauses` from the programs in `tests/clauses/`: which of them break a clause of\n\
         the template `alibaba-2016`, and which keep it. What is *not found yet* is a known gap.\n\n\
         | clause | what it asks | rules and names | broken by | kept by |\n|---|---|---|---|---|\n",
    );
    let policy = template();
    for (name, elsewhere) in CLAUSES.iter().chain(&[("I", Some("clauses: the policy says where to write"))]) {
        let clause = clauses.iter().find(|c| c.name == *name);
        let asks = clause.map_or_else(|| of_no_program(name), |c| c.asks.as_str());
        let names = |breaks: bool| -> String {
            let programs = clause.iter().flat_map(|c| &c.programs).filter(|p| p.breaks() == breaks);
            let shown: Vec<String> = programs
                .map(|p| format!("`{}`{}", p.name, if p.is_gap() { " (*not found yet*)" } else { "" }))
                .collect();
            match (shown.is_empty(), elsewhere) {
                (false, _) => shown.join("<br>"),
                (true, Some(test)) => format!("`{test}`"),
                (true, None) => "**no test**".to_owned(),
            }
        };
        let _ =
            writeln!(out, "| {name} | {asks} | {} | {} | {} |", stands_for(&policy, name), names(true), names(false));
    }
    out
}

/// What the clauses ask that no program can break.
fn of_no_program(name: &str) -> &'static str {
    match name {
        "H" => "The latest version governs all data, whenever it was collected.",
        _ => "Where to write.",
    }
}

/// The rules and names of the policy that stand for a clause.
fn stands_for(policy: &Policy, clause: &str) -> String {
    let is = |of: &Option<String>| of.as_deref() == Some(clause);
    let categories = policy.categories.iter().filter(|c| is(&c.clause)).map(|c| format!("category `{}`", c.name));
    let purposes = policy.purposes.iter().filter(|p| is(&p.clause)).map(|p| format!("purpose `{}`", p.name));
    let recipients = policy.recipients.iter().filter(|r| is(&r.clause)).map(|r| format!("recipient `{}`", r.name));
    let rules = policy.rules.iter().filter(|r| is(&r.clause)).map(|r| policy::in_words(policy, r));
    let all: Vec<String> = categories.chain(purposes).chain(recipients).chain(rules).collect();
    let other = match clause {
        "A.1" => "PD103",
        "A.8" => "`mandatory`, PD104",
        "C.jurisdiction" => "`jurisdiction` of recipients, `cargo privacy map`",
        "H" => "`cargo privacy policy diff OLD NEW`",
        "I" => "`contact`",
        _ => "**none**",
    };
    if all.is_empty() { other.to_owned() } else { all.join("<br>") }
}

fn is_current(page: &str) -> Result<(), Failed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference-policy.md");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, page).map_err(|e| Failed::from(e.to_string()))?;
    }
    if page.contains("**no test**") || page.contains("**none**") {
        return Err(Failed::from("a clause has no test, or nothing in the policy stands for it"));
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    if written == page { Ok(()) } else { Err(Failed::from("docs/reference-policy.md differs (BLESS=1 writes it)")) }
}

fn every_file_is_a_clause() -> Result<(), Failed> {
    for entry in fs::read_dir(dir()).expect("the folder of the clauses").flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        if !CLAUSES.iter().any(|(name, _)| format!("{name}.rs") == file) {
            return Err(Failed::from(format!("`{file}` is no clause")));
        }
    }
    Ok(())
}

/// Clause I can't be broken by code: the address is in the policy, and reports print it.
fn contact() -> Result<(), Failed> {
    let contact = template().contact.unwrap_or_default();
    if contact.contains("Legal Department") { Ok(()) } else { Err(Failed::from("the template has no contact")) }
}

fn all_have_clauses() -> Result<(), Failed> {
    let policy = template();
    let unnamed = policy.rules.iter().filter(|r| r.clause.is_none()).count()
        + policy.categories.iter().filter(|c| c.clause.is_none()).count()
        + policy.purposes.iter().filter(|p| p.clause.is_none()).count()
        + policy.recipients.iter().filter(|r| r.clause.is_none()).count();
    if unnamed == 0 { Ok(()) } else { Err(Failed::from(format!("{unnamed} rules or names have no clause"))) }
}
