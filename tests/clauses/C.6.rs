//! Account Information goes to banks and vendors for transactions, to banks and credit agencies for credit-worthiness.

#[derive(privacy::PersonalData, Clone)]
pub struct Account {
    #[personal(category = "account")]
    pub card_number: String,
    #[personal(category = "registration")]
    pub owner: String,
}

#[privacy::sink(recipient = "bank")]
fn bank(_what: &str) {}

#[privacy::sink(recipient = "vendor")]
fn vendor(_what: &str) {}

#[privacy::sink(recipient = "credit-agency")]
fn credit_agency(_what: &str) {}

#[privacy::purpose("credit-assessment")]
pub fn breaks_by_telling_more_than_the_account(account: &Account) {
    credit_agency(&account.owner); //~ PD001 Account::owner -> credit-agency
}

#[privacy::purpose("transactions")]
pub fn breaks_by_paying_through_a_credit_agency(account: &Account) {
    credit_agency(&account.card_number); //~ PD002 Account::card_number -> credit-agency
}

#[privacy::purpose("credit-assessment")]
pub fn breaks_by_a_vendor_who_judges_credit(account: &Account) {
    vendor(&account.card_number); //~ PD002 Account::card_number -> vendor
}

#[privacy::purpose("transactions")]
pub fn keeps_by_paying(account: &Account) {
    bank(&account.card_number); //~ silent
    vendor(&account.card_number); //~ silent
}

#[privacy::purpose("credit-assessment")]
pub fn keeps_by_asking_for_credit(account: &Account) {
    credit_agency(&account.card_number); //~ silent
    bank(&account.card_number); //~ silent
}
