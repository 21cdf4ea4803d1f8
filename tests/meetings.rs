//! The call of a booking: who was there, and what becomes of it.

use diesel::prelude::*;
use guidepost::accounts::{Coach, Member};
use guidepost::base::Moment;
use guidepost::base::ids::BookingId;
use guidepost::bookings::{Booking, BookingError, By, Status, commands};
use guidepost::db::DbError;
use guidepost::db::schema::meetings;
use guidepost::meetings::{self as calls, MeetingStatus, Party, Presence};

use crate::support::TestApp;
use crate::support::booking::{by_coach, thursday_at_ten};
use crate::support::money::ToBook;
use crate::support::world::now;

impl TestApp {
    /// A confirmed session that begins in so many minutes by the clock of the machine.
    pub fn session_in(&self, student: &Member, coach: &Coach, minutes: i64) -> Booking {
        let starts_at = Moment::now().plus_minutes(minutes);
        let what = ToBook { starts_at, ..ToBook::default() };
        let booking = self.held_booking(student, coach.id(), &what);
        let id = booking.id;
        self.change(|conn| commands::confirm_paid(conn, id, Moment::now())).unwrap();
        self.booking(&booking)
    }

    /// The call of a booking, and who was there.
    pub fn presence(&self, booking: BookingId) -> Presence {
        let found = self.app.db.read_now(|conn| calls::queries::presence(conn, booking));
        found.unwrap().unwrap()
    }
}

#[actix_web::test]
async fn whoever_joins_is_noted_and_led_to_the_call() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.session_in(&sam, &coach, 5);
    let door = format!("/bookings/{}/join", booking.id);
    let page = format!("/bookings/{}", booking.id);
    let (student, teacher) = (app.sign_in(&sam).await, app.sign_in(coach.member()).await);
    student.get(&page).await.assert_selector(&format!("form[action='{door}']"));
    assert_eq!(student.get(&door).await.assert_status(303).location(), page);

    let opened = student.post(&door, &[]).await;
    opened.assert_status(200).assert_text("Opening the call");
    let to = opened.header("refresh").unwrap();
    assert!(to.starts_with("0; url=https://meet.jit.si/guidepost-"), "{to}");
    assert_eq!(app.booking(&booking).status, Status::InProgress);
    assert_eq!(app.presence(booking.id).meeting.status, MeetingStatus::Scheduled);
    // A second click is no second visit.
    student.post(&door, &[]).await.assert_status(200);
    assert_eq!(app.presence(booking.id).attendances.len(), 1);
    student.get(&page).await.assert_text("There since");

    teacher.post(&door, &[]).await.assert_status(200);
    let presence = app.presence(booking.id);
    assert_eq!(presence.meeting.status, MeetingStatus::Live);
    assert!(presence.is_there(Party::Coach) && presence.is_there(Party::Student));
    teacher.get(&page).await.assert_text("Sam Rivera").assert_text("Started at");

    student.post(&format!("{page}/leave"), &[]).await.assert_status(303);
    assert!(!app.presence(booking.id).is_there(Party::Student));
    student.post(&door, &[]).await.assert_status(200);
    assert_eq!(app.presence(booking.id).attendances.len(), 3);

    let stranger = app.sign_in(&app.student("Ana Sousa")).await;
    stranger.post(&door, &[]).await.assert_status(404);
    stranger.get(&door).await.assert_status(404);
    let admin = app.sign_in(app.admin("Nora").member()).await;
    admin.get(&format!("/admin/bookings/{}", booking.id)).await.assert_text("The call");
}

#[actix_web::test]
async fn the_door_is_shut_before_its_time_and_after_it() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let student = app.sign_in(&sam).await;
    for minutes in [12, -61] {
        let booking = app.session_in(&sam, &coach, minutes);
        let door = format!("/bookings/{}/join", booking.id);
        student.post(&door, &[]).await.assert_status(409);
        assert_eq!(app.presence(booking.id).attendances, []);
    }
}

