//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde
//! Types that hold values of themselves: comments with replies, employees with managers, expressions.
use log::info;
use privacy::PersonalData;
use std::fmt;

#[derive(PersonalData, Clone)]
pub struct Comment {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    pub replies: Vec<Comment>,
    pub parent: Option<Box<Comment>>,
}

pub mod walks {
    use super::*;

    pub fn ids_downward(comment: &Comment) {
        info!("{}", comment.id); //~ silent
        for reply in &comment.replies {
            ids_downward(reply);
        }
    }

    pub fn ids_upward(comment: &Comment) {
        info!("{}", comment.id); //~ silent
        if let Some(parent) = &comment.parent {
            ids_upward(parent);
        }
    }

    pub fn ids_everywhere(comment: &Comment) {
        info!("{}", comment.id); //~ silent
        if let Some(parent) = &comment.parent {
            ids_everywhere(parent);
        }
        for reply in &comment.replies {
            ids_everywhere(reply);
        }
    }

    pub fn emails_downward(comment: &Comment) {
        info!("{}", comment.email); //~ PD003 Comment::email -> log
        for reply in &comment.replies {
            emails_downward(reply);
        }
    }

    pub fn in_a_loop(comment: &Comment) {
        let mut at = comment;
        while let Some(parent) = &at.parent {
            info!("{}", parent.id); //~ silent
            at = parent;
        }
        info!("{}", at.email); //~ PD003 Comment::email -> log
    }

    pub fn deep_by_hand(comment: &Comment) {
        info!("{}", comment.replies[0].replies[0].replies[0].id); //~ silent
        info!("{}", comment.replies[0].replies[0].replies[0].email); //~ PD003 Comment::email -> log
    }
}

pub mod collected {
    use super::*;

    fn ids(comment: &Comment) -> Vec<u32> {
        let mut all = vec![comment.id];
        for reply in &comment.replies {
            all.extend(ids(reply));
        }
        all
    }

    fn fill(comment: &Comment, ids: &mut Vec<u32>, emails: &mut Vec<String>) {
        ids.push(comment.id);
        emails.push(comment.email.clone());
        for reply in &comment.replies {
            fill(reply, ids, emails);
        }
    }

    fn emails(comment: &Comment) -> Vec<String> {
        let below = comment.replies.iter().flat_map(emails);
        std::iter::once(comment.email.clone()).chain(below).collect()
    }

    pub fn shown(comment: &Comment) {
        info!("{:?}", ids(comment)); //~ silent
        info!("{:?}", emails(comment)); //~ PD003 Comment::email -> log
        let (mut numbers, mut addresses) = (Vec::new(), Vec::new());
        fill(comment, &mut numbers, &mut addresses);
        info!("{numbers:?}"); //~ silent
        info!("{addresses:?}"); //~ PD003 Comment::email -> log
    }
}

pub mod converted {
    use super::*;

    pub struct View {
        pub id: u32,
        pub from: String,
        pub below: Vec<View>,
    }

    fn view(comment: Comment) -> View {
        View { id: comment.id, from: comment.email, below: comment.replies.into_iter().map(view).collect() }
    }

    fn print_ids(view: &View) {
        info!("{}", view.id); //~ silent
        view.below.iter().for_each(print_ids);
    }

    fn print_senders(view: &View) {
        info!("{}", view.from); //~ PD003 Comment::email -> log
        view.below.iter().for_each(print_senders);
    }

    pub fn shown(comment: Comment) {
        let view = view(comment);
        print_ids(&view);
        print_senders(&view);
        info!("{}", view.below[0].below[0].id); //~ silent
        info!("{}", view.below[0].below[0].from); //~ PD003 Comment::email -> log
    }
}

pub mod written {
    use super::*;

    pub struct Folder {
        pub name: String,
        pub note: String,
        pub inside: Vec<Folder>,
    }

    fn names(folder: &Folder) {
        info!("{}", folder.name); //~ silent
        folder.inside.iter().for_each(names);
    }

    fn notes(folder: &Folder) {
        info!("{}", folder.note); //~ PD003 Comment::email -> log
        folder.inside.iter().for_each(notes);
    }

    pub fn deep_inside(mut folder: Folder, comment: &Comment) {
        folder.inside[0].inside[0].inside[0].note = comment.email.clone();
        names(&folder);
        notes(&folder);
        info!("{}", folder.note); //~ silent
    }

    fn mark_all(folder: &mut Folder, by: &str) {
        folder.note = by.to_owned();
        for one in &mut folder.inside {
            mark_all(one, by);
        }
    }

    pub fn everywhere(mut folder: Folder, comment: &Comment) {
        mark_all(&mut folder, &comment.email);
        info!("{}", folder.name); //~ silent
        info!("{}", folder.inside[0].inside[0].name); //~ silent
        info!("{}", folder.note); //~ PD003 Comment::email -> log
        info!("{}", folder.inside[0].inside[0].note); //~ PD003 Comment::email -> log
    }

