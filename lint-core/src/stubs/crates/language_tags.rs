//! `language_tags`: names of languages, e.g. `LanguageTag::parse("en-GB")`.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguageTag {
    tag: String,
}

impl LanguageTag {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn primary_language(&self) -> &str;
    pub fn extended_language(&self) -> Option<&str>;
    pub fn extended_language_subtags(&self) -> impl Iterator<Item = &str>;
    pub fn full_language(&self) -> &str;
    pub fn script(&self) -> Option<&str>;
    pub fn region(&self) -> Option<&str>;
    pub fn variant(&self) -> Option<&str>;
    pub fn variant_subtags(&self) -> impl Iterator<Item = &str>;
    pub fn extension(&self) -> Option<&str>;
    pub fn extension_subtags(&self) -> impl Iterator<Item = (char, &str)>;
    pub fn private_use(&self) -> Option<&str>;
    pub fn private_use_subtags(&self) -> impl Iterator<Item = &str>;
    #[stub::clean]
    pub fn validate(&self) -> Result<(), ValidationError>;
    #[stub::clean]
    pub fn is_valid(&self) -> bool;
    pub fn canonicalize(&self) -> Result<LanguageTag, ValidationError>;
    #[stub::clean]
    pub fn matches(&self, other: &LanguageTag) -> bool;
    #[stub::clean]
    pub fn is_language_range(&self) -> bool;
}

impl Display for LanguageTag {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for LanguageTag {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Self, Self::Err>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseError {
    EmptyExtension,
    EmptyPrivateUse,
    ForbiddenChar,
    InvalidSubtag,
    InvalidLanguage,
    SubtagTooLong,
    EmptySubtag,
    TooManyExtlangs,
}

impl Display for ParseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValidationError {
    DuplicateVariant,
    DuplicateExtension,
    MultipleExtendedLanguageSubtags,
    PrimaryLanguageNotInRegistry,
    ExtendedLanguageNotInRegistry,
    ScriptNotInRegistry,
    RegionNotInRegistry,
    VariantNotInRegistry,
    WrongExtendedLanguagePrefix,
    WrongVariantPrefix,
}

impl Display for ValidationError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ValidationError {}
