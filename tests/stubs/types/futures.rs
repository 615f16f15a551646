// futures: adaptors of futures and streams.

use futures::future::{self, FutureExt, TryFutureExt};
use futures::stream::{self, StreamExt, TryStreamExt};

struct User {
    email: String,
}

async fn load(id: u64) -> Result<User, String> {
    todo!()
}

async fn all() -> Result<(), String> {
    let a = future::join_all(vec![1, 2].into_iter().map(load)).await;
      //^ Vec<Result<User, String>>
    let b = future::try_join_all(vec![load(1), load(2)]).await?;
      //^ Vec<User>
    let c = load(1).map(|r| r.is_ok()).await;
      //^ bool
    let d = load(1).map_ok(|u| u.email).await?;
      //^ String
    let e = load(1).map_err(|e| e.len()).await.err();
      //^ Option<usize>
    let f = load(1).and_then(|u| async move { Ok(u.email.len()) }).await;
      //^ Result<usize, String>
    let g = stream::iter(vec![1u64, 2]).then(load).collect::<Vec<_>>().await;
      //^ Vec<Result<User, String>>
    let h = stream::iter(vec![1u64]).map(|id| id.to_string()).next().await;
      //^ Option<String>
    let i = stream::iter(vec![1u64]).then(load).try_next().await?;
      //^ Option<User>
    let j = stream::iter(vec![1u64]).map(load).buffer_unordered(2).try_collect::<Vec<_>>().await?;
      //^ Vec<User>
    let k = stream::iter(vec![1u64]).filter_map(|id| async move { Some(id) }).count().await;
      //^ usize
    let l = future::ready(3u8).await;
      //^ u8
    Ok(())
}
