//! Fields of structs: private ones that hold no type parameter can't be told from outside, and name types that need not be
//! known.
//!
//! `pub struct A<T>(T, Secret, pub u8);` is `pub struct A<T>(T, (), pub u8);`.

use super::Writer;
use super::lex::Kind;

impl<'a> Writer<'a> {
    /// Writes a struct from its keyword on; `start` is where its visibility begins. Gives the place behind it.
    pub(super) fn strukt(&mut self, start: usize, keyword: usize, end: usize) -> usize {
        let is_body =
            |w: &Self, at: usize| w.is_punct(at, b';') || matches!(w.tokens[at].kind, Kind::Open(b'{' | b'(', _));
        let Some(body) = self.find(keyword + 2, end, is_body) else { return self.unknown(start, end) };
        let params = self.type_params(keyword + 2, body);
        match self.tokens[body].kind {
            Kind::Open(b'{', close) => {
                self.copy(start, body + 1);
                self.fields(body + 1, close, &params, false);
                self.copy(close, close + 1);
                close + 1
            }
            Kind::Open(_, close) => {
                self.copy(start, body + 1);
                self.fields(body + 1, close, &params, true);
                let semicolon = self.find(close + 1, end, |w, at| w.is_punct(at, b';'));
                let next = semicolon.map_or(end, |s| s + 1);
                self.copy(close, next);
                next
            }
            _ => {
                self.copy(start, body + 1);
                body + 1
            }
        }
    }

    /// The names of type and constant parameters in `<'a, T: Bound, const N: usize>`.
    pub(super) fn type_params(&self, open: usize, body: usize) -> Vec<&'a str> {
        let mut names = Vec::new();
        if !self.is_punct(open, b'<') {
            return names;
        }
        let (mut at, mut angles, mut starts) = (open, 0_u32, true);
        while at < body {
            match self.tokens[at].kind {
                Kind::Punct(b'<') => angles += 1,
                Kind::Punct(b'>') if !self.is_punct(at - 1, b'-') => angles = angles.saturating_sub(1),
                Kind::Punct(b',') if angles == 1 => starts = true,
                Kind::Word if starts && self.word(at) != "const" => {
                    if !self.is_punct(at - 1, b'\'') {
                        names.push(self.word(at));
                    }
                    starts = false;
                }
                Kind::Open(_, close) => at = close,
                _ => {}
            }
            if angles == 0 {
                break;
            }
            at += 1;
        }
        names
    }

    fn fields(&mut self, mut at: usize, close: usize, params: &[&str], is_tuple: bool) {
        while at < close {
            let comma = self.find(at, close, |w, at| w.is_punct(at, b',')).unwrap_or(close);
            let (attrs, first) = self.attrs(at, comma);
            let next = (comma + 1).min(close);
            if first >= comma {
                at = next;
                continue;
            }
            let is_public = self.word(first) == "pub" && self.group(first + 1, b'(').is_none();
            let is_marked = attrs.kept.iter().any(|r| !matches!(self.word(r.start + 2), "cfg" | "cfg_attr"));
            let is_kept = is_public || is_marked || (first..comma).any(|i| params.contains(&self.word(i)));
            if is_kept || is_tuple {
                self.copy_attrs(&attrs);
            }
            if is_kept {
                self.copy(first, comma);
                self.out.push(',');
            } else if is_tuple {
                self.out.push_str(" (),");
            }
            at = next;
        }
    }
}
