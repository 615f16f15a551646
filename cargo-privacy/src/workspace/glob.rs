//! The patterns that Cargo takes for packages and targets: `*`, `?` and `[a-z]`.

/// Whether `text` fits `pattern`. Takes at most the product of their lengths.
pub(super) fn fits(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    let (mut p, mut t) = (0, 0);
    // Where the last `*` stands, and how much of the text it has taken.
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        if pattern.get(p) == Some(&'*') {
            star = Some((p, t));
            p += 1;
        } else if let Some(next) = one(&pattern, p, text[t]) {
            p = next;
            t += 1;
        } else if let Some((at, taken)) = star {
            star = Some((at, taken + 1));
            p = at + 1;
            t = taken + 1;
        } else {
            return false;
        }
    }
    pattern[p.min(pattern.len())..].iter().all(|c| *c == '*')
}

/// Whether the pattern is more than a name.
pub(super) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The place behind the pattern's element at `p` if that takes the character.
fn one(pattern: &[char], p: usize, c: char) -> Option<usize> {
    match *pattern.get(p)? {
        '?' => Some(p + 1),
        '[' => {
            let (members, after) = class(pattern, p)?;
            let (negated, members) = match members {
                ['!', rest @ ..] => (true, rest),
                all => (false, all),
            };
            (holds(members, c) != negated).then_some(after)
        }
        literal => (literal == c).then_some(p + 1),
    }
}

fn class(pattern: &[char], p: usize) -> Option<(&[char], usize)> {
    let end = pattern[p + 1..].iter().position(|c| *c == ']')? + p + 1;
    Some((&pattern[p + 1..end], end + 1))
}

fn holds(mut members: &[char], c: char) -> bool {
    loop {
        match members {
            [from, '-', to, rest @ ..] => {
                if (*from..=*to).contains(&c) {
                    return true;
                }
                members = rest;
            }
            [one, rest @ ..] => {
                if *one == c {
                    return true;
                }
                members = rest;
            }
            [] => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn stars_question_marks_and_classes() {
        assert!(fits("shop-*", "shop-db"));
        assert!(fits("*", ""));
        assert!(fits("*-d?", "shop-db"));
        assert!(fits("shop-[a-e]b", "shop-db"));
        assert!(fits("shop-[!x]b", "shop-db"));
        assert!(!fits("shop-[!d]b", "shop-db"));
        assert!(!fits("shop-*", "shop"));
        assert!(!fits("shop", "shop-db"));
        assert!(!fits("[", "x"));
        assert!(fits("a*b*c", "axxbyybzc"));
    }
}
