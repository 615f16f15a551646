//- /privacy.toml
schema = 1
[category.browsing]
[recipient.log]
[[personal]]
call = "actix_web::HttpRequest::headers"
category = "browsing"
[[personal]]
field = "actix_web::dev::RequestHead::peer_addr"
category = "browsing"
[[personal]]
call = "actix_web::dev::ConnectionInfo::realip_remote_addr"
category = "browsing"
[[personal]]
call = "actix_web::HttpRequest::query_string"
category = "browsing"
[[personal]]
call = "actix_web::HttpRequest::cookies"
category = "browsing"
[[personal]]
call = "actix_web::dev::ServiceResponse::headers"
category = "browsing"
//- /lib.rs crate:shop deps:actix-web,tracing-actix-web,tracing,log
pub mod formats;
pub mod replaced;
pub mod spans;
pub mod unknown;
//- /formats.rs
use actix_web::middleware::{self, Logger};
use actix_web::{App, HttpServer};

const ADDRESS: &str = "%a %s";
const TIMES: &str = "%t %T %s";

pub fn by_default() -> Logger {
    Logger::default() //~ PD001 RequestHead::peer_addr, HttpRequest::headers, HttpRequest::query_string -> log
}

pub fn address() -> Logger {
    middleware::Logger::new("%a %r") //~ PD001 RequestHead::peer_addr, HttpRequest::query_string -> log
}

pub fn address_behind_a_proxy() -> Logger {
    Logger::new("%{r}a %s") //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr -> log
}

pub fn program() -> Logger {
    Logger::new("%s %b '%{User-Agent}i' %T") //~ PD001 HttpRequest::headers -> log
}

pub fn cookies() -> Logger {
    Logger::new("%s %{cookie}i") //~ PD001 HttpRequest::headers, HttpRequest::cookies -> log
}

pub fn what_is_answered() -> Logger {
    Logger::new("%s %{Location}o") //~ PD001 ServiceResponse::headers -> log
}

pub fn nobody() -> Logger {
    Logger::new("%s %b %T %D %P %t %U") //~ silent
}

pub fn what_only_looks_like_items() -> Logger {
    Logger::new("100%%a %%{User-Agent}i a%s") //~ silent
}

pub fn an_item_behind_a_percent_sign() -> Logger {
    Logger::new("%%%a") //~ PD001 RequestHead::peer_addr -> log
}

pub fn an_environment_variable() -> Logger {
    Logger::new("%{HOSTNAME}e %s") //~ silent
}

pub fn constants() -> (Logger, Logger) {
    let address = Logger::new(ADDRESS); //~ PD001 RequestHead::peer_addr -> log
    let times = Logger::new(TIMES); //~ silent
    (address, times)
}

pub fn put_together() -> Logger {
    let mut format = String::from("%s ");
    format.push_str("%{r}a");
    Logger::new(&format) //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr -> log
}

pub fn put_together_of_times() -> Logger {
    let format = format!("{TIMES} {}", "%b");
    Logger::new(&format) //~ silent
}

pub fn one_of_two(proxied: bool) -> Logger {
    let format = if proxied { "%{r}a %s" } else { "%s" };
    Logger::new(format) //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr -> log
}

fn own(format: &str) -> Logger {
    Logger::new(format).exclude("/health") //~ PD001 RequestHead::peer_addr -> log
}

pub fn by_a_helper() -> (Logger, Logger) {
    (own("%a"), own("%s"))
}

fn silent_own(format: &str) -> Logger {
    Logger::new(format) //~ silent
}

pub fn by_a_helper_that_only_counts() -> Logger {
    silent_own("%s %b")
}

pub fn in_a_server() {
    let _ = HttpServer::new(move || {
        App::new()
            .wrap(Logger::new("%s"))
            .wrap(middleware::Logger::new("%{r}a '%r' %s %b '%{Referer}i' '%{User-Agent}i' %T")) //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr, HttpRequest::headers, HttpRequest::query_string -> log
    });
}
//- /replaced.rs
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Logger;

