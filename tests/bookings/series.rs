//! A time that is booked for several weeks.

use guidepost::base::Moment;
use guidepost::base::ids::SeriesId;
use guidepost::bookings::queries::Sale;
use guidepost::bookings::series::{self, Planned, Repeat};
use guidepost::bookings::{Booking, BookingError, Status, Student, commands};
use guidepost::db::DbError;

use crate::support::TestApp;
use crate::support::booking::{by_coach, thursday_at_ten, wishes};
use crate::support::world::now;

const WEEKLY: Repeat = Repeat { every_weeks: 1, count: 4 };

fn planned(app: &TestApp, sale: &Sale, first: Moment, repeat: Repeat) -> Vec<Planned> {
    let (coach, minutes) = (sale.coach.id, i64::from(sale.offer.minutes));
    app.app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let calendar = series::calendar_for(conn, coach, first, repeat)?;
            Ok(series::plan(&calendar, minutes, first, repeat, now()))
        })
        .unwrap()
}

fn times(count: i64) -> Vec<Moment> {
    (0..count).map(|week| thursday_at_ten().plus_days(week * 7)).collect()
}

fn take(
    app: &TestApp,
    student: &guidepost::accounts::Member,
    sale: &Sale,
    times: &[Moment],
    at: Moment,
) -> Result<SeriesId, BookingError> {
    let zone = "Europe/Lisbon".parse().unwrap();
    let student = Student { id: student.id(), zone };
    let wishes = wishes(&format!("{}-{}", student.id, at.unix()));
    app.change(|conn| commands::take_series(conn, student, sale, (times, 1), &wishes, at))
}

fn bookings(app: &TestApp, id: SeriesId) -> Vec<Booking> {
    app.app.db.read_now(|conn| series::bookings_of(conn, id)).unwrap()
}

#[actix_web::test]
async fn b9_a_series_keeps_the_time_of_the_coachs_clock_over_its_changes() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let dates = planned(&app, &sale, thursday_at_ten().plus_days(14), WEEKLY);
    let starts: Vec<String> = dates.iter().map(|date| date.wanted.rfc3339()).collect();
    // Berlin's clocks go forward on 29 March.
    let expected = ["2026-03-19T09", "2026-03-26T09", "2026-04-02T08", "2026-04-09T08"];
    assert!(starts.iter().zip(expected).all(|(at, want)| at.starts_with(want)), "{starts:?}");
    assert!(dates.iter().all(|date| date.is_free));
    let fortnightly = Repeat { every_weeks: 2, count: 3 };
    let dates = planned(&app, &sale, thursday_at_ten(), fortnightly);
    assert_eq!(dates[2].wanted, "2026-04-02T08:00:00Z".parse().unwrap());
    // Beyond the coach's horizon nothing is free, and nothing stands in for it.
    let far = planned(&app, &sale, thursday_at_ten(), Repeat { every_weeks: 2, count: 12 });
    assert!(far.iter().skip(5).all(|date| !date.is_free && date.others.is_empty()));
}

#[actix_web::test]
async fn a_date_that_is_taken_comes_with_the_nearest_of_its_day_and_then_of_its_week() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let second = thursday_at_ten().plus_days(7);
    app.confirmed(&ana, &sale, second);
    let dates = planned(&app, &sale, thursday_at_ten(), WEEKLY);
    assert_eq!(dates.iter().filter(|date| date.is_free).count(), 3);
    let others = &dates[1].others;
    assert_eq!(others[0], second.plus_hours(-1));
    assert_eq!(others[1], second.plus_hours(1));
    let mut chosen = times(3);
    chosen[1] = others[1];
    let id = take(&app, &sam, &sale, &chosen, now()).unwrap();
    assert_eq!(bookings(&app, id).len(), 3);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b1_one_lost_race_and_nothing_of_a_series_is_booked() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    app.confirmed(&ana, &sale, thursday_at_ten().plus_days(14).plus_minutes(30));
    let lost = take(&app, &sam, &sale, &times(4), now());
    assert!(matches!(lost, Err(BookingError::Taken)));
    assert_eq!(app.live_bookings(), 1);
    // The same form again, without that date, is one series however often it comes.
    let rest = [times(4)[0], times(4)[1], times(4)[3]];
    let made = take(&app, &sam, &sale, &rest, now()).unwrap();
    assert_eq!(take(&app, &sam, &sale, &rest, now()).unwrap(), made);
    assert_eq!(app.live_bookings(), 4);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn when_the_first_is_paid_the_others_are_kept_until_days_before_each() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let id = take(&app, &sam, &sale, &times(3), now()).unwrap();
    let all = bookings(&app, id);
    assert!(all.iter().all(|one| one.due_at == Some(now().plus_minutes(15))));
    let first = all[0].id;
    let paid_at = now().plus_minutes(5);
    app.change(|conn| commands::confirm_paid(conn, first, paid_at)).unwrap();
    let all = bookings(&app, id);
    assert_eq!(all[0].status, Status::Confirmed);
    for later in &all[1..] {
        assert_eq!(later.due_at, Some(later.starts_at.plus_days(-3)));
    }
    let second = all[1].id;
    app.change(|conn| commands::expire(conn, second, all[1].starts_at.plus_days(-3))).unwrap();
    let all = bookings(&app, id);
    assert_eq!(all[1].status, Status::Cancelled, "what is not paid is free again");
    assert_eq!(all[2].status, Status::Pending);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn n11_a_series_whose_first_is_never_paid_runs_out_as_one_checkout() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let id = take(&app, &sam, &sale, &times(4), now()).unwrap();
    // One checkout of the three a person may have open.
    app.take_at(&sam, &sale, thursday_at_ten().plus_hours(2), now()).unwrap();
    app.take_at(&sam, &sale, thursday_at_ten().plus_hours(4), now()).unwrap();
    let late = now().plus_minutes(16);
    app.take_at(&ana, &sale, times(4)[2], late).unwrap();
    let all = bookings(&app, id);
    assert!(all.iter().all(|one| one.status == Status::Cancelled));
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_free_series_is_confirmed_at_once_and_told_in_one_letter() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 0, false);
    let sam = app.student("Sam Rivera");
    let id = take(&app, &sam, &sale, &times(3), now()).unwrap();
    assert!(bookings(&app, id).iter().all(|one| one.status == Status::Confirmed));
    app.run_jobs_at(now()).await;
    let mails = app.mails();
    let told: Vec<_> = mails.iter().filter(|mail| mail.to_address == sam.email()).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].text.contains("Date 3"), "{}", told[0].text);
    let ics = &told[0].calendar.as_ref().unwrap().ics;
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 3);
}

