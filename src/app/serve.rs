//! The web server: layers around the routes, and the listening.

use actix_session::SessionMiddleware;
use actix_session::config::{PersistentSession, SessionLifecycle};
use actix_web::body::MessageBody;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Key, SameSite};
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::http::ConnectionType;
use actix_web::middleware::{Next, from_fn};
use actix_web::web::Data;
use tracing_actix_web::TracingLogger;

use super::health::Readiness;
use super::{App, metrics, routes};
use crate::accounts::{Sessions, identity};
use crate::base::Moment;
use crate::db::Db;
use crate::statistics::Tally;
use crate::web::address::TrustedProxies;
use crate::web::headers;
use crate::web::layout::IsDevelopment;
use crate::web::operators::Operators;
use crate::web::origin::OwnOrigin;
use crate::web::request_id::RequestSpan;

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
        .app_data(Data::new(app.sms.clone()))
        .app_data(Data::from(app.identity.clone()))
        .app_data(Data::new(app.live.clone()))
        .app_data(Data::new(app.files.clone()))
        .app_data(Data::from(app.limits.clone()))
        .app_data(Data::from(app.passwords.clone()))
        .app_data(Data::from(app.pictures.clone()))
        .app_data(Data::new(app.facets.clone()))
        .app_data(Data::new(app.fetcher.clone()))
        .app_data(Data::new(app.openid.clone()))
        .app_data(TrustedProxies(config.trusted_proxies.clone()))
        .app_data(OwnOrigin(config.base_url.origin().ascii_serialization()))
        .app_data(IsDevelopment(config.is_development()))
        .app_data(Operators {
            addresses: config.metrics_addresses.clone(),
            token: config.metrics_token.clone(),
        })
        .app_data(Data::from(app.metrics.clone()))
        .app_data(Data::from(app.tally.clone()))
        .app_data(Data::from(app.readiness.clone()))
        .configure(|service| routes::routes().register(service))
        // The last layer added is the outermost.
        .wrap(from_fn(identity::identify))
        .wrap(sessions(&app))
        .wrap(from_fn(headers::surround))
        .wrap(TracingLogger::<RequestSpan>::new())
        .wrap(from_fn(metrics::measure))
        .wrap(from_fn(close_when_stopping))
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

/// How long connections are told to close before the server stops listening: a browser or proxy that keeps one open
/// and sends on it just when it is closed would lose its request.
const FAREWELL: std::time::Duration = std::time::Duration::from_secs(1);

/// How long connections that were just accepted have for their answer before the server ends those without one.
const LAST_ANSWERS: std::time::Duration = std::time::Duration::from_millis(500);

/// Lets every connection end with its answer while the process is stopping.
async fn close_when_stopping(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody + 'static>, actix_web::Error> {
    let readiness = request.app_data::<Data<Readiness>>().cloned();
    let mut response = next.call(request).await?;
    if readiness.is_some_and(|readiness| readiness.is_stopping()) {
        response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    }
    Ok(response)
}

/// Listens until the process is told to stop, says farewell to open connections, then lets requests in progress
/// finish. A socket that systemd hands over is taken before one of our own is opened: while the program starts
/// anew, connections wait in it.
pub async fn run(app: App) -> std::io::Result<()> {
    let address = app.config.listen;
    let workers = app.config.http_workers;
    let (readiness, live) = (app.readiness.clone(), app.live.clone());
    live.hear_others(&app.config.database_url);
    let (tally, db) = (app.tally.clone(), app.db.clone());
    let writing = tokio::spawn(write_now_and_then(tally.clone(), db.clone()));
    let server = actix_web::HttpServer::new(move || service(app.clone()))
        .workers(workers)
        .client_request_timeout(std::time::Duration::from_secs(10))
        .shutdown_timeout(20)
        .disable_signals();
    let server = match listenfd::ListenFd::from_env().take_tcp_listener(0)? {
        Some(listener) => server.listen(listener)?,
        None => server.bind(address)?,
    };
    let server = server.run();
    let handle = server.handle();
    tokio::spawn(async move {
        if let Err(error) = told_to_stop().await {
            tracing::error!(%error, "signals cannot be heard: the program stops at once");
        }
        readiness.stop();
        live.stop();
        tokio::time::sleep(FAREWELL).await;
        handle.pause().await;
        tokio::time::sleep(LAST_ANSWERS).await;
        handle.stop(true).await;
    });
    let outcome = server.await;
    writing.abort();
    if let Err(error) = tally.flush(&db, Moment::now()).await {
        tracing::warn!(%error, "the last counts are lost");
    }
    outcome
}

/// How often what was counted in memory is written.
const TALLY_EVERY: std::time::Duration = std::time::Duration::from_secs(30);

async fn write_now_and_then(tally: std::sync::Arc<Tally>, db: Db) {
    loop {
        tokio::time::sleep(TALLY_EVERY).await;
        if let Err(error) = tally.flush(&db, Moment::now()).await {
            tracing::warn!(%error, "counts could not be written, and wait");
        }
    }
}

/// Waits for SIGTERM or Ctrl-C.
pub async fn told_to_stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            _ = terminate.recv() => Ok(()),
            outcome = tokio::signal::ctrl_c() => outcome,
        }
    }
    #[cfg(not(unix))]
    {
        tokio::signal::ctrl_c().await
    }
}
