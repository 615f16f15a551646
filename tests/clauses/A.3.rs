//! Account Information: bank accounts, cards, billing, the traces of cheques and money orders.

#[derive(privacy::PersonalData, Clone)]
pub struct Account {
    #[personal(category = "account")]
    pub bank_account: String,
    #[personal(category = "account")]
    pub billing_address: String,
    #[personal(category = "account")]
    pub card_number: String,
    #[personal(category = "account")]
    pub card_expiry: String,
    #[personal(category = "account")]
    pub cheque_number: String,
    #[personal(category = "account")]
    pub money_order: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::sink(recipient = "bank")]
fn bank(_what: &str) {}

#[privacy::sink(recipient = "partner-site")]
fn partner(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_an_account(account: &Account) {
    notice_board(&account.bank_account); //~ PD001 Account::bank_account -> public
    notice_board(&account.billing_address); //~ PD001 Account::billing_address -> public
    notice_board(&account.card_number); //~ PD001 Account::card_number -> public
    notice_board(&account.card_expiry); //~ PD001 Account::card_expiry -> public
    notice_board(&account.cheque_number); //~ PD001 Account::cheque_number -> public
    notice_board(&account.money_order); //~ PD001 Account::money_order -> public
}

#[privacy::purpose("transactions")]
pub fn breaks_by_telling_another_site(account: Account) {
    let Account { card_number, .. } = account;
    partner(&card_number); //~ PD001 Account::card_number -> partner-site
}

#[privacy::purpose("transactions")]
pub fn keeps_by_paying_with_it(account: &Account) {
    bank(&account.bank_account); //~ silent
    bank(&account.billing_address); //~ silent
    bank(&account.card_number); //~ silent
    bank(&account.card_expiry); //~ silent
    bank(&account.cheque_number); //~ silent
    bank(&account.money_order); //~ silent
}

#[privacy::purpose("credit-assessment")]
pub fn keeps_by_asking_a_bank_what_the_account_is_good_for(account: &Account) {
    bank(&format!("{}, billed to {}", account.bank_account, account.billing_address)); //~ silent
}
