//! Which item an attribute stands on, by its first tokens; for a function, also how many parameters it has.
//!
//! Needs no full parser: an item's kind shows at the first keyword behind attributes, visibility and qualifiers. Knows no mark.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree, token_stream};

/// An item, as far as attributes care.
pub(crate) struct Item {
    /// Which kind.
    pub(crate) kind: ItemKind,
    /// How many parameters a function has, the receiver not counted.
    pub(crate) params: Option<usize>,
}

/// The kind of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ItemKind {
    /// Also a method, and one without a body.
    Fn,
    Struct,
    Enum,
    Union,
    Trait,
    Impl,
    Mod,
    Const,
    Static,
    TypeAlias,
    Use,
    ExternCrate,
    ExternBlock,
    Macro,
}

impl ItemKind {
    /// With its article, for messages.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Fn => "a function",
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Union => "a union",
            Self::Trait => "a trait",
            Self::Impl => "an impl",
            Self::Mod => "a module",
            Self::Const => "a constant",
            Self::Static => "a static",
            Self::TypeAlias => "a type alias",
            Self::Use => "a `use`",
            Self::ExternCrate => "an `extern crate`",
            Self::ExternBlock => "an extern block",
            Self::Macro => "a macro",
        }
    }
}

impl Item {
    /// The item of these tokens; `None` if they begin none, of which rustc tells.
    pub(crate) fn of(tokens: &TokenStream) -> Option<Self> {
        let mut tokens = Flat::new(tokens.clone()).peekable();
        skip_attributes(&mut tokens);
        let kind = kind(&mut tokens)?;
        let params = if kind == ItemKind::Fn { params(&mut tokens) } else { None };
        Some(Self { kind, params })
    }
}

/// The tokens at the top, invisible groups looked through: `macro_rules!` puts them around what it passes on.
struct Flat(Vec<token_stream::IntoIter>);

impl Flat {
    fn new(tokens: TokenStream) -> Self {
        Self(vec![tokens.into_iter()])
    }
}

impl Iterator for Flat {
    type Item = TokenTree;

    fn next(&mut self) -> Option<TokenTree> {
        loop {
            match self.0.last_mut()?.next() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                    self.0.push(group.stream().into_iter());
                }
                Some(token) => return Some(token),
                None => {
                    self.0.pop();
                }
            }
        }
    }
}

type Tokens = Peekable<Flat>;

fn skip_attributes(tokens: &mut Tokens) {
    while is_punct(tokens.peek(), '#') {
        tokens.next();
        if is_punct(tokens.peek(), '!') {
            tokens.next();
        }
        tokens.next();
    }
}

/// Reads up to and with the keyword that tells the kind.
fn kind(tokens: &mut Tokens) -> Option<ItemKind> {
    loop {
        let TokenTree::Ident(word) = tokens.next()? else { return None };
        let found = match word.to_string().as_str() {
            "pub" => {
                group(tokens, Delimiter::Parenthesis);
                continue;
            }
            "async" | "unsafe" | "safe" | "default" | "gen" => continue,
            "const" => match peeked(tokens).as_deref() {
                Some("fn" | "async" | "unsafe" | "extern" | "gen" | "safe" | "trait" | "impl") => continue,
                _ => ItemKind::Const,
            },
            "extern" => {
                if peeked(tokens).as_deref() == Some("crate") {
                    return Some(ItemKind::ExternCrate);
                }
                if matches!(tokens.peek(), Some(TokenTree::Literal(_))) {
                    tokens.next();
                }
                if matches!(tokens.peek(), Some(TokenTree::Group(_))) {
                    return Some(ItemKind::ExternBlock);
                }
                continue;
            }
            // `auto trait`, and `union Name`; else a macro may have this name.
            "auto" if peeked(tokens).as_deref() == Some("trait") => continue,
            "union" if peeked(tokens).is_some() => ItemKind::Union,
            "fn" => ItemKind::Fn,
            "struct" => ItemKind::Struct,
            "enum" => ItemKind::Enum,
            "trait" => ItemKind::Trait,
            "impl" => ItemKind::Impl,
            "mod" => ItemKind::Mod,
            "static" => ItemKind::Static,
            "type" => ItemKind::TypeAlias,
            "use" => ItemKind::Use,
            "macro" => ItemKind::Macro,
            _ if is_punct(tokens.peek(), '!') || is_punct(tokens.peek(), ':') => ItemKind::Macro,
            _ => return None,
        };
        return Some(found);
    }
}

/// How many parameters a function has: reads from its name on.
fn params(tokens: &mut Tokens) -> Option<usize> {
    let mut angles = Angles::default();
    for token in tokens {
        if let TokenTree::Group(group) = &token
            && group.delimiter() == Delimiter::Parenthesis
            && angles.depth == 0
        {
            return count(group);
        }
        angles.see(&token);
    }
    None
}

