//! Globs of file paths: `benches/**`, `src/*_gen.rs`, `**/fixtures/?.rs`.

/// Whether a path (with `/`) matches: `?` is one character, `*` any but `/`, `**` any.
pub fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<char>, Vec<char>) = (pattern.chars().collect(), path.chars().collect());
    // One row of a table of prefixes at a time: linear in the product, whatever the pattern.
    let mut row = vec![false; path.len() + 1];
    row[0] = true;
    let mut i = 0;
    while i < pattern.len() {
        let mut next = vec![false; path.len() + 1];
        match pattern[i] {
            '*' if pattern.get(i + 1) == Some(&'*') => {
                i += 1;
                let mut seen = false;
                for at in 0..=path.len() {
                    seen |= row[at];
                    next[at] = seen;
                }
                // `**/` also stands for nothing at all.
                if pattern.get(i + 1) == Some(&'/') {
                    i += 1;
                    for at in (1..=path.len()).rev() {
                        next[at] = row[at] || (next[at - 1] && path[at - 1] == '/');
                    }
                    next[0] = row[0];
                }
            }
            '*' => {
                let mut open = false;
                for at in 0..=path.len() {
                    open = row[at] || (open && at > 0 && path[at - 1] != '/');
                    next[at] = open;
                }
            }
            '?' => (1..=path.len()).for_each(|at| next[at] = row[at - 1] && path[at - 1] != '/'),
            c => (1..=path.len()).for_each(|at| next[at] = row[at - 1] && path[at - 1] == c),
        }
        row = next;
        i += 1;
    }
    row[path.len()]
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stop_at_slashes_unless_doubled() {
        assert!(matches("benches/**", "benches/a/b.rs"));
        assert!(matches("src/*_gen.rs", "src/api_gen.rs"));
        assert!(!matches("src/*.rs", "src/a/b.rs"));
        assert!(matches("**/fixtures/?.rs", "a/b/fixtures/x.rs"));
        assert!(matches("**/fixtures/?.rs", "fixtures/x.rs"));
        assert!(!matches("**/fixtures/?.rs", "myfixtures/x.rs"));
        assert!(!matches("a", "ab"));
    }
}
