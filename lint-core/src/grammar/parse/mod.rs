//! One attribute → one [`Mark`], with every error in it.
//!
//! Three steps: tokens to arguments (`args`), arguments to values by the table of words (`values`), values to a mark (here).
//! A mark comes out where what makes it up is there, also beside errors, so that one mistake is one error and not also its
//! consequences: `#[personal(category = "a", manadtory)]` marks its field.

mod args;
mod values;

#[cfg(test)]
mod tests;

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use syn::{Lit, MacroDelimiter, Meta};

use self::args::Arg;
use self::values::{Once, Value};
use super::words::{self, Attribute, Bare};
use super::{Errors, Mark, MarkKind, Right, Subject, Word, suggest};

/// Reads the arguments of an attribute: the tokens between its parentheses.
///
/// `whole` is where an error about the attribute as a whole is shown, such as a missing key. `None` if too little of it is
/// right to say what it marks; `errors` has grown then.
pub fn parse(kind: MarkKind, tokens: TokenStream, whole: Span, errors: &mut Errors) -> Option<Mark<Span>> {
    let attribute = kind.attribute();
    let mut read = Read {
        attribute,
        whole,
        given: attribute.keys.iter().map(|_| Given::No).collect(),
        bare: Once::default(),
        bare_seen: false,
        stray: Vec::new(),
    };
    for arg in args::read(tokens, errors) {
        read.take(arg, errors);
    }
    read.take_stray(errors);
    read.report_missing(errors);
    read.build(errors)
}

/// Reads an attribute from `personal(…)`, what stands between `#[` and `]`. `whole` as in [`parse`].
pub fn parse_meta(kind: MarkKind, meta: &Meta, whole: Span, errors: &mut Errors) -> Option<Mark<Span>> {
    let help = || format!("write `{}`", kind.attribute().example);
    match meta {
        Meta::Path(_) => parse(kind, TokenStream::new(), whole, errors),
        Meta::List(list) => {
            let wrong = match &list.delimiter {
                MacroDelimiter::Paren(_) => None,
                MacroDelimiter::Brace(brace) => Some(brace.span.join()),
                MacroDelimiter::Bracket(bracket) => Some(bracket.span.join()),
            };
            if let Some(span) = wrong {
                errors.push_with_help(span, format!("`{}` takes parentheses", kind.word()), help());
            }
            parse(kind, list.tokens.clone(), whole, errors)
        }
        Meta::NameValue(pair) => {
            errors.push_with_help(pair.eq_token.spans[0], format!("`{}` takes parentheses", kind.word()), help());
            None
        }
    }
}

/// Whether a key stands in the attribute.
enum Given {
    No,
    /// It does, with a wrong value, of which the errors tell.
    Wrong,
    Right(Value),
}

/// What has been read of an attribute.
struct Read {
    attribute: &'static Attribute,
    whole: Span,
    /// By position in [`Attribute::keys`].
    given: Vec<Given>,
    /// The strings or words beside the keys.
    bare: Once,
    /// Whether anything stands beside the keys, so that a wrong word is not also a missing one.
    bare_seen: bool,
    /// Values without a key where one is needed.
    stray: Vec<Literal>,
}

impl Read {
    fn take(&mut self, arg: Arg, errors: &mut Errors) {
        let word = match &arg {
            Arg::Literal(_) => return self.take_bare(arg, errors),
            Arg::Word(word) | Arg::Assign(word, _) | Arg::Call(word, _, _) => word.clone(),
        };
        if let Some(at) = self.attribute.keys.iter().position(|k| k.word == word.text) {
            self.take_key(at, &word, arg, errors);
        } else if self.attribute.bare != Bare::Nothing && matches!(arg, Arg::Word(_)) {
            self.take_bare(arg, errors);
        } else {
            self.take_unknown(&word, arg, errors);
        }
    }

    fn take_key(&mut self, at: usize, word: &Word<Span>, arg: Arg, errors: &mut Errors) {
        let key = &self.attribute.keys[at];
        if !matches!(self.given[at], Given::No) {
            errors.push_with_help(word.span, format!("`{}` is given twice", key.word), "remove one".to_owned());
            return;
        }
        self.given[at] = values::read(key, arg, errors).map_or(Given::Wrong, Given::Right);
    }

