//! Waiting for a time on a full day.

use diesel::prelude::*;
use guidepost::accounts::{Coach, Member};
use guidepost::availability::calendar_of;
use guidepost::base::Moment;
use guidepost::base::ids::WaitId;
use guidepost::bookings::queries::Sale;
use guidepost::bookings::waiting::{Joining, Part, Wait, WaitStatus};
use guidepost::bookings::{BookingError, By, Status, Student, commands};
use guidepost::db::DbError;
use guidepost::db::schema::{availability_settings, waits};

use crate::support::TestApp;
use crate::support::booking::{take_on, thursday_at_ten, wishes};
use crate::support::world::now;

/// One session a day: then one booking fills it.
fn limit(app: &TestApp, coach: &Coach) {
    let id = coach.id();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(availability_settings::table.find(id))
                .set(availability_settings::daily_limit.eq(1))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
}

fn thursday(part: Part) -> Joining {
    let zone = "Europe/Berlin".parse().unwrap();
    Joining { day: "2026-03-05".parse().unwrap(), part, zone }
}

fn join(
    app: &TestApp,
    student: &Member,
    sale: &Sale,
    part: Part,
    at: Moment,
) -> Result<WaitId, BookingError> {
    let id = student.id();
    app.change(|conn| commands::join_line(conn, id, sale, thursday(part), at))
}

fn wait(app: &TestApp, id: WaitId) -> Wait {
    app.app
        .db
        .read_now(|conn| -> Result<Wait, DbError> {
            Ok(waits::table.find(id).select(Wait::as_select()).first(conn)?)
        })
        .unwrap()
}

fn offer(app: &TestApp, coach: &Coach, at: Moment) -> usize {
    let id = coach.id();
    app.change(|conn| commands::offer_times(conn, id, at)).unwrap()
}

