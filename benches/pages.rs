//! What the pages that visitors see first cost with ten thousand coaches, five thousand topics and as many
//! resources, beside rendering the same page from memory and beside the first page of all, in the same run.
//!
//! The cost is processor time: of this process, and on `PostgreSQL` of the server's processes that answer it.
//! Waiting costs nothing, so other work on the machine disturbs little; the ratios say more than the numbers.
//! `cargo bench --bench pages` measures on `SQLite`, the same with `GUIDEPOST_TEST_DATABASE=postgres` on a private
//! `PostgreSQL`. It reads the processor time that Linux keeps under `/proc`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench"
)]

use std::cell::RefCell;
use std::fs;
use std::hint::black_box;
use std::time::Duration;

use actix_web::test;
use askama::DynTemplate;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use guidepost::app::{App, serve};
use guidepost::base::messages::Locale;
use guidepost::base::{Moment, Zone};
use guidepost::bookings;
use guidepost::coaches::discovery::{self, FacetCache, SearchForm};
use guidepost::config::Config;
use guidepost::db::{Db, DbError};
use guidepost::mail::Mailer;
use guidepost::web::{HourCycle, Layout, Reader, page};

#[path = "../tests/support/database.rs"]
mod database;
#[path = "../tests/support/many.rs"]
mod many;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many coaches there are.
const COACHES: i64 = 10_000;
/// How many topics the forum and resources the library have.
const WRITTEN: i64 = 5_000;
/// How often each thing is done in a round; the median of the rounds counts.
const RUNS: u32 = 500;
const ROUNDS: usize = 5;

fn layout(path: &str, now: Moment) -> Layout {
    Layout {
        reader: Reader::new(Locale::ENGLISH, Zone::UTC, HourCycle::H23, "en", now),
        person: None,
        flash: None,
        path: path.to_owned(),
        address: path.to_owned(),
        knows_zone: true,
        is_development: false,
    }
}

/// The processes of the database's server that work for us.
struct Server(Vec<i32>);

#[derive(QueryableByName)]
struct Process {
    #[diesel(sql_type = Integer)]
    pid: i32,
}

impl Server {
    fn of(db: &Db) -> Self {
        let processes = db.read_now(|conn| -> Result<Vec<Process>, DbError> {
            if conn.is_sqlite() {
                return Ok(Vec::new());
            }
            let own = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()";
            Ok(diesel::sql_query(own).load(conn)?)
        });
        Self(processes.unwrap().into_iter().map(|process| process.pid).collect())
    }

    /// Processor time spent so far, here and there.
    fn spent(&self) -> Duration {
        let stat = fs::read_to_string("/proc/self/stat").expect("Linux keeps processor time here");
        // After the name in brackets: the eleventh and the two behind it are hundredths of a second.
        let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
        let here: u64 = fields.skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap()).sum();
        let there = self.0.iter().map(|pid| -> u64 {
            let text = fs::read_to_string(format!("/proc/{pid}/schedstat")).unwrap_or_default();
            text.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
        });
        Duration::from_millis(here * 10) + Duration::from_nanos(there.sum())
    }

    /// Processor time of one run, in microseconds.
    fn cost(&self, mut run: impl FnMut()) -> f64 {
        run();
        let mut rounds: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let before = self.spent();
                for _ in 0..RUNS {
                    run();
                }
                self.spent().saturating_sub(before).as_secs_f64() * 1e6 / f64::from(RUNS)
            })
            .collect();
        rounds.sort_by(f64::total_cmp);
        rounds[ROUNDS / 2]
    }
}

/// A page at an address, and how it is loaded from the database where that is to be had apart.
struct Case {
    name: &'static str,
    path: String,
    load: Option<Box<dyn Fn() -> Box<dyn Loaded>>>,
}

/// A page with everything it shows.
trait Loaded {
    fn render(&self) -> String;
}

struct Kept<T>(T, Reader);

impl<T: DynTemplate> Loaded for Kept<T> {
    fn render(&self) -> String {
        page::render(&self.1, &self.0).unwrap()
    }
}

fn kept<T: DynTemplate + 'static>(page: T, layout: &Layout) -> Box<dyn Loaded> {
    Box::new(Kept(page, layout.reader))
}

