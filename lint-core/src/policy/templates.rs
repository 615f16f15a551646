//! Policies to start from: `init --template NAME`, and what holds where there is no policy.

/// The templates, by name.
pub const TEMPLATES: [(&str, &str); 1] = [("logs-only", include_str!("templates/logs-only.toml"))];

/// The text of a template.
pub fn template(name: &str) -> Option<&'static str> {
    TEMPLATES.iter().find(|(n, _)| *n == name).map(|(_, text)| *text)
}