#[actix_web::test]
async fn n1_a_time_that_becomes_free_is_held_for_who_came_first_and_then_for_the_next() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    limit(&app, &coach);
    let (sam, ana, kim) = (app.student("Sam"), app.student("Ana"), app.student("Kim"));
    let free = join(&app, &ana, &sale, Part::Any, now());
    assert!(matches!(free, Err(BookingError::NotPossible(_))), "there are free times");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let first = join(&app, &ana, &sale, Part::Any, now()).unwrap();
    let second = join(&app, &kim, &sale, Part::Any, now().plus_minutes(1)).unwrap();
    assert!(join(&app, &ana, &sale, Part::Any, now()).is_err(), "once for a day");
    assert_eq!(offer(&app, &coach, now()), 0);
    let by = By::student(sam.id());
    app.change(|conn| commands::cancel(conn, booking.id, by, "", now())).unwrap();
    assert_eq!(offer(&app, &coach, now()), 1);
    assert_eq!(offer(&app, &coach, now()), 0, "nobody is offered twice");
    let held = wait(&app, first);
    let (_, at) = held.offered(now()).unwrap();
    assert_eq!(at, thursday_at_ten().plus_hours(-1));
    assert!(app.take_at(&sam, &sale, at, now()).is_err(), "it is held for one person");
    assert_eq!(wait(&app, second).status, WaitStatus::Waiting);
    // Four hours later it goes to the next.
    let late = now().plus_hours(4);
    let pass = |at| app.change(|conn| commands::pass_on(conn, first, at)).unwrap();
    assert!(!pass(late.plus_minutes(-1)) && pass(late) && !pass(late));
    assert_eq!(offer(&app, &coach, late), 1);
    assert_eq!(wait(&app, first).status, WaitStatus::Passed);
    assert!(wait(&app, second).offered(late).is_some());
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn who_was_offered_a_time_books_it_and_nobody_elses() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 0, false);
    limit(&app, &coach);
    let (sam, ana) = (app.student("Sam"), app.student("Ana"));
    let booking = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    let id = join(&app, &ana, &sale, Part::Afternoon, now()).unwrap();
    let by = By::student(sam.id());
    app.change(|conn| commands::cancel(conn, booking.id, by, "", now())).unwrap();
    assert_eq!(offer(&app, &coach, now()), 1);
    let (_, at) = wait(&app, id).offered(now()).unwrap();
    assert_eq!(at, "2026-03-05T11:00:00Z".parse().unwrap(), "the first of the afternoon");
    let student = Student { id: ana.id(), zone: "Europe/Berlin".parse().unwrap() };
    let take = |key: &str, at| {
        let wishes = wishes(key);
        app.change(|conn| commands::take_offered(conn, student, id, &wishes, at))
    };
    let made = take("a", now()).unwrap();
    assert_eq!((made.starts_at, made.status), (at, Status::Confirmed));
    assert_eq!(wait(&app, id).status, WaitStatus::Booked);
    assert!(matches!(take("b", now()), Err(BookingError::NotPossible(_))));
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn who_waits_no_more_leaves_the_time_to_the_next() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    limit(&app, &coach);
    let (sam, ana) = (app.student("Sam"), app.student("Ana"));
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let id = join(&app, &ana, &sale, Part::Any, now()).unwrap();
    let by = By::student(sam.id());
    app.change(|conn| commands::cancel(conn, booking.id, by, "", now())).unwrap();
    offer(&app, &coach, now());
    app.change(|conn| commands::leave_line(conn, id, now())).unwrap();
    assert!(app.change(|conn| commands::leave_line(conn, id, now())).is_err());
    app.take_at(&sam, &sale, thursday_at_ten().plus_hours(-1), now()).unwrap();
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_student_joins_beside_the_times_and_is_told_when_one_is_free() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    limit(&app, &coach);
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let (id, minutes) = (coach.id(), i64::from(sale.offer.minutes));
    let from = Moment::now().plus_days(3);
    let calendar =
        app.app.db.read_now(|conn| calendar_of(conn, id, from, from.plus_days(7))).unwrap();
    let at = calendar.all_openings(minutes, Moment::now())[0].start;
    let key = wishes("a");
    let booking = take_on(&app.app.db, sam.id(), &sale, at, &key, Moment::now()).unwrap().id;
    app.change(|conn| commands::confirm_paid(conn, booking, Moment::now())).unwrap();
    let (student, other) = (app.sign_in(&ana).await, app.sign_in(&sam).await);
    let day = ana.zone().date_at(at);
    let path = format!("/coaches/{}/book/{}?day={day}", sale.coach.slug, sale.offer.id);
    app.visitor().get(&path).await.assert_status(200).assert_text("Sign in to wait");
    let page = student.get(&path).await;
    page.assert_status(200).assert_text("Join the waiting list");
    let field =
        |name: &str| page.attributes(&format!("#times input[name='{name}']"), "value").remove(0);
    let (offer, day, zone) = (field("offer"), field("day"), field("zone"));
    let fields = [("offer", offer.as_str()), ("day", &day), ("zone", &zone), ("part", "any")];
    student.post("/waiting", &fields).await.assert_redirect("/waiting");
    student.post("/waiting", &fields).await.assert_status(409);
    student.get("/waiting").await.assert_status(200).assert_text("Waiting");
    let amara = app.sign_in(coach.member()).await;
    amara.get("/coach/waiting").await.assert_status(200).assert_text("One person waits");
    let by = By::student(sam.id());
    app.change(|conn| commands::cancel(conn, booking, by, "", Moment::now())).unwrap();
    app.run_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.text.contains("/waiting/")).unwrap();
    assert_eq!(mail.to_address, ana.email());
    let (_, rest) = mail.text.split_once("http://guidepost.test").unwrap();
    let link = rest.split_whitespace().next().unwrap().to_owned();
    other.get(&link).await.assert_status(404);
    other.post(&link, &[]).await.assert_status(404);
    let offered = student.get(&link).await;
    offered.assert_status(200).assert_text("is free");
    let key = offered.attributes("input[name='request_key']", "value").remove(0);
    let long = "x".repeat(2001);
    let odd = [("request_key", key.as_str()), ("message", long.as_str())];
    student.post(&link, &odd).await.assert_status(422).assert_text(&long);
    let made = student.post(&link, &[("request_key", key.as_str()), ("message", "At last")]).await;
    assert!(made.location().ends_with("/payment"), "{}", made.location());
    student.get(&link).await.assert_status(410);
}
