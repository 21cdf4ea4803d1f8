//! Journeys: the coach's hours by the clock of another place.

use chrono::NaiveDate;
use guidepost::availability::{self, AvailabilityError, DateRange};
use guidepost::base::ids::TravelId;
use guidepost::base::{Moment, Zone};

use crate::support::TestApp;
use crate::support::world::now;

const HOURS: &str = "/coach/availability";
const TRAVELS: &str = "/coach/availability/travels";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

fn dates(from: &str, to: &str) -> DateRange {
    DateRange { from: date(from), to: date(to) }
}

/// Weekdays some weeks from the clock on the wall, for pages that know no other.
fn ahead(days: i64) -> String {
    Moment::now().plus_days(days).utc_date().to_string()
}

#[actix_web::test]
async fn b8_hours_on_a_journey_are_read_by_the_clock_of_the_place() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let tokyo = zone("Asia/Tokyo");
    app.change_time(|conn| {
        availability::add_travel(conn, id, dates("2026-03-10", "2026-03-12"), tokyo, now())
    });
    let from = "2026-03-09T00:00:00Z".parse::<Moment>().unwrap();
    let calendar = app
        .app
        .db
        .read_now(|conn| availability::calendar_of(conn, id, from, from.plus_days(5)))
        .unwrap();
    let berlin = zone("Europe/Berlin");
    let nine = |zone: Zone, day: &str| zone.start_of_day(date(day)).plus_hours(9);
    let offered = |at| calendar.check(60, at, now()).is_ok();
    assert!(offered(nine(berlin, "2026-03-09")));
    for day in ["2026-03-10", "2026-03-11", "2026-03-12"] {
        assert!(offered(nine(tokyo, day)), "{day}");
        assert!(!offered(nine(berlin, day).plus_hours(4)), "{day}");
    }
    assert!(offered(nine(berlin, "2026-03-13")));
    assert_eq!(calendar.zone_at(nine(tokyo, "2026-03-11")), tokyo);
    assert_eq!(calendar.zone_at(nine(berlin, "2026-03-13")), berlin);
}

#[actix_web::test]
async fn the_database_keeps_a_coach_from_being_in_two_places() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let other = app.coach("Ben Adler");
    let travel = |coach: &guidepost::accounts::Coach, from: &str, to: &str| {
        let (id, dates) = (coach.id(), dates(from, to));
        app.app.db.write_now(move |conn| -> Result<TravelId, AvailabilityError> {
            availability::add_travel(conn, id, dates, zone("Asia/Tokyo"), now())
        })
    };
    travel(&coach, "2026-03-10", "2026-03-12").unwrap();
    for (from, to) in
        [("2026-03-12", "2026-03-14"), ("2026-03-01", "2026-03-10"), ("2026-03-11", "2026-03-11")]
    {
        let refused = travel(&coach, from, to);
        assert!(matches!(refused, Err(AvailabilityError::TravelsOverlap)), "{from} {to}");
    }
    travel(&coach, "2026-03-13", "2026-03-14").unwrap();
    travel(&other, "2026-03-10", "2026-03-12").unwrap();
}

#[actix_web::test]
async fn of_several_journeys_at_once_one_is_kept() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let added: usize = std::thread::scope(|threads| {
        let tries: Vec<_> = (0..6)
            .map(|_| {
                threads.spawn(|| {
                    let dates = dates("2026-03-10", "2026-03-12");
                    let done = app.app.db.write_now(move |conn| {
                        availability::add_travel(conn, id, dates, zone("Asia/Tokyo"), now())
                    });
                    usize::from(done.is_ok())
                })
            })
            .collect();
        tries.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert_eq!(added, 1);
}

#[actix_web::test]
async fn a_journey_is_added_seen_and_removed_on_the_pages() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    let (from, to) = (ahead(14), ahead(27));
    let fields =
        [("travel_from", from.as_str()), ("travel_to", to.as_str()), ("travel_zone", "tokyo")];
    person.post(TRAVELS, &fields).await.assert_redirect(&format!("{HOURS}#travel"));
    let page = person.get(HOURS).await;
    page.assert_text("Tokyo,").assert_text("09:00 – 17:00 in Tokyo").assert_text("in Berlin.");
    let middle = ahead(21);
    let week = person.get(&format!("/coach/calendar?week={middle}")).await;
    week.assert_text("You are in Tokyo").assert_text("Times in Tokyo");
    let home = week.attributes("a[href*='clock=home']", "href");
    person.get(&home[0]).await.assert_text("Times in Berlin").assert_text("You are in Tokyo");
    person
        .post(TRAVELS, &fields)
        .await
        .assert_status(409)
        .assert_text("You are somewhere else on one");
    let removal = page.attributes("form[action*='/travels/'][action$='/removal']", "action");
    person.post(&removal[0], &[]).await.assert_redirect(&format!("{HOURS}#travel"));
    person.get(HOURS).await.assert_no_text("09:00 – 17:00 in Tokyo");
}

#[actix_web::test]
async fn a_journey_that_cannot_be_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    let (soon, later) = (ahead(3), ahead(9));
    for (from, to, zone) in [
        (later.as_str(), soon.as_str(), "tokyo"),
        (soon.as_str(), later.as_str(), "Atlantis"),
        (soon.as_str(), later.as_str(), "Europe/Berlin"),
        ("2020-01-01", "2020-01-02", "tokyo"),
        ("", later.as_str(), "tokyo"),
    ] {
        let fields = [("travel_from", from), ("travel_to", to), ("travel_zone", zone)];
        let reply = person.post(TRAVELS, &fields).await;
        reply.assert_status(422).assert_selector(&format!("input[value='{zone}']"));
        reply.assert_selector("#travel [aria-invalid=true]");
    }
}

#[actix_web::test]
async fn r3_another_coachs_journey_does_not_exist() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let other = app.coach("Ben Adler");
    let id = coach.id();
    let travel = app.change_time(|conn| {
        let dates = dates("2026-03-10", "2026-03-12");
        availability::add_travel(conn, id, dates, zone("Asia/Tokyo"), now())
    });
    let person = app.sign_in(other.member()).await;
    person.post(&format!("{TRAVELS}/{travel}/removal"), &[]).await.assert_status(404);
}
