//! Another server, as far as calendars need one: it answers what it was told to, and remembers what it was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use guidepost::accounts::Coach;
use guidepost::base::Moment;
use guidepost::base::ids::CalendarSourceId;
use guidepost::db::DbError;
use guidepost::db::schema::{busy_times, calendar_sources};

use crate::support::TestApp;
use diesel::prelude::*;

/// What it was asked: method, path, headers in lower case, body.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

type Answerer = dyn Fn(&Asked) -> HttpResponse + Send + Sync;

struct State {
    answer: Mutex<Arc<Answerer>>,
    asked: Mutex<Vec<Asked>>,
}

/// The server. It stops with the test's runtime.
pub struct Fake {
    pub address: String,
    state: Arc<State>,
}

impl Fake {
    pub fn start(answer: impl Fn(&Asked) -> HttpResponse + Send + Sync + 'static) -> Self {
        let state =
            Arc::new(State { answer: Mutex::new(Arc::new(answer)), asked: Mutex::new(Vec::new()) });
        let shared = Data::from(Arc::clone(&state));
        let server = HttpServer::new(move || {
            App::new().app_data(shared.clone()).default_service(web::to(answer_one))
        })
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))
        .unwrap();
        let address = format!("http://{}", server.addrs()[0]);
        actix_web::rt::spawn(server.run());
        Self { address, state }
    }

    /// From now on it answers differently.
    pub fn answer(&self, answer: impl Fn(&Asked) -> HttpResponse + Send + Sync + 'static) {
        *self.state.answer.lock().unwrap() = Arc::new(answer);
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.state.asked.lock().unwrap().clone()
    }
}

async fn answer_one(request: HttpRequest, body: Bytes, state: Data<State>) -> HttpResponse {
    let header = |(name, value): (&actix_web::http::header::HeaderName, &_)| {
        let value: &actix_web::http::header::HeaderValue = value;
        (name.as_str().to_owned(), value.to_str().unwrap_or_default().to_owned())
    };
    let asked = Asked {
        method: request.method().to_string(),
        path: request.path().to_owned(),
        headers: request.headers().iter().map(header).collect(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    let answer = Arc::clone(&*state.answer.lock().unwrap());
    let reply = answer(&asked);
    state.asked.lock().unwrap().push(asked);
    reply
}

/// A calendar file with these events.
pub fn calendar(events: &[(&str, &str, &str)]) -> String {
    let event = |(from, to, title): &(&str, &str, &str)| {
        format!(
            "BEGIN:VEVENT\r\nUID:{from}@elsewhere\r\nDTSTART:{from}\r\nDTEND:{to}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
        )
    };
    let events: String = events.iter().map(event).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//elsewhere//\r\n{events}END:VCALENDAR\r\n")
}

/// An instant as files write it.
pub fn stamp(at: Moment) -> String {
    at.utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A world in which servers on this machine may be asked.
pub async fn open_world() -> TestApp {
    TestApp::start_with(&[("CALENDAR_PRIVATE_HOSTS", "127.0.0.1")]).await
}

impl TestApp {
    /// The busy time of a coach, as stored.
    pub fn busy_of(&self, coach: &Coach) -> Vec<(Moment, Moment, String)> {
        let found = self.app.db.read_now(|conn| -> Result<_, DbError> {
            Ok(busy_times::table
                .filter(busy_times::coach_id.eq(coach.id()))
                .order((busy_times::starts_at, busy_times::id))
                .select((busy_times::starts_at, busy_times::ends_at, busy_times::title))
                .load(conn)?)
        });
        found.unwrap()
    }

    /// The only calendar elsewhere of a coach: id, problem, failures, when its turn is.
    pub fn source_of(&self, coach: &Coach) -> (CalendarSourceId, Option<String>, i32, Moment) {
        let found = self.app.db.read_now(|conn| -> Result<_, DbError> {
            Ok(calendar_sources::table
                .filter(calendar_sources::coach_id.eq(coach.id()))
                .select((
                    calendar_sources::id,
                    calendar_sources::problem,
                    calendar_sources::failures,
                    calendar_sources::next_read_at,
                ))
                .first(conn)?)
        });
        found.unwrap()
    }
}
