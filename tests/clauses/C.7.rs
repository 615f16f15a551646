//! Statistics for others name nobody, unless who is named permits it.

#[derive(privacy::PersonalData, Clone)]
pub struct Visit {
    #[personal(category = "browsing")]
    pub ip_address: String,
    pub permits: bool,
}

#[privacy::sanitizer(gives = "anonymised")]
fn network_of(address: &str) -> String {
    address.chars().take(4).collect()
}

#[privacy::guard(gives = "consent")]
fn permits(visit: &Visit) -> bool {
    visit.permits
}

#[privacy::sink(recipient = "third-party")]
fn institute(_what: &str) {}

#[privacy::purpose("research")]
pub fn breaks_by_addresses_as_they_are(visit: &Visit) {
    institute(&visit.ip_address); //~ PD003 Visit::ip_address -> third-party
}

#[privacy::purpose("research")]
pub fn breaks_by_naming_one_beside_the_anonymous(visit: &Visit) {
    let known = network_of(&visit.ip_address);
    institute(&known); //~ silent
    institute(&format!("{known} {}", visit.ip_address)); //~ PD003 Visit::ip_address -> third-party
}

#[privacy::purpose("legal")]
pub fn breaks_by_another_purpose(visit: &Visit) {
    institute(&network_of(&visit.ip_address)); //~ PD002 Visit::ip_address -> third-party
}

#[privacy::purpose("research")]
pub fn keeps_by_making_it_anonymous(visit: &Visit) {
    institute(&network_of(&visit.ip_address)); //~ silent
}

#[privacy::purpose("research")]
pub fn keeps_by_permission(visit: &Visit) {
    if permits(visit) {
        institute(&visit.ip_address); //~ silent
    }
}

#[privacy::purpose("research")]
pub fn keeps_by_counting(visits: &[Visit]) {
    institute(&visits.len().to_string()); //~ silent
}
