//! `activitypub_federation::config`: what a server is set up with, and what its requests are given.

use crate::error::Error;
use crate::traits::Actor;
use bytes::Bytes;
use std::ops::Deref;
use std::time::Duration;
use url::Url;

#[derive(Clone)]
pub struct FederationConfig<T: Clone> {
    app_data: T,
    domain: String,
}

impl<T: Clone> FederationConfig<T> {
    #[stub::clean]
    pub fn builder() -> FederationConfigBuilder<T>;
    #[stub::flow(self.app_data -> return.app_data, self.domain -> return.domain)]
    pub fn to_request_data(&self) -> Data<T>;
    #[stub::flow(self.domain -> return)]
    pub fn domain(&self) -> &str;
}

impl<T: Clone> Deref for FederationConfig<T> {
    type Target = T;
    #[stub::flow(self.app_data -> return)]
    fn deref(&self) -> &Self::Target;
}

/// Written by a derive there.
#[doc(hidden)]
#[derive(Clone)]
pub struct FederationConfigBuilder<T: Clone> {
    app_data: T,
    domain: String,
}

#[doc(hidden)]
#[derive(Debug)]
pub struct FederationConfigBuilderError;

impl std::fmt::Display for FederationConfigBuilderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a field is missing")
    }
}

impl std::error::Error for FederationConfigBuilderError {}

impl<T: Clone> FederationConfigBuilder<T> {
    #[stub::flow(value -> self.domain, self -> return)]
    pub fn domain<VALUE: Into<String>>(&mut self, value: VALUE) -> &mut Self;
    #[stub::flow(value -> self.app_data, self -> return)]
    pub fn app_data(&mut self, value: T) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn http_fetch_limit(&mut self, value: u32) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn client<C>(&mut self, value: C) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn debug(&mut self, value: bool) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn allow_http_urls(&mut self, value: bool) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn request_timeout(&mut self, value: Duration) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn url_verifier(&mut self, value: Box<dyn UrlVerifier + Sync>) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn http_signature_compat(&mut self, value: bool) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn signed_fetch_actor<A: Actor>(&mut self, actor: &A) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn actor_pkey_cache(&mut self, cache_size: u64) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn queue_worker_count(&mut self, value: usize) -> &mut Self;
    #[stub::flow(self -> return)]
    pub fn queue_retry_count(&mut self, value: usize) -> &mut Self;
    #[stub::flow(self.app_data -> return.Ok.0.app_data, self.domain -> return.Ok.0.domain)]
    pub async fn build(&mut self) -> Result<FederationConfig<T>, FederationConfigBuilderError>;
}

pub trait UrlVerifier: Send {
    async fn verify(&self, url: &Url) -> Result<(), Error>;
}

/// What handlers are given of the application.
#[derive(Clone)]
pub struct Data<T: Clone> {
    app_data: T,
    domain: String,
}

impl<T: Clone> Data<T> {
    #[stub::flow(self.app_data -> return)]
    pub fn app_data(&self) -> &T;
    #[stub::flow(self.domain -> return)]
    pub fn domain(&self) -> &str;
    #[stub::flow(self -> return)]
    pub fn reset_request_count(&self) -> Self;
    #[stub::clean]
    pub fn request_count(&self) -> u32;
    #[stub::flow(req.url -> return.Ok.0.url, req.query -> return.Ok.0.query, req.headers -> return.Ok.0.headers, body -> return.Ok.0.body)]
    pub async fn sign_request(&self, req: reqwest_middleware::RequestBuilder, body: Bytes) -> Result<reqwest::Request, Error>;
    #[stub::clean]
    pub async fn is_valid_ip(&self, url: &Url) -> Result<(), Error>;
}

impl<T: Clone> Deref for Data<T> {
    type Target = T;
    #[stub::flow(self.app_data -> return)]
    fn deref(&self) -> &T;
}

#[derive(Clone)]
pub struct FederationMiddleware<T: Clone> {
    config: FederationConfig<T>,
}

impl<T: Clone> FederationMiddleware<T> {
    pub fn new(config: FederationConfig<T>) -> Self;
}
