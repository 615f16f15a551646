//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.browsing]
parent = "personal"
[purpose.identification]
[purpose.statistics]
[recipient.cookie]
[recipient.log]
[recipient.public]
[[allow]]
data = ["contact"]
to = ["cookie"]
for = ["identification"]
[[allow]]
data = ["browsing"]
to = ["cookie"]
for = ["statistics"]
[[context]]
path = "shop"
purposes = ["statistics"]
recipient = "public"
//- /lib.rs crate:shop deps:privacy=lint-macros,axum,axum-extra,actix-web,rocket,tower-cookies,cookie
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "browsing")]
    pub pages: String,
}

fn load() -> User {
    User { id: 7, email: std::env::args().collect(), pages: std::env::args().collect() }
}

pub mod with_axum {
    use super::load;
    use axum::Router;
    use axum::response::{Html, IntoResponse};
    use axum::routing::get;
    use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SameSite, SignedCookieJar};

    pub fn routes() -> Router {
        Router::new()
            .route("/", get(remember))
            .route("/visit", get(visit))
            .route("/signed", get(signed))
            .route("/private", get(private))
            .route("/out", get(log_out))
    }

    async fn remember(jar: CookieJar) -> impl IntoResponse {
        let user = load();
        let jar = jar.add(Cookie::new("who", user.email)); //~ PD002 User::email -> cookie
        (jar, Html("hello")) //~ silent
    }

    #[privacy::purpose("identification")]
    async fn remember_for_it(jar: CookieJar) -> CookieJar {
        jar.add(Cookie::new("who", load().email)) //~ silent
    }

    pub fn also() -> Router {
        Router::new().route("/", get(remember_for_it))
    }

    async fn visit(jar: CookieJar) -> (CookieJar, String) {
        let user = load();
        (jar.add(Cookie::new("pages", user.pages.clone())), user.id.to_string()) //~ silent
    }

    async fn signed(jar: SignedCookieJar) -> SignedCookieJar {
        let cookie = Cookie::build(("who", load().email)).path("/").http_only(true).same_site(SameSite::Lax).build();
        jar.add(cookie) //~ PD002 User::email -> cookie
    }

    async fn private(jar: PrivateCookieJar) -> PrivateCookieJar {
        let mut cookie = Cookie::from("who");
        cookie.set_value(load().email);
        jar.add(cookie) //~ PD002 User::email -> cookie
    }

    async fn log_out(jar: CookieJar) -> CookieJar {
        jar.remove(Cookie::from("who")) //~ silent
    }

    pub fn theme(jar: CookieJar, dark: bool) -> CookieJar {
        jar.add(("theme", if dark { "dark" } else { "light" })) //~ silent
    }

    pub fn id(jar: CookieJar) -> CookieJar {
        jar.add(Cookie::new("id", load().id.to_string())) //~ silent
    }
}

pub mod with_actix {
    use super::load;
    use actix_web::cookie::Cookie;
    use actix_web::{HttpResponse, get};

    #[get("/")]
    async fn remember() -> HttpResponse {
        let user = load();
        HttpResponse::Ok()
            .cookie(Cookie::new("who", user.email)) //~^ PD002 User::email -> cookie
            .body("hello")
    }

    #[get("/later")]
    async fn later() -> HttpResponse {
        let mut response = HttpResponse::Ok().finish();
        let cookie = Cookie::build("who", load().email).secure(true).finish();
        response.add_cookie(&cookie).unwrap(); //~ PD002 User::email -> cookie
        response //~ silent
    }

    #[get("/pages")]
    async fn pages() -> HttpResponse {
        HttpResponse::Ok().cookie(Cookie::new("pages", load().pages)).finish() //~ silent
    }

    #[get("/out")]
    async fn log_out() -> HttpResponse {
        let mut response = HttpResponse::Ok().finish();
        response.del_cookie("who"); //~ silent
        response
    }
}

pub mod with_rocket {
    use super::load;
    use rocket::http::{Cookie, CookieJar};
    use rocket::response::{Flash, Redirect};
    use rocket::{get, post};

    #[get("/")]
    fn remember(cookies: &CookieJar<'_>) -> &'static str {
        cookies.add(("who", load().email)); //~ PD002 User::email -> cookie
        "hello" //~ silent
    }

    #[get("/private")]
    fn private(cookies: &CookieJar<'_>) -> &'static str {
        cookies.add_private(Cookie::build(("who", load().email)).path("/")); //~ PD002 User::email -> cookie
        "hello" //~ silent
    }

    #[post("/")]
    fn flash() -> Flash<Redirect> {
        Flash::success(Redirect::to("/"), format!("welcome, {}", load().email)) //~ PD002 User::email -> cookie
    }

    #[post("/quiet")]
    fn quiet(cookies: &CookieJar<'_>) -> Flash<Redirect> {
        cookies.remove("who"); //~ silent
        cookies.add(("pages", load().pages)); //~ silent
        Flash::error(Redirect::to("/"), "gone") //~ silent
    }
}

pub mod with_tower {
    use super::load;
    use tower_cookies::{Cookie, Cookies, Key};

    pub async fn remember(cookies: Cookies) -> &'static str {
        cookies.add(Cookie::new("who", load().email)); //~ PD002 User::email -> cookie
        "hello"
    }

    pub async fn private(cookies: Cookies, key: &Key) {
        cookies.private(key).add(Cookie::new("who", load().email)); //~ PD002 User::email -> cookie
        cookies.signed(key).add(Cookie::new("pages", load().pages)); //~ silent
        cookies.remove(Cookie::from("who")); //~ silent
    }
}
