//! Hosts: what a URL's text says of where it goes, and which recipient that is.
//!
//! `https://api.mailgun.net/v3` and the known beginning `https://api.mailgun.net/` both name a host; `https://api.` alone does
//! not, since what follows may belong to it. Names compare without case; ports and user names say nothing.

/// What is known of where a request goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The host, in lower case; `None`: not known.
    pub host: Option<String>,
    /// Whether it goes over plain `http`, `ws` or `ftp`.
    pub insecure: bool,
}

/// Reads the beginning of a URL; `complete`: there is nothing behind it.
pub fn target(text: &str, complete: bool) -> Target {
    let Some((scheme, rest)) = text.split_once("://") else { return Target { host: None, insecure: false } };
    let scheme = scheme.to_ascii_lowercase();
    let insecure = matches!(scheme.as_str(), "http" | "ws" | "ftp");
    let end = rest.find(['/', '?', '#']);
    if end.is_none() && !complete {
        // `user@` or more of the name may follow, unless a port shows that the name has ended.
        return Target { host: None, insecure };
    }
    let authority = &rest[..end.unwrap_or(rest.len())];
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or(v6),
        None => host.split(':').next().unwrap_or(host),
    };
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    Target { host: (!host.is_empty()).then_some(host), insecure: insecure && !is_local(authority) }
}

/// Whether a host is this machine: nothing leaves it.
pub fn is_local(host: &str) -> bool {
    let name = host.rsplit_once('@').map_or(host, |(_, h)| h);
    let name = if name.starts_with('[') { name } else { name.split(':').next().unwrap_or(name) };
    matches!(name, "localhost" | "127.0.0.1" | "::1" | "[::1]") || name.starts_with("[::1]")
}

/// How exactly a pattern names a host: `None` not at all, else more for a longer match, most for the host itself.
pub fn matches(pattern: &str, host: &str) -> Option<usize> {
    let (pattern, host) = (pattern.to_ascii_lowercase(), host.to_ascii_lowercase());
    if pattern == "*" {
        return Some(0);
    }
    match pattern.strip_prefix("*.") {
        Some(suffix) => {
            let below = host.strip_suffix(suffix)?.strip_suffix('.')?;
            (!below.is_empty()).then_some(suffix.len())
        }
        None => (pattern == host).then_some(usize::MAX),
    }
}

/// What is wrong with a pattern, if anything.
pub(crate) fn check(pattern: &str) -> Result<(), String> {
    if pattern.contains("://") || pattern.contains('/') {
        return Err("a host has no scheme and no path; write `api.example.com` or `*.example.com`".to_owned());
    }
    let name = pattern.strip_prefix("*.").unwrap_or(pattern);
    if name.is_empty() || (name.contains('*') && pattern != "*") {
        return Err("`*` stands for the first part only; write `*.example.com`".to_owned());
    }
    if name.contains(':') && !name.starts_with('[') && name.matches(':').count() == 1 {
        return Err("a host has no port here; requests to any port of it count".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{matches, target};

    fn host(text: &str, complete: bool) -> Option<String> {
        target(text, complete).host
    }

    #[test]
    fn a_beginning_names_a_host_only_where_the_name_has_ended() {
        assert_eq!(host("https://api.mailgun.net/", false).as_deref(), Some("api.mailgun.net"));
        assert_eq!(host("https://api.", false), None);
        assert_eq!(host("https://a.example", true).as_deref(), Some("a.example"));
        assert_eq!(host("/v1/send", true), None);
    }

    #[test]
    fn user_names_ports_and_case_say_nothing() {
        assert_eq!(host("https://key:secret@API.Example.com:8443/x", true).as_deref(), Some("api.example.com"));
        assert_eq!(host("http://[2001:db8::1]:80/", true).as_deref(), Some("2001:db8::1"));
        assert!(target("http://a.example/", true).insecure);
        assert!(!target("http://localhost:8080/", true).insecure);
    }

    #[test]
    fn the_most_exact_pattern_wins() {
        assert_eq!(matches("*.mailgun.org", "eu.mailgun.org"), Some("mailgun.org".len()));
        assert_eq!(matches("*.mailgun.org", "mailgun.org"), None);
        assert_eq!(matches("*.mailgun.org", "evilmailgun.org"), None);
        assert_eq!(matches("API.mailgun.org", "api.mailgun.org"), Some(usize::MAX));
    }
}