pub fn an_item_of_its_own() -> Logger {
    Logger::new("%s %{WHO}xi").custom_request_replace("WHO", |req| req.query_string().to_owned()) //~ PD001 HttpRequest::query_string -> log
}

pub fn an_item_that_tells_nobody() -> Logger {
    Logger::new("%s %{KIND}xi").custom_request_replace("KIND", |req| req.method().to_string()) //~ silent
}

fn shown(req: &ServiceRequest) -> String {
    format!("{:?}", req.headers().get("user-agent"))
}

pub fn by_a_function() -> Logger {
    Logger::new("%s %{WHO}xi").custom_request_replace("WHO", shown) //~ PD001 HttpRequest::headers -> log
}

pub fn of_the_response() -> Logger {
    Logger::new("%{TO}xo").custom_response_replace("TO", |res| format!("{:?}", res.headers().get("location"))) //~ PD001 ServiceResponse::headers -> log
}

pub fn status(res: &ServiceResponse) -> String {
    res.status().to_string()
}

pub fn the_status() -> Logger {
    Logger::new("%{STATUS}xo").custom_response_replace("STATUS", status) //~ silent
}
//- /spans.rs
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::{App, Error};
use tracing::Span;
use tracing_actix_web::{DefaultRootSpanBuilder, Level, RootSpanBuilder, TracingLogger, root_span};

pub fn by_default() -> TracingLogger<DefaultRootSpanBuilder> {
    TracingLogger::default() //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr, HttpRequest::headers, HttpRequest::query_string -> log
}

pub fn named() {
    let _ = App::new().wrap(TracingLogger::<DefaultRootSpanBuilder>::new()); //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr, HttpRequest::headers, HttpRequest::query_string -> log
}

/// Writes the route alone.
pub struct Route;

impl RootSpanBuilder for Route {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let route = request.match_pattern().unwrap_or_default();
        tracing::info_span!("request", %route, method = %request.method()) //~ silent
    }
    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        DefaultRootSpanBuilder::on_request_end(span, outcome);
    }
}

pub fn the_route() -> TracingLogger<Route> {
    TracingLogger::<Route>::new() //~ silent
}

/// Writes the address too.
pub struct Address;

impl RootSpanBuilder for Address {
    fn on_request_start(request: &ServiceRequest) -> Span {
        tracing::info_span!("request", from = ?request.peer_addr()) //~ PD001 RequestHead::peer_addr -> log
    }
    fn on_request_end<B: MessageBody>(_: Span, _: &Result<ServiceResponse<B>, Error>) {}
}

pub fn the_address() -> TracingLogger<Address> {
    TracingLogger::<Address>::new() //~ silent
}

/// What the default one writes, and more.
pub struct More;

impl RootSpanBuilder for More {
    fn on_request_start(request: &ServiceRequest) -> Span {
        root_span!(level = Level::DEBUG, request, shop = "north") //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr, HttpRequest::headers, HttpRequest::query_string -> log
    }
    fn on_request_end<B: MessageBody>(_: Span, _: &Result<ServiceResponse<B>, Error>) {}
}

/// Hands on to the default one.
pub struct Same;

impl RootSpanBuilder for Same {
    fn on_request_start(request: &ServiceRequest) -> Span {
        DefaultRootSpanBuilder::on_request_start(request) //~ PD001 ConnectionInfo::realip_remote_addr, RequestHead::peer_addr, HttpRequest::headers, HttpRequest::query_string -> log
    }
    fn on_request_end<B: MessageBody>(_: Span, _: &Result<ServiceResponse<B>, Error>) {}
}
//- /unknown.rs
use actix_web::middleware::Logger;

pub fn from_the_environment() -> Logger {
    let format = std::env::var("LOG_FORMAT").unwrap_or_default();
    Logger::new(&format) //~ PD107
}

pub fn with_a_known_start() -> Logger {
    let rest = std::env::var("LOG_FORMAT").unwrap_or_default();
    Logger::new(&format!("%a {rest}")) //~ PD001 RequestHead::peer_addr -> log
    //~^ PD107
}

pub struct Settings {
    pub format: String,
}

pub fn from_settings(settings: &Settings) -> Logger {
    Logger::new(&settings.format) //~ PD107
}
