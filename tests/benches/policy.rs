//! What a large policy costs: 500 categories, 200 recipients, 100 purposes and 2,000 rules, read, reviewed and asked.

use std::fmt::Write;

use divan::Bencher;
use lint_core::policy::{self, BitSet, CategoryId, Disclosure, Policy, RecipientId, To};

fn main() {
    divan::main();
}

/// Names in trees of ten, rules that speak of a few of them each; one in ten denies.
fn text() -> String {
    let mut out = String::from("schema = 1\n");
    for i in 0..100 {
        let _ = writeln!(out, "[purpose.purpose-{i}]\nclause = \"B.{i}\"");
    }
    for (kind, count) in [("category", 500), ("recipient", 200)] {
        for i in 0..count {
            let _ = writeln!(out, "[{kind}.{kind}-{i}]\nclause = \"A.{i}\"");
            if i % 10 != 0 {
                let _ = writeln!(out, "parent = \"{kind}-{}\"", i / 10 * 10);
            }
        }
    }
    for i in 0..2000 {
        let rule = if i % 10 == 9 { "deny" } else { "allow" };
        let (one, two, to) = (i * 7 % 500, i * 13 % 500, i * 11 % 200);
        let _ = writeln!(out, "[[{rule}]]\nclause = \"C.{i}\"\ndata = [\"category-{one}\", \"category-{two}\"]");
        let _ =
            writeln!(out, "to = [\"recipient-{to}\"]\nfor = [\"purpose-{}\", \"purpose-{}\"]", i % 100, i * 3 % 100);
    }
    out
}

#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.bench(|| policy::parse(divan::black_box(&text)));
}

#[divan::bench]
fn review(bencher: Bencher<'_, '_>) {
    let policy = parsed();
    bencher.bench(|| policy::review(divan::black_box(&policy)));
}

/// Every category to every recipient: 100,000 questions.
#[divan::bench]
fn permit(bencher: Bencher<'_, '_>) {
    let policy = parsed();
    let purposes: BitSet = [3, 50].into_iter().collect();
    bencher.bench(|| {
        let mut permitted = 0;
        for category in 0..500 {
            for to in 0..200 {
                let disclosure = Disclosure {
                    category: CategoryId(category),
                    field_purposes: None,
                    to: To::Declared(RecipientId(to)),
                    purposes: Some(&purposes),
                    held: &[],
                };
                permitted +=
                    usize::from(matches!(policy::permit(&policy, &disclosure), policy::Verdict::Permitted { .. }));
            }
        }
        permitted
    });
}

fn parsed() -> Policy {
    let (policy, errors) = policy::parse(&text());
    assert!(errors.is_empty(), "{errors:?}");
    policy
}
