//! What the pages visitors see first cost with ten thousand coaches, beside rendering the same page from memory.
//!
//! The ratio within one run says more than either number: machines differ, and other work disturbs both.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a bench"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use guidepost::base::messages::Locale;
use guidepost::base::{Moment, Zone};
use guidepost::coaches::discovery::{self, FacetCache, SearchForm};
use guidepost::config::Config;
use guidepost::db::{Db, migrate, open};
use guidepost::web::{HourCycle, Layout, Reader, page};

#[path = "../tests/support/many.rs"]
mod many;

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

fn pages(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let values = [
        ("BASE_URL", "http://guidepost.test".to_owned()),
        ("SECRET_KEY", "a-secret-key-for-benches-that-is-long-enough".to_owned()),
        ("DATABASE_URL", format!("sqlite:{}", folder.path().join("bench.db").display())),
    ];
    let config =
        Config::from_values(values.map(|(key, value)| (key.to_owned(), value)).into()).unwrap();
    migrate::up(&mut open(&config.database_url).unwrap()).unwrap();
    let db = Db::connect(&config.database_url, 2).unwrap();
    let now = Moment::now();
    db.write_now(|conn| many::coaches(conn, 10_000, now)).unwrap();
    let cache = FacetCache::new(std::time::Duration::from_secs(3600));

    let form = |query: &str| -> SearchForm { serde_html_form::from_str(query).unwrap() };
    let day = now.plus_days(3).utc_date();
    for (name, query) in [
        ("list", String::new()),
        ("words", "q=negotiating".to_owned()),
        ("filters", format!("topic=music&language=es&day={day}&part=morning&rating=45")),
        ("price", "sort=price".to_owned()),
    ] {
        let filters = form(&query).parse().unwrap();
        let load = || {
            db.read_now(|conn| {
                discovery::load_index(conn, None, &cache, filters.clone(), layout("/coaches", now))
            })
            .unwrap()
        };
        let kept = load();
        criterion.bench_function(&format!("discovery {name}: queries and page"), |b| {
            b.iter(|| {
                let page = load();
                black_box(page::render(&page.layout.reader, &page).unwrap())
            });
        });
        criterion.bench_function(&format!("discovery {name}: page from memory"), |b| {
            b.iter(|| black_box(page::render(&kept.layout.reader, &kept).unwrap()));
        });
    }

    let load = || {
        db.read_now(|conn| {
            discovery::load_public_profile(conn, many::ONE, layout("/coaches", now), &config)
        })
        .unwrap()
        .unwrap()
    };
    let kept = load();
    criterion.bench_function("profile: queries and page", |b| {
        b.iter(|| {
            let page = load();
            black_box(page::render(&page.layout.reader, &*page).unwrap())
        });
    });
    criterion.bench_function("profile: page from memory", |b| {
        b.iter(|| black_box(page::render(&kept.layout.reader, &*kept).unwrap()));
    });
}

criterion_group!(benches, pages);
criterion_main!(benches);
