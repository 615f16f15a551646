//! How deep a tree would be, told from the text before it is parsed: no input may overflow the stack.
//!
//! Parser, lowering and dropping recurse once for each delimiter and once for each link of a chain (`a + b + c`, `x.f().g()`,
//! `!!x`, `else if`). All run on a stack of [`limits::STACK`] bytes, on which the depths admitted here fit; what is deeper is
//! refused. The scan is one pass without allocation but for open delimiters.

use super::comments::skip_trivia;
use crate::base::limits;

/// The byte at which a text becomes too deep.
pub(super) type TooDeep = usize;

/// Whether a text can be parsed on the stack that there is.
pub(super) fn check(text: &str) -> Result<(), TooDeep> {
    let bytes = text.as_bytes();
    // The length of the chain at each open delimiter, the innermost last.
    let mut chains: Vec<u32> = vec![0];
    let mut at = 0;
    let mut after_else = false;
    while at < bytes.len() {
        if let Some(next) = skip_trivia(text, at) {
            at = next;
            continue;
        }
        let byte = bytes[at];
        match byte {
            b'(' | b'[' | b'{' => {
                chains.push(0);
                if chains.len() > limits::NESTING {
                    return Err(at);
                }
            }
            b')' | b']' | b'}' if chains.len() > 1 => {
                chains.pop();
            }
            b')' | b']' | b'}' => {}
            b';' | b',' => reset(&mut chains),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => {
                let end = word_end(bytes, at);
                after_else = word(&text[at..end], after_else, &mut chains);
                at = end;
                if over(&chains) {
                    return Err(at);
                }
                continue;
            }
            b'0'..=b'9' => {
                at = word_end(bytes, at);
                continue;
            }
            b'.' | b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^' | b'!' | b'<' | b'=' | b'?' | b':' => {
                if let Some(chain) = chains.last_mut() {
                    *chain += 1;
                }
                if over(&chains) {
                    return Err(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    Ok(())
}

fn over(chains: &[u32]) -> bool {
    chains.last().is_some_and(|c| *c > limits::CHAIN)
}

fn reset(chains: &mut [u32]) {
    if let Some(chain) = chains.last_mut() {
        *chain = 0;
    }
}

fn word_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < bytes.len() && (bytes[end].is_ascii_alphanumeric() || bytes[end] == b'_' || bytes[end] >= 0x80) {
        end += 1;
    }
    end
}

/// A word: one that begins a statement or item ends the chain before it. Whether it is `else`.
fn word(text: &str, after_else: bool, chains: &mut [u32]) -> bool {
    match text {
        "let" | "for" | "while" | "loop" | "match" | "fn" | "impl" | "struct" | "enum" | "mod" | "use" | "trait" => {
            reset(chains);
        }
        "if" if !after_else => reset(chains),
        "as" | "else" | "return" | "break" | "move" | "async" => {
            if let Some(chain) = chains.last_mut() {
                *chain += 1;
            }
        }
        _ => {}
    }
    text == "else"
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::base::limits;

    #[test]
    fn what_fits_is_admitted_and_what_does_not_is_refused() {
        let nested = |n: usize| format!("fn f() {{ {}1{} }}", "(".repeat(n), ")".repeat(n));
        assert!(check(&nested(500)).is_ok());
        assert!(check(&nested(limits::NESTING + 1)).is_err());
        let sum = |n: usize| format!("fn f() {{ let x = {}1; }}", "1 + ".repeat(n));
        assert!(check(&sum(3_000)).is_ok());
        assert!(check(&sum(limits::CHAIN as usize + 1)).is_err());
        assert!(check(&format!("fn f() {{ {} }}", "if a == b { c() } ".repeat(50_000))).is_ok());
        assert!(check(&format!("fn f() {{ if a {{}} {} }}", "else if b {} ".repeat(50_000))).is_err());
        assert!(check(&format!("fn f() {{ {} }}", "g(1); ".repeat(50_000))).is_ok());
        assert!(check(&"\"((((\" ".repeat(5_000)).is_ok());
    }
}
