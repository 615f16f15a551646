//! The grammar by example: marks that come out, and every error at its own place.

use proc_macro2::{Span, TokenStream};

use super::parse;
use crate::grammar::{Errors, Mark, MarkKind, Right, Subject, Word};

/// The mark, and the errors as `place: message (help)`; places are texts of the source where the compiler keeps them.
fn read(kind: MarkKind, text: &str) -> (Option<Mark<()>>, Vec<String>) {
    let tokens: TokenStream = text.parse().unwrap();
    let mut errors = Errors::new();
    let mark = parse(kind, tokens, Span::call_site(), &mut errors);
    let errors = errors.into_vec().into_iter().map(|e| {
        let help = e.help.map(|h| format!(" ({h})")).unwrap_or_default();
        format!("{}: {}{help}", e.span.source_text().unwrap_or_default(), e.message)
    });
    (mark.map(|m| m.map_span(|_| ())), errors.collect())
}

fn good(kind: MarkKind, text: &str) -> Mark<()> {
    let (mark, errors) = read(kind, text);
    assert!(errors.is_empty(), "{text}: {errors:?}");
    mark.unwrap()
}

fn bad(kind: MarkKind, text: &str, expected: &[&str]) -> Option<Mark<()>> {
    let (mark, errors) = read(kind, text);
    if cfg!(feature = "analysis") {
        assert_eq!(errors, expected, "{text}");
    } else {
        // Without span-locations the places are unknown.
        let messages: Vec<_> = expected.iter().map(|e| &e[e.find(": ").unwrap()..]).collect();
        assert_eq!(errors, messages, "{text}");
    }
    mark
}

fn word(text: &str) -> Word<()> {
    Word { text: text.to_owned(), span: () }
}

fn words<const N: usize>(texts: [&str; N]) -> Vec<Word<()>> {
    texts.map(word).to_vec()
}

