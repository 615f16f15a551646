//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
purposes = ["support", "publication"]
[category.health]
parent = "personal"
purposes = ["support"]
[purpose.support]
[purpose.publication]
[recipient.log]
[recipient.public]
[recipient.data-subject]
[[allow]]
data = ["contact"]
to = ["public"]
for = ["publication"]
[[allow]]
data = ["personal"]
to = ["data-subject"]
requires = ["authenticated"]
[[context]]
path = "shop"
purposes = ["support"]
[[context]]
path = "shop::axum_pages"
recipient = "public"
[[context]]
path = "shop::actix_pages"
recipient = "public"
[[context]]
path = "shop::rocket_pages"
recipient = "public"
[[context]]
path = "shop::own_pages"
recipient = "data-subject"
//- /lib.rs crate:shop deps:privacy=lint-macros,axum,actix-web,rocket,serde,serde_json
use privacy::PersonalData;
use serde::Serialize;

pub mod actix_pages;
pub mod axum_pages;
pub mod internal;
pub mod own_pages;
pub mod rocket_pages;

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[serde(skip_serializing)]
    #[personal(category = "health")]
    pub diet: String,
}

#[derive(Serialize)]
pub struct View {
    pub id: u64,
    pub name: String,
}

impl From<User> for View {
    fn from(user: User) -> Self {
        View { id: user.id, name: format!("user {}", user.id) }
    }
}

pub fn load(id: u64) -> Option<User> {
    (id > 0).then(|| User { id, email: read(), diet: read() })
}

fn read() -> String {
    std::env::args().next().unwrap_or_default()
}
//- /axum_pages.rs
use crate::{User, View, load};
use axum::Json;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};

pub fn routes() -> Router {
    Router::new()
        .route("/user", get(show).post(create))
        .route("/view", get(view))
        .route("/page", get(page))
        .route("/text", get(text))
        .route("/either", get(either))
        .route("/early", get(early))
        .route("/headers", get(headers))
        .route("/away", get(away))
        .route("/opaque", get(opaque))
        .route("/built", get(built))
        .route("/own", get(own_type).delete(refused))
        .route("/list", get(list))
        .route("/value", get(value))
        .route("/count", get(count))
        .route("/helped", get(helped))
        .route("/question", get(question))
        .route("/published", get(published))
        .route("/closure", get(|Path(id): Path<u64>| async move { load(id).map(|u| u.email).unwrap_or_default() })) //~ PD002 User::email -> public
        .route("/quiet", get(|Path(id): Path<u64>| async move { load(id).map(|u| u.id.to_string()).unwrap_or_default() })) //~ silent
        .fallback(lost)
}

async fn show(Path(id): Path<u64>) -> Json<Option<User>> {
    Json(load(id)) //~ PD002 User::email -> public
}

async fn create(Json(new): Json<User>) -> Result<Json<View>, StatusCode> {
    if new.email.is_empty() {
        return Err(StatusCode::BAD_REQUEST); //~ silent
    }
    Ok(Json(new.into())) //~ silent
}

async fn view(Path(id): Path<u64>) -> Json<Option<View>> {
    Json(load(id).map(View::from)) //~ silent
}

async fn page(Path(id): Path<u64>) -> Html<String> {
    let user = load(id).unwrap();
    Html(format!("<h1>{}</h1>", user.diet)) //~ PD001 User::diet -> public
}

async fn text(Path(id): Path<u64>) -> String {
    match load(id) {
        Some(user) if user.id > 7 => user.email, //~ PD002 User::email -> public
        Some(user) => format!("user {}", user.id), //~ silent
        None => "nobody".to_owned(), //~ silent
    }
}

async fn either(Path(id): Path<u64>) -> Result<Html<String>, (StatusCode, String)> {
    let user = load(id).ok_or((StatusCode::NOT_FOUND, "nobody".to_owned()))?; //~ silent
    if user.id == 3 {
        return Err((StatusCode::FORBIDDEN, format!("{} is blocked", user.email))); //~ PD002 User::email -> public
    }
    Ok(Html("<p>hello</p>".to_owned())) //~ silent
}

async fn early(Path(id): Path<u64>) -> Response {
    let Some(user) = load(id) else {
        return StatusCode::NOT_FOUND.into_response(); //~ silent
    };
    if user.id == 1 {
        return (StatusCode::OK, user.email).into_response(); //~ PD002 User::email -> public
    }
    (StatusCode::OK, Json(View::from(user))).into_response() //~ silent
}

async fn headers(Path(id): Path<u64>) -> impl IntoResponse {
    let user = load(id).unwrap();
    ([("x-user", user.email)], "hello") //~ PD002 User::email -> public
}

