// axum, actix-web, rocket: what handlers take and return.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(Clone, Serialize, Deserialize)]
struct User {
    email: String,
}

struct App {
    users: Vec<User>,
}

async fn axum_handler(
    State(app): State<Arc<App>>,
    Path((id, name)): Path<(u64, String)>,
    Query(query): Query<User>,
    Json(user): Json<User>,
) -> impl IntoResponse {
    let a = app.users.first().cloned();
      //^ Option<User>
    let b = id;
      //^ u64
    let c = query.email;
      //^ String
    let d = Json(user.clone());
      //^ Json<User>
    let e = d.0.email.len();
      //^ usize
    let f = Html(name).into_response();
      //^ Response<Body>
    let g = (axum::http::StatusCode::OK, Json(user)).into_response();
      //^ Response<Body>
    f
}

async fn actix_handler(
    app: actix_web::web::Data<App>,
    path: actix_web::web::Path<u64>,
    body: actix_web::web::Json<User>,
    request: actix_web::HttpRequest,
) -> actix_web::HttpResponse {
    let a = app.users.len();
      //^ usize
    let b = path.into_inner();
      //^ u64
    let c = body.email.clone();
      //^ String
    let d = request.headers().get("x").and_then(|v| v.to_str().ok());
      //^ Option<&str>
    let e = actix_web::HttpResponse::Ok().json(body.into_inner());
      //^ HttpResponse
    let g = request.match_info().get("id").unwrap_or("none");
      //^ &str
    let h = request.match_info().query("id").parse::<u64>();
      //^ Result<u64, ParseIntError>
    let i = actix_web::rt::System::new().block_on(async { body.email.len() });
      //^ usize
    let f = request.connection_info().realip_remote_addr().map(str::to_owned);
      //^ Option<String>
    e
}

fn actix_languages(request: &actix_web::HttpRequest) -> Option<String> {
    use actix_web::http::header::{AcceptLanguage, Header};
    let a = AcceptLanguage::parse(request).ok()?;
      //^ AcceptLanguage
    let b = a.ranked().iter().find_map(|one| one.item().map(|tag| tag.primary_language().to_owned()));
      //^ Option<String>
    b
}

fn statuses(found: bool) {
    let a = if found { http::StatusCode::OK } else { axum::http::StatusCode::NOT_FOUND };
    let b = a.to_string();
      //^ String
    let c = http::Method::POST;
      //^ Method
}

fn escapes(text: &str) {
    let a = askama::filters::escape(text, askama::filters::Html).unwrap().to_string();
      //^ String
}

fn levels() -> tracing_subscriber::EnvFilter {
    let a: tracing_subscriber::filter::LevelFilter = tracing::level_filters::LevelFilter::INFO;
    let b = tracing::Level::WARN.as_str();
      //^ &str
    tracing_subscriber::EnvFilter::builder().with_default_directive(a.into()).from_env_lossy()
}

fn random() {
    use rand::RngExt;
    let a = rand::rng().sample_iter(&rand::distr::Alphanumeric).take(14).map(char::from).collect::<String>();
      //^ String
}

fn rocket_files(path: &std::path::Path) {
    let a = rocket::response::NamedFile::open(path).ok();
      //^ Option<NamedFile>
    let b = rocket::uri!("/help");
      //^ Origin
    let c = rocket::Config::debug_default().environment.is_prod();
      //^ bool
}

static FILES: include_dir::Dir = include_dir::include_dir!("static");

fn files() {
    let a = FILES.get_file("a.js").and_then(|file| file.contents_utf8()).map(str::len);
      //^ Option<usize>
    let b = git_version::git_version!(args = ["--tags"], fallback = "none").to_string();
      //^ String
}

struct Middleware<S> {
    service: S,
}

impl<S> actix_web::dev::Service<actix_web::dev::ServiceRequest> for Middleware<S>
where
    S: actix_web::dev::Service<
            actix_web::dev::ServiceRequest,
            Response = actix_web::dev::ServiceResponse,
            Error = actix_web::Error,
        >,
{
    type Response = actix_web::dev::ServiceResponse;
    type Error = actix_web::Error;
    type Future = S::Future;
    actix_web::dev::forward_ready!(service);
    fn call(&self, request: actix_web::dev::ServiceRequest) -> Self::Future {
        let a = request.match_info().get("id");
          //^ Option<&str>
        self.service.call(request)
    }
}

fn actix_errors() {
    use actix_web::middleware::{ErrorHandlerResponse, ErrorHandlers};
    let a = actix_web::App::new().wrap(ErrorHandlers::new().default_handler(|answer| {
        let (b, c) = answer.into_parts();
           //^ HttpRequest
        let d = actix_web::HttpResponse::Ok().finish();
        Ok(ErrorHandlerResponse::Response(actix_web::dev::ServiceResponse::new(b, d).map_into_right_body()))
    }));
}

fn rocket_handler(app: &rocket::State<App>, body: rocket::serde::json::Json<User>, jar: &rocket::http::CookieJar<'_>) {
    let a = app.users.first();
      //^ Option<&User>
    let b = body.email.len();
      //^ usize
    let c = jar.get("id").map(|c| c.value().to_owned());
      //^ Option<String>
    let d = body.into_inner();
      //^ User
}
