//! Macros of the standard library. The derives are beside their traits.
