//- /lib.rs crate:shop deps:privacy=lint-macros,log,validator,thiserror,axum,serde
//! Errors of `validator` keep the value that they refuse: `Display` shows it where the check has no message of its own.
use log::{error, info};
use privacy::PersonalData;
use validator::{Validate, ValidationError, ValidationErrors};

#[derive(PersonalData, Validate)]
pub struct Signup {
    #[personal(category = "contact")]
    #[validate(length(min = 1, max = 32))]
    name: String,
    #[personal(category = "contact")]
    #[validate(email(message = "no such address"))]
    email: String,
    #[personal(category = "contact")]
    #[validate(skip)]
    phone: String,
    #[personal(category = "contact")]
    street: String,
    #[validate(range(min = 1))]
    items: u32,
}

fn refused(form: &Signup) {
    if let Err(e) = form.validate() {
        error!("{e}"); //~ PD003 Signup::name -> log
        error!("{e:?}"); //~ PD003 Signup::name, Signup::email -> log
    }
}

#[derive(thiserror::Error, Debug)]
pub enum Failure {
    #[error(transparent)]
    Invalid(#[from] ValidationErrors),
    #[error("not there")]
    Missing,
}

fn checked<T: Validate>(value: T) -> Result<T, Failure> {
    value.validate()?;
    Ok(value)
}

fn by_helper(form: Signup) {
    if let Err(e) = checked(form) {
        error!("{e}"); //~ PD003 Signup::name -> log
    }
}

fn handed_on(form: Signup) {
    if let Err(e) = checked(form) {
        show(e);
    }
}
fn show(e: Failure) {
    error!("{e}"); //~ PD003 Signup::name -> log
}

#[derive(PersonalData, Validate)]
pub struct Polite {
    #[personal(category = "contact")]
    #[validate(length(min = 1, message = "a name, please"), custom(function = "plain"))]
    name: String,
}

fn plain(name: &str) -> Result<(), ValidationError> {
    if name.contains('<') { Err(ValidationError::new("plain").with_message("no angle".into())) } else { Ok(()) }
}

fn politely(form: &Polite) {
    if let Err(e) = form.validate() {
        info!("{}", e.errors().len()); //~ silent
        info!("{e:?}"); //~ PD003 Polite::name -> log
    }
}

#[derive(Validate)]
#[validate(schema(function = "whole"))]
pub struct Nested {
    #[validate(nested)]
    inner: Signup,
    count: u32,
}

fn whole(_: &Nested) -> Result<(), ValidationError> { Err(ValidationError::new("whole")) }

fn nested(form: &Nested) {
    if let Err(e) = form.validate() {
        error!("{e}"); //~ PD003 Signup::name -> log
        error!("{e:?}"); //~ PD003 Signup::name, Signup::email -> log
    }
}

#[derive(Validate)]
pub struct Plain {
    #[validate(length(min = 1))]
    title: String,
}
fn harmless(form: &Plain) {
    if let Err(e) = form.validate() {
        error!("{e} {e:?}"); //~ silent
    }
}

/// What a framework refuses for a handler is answered, and logged on the way, before the handler is called.
pub mod served {
    use super::Failure;
    use axum::Router;
    use axum::extract::rejection::FormRejection;
    use axum::extract::{Form, FromRequest, Request};
    use axum::response::{IntoResponse, Response};
    use axum::routing::post;
    use log::error;
    use privacy::PersonalData;
    use serde::de::DeserializeOwned;
    use validator::Validate;

    pub struct Checked<T>(pub T);

    impl<T, S> FromRequest<S> for Checked<T>
    where
        T: DeserializeOwned + Validate,
        S: Send + Sync,
        Form<T>: FromRequest<S, Rejection = FormRejection>,
    {
        type Rejection = Failure;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {
            let Form(value) = Form::<T>::from_request(req, state).await.map_err(|_| Failure::Missing)?;
            value.validate()?;
            Ok(Checked(value))
        }
    }

    impl IntoResponse for Failure {
        fn into_response(self) -> Response {
            error!("refused: {self}"); //~ PD003 Login::password -> log
            "no".into_response()
        }
    }

    #[derive(PersonalData, serde::Deserialize, Validate)]
    pub struct Login {
        #[personal(category = "contact")]
        #[validate(length(min = 7))]
        password: String,
        #[personal(category = "contact")]
        name: String,
    }

    async fn login(Checked(form): Checked<Login>) -> Result<&'static str, Failure> {
        if form.name.is_empty() { Err(Failure::Missing) } else { Ok("yes") }
    }

    pub fn router() -> Router {
        Router::new().route("/login", post(login))
    }
}