#[test]
fn personal() {
    let full = r#"category = "registration", purposes("a", "b"), mandatory, subject = "business","#;
    assert_eq!(
        good(MarkKind::Personal, full),
        Mark::Personal {
            category: word("registration"),
            purposes: words(["a", "b"]),
            mandatory: Some(()),
            subject: Subject::Business
        }
    );
    assert_eq!(
        good(MarkKind::Personal, r##"r#category = r#"x"#, purposes = "a", subject = "individual""##),
        Mark::Personal { category: word("x"), purposes: words(["a"]), mandatory: None, subject: Subject::Individual }
    );
}

#[test]
fn the_other_attributes() {
    assert_eq!(good(MarkKind::NotPersonal, r#"reason = "a count""#), Mark::NotPersonal { reason: word("a count") });
    assert_eq!(good(MarkKind::PersonalData, "strict"), Mark::PersonalData { strict: Some(()) });
    assert_eq!(good(MarkKind::Purpose, r#""a", "b""#), Mark::Purpose { purposes: words(["a", "b"]) });
    assert_eq!(
        good(MarkKind::Sink, r#"recipient = "mailgun", purposes("a"), args(1, 0)"#),
        Mark::Sink { recipient: word("mailgun"), purposes: words(["a"]), args: Some(vec![1, 0]) }
    );
    for args in ["args = [1, 0x2]", "args(1, 2,)"] {
        let mark = good(MarkKind::Sink, &format!(r#"recipient = "log", {args}"#));
        assert_eq!(mark, Mark::Sink { recipient: word("log"), purposes: Vec::new(), args: Some(vec![1, 2]) });
    }
    let mark = good(MarkKind::Sink, r#"recipient = "log", args = 1"#);
    assert_eq!(mark, Mark::Sink { recipient: word("log"), purposes: Vec::new(), args: Some(vec![1]) });
    assert_eq!(
        good(MarkKind::Source, r#"category = "browsing", purposes = ["a"]"#),
        Mark::Source { category: word("browsing"), purposes: words(["a"]) }
    );
    for gives in [r#"gives("a", "b")"#, r#"gives = ["a", "b"]"#] {
        assert_eq!(good(MarkKind::Sanitizer, gives), Mark::Sanitizer { gives: words(["a", "b"]) });
    }
    assert_eq!(
        good(MarkKind::Guard, r#"gives = "consent", purposes("marketing")"#),
        Mark::Guard { gives: words(["consent"]), purposes: words(["marketing"]) }
    );
    for (text, right) in [("access", Right::Access), ("correct", Right::Correct), ("erase", Right::Erase)] {
        assert_eq!(good(MarkKind::Right, text), Mark::Right { right });
    }
    assert_eq!(
        good(MarkKind::Allow, r#""PD001", "purpose", reason = "known""#),
        Mark::Allow { codes: words(["PD001", "purpose"]), reason: word("known") }
    );
}

#[test]
fn a_misspelt_key_is_one_error_and_the_mark_holds() {
    let mark = bad(
        MarkKind::Personal,
        r#"catgeory = "a", manadtory"#,
        &[
            "catgeory: `personal` does not take `catgeory` (did you mean `category`?)",
            "manadtory: `personal` does not take `manadtory` (did you mean `mandatory`?)",
        ],
    );
    assert!(matches!(mark, Some(Mark::Personal { category, mandatory: Some(()), .. }) if category.text == "a"));
}

#[test]
fn all_errors_at_once() {
    let mark = bad(
        MarkKind::Personal,
        r#"category = 3, purposes(), mandatory = true, subject = "buisness", colour"#,
        &[
            r#"3: `category` takes one string, found a number (write `category = "registration"`)"#,
            r#"(): `purposes` is empty (write `purposes("customer-service")`, or leave it out)"#,
            "true: `mandatory` takes no value (write `mandatory`)",
            "\"buisness\": unknown subject `buisness` (did you mean `business`?)",
            "colour: `personal` does not take `colour` (write one of `category`, `purposes`, `mandatory` or `subject`)",
        ],
    );
    assert_eq!(mark, None);
}

#[test]
fn missing_repeated_and_empty() {
    let lacks = r#": `personal` lacks `category` (add `category = "registration"`)"#;
    bad(MarkKind::Personal, "", &[lacks]);
    bad(MarkKind::Personal, "mandatory", &[lacks]);
    bad(MarkKind::Personal, r#"category = "a", category = "b""#, &["category: `category` is given twice (remove one)"]);
    bad(MarkKind::Personal, r#"category = " ""#, &["\" \": `category` is empty (write something between the quotes)"]);
    bad(MarkKind::Personal, "category =", &["=: `category` has no value (write the value after `=`)"]);
    bad(
        MarkKind::Personal,
        r#"category("a")"#,
        &[r#"("a"): `category` takes one string (write `category = "registration"`)"#],
    );
    let mark = bad(
        MarkKind::Personal,
        r#"category = "a", purposes("x", y, "x", 3)"#,
        &[
            "y: `purposes` takes strings, found `y` (write `\"y\"`)",
            "\"x\": `x` is listed twice (remove one)",
            "3: `purposes` takes a string, found a number (write it in double quotes)",
        ],
    );
    assert!(matches!(mark, Some(Mark::Personal { purposes, .. }) if purposes == words(["x"])));
    bad(MarkKind::Purpose, "", &[r#": `purpose` names no purpose (write `#[privacy::purpose("marketing")]`)"#]);
    bad(MarkKind::PersonalData, "", &[": `personal_data` lacks `strict` (add `strict`)"]);
    bad(MarkKind::Sanitizer, "gives()", &[r#"(): `gives` is empty (write `gives = "anonymised"`)"#]);
}

#[test]
fn the_only_key_is_meant() {
    let mark =
        bad(MarkKind::NotPersonal, r#"why = "x""#, &["why: `not_personal` does not take `why` (write `reason`)"]);
    assert_eq!(mark, Some(Mark::NotPersonal { reason: word("x") }));
    let mark = bad(
        MarkKind::Sanitizer,
        r#""anonymised""#,
        &[r#""anonymised": `sanitizer` takes no value without a key (write `gives = "anonymised"`)"#],
    );
    assert_eq!(mark, Some(Mark::Sanitizer { gives: words(["anonymised"]) }));
}

#[test]
fn a_missing_reason_is_an_error_and_the_mark_holds() {
    let mark = bad(MarkKind::NotPersonal, "", &[r#": `not_personal` lacks `reason` (add `reason = "…"`)"#]);
    assert_eq!(mark, Some(Mark::NotPersonal { reason: word("") }));
    let mark = bad(MarkKind::Allow, r#""PD001""#, &[r#": `allow` lacks `reason` (add `reason = "…"`)"#]);
    assert_eq!(mark, Some(Mark::Allow { codes: words(["PD001"]), reason: word("") }));
}

#[test]
fn commas() {
    let mark = bad(MarkKind::Personal, r#"category = "a" mandatory"#, &["mandatory: expected `,`, found `mandatory`"]);
    assert!(matches!(mark, Some(Mark::Personal { mandatory: Some(()), .. })));
    bad(
        MarkKind::Personal,
        r#", category = "a",, mandatory"#,
        &[
            ",: nothing stands before this comma (remove the comma)",
            ",: nothing stands before this comma (remove the comma)",
        ],
    );
    bad(MarkKind::Personal, r#"category = "a" + "b""#, &["+: expected `,`, found `+`"]);
    bad(
        MarkKind::Personal,
        r#"category = concat!("a", "b"), @"#,
        &[
            "@: expected a word or a string, found `@`",
            r#"concat!("a", "b"): `category` takes one string, found an expression (write `category = "registration"`)"#,
        ],
    );
}

#[test]
fn what_stands_beside_keys() {
    bad(
        MarkKind::Personal,
        r#""registration""#,
        &[r#""registration": `personal` takes no value without a key (write `category = "registration"`)"#],
    );
    bad(
        MarkKind::Purpose,
        "marketing",
        &["marketing: `purpose` takes strings, found `marketing` (write `\"marketing\"`)"],
    );
    bad(MarkKind::Right, "acess", &["acess: unknown right `acess` (did you mean `access`?)"]);
    bad(
        MarkKind::Right,
        r#""access""#,
        &[r#""access": `right` takes a word, not a value (write `access`, `correct` or `erase` without quotes)"#],
    );
    bad(MarkKind::Right, "access, erase", &["erase: `right` takes one word (write one `right(…)` for each)"]);
    bad(
        MarkKind::Allow,
        r#""PD01", "PD001", "PD001", reason = "x""#,
        &[
            "\"PD01\": unknown finding `PD01` (did you mean `PD001`?)",
            "\"PD001\": `PD001` is listed twice (remove one)",
        ],
    );
    bad(
        MarkKind::Guard,
        r#"gives("clean", "adult")"#,
        &[
            "\"clean\": a guard gives conditions, not `clean` (name the condition that it checks, or mark the function that removes the data as a sanitizer)",
        ],
    );
}

#[test]
fn positions() {
    let position =
        "expected the position of an argument (write whole numbers, counted from 0, the receiver not counted)";
    let mark = bad(
        MarkKind::Sink,
        r#"recipient = "log", args(0, x, "1", 2u8, 1.5, 0)"#,
        &[
            &format!("x: {position}"),
            &format!("\"1\": {position}"),
            &format!("2u8: {position}"),
            &format!("1.5: {position}"),
            "0: argument 0 is listed twice (remove one)",
        ],
    );
    assert!(matches!(mark, Some(Mark::Sink { args: Some(args), .. }) if args == [0]));
    let takes = "`args` takes the positions of arguments";
    bad(
        MarkKind::Sink,
        r#"recipient = "log", args = -1"#,
        &[&format!("-1: {takes}, found a negative number (write `args(0)`)")],
    );
}

#[test]
fn odd_tokens_neither_hang_nor_panic() {
    for text in [
        "=",
        "==",
        "()",
        "[]",
        "{}",
        "a = b = c",
        "category = ()",
        "'a",
        "#",
        "category :: x",
        "-",
        "a(b(c(d)))",
        "1.0e5",
    ] {
        for attribute in crate::grammar::words::ATTRIBUTES {
            let (mark, errors) = read(attribute.kind, text);
            assert!(mark.is_none() || !errors.is_empty(), "{text}");
        }
    }
}

#[test]
fn invisible_groups_are_looked_through() {
    use proc_macro2::{Delimiter, Group, TokenTree};
    let mut tokens: TokenStream = "category =".parse().unwrap();
    let inner = Group::new(Delimiter::None, r#""a""#.parse().unwrap());
    let outer = Group::new(Delimiter::None, TokenStream::from(TokenTree::Group(inner)));
    tokens.extend([TokenTree::Group(outer)]);
    let mut errors = Errors::new();
    let mark = parse(MarkKind::Personal, tokens, Span::call_site(), &mut errors);
    assert!(errors.into_vec().is_empty());
    assert!(matches!(mark, Some(Mark::Personal { category, .. }) if category.text == "a"));
}

/// Any sequence of tokens gives a mark or errors.
#[test]
fn random_arguments() {
    const PIECES: [&str; 24] = [
        "category",
        "purposes",
        "mandatory",
        "subject",
        "reason",
        "strict",
        "recipient",
        "args",
        "gives",
        "access",
        "=",
        "=",
        ",",
        ",",
        ",",
        "(\"a\", \"b\")",
        "(0, 1)",
        "[\"a\"]",
        "\"business\"",
        "\"PD001\"",
        "\"x\"",
        "3",
        "(",
        "@",
    ];
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..2_000 {
        let mut text = String::new();
        let mut open = 0;
        for _ in 0..8 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let piece = PIECES[(state >> 40) as usize % PIECES.len()];
            open += usize::from(piece == "(");
            text.push_str(piece);
            text.push(' ');
        }
        text.push_str(&")".repeat(open));
        for attribute in crate::grammar::words::ATTRIBUTES {
            let (mark, errors) = read(attribute.kind, &text);
            assert!(mark.is_some() || !errors.is_empty(), "{} {text}", attribute.word);
            assert!(mark.is_none_or(|m| m.kind() == attribute.kind), "{} {text}", attribute.word);
        }
    }
}

#[test]
fn long_lists_take_linear_work() {
    let list: String = (0..100_000).fold(String::new(), |list, n| list + &format!("\"p{n}\","));
    let (mark, errors) = read(MarkKind::Purpose, &list);
    assert!(errors.is_empty());
    assert!(matches!(mark, Some(Mark::Purpose { purposes }) if purposes.len() == 100_000));
}
