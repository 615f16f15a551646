//! `async_trait`: `async fn` in traits; the functions mean what they say.

#[stub::attribute]
macro_rules! async_trait {
    () => {};
}
