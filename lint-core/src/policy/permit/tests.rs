use super::{Disclosure, To, Verdict, permit};
use crate::policy::{BitSet, Policy, parse};

const POLICY: &str = r#"
schema = 1
[category.personal]
[category.contact]
parent = "personal"
purposes = ["support", "marketing"]
[category.credential]
[purpose.support]
[purpose.marketing]
requires = ["consent"]
[purpose.statistics]
[recipient.partner]
[recipient.mailer]
parent = "partner"
[recipient.log]
[[allow]]
data = ["personal"]
to = ["partner"]
for = ["support", "marketing"]
[[allow]]
data = ["personal"]
to = ["log"]
requires = ["anonymised"]
[[deny]]
data = ["credential"]
to = ["*"]
"#;

fn policy() -> Policy {
    let (policy, errors) = parse(POLICY);
    assert_eq!(errors, []);
    policy
}

fn judge(
    policy: &Policy,
    category: &str,
    to: &str,
    purposes: Option<&[&str]>,
    held: &[(&str, Option<&str>)],
) -> Verdict {
    let set = |names: &[&str]| names.iter().map(|n| policy.purpose(n).unwrap().index()).collect::<BitSet>();
    let purposes = purposes.map(set);
    let held: Vec<(usize, Option<BitSet>)> =
        held.iter().map(|(c, p)| (policy.condition(c).unwrap().index(), p.map(|p| set(&[p])))).collect();
    let disclosure = Disclosure {
        category: policy.category(category).unwrap(),
        field_purposes: None,
        to: policy.recipient(to).map_or(To::Undeclared, To::Declared),
        purposes: purposes.as_ref(),
        held: &held,
    };
    permit(policy, &disclosure)
}

#[test]
fn children_of_categories_and_recipients_are_included() {
    let p = policy();
    assert!(matches!(judge(&p, "contact", "mailer", Some(&["support"]), &[]), Verdict::Permitted { .. }));
}

#[test]
fn what_no_allow_covers_is_a_disclosure() {
    let p = policy();
    assert_eq!(judge(&p, "contact", "nobody", Some(&["support"]), &[]), Verdict::Disclosure { denied_by: None });
}

#[test]
fn a_deny_wins_also_over_undeclared_recipients() {
    let p = policy();
    assert!(matches!(judge(&p, "credential", "partner", None, &[]), Verdict::Disclosure { denied_by: Some(_) }));
    assert!(matches!(judge(&p, "credential", "nobody", None, &[]), Verdict::Disclosure { denied_by: Some(_) }));
}

#[test]
fn another_purpose_is_no_purpose() {
    let p = policy();
    let Verdict::Purpose { permitted, .. } = judge(&p, "contact", "mailer", Some(&["statistics"]), &[]) else {
        panic!()
    };
    assert_eq!(p.purpose_names(&permitted), ["support", "marketing"]);
}

#[test]
fn a_purpose_requires_its_conditions_for_itself() {
    let p = policy();
    let Verdict::Condition { missing, .. } = judge(&p, "contact", "mailer", Some(&["marketing"]), &[]) else {
        panic!()
    };
    assert_eq!(p.condition_names(&missing), ["consent"]);
    let held = judge(&p, "contact", "mailer", Some(&["marketing"]), &[("consent", None)]);
    assert!(matches!(held, Verdict::Permitted { .. }));
    let other = judge(&p, "contact", "mailer", Some(&["marketing"]), &[("consent", Some("support"))]);
    assert!(matches!(other, Verdict::Condition { .. }));
}

#[test]
fn nothing_that_says_what_for_is_a_warning_only_where_some_purpose_would_do() {
    let p = policy();
    assert!(matches!(judge(&p, "contact", "mailer", None, &[]), Verdict::UndeclaredPurpose { .. }));
    assert!(matches!(judge(&p, "contact", "log", None, &[]), Verdict::Condition { .. }));
}

/// The contract word for word, without sets or indexes.
fn naive(policy: &Policy, d: &Disclosure<'_>) -> bool {
    let speaks = |rule: &crate::policy::Rule| {
        rule.data.contains(d.category.index())
            && match d.to {
                To::Declared(r) => rule.to.contains(r.index()),
                To::Undeclared => rule.to == crate::policy::Targets::All,
            }
    };
    let is = |rule: &crate::policy::Rule, kind| rule.kind == kind;
    let forbids = |rule: &crate::policy::Rule| {
        rule.purposes.as_ref().is_none_or(|f| d.purposes.is_none_or(|s| f.iter().any(|p| s.contains(p))))
    };
    if policy.rules.iter().any(|r| is(r, crate::policy::RuleKind::Deny) && speaks(r) && forbids(r)) {
        return false;
    }
    policy.rules.iter().filter(|r| is(r, crate::policy::RuleKind::Allow) && speaks(r)).any(|rule| {
        (0..policy.purposes.len()).any(|p| {
            let own = d.field_purposes.or_else(|| policy.purposes_of(d.category));
            rule.purposes.as_ref().is_none_or(|f| f.contains(p))
                && own.is_none_or(|o| o.contains(p))
                && d.purposes.is_some_and(|s| s.contains(p))
                && (0..policy.conditions.len()).all(|c| {
                    let required = rule.requires.contains(c) || policy.purposes[p].requires.contains(c);
                    let held = d.held.iter().any(|(h, f)| *h == c && f.as_ref().is_none_or(|f| f.contains(p)));
                    !required || held
                })
        })
    })
}

#[test]
fn it_agrees_with_the_contract_word_for_word() {
    let p = policy();
    let mut seed = 7_u64;
    let mut next = move |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    for _ in 0..20_000 {
        let bits = |mask: usize, n: usize| (0..n).filter(|i| mask & (1 << i) != 0).collect::<BitSet>();
        let purposes = bits(next(8), 3);
        let field = bits(next(8), 3);
        let held: Vec<(usize, Option<BitSet>)> =
            (0..next(4)).map(|_| (next(p.conditions.len()), (next(2) == 0).then(|| bits(next(8), 3)))).collect();
        let d = Disclosure {
            category: crate::policy::CategoryId(next(p.categories.len()) as u16),
            field_purposes: (next(2) == 0).then_some(&field),
            to: match next(p.recipients.len() + 1) {
                i if i < p.recipients.len() => To::Declared(crate::policy::RecipientId(i as u16)),
                _ => To::Undeclared,
            },
            purposes: Some(&purposes),
            held: &held,
        };
        assert_eq!(matches!(permit(&p, &d), Verdict::Permitted { .. }), naive(&p, &d), "{d:?}");
    }
}
