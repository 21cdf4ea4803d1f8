//! The demo world: whole, sound, and the same every time.

use diesel::prelude::*;
use guidepost::app::demo;
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::{bookings, coach_profiles, free_days, outbox, users};

use crate::support::TestApp;
use crate::support::world::now;

impl TestApp {
    fn count<Q>(&self, query: Q) -> i64
    where
        Q: FnOnce(&mut guidepost::db::Conn) -> QueryResult<i64>,
    {
        self.app.db.read_now(|conn| Ok::<_, DbError>(query(conn)?)).unwrap()
    }
}

#[actix_web::test]
async fn the_demo_world_is_whole_and_the_doctor_finds_nothing() {
    let app = TestApp::start().await;
    demo::build(&app.app, now()).unwrap();
    let listed = |conn: &mut guidepost::db::Conn| {
        coach_profiles::table.filter(coach_profiles::status.eq("approved")).count().get_result(conn)
    };
    assert_eq!(app.count(listed), 40);
    assert_eq!(app.count(|conn| users::table.count().get_result(conn)), 40 + 2 + 25 + 2);
    assert!(app.count(|conn| free_days::table.count().get_result(conn)) > 200);
    let in_state = |state: &'static str| {
        app.count(move |conn| {
            bookings::table.filter(bookings::status.eq(state)).count().get_result(conn)
        })
    };
    for (state, least) in
        [("completed", 150), ("confirmed", 100), ("pending", 3), ("cancelled", 8), ("no_show", 3)]
    {
        assert!(in_state(state) >= least, "{} {state}", in_state(state));
    }
    // The doctor is asked when the test ends.
}

#[actix_web::test]
async fn nothing_that_the_demo_made_up_is_mailed() {
    let app = TestApp::start().await;
    demo::build(&app.app, Moment::now()).unwrap();
    let waiting = |conn: &mut guidepost::db::Conn| {
        outbox::table.filter(outbox::dispatched_at.is_null()).count().get_result(conn)
    };
    assert_eq!(app.count(waiting), 0);
    app.run_jobs().await;
    assert_eq!(app.mails().len(), 0);
    // What is ahead goes on like everything else.
    app.run_jobs_at(Moment::now().plus_days(15)).await;
    let kinds: std::collections::BTreeSet<&str> =
        app.mails().iter().map(|mail| mail.kind).collect();
    assert!(kinds.contains("booking_completed"), "{kinds:?}");
}

#[actix_web::test]
async fn a_database_with_people_in_it_is_left_alone() {
    let app = TestApp::start().await;
    assert!(app.app.db.read_now(demo::is_wanted).unwrap());
    app.member("Sam", &[]);
    assert!(!app.app.db.read_now(demo::is_wanted).unwrap());
}

#[actix_web::test]
async fn more_coaches_can_be_made_up_and_all_are_listed() {
    let app = TestApp::start().await;
    demo::build(&app.app, now()).unwrap();
    demo::add_coaches(&app.app, 60, now()).unwrap();
    let listed = |conn: &mut guidepost::db::Conn| {
        coach_profiles::table.filter(coach_profiles::status.eq("approved")).count().get_result(conn)
    };
    assert_eq!(app.count(listed), 60);
}
