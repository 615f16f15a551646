//! Nothing is sold to minors, unless a guardian agreed; what a minor gave can be removed.
// PD105 is on in this file.

#[derive(privacy::PersonalData, Clone)]
pub struct Buyer {
    #[personal(category = "registration")]
    pub address: String,
    #[personal(category = "registration")]
    pub birth_year: u32,
    pub guardian_agreed: bool,
}

#[privacy::guard(gives = "adult")]
fn is_adult(buyer: &Buyer) -> bool {
    buyer.birth_year < 2000
}

#[privacy::guard(gives = "guardian-consent")]
fn guardian_agreed(buyer: &Buyer) -> bool {
    buyer.guardian_agreed
}

#[privacy::sink(recipient = "delivery-service")]
fn carrier(_what: &str) {}

#[privacy::sink(recipient = "affiliate")]
fn sister_company(_what: &str) {}

#[privacy::purpose("transactions")]
pub fn breaks_by_selling_without_a_look_at_the_age(buyer: &Buyer) {
    carrier(&buyer.address); //~ PD003 Buyer::address -> delivery-service
    sister_company(&buyer.address); //~ PD003 Buyer::address -> affiliate
}

#[privacy::purpose("transactions")]
pub fn breaks_by_selling_to_the_minors_alone(buyer: &Buyer) {
    if is_adult(buyer) {
        return;
    }
    carrier(&buyer.address); //~ PD003 Buyer::address -> delivery-service
}

#[privacy::right(erase)]
pub fn breaks_by_removing_a_part(minor: &mut Minor) {
    minor.user_name.clear();
}

#[derive(privacy::PersonalData)]
pub struct Minor {
    #[personal(category = "registration")]
    pub user_name: String,
    #[personal(category = "registration")]
    pub birthday: String, //~ PD105 Minor::birthday
}

#[privacy::purpose("transactions")]
pub fn keeps_by_selling_to_adults(buyer: &Buyer) {
    if is_adult(buyer) {
        carrier(&buyer.address); //~ silent
    }
}

#[privacy::purpose("transactions")]
pub fn keeps_by_asking_a_guardian(buyer: &Buyer) {
    if !guardian_agreed(buyer) {
        return;
    }
    carrier(&buyer.address); //~ silent
}

#[privacy::right(erase)]
pub fn keeps_by_removing_all_of_it(buyer: &mut Buyer) {
    buyer.address.clear(); //~ silent
    buyer.birth_year = 0; //~ silent
}

#[privacy::right(erase)]
pub fn keeps_by_removing_the_record(minors: &mut Vec<Minor>, at: usize) {
    minors.remove(at); //~ silent
}
