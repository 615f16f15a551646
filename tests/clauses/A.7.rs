//! What a business says of itself is Personal Data only where it tells who a living individual is.

#[derive(privacy::PersonalData, Clone)]
pub struct Company {
    #[personal(category = "registration", subject = "business")]
    pub company_name: String,
    #[personal(category = "registration")]
    pub contact_person: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_naming_the_person_in_a_company(company: &Company) {
    notice_board(&company.contact_person); //~ PD001 Company::contact_person -> public
}

#[privacy::purpose("publication")]
pub fn breaks_by_naming_both_in_one_line(company: &Company) {
    notice_board(&format!("{}: {}", company.company_name, company.contact_person)); //~ PD001 Company::contact_person -> public
}

#[privacy::purpose("publication")]
pub fn keeps_by_naming_the_company(company: &Company) {
    notice_board(&company.company_name); //~ silent
}

/// A copy without the person is the business alone.
#[privacy::purpose("publication")]
pub fn keeps_by_leaving_the_person_out(company: &Company) {
    let nobody = Company { contact_person: String::new(), ..company.clone() };
    notice_board(&format!("{}: {}", nobody.company_name, nobody.contact_person)); //~ silent
}
