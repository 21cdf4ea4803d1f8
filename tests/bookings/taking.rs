//! Taking a time: the rules, the holds, the payment that comes too late.

use diesel::prelude::*;
use guidepost::base::Moment;
use guidepost::bookings::{BookingError, By, Paid, Status, commands};
use guidepost::db::DbError;
use guidepost::db::schema::offers;

use crate::support::TestApp;
use crate::support::booking::{by_coach, take_on, thursday_at_ten, wishes};
use crate::support::world::now;

#[actix_web::test]
async fn a_paid_time_is_held_and_a_free_one_confirmed_at_once() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let free = app.offer(&coach, 0, false);
    let sam = app.student("Sam Rivera");
    let held = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    assert_eq!(held.status, Status::Pending);
    assert_eq!(held.due_at, Some(now().plus_minutes(15)));
    let intro = app.take_at(&sam, &free, thursday_at_ten().plus_hours(2), now()).unwrap();
    assert_eq!((intro.status, intro.due_at), (Status::Confirmed, None));
    assert!(intro.reference.starts_with("GP-"));
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b2_a_session_keeps_the_buffer_on_both_sides() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    app.set_buffer(&coach, 30);
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    app.take_at(&sam, &sale, thursday_at_ten().plus_hours(2), now()).unwrap();
    for minutes in [60, 90, 120, 150, 180] {
        let at = thursday_at_ten().plus_minutes(minutes);
        let result = app.take_at(&ana, &sale, at, now());
        assert!(matches!(result, Err(BookingError::Taken)), "{minutes}: {result:?}");
    }
    app.take_at(&ana, &sale, thursday_at_ten().plus_minutes(30), now()).unwrap();
    app.take_at(&ana, &sale, thursday_at_ten().plus_minutes(210), now()).unwrap();
}

#[actix_web::test]
async fn b6_a_key_with_another_request_is_refused_and_another_persons_key_is_their_own() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera").id(), app.student("Ana Sousa").id());
    let (db, at) = (&app.app.db, thursday_at_ten());
    let first = take_on(db, sam, &sale, at, &wishes("k"), now()).unwrap();
    let again = take_on(db, sam, &sale, at, &wishes("k"), now()).unwrap();
    assert_eq!(first.id, again.id);
    let later = take_on(db, sam, &sale, at.plus_hours(1), &wishes("k"), now());
    assert!(matches!(later, Err(BookingError::KeyReused)));
    let theirs = take_on(db, ana, &sale, at.plus_hours(1), &wishes("k"), now()).unwrap();
    assert_ne!(theirs.id, first.id);
}

#[actix_web::test]
async fn b8_times_in_the_past_too_soon_and_too_far_ahead_are_refused_with_the_rule() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    for at in [
        "2026-02-26T09:00:00Z",
        "2026-03-03T08:00:00Z",
        "2026-07-02T08:00:00Z",
        "2026-03-05T03:00:00Z",
        "2026-03-05T09:07:00Z",
    ] {
        let at: Moment = at.parse().unwrap();
        let result = app.take_at(&sam, &sale, at, now());
        assert!(matches!(result, Err(BookingError::NotOffered(..))), "{at}: {result:?}");
    }
    assert_eq!(app.live_bookings(), 0);
}

#[actix_web::test]
async fn b12_coaches_do_not_book_themselves() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let result = app.take_at(coach.member(), &sale, thursday_at_ten(), now());
    assert!(matches!(result, Err(BookingError::OwnOffer)));
}

#[actix_web::test]
async fn m5_a_price_edited_after_the_hold_changes_nothing_for_it() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let held = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    let offer = sale.offer.id;
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(offers::table.find(offer))
                .set(offers::price_minor.eq(99_900))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    app.change(|conn| commands::confirm_paid(conn, held.id, now())).unwrap();
    assert_eq!(app.booking(&held).price_minor, 8000);
}

#[actix_web::test]
async fn n11_an_expired_hold_gives_way_and_its_late_payment_is_too_late() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let held = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    let early = app.take_at(&ana, &sale, thursday_at_ten(), now().plus_minutes(14));
    assert!(matches!(early, Err(BookingError::Taken)));
    let late = now().plus_minutes(15);
    let theirs = app.take_at(&ana, &sale, thursday_at_ten().plus_minutes(30), late).unwrap();
    assert_eq!(app.booking(&held).status, Status::Cancelled);
    let paid = app.change(|conn| commands::confirm_paid(conn, held.id, late)).unwrap();
    assert_eq!(paid, Paid::TooLate);
    assert_eq!(app.booking(&theirs).status, Status::Pending);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_payment_after_the_hold_takes_the_time_again_while_nobody_has_it() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let held = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    let late = now().plus_minutes(20);
    for _ in 0..2 {
        let paid = app.change(|conn| commands::confirm_paid(conn, held.id, late)).unwrap();
        assert_eq!(paid, Paid::Confirmed);
    }
    let booking = app.booking(&held);
    assert_eq!(booking.status, Status::Confirmed);
    assert_ne!(booking.slot_id, held.slot_id);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_hold_ends_by_itself_and_only_once() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let held = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    let at = |minutes| now().plus_minutes(minutes);
    assert!(!app.change(|conn| commands::expire(conn, held.id, at(14))).unwrap());
    assert!(app.change(|conn| commands::expire(conn, held.id, at(25))).unwrap());
    assert!(!app.change(|conn| commands::expire(conn, held.id, at(26))).unwrap());
    assert_eq!(app.booking(&held).status, Status::Cancelled);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn an_approved_request_that_costs_something_waits_for_its_payment() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 9000, true);
    let sam = app.student("Sam Rivera");
    let asked = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    assert!(asked.awaits_answer());
    assert_eq!(asked.due_at, Some(now().plus_hours(24)));
    let early = app.change(|conn| commands::confirm_paid(conn, asked.id, now())).unwrap();
    assert_eq!(early, Paid::TooLate);
    let student = By::student(sam.id());
    assert!(app.change(|conn| commands::approve(conn, asked.id, student, now())).is_err());
    let answered = now().plus_hours(5);
    let approved =
        app.change(|conn| commands::approve(conn, asked.id, by_coach(&coach), answered)).unwrap();
    assert!(approved.awaits_payment());
    assert_eq!(approved.due_at, Some(answered.plus_hours(24)));
    let paid =
        app.change(|conn| commands::confirm_paid(conn, asked.id, answered.plus_hours(23))).unwrap();
    assert_eq!(paid, Paid::Confirmed);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_request_is_declined_or_runs_out_and_its_time_is_free_again() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 9000, true);
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let asked = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    app.change(|conn| commands::decline(conn, asked.id, by_coach(&coach), "Away", now())).unwrap();
    assert_eq!(app.booking(&asked).status, Status::Cancelled);
    let next = app.take_at(&ana, &sale, thursday_at_ten(), now()).unwrap();
    let late = now().plus_hours(24);
    let answer = app.change(|conn| commands::approve(conn, next.id, by_coach(&coach), late));
    assert!(matches!(answer, Err(BookingError::NotPossible(_))));
    assert!(app.change(|conn| commands::expire(conn, next.id, late)).unwrap());
    assert_eq!(app.broken_promises(), [""; 0]);
}