fn cases(app: &App, now: Moment) -> Vec<Case> {
    let form = |query: &str| -> SearchForm { serde_html_form::from_str(query).unwrap() };
    let day = now.plus_days(3).utc_date();
    let mut cases: Vec<Case> = [
        ("discovery", String::new()),
        ("discovery, words", "q=negotiating".to_owned()),
        ("discovery, filters", format!("topic=music&language=es&day={day}&part=morning&rating=45")),
        ("discovery, by price", "sort=price".to_owned()),
    ]
    .into_iter()
    .map(|(name, query)| {
        let (app, filters) = (app.clone(), form(&query).parse().unwrap());
        let load = move || {
            let layout = layout("/coaches", now);
            let load = |conn: &mut _| {
                discovery::load_index(conn, None, &app.facets, filters.clone(), layout.clone())
            };
            kept(app.db.read_now(load).unwrap(), &layout)
        };
        Case { name, path: format!("/coaches?{query}"), load: Some(Box::new(load)) }
    })
    .collect();
    let own = app.clone();
    let load = move || {
        let layout = layout("/coaches", now);
        let load = |conn: &mut _| {
            discovery::load_public_profile(conn, many::ONE, layout.clone(), &own.config)
        };
        kept(*own.db.read_now(load).unwrap().unwrap(), &layout)
    };
    cases.push(Case {
        name: "profile",
        path: format!("/coaches/{}", many::ONE),
        load: Some(Box::new(load)),
    });
    let (own, offer) = (app.clone(), many::OFFER.parse().unwrap());
    let load = move || {
        let layout = layout("/coaches", now);
        let load = |conn: &mut _| {
            bookings::load_picker(
                conn,
                many::ONE,
                offer,
                &bookings::Choice::default(),
                layout.clone(),
            )
        };
        kept(own.db.read_now(load).unwrap().unwrap(), &layout)
    };
    cases.push(Case {
        name: "month calendar",
        path: format!("/coaches/{}/book/{}", many::ONE, many::OFFER),
        load: Some(Box::new(load)),
    });
    for (name, path) in [
        ("forum", "/forum"),
        ("forum, top", "/forum?view=top&period=all"),
        ("forum, search", "/forum/search?q=number"),
        ("topic", many::TOPIC),
        ("library", "/library"),
        ("library, words", "/library?q=number4"),
        ("resource", many::RESOURCE),
    ] {
        cases.push(Case { name, path: path.to_owned(), load: None });
    }
    cases
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let database = database::TestDatabase::create(folder.path());
    let values = [
        ("BASE_URL", "http://guidepost.test"),
        ("SECRET_KEY", "a-secret-key-for-benches-that-is-long-enough"),
        ("DATABASE_URL", database.url()),
    ];
    let values = values.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let config = Config::from_values(values).unwrap();
    let db = Db::connect(&config.database_url, 2).unwrap();
    let now = Moment::now();
    db.write_now(|conn| -> Result<(), DbError> {
        many::coaches(conn, COACHES, now)?;
        many::business(conn, COACHES, now)?;
        many::forum(conn, WRITTEN, now)?;
        many::library(conn, WRITTEN, now)
    })
    .unwrap();
    db.read_now(|conn| -> Result<(), DbError> {
        // What PostgreSQL's autovacuum does by itself, after a while.
        if !conn.is_sqlite() {
            diesel::sql_query("VACUUM ANALYZE").execute(conn)?;
        }
        Ok(())
    })
    .unwrap();
    let server = Server::of(&db);
    let mut app = App::with(config, db, Mailer::memory()).unwrap();
    app.facets = FacetCache::new(Duration::from_secs(3600));

    let name = if database::is_postgres() { "PostgreSQL" } else { "SQLite" };
    println!("Processor time of one page with {COACHES} coaches on {name}, in microseconds");
    println!(
        "{:<22}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "", "request", "loaded", "drawn", "of drawn", "of first"
    );
    let system = actix_web::rt::System::new();
    let service = system.block_on(test::init_service(serve::service(app.clone())));
    let length = RefCell::new(0);
    let mut first = None;
    for case in cases(&app, now) {
        let request = server.cost(|| {
            system.block_on(async {
                let request = test::TestRequest::get().uri(&case.path).to_request();
                let response = test::call_service(&service, request).await;
                assert!(response.status().is_success(), "{}: {}", case.path, response.status());
                *length.borrow_mut() = test::read_body(response).await.len();
            });
        });
        let of_first = request / *first.get_or_insert(request);
        let apart = case.load.map_or_else(
            || format!("{:>30}", ""),
            |load| {
                let loaded = server.cost(|| {
                    black_box(load().render());
                });
                let page = load();
                let drawn = server.cost(|| {
                    black_box(page.render());
                });
                format!("{loaded:>10.0}{drawn:>10.0}{:>10.1}", request / drawn)
            },
        );
        println!(
            "{:<22}{request:>10.0}{apart}{of_first:>10.1}   {} KiB",
            case.name,
            *length.borrow() / 1024
        );
    }
}
