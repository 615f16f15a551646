// Async functions, blocks and closures, `await`.

use std::future::Future;
use std::pin::Pin;

struct User {
    email: String,
}
#[derive(Debug)]
struct DbError;

async fn load(id: u64) -> Result<User, DbError> {
    let a = find(id).await?;
      //^ User
    if id > 1 {
        return Err(DbError);
    }
    Ok(a)
  //^^^^^ Result<User, DbError>
}
async fn find(id: u64) -> Result<User, DbError> {
    Err(DbError)
}
fn explicit(id: u64) -> impl Future<Output = User> {
    async move { User { email: String::new() } }
}
fn boxed(id: u64) -> Pin<Box<dyn Future<Output = Result<User, DbError>> + Send>> {
    Box::pin(async move {
        let u = find(id).await?;
          //^ User
        Ok(u)
    })
}
struct Ready<T>(T);
impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T> {
        todo!()
    }
}

trait Repo {
    async fn get(&self, id: u64) -> Option<User>;
    fn list(&self) -> impl Future<Output = Vec<User>> + Send;
}
struct Pg;
impl Repo for Pg {
    async fn get(&self, id: u64) -> Option<User> {
        None
      //^^^^ Option<User>
    }
    async fn list(&self) -> Vec<User> {
        vec![]
    }
}

async fn uses(r: impl Repo, pg: Pg) {
    let a = load(1).await;
      //^ Result<User, DbError>
    let b = load(1);
      //^ impl Future<Output = Result<User, DbError>>
    let c = explicit(1).await.email;
      //^ String
    let d = boxed(1).await.unwrap();
      //^ User
    let e = async { 1u8 }.await;
      //^ u8
    let f = Ready("x").await;
      //^ &str
    let g = r.get(1).await;
      //^ Option<User>
    let h = pg.get(1).await.unwrap().email;
      //^ String
    let i = pg.list().await;
      //^ Vec<User>
    let j = r.list().await;
      //^ Vec<User>
    let k = run(|u| async move { u.email }).await;
      //^ String
    let l = async || 1u16;
    let m = l().await;
      //^ u16
    let n = run(get_email).await;
      //^ String
    let block = async {
        let x = find(1).await?;
        Ok::<_, DbError>(x.email)
    };
    let o = block.await;
      //^ Result<String, DbError>
}
async fn get_email(u: User) -> String {
    u.email
}
async fn run<F, Fut, T>(f: F) -> T
where
    F: FnOnce(User) -> Fut,
    Fut: Future<Output = T>,
{
    let a = f(User { email: String::new() });
      //^ Fut
    a.await
  //^^^^^^^ T
}
async fn run_async(f: impl AsyncFn(User) -> u8) {
    let a = f(User { email: String::new() }).await;
      //^ u8
}
async fn calls_async() {
    run_async(async |u| u.email.len() as u8).await;
                   //^ User
}
