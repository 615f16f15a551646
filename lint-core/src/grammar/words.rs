//! The words of the grammar: every attribute, what it takes, and the codes of findings that it may name.
//!
//! The parser reads this table, and so can documentation; there is no second list. Knows no token.

use super::MarkKind;

/// `category = "…"`
pub const CATEGORY: &str = "category";
/// `purposes("…", …)`
pub const PURPOSES: &str = "purposes";
/// `mandatory`
pub const MANDATORY: &str = "mandatory";
/// `subject = "…"`
pub const SUBJECT: &str = "subject";
/// `reason = "…"`
pub const REASON: &str = "reason";
/// `strict`
pub const STRICT: &str = "strict";
/// `recipient = "…"`
pub const RECIPIENT: &str = "recipient";
/// `args(0, …)`
pub const ARGS: &str = "args";
/// `gives = "…"`
pub const GIVES: &str = "gives";
/// `subject = "individual"`
pub const INDIVIDUAL: &str = "individual";
/// `subject = "business"`
pub const BUSINESS: &str = "business";
/// `right(access)`
pub const ACCESS: &str = "access";
/// `right(correct)`
pub const CORRECT: &str = "correct";
/// `right(erase)`
pub const ERASE: &str = "erase";
/// The condition whose sanitizer leaves no personal data at all (`gives = "clean"`).
pub const CLEAN: &str = "clean";

/// Conditions about the person whose data it is: that one said yes, or is of age, says nothing of another. The others are about
/// whoever asks (`authenticated`), the data (`anonymised`) or the way (`encrypted`).
pub const ABOUT_A_PERSON: [&str; 3] = ["consent", "adult", "guardian-consent"];
/// The values of `subject`.
pub const SUBJECTS: [&str; 2] = [INDIVIDUAL, BUSINESS];
/// The values of `right`.
pub const RIGHTS: [&str; 3] = [ACCESS, CORRECT, ERASE];

/// The findings by code and name, as `allow` may name them.
pub const CODES: [(&str, &str); 13] = [
    ("PD001", "disclosure"),
    ("PD002", "purpose"),
    ("PD003", "condition"),
    ("PD004", "undeclared-purpose"),
    ("PD005", "unknown-recipient"),
    ("PD006", "insecure-transport"),
    ("PD101", "invalid-mark"),
    ("PD102", "unmarked-personal-data"),
    ("PD103", "unused-personal-data"),
    ("PD104", "mandatory-mismatch"),
    ("PD105", "no-right-of-access"),
    ("PD106", "stale-allow"),
    ("PD107", "not-analysed"),
];

/// Codes and names of all findings.
pub fn codes_and_names() -> impl Iterator<Item = &'static str> {
    CODES.iter().flat_map(|(code, name)| [*code, *name])
}

/// What a key takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: `mandatory`.
    Nothing,
    /// One string: `category = "registration"`.
    Text,
    /// One or more strings: `gives = "consent"`, `gives("consent", "adult")` or `gives = ["consent", "adult"]`.
    Texts,
    /// One string of these.
    OneOf(&'static [&'static str]),
    /// One or more positions, counted from 0: `args(0, 1)`, `args = [0, 1]` or `args = 0`.
    Positions,
}

/// A key of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub word: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// Whether the attribute is wrong without it.
    pub required: bool,
    /// A value as one would write it, for messages.
    pub example: &'static str,
}

/// What an attribute takes besides keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bare {
    /// Nothing.
    Nothing,
    /// One or more strings: `purpose("marketing")`.
    Texts {
        /// What they name, for messages: "purpose".
        what: &'static str,
    },
    /// One or more codes or names of findings, as strings.
    Codes,
    /// One word of these, without quotes: `right(access)`.
    OneOf(&'static [&'static str]),
}

/// An attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Which.
    pub kind: MarkKind,
    /// The last segment of its path.
    pub word: &'static str,
    /// What it takes besides keys.
    pub bare: Bare,
    /// Its keys.
    pub keys: &'static [Key],
    /// The attribute as one would write it, for messages.
    pub example: &'static str,
}

const fn key(word: &'static str, takes: Takes, required: bool, example: &'static str) -> Key {
    Key { word, takes, required, example }
}

