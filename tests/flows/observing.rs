//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[[allow]]
data = ["personal"]
to = ["storage"]
[[context]]
path = "**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,tracing,slog,sentry,metrics,serde_json,opentelemetry
use privacy::PersonalData;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: i64,
    #[personal(category = "contact")]
    pub email: String,
    pub logins: u32,
}

pub mod by_slog {
    use super::Account;
    use slog::{Logger, error, info, o, warn};

    pub fn messages(log: &Logger, account: &Account) {
        info!(log, "signed in"); //~ silent
        info!(log, "signed in: {}", account.id); //~ silent
        info!(log, "signed in: {}", account.email); //~ PD001 Account::email -> log
        warn!(log, "signed in: {mail}", mail = account.email); //~ PD001 Account::email -> log
        info!(log, #"tag", "{}", account.email); //~ PD001 Account::email -> log
    }

    pub fn values(log: &Logger, account: &Account) {
        info!(log, "signed in"; "id" => account.id, "logins" => account.logins); //~ silent
        info!(log, "signed in"; "id" => account.id, "mail" => &account.email); //~ PD001 Account::email -> log
        error!(log, "failed for {}", account.id; "mail" => %account.email); //~ PD001 Account::email -> log
        slog::debug!(log, "all"; "account" => ?account); //~ PD001 Account::email -> log
        slog::log!(log, slog::Level::Info, "", "all"; "account" => ?account.id); //~ silent
        info!(log, "nested"; o!("mail" => account.email.clone())); //~ PD001 Account::email -> log
    }

    pub fn loggers(account: &Account) {
        let root = Logger::root(slog::Discard, o!("service" => "shop")); //~ silent
        let own = root.new(o!("mail" => account.email.clone())); //~ PD001 Account::email -> log
        info!(own, "hello"); //~ silent
    }
}

pub mod by_sentry {
    use super::Account;
    use sentry::{Breadcrumb, Level, User};

    pub fn messages(account: &Account) {
        sentry::capture_message(&format!("{} failed", account.id), Level::Error); //~ silent
        sentry::capture_message(&format!("{} failed", account.email), Level::Error); //~ PD001 Account::email -> log
        let error = std::io::Error::other("full");
        sentry::capture_error(&error); //~ silent
        let error = std::io::Error::other(account.email.clone());
        sentry::capture_error(&error); //~ PD001 Account::email -> log
        sentry::add_breadcrumb(Breadcrumb { message: Some(account.email.clone()), ..Default::default() }); //~ PD001 Account::email -> log
        sentry::add_breadcrumb(Breadcrumb { category: Some("auth".into()), ..Default::default() }); //~ silent
    }

    pub fn scopes(account: &Account) {
        sentry::configure_scope(|scope| {
            scope.set_user(Some(User { id: Some(account.id.to_string()), ..Default::default() })); //~ silent
            scope.set_user(Some(User { email: Some(account.email.clone()), ..Default::default() })); //~ PD001 Account::email -> log
            scope.set_tag("logins", account.logins); //~ silent
            scope.set_tag("mail", &account.email); //~ PD001 Account::email -> log
            scope.set_extra("mail", serde_json::json!(account.email)); //~ PD001 Account::email -> log
        });
        sentry::with_scope(
            |scope| scope.set_tag("mail", &account.email), //~ PD001 Account::email -> log
            || sentry::capture_message("failed", Level::Info), //~ silent
        );
    }
}

pub fn by_metrics(account: &Account) {
    metrics::counter!("logins").increment(1); //~ silent
    metrics::counter!("logins", "id" => account.id.to_string()).increment(1); //~ silent
    metrics::counter!("logins", "mail" => account.email.clone()).increment(1); //~ PD001 Account::email -> log
    metrics::histogram!("logins", "region" => "eu").record(f64::from(account.logins)); //~ silent
}

pub mod by_tracing {
    use super::Account;
    use tracing::{Level, event, info_span, span};

    pub fn events(account: &Account) {
        let email = &account.email;
        let id = account.id;
        event!(Level::INFO, id, "signed in"); //~ silent
        event!(Level::INFO, email, "signed in"); //~ PD001 Account::email -> log
        event!(Level::INFO, %email, "signed in"); //~ PD001 Account::email -> log
        event!(Level::INFO, ?email, "signed in"); //~ PD001 Account::email -> log
        event!(target: "auth", Level::INFO, mail = %account.email); //~ PD001 Account::email -> log
        event!(Level::INFO, account.id, account.logins); //~ silent
        event!(Level::INFO, account.email); //~ PD001 Account::email -> log
        event!(Level::INFO, "{id} of {}", account.logins); //~ silent
        event!(Level::INFO, { id, mail = %email }, "signed in"); //~ PD001 Account::email -> log
    }

    pub fn spans(account: &Account) {
        let _a = span!(Level::INFO, "request", id = account.id).entered(); //~ silent
        let _b = span!(Level::INFO, "request", mail = %account.email).entered(); //~ PD001 Account::email -> log
        let _c = info_span!("request", ?account).entered(); //~ PD001 Account::email -> log
        let late = info_span!("request", mail = tracing::field::Empty); //~ silent
        late.record("mail", account.email.as_str()); //~ PD001 Account::email -> log
        late.record("mail", tracing::field::display(&account.email)); //~ PD001 Account::email -> log
    }
}

pub fn by_log(account: &Account, level: log::Level) {
    log::log!(level, "{}", account.id); //~ silent
    log::log!(level, "{}", account.email); //~ PD001 Account::email -> log
    log::log!(target: "auth", log::Level::Warn, "{}", account.email); //~ PD001 Account::email -> log
    log::info!(target: "auth", "{:?}", account.email); //~ PD001 Account::email -> log
    if log::log_enabled!(log::Level::Debug) {
        log::debug!("{account:?}"); //~ PD001 Account::email -> log
    }
}

pub mod by_opentelemetry {
    use super::Account;
    use opentelemetry::trace::{Span, TraceContextExt, Tracer};
    use opentelemetry::{Context, KeyValue, global};

    pub fn spans(account: &Account) {
        let tracer = global::tracer("shop");
        let mut span = tracer.start("sign in"); //~ silent
        span.set_attribute(KeyValue::new("id", account.id)); //~ silent
        span.set_attribute(KeyValue::new("mail", account.email.clone())); //~ PD001 Account::email -> log
        span.add_event("mailed", vec![KeyValue::new("mail", account.email.clone())]); //~ PD001 Account::email -> log
        let context = Context::current();
        context.span().set_attribute(KeyValue::new("mail", account.email.clone())); //~ PD001 Account::email -> log
        tracer.in_span("mailing", |cx| {
            cx.span().set_attribute(KeyValue::new("logins", i64::from(account.logins))); //~ silent
            cx.span().set_attributes([KeyValue::new("mail", account.email.clone())]); //~ PD001 Account::email -> log
        });
    }

    pub fn counters(account: &Account) {
        let counter = global::meter("shop").u64_counter("logins").build();
        counter.add(1, &[KeyValue::new("id", account.id)]); //~ silent
        counter.add(1, &[KeyValue::new("mail", account.email.clone())]); //~ PD001 Account::email -> log
    }
}
