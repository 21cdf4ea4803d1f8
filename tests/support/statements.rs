//! What an application asks its database: every statement it sends, by database.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, Once};

use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection};
use guidepost::db::{Conn, DatabaseUrl};

use super::TestApp;

/// The statements of each database that is watched, by its address.
static SENT: LazyLock<Mutex<HashMap<String, Vec<String>>>> = LazyLock::new(Mutex::default);

struct Listener(String);

impl Instrumentation for Listener {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => {
                url.clone_into(&mut self.0);
            }
            InstrumentationEvent::StartQuery { query, .. } => {
                if let Some(sent) = SENT.lock().unwrap().get_mut(&self.0) {
                    let text = query.to_string();
                    if text.starts_with("SELECT") || text.starts_with("WITH") {
                        let end = text.rfind(" -- binds:").unwrap_or(text.len());
                        sent.push(text[..end].to_owned());
                    }
                }
            }
            _ => {}
        }
    }
}

fn key(app: &TestApp) -> String {
    match app.app.config.database_url.clone() {
        DatabaseUrl::Sqlite(path) => path.to_string_lossy().into_owned(),
        DatabaseUrl::Postgres(text) => text,
    }
}

/// Starts an application whose questions are kept.
pub async fn watched() -> TestApp {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        diesel::connection::set_default_instrumentation(|| Some(Box::new(Listener(String::new()))))
            .unwrap();
    });
    let app = TestApp::start().await;
    SENT.lock().unwrap().insert(key(&app), Vec::new());
    app
}

/// The questions since this was last called.
pub fn taken(app: &TestApp) -> Vec<String> {
    SENT.lock().unwrap().get_mut(&key(app)).map(std::mem::take).unwrap_or_default()
}

/// Statements without an answer, on either database.
pub fn batch(conn: &mut Conn, sql: &str) {
    match conn {
        Conn::Pg(conn) => conn.batch_execute(sql),
        Conn::Sqlite(conn) => conn.batch_execute(sql),
    }
    .unwrap_or_else(|error| panic!("{error}: {sql}"));
}
