//! Keys: under which name serde writes a field, and from which it reads it.
//!
//! ```text
//! #[serde(rename_all = "camelCase")] struct A { actor_name: String, #[serde(rename = "type")] kind: Kind }
//!                                               ─▶ "actorName", "type"
//! ```
//!
//! Knows nothing of labels. What it does not know (other names by an attribute of another kind, a shape that is no object) it says.

use super::elem::Path;
use super::rendering;
use super::world::World;
use crate::base::Name;
use crate::names::{AdtData, AdtKind, FieldData};
use crate::stubs::attr::StubKeys;
use crate::syntax::ir::Attrs;
use crate::types::Ty;

/// What a function does with the keys of an object.
#[derive(Debug)]
pub(crate) struct Keys {
    /// What.
    pub(crate) does: Does,
    /// Where in the result it is.
    pub(crate) to: Path,
}

/// See [`StubKeys`]; inputs by their position.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Does {
    /// An object is made of this input.
    Of(u32),
    /// A value is made of this input, an object.
    Into(u32),
    /// In the first input, an object, what is under the second is found.
    At(u32, u32),
}

impl Keys {
    /// Reads what a stub says, by the names of the inputs and the type of the result.
    pub(super) fn new(world: &World<'_>, said: &StubKeys, inputs: &[Name], ret: Ty) -> Option<Self> {
        let input = |name: &Name| inputs.iter().position(|n| n == name).map(|at| at as u32);
        let (does, to) = match said {
            StubKeys::Of(value, to) => (Does::Of(input(value)?), to),
            StubKeys::Into(value, to) => (Does::Into(input(value)?), to),
            StubKeys::At(value, key, to) => (Does::At(input(value)?, input(key)?), to),
        };
        Some(Self { does, to: world.stub_path(ret, &to.fields)? })
    }
}

/// Where what is under a key is written from, or read to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Under this name.
    Named(Name),
    /// Its own keys are those of the object around it.
    Flattened,
    /// Under names that can't be told.
    Any,
    /// It is not read.
    None,
}

/// Attributes of a type with which it is no object of its fields.
const OTHER_SHAPES: &[&str] = &["from", "try_from", "into", "transparent", "remote"];

/// Whether serde takes a type for an object with a key for each field.
pub(crate) fn is_object(data: &AdtData, attrs: &Attrs) -> bool {
    let has_names = data.variants.first().is_some_and(|v| v.fields.iter().all(|f| !is_position(f.name)));
    data.kind == AdtKind::Struct && has_names && !OTHER_SHAPES.iter().any(|word| says(attrs, word))
}

/// Whether serde writes an enum as what is in its variants.
pub(crate) fn is_one_of_others(data: &AdtData, attrs: &Attrs) -> bool {
    let is_single = |fields: &[FieldData]| matches!(fields, [only] if is_position(only.name));
    let is_plain =
        data.variants.iter().all(|v| is_single(&v.fields) && v.attrs.list.iter().all(|a| !a.path.is_ident("serde")));
    data.kind == AdtKind::Enum
        && is_plain
        && says(attrs, "untagged")
        && !OTHER_SHAPES.iter().any(|word| says(attrs, word))
}

fn is_position(name: Name) -> bool {
    name.as_str().starts_with(|c: char| c.is_ascii_digit())
}

/// Under which key a field is written.
pub(crate) fn written(field: &FieldData, of: &Attrs) -> Key {
    if says(&field.attrs, "flatten") { Key::Flattened } else { named(field, of) }
}

/// From which key a field is read.
pub(crate) fn read(field: &FieldData, of: &Attrs) -> Key {
    if says(&field.attrs, "skip") || says(&field.attrs, "skip_deserializing") {
        return Key::None;
    }
    if says(&field.attrs, "alias") { Key::Any } else { written(field, of) }
}

/// Whether code of its own reads a field.
pub(crate) fn is_read_by_code(field: &FieldData) -> bool {
    says(&field.attrs, "with") || says(&field.attrs, "deserialize_with")
}

fn named(field: &FieldData, of: &Attrs) -> Key {
    if says(&field.attrs, "rename") {
        return rendering::key_text(&field.attrs, "serde", "rename")
            .map_or(Key::Any, |name| Key::Named(Name::new(&name)));
    }
    let name = field.name.as_str().trim_start_matches("r#");
    if !says(of, "rename_all") {
        return Key::Named(Name::new(name));
    }
    let renamed = rendering::key_text(of, "serde", "rename_all").and_then(|rule| by_rule(name, &rule));
    renamed.map_or(Key::Any, |name| Key::Named(Name::new(&name)))
}

/// The name of a field by a rule of `rename_all`.
fn by_rule(name: &str, rule: &str) -> Option<String> {
    let pascal = || {
        let capital = |word: &str| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
        };
        name.split('_').map(capital).collect::<String>()
    };
    Some(match rule {
        "lowercase" | "snake_case" => name.to_owned(),
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => name.to_ascii_uppercase(),
        "PascalCase" => pascal(),
        "camelCase" => {
            let pascal = pascal();
            let first = pascal.get(..1)?.to_ascii_lowercase();
            first + &pascal[1..]
        }
        "kebab-case" => name.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => name.to_ascii_uppercase().replace('_', "-"),
        _ => return None,
    })
}

/// Whether serde's attributes have this word.
fn says(attrs: &Attrs, word: &str) -> bool {
    rendering::says(attrs, "serde", word)
}

#[cfg(test)]
mod tests {
    use super::by_rule;

    #[test]
    fn fields_are_named_by_the_rule_of_their_type() {
        let name = |rule| by_rule("actor_name", rule).unwrap_or_default();
        assert_eq!((name("camelCase"), name("PascalCase")), ("actorName".to_owned(), "ActorName".to_owned()));
        assert_eq!((name("kebab-case"), name("UPPERCASE")), ("actor-name".to_owned(), "ACTOR_NAME".to_owned()));
        assert_eq!((by_rule("x", "camelCase"), by_rule("x", "shouting")), (Some("x".to_owned()), None));
    }
}
