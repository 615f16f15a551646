//! Policies to start from: `init --template NAME`, and what holds where there is no policy.

/// The templates, by name.
pub const TEMPLATES: [(&str, &str); 3] = [
    ("alibaba-2016", include_str!("templates/alibaba-2016.toml")),
    ("gdpr", include_str!("templates/gdpr.toml")),
    ("logs-only", include_str!("templates/logs-only.toml")),
];

/// The text of a template.
pub fn template(name: &str) -> Option<&'static str> {
    TEMPLATES.iter().find(|(n, _)| *n == name).map(|(_, text)| *text)
}

/// The JSON schema of the policy file, for editors: completion and checks while writing.
pub const SCHEMA: &str = include_str!("schema.json");

#[cfg(test)]
mod tests {
    use super::TEMPLATES;
    use crate::policy::parse;

    #[test]
    fn every_template_is_a_policy_without_errors() {
        for (name, text) in TEMPLATES {
            assert_eq!(parse(text).1, [], "{name}");
        }
    }
}
