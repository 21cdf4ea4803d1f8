//! The figures of days, the pages that show them, and what they cost.

use chrono::NaiveDate;
use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::app::demo;
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::{active_people, daily_figures, finished_days};
use guidepost::statistics::{self, Grain, Kind, Sums};

use crate::support::world::now;
use crate::support::{Person, TestApp, statements};

const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl TestApp {
    fn roll_up(&self, at: Moment) {
        self.app.db.write_now(|conn| statistics::roll_up_all(conn, at)).unwrap();
    }

    fn sums(&self, from: &str, until: &str) -> Sums {
        self.app.db.read_now(|conn| statistics::sums(conn, day(from), day(until))).unwrap()
    }

    /// The figures of today and the day before, with all that was counted in memory.
    async fn sums_of_today(&self) -> Sums {
        let now = Moment::now();
        self.app.tally.flush(&self.app.db, now).await.unwrap();
        self.roll_up(now);
        let from = now.plus_days(-1).utc_date();
        let until = now.plus_days(1).utc_date();
        self.app.db.read_now(|conn| statistics::sums(conn, from, until)).unwrap()
    }

    fn browser(&self) -> Person<'_> {
        self.visitor().with_header("User-Agent", BROWSER)
    }
}

#[actix_web::test]
async fn the_figures_kept_are_those_that_the_rows_give_and_the_doctor_names_one_that_is_not() {
    let app = TestApp::start().await;
    demo::build(&app.app, now()).unwrap();
    let (from, until) = (now().plus_days(-900).utc_date(), now().plus_days(1).utc_date());
    let (kept, computed) = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let kept = statistics::by_grain(conn, from, until, Grain::Day)?;
            Ok((kept, statistics::computed(conn, from, until)?))
        })
        .unwrap();
    let kept: std::collections::BTreeMap<_, _> = kept
        .into_iter()
        .filter(|row| row.kind.is_computed())
        .map(|row| ((row.day, row.kind, row.dimension), row.value))
        .collect();
    assert!(kept.len() > 500, "{}", kept.len());
    assert_eq!(kept, computed);
    for kind in Kind::ALL {
        let some = |conn: &mut guidepost::db::Conn| -> Result<i64, DbError> {
            let own = daily_figures::table.filter(daily_figures::kind.eq(kind));
            Ok(own.count().get_result(conn)?)
        };
        assert!(app.app.db.read_now(some).unwrap() > 0, "{kind}");
    }
    app.expect_findings();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            let last: NaiveDate = finished_days::table
                .select(diesel::dsl::max(finished_days::day))
                .first::<Option<NaiveDate>>(conn)?
                .unwrap();
            statistics::put(conn, (last, Kind::Taken, ""), 1, true)
        })
        .unwrap();
    let findings = app.findings();
    assert!(
        findings.iter().any(|found| found.check.contains("a figure of a day") && found.found == 1),
        "{findings:?}"
    );
}

#[actix_web::test]
async fn a_day_may_be_counted_as_often_as_one_likes_and_is_finished_two_hours_after_its_end() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let finished = || {
        let count = |conn: &mut guidepost::db::Conn| -> Result<i64, DbError> {
            Ok(finished_days::table.count().get_result(conn)?)
        };
        app.app.db.read_now(count).unwrap()
    };
    app.roll_up("2026-03-03T01:59:00Z".parse().unwrap());
    assert_eq!(finished(), 0, "a transaction of yesterday may still be under way");
    app.roll_up("2026-03-03T02:00:00Z".parse().unwrap());
    assert_eq!(finished(), 1);
    for _ in 0..3 {
        app.roll_up("2026-03-06T12:00:00Z".parse().unwrap());
    }
    assert_eq!(finished(), 4);
    let sums = app.sums("2026-03-01", "2026-03-10");
    // Sam, Amara, and who approved her.
    assert_eq!(sums.of(Kind::SignUp, "all"), 3);
    assert_eq!((sums.of(Kind::SignUp, "student"), sums.of(Kind::SignUp, "coach")), (1, 1));
    assert_eq!(sums.of(Kind::Taken, ""), 1);
    let step = |name: &str| {
        sums.total(Kind::BookingStep, |dimension| dimension.split('.').next() == Some(name))
    };
    assert_eq!((step("confirm"), step("complete"), step("cancel")), (1, 1, 0));
    assert_eq!(sums.of(Kind::StaffAct, "coach.approve"), 1);
}