    /// An unknown key is read as the one that is likely meant, so that this one is not also said to be missing.
    fn take_unknown(&mut self, word: &Word<Span>, arg: Arg, errors: &mut Errors) {
        let keys = || self.attribute.keys.iter().map(|k| k.word);
        let only = || if let [only] = self.attribute.keys { Some(only.word) } else { None };
        let message = format!("`{}` does not take `{}`", self.attribute.word, word.text);
        let help = if self.attribute.keys.is_empty() {
            Some(format!("write `{}`", self.attribute.example))
        } else {
            suggest::help(&word.text, keys())
        };
        errors.push_with_help(word.span, message, help);
        let meant = suggest::closest(&word.text, keys()).or_else(only).and_then(|m| keys().position(|k| k == m));
        if let Some(at) = meant
            && matches!(self.given[at], Given::No)
        {
            let key = &self.attribute.keys[at];
            self.given[at] = values::read(key, arg, errors).map_or(Given::Wrong, Given::Right);
        }
    }

    fn take_bare(&mut self, arg: Arg, errors: &mut Errors) {
        self.bare_seen = true;
        let attribute = self.attribute;
        match (attribute.bare, arg) {
            (Bare::Texts { .. }, arg) => {
                if let Some(word) = values::text_item(attribute.word, arg, errors) {
                    self.bare.add(word, errors);
                }
            }
            (Bare::Codes, arg) => {
                if let Some(word) = values::text_item(attribute.word, arg, errors)
                    && values::is_code(&word, errors)
                {
                    self.bare.add(word, errors);
                }
            }
            (Bare::OneOf(choices), Arg::Word(word)) => {
                if let Some(word) = values::one_of(attribute.word, word, choices, errors) {
                    self.take_choice(word, errors);
                }
            }
            (Bare::OneOf(choices), Arg::Literal(literal)) => {
                let message = format!("`{}` takes a word, not a value", attribute.word);
                let help = format!("write {} without quotes", suggest::list(choices));
                errors.push_with_help(literal.span(), message, help);
            }
            (Bare::Nothing, Arg::Literal(literal)) => self.stray.push(literal),
            (_, Arg::Word(word) | Arg::Assign(word, _) | Arg::Call(word, _, _)) => {
                errors.push(word.span, format!("`{}` does not take `{}`", attribute.word, word.text));
            }
        }
    }

    fn take_choice(&mut self, word: Word<Span>, errors: &mut Errors) {
        if self.bare.words.is_empty() {
            self.bare.add(word, errors);
        } else {
            let help = format!("write one `{}(…)` for each", self.attribute.word);
            errors.push_with_help(word.span, format!("`{}` takes one word", self.attribute.word), help);
        }
    }

    /// A value without a key is read as that of the first key that the attribute lacks, so that this is one error.
    fn take_stray(&mut self, errors: &mut Errors) {
        for literal in std::mem::take(&mut self.stray) {
            let message = format!("`{}` takes no value without a key", self.attribute.word);
            let keys = self.attribute.keys.iter().zip(&self.given);
            let lacking = keys.enumerate().find(|(_, (key, given))| key.required && matches!(given, Given::No));
            let Some((at, (key, _))) = lacking else {
                errors.push_with_help(literal.span(), message, format!("write `{}`", self.attribute.example));
                continue;
            };
            let help = match Lit::new(literal.clone()) {
                Lit::Str(_) => format!("write `{} = {literal}`", key.word),
                _ => format!("write `{}`", key.example),
            };
            errors.push_with_help(literal.span(), message, help);
            let word = Word { text: key.word.to_owned(), span: literal.span() };
            let arg = Arg::Assign(word, vec![TokenTree::Literal(literal)]);
            // What is wrong with the value itself shows once it has its key.
            let mut unread = Errors::new();
            self.given[at] = values::read(key, arg, &mut unread).map_or(Given::Wrong, Given::Right);
            drop(unread.into_vec());
        }
    }