    pub fn at_the_end(mut folder: Folder, comment: &Comment) {
        let mut at = &mut folder;
        while !at.inside.is_empty() {
            at = &mut at.inside[0];
        }
        at.note = comment.email.clone();
        info!("{}", folder.inside[0].inside[0].inside[0].note); //~ PD003 Comment::email -> log
        info!("{}", folder.inside[0].inside[0].inside[0].name); //~ silent
    }

    pub fn moved_out(mut folder: Folder, comment: &Comment) {
        folder.inside[0].inside[0].note = comment.email.clone();
        if let Some(mut first) = folder.inside.pop() {
            if let Some(second) = first.inside.pop() {
                info!("{}", second.note); //~ PD003 Comment::email -> log
                info!("{}", second.name); //~ silent
            }
        }
    }
}

pub mod mutual {
    use super::*;

    pub enum Block {
        Text(String),
        List(Vec<Item>),
    }

    pub struct Item {
        pub label: String,
        pub body: Box<Block>,
    }

    fn labels(block: &Block) {
        match block {
            Block::Text(_) => {}
            Block::List(items) => {
                for item in items {
                    info!("{}", item.label); //~ silent
                    labels(&item.body);
                }
            }
        }
    }

    fn texts(block: &Block) {
        match block {
            Block::Text(text) => info!("{text}"), //~ PD003 Comment::email -> log
            Block::List(items) => items.iter().for_each(|item| texts(&item.body)),
        }
    }

    pub fn shown(comment: &Comment) {
        let text = Block::Text(comment.email.clone());
        let inner = Block::List(vec![Item { label: "from".to_owned(), body: Box::new(text) }]);
        let outer = Block::List(vec![Item { label: "all".to_owned(), body: Box::new(inner) }]);
        labels(&outer);
        texts(&outer);
    }
}

pub mod rendered {
    use super::*;

    pub struct Thread {
        pub title: String,
        pub starter: String,
        pub below: Vec<Thread>,
    }

    impl fmt::Display for Thread {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}", self.title)?;
            for one in &self.below {
                write!(f, " {one}")?;
            }
            Ok(())
        }
    }

    impl fmt::Debug for Thread {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} by {}", self.title, self.starter)?;
            f.debug_list().entries(&self.below).finish()
        }
    }

    fn thread(comment: &Comment) -> Thread {
        Thread {
            title: comment.id.to_string(),
            starter: comment.email.clone(),
            below: comment.replies.iter().map(thread).collect(),
        }
    }

    pub fn shown(comment: &Comment) {
        let thread = thread(comment);
        info!("{thread}"); //~ silent
        info!("{thread:?}"); //~ PD003 Comment::email -> log
    }
}

pub mod iterated {
    use super::*;

    pub struct Tokens {
        rest: Vec<Token>,
    }

    pub enum Token {
        Word(String),
        Group { name: String, inside: Tokens },
    }

    impl Iterator for Tokens {
        type Item = Token;

        fn next(&mut self) -> Option<Token> {
            self.rest.pop()
        }
    }

    fn names(tokens: Tokens) {
        for token in tokens {
            if let Token::Group { name, inside } = token {
                info!("{name}"); //~ silent
                names(inside);
            }
        }
    }

    fn words(tokens: Tokens) {
        for token in tokens {
            match token {
                Token::Word(word) => info!("{word}"), //~ PD003 Comment::email -> log
                Token::Group { inside, .. } => words(inside),
            }
        }
    }

    fn tokens(comment: &Comment) -> Tokens {
        let word = Token::Word(comment.email.clone());
        let group = Token::Group { name: "sender".to_owned(), inside: Tokens { rest: vec![word] } };
        Tokens { rest: vec![group] }
    }

    pub fn shown(comment: &Comment) {
        names(tokens(comment));
        words(tokens(comment));
    }
}

pub mod callbacks {
    use super::*;

    fn visit(comment: &Comment, each: &mut dyn FnMut(&Comment)) {
        each(comment);
        for reply in &comment.replies {
            visit(reply, each);
        }
    }

    fn visit_by<F: Fn(&Comment) + Copy>(comment: &Comment, each: F) {
        each(comment);
        comment.replies.iter().for_each(|reply| visit_by(reply, each));
    }

    pub fn shown(comment: &Comment) {
        visit(comment, &mut |one| info!("{}", one.id)); //~ silent
        visit(comment, &mut |one| info!("{}", one.email)); //~ PD003 Comment::email -> log
        visit_by(comment, |one| info!("{}", one.id)); //~ silent
        visit_by(comment, |one| info!("{}", one.email)); //~ PD003 Comment::email -> log
    }
}
