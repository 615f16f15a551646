//! Items of an outline: what each keeps.

use super::Writer;
use super::attr::Attrs;
use super::lex::Kind;
use crate::base::limits::ITEM_DEPTH;

/// What items are inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Module,
    /// An impl without a trait: who does not see its private functions can't call them.
    Inherent,
    /// An impl of a trait: its functions are the trait's.
    TraitImpl,
    /// One with type parameters: what its functions do with these, the trait does not say.
    GenericImpl,
    Trait,
}

/// An item up to its keyword.
struct Head {
    attrs: Attrs,
    /// Where its visibility begins.
    start: usize,
    /// `pub` without a restriction.
    is_public: bool,
    /// `pub(…)`
    is_restricted: bool,
    /// Where the keyword is.
    keyword: usize,
}

impl Writer<'_> {
    /// Writes the whole file.
    pub(super) fn file(&mut self) {
        let at = self.inner_attrs(0, self.tokens.len());
        self.items(at, self.tokens.len(), Inside::Module, 0);
    }

    fn items(&mut self, mut at: usize, end: usize, inside: Inside, depth: u32) {
        if depth >= ITEM_DEPTH {
            self.copy(at, end);
            return;
        }
        while at < end {
            let next = self.item(at, end, inside, depth);
            // Every item takes something, also where the text is none of Rust.
            at = next.max(at + 1);
        }
    }

    fn head(&self, at: usize, end: usize) -> Head {
        let (attrs, start) = self.attrs(at, end);
        let mut keyword = start;
        let (mut is_public, mut is_restricted) = (false, false);
        if self.word(keyword) == "pub" {
            keyword += 1;
            match self.group(keyword, b'(') {
                Some(close) => (is_restricted, keyword) = (true, close + 1),
                None => is_public = true,
            }
        }
        loop {
            let next = self.word(keyword + 1);
            keyword += match self.word(keyword) {
                "unsafe" | "async" | "default" | "auto" | "safe" if !next.is_empty() => 1,
                "const" if matches!(next, "fn" | "unsafe" | "async" | "extern") => 1,
                "extern" if next == "fn" => 1,
                "extern" if self.tokens.get(keyword + 1).is_some_and(|t| t.kind == Kind::Literal) => {
                    if self.word(keyword + 2) != "fn" {
                        break;
                    }
                    2
                }
                _ => break,
            };
        }
        Head { attrs, start, is_public, is_restricted, keyword }
    }

    /// Writes one item; gives the place behind it.
    fn item(&mut self, at: usize, end: usize, inside: Inside, depth: u32) -> usize {
        let head = self.head(at, end);
        if head.start >= end {
            return end;
        }
        let mark = (self.out.len(), self.pieces.len(), self.line, self.words.len());
        let next = match self.word(head.keyword) {
            "fn" => self.function(&head, end, inside),
            "const" | "static" => self.constant(&head, end, inside),
            "use" => self.import(&head, end),
            "struct" => {
                self.copy_attrs(&head.attrs);
                self.strukt(head.start, head.keyword, end)
            }
            "impl" => {
                let inside = self.inside_impl(head.keyword, end);
                self.block(&head, end, depth, inside)
            }
            "trait" => self.block(&head, end, depth, Inside::Trait),
            "mod" => self.block(&head, end, depth, Inside::Module),
            "macro_rules" => {
                self.copy_attrs(&head.attrs);
                self.unknown(head.start, end)
            }
            "type" => {
                self.copy_attrs(&head.attrs);
                let semicolon = self.find(head.keyword, end, |w, at| w.is_punct(at, b';'));
                self.verbatim(head.start, semicolon.map_or(end, |s| s + 1))
            }
            _ => {
                self.copy_attrs(&head.attrs);
                self.unknown(head.start, end)
            }
        };
        if head.attrs.is_test {
            self.out.truncate(mark.0);
            self.pieces.truncate(mark.1);
            self.line = mark.2;
            self.words.truncate(mark.3);
        }
        next
    }

    /// Writes an item as it is, up to its `;` or its braces.
    pub(super) fn unknown(&mut self, start: usize, end: usize) -> usize {
        let is_end = |w: &Self, at: usize| w.is_punct(at, b';') || w.group(at, b'{').is_some();
        let last = self.find_plain(start, end, is_end);
        let next = last.map_or(end, |at| self.any_group(at).unwrap_or(at) + 1);
        self.verbatim(start, next)
    }

    fn verbatim(&mut self, start: usize, next: usize) -> usize {
        self.copy(start, next);
        next
    }

    /// Like [`Writer::find`], where `<` and `>` may be anything.
    fn find_plain(&self, mut at: usize, end: usize, wanted: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        while at < end {
            if wanted(self, at) {
                return Some(at);
            }
            at = self.any_group(at).unwrap_or(at) + 1;
        }
        None
    }

    /// A function without its code.
    fn function(&mut self, head: &Head, end: usize, inside: Inside) -> usize {
        let is_end = |w: &Self, at: usize| w.is_punct(at, b';') || w.group(at, b'{').is_some();
        let Some(body) = self.find(head.keyword + 1, end, is_end) else { return end };
        let next = self.any_group(body).unwrap_or(body) + 1;
        let is_seen = match inside {
            Inside::Module | Inside::Inherent => head.is_public,
            Inside::Trait | Inside::GenericImpl => true,
            Inside::TraitImpl => false,
        };
        if is_seen {
            self.copy_attrs(&head.attrs);
            self.copy(head.start, body);
            self.out.push_str(if inside == Inside::Trait { ";" } else { " {}" });
        }
        next
    }

    /// A constant or static without its value.
    fn constant(&mut self, head: &Head, end: usize, inside: Inside) -> usize {
        let next = self.find_plain(head.keyword, end, |w, at| w.is_punct(at, b';')).map_or(end, |s| s + 1);
        let is_hidden = match inside {
            Inside::Module => self.word(head.keyword + 1) == "_",
            Inside::Inherent => !head.is_public,
            Inside::TraitImpl | Inside::GenericImpl => true,
            Inside::Trait => false,
        };
        if is_hidden {
            return next;
        }
        self.copy_attrs(&head.attrs);
        match self.find(head.keyword, next, |w, at| w.is_punct(at, b'=')) {
            Some(equals) => {
                self.copy(head.start, equals);
                self.out.push_str(" = 0;");
                next
            }
            None => self.verbatim(head.start, next),
        }
    }

    /// An import; one that others see stays as it is.
    fn import(&mut self, head: &Head, end: usize) -> usize {
        let semicolon = self.find_plain(head.keyword, end, |w, at| w.is_punct(at, b';')).unwrap_or(end);
        let next = (semicolon + 1).min(end);
        if head.is_public || head.is_restricted {
            self.copy_attrs(&head.attrs);
            return self.verbatim(head.start, next);
        }
        if !head.attrs.is_test {
            let leaves = self.leaves(&head.attrs, head.keyword + 1, semicolon);
            self.imports(leaves);
        }
        next
    }

    /// What kind of impl it is. That of a trait has a `for` in its head, that of `for<'a>` apart.
    fn inside_impl(&self, keyword: usize, end: usize) -> Inside {
        let is_end = |w: &Self, at: usize| w.group(at, b'{').is_some() || w.word(at) == "where";
        let head = self.find(keyword, end, is_end).unwrap_or(end);
        let of_trait = self.find(keyword, head, |w, at| w.word(at) == "for" && !w.is_punct(at + 1, b'<'));
        match of_trait {
            None => Inside::Inherent,
            Some(_) if self.type_params(keyword + 1, head).is_empty() => Inside::TraitImpl,
            Some(_) => Inside::GenericImpl,
        }
    }

    /// A module, trait or impl with what is in it.
    fn block(&mut self, head: &Head, end: usize, depth: u32, inside: Inside) -> usize {
        let is_end = |w: &Self, at: usize| w.is_punct(at, b';') || w.group(at, b'{').is_some();
        let Some(open) = self.find(head.keyword, end, is_end) else { return self.unknown(head.start, end) };
        let Some(close) = self.group(open, b'{') else {
            self.has_files |= inside == Inside::Module && !head.attrs.is_test;
            self.copy_attrs(&head.attrs);
            return self.verbatim(head.start, open + 1);
        };
        if head.attrs.is_test {
            return close + 1;
        }
        self.copy_attrs(&head.attrs);
        self.copy(head.start, open + 1);
        let first = self.inner_attrs(open + 1, close);
        self.items(first, close, inside, depth + 1);
        self.out.push_str(" }");
        close + 1
    }
}
