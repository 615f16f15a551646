//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::collections::HashMap;

#[derive(PersonalData, Clone, Debug)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact", purposes("support", "marketing"))]
    pub email: String,
    pub friends: Vec<User>,
    consents: Vec<String>,
}

impl User {
    #[privacy::guard(gives = "consent", purposes("marketing"))]
    pub fn agreed(&self) -> bool {
        !self.consents.is_empty()
    }

    pub fn copy_of(&self) -> User {
        self.clone()
    }
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn id_agreed(id: u64) -> bool {
    id > 7
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn everyone_agreed() -> bool {
    std::env::args().count() > 7
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn require(user: &User) -> Result<(), String> {
    if user.consents.is_empty() { Err("no consent".to_string()) } else { Ok(()) }
}

#[privacy::guard(gives = "consent", purposes("marketing"))]
pub fn both_agreed(one: &User, two: &User) -> bool {
    one.agreed() && two.agreed()
}

#[privacy::sink(recipient = "mail")]
fn letter(_to: &str) {}

pub struct Order {
    pub buyer: User,
    pub seller: User,
}

pub struct Db;

impl Db {
    pub fn user(&self, id: u64) -> User {
        User { id, email: std::env::var("MAIL").unwrap_or_default(), friends: Vec::new(), consents: Vec::new() }
    }

    pub fn users(&self) -> Vec<User> {
        vec![self.user(1)]
    }
}

#[privacy::purpose("marketing")]
pub mod news {
    use super::*;

    pub fn another(asked: &User, other: &User) {
        if asked.agreed() {
            letter(&asked.email); //~ silent
            letter(&other.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn another_after_an_early_return(asked: &User, other: &User) -> Result<(), String> {
        require(asked)?;
        letter(&asked.email); //~ silent
        letter(&other.email); //~ PD003 User::email -> mail (consent)
        Ok(())
    }

    pub fn copies(asked: &User) {
        let same = asked;
        let copy = same.clone();
        let again = copy.copy_of();
        if copy.agreed() {
            letter(&asked.email); //~ silent
            letter(&same.email); //~ silent
            letter(&again.email); //~ silent
        }
    }

    pub fn taken_apart(asked: &User, other: User) {
        let User { email, .. } = other;
        let mine = asked.email.clone();
        if asked.agreed() {
            letter(&mine); //~ silent
            letter(&email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn formatted(asked: &User, other: &User) {
        let greeting = format!("dear {}", other.email);
        if asked.agreed() {
            letter(&greeting); //~ PD003 User::email -> mail (consent)
            letter(&format!("dear {}", asked.email)); //~ silent
        }
    }

    pub fn by_field(order: &Order) {
        if order.buyer.agreed() {
            letter(&order.buyer.email); //~ silent
            letter(&order.seller.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn friends(user: &User) {
        if user.agreed() {
            for friend in &user.friends {
                letter(&friend.email); //~ PD003 User::email -> mail (consent)
            }
        }
        for friend in &user.friends {
            if friend.agreed() {
                letter(&friend.email); //~ silent
                letter(&user.email); //~ PD003 User::email -> mail (consent)
            }
        }
    }

    pub fn one_for_all(users: &[User]) {
        if users[0].agreed() {
            letter(&users[0].email); //~ silent
            letter(&users[1].email); //~ PD003 User::email -> mail (consent)
            for user in users {
                letter(&user.email); //~ PD003 User::email -> mail (consent)
            }
        }
    }

    pub fn by_index(users: &[User], first: &User) {
        for (i, user) in users.iter().enumerate() {
            if users[i].agreed() {
                letter(&users[i].email); //~ silent
                letter(&user.email); //~ silent
                letter(&first.email); //~ PD003 User::email -> mail (consent)
            }
        }
    }

    pub fn nested_loops(users: &[User], others: &[User]) {
        for user in users {
            for other in others {
                if user.agreed() {
                    letter(&user.email); //~ silent
                    letter(&other.email); //~ PD003 User::email -> mail (consent)
                }
            }
        }
    }

    pub fn whoever_was_asked(user: &User) {
        if id_agreed(user.id) {
            letter(&user.email); //~ silent
        }
        if everyone_agreed() {
            letter(&user.email); //~ silent
        }
    }

    pub fn looked_up(db: &Db, user: &User) {
        let full = db.user(user.id);
        if user.agreed() {
            letter(&full.email); //~ silent
        }
        if full.agreed() {
            letter(&user.email); //~ silent
        }
    }

    pub fn looked_up_by_other_ids(db: &Db, asked: u64, other: u64) {
        let (asked, other) = (db.user(asked), db.user(other));
        if asked.agreed() {
            letter(&asked.email); //~ silent
            letter(&other.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn from_one_call(db: &Db) {
        let users = db.users();
        let Some(one) = users.iter().find(|u| u.id == 7) else { return };
        let again = db.users();
        if one.agreed() {
            letter(&one.email); //~ silent
            // It may be that one.
            letter(&again[0].email); //~ silent
        }
    }

    pub fn in_maps(users: &HashMap<u64, User>, asked: &User) {
        if let Some(user) = users.get(&asked.id)
            && user.agreed()
        {
            letter(&user.email); //~ silent
        }
        if asked.agreed() {
            if let Some(user) = users.get(&asked.id) {
                letter(&user.email); //~ silent
            }
            letter(&users[&asked.id].email); //~ silent
            for (_, user) in users {
                letter(&user.email); //~ PD003 User::email -> mail (consent)
            }
        }
    }

    pub fn two_at_once(one: &User, two: &User, three: &User) {
        if both_agreed(one, two) {
            letter(&one.email); //~ silent
            letter(&two.email); //~ silent
            letter(&three.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn each_was_asked(one: &User, two: &User, three: &User) {
        if one.agreed() && two.agreed() {
            letter(&one.email); //~ silent
            letter(&two.email); //~ silent
            letter(&three.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn one_of_two(one: &User, two: &User, first: bool) {
        let user = if first { one } else { two };
        if user.agreed() {
            letter(&user.email); //~ silent
        }
    }

    pub fn each_on_its_path(one: &User, two: &User, first: bool) -> Result<(), String> {
        let user = if first {
            require(one)?;
            one
        } else {
            require(two)?;
            two
        };
        letter(&user.email); //~ silent
        Ok(())
    }

    pub fn changed(mut user: User, db: &Db, other: u64) {
        if user.agreed() {
            letter(&user.email); //~ silent
            user = db.user(other);
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn kept_in_a_local(asked: &User, other: &User) {
        let may = asked.agreed();
        if may {
            letter(&asked.email); //~ silent
            letter(&other.email); //~ PD003 User::email -> mail (consent)
        }
    }

    fn send_news(user: &User) {
        letter(&user.email); //~ silent
    }

    fn send_to_both(asked: &User, other: &User) {
        letter(&asked.email); //~ silent
        letter(&other.email); //~ PD003 User::email -> mail (consent)
    }

    fn send_to_another(user: &User) {
        letter(&user.email); //~ PD003 User::email -> mail (consent)
    }

    fn send_text(text: &str) {
        letter(text); //~ PD003 User::email -> mail (consent)
    }

    pub fn through_helpers(asked: &User, other: &User) {
        if asked.agreed() {
            send_news(asked);
            send_news(&asked.clone());
            send_to_both(asked, other);
            send_to_another(other);
            send_text(&other.email);
        }
    }

    fn deep(text: &str) {
        letter(text); //~ silent
    }

    fn deeper(user: &User) {
        deep(&user.email);
    }

    fn deepest(user: &User) {
        deeper(user);
    }

    pub fn through_three(asked: &User) {
        if asked.agreed() {
            deepest(asked);
        }
    }

    fn send_if(user: &User, allowed: bool) {
        if allowed {
            letter(&user.email); //~ silent
        }
    }

    fn send_if_that(user: &User, allowed: bool) {
        if allowed {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn passed_on(asked: &User, other: &User) {
        send_if(asked, asked.agreed());
        send_if_that(other, asked.agreed());
    }

    fn has_said_yes(user: &User) -> bool {
        user.id != 0 && user.agreed()
    }

    fn must_have_said_yes(user: &User) {
        assert!(user.agreed());
    }

    pub fn asked_by_helpers(asked: &User, other: &User) {
        if has_said_yes(asked) {
            letter(&asked.email); //~ silent
            letter(&other.email); //~ PD003 User::email -> mail (consent)
        }
        must_have_said_yes(asked);
        letter(&asked.email); //~ silent
        letter(&other.email); //~ PD003 User::email -> mail (consent)
    }

    fn address(user: &User) -> &str {
        &user.email
    }

    pub fn read_by_helpers(asked: &User, other: &User) {
        if asked.agreed() {
            letter(address(asked)); //~ silent
            letter(address(other)); //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn in_closures(asked: &User, others: &[User]) {
        if asked.agreed() {
            let send = || letter(&asked.email); //~ silent
            send();
            others.iter().for_each(|other| letter(&other.email)); //~ PD003 User::email -> mail (consent)
        }
        others.iter().filter(|o| o.agreed()).for_each(|o| letter(&o.email)); //~ silent
    }

    pub fn collected(users: &[User]) {
        let mut willing = Vec::new();
        for user in users {
            if user.agreed() {
                willing.push(user);
            }
        }
        for user in willing {
            letter(&user.email); //~ silent
        }
        let mut anyone = Vec::new();
        for user in users {
            anyone.push(user);
        }
        for user in anyone {
            letter(&user.email); //~ PD003 User::email -> mail (consent)
        }
    }

    pub async fn in_tasks(asked: User, other: User) {
        if asked.agreed() {
            async { letter(&asked.email) }.await; //~ silent
            async move { letter(&other.email) }.await; //~ PD003 User::email -> mail (consent)
        }
    }

    pub fn found(users: &[User], asked: &User) {
        if let Some(user) = users.iter().find(|u| u.agreed()) {
            letter(&user.email); //~ silent
        }
        if let Some(user) = users.iter().find(|u| u.id == asked.id) {
            if asked.agreed() {
                letter(&user.email); //~ silent
            }
        }
    }
}

impl Order {
    #[privacy::purpose("marketing")]
    pub fn thank(&self) {
        if self.buyer.agreed() {
            letter(&self.buyer.email); //~ silent
            letter(&self.seller.email); //~ PD003 User::email -> mail (consent)
        }
    }

    #[privacy::purpose("marketing")]
    pub fn thank_other(&self, other: &User) {
        let buyer = &self.buyer;
        if other.agreed() {
            letter(&other.email); //~ silent
            letter(&buyer.email); //~ PD003 User::email -> mail (consent)
        }
        info!("done"); //~ silent
    }
}
