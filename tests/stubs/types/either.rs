// either: a value of one of two types.

use either::{Either, Left, Right};

struct Person {
    name: String,
}

struct Group {
    people: Vec<Person>,
}

fn takes_apart(one: Either<Person, Group>) {
    let a = one.as_ref().left();
      //^ Option<&Person>
    let b = one.as_ref().map_left(|person| person.name.len());
      //^ Either<usize, &Group>
    let c = one.as_ref().either(|person| person.name.clone(), |group| group.people.len().to_string());
      //^ String
    let d = either::for_both!(&one, _ => 1);
      //^ i32
    let e = match one {
        Left(person) => person.name,
        Right(group) => group.people.into_iter().map(|person| person.name).collect(),
    };
    let f = e;
      //^ String
}

fn iterates(group: Group, person: Option<Person>, all: bool) {
    let a = if all { Left(group.people.into_iter()) } else { Right(person.into_iter()) };
    for b in a {
        let c = b;
          //^ Person
    }
}

fn iterates_borrowed(people: &Either<Vec<Person>, Vec<Person>>, either: Either<Vec<Person>, Vec<Group>>) {
    let a = people.iter().next();
      //^ Option<&Person>
    let b = either.factor_into_iter().next();
      //^ Option<Either<Person, Group>>
}

fn derefs(name: Either<String, &'static str>) {
    let a = name.trim();
      //^ &str
}
