//! `explain C.1`: everything in the policy that stands for a clause.
//!
//! The policy is the one that `check` would use; without one, the reference policy. A clause answers for those below it: `C`
//! for `C.1` to `C.8`.

use std::fmt::Write;

use lint_core::policy::{self, Policy};

use crate::args::CheckArgs;
use crate::console::Console;
use crate::exit::Failure;
use crate::workspace::{self, Request};

const REFERENCE: &str = "alibaba-2016";

/// What holds for clauses of the reference policy that no rule can say.
const BESIDE_RULES: [(&str, &str); 7] = [
    ("A.1", "PD103: what is collected is used for one of its purposes"),
    (
        "A.8",
        "`mandatory` in the marks of fields, PD104: what is mandatory is always there, and what is not may be left out",
    ),
    (
        "D",
        "`#[privacy::right(access)]` and `#[privacy::right(correct)]`, PD105: these functions reach all that is marked",
    ),
    ("F", "`#[privacy::right(erase)]`, PD105: what is removed is removed altogether"),
    ("G", "PD006: personal data is not sent over plain http"),
    ("H", "`cargo privacy policy diff OLD NEW`: what the latest version forbids of what the one before permitted"),
    ("I", "`contact` in `[policy]`: where to write; reports print it"),
];

/// What the policy says of a clause; `None` where no clause is called so.
pub(super) fn explain(clause: &str, args: &CheckArgs, console: &Console) -> Result<Option<String>, Failure> {
    let (name, text) = policy_text(args, console)?;
    let (policy, _) = policy::parse(&text);
    let mut rows = rows(&policy, clause);
    rows.extend(beside_rules(&policy, clause));
    if rows.is_empty() {
        return Ok(None);
    }
    let mut out = String::new();
    let title = policy.title.as_deref().unwrap_or(&name);
    let _ = writeln!(
        out,
        "clause {clause} of {title}{}",
        policy.version.as_ref().map_or_else(String::new, |v| format!(" ({v})"))
    );
    for row in rows {
        let _ = writeln!(out, "  {row}");
    }
    if let Some(source) = &policy.source {
        let _ = writeln!(out, "the text: {source}");
    }
    let _ = writeln!(out, "from {name}");
    Ok(Some(out))
}

fn policy_text(args: &CheckArgs, console: &Console) -> Result<(String, String), Failure> {
    let found = match &args.findings.policy {
        Some(path) => Some(workspace::read_policy(path)?),
        None => {
            let request = Request {
                manifest: &args.manifest,
                features: &args.features,
                packages: &args.packages,
                targets: &args.targets,
                build: &args.build,
            };
            // Outside of a workspace there is the reference policy still.
            workspace::open(&request).ok().map_or(Ok(None), |opened| workspace::find_policy(&opened, None))?
        }
    };
    match found {
        Some(found) => {
            super::super::policy::read(&found, &workspace::current_root(), console)?;
            Ok((found.path, found.text))
        }
        None => Ok((format!("the template `{REFERENCE}`"), policy::template(REFERENCE).unwrap_or_default().to_owned())),
    }
}

/// What the reference policy asks for beside its rules, in a policy that goes by its name.
fn beside_rules(policy: &Policy, clause: &str) -> Vec<String> {
    let reference = policy::parse(policy::template(REFERENCE).unwrap_or_default()).0;
    if policy.title != reference.title {
        return Vec::new();
    }
    let meant = BESIDE_RULES.iter().filter(|(of, _)| is_below(of, clause));
    let contact =
        |of: &str| policy.contact.as_ref().filter(|_| of == "I").map_or_else(String::new, |c| format!(": {c}"));
    meant.map(|(of, what)| format!("{what}{}", contact(of))).collect()
}

fn rows(policy: &Policy, clause: &str) -> Vec<String> {
    let is_meant = |written: &Option<String>| {
        written.as_ref().is_some_and(|text| text.split(',').map(str::trim).any(|one| is_below(one, clause)))
    };
    let titled = |title: &Option<String>| title.as_ref().map_or_else(String::new, |t| format!(": {t}"));
    let mut out = Vec::new();
    for category in policy.categories.iter().filter(|c| is_meant(&c.clause)) {
        out.push(format!("category `{}`{}", category.name, titled(&category.title)));
    }
    for purpose in policy.purposes.iter().filter(|p| is_meant(&p.clause)) {
        let requires = policy.condition_names(&purpose.requires);
        let only = if requires.is_empty() { String::new() } else { format!(", only with `{}`", requires.join("`, `")) };
        out.push(format!("purpose `{}`{}{only}", purpose.name, titled(&purpose.title)));
    }
    for recipient in policy.recipients.iter().filter(|r| is_meant(&r.clause)) {
        out.push(format!("recipient `{}`{}", recipient.name, titled(&recipient.title)));
    }
    out.extend(policy.rules.iter().filter(|r| is_meant(&r.clause)).map(|r| policy::in_words(policy, r)));
    out
}

/// `C.1` is below `C`, and is itself; `Art. 6(1)(a)` is below `Art. 6`.
fn is_below(written: &str, clause: &str) -> bool {
    let rest = written.strip_prefix(clause);
    rest.is_some_and(|r| r.is_empty() || r.starts_with(['.', '(']))
}