/// `None` for a variadic function: any number.
fn count(list: &Group) -> Option<usize> {
    let mut angles = Angles::default();
    let mut count = 0;
    let mut param: Vec<TokenTree> = Vec::new();
    for token in Flat::new(list.stream()) {
        if param.is_empty() && is_punct(Some(&token), '.') {
            return None;
        }
        if angles.depth == 0 && is_punct(Some(&token), ',') {
            count += usize::from(!is_receiver(&param));
            param.clear();
        } else {
            angles.see(&token);
            param.push(token);
        }
    }
    Some(count + usize::from(!param.is_empty() && !is_receiver(&param)))
}

/// Whether a parameter is `self`, `mut self`, `&'a mut self` or `self: Type`.
fn is_receiver(param: &[TokenTree]) -> bool {
    let mut tokens = Flat::new(param.iter().cloned().collect()).peekable();
    skip_attributes(&mut tokens);
    loop {
        match tokens.next() {
            Some(TokenTree::Ident(word)) if word == "mut" => {}
            Some(TokenTree::Ident(word)) if word == "self" => return !is_punct(tokens.peek(), '.'),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '&' => {
                if is_punct(tokens.peek(), '\'') {
                    tokens.next();
                    tokens.next();
                }
            }
            _ => return false,
        }
    }
}

/// How deep in `<…>` one is; the `>` of an arrow closes none.
#[derive(Default)]
struct Angles {
    depth: usize,
    after_minus: bool,
}

impl Angles {
    fn see(&mut self, token: &TokenTree) {
        let mark = match token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match mark {
            '<' => self.depth += 1,
            '>' if !self.after_minus => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.after_minus = mark == '-';
    }
}

fn peeked(tokens: &mut Tokens) -> Option<String> {
    match tokens.peek() {
        Some(TokenTree::Ident(word)) => Some(word.to_string()),
        _ => None,
    }
}

fn group(tokens: &mut Tokens, delimiter: Delimiter) {
    if matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == delimiter) {
        tokens.next();
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

#[cfg(test)]
mod tests {
    use super::{Item, ItemKind};

    fn kind(text: &str) -> Option<ItemKind> {
        Item::of(&text.parse().unwrap()).map(|i| i.kind)
    }

    fn params(text: &str) -> Option<usize> {
        Item::of(&text.parse().unwrap()).and_then(|i| i.params)
    }

    #[test]
    fn kinds() {
        let all = [
            ("fn f() {}", ItemKind::Fn),
            ("/// doc\n#[inline] pub(in crate::a) const unsafe extern \"C\" fn f() {}", ItemKind::Fn),
            ("pub async fn f();", ItemKind::Fn),
            ("extern fn f();", ItemKind::Fn),
            ("default fn f() {}", ItemKind::Fn),
            ("pub struct S;", ItemKind::Struct),
            ("enum E {}", ItemKind::Enum),
            ("union U { a: u8 }", ItemKind::Union),
            ("unsafe auto trait T {}", ItemKind::Trait),
            ("unsafe impl Send for T {}", ItemKind::Impl),
            ("mod m {}", ItemKind::Mod),
            ("pub(crate) const X: u8 = 1;", ItemKind::Const),
            ("const _: () = ();", ItemKind::Const),
            ("static mut X: u8 = 1;", ItemKind::Static),
            ("type T = u8;", ItemKind::TypeAlias),
            ("use a::b;", ItemKind::Use),
            ("extern crate a;", ItemKind::ExternCrate),
            ("unsafe extern \"C\" { fn f(); }", ItemKind::ExternBlock),
            ("extern {}", ItemKind::ExternBlock),
            ("macro_rules! m { () => {} }", ItemKind::Macro),
            ("a::b!();", ItemKind::Macro),
            ("union!();", ItemKind::Macro),
        ];
        for (text, expected) in all {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
        for text in ["", "1", "#", "pub", "x = 1", "const", "extern"] {
            assert!(matches!(kind(text), None | Some(ItemKind::Const)), "{text}");
        }
    }

    #[test]
    fn parameters() {
        let all = [
            ("fn f()", 0),
            ("fn f(a: u8,)", 1),
            ("fn f(&self)", 0),
            ("fn f(&'a mut self, a: u8)", 1),
            ("fn f(#[x] mut self: Box<Self, A>, a: HashMap<A, B>, b: u8)", 2),
            ("fn f<F: Fn(A, B) -> C, const N: usize>(f: F, g: impl Fn(A) -> Vec<B>, h: [u8; N])", 3),
            ("fn f((a, b): (u8, u8), S { c, d }: S)", 2),
            ("fn f(selfish: u8)", 1),
        ];
        for (text, expected) in all {
            assert_eq!(params(text), Some(expected), "{text}");
        }
        assert_eq!(params("fn f(a: *const u8, ...)"), None);
    }
}
