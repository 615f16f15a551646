//- /privacy.toml
schema = 1
[category.browsing]
[recipient.log]
[[personal]]
call = "http::Request::uri"
category = "browsing"
[[personal]]
call = "http::Request::headers"
category = "browsing"
[[personal]]
call = "http::Response::headers"
category = "browsing"
//- /lib.rs crate:shop deps:axum,tower,tower_http,tracing,http
use axum::Router;
use axum::extract::Request;
use axum::routing::get;
use tower::ServiceBuilder;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::{DefaultMakeSpan, DefaultOnResponse, TraceLayer};
use tracing::{Level, info_span};

async fn home() -> &'static str {
    "home"
}

pub fn by_default() -> Router {
    Router::new().route("/", get(home)).layer(TraceLayer::new_for_http()) //~ PD001 Request::uri -> log
}

pub fn at_another_level() -> Router {
    let layer = TraceLayer::new_for_http().make_span_with(DefaultMakeSpan::new().level(Level::INFO));
    Router::new().route("/", get(home)).layer(layer) //~ PD001 Request::uri -> log
}

pub fn with_headers() -> Router {
    let span = DefaultMakeSpan::new().include_headers(true); //~ PD001 Request::headers -> log
    let response = DefaultOnResponse::new().include_headers(true); //~ PD001 Response::headers -> log
    let layer = TraceLayer::new_for_http().make_span_with(span).on_response(response);
    Router::new().layer(layer) //~ PD001 Request::uri -> log
}

pub fn without_headers() -> Router {
    let span = DefaultMakeSpan::default().include_headers(false); //~ silent
    let response = DefaultOnResponse::new().include_headers(false); //~ silent
    Router::new().layer(TraceLayer::new_for_http().make_span_with(span).on_response(response)) //~ PD001 Request::uri -> log
}

pub fn the_method_alone() -> Router {
    let layer = TraceLayer::new_for_http().make_span_with(|request: &Request| {
        info_span!("request", method = %request.method()) //~ silent
    });
    Router::new().layer(layer) //~ silent
}

pub fn an_own_span() -> Router {
    let layer = TraceLayer::new_for_http().make_span_with(|request: &Request| {
        info_span!("request", agent = ?request.headers().get("user-agent")) //~ PD001 Request::headers -> log
    });
    Router::new().layer(layer) //~ silent
}

fn route(request: &Request) -> tracing::Span {
    info_span!("request", method = ?request.method()) //~ silent
}

pub fn an_own_function() -> Router {
    Router::new().layer(TraceLayer::new_for_http().make_span_with(route)) //~ silent
}

pub fn one_span_for_all() -> Router {
    Router::new().layer(TraceLayer::new_for_http().make_span_with(info_span!("requests"))) //~ silent
}

pub fn in_a_stack() -> Router {
    let stack = ServiceBuilder::new()
        .layer(TimeoutLayer::new(3))
        .layer(TraceLayer::new_for_http());
    //~^^^ PD001 Request::uri -> log
    Router::new().layer(stack) //~ silent
}

pub fn several() -> Router {
    Router::new().layer((TimeoutLayer::new(3), TraceLayer::new_for_http())) //~ PD001 Request::uri -> log
}

pub fn around_a_route() -> Router {
    Router::new().route("/", get(home).layer(TraceLayer::new_for_http())) //~ PD001 Request::uri -> log
}

pub fn other_layers() -> Router {
    Router::new().layer(TimeoutLayer::new(3)) //~ silent
}
//- /registry/tower-http/src/lib.rs crate:tower_http role:outside deps:tower
pub mod timeout;
pub mod trace;
//- /registry/tower-http/src/timeout.rs
use tower::Layer;
#[derive(Clone)]
pub struct TimeoutLayer {
    pub seconds: u64,
}
impl TimeoutLayer {
    pub fn new(seconds: u64) -> Self {
        Self { seconds }
    }
}
#[derive(Clone)]
pub struct Timeout<S> {
    inner: S,
}
impl<S> Layer<S> for TimeoutLayer {
    type Service = Timeout<S>;
    fn layer(&self, inner: S) -> Timeout<S> {
        Timeout { inner }
    }
}
//- /registry/tower-http/src/trace.rs
pub struct ReplacedByItsStub;
