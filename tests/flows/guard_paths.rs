//- /lib.rs crate:shop deps:privacy=lint-macros,tokio
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact", purposes("marketing"))]
    pub email: String,
    pub letters: bool,
}

pub enum Kind {
    Shop(User),
    Guest,
}

pub struct Refused(pub u64);

impl User {
    #[privacy::guard(gives = "consent", purposes("marketing"))]
    pub fn agreed(&self) -> bool {
        self.letters
    }

    #[privacy::guard(gives = "consent", purposes("marketing"))]
    pub fn consent(&self) -> Option<u64> {
        self.letters.then_some(self.id)
    }

    #[privacy::guard(gives = "consent", purposes("marketing"))]
    pub fn require(&self) -> Result<u64, Refused> {
        if self.letters { Ok(self.id) } else { Err(Refused(self.id)) }
    }

    #[privacy::guard(gives = "consent", purposes("marketing"))]
    pub async fn ask(&self) -> bool {
        self.letters
    }
}

#[privacy::sink(recipient = "mail")]
fn letter(_to: &str) {}

#[privacy::purpose("marketing")]
pub mod news {
    use super::*;

    pub fn compared(user: &User) {
        if user.agreed() == true {
            letter(&user.email); //~ silent
        }
        if user.agreed() == false {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
        if user.agreed() != false {
            letter(&user.email); //~ silent
        }
        let no = user.agreed() != true;
        if no {
            return;
        }
        letter(&user.email); //~ silent
    }

    pub fn bitwise(user: &User, open: bool) {
        if user.agreed() & open {
            letter(&user.email); //~ silent
        }
        if user.agreed() | open {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn negated_twice(user: &User, open: bool) {
        if !(!user.agreed() || !open) {
            letter(&user.email); //~ silent
        }
        if !(user.agreed() && open) {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn chains(user: &User, kind: &Kind) {
        if let Kind::Shop(buyer) = kind
            && buyer.agreed()
        {
            letter(&buyer.email); //~ silent
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn match_guards(user: &User, kind: &Kind) {
        match kind {
            Kind::Shop(buyer) if buyer.agreed() && buyer.id > 7 => letter(&buyer.email), //~ silent
            Kind::Shop(buyer) => letter(&buyer.email), //~ PD003 User::email -> mail (consent)
            Kind::Guest if user.agreed() => letter(&user.email), //~ silent
            Kind::Guest => {}
        }
    }

    pub fn matched_pairs(user: &User, open: bool) {
        match (user.agreed(), open) {
            (true, true) => letter(&user.email), //~ silent
            (true, false) => letter(&user.email), //~ silent
            (false, _) => letter(&user.email), //~ PD003 User::email -> mail (consent)
        }
        match (user.require(), open) {
            (Ok(_), _) => letter(&user.email), //~ silent
            (Err(_), true) => {}
            (Err(_), false) => letter(&user.email), //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn matches_macro(user: &User) {
        if matches!(user.require(), Ok(id) if id > 7) {
            letter(&user.email); //~ silent
        }
        if !matches!(user.consent(), Some(_)) {
            return;
        }
        letter(&user.email); //~ silent
    }

    pub fn let_else(user: &User) {
        let Ok(_) = user.require() else {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
            return;
        };
        letter(&user.email); //~ silent
    }

    pub fn let_else_in_a_loop(users: &[User]) {
        for user in users {
            let Some(_) = user.consent() else { continue };
            letter(&user.email); //~ silent
        }
        for user in users {
            let Some(_) = user.consent() else { break };
            letter(&user.email); //~ silent
        }
    }

    pub fn unwrapped(user: &User) {
        let _ = user.consent().unwrap();
        letter(&user.email); //~ silent
    }

    pub fn expected(user: &User) {
        user.require().map_err(|_| "no").expect("consent");
        letter(&user.email); //~ silent
    }

    pub fn unwrapped_error(user: &User) {
        let Refused(_) = user.require().unwrap_err();
        letter(&user.email); //~ PD003 User::email -> mail (consent)
    }

    pub fn defaults(user: &User, fallback: &str) {
        let to = user.consent().map(|_| user.email.as_str()).unwrap_or("nobody");
        letter(to); //~ silent
        let known = user.consent().unwrap_or(7);
        letter(&format!("{known} {}", user.email)); //~ PD003 User::email -> mail (consent)
        letter(fallback); //~ silent
    }

    pub fn options(found: Option<User>) {
        if found.as_ref().is_some_and(|u| u.agreed()) {
            letter(&found.unwrap().email); //~ silent
        }
    }

    pub fn maybe(found: Option<&User>) {
        if found.is_some_and(User::agreed)
            && let Some(user) = found
        {
            letter(&user.email); //~ silent
        }
        if found.map(|u| u.agreed()).unwrap_or(false) {
            letter(&found.unwrap().email); //~ silent
        }
        if found.map_or(false, |u| u.agreed()) {
            letter(&found.unwrap().email); //~ silent
        }
        if found.is_none_or(|u| u.agreed())
            && let Some(user) = found
        {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn filtered_option(found: Option<User>) {
        if let Some(user) = found.clone().filter(|u| u.agreed()) {
            letter(&user.email); //~ silent
        }
        if let Some(user) = found.filter(|u| u.id > 7) {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn iterators(users: Vec<User>) {
        let (willing, others): (Vec<User>, Vec<User>) = users.iter().cloned().partition(|u| u.agreed());
        for user in &willing {
            letter(&user.email); //~ silent
        }
        for user in &others {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
        let first = users.iter().find(|u| u.agreed());
        if let Some(user) = first {
            letter(&user.email); //~ silent
        }
        let texts: Vec<String> = users.iter().filter(|u| u.agreed()).map(|u| u.email.clone()).collect();
        letter(&texts.join(",")); //~ silent
        let texts: Vec<String> = users.iter().map(|u| u.email.clone()).collect();
        letter(&texts.join(",")); //~ PD003 User::email -> mail (consent)
        users.iter().filter_map(|u| u.agreed().then_some(u)).for_each(|u| letter(&u.email)); //~ silent
        users.iter().filter_map(|u| if u.agreed() { Some(u) } else { None }).for_each(|u| letter(&u.email)); //~ silent
        users.iter().skip_while(|u| u.agreed()).for_each(|u| letter(&u.email)); //~ PD003 User::email -> mail (consent)
        users.iter().take_while(|u| u.agreed()).for_each(|u| letter(&u.email)); //~ silent
    }

    pub fn all_of_them(users: &[User]) {
        if users.iter().all(|u| u.agreed()) {
            for user in users {
                letter(&user.email); //~ silent
            }
        }
        if users.iter().any(|u| u.agreed()) {
            for user in users {
                letter(&user.email); //~ PD003 User::email -> mail (consent)
            }
        }
    }

    pub fn retained(mut users: Vec<User>) {
        users.retain(|u| u.agreed());
        for user in &users {
            letter(&user.email); //~ silent
        }
    }

    pub fn retained_others(mut users: Vec<User>) {
        users.retain(|u| !u.agreed());
        for user in &users {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn breaks(users: &[User]) {
        let mut found = None;
        for user in users {
            if user.agreed() {
                found = Some(user);
                break;
            }
        }
        if let Some(user) = found {
            letter(&user.email); //~ silent
        }
        let user = loop {
            let Some(user) = users.first() else { return };
            if user.agreed() {
                break user;
            }
        };
        letter(&user.email); //~ silent
    }

    pub fn labelled(groups: &[Vec<User>]) {
        'groups: for group in groups {
            for user in group {
                if !user.agreed() {
                    continue 'groups;
                }
                letter(&user.email); //~ silent
            }
            for user in group {
                letter(&user.email); //~ PD003 User::email -> mail (consent)
            }
        }
    }

    pub fn nested_returns(user: &User, open: bool) {
        {
            if open {
                if !user.agreed() {
                    return;
                }
                letter(&user.email); //~ silent
            }
        }
        letter(&user.email); //~ PD003 User::email -> mail (consent)
    }

    pub fn both_ways(user: &User, open: bool) {
        if open {
            if !user.agreed() {
                return;
            }
        } else if user.require().is_err() {
            return;
        }
        letter(&user.email); //~ silent
    }

    pub fn while_let(mut users: Vec<User>) {
        while let Some(user) = users.pop() {
            if !user.agreed() {
                continue;
            }
            letter(&user.email); //~ silent
        }
    }

    pub async fn awaited(user: &User) {
        if user.ask().await {
            letter(&user.email); //~ silent
        } else {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub async fn in_a_task(user: User) {
        if !user.ask().await {
            return;
        }
        tokio::spawn(async move { letter(&user.email) }).await.ok(); //~ silent
    }

    pub async fn asked_in_the_task(user: User) {
        tokio::spawn(async move {
            if user.agreed() {
                letter(&user.email); //~ silent
            }
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        })
        .await
        .ok();
    }

    fn yes(user: &User) -> bool {
        let asked = user.agreed();
        if asked { true } else { false }
    }

    fn no(user: &User) -> bool {
        !yes(user)
    }

    fn checked(user: &User) -> Option<&User> {
        user.agreed().then_some(user)
    }

    fn checked_or(user: &User) -> Result<(), String> {
        match user.require() {
            Ok(_) => Ok(()),
            Err(Refused(id)) => Err(format!("{id}")),
        }
    }

    pub fn helpers(user: &User) {
        if yes(user) {
            letter(&user.email); //~ silent
        }
        if !no(user) {
            letter(&user.email); //~ silent
        }
        if no(user) {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
        if let Some(user) = checked(user) {
            letter(&user.email); //~ silent
        }
        if checked_or(user).is_err() {
            return;
        }
        letter(&user.email); //~ silent
    }

    struct Asked {
        allowed: bool,
    }

    fn send_by(user: &User, asked: &Asked) {
        if asked.allowed {
            letter(&user.email); //~ silent
        }
    }

    fn send_unless(user: &User, refused: bool) {
        if !refused {
            letter(&user.email); //~ silent
        }
    }

    fn send_with(user: &User, permit: Option<u64>) {
        let Some(_) = permit else { return };
        letter(&user.email); //~ silent
    }

    fn send_with_proof(user: &User, permit: Result<u64, Refused>) -> Result<(), Refused> {
        permit?;
        letter(&user.email); //~ silent
        Ok(())
    }

    fn send_always(user: &User, allowed: bool) {
        drop(allowed);
        letter(&user.email); //~ PD003 User::email -> mail (consent)
    }

    fn send_deep(user: &User, allowed: bool) {
        send_deeper(user, allowed);
    }

    fn send_deeper(user: &User, allowed: bool) {
        if allowed {
            letter(&user.email); //~ silent
        }
    }

    fn send_text(text: &str, allowed: bool) {
        if allowed {
            letter(text); //~ silent
        }
    }

    fn send_either(user: &User, allowed: bool) {
        if allowed {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn passed_on(user: &User, open: bool) {
        send_by(user, &Asked { allowed: user.agreed() });
        send_unless(user, !user.agreed());
        send_with(user, user.consent());
        send_with_proof(user, user.require()).ok();
        send_always(user, user.agreed());
        let allowed = open && user.agreed();
        send_deep(user, allowed);
        send_text(&user.email, user.agreed());
        send_either(user, user.agreed());
        send_either(user, open);
    }

    pub fn captured(user: &User) {
        let allowed = user.agreed();
        let send = || {
            if allowed {
                letter(&user.email); //~ silent
            }
        };
        send();
    }
}
