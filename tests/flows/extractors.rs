//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.browsing]
parent = "personal"
[recipient.log]
[recipient.data-subject]
[[allow]]
data = ["contact"]
to = ["data-subject"]
requires = ["authenticated"]
[[context]]
path = "shop"
recipient = "data-subject"
[[guard]]
call = "<shop::with_axum::Session as FromRequestParts>::from_request_parts"
gives = ["authenticated"]
[[guard]]
call = "<shop::with_actix::Session as actix_web::FromRequest>::from_request"
gives = ["authenticated"]
[[personal]]
type = "axum::extract::ConnectInfo"
category = "browsing"
[[personal]]
call = "<http::HeaderMap as axum::extract::FromRequestParts>::from_request_parts"
category = "browsing"
[[personal]]
type = "headers::UserAgent"
category = "browsing"
[[personal]]
call = "axum_extra::extract::cookie::CookieJar::get"
category = "browsing"
[[personal]]
call = "actix_web::HttpRequest::peer_addr"
category = "browsing"
[[personal]]
call = "actix_web::HttpRequest::headers"
category = "browsing"
[[personal]]
call = "actix_web::HttpRequest::cookie"
category = "browsing"
[[personal]]
call = "actix_web::dev::ConnectionInfo::realip_remote_addr"
category = "browsing"
[[personal]]
call = "rocket::Request::client_ip"
category = "browsing"
[[personal]]
call = "rocket::Request::headers"
category = "browsing"
[[personal]]
call = "<std::net::IpAddr as rocket::request::FromRequest>::from_request"
category = "browsing"
[[personal]]
call = "rocket::http::CookieJar::get"
category = "browsing"
[[personal]]
call = "poem::Request::remote_addr"
category = "browsing"
//- /lib.rs crate:shop deps:privacy=lint-macros,axum,axum-extra,actix-web,rocket,http,headers,log
use privacy::PersonalData;

pub mod with_actix;
pub mod with_axum;
pub mod with_rocket;

#[derive(PersonalData, Clone)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
}

pub fn load(id: u64) -> User {
    User { id, email: std::env::args().collect() }
}
//- /with_axum.rs
use crate::load;
use axum::Router;
use axum::extract::{ConnectInfo, FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::routing::get;
use axum_extra::TypedHeader;
use axum_extra::extract::CookieJar;
use axum_extra::headers::UserAgent;
use std::net::SocketAddr;

pub struct Session {
    pub user: u64,
}

impl<S: Send + Sync> FromRequestParts<S> for Session {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        if parts.method == Method::GET { Ok(Session { user: 7 }) } else { Err(StatusCode::UNAUTHORIZED) }
    }
}

/// Who has a session is a member.
pub struct Member {
    pub id: u64,
}

impl<S: Send + Sync> FromRequestParts<S> for Member {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let session = Session::from_request_parts(parts, state).await?;
        Ok(Member { id: session.user })
    }
}

/// Anybody.
pub struct Visitor {
    pub from: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = StatusCode;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Visitor { from: parts.uri.path().to_owned() })
    }
}

/// What this guard is for is written on it.
pub struct Admin;

impl<S: Send + Sync> FromRequestParts<S> for Admin {
    type Rejection = StatusCode;
    #[privacy::guard(gives = "authenticated")]
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        if parts.uri.path() == "/admin" { Ok(Admin) } else { Err(StatusCode::UNAUTHORIZED) }
    }
}

pub fn routes() -> Router {
    Router::new()
        .route("/mine", get(mine))
        .route("/member", get(member))
        .route("/open", get(open))
        .route("/visitor", get(visitor))
        .route("/admin", get(admin))
        .route("/address", get(address))
        .route("/headers", get(headers))
        .route("/agent", get(agent))
        .route("/cookies", get(cookies))
        .route("/closure", get(|_: Session| async { load(7).email })) //~ silent
        .route("/bare", get(|| async { load(7).email })) //~ PD003 User::email -> data-subject (authenticated)
}

async fn mine(session: Session) -> String {
    load(session.user).email //~ silent
}

async fn member(member: Member) -> String {
    load(member.id).email //~ silent
}

async fn open(Path(id): Path<u64>) -> String {
    load(id).email //~ PD003 User::email -> data-subject (authenticated)
}

