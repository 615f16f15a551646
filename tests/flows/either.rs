//- /lib.rs crate:members deps:privacy=lint-macros,log,either,serde,serde_json
use either::{Either, IntoEither, Left, Right, for_both};
use log::info;
use privacy::PersonalData;
use serde::Serialize;

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct Person {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Group {
    pub id: u32,
    pub title: String,
}

pub type Member = Either<Person, Group>;

pub fn shows_which(member: Member) {
    info!("{}", member.is_left()); //~ silent
    info!("{:?}", member); //~ PD003 Person::email -> log
    if let Some(group) = member.as_ref().right() {
        info!("{}", group.title); //~ silent
    }
    if let Left(person) = &member {
        info!("{}", person.email); //~ PD003 Person::email -> log
        info!("{}", person.id); //~ silent
    }
    info!("{}", serde_json::to_string(&member).unwrap_or_default()); //~ PD003 Person::email -> log
    info!("{:?}", member.flip().left()); //~ silent
}

pub fn maps(member: Member) {
    let names = member.as_ref().map_left(|person| person.id).map_right(|group| group.title.clone());
    info!("{:?}", names); //~ silent
    let name = member.as_ref().either(|person| person.email.clone(), |group| group.title.clone());
    info!("{}", name); //~ PD003 Person::email -> log
    let id = for_both!(member.as_ref(), one => one.id);
    info!("{}", id); //~ silent
    let both = member.map_either(|person| (person.id, person.email), |group| (group.id, group.title));
    let (id, name) = both.into_inner();
    info!("{}", id); //~ silent
    info!("{}", name); //~ PD003 Person::email -> log
}

pub fn takes_apart(member: Member, other: Member) {
    let group = member.clone().right_or_else(|_| Group { id: 1, title: String::new() });
    info!("{:?}", group); //~ silent
    let person = member.left_or_else(|group| Person { id: group.id, email: String::new() });
    info!("{}", person.email); //~ PD003 Person::email -> log
    let _group = other.unwrap_right(); //~ PD003 Person::email -> log
}

pub fn iterates(people: Vec<Person>, chosen: Option<Person>, all: bool) {
    let some = if all { Left(people.into_iter()) } else { Right(chosen.into_iter()) };
    for person in some {
        info!("{}", person.id); //~ silent
        info!("{}", person.email); //~ PD003 Person::email -> log
    }
}

pub fn iterates_borrowed(members: &Either<Vec<Person>, Vec<Person>>) {
    let ids: Vec<u32> = members.iter().map(|person| person.id).collect();
    info!("{:?}", ids); //~ silent
    let emails: Vec<&str> = members.iter().map(|person| person.email.as_str()).collect();
    info!("{:?}", emails); //~ PD003 Person::email -> log
}

pub fn iterates_both(members: Either<Vec<Person>, Vec<Group>>) {
    for member in members.factor_into_iter() {
        match member {
            Left(person) => info!("{}", person.email), //~ PD003 Person::email -> log
            Right(group) => info!("{}", group.title), //~ silent
        }
    }
}

pub fn collects(members: Vec<Member>) {
    let (people, groups): (Vec<Person>, Vec<Group>) = members.into_iter().collect();
    info!("{:?}", groups); //~ silent
    info!("{:?}", people); //~ PD003 Person::email -> log
}

pub fn derefs(name: Either<String, &'static str>, person: Person) {
    info!("{}", name.to_uppercase()); //~ silent
    let name: Either<String, &'static str> = Left(person.email);
    info!("{}", name.trim()); //~ PD003 Person::email -> log
    info!("{}", name); //~ PD003 Person::email -> log
    info!("{}", name.len()); //~ silent
}

pub fn converts(found: Result<Person, Group>) {
    match Either::from(found) {
        Left(group) => info!("{:?}", group), //~ silent
        Right(person) => info!("{:?}", person), //~ PD003 Person::email -> log
    }
}

pub fn chooses(person: Person, left: bool) {
    let id = person.id.into_either(left);
    info!("{}", id); //~ silent
    let email = person.email.into_either_with(|email| email.is_empty());
    info!("{}", email); //~ PD003 Person::email -> log
}