#[actix_web::test]
async fn only_the_coach_conducts_the_call_and_when_it_has_ended_nobody_joins() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.session_in(&sam, &coach, -1);
    let call = format!("/bookings/{}/meeting", booking.id);
    let door = format!("/bookings/{}/join", booking.id);
    let (student, teacher) = (app.sign_in(&sam).await, app.sign_in(coach.member()).await);
    let stands = || app.presence(booking.id).meeting.status;
    student.post(&format!("{call}/start"), &[]).await.assert_status(409);
    teacher.post(&format!("{call}/pause"), &[]).await.assert_status(409);
    teacher.post(&format!("{call}/start"), &[]).await.assert_status(303);
    assert_eq!((stands(), app.booking(&booking).status), (MeetingStatus::Live, Status::InProgress));
    teacher.post(&format!("{call}/pause"), &[]).await.assert_status(303);
    assert_eq!(stands(), MeetingStatus::Paused);
    student.post(&door, &[]).await.assert_status(200);
    teacher.post(&format!("{call}/start"), &[]).await.assert_status(303);
    assert_eq!(stands(), MeetingStatus::Live);

    let asked = teacher.post(&format!("{call}/end"), &[]).await;
    asked.assert_status(200).assert_text("End this call?");
    assert_eq!(stands(), MeetingStatus::Live);
    teacher.post(&format!("{call}/end"), &[("confirmed", "1")]).await.assert_status(303);
    assert_eq!(stands(), MeetingStatus::Ended);
    assert!(!app.presence(booking.id).is_there(Party::Student));
    student.post(&door, &[]).await.assert_status(409);
    teacher.post(&format!("{call}/end"), &[("confirmed", "1")]).await.assert_status(409);
    assert_eq!(app.presence(booking.id).steps.len(), 4);
}

#[actix_web::test]
async fn a_booking_takes_its_call_along_and_ends_it_when_it_ends() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let by = By::student(sam.id());
    let moved = app.confirmed(&sam, &sale, thursday_at_ten());
    let before = app.presence(moved.id).meeting;
    let to = thursday_at_ten().plus_hours(2);
    app.change(|conn| commands::move_to(conn, moved.id, by, to, "", now())).unwrap();
    assert_eq!(app.presence(moved.id).meeting, before);

    app.change(|conn| commands::cancel(conn, moved.id, by, "", now())).unwrap();
    assert_eq!(app.presence(moved.id).meeting.status, MeetingStatus::Ended);

    let done = app.confirmed(&sam, &sale, thursday_at_ten().plus_hours(4));
    let (id, start, end) = (done.id, done.starts_at, done.ends_at);
    app.change(|conn| commands::join(conn, id, by, start)).unwrap();
    let early = app.change(|conn| commands::join(conn, id, by, start.plus_minutes(-20)));
    assert!(matches!(early, Err(BookingError::NotPossible(_))));
    app.change(|conn| commands::complete(conn, id, by_coach(&coach), end.plus_minutes(9))).unwrap();
    let presence = app.presence(id);
    assert_eq!(presence.meeting.status, MeetingStatus::Ended);
    // Who never said that they left counts until the end of the session, and no longer.
    assert_eq!(presence.attendances[0].left_at, Some(end));
    assert_eq!(presence.minutes_of(Party::Student, end.plus_hours(3)), 60);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_call_that_nobody_ended_ends_by_itself_once() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (id, end) = (booking.id, booking.ends_at);
    app.change(|conn| commands::join(conn, id, By::student(sam.id()), booking.starts_at)).unwrap();
    let sweep = |at| app.app.db.write_now(|conn| calls::commands::end_overdue(conn, at)).unwrap();
    assert_eq!(sweep(end.plus_minutes(29)), 0);
    assert_eq!(sweep(end.plus_minutes(30)), 1);
    assert_eq!(sweep(end.plus_minutes(31)), 0);
    assert_eq!(app.presence(id).attendances[0].left_at, Some(end));
}

#[actix_web::test]
async fn n3_many_clicks_at_once_are_one_visit_and_one_beginning() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (id, at, by) = (booking.id, booking.starts_at, By::student(sam.id()));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| app.change(|conn| commands::join(conn, id, by, at)).unwrap());
        }
    });
    assert_eq!(app.presence(id).attendances.len(), 1);
    assert_eq!(app.booking(&booking).status, Status::InProgress);
}

#[actix_web::test]
async fn the_doctor_sees_a_call_that_stands_where_no_step_put_it() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    app.expect_findings();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(meetings::table.find(booking.id))
                .set(meetings::status.eq(MeetingStatus::Live))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let found = app.findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].check, "N3 a meeting stands where its last step put it");
}
