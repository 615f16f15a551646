//! What is computed once all is read: inherited purposes, and rules by recipient.

use super::{Policy, Reader};
use crate::policy::model::{RuleId, Targets};

/// Names that two kinds of things share are fine; what is checked here needs all of them.
pub(super) fn names(reader: &mut Reader, policy: &mut Policy) {
    let _ = reader;
    for category in &policy.categories {
        let mut at = Some(category);
        let mut steps = 0;
        let found = loop {
            match at {
                Some(c) if c.purposes.is_some() => break c.purposes.clone(),
                // A cycle was reported where the tree was built.
                Some(c) if steps <= policy.categories.len() => {
                    steps += 1;
                    at = c.parent.and_then(|p| policy.categories.get(p.index()));
                }
                _ => break None,
            }
        };
        policy.index.category_purposes.push(found);
    }
}

pub(super) fn indexes(policy: &mut Policy) {
    policy.index.rules_to = vec![Vec::new(); policy.recipients.len()];
    for (i, rule) in policy.rules.iter().enumerate() {
        let id = RuleId(i as u16);
        match &rule.to {
            Targets::All => {
                policy.index.rules_to_all.push(id);
                policy.index.rules_to.iter_mut().for_each(|rules| rules.push(id));
            }
            Targets::Some(set) => {
                for recipient in set.iter() {
                    if let Some(rules) = policy.index.rules_to.get_mut(recipient) {
                        rules.push(id);
                    }
                }
            }
        }
    }
}
