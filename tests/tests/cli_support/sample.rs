//! Findings made by hand, for the tests of the renderings.

use lint_core::base::{FileId, Span, TextRange};
use lint_core::findings::{Code, Finding, Flow, Label, Step, fingerprint};
use lint_core::input::SourceMap;

use cargo_privacy::render::View;

/// Findings with their files.
pub(crate) struct Sample {
    pub(crate) findings: Vec<Finding>,
    pub(crate) sources: SourceMap,
}

pub(crate) const ROOT: &str = "/work space/shop";

const MODELS: &str = "#[derive(PersonalData)]\npub struct Account {\n    #[personal(category = \"registration\")]\n    pub email: String,\n    #[personal(category = \"registration\")]\n    pub phone: String,\n}\n";
// A tab, characters beyond the basic plane, and CRLF.
const MAIL: &str = "use crate::models::Account;\r\n\r\nfn welcome(account: &Account) {\r\n\tlet mail = &account.email;\r\n\tinfo!(\"😀 {}\", mail);\r\n\tprintln!(\r\n\t\t\"{account:?}\"\r\n\t);\r\n}\r\n";

impl Sample {
    pub(crate) fn view(&self) -> View<'_> {
        View { findings: &self.findings, sources: &self.sources, root: ROOT }
    }
}

/// Finds the `nth` place (0-based) of a piece of text.
fn at(sources: &SourceMap, file: FileId, text: &str, nth: usize) -> Span {
    let (start, found) = sources.file(file).text.match_indices(text).nth(nth).unwrap();
    TextRange::from(start..start + found.len()).in_file(file)
}

fn finding(code: Code, message: &str, span: Span) -> Finding {
    Finding {
        code,
        level: code.default_level(),
        message: message.into(),
        primary: Label { span, text: String::new() },
        secondary: Vec::new(),
        flows: Vec::new(),
        notes: Vec::new(),
        help: Vec::new(),
        data: Vec::new(),
        categories: Vec::new(),
        recipient: None,
        purposes: Vec::new(),
        missing: Vec::new(),
        clauses: Vec::new(),
        rules: Vec::new(),
        fixes: Vec::new(),
        accepted: None,
        in_function: String::new(),
        krate: Some(0),
        fingerprint: String::new(),
    }
}

/// Two errors (one of two fields, one with curated labels), a warning and a note, in two files.
pub(crate) fn shop() -> Sample {
    let mut sources = SourceMap::default();
    let models = sources.add(&format!("{ROOT}/src/models.rs"), MODELS.into());
    let mail = sources.add(&format!("{ROOT}/src/mail é.rs"), MAIL.into());
    let step = |text: &str, span| Step { text: text.into(), span };

    let mut logged = finding(
        Code::Disclosure,
        "`email` goes to `log`, and the policy lets no `registration` data go there",
        at(&sources, mail, "mail", 2),
    );
    logged.primary.text = "disclosed to `log` here".into();
    logged.secondary = vec![
        Label { span: at(&sources, mail, "account.email", 0), text: "`email` is read".into() },
        Label { span: at(&sources, models, "email", 0), text: "`shop::models::Account::email` is marked here".into() },
    ];
    logged.notes = vec!["clause C.4 names `service-provider` and `employee`,\nbut not `log`".into()];
    logged.help = vec!["anonymise it, or leave it out".into()];
    logged.flows = vec![Flow {
        data: "shop::models::Account::email".into(),
        marked_at: Some(at(&sources, models, "email", 0)),
        steps: vec![
            step("`email` is read", at(&sources, mail, "account.email", 0)),
            step("disclosed to `log`", at(&sources, mail, "mail", 2)),
        ],
    }];
    logged.data = vec!["shop::models::Account::email".into()];
    logged.categories = vec!["registration".into()];
    logged.recipient = Some("log".into());
    logged.purposes = vec!["customer-service".into()];
    logged.clauses = vec!["C.4".into()];
    logged.in_function = "shop::mail::welcome".into();

    let whole = at(&sources, mail, "println!(\r\n\t\t\"{account:?}\"\r\n\t)", 0);
    let mut printed = finding(Code::Condition, "`Account` goes to `log` without `consent`", whole);
    printed.flows = ["email", "phone"]
        .map(|field| Flow {
            data: format!("shop::models::Account::{field}"),
            marked_at: Some(at(&sources, models, field, 0)),
            steps: vec![
                step("`account` holds it", at(&sources, mail, "account:?", 0)),
                step("printed with `Debug`", whole),
            ],
        })
        .into();
    printed.data = printed.flows.iter().map(|f| f.data.clone()).collect();
    printed.missing = vec!["consent".into()];
    printed.recipient = Some("log".into());
    printed.in_function = "shop::mail::welcome".into();

    let unmarked =
        finding(Code::UnmarkedPersonalData, "`phone` looks like `registration` data", at(&sources, models, "phone", 0));
    let unseen = finding(Code::NotAnalysed, "the macro `info!` could not be expanded", at(&sources, mail, "info!", 0));

    let mut findings = vec![logged, printed, unmarked, unseen];
    fingerprint::assign(&mut findings, |span| sources.get(span.file)?.text.get(span.range.as_usize()));
    Sample { findings, sources }
}
