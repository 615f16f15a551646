//! `-D`, `-W` and `-A` in the order in which they stand, since the last one for a code wins.

use clap::ArgMatches;
use lint_core::findings::{Code, Level};
use lint_core::grammar::suggest::closest;

/// What `-D`, `-W` and `-A` take: one code, or `warnings` for all that warn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Codes(Vec<Code>);

/// Reads a code (`PD001`), a name (`disclosure`) or `warnings`.
pub(super) fn codes(text: &str) -> Result<Codes, String> {
    if text == "warnings" {
        return Ok(Codes(Code::ALL.into_iter().filter(|c| c.default_level() == Level::Warn).collect()));
    }
    let name = text.replace('_', "-");
    Code::parse(&name)
        .or_else(|| Code::parse(&name.to_ascii_uppercase()))
        .map(|code| Codes(vec![code]))
        .ok_or_else(|| format!("there is no such code; {}", near(text)))
}

/// What may be meant by what is no code: the nearest code or name, else all there are.
pub fn near(text: &str) -> String {
    let words = Code::ALL.into_iter().flat_map(|c| [c.code(), c.name()]);
    if let Some(meant) = closest(text, words).filter(|_| text.len() > "PD001".len()) {
        return format!("did you mean `{meant}`?");
    }
    let all: Vec<String> = Code::ALL.iter().map(|c| format!("{} ({})", c.code(), c.name())).collect();
    format!("there are {}", all.join(", "))
}

/// All levels of a command line, in its order.
pub(super) fn in_order(matches: &ArgMatches) -> Vec<(Code, Level)> {
    let mut all: Vec<(usize, &Codes, Level)> = Vec::new();
    for (id, level) in [("deny", Level::Deny), ("warn", Level::Warn), ("allow", Level::Allow)] {
        let places = matches.indices_of(id).into_iter().flatten();
        let values = matches.get_many::<Codes>(id).into_iter().flatten();
        all.extend(places.zip(values).map(|(place, codes)| (place, codes, level)));
    }
    all.sort_by_key(|(place, ..)| *place);
    all.into_iter().flat_map(|(_, codes, level)| codes.0.iter().map(move |code| (*code, level))).collect()
}