#[actix_web::test]
async fn two_that_count_at_once_count_the_same() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let at: Moment = "2026-03-20T12:00:00Z".parse().unwrap();
    let count = || app.app.db.write(move |conn| statistics::roll_up(conn, at));
    let all = futures_util::future::join_all((0..6).map(|_| count())).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    assert_eq!(app.sums("2026-03-01", "2026-03-20").of(Kind::SignUp, "all"), 3);
}

#[actix_web::test]
async fn who_is_erased_leaves_the_figures_and_the_doctor_agrees() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let later: Moment = "2026-03-20T12:00:00Z".parse().unwrap();
    app.roll_up(later);
    assert_eq!(app.sums("2026-03-01", "2026-03-20").of(Kind::SignUp, "student"), 1);
    let id = sam.id();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            statistics::erase(conn, id)?;
            use guidepost::db::schema::user_roles;
            diesel::delete(user_roles::table.filter(user_roles::user_id.eq(id))).execute(conn)?;
            Ok(())
        })
        .unwrap();
    assert_eq!(app.findings(), [], "a day that waits to be counted anew is no fault");
    app.roll_up(later);
    assert_eq!(app.sums("2026-03-01", "2026-03-20").of(Kind::SignUp, "student"), 0);
}

#[actix_web::test]
async fn searches_and_looks_of_people_are_counted_and_those_of_programs_and_owners_are_not() {
    let app = TestApp::start().await;
    let amara = app.coach("Amara Okafor");
    let someone = app.browser();
    someone.get("/coaches").await.assert_status(200);
    someone.get("/coaches?q=leadership").await.assert_status(200);
    someone.get("/coaches?page=2").await.assert_status(200);
    someone.get("/coaches/amara-okafor").await.assert_status(200);
    someone.get("/coaches/no-such-coach").await.assert_status(404);
    let owner = app.sign_in(amara.member()).await.with_header("User-Agent", BROWSER);
    owner.get("/coaches/amara-okafor").await.assert_status(200);
    for name in ["curl/8.5.0", "Mozilla/5.0 (compatible; Googlebot/2.1)"] {
        let program = app.visitor().with_header("User-Agent", name);
        program.get("/coaches").await.assert_status(200);
        program.get("/coaches/amara-okafor").await.assert_status(200);
    }
    let early = app.browser().with_header("Sec-Purpose", "prefetch");
    early.get("/coaches/amara-okafor").await.assert_status(200);
    let sums = app.sums_of_today().await;
    assert_eq!((sums.of(Kind::Search, ""), sums.of(Kind::ProfileView, "")), (2, 1));
    someone.get("/coaches").await.assert_status(200);
    let sums = app.sums_of_today().await;
    assert_eq!((sums.of(Kind::Search, ""), sums.of(Kind::ProfileView, "")), (3, 1));
}

#[actix_web::test]
async fn who_was_here_is_counted_once_a_day_and_forgotten_when_the_day_is_over() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    let student = app.sign_in(&sam).await;
    let coach = app.sign_in(amara.member()).await;
    for _ in 0..3 {
        student.get("/home").await.assert_status(200);
        app.sums_of_today().await;
    }
    coach.get("/home").await.assert_status(200);
    let sums = app.sums_of_today().await;
    assert_eq!(sums.of(Kind::Active, "all"), 2);
    assert_eq!((sums.of(Kind::Active, "student"), sums.of(Kind::Active, "coach")), (1, 1));
    let here = || {
        let count = |conn: &mut guidepost::db::Conn| -> Result<i64, DbError> {
            Ok(active_people::table.count().get_result(conn)?)
        };
        app.app.db.read_now(count).unwrap()
    };
    assert_eq!(here(), 2);
    app.roll_up(Moment::now().plus_days(2));
    assert_eq!(here(), 0);
    let sums = app.sums_of_today().await;
    assert_eq!(sums.of(Kind::Active, "all"), 2, "the count stays");
}

