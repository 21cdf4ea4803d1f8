//! The web server: layers around the routes, and the listening.

use actix_session::SessionMiddleware;
use actix_session::config::{PersistentSession, SessionLifecycle};
use actix_web::body::MessageBody;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Key, SameSite};
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use tracing_actix_web::TracingLogger;

use super::{App, routes};
use crate::accounts::{Sessions, identity};
use crate::web::address::TrustedProxies;
use crate::web::headers;
use crate::web::layout::IsDevelopment;
use crate::web::origin::OwnOrigin;

/// How long a session lasts after its last use.
const SESSION_DAYS: i64 = 30;

/// The whole web application, for the server and for tests.
pub fn service(
    app: App,
) -> actix_web::App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    let config = &app.config;
    actix_web::App::new()
        .app_data(Data::new(app.db.clone()))
        .app_data(Data::from(app.config.clone()))
        .app_data(Data::new(app.mailer.clone()))
        .app_data(Data::new(app.files.clone()))
        .app_data(Data::from(app.limits.clone()))
        .app_data(Data::from(app.passwords.clone()))
        .app_data(Data::from(app.pictures.clone()))
        .app_data(Data::new(app.facets.clone()))
        .app_data(TrustedProxies(config.trusted_proxies.clone()))
        .app_data(OwnOrigin(config.base_url.origin().ascii_serialization()))
        .app_data(IsDevelopment(config.is_development()))
        .configure(|service| routes::routes().register(service))
        // The last layer added is the outermost.
        .wrap(from_fn(identity::identify))
        .wrap(sessions(&app))
        .wrap(from_fn(headers::surround))
        .wrap(TracingLogger::default())
}

fn sessions(app: &App) -> SessionMiddleware<Sessions> {
    let is_https = app.config.is_https();
    // The __Host- prefix binds the cookie to this host and to TLS; without TLS browsers would refuse it.
    let name = if is_https { "__Host-guidepost" } else { "guidepost" };
    let key = Key::derive_from(app.config.derived_key("session-cookie").as_bytes());
    SessionMiddleware::builder(Sessions::new(app.db.clone()), key)
        .cookie_name(name.to_owned())
        .cookie_secure(is_https)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_path("/".to_owned())
        .session_lifecycle(SessionLifecycle::PersistentSession(
            PersistentSession::default().session_ttl(Duration::days(SESSION_DAYS)),
        ))
        .build()
}

/// Listens until the process is told to stop, then lets requests in progress finish.
pub async fn run(app: App) -> std::io::Result<()> {
    let address = app.config.listen;
    let workers = app.config.http_workers;
    actix_web::HttpServer::new(move || service(app.clone()))
        .workers(workers)
        .client_request_timeout(std::time::Duration::from_secs(10))
        .shutdown_timeout(20)
        .bind(address)?
        .run()
        .await
}
