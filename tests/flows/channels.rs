//- /lib.rs crate:shop deps:privacy=lint-macros,log,tokio,flume,crossbeam_channel
//! The two ends of a channel are one place: what one sends, the other finds.
use log::info;
use privacy::PersonalData;
use std::sync::mpsc;

#[derive(PersonalData, Clone)]
pub struct User {
    #[personal(category = "contact")]
    pub email: String,
    pub id: u64,
}

pub fn sent_after_the_receiver_started(user: User) {
    let (sender, receiver) = mpsc::sync_channel::<String>(4);
    let worker = std::thread::spawn(move || {
        for text in receiver {
            info!("{text}"); //~ PD003 User::email -> log
        }
    });
    sender.send(user.email).ok();
    worker.join().ok();
}

pub fn only_the_clean_one(user: &User) {
    let (sender, receiver) = mpsc::channel::<(u64, String)>();
    sender.send((user.id, user.email.clone())).ok();
    while let Ok((id, email)) = receiver.recv() {
        info!("{id}"); //~ silent
        info!("{email}"); //~ PD003 User::email -> log
    }
}

pub fn a_clone_is_the_same_channel(user: &User) {
    let (sender, receiver) = mpsc::channel::<String>();
    let other = sender.clone();
    other.send(user.email.clone()).ok();
    info!("{:?}", receiver.try_recv()); //~ PD003 User::email -> log
}

fn report(sender: &mpsc::Sender<String>, user: &User) {
    sender.send(user.email.clone()).ok();
}

fn count(sender: &mpsc::Sender<u64>, user: &User) {
    sender.send(user.id).ok();
}

fn print_all(receiver: mpsc::Receiver<String>) {
    for text in receiver.iter() {
        info!("{text}"); //~ PD003 User::email -> log
    }
}

pub fn through_helpers(user: &User) {
    let (sender, receiver) = mpsc::channel();
    report(&sender, user);
    print_all(receiver);
    let (sender, receiver) = mpsc::channel();
    count(&sender, user);
    info!("{:?}", receiver.recv()); //~ silent
}

pub async fn tokio_kinds(user: User) {
    let (one, answer) = tokio::sync::oneshot::channel::<String>();
    one.send(user.email.clone()).ok();
    info!("{:?}", answer.await); //~ PD003 User::email -> log
    let (news, mut reader) = tokio::sync::broadcast::channel::<String>(8);
    let mut late = news.subscribe();
    news.send(user.email.clone()).ok();
    info!("{:?}", reader.recv().await); //~ PD003 User::email -> log
    info!("{:?}", late.recv().await); //~ PD003 User::email -> log
    let (state, watcher) = tokio::sync::watch::channel(user.id.to_string());
    info!("{}", watcher.borrow().as_str()); //~ PD003 User::email -> log
    state.send(user.email.clone()).ok();
    let (start, seen) = tokio::sync::watch::channel(user.email.clone());
    info!("{}", seen.borrow().as_str()); //~ PD003 User::email -> log
    drop(start);
    let (queue, mut jobs) = tokio::sync::mpsc::unbounded_channel::<User>();
    queue.send(user).ok();
    if let Some(user) = jobs.recv().await {
        info!("{}", user.id); //~ silent
    }
}

pub async fn other_crates(user: User) {
    let (sender, receiver) = flume::unbounded::<String>();
    sender.send_async(user.email.clone()).await.ok();
    info!("{:?}", receiver.recv_async().await); //~ PD003 User::email -> log
    let (sender, receiver) = crossbeam_channel::bounded::<String>(1);
    sender.send(user.email.clone()).ok();
    info!("{:?}", receiver.recv()); //~ PD003 User::email -> log
    let (sender, receiver) = flume::bounded::<u64>(1);
    sender.send(user.id).ok();
    info!("{:?}", receiver.recv()); //~ silent
}

pub fn what_is_not_sent_does_not_come(user: &User) {
    let (sender, receiver) = mpsc::channel::<usize>();
    sender.send(user.email.len()).ok();
    info!("{:?}", receiver.recv()); //~ silent
    let (sender, receiver) = mpsc::channel::<String>();
    let (other, _kept) = mpsc::channel::<String>();
    other.send(user.email.clone()).ok();
    sender.send("ready".to_owned()).ok();
    info!("{:?}", receiver.recv()); //~ silent
}

pub fn an_error_of_a_closed_channel(user: &User) {
    let (sender, receiver) = mpsc::channel::<String>();
    drop(receiver);
    if let Err(error) = sender.send(user.email.clone()) {
        info!("{error}"); //~ silent
    }
}

pub struct Mailroom {
    queue: tokio::sync::mpsc::Sender<User>,
    done: u64,
}

impl Mailroom {
    pub async fn post(&self, user: User) {
        self.queue.send(user).await.ok();
    }
}

pub struct Postman {
    queue: tokio::sync::mpsc::Receiver<User>,
}

impl Postman {
    fn new(queue: tokio::sync::mpsc::Receiver<User>) -> Self {
        Self { queue }
    }

    async fn run(mut self) {
        while let Some(user) = self.queue.recv().await {
            info!("{}", user.id); //~ silent
            info!("{}", user.email); //~ PD003 User::email -> log
        }
    }
}

pub struct Teller {
    orders: tokio::sync::mpsc::Sender<String>,
    counts: tokio::sync::mpsc::Sender<u64>,
}

impl Teller {
    pub async fn tell(&self, user: &User) {
        self.orders.send(user.email.clone()).await.ok();
        self.counts.send(user.id).await.ok();
    }
}

pub struct Clerk {
    orders: tokio::sync::mpsc::Receiver<String>,
    counts: tokio::sync::mpsc::Receiver<u64>,
}

impl Clerk {
    async fn run(mut self) {
        while let Some(order) = self.orders.recv().await {
            info!("{order}"); //~ PD003 User::email -> log
        }
        while let Some(count) = self.counts.recv().await {
            info!("{count}"); //~ silent
        }
    }
}

pub fn open() -> (Mailroom, Teller) {
    let (send, queue) = tokio::sync::mpsc::channel(4);
    tokio::spawn(Postman::new(queue).run());
    let (orders, inbox) = tokio::sync::mpsc::channel(4);
    let (counts, numbers) = tokio::sync::mpsc::channel(4);
    tokio::spawn(Clerk { orders: inbox, counts: numbers }.run());
    (Mailroom { queue: send, done: 0 }, Teller { orders, counts })
}

pub fn the_first_of_several(user: User, numbers: crossbeam_channel::Receiver<u64>) {
    let (sender, receiver) = crossbeam_channel::bounded::<String>(1);
    let (counts, counted) = crossbeam_channel::unbounded::<u64>();
    counts.send(user.id).ok();
    crossbeam_channel::select! {
        recv(receiver) -> email => {
            info!("{email:?}"); //~ PD003 User::email -> log
        }
        recv(counted) -> count => info!("{:?}", count.map(|n| n.to_string())), //~ silent
        send(sender, user.email) -> sent => info!("{sent:?}"), //~ silent
        default(std::time::Duration::from_secs(1)) => {}
    }
    let late = crossbeam_channel::after(std::time::Duration::from_secs(1));
    let next = crossbeam_channel::select_biased! {
        recv(numbers) -> number => number.unwrap_or_default(),
        recv(late) -> _ => 0,
    };
    info!("{}", next.to_string()); //~ silent
}
