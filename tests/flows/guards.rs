//- /lib.rs crate:shop deps:privacy=lint-macros,log
use privacy::PersonalData;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    pub wants_letters: bool,
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn agreed(account: &Account) -> bool {
    account.wants_letters
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn consent_of(account: &Account) -> Option<u32> {
    account.wants_letters.then_some(account.id)
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn require_consent(account: &Account) -> Result<(), String> {
    if account.wants_letters { Ok(()) } else { Err("no consent".to_string()) }
}

#[privacy::sink(recipient = "mail")]
fn letter(_to: &str) {}

#[privacy::purpose("marketing")]
pub mod marketing {
    use super::*;

    pub fn unguarded(account: &Account) {
        letter(&account.email); //~ PD003 Account::email -> mail (consent)
        letter("everybody"); //~ silent
    }

    pub fn by_if(account: &Account) {
        if agreed(account) {
            letter(&account.email); //~ silent
        } else {
            letter(&account.email); //~ PD003 Account::email -> mail (consent)
        }
        letter(&account.email); //~ PD003 Account::email -> mail (consent)
    }

    pub fn by_early_return(account: &Account) {
        if !agreed(account) {
            return;
        }
        letter(&account.email); //~ silent
    }

    pub fn by_the_wrong_return(account: &Account) {
        if agreed(account) {
            return;
        }
        letter(&account.email); //~ PD003 Account::email -> mail (consent)
    }

    pub fn by_let_else(account: &Account) {
        let Some(number) = consent_of(account) else {
            letter(&account.email); //~ PD003 Account::email -> mail (consent)
            return;
        };
        letter(&format!("{} {number}", account.email)); //~ silent
    }

    pub fn by_if_let(account: &Account) {
        if let Some(_) = consent_of(account) {
            letter(&account.email); //~ silent
        }
        if consent_of(account).is_some() {
            letter(&account.email); //~ silent
        }
        if consent_of(account).is_none() {
            letter(&account.email); //~ PD003 Account::email -> mail (consent)
        }
    }

    pub fn by_match(account: &Account) {
        match consent_of(account) {
            Some(_) => letter(&account.email), //~ silent
            None => letter(&account.email), //~ PD003 Account::email -> mail (consent)
        }
        match agreed(account) {
            true => letter(&account.email), //~ silent
            false => {}
        }
    }

    pub fn by_question_mark(account: &Account) -> Result<(), String> {
        letter(&account.email); //~ PD003 Account::email -> mail (consent)
        require_consent(account)?;
        letter(&account.email); //~ silent
        Ok(())
    }

    pub fn kept_in_a_local(account: &Account) {
        let may = agreed(account);
        if may {
            letter(&account.email); //~ silent
        }
        let must_not = !may;
        if must_not {
            return;
        }
        letter(&account.email); //~ silent
    }

    pub fn combined(account: &Account, open: bool) {
        if open && agreed(account) {
            letter(&account.email); //~ silent
        }
        if open || agreed(account) {
            letter(&account.email); //~ PD003 Account::email -> mail (consent)
        }
        if !agreed(account) || !open {
            return;
        }
        letter(&account.email); //~ silent
    }

    pub fn short_circuit(account: &Account) -> bool {
        agreed(account) && deliver(&account.email)
    }

    fn deliver(to: &str) -> bool {
        letter(to); //~ silent
        true
    }

    fn may_write(account: &Account) -> bool {
        account.id != 0 && agreed(account)
    }

    fn checked(account: &Account) -> Result<&str, String> {
        require_consent(account)?;
        Ok(&account.email)
    }

    pub fn by_helpers(account: &Account) -> Result<(), String> {
        if may_write(account) {
            letter(&account.email); //~ silent
        }
        let email = checked(account)?;
        letter(email); //~ silent
        Ok(())
    }

    pub fn lost_where_paths_join(account: &Account, hurry: bool) {
        if !hurry && !agreed(account) {
            return;
        }
        letter(&account.email); //~ PD003 Account::email -> mail (consent)
    }

    pub fn in_loops(accounts: &[Account]) {
        for account in accounts {
            if !agreed(account) {
                continue;
            }
            letter(&account.email); //~ silent
        }
        for account in accounts.iter().filter(|a| agreed(a)) {
            letter(&account.email); //~ silent
        }
        for account in accounts {
            letter(&account.email); //~ PD003 Account::email -> mail (consent)
        }
    }

    pub fn called_under_a_guard(account: &Account) {
        if agreed(account) {
            send_to(account);
        }
    }

    fn send_to(account: &Account) {
        letter(&account.email); //~ silent
    }

    pub fn called_with_and_without(account: &Account) {
        if agreed(account) {
            send_anyway(account);
        }
        send_anyway(account);
    }

    fn send_anyway(account: &Account) {
        letter(&account.email); //~ PD003 Account::email -> mail (consent)
    }

    pub fn by_adaptors(account: &Account) -> Option<()> {
        consent_of(account).map(|_| letter(&account.email)); //~ silent
        consent_of(account).map_or_else(|| letter(&account.email), |_| ()); //~ PD003 Account::email -> mail (consent)
        require_consent(account).and_then(|()| Ok(letter(&account.email))).ok(); //~ silent
        require_consent(account).map_err(|_| letter(&account.email)).ok(); //~ PD003 Account::email -> mail (consent)
        if require_consent(account).ok().is_some() {
            letter(&account.email); //~ silent
        }
        if require_consent(account).is_err() {
            return None;
        }
        letter(&account.email); //~ silent
        let _number = consent_of(account).ok_or("no").ok()?;
        letter(&account.email); //~ silent
        Some(())
    }

    pub fn by_closures(account: &Account) {
        let send = || letter(&account.email); //~ silent
        if agreed(account) {
            send();
        }
        let send_now = || letter(&account.email); //~ PD003 Account::email -> mail (consent)
        send_now();
        agreed(account).then(|| letter(&account.email)); //~ silent
    }
}
