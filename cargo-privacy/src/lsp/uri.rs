//! `file:` URIs as paths and back.
//!
//! ```text
//! file:///home/anna/a%20b/lib.rs  ⇄  /home/anna/a b/lib.rs
//! ```

use std::fmt::Write;
use std::str::FromStr;

use lsp_types::Uri;

/// The path of a `file:` URI, with `/`; `None` for other URIs (unsaved buffers without a name, archives).
pub(super) fn to_path(uri: &Uri) -> Option<String> {
    let rest = uri.as_str().strip_prefix("file://")?;
    let path = &rest[rest.find('/')?..];
    let path = decode(path)?;
    // `/C:/x` on Windows.
    let is_drive = path.as_bytes().get(2) == Some(&b':') && path.as_bytes()[1].is_ascii_alphabetic();
    Some(if is_drive { path[1..].to_owned() } else { path })
}

/// The URI of a path.
pub(super) fn of_path(path: &str) -> Option<Uri> {
    let mut text = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' | b':' => text.push(byte.into()),
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    Uri::from_str(&text).ok()
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push((high * 16 + low) as u8);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{of_path, to_path};

    #[test]
    fn paths_with_spaces_and_letters_of_all_kinds_come_back() {
        for path in ["/a/b.rs", "/a b/ü/%41.rs", "C:/x/y.rs"] {
            let uri = of_path(path);
            assert_eq!(uri.as_ref().and_then(to_path).as_deref(), Some(path));
        }
    }
}