async fn visitor(visitor: Visitor) -> String {
    format!("{} {}", visitor.from, load(1).email) //~ PD003 User::email -> data-subject (authenticated)
}

async fn admin(_: Admin, Path(id): Path<u64>) -> String {
    load(id).email //~ silent
}

async fn address(ConnectInfo(from): ConnectInfo<SocketAddr>) -> &'static str {
    log::info!("from {from}"); //~ PD001 ConnectInfo -> log
    log::info!("somebody"); //~ silent
    "hello" //~ silent
}

async fn headers(headers: HeaderMap) -> &'static str {
    let agent = headers.get("user-agent").and_then(|v| v.to_str().ok()).unwrap_or("none");
    log::info!("by {agent}"); //~ PD001 from_request_parts -> log
    log::info!("{} headers", headers.len()); //~ silent
    "hello" //~ silent
}

/// These headers are our own.
pub fn own_headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-version", "7".parse().unwrap());
    log::info!("{headers:?}"); //~ silent
    headers
}

async fn agent(TypedHeader(agent): TypedHeader<UserAgent>) -> &'static str {
    log::info!("by {}", agent.as_str()); //~ PD001 UserAgent -> log
    "hello" //~ silent
}

async fn cookies(jar: CookieJar) -> &'static str {
    if let Some(visitor) = jar.get("visitor") {
        log::info!("again {}", visitor.value()); //~ PD001 get -> log
    }
    "hello" //~ silent
}
//- /with_actix.rs
use crate::load;
use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest, get, web};
use std::future::{Ready, ready};

pub struct Session {
    pub user: u64,
}

impl FromRequest for Session {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        match req.path() {
            "/mine" => ready(Ok(Session { user: 7 })),
            _ => ready(Err(actix_web::error::ErrorUnauthorized("no"))),
        }
    }
}

#[get("/mine")]
async fn mine(session: Session) -> String {
    load(session.user).email //~ silent
}

#[get("/open")]
async fn open(id: web::Path<u64>) -> String {
    load(*id).email //~ PD003 User::email -> data-subject (authenticated)
}

#[get("/address")]
async fn address(req: HttpRequest) -> &'static str {
    log::info!("{:?}", req.peer_addr()); //~ PD001 peer_addr -> log
    let info = req.connection_info();
    log::info!("{}", info.realip_remote_addr().unwrap_or("nowhere")); //~ PD001 realip_remote_addr -> log
    log::info!("{} {}", req.method(), req.path()); //~ silent
    "hello" //~ silent
}

#[get("/agent")]
async fn agent(req: HttpRequest) -> &'static str {
    if let Some(agent) = req.headers().get("user-agent") {
        log::info!("{agent:?}"); //~ PD001 headers -> log
    }
    if let Some(cookie) = req.cookie("visitor") {
        log::info!("{}", cookie.value()); //~ PD001 cookie -> log
    }
    "hello" //~ silent
}
//- /with_rocket.rs
use crate::load;
use rocket::http::{CookieJar, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::{Request, get};
use std::net::IpAddr;

pub struct Session {
    pub user: u64,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Session {
    type Error = ();
    #[privacy::guard(gives = "authenticated")]
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match request.uri().path().as_str() {
            "/mine" => Outcome::Success(Session { user: 7 }),
            _ => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}

pub struct Caller(String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Caller {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let from = request.client_ip().map(|ip| ip.to_string()).unwrap_or_default();
        log::info!("{from}"); //~ PD001 client_ip -> log
        Outcome::Success(Caller(from))
    }
}

#[get("/mine")]
fn mine(session: Session) -> String {
    load(session.user).email //~ silent
}

#[get("/maybe")]
fn maybe(session: Option<Session>) -> String {
    session.map(|s| load(s.user).email).unwrap_or_default() //~ PD003 User::email -> data-subject (authenticated)
}

#[get("/open/<id>")]
fn open(id: u64) -> String {
    load(id).email //~ PD003 User::email -> data-subject (authenticated)
}

#[get("/address")]
fn address(from: IpAddr, cookies: &CookieJar<'_>) -> &'static str {
    log::info!("{from}"); //~ PD001 from_request -> log
    if let Some(visitor) = cookies.get("visitor") {
        log::info!("{}", visitor.value()); //~ PD001 get -> log
    }
    "hello" //~ silent
}