    fn report_missing(&self, errors: &mut Errors) {
        let attribute = self.attribute;
        if !self.bare_seen {
            let lacks = match attribute.bare {
                Bare::Nothing => None,
                Bare::Texts { what } => Some(format!("`{}` names no {what}", attribute.word)),
                Bare::Codes => Some(format!("`{}` names no finding", attribute.word)),
                Bare::OneOf(choices) => Some(format!("`{}` lacks {}", attribute.word, suggest::list(choices))),
            };
            if let Some(message) = lacks {
                errors.push_with_help(self.whole, message, format!("write `{}`", attribute.example));
            }
        }
        for (key, given) in attribute.keys.iter().zip(&self.given) {
            if key.required && matches!(given, Given::No) {
                let message = format!("`{}` lacks `{}`", attribute.word, key.word);
                errors.push_with_help(self.whole, message, format!("add `{}`", key.example));
            }
        }
    }

    fn build(mut self, errors: &mut Errors) -> Option<Mark<Span>> {
        Some(match self.attribute.kind {
            MarkKind::Personal => Mark::Personal {
                category: self.text(words::CATEGORY)?,
                purposes: self.texts(words::PURPOSES),
                mandatory: self.flag(words::MANDATORY),
                subject: self.text(words::SUBJECT).and_then(|w| Subject::from_word(&w.text)).unwrap_or_default(),
            },
            MarkKind::NotPersonal => Mark::NotPersonal { reason: self.reason() },
            MarkKind::PersonalData => Mark::PersonalData { strict: self.flag(words::STRICT) },
            MarkKind::Purpose => Mark::Purpose { purposes: some(self.bare.words)? },
            MarkKind::Sink => Mark::Sink {
                recipient: self.text(words::RECIPIENT)?,
                purposes: self.texts(words::PURPOSES),
                args: self.positions(words::ARGS),
            },
            MarkKind::Source => {
                Mark::Source { category: self.text(words::CATEGORY)?, purposes: self.texts(words::PURPOSES) }
            }
            MarkKind::Sanitizer => Mark::Sanitizer { gives: some(self.texts(words::GIVES))? },
            MarkKind::Guard => Mark::Guard {
                gives: some(not_clean(self.texts(words::GIVES), errors))?,
                purposes: self.texts(words::PURPOSES),
            },
            MarkKind::Right => Mark::Right { right: Right::from_word(&self.bare.words.first()?.text)? },
            MarkKind::Allow => {
                let reason = self.reason();
                Mark::Allow { codes: some(self.bare.words)?, reason }
            }
        })
    }

    fn value(&mut self, word: &str) -> Option<Value> {
        let at = self.attribute.keys.iter().position(|k| k.word == word)?;
        match std::mem::replace(&mut self.given[at], Given::Wrong) {
            Given::Right(value) => Some(value),
            Given::No | Given::Wrong => None,
        }
    }

    fn text(&mut self, word: &str) -> Option<Word<Span>> {
        match self.value(word)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn texts(&mut self, word: &str) -> Vec<Word<Span>> {
        match self.value(word) {
            Some(Value::Texts(texts)) => texts,
            _ => Vec::new(),
        }
    }

    fn flag(&mut self, word: &str) -> Option<Span> {
        match self.value(word)? {
            Value::Flag(span) => Some(span),
            _ => None,
        }
    }

    fn positions(&mut self, word: &str) -> Option<Vec<usize>> {
        match self.value(word)? {
            Value::Positions(positions) => some(positions),
            _ => None,
        }
    }

    /// The reason; empty where it is missing, which is an error by then: the mark holds all the same.
    fn reason(&mut self) -> Word<Span> {
        self.text(words::REASON).unwrap_or_else(|| Word { text: String::new(), span: self.whole })
    }
}

fn some<T>(all: Vec<T>) -> Option<Vec<T>> {
    (!all.is_empty()).then_some(all)
}

/// A guard looks at data and leaves it as it is.
fn not_clean(gives: Vec<Word<Span>>, errors: &mut Errors) -> Vec<Word<Span>> {
    let (clean, kept): (Vec<_>, Vec<_>) = gives.into_iter().partition(|w| w.text == words::CLEAN);
    for word in clean {
        let help =
            "name the condition that it checks, or mark the function that removes the data as a sanitizer".to_owned();
        errors.push_with_help(word.span, "a guard gives conditions, not `clean`", help);
    }
    kept
}