async fn away(Path(id): Path<u64>) -> Redirect {
    let user = load(id).unwrap();
    Redirect::to(&format!("/search?q={}", user.email)) //~ PD002 User::email -> public
}

async fn opaque(Path(id): Path<u64>) -> impl IntoResponse {
    let user = load(id).unwrap();
    (StatusCode::OK, [(header::CONTENT_TYPE, "text/plain")], format!("{}", user.id)) //~ silent
}

async fn built(Path(id): Path<u64>) -> Response {
    let user = load(id).unwrap();
    Response::builder().status(200).body(axum::body::Body::from(user.diet)).unwrap() //~ PD001 User::diet -> public
}

pub enum PageError {
    Missing(u64),
    Odd(User),
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        match self {
            PageError::Missing(id) => (StatusCode::NOT_FOUND, id.to_string()).into_response(),
            PageError::Odd(_) => StatusCode::IM_A_TEAPOT.into_response(),
        }
    }
}

async fn own_type(Path(id): Path<u64>) -> Result<&'static str, PageError> {
    let user = load(id).ok_or(PageError::Missing(id))?; //~ silent
    if user.id == 8 {
        return Err(PageError::Odd(user)); //~ silent
    }
    Ok("fine") //~ silent
}

pub enum Refusal {
    Banned(User),
    Unknown,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Refusal::Banned(user) => (StatusCode::FORBIDDEN, user.email).into_response(),
            Refusal::Unknown => StatusCode::FORBIDDEN.into_response(),
        }
    }
}

async fn refused(Path(id): Path<u64>) -> Result<&'static str, Refusal> {
    let Some(user) = load(id) else {
        return Err(Refusal::Unknown); //~ SPURIOUS PD002 User::email -> public: code that makes a response is not asked variant by variant
    };
    if user.id == 9 {
        return Err(Refusal::Banned(user)); //~ PD002 User::email -> public
    }
    Ok("fine") //~ silent
}

async fn list() -> Json<Vec<User>> {
    let users: Vec<User> = (1..10).filter_map(load).collect();
    Json(users) //~ PD002 User::email -> public
}

async fn value(Path(id): Path<u64>) -> Json<serde_json::Value> {
    let user = load(id).unwrap();
    Json(serde_json::json!({ "id": user.id, "mail": user.email })) //~ PD002 User::email -> public
}

async fn count() -> String {
    (1..10).filter_map(load).filter(|u| u.email.ends_with(".org")).count().to_string() //~ silent
}

fn rendered(user: &User) -> String {
    format!("<p>{}</p>", user.email)
}

async fn helped(Path(id): Path<u64>) -> Html<String> {
    let user = load(id).unwrap();
    Html(rendered(&user)) //~ PD002 User::email -> public
}

fn checked(user: &User) -> Result<(), Refusal> {
    if user.id == 0 { Err(Refusal::Banned(user.clone())) } else { Ok(()) }
}

async fn question(Path(id): Path<u64>) -> Result<(), Refusal> {
    let user = load(id).unwrap();
    checked(&user)?; //~ PD002 User::email -> public
    Ok(()) //~ silent
}

#[privacy::purpose("publication")]
async fn published(Path(id): Path<u64>) -> String {
    load(id).map(|u| u.email).unwrap_or_default() //~ silent
}

async fn lost() -> &'static str {
    "nothing here" //~ silent
}

/// Not a handler: nobody routes to it.
pub async fn not_routed(Path(id): Path<u64>) -> Json<Option<User>> {
    Json(load(id)) //~ silent
}
//- /actix_pages.rs
use crate::{User, View, load};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, Responder, ResponseError, get, web};
use std::fmt;

pub fn config(app: &mut web::ServiceConfig) {
    app.service(show)
        .service(web::resource("/text").route(web::get().to(text)))
        .route("/json", web::post().to(json))
        .route("/view", web::post().to(view))
        .route("/failing", web::get().to(failing))
        .route("/other", web::get().to(other_error))
        .route("/built", web::get().to(built));
}

#[get("/user/{id}")]
async fn show(id: web::Path<u64>) -> impl Responder {
    match load(*id) {
        Some(user) => HttpResponse::Ok().json(user), //~ PD002 User::email -> public
        None => HttpResponse::NotFound().finish(), //~ silent
    }
}

async fn text(id: web::Path<u64>) -> String {
    load(*id).map(|u| u.diet).unwrap_or_default() //~ PD001 User::diet -> public
}

async fn json(id: web::Path<u64>) -> web::Json<User> {
    web::Json(load(*id).unwrap()) //~ PD002 User::email -> public
}

