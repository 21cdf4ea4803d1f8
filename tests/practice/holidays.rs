//! Public holidays: chosen by country, kept or worked, and respected by the one engine.

use chrono::NaiveDate;
use guidepost::availability::{self, HolidaySet, Reason, Verdict};
use guidepost::base::{Moment, Zone};

use crate::support::TestApp;
use crate::support::world::now;

const HOLIDAYS: &str = "/coach/availability/holidays";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn berlin(text: &str) -> Moment {
    let zone: Zone = "Europe/Berlin".parse().unwrap();
    zone.start_of_day(date(text)).plus_hours(10)
}

#[actix_web::test]
async fn a_public_holiday_is_not_offered_unless_the_coach_works_on_it() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let monday = berlin("2026-04-06");
    let verdict = || {
        let read = |conn: &mut _| availability::calendar_near(conn, id, monday);
        app.app.db.read_now(read).unwrap().explain(60, monday, now())
    };
    assert!(matches!(verdict(), Verdict::Offered(_)), "Easter Monday is a Monday like others");
    let germany = HolidaySet::find("DE", "");
    app.change_time(|conn| availability::choose_holidays(conn, id, germany, now()));
    let Verdict::NotOffered(reasons) = verdict() else { panic!("it is offered") };
    assert!(matches!(reasons.as_slice(), [Reason::Holiday { .. }]), "{reasons:?}");
    let day = date("2026-04-06");
    app.change_time(|conn| availability::keep_holiday(conn, id, day, false, now()));
    assert!(matches!(verdict(), Verdict::Offered(_)), "who works on it is open");
    app.change_time(|conn| availability::keep_holiday(conn, id, day, true, now()));
    assert!(matches!(verdict(), Verdict::NotOffered(_)));
    app.change_time(|conn| availability::keep_holiday(conn, id, day, false, now()));
    let bavaria = HolidaySet::find("DE", "BY");
    app.change_time(|conn| availability::choose_holidays(conn, id, bavaria, now()));
    assert!(matches!(verdict(), Verdict::NotOffered(_)), "another set begins anew");
    app.change_time(|conn| availability::choose_holidays(conn, id, None, now()));
    assert!(matches!(verdict(), Verdict::Offered(_)));
}

#[actix_web::test]
async fn hours_that_a_coach_gives_a_holiday_open_it() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    app.change_time(|conn| {
        availability::choose_holidays(conn, id, HolidaySet::find("DE", ""), now())?;
        let hours = availability::Hours::new("09:00".parse().unwrap(), "12:00".parse().unwrap());
        availability::set_exception(conn, id, date("2026-04-06"), &[hours.unwrap()], now())
    });
    let at = berlin("2026-04-06");
    let read = |conn: &mut _| availability::calendar_near(conn, id, at);
    assert!(app.app.db.read_now(read).unwrap().check(60, at, now()).is_ok());
}

#[actix_web::test]
async fn a_coach_chooses_country_and_region_and_switches_single_days() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    let page = person.get(HOLIDAYS).await;
    page.assert_status(200).assert_selector("option[value=DE][selected]");
    person.post(HOLIDAYS, &[("country", "DE")]).await.assert_redirect(HOLIDAYS);
    let page = person.get(HOLIDAYS).await;
    page.assert_text("The coming year: Germany")
        .assert_text("German Unity Day")
        .assert_no_text("Epiphany")
        .assert_selector("option[value=BY]");
    person.post(HOLIDAYS, &[("country", "DE"), ("region", "BY")]).await;
    person.get(HOLIDAYS).await.assert_text("Germany, Bayern").assert_text("Epiphany");
    let days = person.get(HOLIDAYS).await.attributes("input[name=date]", "value");
    let path = format!("{HOLIDAYS}/days");
    let work = [("date", days[0].as_str()), ("keeps", "no")];
    person.post(&path, &work).await.assert_redirect(&format!("{HOLIDAYS}#day-{}", days[0]));
    person.get(HOLIDAYS).await.assert_text("You work");
    person.get("/coach/availability").await.assert_text("Germany, Bayern");
    let calendar = format!("/coach/calendar?week={}", days[1]);
    person.get(&calendar).await.assert_text("Public holiday");
    person.post(HOLIDAYS, &[("country", "")]).await.assert_redirect(HOLIDAYS);
    person.get(HOLIDAYS).await.assert_no_text("The coming year");
}

#[actix_web::test]
async fn why_names_the_holiday_in_the_readers_words() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    person.post(HOLIDAYS, &[("country", "DE")]).await;
    let days = person.get(HOLIDAYS).await.attributes("input[name=date]", "value");
    let why = format!("/coach/availability/why?at={}T10:00", days[0]);
    person
        .get(&why)
        .await
        .assert_text("Public holiday:")
        .assert_selector(&format!("a[href='{HOLIDAYS}']"));
}

#[actix_web::test]
async fn a_place_that_is_not_known_and_a_day_that_is_none_are_refused() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    person.post(HOLIDAYS, &[("country", "XX")]).await.assert_status(422);
    person.post(HOLIDAYS, &[("country", "DE"), ("region", "XX")]).await.assert_status(422);
    let path = format!("{HOLIDAYS}/days");
    let day = [("date", "2027-01-01"), ("keeps", "no")];
    person.post(&path, &day).await.assert_status(404);
    person.post(HOLIDAYS, &[("country", "DE")]).await;
    person.post(&path, &day).await.assert_status(303);
    person.post(&path, &[("date", "2027-01-02"), ("keeps", "no")]).await.assert_status(404);
    person.post(&path, &[("date", "soon")]).await.assert_status(404);
}
