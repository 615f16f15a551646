//! Which fields the functions reach that serve a right (PD105).

#[privacy::sink(recipient = "partner", purposes("support"))]
fn page(_text: &str) {}

// Returned, shown by a sink, or made into a text; what is logged is shown to nobody.
#[derive(privacy::PersonalData, Clone)]
pub struct Account {
    #[personal(category = "contact")]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    pub phone: String, //~ silent
    #[personal(category = "contact")]
    pub street: String, //~ silent
    #[personal(category = "contact")]
    pub town: String, //~ PD105 Account::town
    #[personal(category = "contact")]
    pub fax: String, //~ PD105 Account::fax
    // What the policy lets nobody see is not asked for.
    #[personal(category = "credential")]
    pub password: String, //~ silent
    pub id: u64,
}

#[privacy::right(access)]
pub fn show(account: &Account) -> (String, u64) {
    page(&account.phone); //~ silent
    println!("{}", account.fax); //~ PD003 Account::fax -> log (anonymised)
    let shown = format!("{}, {}", account.email, street(account));
    (shown, account.id)
}

fn street(account: &Account) -> &str {
    &account.street
}

#[privacy::right(correct)]
pub fn correct(account: &mut Account, email: String, phone: &str, street: String, town: String) {
    account.email = email;
    account.phone.push_str(phone);
    set(account, street);
    account.town = town;
}

fn set(account: &mut Account, street: String) {
    account.street = street;
}

// A whole value holds all of it.
#[derive(privacy::PersonalData, Clone)]
pub struct Profile {
    #[personal(category = "contact")]
    pub nick: String, //~ silent
    #[personal(category = "contact")]
    pub motto: String, //~ silent
}

#[privacy::right(access)]
pub async fn profile(profiles: &std::collections::HashMap<u64, Profile>, id: u64) -> Option<Profile> {
    profiles.get(&id).cloned()
}

// Handed to code that can't be seen: a template may show it.
#[derive(privacy::PersonalData, Clone)]
pub struct Card {
    #[personal(category = "contact")]
    pub name: String, //~ silent
    #[personal(category = "contact")]
    pub number: String, //~ silent
}

#[privacy::right(access)]
pub fn card(card: &Card) -> String {
    templates::card(card)
}

// A row of a table is held; no function shows anything of this one.
#[derive(privacy::PersonalData, sqlx::FromRow)]
pub struct Visitor {
    #[personal(category = "contact")]
    pub email: String, //~ PD105 Visitor::email
    pub id: i64,
}

// A type that no such function has to do with, and that is no row, passes through.
#[derive(privacy::PersonalData)]
pub struct Message {
    #[personal(category = "contact")]
    pub sender: String, //~ silent
}

// Corrected by SQL.
#[derive(privacy::PersonalData, sqlx::FromRow)]
pub struct Member {
    #[personal(category = "contact")]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    pub city: String, //~ PD105 Member::city
}

#[privacy::right(access)]
pub async fn member(pool: &sqlx::PgPool, id: i64) -> Result<Member, sqlx::Error> {
    sqlx::query_as("select * from members where id = $1").bind(id).fetch_one(pool).await
}

#[privacy::right(correct)]
pub async fn correct_member(pool: &sqlx::PgPool, id: i64, email: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update members set email = $1 where id = $2").bind(email).bind(id).execute(pool).await?; //~ silent
    Ok(())
}

// Erased field by field: all of them are.
#[derive(privacy::PersonalData)]
pub struct Minor {
    #[personal(category = "contact")]
    pub name: String, //~ silent
    #[personal(category = "contact")]
    pub school: String, //~ PD105 Minor::school
}

#[privacy::right(erase)]
pub fn erase(minor: &mut Minor) {
    minor.name.clear();
}

// Erased as a whole: that is for who removes it to know.
#[privacy::right(erase)]
pub fn forget(profiles: &mut std::collections::HashMap<u64, Profile>, id: u64) {
    profiles.remove(&id);
}

// What all of it is for.
#[privacy::purpose("support")]
pub fn uses(account: &Account, visitor: &Visitor, member: &Member, minor: &Minor) -> usize {
    let Account { email, phone, street, town, fax, password, .. } = account;
    let of_account = email.len() + phone.len() + street.len() + town.len() + fax.len() + password.len();
    of_account + visitor.email.len() + member.email.len() + member.city.len() + minor.name.len() + minor.school.len()
}
