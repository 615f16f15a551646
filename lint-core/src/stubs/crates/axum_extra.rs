//! `axum_extra`: cookies and typed headers for axum, e.g. `jar.add(Cookie::new("id", id))`.

use axum::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use headers::Header;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Debug)]
pub struct TypedHeader<T>(pub T);

impl<T> Deref for TypedHeader<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for TypedHeader<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: Header> IntoResponse for TypedHeader<T> {
    fn into_response(self) -> Response;
}

impl<T: Header> IntoResponseParts for TypedHeader<T> {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
}

pub mod extract {
    use axum::extract::rejection::PathRejection;
    use axum::extract::{FromRequest, FromRequestParts, OptionalFromRequestParts, Request};
    use axum::response::IntoResponse;
    use http::request::Parts;
    use serde::de::DeserializeOwned;
    use std::convert::Infallible;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::marker::PhantomData;
    use std::ops::{Deref, DerefMut};

    #[derive(Clone, Debug)]
    pub struct Host(pub String);

    impl<S: Send + Sync> OptionalFromRequestParts<S> for Host {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection>;
    }

    #[derive(Debug)]
    pub struct WithRejection<E, R>(pub E, pub PhantomData<R>);

    impl<E, R> WithRejection<E, R> {
        pub fn into_inner(self) -> E;
    }

    impl<E: Clone, R> Clone for WithRejection<E, R> {
        fn clone(&self) -> Self;
    }

    impl<E: Default, R> Default for WithRejection<E, R> {
        fn default() -> Self;
    }

    impl<E, R> Deref for WithRejection<E, R> {
        type Target = E;
        fn deref(&self) -> &Self::Target;
    }

    impl<E, R> DerefMut for WithRejection<E, R> {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl<E: Display, R> Display for WithRejection<E, R> {
        #[stub::render(self = "Display")]
        #[stub::flow(self -> f)]
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<E: FromRequest<S>, R: From<E::Rejection> + IntoResponse, S: Send + Sync> FromRequest<S> for WithRejection<E, R> {
        type Rejection = R;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
    }

    impl<E: FromRequestParts<S>, R: From<E::Rejection> + IntoResponse, S: Send + Sync> FromRequestParts<S> for WithRejection<E, R> {
        type Rejection = R;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
    }

    impl<E: Copy, R> Copy for WithRejection<E, R> {}

    #[derive(Clone, Debug, Default)]
    pub struct Cached<T>(pub T);

    impl<T> Deref for Cached<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target;
    }

    impl<T> DerefMut for Cached<T> {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl<S: Send + Sync, T> FromRequestParts<S> for Cached<T>
    where
        T: FromRequestParts<S> + Clone + Send + Sync + 'static,
    {
        type Rejection = <T as FromRequestParts<S>>::Rejection;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
    }

    #[derive(Debug)]
    pub struct OptionalPath<T>(pub Option<T>);

    impl<T: DeserializeOwned + Send + 'static, S: Send + Sync> FromRequestParts<S> for OptionalPath<T> {
        type Rejection = PathRejection;
        async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection>;
    }
    pub use self::cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};

    pub mod cookie {
        use axum::extract::{FromRef, FromRequestParts};
        use axum::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
        use cookie::{Cookie, Key};
        use http::header::HeaderMap;
        use http::request::Parts;
        use std::convert::Infallible;

        #[derive(Clone, Debug, Default)]
        pub struct CookieJar;

        impl CookieJar {
            pub fn from_headers(headers: &HeaderMap) -> Self;
            pub fn new() -> Self;
            #[stub::flow(self -> return.Some.0)]
            pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
            #[stub::flow(self -> return)]
            pub fn remove<C: Into<Cookie<'static>>>(self, cookie: C) -> Self;
            #[stub::sink(recipient = "cookie", args(cookie))]
            #[stub::flow(self -> return, cookie -> return)]
            pub fn add<C: Into<Cookie<'static>>>(self, cookie: C) -> Self;
            pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>>;
        }

        impl<S: Send + Sync> FromRequestParts<S> for CookieJar {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection>;
        }

        impl IntoResponse for CookieJar {
            #[stub::clean]
            fn into_response(self) -> Response;
        }

        impl IntoResponseParts for CookieJar {
            type Error = Infallible;
            #[stub::flow(res -> return.Ok.0)]
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
        }

        #[derive(Debug)]
        pub struct PrivateCookieJar<K = Key> {
            key: K,
        }

        impl PrivateCookieJar {
            pub fn from_headers(headers: &HeaderMap, key: Key) -> Self;
            pub fn new(key: Key) -> Self;
        }

        impl<K> PrivateCookieJar<K> {
            #[stub::flow(self -> return.Some.0)]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
            #[stub::flow(self -> return)]
            pub fn remove<C: Into<Cookie<'static>>>(self, cookie: C) -> Self;
            #[stub::sink(recipient = "cookie", args(cookie))]
            #[stub::flow(self -> return, cookie -> return)]
            pub fn add<C: Into<Cookie<'static>>>(self, cookie: C) -> Self;
            pub fn decrypt(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>>;
            pub fn iter(&self) -> impl Iterator<Item = Cookie<'static>> + '_;
        }

        impl<K> Clone for PrivateCookieJar<K> {
            fn clone(&self) -> Self;
        }

        impl<S: Send + Sync, K: FromRef<S> + Into<Key>> FromRequestParts<S> for PrivateCookieJar<K> {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
        }

        impl<K> IntoResponse for PrivateCookieJar<K> {
            #[stub::clean]
            fn into_response(self) -> Response;
        }

        impl<K> IntoResponseParts for PrivateCookieJar<K> {
            type Error = Infallible;
            #[stub::flow(res -> return.Ok.0)]
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
        }

        #[derive(Debug)]
        pub struct SignedCookieJar<K = Key> {
            key: K,
        }

        impl SignedCookieJar {
            pub fn from_headers(headers: &HeaderMap, key: Key) -> Self;
            pub fn new(key: Key) -> Self;
        }

        impl<K> SignedCookieJar<K> {
            #[stub::flow(self -> return.Some.0)]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
            #[stub::flow(self -> return)]
            pub fn remove<C: Into<Cookie<'static>>>(self, cookie: C) -> Self;
            #[stub::sink(recipient = "cookie", args(cookie))]
            #[stub::flow(self -> return, cookie -> return)]
            pub fn add<C: Into<Cookie<'static>>>(self, cookie: C) -> Self;
            pub fn verify(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>>;
            pub fn iter(&self) -> impl Iterator<Item = Cookie<'static>> + '_;
        }

        impl<K> Clone for SignedCookieJar<K> {
            fn clone(&self) -> Self;
        }

        impl<S: Send + Sync, K: FromRef<S> + Into<Key>> FromRequestParts<S> for SignedCookieJar<K> {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
        }

        impl<K> IntoResponse for SignedCookieJar<K> {
            #[stub::clean]
            fn into_response(self) -> Response;
        }

        impl<K> IntoResponseParts for SignedCookieJar<K> {
            type Error = Infallible;
            #[stub::flow(res -> return.Ok.0)]
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
        }
        pub use cookie::{Cookie, Expiration, Key, SameSite};
    }
}

pub mod headers {

    pub use headers::*;
}

pub mod response {}
