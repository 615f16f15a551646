//- /privacy.toml
schema = 1
[category.contact]
[recipient.log]
[[personal]]
field = "shop::User::email"
category = "contact"
//- /lib.rs crate:shop deps:actix-web,tracing-actix-web,log
use actix_web::middleware::Logger;
use tracing_actix_web::TracingLogger;

pub struct User {
    pub email: String,
}

pub fn no_row_says_that_requests_are_personal(user: &User) {
    log::info!("{}", user.email); //~ PD001 User::email -> log
    let _ = Logger::default(); //~ silent
    let _ = Logger::new("%a %{User-Agent}i"); //~ silent
    let _ = Logger::new(&std::env::var("LOG_FORMAT").unwrap_or_default()); //~ silent
    let _ = TracingLogger::default(); //~ silent
}

pub fn what_somebody_is_called_in_an_own_item(email: String) -> Logger {
    let user = User { email };
    Logger::new("%{WHO}xi").custom_request_replace("WHO", move |_| user.email.clone()) //~ PD001 User::email -> log
}

pub fn in_the_format_itself(user: &User) -> Logger {
    Logger::new(&format!("%s {}", user.email)) //~ PD001 User::email -> log
}
