//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[recipient.log]
[recipient.public]
[[context]]
path = "shop"
recipient = "public"
//- /lib.rs crate:shop deps:privacy=lint-macros,askama,tera,handlebars,minijinja,rocket,rocket_dyn_templates,axum,serde,serde_json,log
use privacy::PersonalData;
use serde::Serialize;

#[derive(PersonalData, Clone, Serialize)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[serde(skip)]
    #[personal(category = "contact")]
    pub phone: String,
}

pub fn load() -> User {
    User { id: 7, email: std::env::args().collect(), phone: std::env::args().collect() }
}

pub mod with_askama {
    use super::{User, load};
    use askama::Template;
    use axum::Router;
    use axum::response::Html;
    use axum::routing::get;

    #[derive(Template)]
    #[template(source = "hello {{ name }}, {{ id }}", ext = "html")]
    pub struct Hello {
        pub name: String,
        pub id: u64,
        pub phone: String,
    }

    #[derive(Template)]
    #[template(path = "profile.html")]
    pub struct Profile<'a> {
        pub title: &'a str,
        pub email: String,
    }

    pub fn routes() -> Router {
        Router::new().route("/", get(hello)).route("/quiet", get(quiet)).route("/profile", get(profile))
    }

    async fn hello() -> Html<String> {
        let user = load();
        let page = Hello { name: user.email, id: user.id, phone: String::new() };
        Html(page.render().unwrap()) //~ PD001 User::email -> public
    }

    /// The text of the template names no telephone.
    async fn quiet() -> Html<String> {
        let user = load();
        let page = Hello { name: "you".to_owned(), id: user.id, phone: user.phone };
        Html(page.render().unwrap()) //~ silent
    }

    async fn profile() -> Html<String> {
        let user = load();
        let page = Profile { title: "profile", email: user.email };
        Html(page.render().unwrap()) //~ PD001 User::email -> public
    }

    pub fn logged(user: &User) {
        let page = Profile { title: "profile", email: user.email.clone() };
        log::info!("{page}"); //~ PD001 User::email -> log
        let page = Profile { title: "profile", email: String::new() };
        log::info!("{page}"); //~ silent
    }

    pub struct Frame<'a> {
        pub title: &'a str,
        pub user: Option<User>,
    }

    impl<'a> Frame<'a> {
        fn new(title: &'a str, user: Option<User>) -> Self {
            let title = if user.is_some() { title } else { "nobody" };
            Self { title, user }
        }
    }

    #[derive(Template)]
    #[template(path = "failed.html")]
    pub struct Failed<'a> {
        pub frame: Frame<'a>,
        pub status: String,
    }

    fn page<T: ?Sized + Template>(template: &T) -> String {
        template.render().unwrap_or_default()
    }

    pub fn framed(user: &User) {
        let failed = Failed { frame: Frame::new("x", None), status: "404".to_owned() };
        log::info!("{}", page(&failed)); //~ silent
        let failed = Failed { frame: Frame::new("x", Some(user.clone())), status: "404".to_owned() };
        log::info!("{}", page(&failed)); //~ PD001 User::email, User::phone -> log
    }
}

pub mod with_tera {
    use super::load;
    use axum::Router;
    use axum::response::Html;
    use axum::routing::get;
    use tera::{Context, Tera};

    pub fn routes() -> Router {
        Router::new().route("/", get(show)).route("/id", get(id)).route("/all", get(all))
    }

    async fn show() -> Html<String> {
        let tera = Tera::new("templates/**/*.html").unwrap();
        let mut context = Context::new();
        context.insert("email", &load().email);
        Html(tera.render("show.html", &context).unwrap()) //~ PD001 User::email -> public
    }

    async fn id() -> Html<String> {
        let tera = Tera::new("templates/**/*.html").unwrap();
        let mut context = Context::new();
        context.insert("id", &load().id);
        Html(tera.render("id.html", &context).unwrap()) //~ silent
    }

    async fn all() -> Html<String> {
        let tera = Tera::default();
        let context = Context::from_serialize(load()).unwrap();
        Html(tera.render("all.html", &context).unwrap()) //~ PD001 User::email -> public
    }

    pub fn logged() {
        let mut tera = Tera::default();
        let mut context = Context::new();
        context.insert("user", &load());
        log::info!("{}", tera.render_str("{{ user }}", &context).unwrap()); //~ PD001 User::email -> log
        log::info!("{}", context.contains_key("user")); //~ silent
    }
}

pub mod with_handlebars {
    use super::load;
    use handlebars::Handlebars;
    use serde_json::json;

    pub fn logged(registry: &Handlebars<'_>) {
        log::info!("{}", registry.render("show", &load()).unwrap()); //~ PD001 User::email -> log
        log::info!("{}", registry.render("show", &json!({ "mail": load().email })).unwrap()); //~ PD001 User::email -> log
        log::info!("{}", registry.render("show", &json!({ "id": load().id })).unwrap()); //~ silent
        log::info!("{}", registry.render_template("hello {{id}}", &load().id).unwrap()); //~ silent
    }
}

pub mod with_minijinja {
    use super::load;
    use minijinja::{Environment, context};

    pub fn logged(env: &Environment<'_>) {
        let user = load();
        let page = env.get_template("show").unwrap();
        log::info!("{}", page.render(context! { user }).unwrap()); //~ PD001 User::email -> log
        log::info!("{}", page.render(context! { title => "you", mail => user.email }).unwrap()); //~ PD001 User::email -> log
        log::info!("{}", page.render(context! { title => "you", id => user.id }).unwrap()); //~ silent
        log::info!("{}", env.render_str("hello", context! {}).unwrap()); //~ silent
    }
}

pub mod with_rocket {
    use super::load;
    use rocket::get;
    use rocket_dyn_templates::{Template, context};

    #[get("/")]
    fn show() -> Template {
        Template::render("show", context! { title: "you", mail: load().email }) //~ PD001 User::email -> public
    }

    #[get("/whole")]
    fn whole() -> Template {
        Template::render("show", load()) //~ PD001 User::email -> public
    }

    #[get("/quiet")]
    fn quiet() -> Template {
        let id = load().id;
        Template::render("show", context! { id, title: "you" }) //~ silent
    }
}
