//! Guards and sanitizers: what makes a disclosure permitted.

use sha2::{Digest, Sha256};

use crate::domain::{Attendee, Member, Visit};

/// Whether a member agreed to direct marketing (B.7).
#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn agreed_to_marketing(member: &Member) -> bool {
    member.newsletter
}

/// Whether a guest of an event asked for offers (B.7).
#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn asked_for_offers(attendee: &Attendee) -> bool {
    attendee.wants_offers
}

/// Whether goods may be sold to a member (F).
#[privacy::guard(gives = "adult")]
pub fn is_adult(member: &Member) -> bool {
    !member.minor
}

/// Whether a minor's guardian agreed (F).
#[privacy::guard(gives = "guardian-consent")]
pub fn guardian_agreed(member: &Member) -> bool {
    member.guardian_agreed
}

/// Whether the request comes from the member (D, G).
#[privacy::guard(gives = "authenticated")]
pub fn is_logged_in(token: &str, member: i64) -> bool {
    !token.is_empty() && token == member.to_string()
}

/// A password as it is kept.
#[privacy::sanitizer(gives = "clean")]
pub fn hashed(password: &str) -> String {
    format!("{:x}", Sha256::digest(password.as_bytes()))
}

/// How many visits a page had, and from which kind of browser: tells nothing of a person.
#[privacy::sanitizer(gives = "anonymised")]
pub fn counted(visits: &[Visit]) -> Vec<(String, usize)> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for visit in visits {
        let family = visit.user_agent.split('/').next().unwrap_or_default().to_owned();
        match counts.iter_mut().find(|(name, _)| *name == family) {
            Some((_, count)) => *count += 1,
            None => counts.push((family, 1)),
        }
    }
    counts
}
