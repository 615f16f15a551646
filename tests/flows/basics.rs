//- /lib.rs crate:shop deps:privacy=lint-macros,log
use privacy::PersonalData;

#[derive(PersonalData)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

fn sink(text: &str) {
    log::info!("{}", text); //~ PD003 Account::email -> log (anonymised)
}

pub fn direct(account: &Account) {
    log::info!("{}", account.email); //~ PD003 Account::email -> log (anonymised)
    log::info!("{}", account.id); //~ silent
    sink(&account.email);
    sink("text");
}
