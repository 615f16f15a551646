use crate::policy::{Subject, parse};

/// Each error as `the text it stands on: message (help)`.
fn errors(text: &str) -> Vec<String> {
    let (_, errors) = parse(text);
    errors
        .iter()
        .map(|e| {
            let help = e.help.as_ref().map(|h| format!(" ({h})")).unwrap_or_default();
            format!("{}: {}{help}", &text[e.range.clone()], e.message)
        })
        .collect()
}

#[test]
fn the_example_of_the_contract_is_read() {
    let text = r#"
schema = 1
[policy]
title = "T"
version = "1"
contact = "C"
[category.personal]
clause = "A.7"
[category.registration]
parent = "personal"
purposes = ["identity-verification"]
looks-like = ["email", "*_email"]
[category.browsing]
[purpose.marketing]
requires = ["consent"]
[purpose.identity-verification]
[recipient.service-provider]
[recipient.mailgun]
parent = "service-provider"
hosts = ["api.mailgun.net", "*.mailgun.org"]
jurisdiction = "US"
[[allow]]
clause = "C.1"
data = ["personal"]
to = ["service-provider"]
for = ["identity-verification", "marketing"]
requires = []
[[deny]]
clause = "G"
data = ["browsing"]
to = ["*"]
[[personal]]
field = "shop_db::models::User::email"
category = "registration"
[[personal]]
column = "users.email"
category = "registration"
[[sink]]
call = "shop::mail::Mailer::send"
args = [1]
recipient = "mailgun"
purposes = ["marketing"]
[[sanitizer]]
call = "shop::privacy::pseudonymise"
gives = ["anonymised", "clean"]
[[guard]]
call = "shop::models::User::has_marketing_consent"
gives = ["consent"]
for = ["marketing"]
[[context]]
path = "shop::marketing"
purposes = ["marketing"]
recipient = "mailgun"
[lints]
unmarked-personal-data = "warn"
PD103 = "deny"
[scan]
exclude = ["benches/**"]
tests = false
"#;
    let (policy, _) = parse(text);
    assert_eq!(errors(text), Vec::<String>::new());
    assert_eq!(policy.rules.len(), 2);
    assert_eq!(policy.recipient_of_host("EU.mailgun.org"), policy.recipient("mailgun"));
    assert_eq!(
        policy.lints.iter().map(|l| (l.code, l.level)).collect::<Vec<_>>(),
        [("PD102", "warn"), ("PD103", "deny")]
    );
    assert!(
        matches!(&policy.personal[1].subject, Subject::Column { table, column } if table == "users" && column == "email")
    );
    assert_eq!(&text[policy.rules[0].range.clone()][..9], "[[allow]]");
}

#[test]
fn unknown_names_and_keys_are_errors_with_what_was_meant() {
    let found = errors(
        r#"schema = 1
[category.contact]
purposes = ["markting"]
looks_like = []
[purpose.marketing]
[recipient.log]
[[allow]]
data = ["contcat"]
to = ["lgo"]
[[sanitizer]]
call = "a::b"
gives = ["anonymized"]
"#,
    );
    assert_eq!(
        found,
        [
            "\"markting\": unknown purpose `markting` (did you mean `marketing`?)",
            "looks_like: a category has no key `looks_like` (did you mean `looks-like`?)",
            "\"contcat\": unknown category `contcat` (did you mean `contact`?)",
            "\"lgo\": unknown recipient `lgo` (did you mean `log`?)",
            "\"anonymized\": unknown condition `anonymized` (did you mean `anonymised`?)",
        ]
    );
}

#[test]
fn a_cycle_of_parents_is_one_error() {
    let found = errors("schema = 1\n[category.a]\nparent = \"b\"\n[category.b]\nparent = \"a\"\n");
    assert!(found.iter().all(|e| e.contains("above itself")) && !found.is_empty(), "{found:?}");
}

#[test]
fn what_is_missing_is_said_at_the_table() {
    let found = errors("schema = 1\n[[allow]]\nto = [\"*\"]\n[[personal]]\ncategory = \"x\"\n[[sink]]\n");
    assert!(found.iter().any(|e| e.contains("a rule needs `data`")), "{found:?}");
    assert!(found.iter().any(|e| e.contains("does not say what is personal")), "{found:?}");
    assert!(found.iter().any(|e| e.contains("needs `recipient`")), "{found:?}");
}

#[test]
fn broken_toml_is_one_error_at_its_place() {
    let found = errors("schema = 1\n[category.a\nx = 3\n");
    assert!(!found.is_empty());
    assert_eq!(
        errors("")[0],
        ": the policy does not say which schema it is written in (write `schema = 1` at the top)"
    );
    assert!(errors("schema = 2\n")[0].contains("no schema that is known"));
}

#[test]
fn any_text_is_read_without_panic() {
    let mut seed = 1_u64;
    let pieces =
        ["[", "]", "[[", "]]", "category", ".", "a", "=", "\"", "1", "\n", "allow", "data", "{", "}", ",", "é", "#"];
    for _ in 0..3_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
        }
        let (_, errors) = parse(&text);
        for error in errors {
            assert!(text.get(error.range.clone()).is_some(), "{text:?} {error:?}");
        }
    }
}

#[test]
fn a_large_policy_is_read_and_asked_quickly() {
    use std::fmt::Write as _;
    let mut text = String::from("schema = 1\n");
    for i in 0..500 {
        let _ = write!(
            text,
            "[category.c{i}]\n{}",
            if i > 0 { format!("parent = \"c{}\"\n", i / 2) } else { String::new() }
        );
    }
    for i in 0..20 {
        let _ = writeln!(text, "[purpose.p{i}]");
    }
    for i in 0..200 {
        let _ = writeln!(text, "[recipient.r{i}]");
    }
    for i in 0..2000 {
        let _ =
            writeln!(text, "[[allow]]\ndata = [\"c{}\"]\nto = [\"r{}\"]\nfor = [\"p{}\"]", i % 500, i % 200, i % 20);
    }
    let (policy, errors) = parse(&text);
    assert_eq!((errors.len(), policy.rules.len()), (0, 2000));
}
