// tokio: tasks, channels, locks, files.

use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::sync::{Mutex, RwLock, broadcast, mpsc, oneshot};

struct User {
    email: String,
}

async fn load(id: u64) -> Result<User, std::io::Error> {
    todo!()
}

async fn tasks(users: Arc<Mutex<Vec<User>>>, one: Arc<RwLock<User>>) -> std::io::Result<()> {
    let a = tokio::spawn(async { load(1).await });
      //^ JoinHandle<Result<User, Error>>
    let b = a.await;
      //^ Result<Result<User, Error>, JoinError>
    let c = users.lock().await;
      //^ MutexGuard<Vec<User>>
    let d = c.first().map(|u| u.email.clone());
      //^ Option<String>
    let e = one.read().await.email.len();
      //^ usize
    let f = tokio::time::timeout(Duration::from_secs(1), load(1)).await;
      //^ Result<Result<User, Error>, Elapsed>
    let g = tokio::task::spawn_blocking(|| 3u8).await;
      //^ Result<u8, JoinError>
    let (tx, mut rx) = mpsc::channel::<User>(8);
       //^^ Sender<User>
    let h = rx.recv().await;
      //^ Option<User>
    let (tx, rx) = oneshot::channel::<String>();
    let i = rx.await;
      //^ Result<String, RecvError>
    let j = broadcast::channel::<u8>(1).0.subscribe().recv().await;
      //^ Result<u8, RecvError>
    let k = tokio::fs::read_to_string("x").await?;
      //^ String
    let mut l = BufReader::new(tokio::fs::File::open("x").await?).lines();
          //^ Lines<BufReader<File>>
    let m = l.next_line().await?;
      //^ Option<String>
    let mut n = tokio::net::TcpStream::connect("x:1").await?;
    let o = n.write_all(b"x").await;
      //^ Result<(), Error>
    let p = n.read_u8().await?;
      //^ u8
    let mut set = tokio::task::JoinSet::new();
    set.spawn(async { 3u8 });
    let q = set.join_next().await;
      //^ Option<Result<u8, JoinError>>
    Ok(())
}