#[actix_web::test]
async fn the_overview_compares_a_period_with_the_one_before_and_says_which_days_cannot_be() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    app.roll_up(Moment::now());
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let page = admin.get("/admin?from=2026-03-02&until=2026-03-08").await;
    page.assert_status(200)
        .assert_text("2 – 8 March 2026")
        .assert_text("23 February – 1 March 2026");
    let tiles = page.html();
    let select = |text: &str| scraper::Selector::parse(text).unwrap();
    let values: Vec<String> = tiles
        .select(&select(".stat__value"))
        .map(|value| value.text().collect::<String>())
        .collect();
    assert_eq!(values[..4], ["3", "0", "1", "1"].map(str::to_owned), "{values:?}");
    for period in ["7", "28", "90", "year"] {
        let page = admin.get(&format!("/admin?period={period}")).await;
        page.assert_status(200).assert_selector(".segments__link[aria-current]");
    }
    let wrong = admin.get("/admin?from=2026-03-08&until=2026-03-02").await;
    wrong.assert_status(422).assert_text("The last day cannot be before the first.");
    wrong.assert_selector("input[name=from][value='2026-03-08']");
    admin.get("/admin?period=decade").await.assert_status(422);
    admin.get("/admin?currency=gold").await.assert_status(422);
    admin.get("/admin/figures.csv?about=secrets").await.assert_status(422);
}

#[actix_web::test]
async fn every_chart_has_a_title_a_description_and_a_table_and_all_can_be_saved() {
    let app = TestApp::start().await;
    demo::build(&app.app, Moment::now()).unwrap();
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let page = admin.get("/admin?period=year").await;
    let html = page.html();
    let select = |text: &str| scraper::Selector::parse(text).unwrap();
    let charts: Vec<_> = html.select(&select("figure.figure")).collect();
    assert_eq!(charts.len(), 8);
    for chart in charts {
        let svg = chart.select(&select("svg.chart[role=img]")).next().unwrap();
        for part in svg.attr("aria-labelledby").unwrap().split(' ') {
            let named = chart.select(&select(&format!("#{part}"))).next().unwrap();
            assert!(named.text().collect::<String>().len() > 3, "{part}");
        }
        assert!(chart.select(&select("table tbody tr")).count() >= 5);
        assert!(chart.select(&select("rect title")).count() >= 5);
    }
    let files: Vec<String> = page
        .attributes("a[href*='figures.csv']", "href")
        .into_iter()
        .map(|href| href.replace("&amp;", "&"))
        .collect();
    assert_eq!(files.len(), 11);
    for file in files {
        let reply = admin.get(&file).await;
        reply.assert_status(200);
        assert!(reply.header("content-type").unwrap().starts_with("text/csv"), "{file}");
        assert!(reply.text().lines().count() >= 2, "{file}: {}", reply.text());
    }
    // Days are written with their year, and so that a spreadsheet knows them.
    for (period, head) in [("7", 1), ("90", 2), ("year", 2)] {
        let file = admin.get(&format!("/admin/figures.csv?about=people&period={period}")).await;
        for line in file.text().lines().skip(1) {
            for cell in line.split(',').take(head) {
                assert!(cell.trim_matches('"').parse::<chrono::NaiveDate>().is_ok(), "{line}");
            }
        }
    }
}

#[actix_web::test]
async fn the_overview_asks_as_much_of_many_bookings_as_of_none() {
    let app = statements::watched().await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let count = async || {
        statements::taken(&app);
        admin.get("/admin?period=year").await.assert_status(200);
        let sent = statements::taken(&app);
        for table in ["bookings", "booking_steps", "ledger_entries", "payments"] {
            let reads = |sql: &&String| {
                sql.contains(&format!("FROM {table}")) || sql.contains(&format!("\"{table}\""))
            };
            assert_eq!(sent.iter().find(reads), None);
        }
        sent.len()
    };
    let of_none = count().await;
    let amara = app.coach("Amara Okafor");
    for (number, day) in ["03", "04", "05", "06"].into_iter().enumerate() {
        let student = app.member(&format!("Student {number}"), &[Role::Student]);
        app.past_session(&student, &amara, &format!("2026-03-{day}T10:00:00Z"));
    }
    app.roll_up(Moment::now());
    assert_eq!(count().await, of_none);
}
