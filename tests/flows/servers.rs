//- /lib.rs crate:shop deps:privacy=lint-macros,log,actix_web
use actix_web::{App, HttpServer, web};
use log::{error, info};
use privacy::PersonalData;
use std::sync::Arc;

#[derive(PersonalData, Clone, Debug)]
pub struct Settings {
    pub port: u16,
    #[personal(category = "contact")]
    pub admin: String,
}

async fn health(settings: web::Data<Arc<Settings>>) -> String {
    info!("{}", settings.port); //~ silent
    info!("{}", settings.admin); //~ PD003 Settings::admin -> log
    String::from("fine")
}

/// A server holds what its handlers are given; that it failed says nothing of it.
pub async fn serves(settings: Settings) -> std::io::Result<()> {
    let port = settings.port;
    let settings = Arc::new(settings);
    let server = HttpServer::new(move || {
        App::new().app_data(web::Data::new(Arc::clone(&settings))).route("/health", web::get().to(health))
    })
    .bind(("127.0.0.1", port))?
    .run();
    if let Err(err) = server.await {
        error!("{err}"); //~ silent
    }
    Ok(())
}