#[actix_web::test]
async fn the_coach_approves_a_series_at_once_and_either_side_calls_off_the_rest() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 0, true);
    let sam = app.student("Sam Rivera");
    let id = take(&app, &sam, &sale, &times(3), now()).unwrap();
    let by = by_coach(&coach);
    let count = app.change(|conn| commands::approve_series(conn, id, by, now())).unwrap();
    assert_eq!(count, 3);
    let after_first = thursday_at_ten().plus_hours(3);
    let count = app.change(|conn| commands::cancel_series(conn, id, by, "", after_first)).unwrap();
    assert_eq!(count, 2);
    assert_eq!(bookings(&app, id)[0].status, Status::Confirmed);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_student_looks_over_every_date_and_books_them_together() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let (coach, minutes) = (sale.coach.id, i64::from(sale.offer.minutes));
    let from = Moment::now().plus_days(3);
    let calendar = app
        .app
        .db
        .read_now(|conn| guidepost::availability::calendar_of(conn, coach, from, from.plus_days(9)))
        .unwrap();
    let start = calendar.all_openings(minutes, Moment::now())[0].start.rfc3339();
    let offer = sale.offer.id.to_string();
    let query = format!("offer={offer}&start={start}&every=1&count=3");
    let visitor = app.visitor().get(&format!("/series?{query}")).await;
    assert!(visitor.location().starts_with("/login"));
    let (student, stranger) = (app.sign_in(&sam).await, app.sign_in(&ana).await);
    let checkout = student.get(&format!("/checkout?offer={offer}&at={start}")).await;
    checkout.assert_text("Book this time for several weeks");
    let preview = student.get(&format!("/series?{query}")).await;
    preview.assert_status(200).assert_text("These are the dates").assert_text("€240");
    let dates = preview.attributes("input[type='checkbox'][name='at']", "value");
    assert_eq!(dates.len(), 3);
    let key = preview.attributes("input[name='request_key']", "value").remove(0);
    let mut fields = vec![
        ("offer", offer.as_str()),
        ("start", start.as_str()),
        ("every", "1"),
        ("count", "3"),
        ("request_key", key.as_str()),
        ("message", "I am a new manager."),
        ("at", dates[0].as_str()),
    ];
    let few = student.post("/series", &fields).await;
    few.assert_status(422).assert_text("I am a new manager.").assert_text("between 2 and 12");
    fields.push(("at", dates[1].as_str()));
    let made = student.post("/series", &fields).await;
    assert!(made.location().ends_with("/payment"), "{}", made.location());
    let booking = made.location().trim_end_matches("/payment").to_owned();
    let page = student.get(&booking).await;
    let link = page.attributes("a[href^='/series/']", "href").remove(0);
    student.get(&link).await.assert_status(200).assert_text("Every week").assert_text("Pay €80");
    stranger.get(&link).await.assert_status(404);
    stranger.post(&format!("{link}/cancellation"), &[]).await.assert_status(404);
    let ask = student.get(&format!("{link}/cancellation")).await;
    ask.assert_status(200).assert_text("2 sessions");
    student.post(&format!("{link}/cancellation"), &[]).await.assert_redirect(&link);
    student.get(&link).await.assert_text("Cancelled");
    student.post(&format!("{link}/cancellation"), &[]).await.assert_status(409);
    assert_eq!(app.live_bookings(), 0);
}