const KEY_CATEGORY: Key = key(CATEGORY, Takes::Text, true, r#"category = "registration""#);
const KEY_PURPOSES: Key = key(PURPOSES, Takes::Texts, false, r#"purposes("customer-service")"#);
const KEY_REASON: Key = key(REASON, Takes::Text, true, r#"reason = "…""#);
const KEY_GIVES: Key = key(GIVES, Takes::Texts, true, r#"gives = "anonymised""#);

/// Every attribute with what it takes, in the order of [`MarkKind`].
pub const ATTRIBUTES: [Attribute; 10] = [
    Attribute {
        kind: MarkKind::Personal,
        word: "personal",
        bare: Bare::Nothing,
        keys: &[
            KEY_CATEGORY,
            KEY_PURPOSES,
            key(MANDATORY, Takes::Nothing, false, "mandatory"),
            key(SUBJECT, Takes::OneOf(&SUBJECTS), false, r#"subject = "business""#),
        ],
        example: r#"#[personal(category = "registration")]"#,
    },
    Attribute {
        kind: MarkKind::NotPersonal,
        word: "not_personal",
        bare: Bare::Nothing,
        keys: &[KEY_REASON],
        example: r#"#[not_personal(reason = "…")]"#,
    },
    Attribute {
        kind: MarkKind::PersonalData,
        word: "personal_data",
        bare: Bare::Nothing,
        keys: &[key(STRICT, Takes::Nothing, true, "strict")],
        example: "#[personal_data(strict)]",
    },
    Attribute {
        kind: MarkKind::Purpose,
        word: "purpose",
        bare: Bare::Texts { what: "purpose" },
        keys: &[],
        example: r#"#[privacy::purpose("marketing")]"#,
    },
    Attribute {
        kind: MarkKind::Sink,
        word: "sink",
        bare: Bare::Nothing,
        keys: &[
            key(RECIPIENT, Takes::Text, true, r#"recipient = "service-provider""#),
            KEY_PURPOSES,
            key(ARGS, Takes::Positions, false, "args(0)"),
        ],
        example: r#"#[privacy::sink(recipient = "service-provider")]"#,
    },
    Attribute {
        kind: MarkKind::Source,
        word: "source",
        bare: Bare::Nothing,
        keys: &[KEY_CATEGORY, KEY_PURPOSES],
        example: r#"#[privacy::source(category = "browsing")]"#,
    },
    Attribute {
        kind: MarkKind::Sanitizer,
        word: "sanitizer",
        bare: Bare::Nothing,
        keys: &[KEY_GIVES],
        example: r#"#[privacy::sanitizer(gives = "anonymised")]"#,
    },
    Attribute {
        kind: MarkKind::Guard,
        word: "guard",
        bare: Bare::Nothing,
        keys: &[Key { example: r#"gives = "consent""#, ..KEY_GIVES }, KEY_PURPOSES],
        example: r#"#[privacy::guard(gives = "consent")]"#,
    },
    Attribute {
        kind: MarkKind::Right,
        word: "right",
        bare: Bare::OneOf(&RIGHTS),
        keys: &[],
        example: "#[privacy::right(access)]",
    },
    Attribute {
        kind: MarkKind::Allow,
        word: "allow",
        bare: Bare::Codes,
        keys: &[KEY_REASON],
        example: r#"#[privacy::allow("PD001", reason = "…")]"#,
    },
];

impl MarkKind {
    /// The attribute whose path ends in this word, such as `sink` of `privacy::sink`.
    pub fn from_word(word: &str) -> Option<Self> {
        ATTRIBUTES.iter().find(|a| a.word == word).map(|a| a.kind)
    }

    /// The last segment of its path.
    pub fn word(self) -> &'static str {
        self.attribute().word
    }

    /// What it takes.
    pub fn attribute(self) -> &'static Attribute {
        const TABLE: &[Attribute; 10] = &ATTRIBUTES;
        &TABLE[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::ATTRIBUTES;
    use crate::grammar::MarkKind;

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for (i, attribute) in ATTRIBUTES.iter().enumerate() {
            assert_eq!(attribute.kind as usize, i, "{}", attribute.word);
            assert_eq!(MarkKind::from_word(attribute.word), Some(attribute.kind));
            assert_eq!(attribute.kind.word(), attribute.word);
        }
    }

    #[test]
    #[cfg(feature = "analysis")]
    fn the_codes_are_those_of_the_findings() {
        let findings = crate::findings::finding::Code::ALL.map(|c| (c.code(), c.name()));
        assert_eq!(findings, super::CODES);
    }
}
