//! Paths as URIs: percent-encoded, absolute ones with their scheme.
//!
//! ```text
//! src/mail é.rs  ─▶  src/mail%20%C3%A9.rs
//! ```

/// A directory ends in `/`, so that what is below it is found by appending.
pub(super) fn directory_uri(path: &str) -> String {
    let uri = file_uri(path);
    if uri.ends_with('/') { uri } else { uri + "/" }
}

pub(super) fn file_uri(path: &str) -> String {
    match path.split_at_checked(2) {
        Some((drive, rest)) if drive.ends_with(':') => format!("file:///{drive}{}", encode(rest)),
        _ => format!("file:///{}", encode(path.trim_start_matches('/'))),
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters and `/`.
pub(super) fn encode(path: &str) -> String {
    use std::fmt::Write;
    path.bytes().fold(String::with_capacity(path.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::{directory_uri, encode, file_uri};

    #[test]
    fn uris_are_percent_encoded() {
        assert_eq!(encode("src/é 1#a?.rs"), "src/%C3%A9%201%23a%3F.rs");
        assert_eq!(encode("a%2Fb"), "a%252Fb");
        assert_eq!(file_uri("/home/me/my shop/x.rs"), "file:///home/me/my%20shop/x.rs");
        assert_eq!(directory_uri("C:/shop"), "file:///C:/shop/");
        assert_eq!(directory_uri("/shop/"), "file:///shop/");
    }
}
