//! Browsing Information: addresses, browsers and systems, pages, sessions, patterns of browsing and buying.

#[derive(privacy::PersonalData, Clone)]
pub struct Visit {
    #[personal(category = "browsing")]
    pub ip_address: String,
    #[personal(category = "browsing")]
    pub user_agent: String,
    #[personal(category = "browsing")]
    pub operating_system: String,
    #[personal(category = "browsing")]
    pub pages_viewed: String,
    #[personal(category = "browsing")]
    pub buying_pattern: String,
}

#[privacy::source(category = "browsing")]
fn peer_address() -> String {
    String::new()
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::sink(recipient = "employee")]
fn analysts(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_a_visit(visit: &Visit) {
    notice_board(&visit.ip_address); //~ PD001 Visit::ip_address -> public
    notice_board(&visit.user_agent); //~ PD001 Visit::user_agent -> public
    notice_board(&visit.operating_system); //~ PD001 Visit::operating_system -> public
    notice_board(&visit.pages_viewed); //~ PD001 Visit::pages_viewed -> public
    notice_board(&visit.buying_pattern); //~ PD001 Visit::buying_pattern -> public
}

#[privacy::purpose("publication")]
pub fn breaks_by_what_a_request_tells() {
    let address = peer_address();
    notice_board(&address); //~ PD001 peer_address -> public
}

#[privacy::purpose("research")]
pub fn keeps_by_improving_the_site(visit: &Visit) {
    analysts(&visit.ip_address); //~ silent
    analysts(&visit.user_agent); //~ silent
    analysts(&visit.operating_system); //~ silent
    analysts(&visit.pages_viewed); //~ silent
    analysts(&visit.buying_pattern); //~ silent
    analysts(&peer_address()); //~ silent
}

/// How many pages were viewed tells of no visitor.
#[privacy::purpose("publication")]
pub fn keeps_by_publishing_how_many_visits_there_were(visits: &[Visit]) {
    notice_board(&format!("{} visits", visits.len())); //~ silent
}