async fn view(id: web::Path<u64>) -> Result<web::Json<View>, actix_web::Error> {
    Ok(web::Json(load(*id).unwrap().into())) //~ silent
}

#[derive(Debug)]
pub enum Failure {
    Blocked(User),
}

#[derive(Debug)]
pub struct Missing(User);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is missing", self.0.id)
    }
}

impl ResponseError for Missing {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Blocked(user) => write!(f, "{} is blocked", user.email),
        }
    }
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        StatusCode::FORBIDDEN
    }
}

async fn failing(id: web::Path<u64>) -> Result<HttpResponse, actix_web::Error> {
    let user = load(*id).unwrap();
    if user.id == 3 {
        Err(Failure::Blocked(user.clone()))?; //~ PD002 User::email -> public
    }
    if user.id == 4 {
        return Err(Missing(user).into()); //~ silent
    }
    Ok(HttpResponse::Ok().finish()) //~ silent
}

#[derive(Debug)]
pub struct Vague(User);

impl fmt::Display for Vague {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} did it", self.0.email)
    }
}

impl ResponseError for Vague {
    fn error_response(&self) -> HttpResponse {
        HttpResponse::BadRequest().body("something went wrong")
    }
}

async fn other_error(id: web::Path<u64>) -> Result<String, Vague> {
    let user = load(*id).unwrap();
    if user.id == 3 {
        return Err(Vague(user)); //~ silent
    }
    Ok(user.email) //~ PD002 User::email -> public
}

async fn built(id: web::Path<u64>) -> HttpResponse {
    let user = load(*id).unwrap();
    HttpResponse::Ok().insert_header(("x-name", user.email)).body("hello") //~ PD002 User::email -> public
}
//- /rocket_pages.rs
use crate::{User, View, load};
use rocket::http::Status;
use rocket::response::content::RawHtml;
use rocket::response::{Redirect, Responder, Response, status};
use rocket::serde::json::Json;
use rocket::{Request, catch, get, post};

#[get("/user/<id>")]
fn show(id: u64) -> Option<Json<User>> {
    load(id).map(Json) //~ PD002 User::email -> public
}

#[get("/view/<id>")]
fn view(id: u64) -> Json<View> {
    Json(load(id).unwrap().into()) //~ silent
}

#[get("/page/<id>")]
async fn page(id: u64) -> RawHtml<String> {
    RawHtml(format!("<b>{}</b>", load(id).unwrap().email)) //~ PD002 User::email -> public
}

#[post("/new?<id>")]
fn new(id: u64) -> Result<Redirect, status::Custom<String>> {
    let user = load(id).ok_or(status::Custom(Status::NotFound, "nobody".to_owned()))?; //~ silent
    if user.id == 1 {
        return Err(status::Custom(Status::Forbidden, user.diet)); //~ PD001 User::diet -> public
    }
    Ok(Redirect::to("/")) //~ silent
}

#[catch(404)]
fn missing(request: &Request) -> String {
    format!("no {}", request.uri()) //~ silent
}

pub struct Card(User);

impl<'r> Responder<'r, 'static> for Card {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let text = format!("{} {}", self.0.id, self.0.email);
        Response::build().sized_body(text.len(), std::io::Cursor::new(text)).ok()
    }
}

#[get("/card/<id>")]
fn card(id: u64) -> Card {
    Card(load(id).unwrap()) //~ PD002 User::email -> public
}

#[rocket::get("/quiet/<id>")]
fn quiet(id: u64) -> (Status, String) {
    (Status::Ok, load(id).unwrap().id.to_string()) //~ silent
}
//- /internal.rs
//! Nothing says to whom these responses go: they are no disclosure.
use crate::{User, load};
use axum::extract::Path;
use axum::routing::get;
use axum::{Json, Router};

pub fn routes() -> Router {
    Router::new().route("/user", get(show))
}

async fn show(Path(id): Path<u64>) -> Json<Option<User>> {
    Json(load(id)) //~ silent
}
//- /own_pages.rs
use crate::{User, load};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};

pub fn routes() -> Router {
    Router::new().route("/user", get(show)).route("/mine", get(mine))
}

#[privacy::guard(gives = "authenticated")]
fn is_logged_in(id: u64) -> bool {
    id == 7
}

async fn show(Path(id): Path<u64>) -> Json<Option<User>> {
    Json(load(id)) //~ PD003 User::email -> data-subject (authenticated)
}

async fn mine(Path(id): Path<u64>) -> Result<Json<User>, StatusCode> {
    if !is_logged_in(id) {
        return Err(StatusCode::UNAUTHORIZED); //~ silent
    }
    Ok(Json(load(id).unwrap())) //~ silent
}
