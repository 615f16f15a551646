//! Direct marketing with the data given for it, and with consent alone.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "marketing")]
    pub name: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "marketing")]
    pub home_address: String,
    #[personal(category = "marketing")]
    pub email: String,
    #[personal(category = "marketing")]
    pub fax: String,
    #[personal(category = "registration")]
    pub login_name: String,
    pub agreed: bool,
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
fn agreed(member: &Member) -> bool {
    member.agreed
}

#[privacy::sink(recipient = "promotion-service")]
fn promoter(_what: &str) {}

#[privacy::sink(recipient = "affiliate")]
fn sister_company(_what: &str) {}

#[privacy::purpose("marketing")]
pub fn breaks_without_consent(member: &Member) {
    promoter(&member.name); //~ PD003 Member::name -> promotion-service (consent)
    promoter(&member.phone); //~ PD003 Member::phone -> promotion-service (consent)
    promoter(&member.home_address); //~ PD003 Member::home_address -> promotion-service (consent)
    promoter(&member.email); //~ PD003 Member::email -> promotion-service (consent)
    promoter(&member.fax); //~ PD003 Member::fax -> promotion-service (consent)
}

#[privacy::purpose("marketing")]
pub fn breaks_where_consent_was_refused(member: &Member) {
    if !agreed(member) {
        promoter(&member.email); //~ PD003 Member::email -> promotion-service (consent)
    }
}

#[privacy::purpose("marketing")]
pub fn breaks_for_an_affiliate_without_consent(member: &Member) {
    sister_company(&member.email); //~ PD003 Member::email -> affiliate (consent)
}

#[privacy::purpose("marketing")]
pub fn breaks_with_data_given_for_something_else(member: &Member) {
    if agreed(member) {
        promoter(&member.login_name); //~ PD002 Member::login_name -> promotion-service
    }
}

#[privacy::purpose("marketing")]
pub fn keeps_by_asking_first(member: &Member) {
    if agreed(member) {
        promoter(&member.email); //~ silent
        sister_company(&member.fax); //~ silent
    }
}

#[privacy::purpose("marketing")]
pub fn keeps_by_leaving_early(member: &Member) {
    if !agreed(member) {
        return;
    }
    promoter(&member.phone); //~ silent
}
