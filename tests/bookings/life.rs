//! What happens to a booking after it was confirmed.

use guidepost::base::Moment;
use guidepost::bookings::{BookingError, By, Side, Status, commands};

use crate::support::TestApp;
use crate::support::booking::{by_coach, thursday_at_ten};
use crate::support::world::now;

#[actix_web::test]
async fn a_cancelled_time_can_be_booked_again() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let by = By::student(sam.id());
    app.change(|conn| commands::cancel(conn, booking.id, by, "Ill", now())).unwrap();
    let again = app.change(|conn| commands::cancel(conn, booking.id, by, "Ill", now()));
    assert!(matches!(again, Err(BookingError::NotPossible(_))));
    app.take_at(&ana, &sale, thursday_at_ten(), now()).unwrap();
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn m10_a_minute_either_side_of_the_deadline_decides_what_comes_back() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let refund = |hours: i64, by: Side, at: Moment| {
        let booking = app.confirmed(&sam, &sale, thursday_at_ten().plus_hours(hours));
        let by = By { side: by, user: None };
        app.change(|conn| commands::cancel(conn, booking.id, by, "", at)).unwrap();
        app.booking(&booking).refund_due().minor()
    };
    let deadline = |hours: i64| thursday_at_ten().plus_hours(hours - 24);
    assert_eq!(refund(0, Side::Student, deadline(0).plus_minutes(-1)), 8000);
    assert_eq!(refund(1, Side::Student, deadline(1).plus_minutes(1)), 0);
    assert_eq!(refund(2, Side::Coach, deadline(2).plus_minutes(1)), 8000);
    assert_eq!(refund(3, Side::System, deadline(3).plus_minutes(1)), 8000);
}

#[actix_web::test]
async fn a_session_that_moves_keeps_its_booking_its_meeting_and_its_price() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let by = By::student(sam.id());
    // The new time overlaps the old one, which is its own.
    let to = thursday_at_ten().plus_minutes(30);
    app.change(|conn| commands::move_to(conn, booking.id, by, to, "Sorry", now())).unwrap();
    let moved = app.booking(&booking);
    assert_eq!((moved.starts_at, moved.moves, moved.price_minor), (to, 1, 8000));
    assert!(moved.sequence > booking.sequence);
    // Within the notice neither side moves it alone.
    let late = to.plus_hours(-3);
    for by in [by, by_coach(&coach)] {
        let to = thursday_at_ten().plus_hours(4);
        let refused = app.change(|conn| commands::move_to(conn, booking.id, by, to, "", late));
        assert!(matches!(refused, Err(BookingError::NotPossible(_))));
    }
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b4_a_move_onto_a_taken_time_leaves_everything_as_it_was() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    app.confirmed(&ana, &sale, thursday_at_ten().plus_hours(2));
    let by = By::student(sam.id());
    let to = thursday_at_ten().plus_minutes(90);
    let result = app.change(|conn| commands::move_to(conn, booking.id, by, to, "", now()));
    assert!(matches!(result, Err(BookingError::Taken)));
    assert_eq!(app.booking(&booking), booking);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_booking_moves_only_so_often() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let move_to = |hours| {
        let (by, to) = (By::student(sam.id()), thursday_at_ten().plus_hours(hours));
        app.change(|conn| commands::move_to(conn, booking.id, by, to, "", now()))
    };
    for hours in [1, 2, 3] {
        move_to(hours).unwrap();
    }
    assert!(matches!(move_to(4), Err(BookingError::NotPossible(_))));
}

#[actix_web::test]
async fn n3_a_session_begins_completes_and_is_over() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (id, start) = (booking.id, booking.starts_at);
    app.change(|conn| commands::begin(conn, id, By::SYSTEM, start)).unwrap();
    assert_eq!(app.booking(&booking).status, Status::InProgress);
    assert!(app.change(|conn| commands::complete(conn, id, by_coach(&coach), start)).is_err());
    app.change(|conn| commands::complete(conn, id, by_coach(&coach), booking.ends_at)).unwrap();
    let late = booking.ends_at.plus_hours(2);
    assert!(app.change(|conn| commands::complete(conn, id, By::SYSTEM, late)).is_err());
    assert!(app.change(|conn| commands::cancel(conn, id, By::SYSTEM, "", late)).is_err());
    assert_eq!(app.booking(&booking).status, Status::Completed);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn everything_ahead_of_a_suspended_person_is_cancelled_and_owed_back_in_full() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (other, other_sale) = app.bookable("Kenji Morimoto");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let ahead = app.confirmed(&sam, &sale, thursday_at_ten());
    let pending = app.take_at(&ana, &sale, thursday_at_ten().plus_hours(1), now()).unwrap();
    let elsewhere = app.confirmed(&ana, &other_sale, thursday_at_ten());
    let count = app
        .change(|conn| commands::cancel_all_ahead_of(conn, coach.id(), "Suspended", now()))
        .unwrap();
    assert_eq!(count, 2);
    assert_eq!(app.booking(&ahead).refund_due().minor(), 8000);
    assert_eq!(app.booking(&pending).status, Status::Cancelled);
    assert_eq!(app.booking(&elsewhere).status, Status::Confirmed);
    assert_ne!(other.id(), coach.id());
    assert_eq!(app.broken_promises(), [""; 0]);
}
