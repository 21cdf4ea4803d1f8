//! What the clock does to bookings, and the mails that follow from facts.

use diesel::prelude::*;
use guidepost::accounts::{Coach, Member, Role};
use guidepost::app::jobs::Job;
use guidepost::app::mails::Mail;
use guidepost::base::Moment;
use guidepost::base::ids::{BookingId, OfferId};
use guidepost::bookings::{self, Booking, By, Status, Student, Wishes, commands, queries};
use guidepost::db::DbError;
use guidepost::db::schema::{bookings as booking_rows, deliveries, offers};
use guidepost::outbox::{self, Fact};

use crate::support::TestApp;
use crate::support::smtp::{Manner, SmtpServer};
use crate::support::world::now;

/// Thursday, eleven in Berlin.
fn thursday() -> Moment {
    "2026-03-05T10:00:00Z".parse().unwrap()
}

impl TestApp {
    /// A time held by a student.
    fn held(&self, coach: &Coach, student: &Member, at: Moment) -> Booking {
        let offer: OfferId = self
            .app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(offers::table
                    .filter(offers::coach_id.eq(coach.id()))
                    .select(offers::id)
                    .first(conn)?)
            })
            .unwrap();
        let wishes = Wishes {
            message: String::new(),
            answers: Vec::new(),
            request_key: format!("{offer}-{at}"),
        };
        let who = Student { id: student.id(), zone: student.zone() };
        self.app
            .db
            .write_now(|conn| {
                let sale = queries::sale_of(conn, offer)?.unwrap();
                commands::take(conn, who, &sale, at, &wishes, now())
            })
            .unwrap()
    }

    /// A confirmed session on Thursday.
    fn session(&self) -> Booking {
        let coach = self.coach("Amara");
        let sam = self.member("Sam", &[Role::Student]);
        let booking = self.held(&coach, &sam, thursday());
        self.app.db.write_now(|conn| bookings::confirm_paid(conn, booking.id, now())).unwrap();
        booking
    }

    fn status(&self, id: BookingId) -> Status {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(booking_rows::table.find(id).select(booking_rows::status).first(conn)?)
            })
            .unwrap()
    }

    fn mails_of_kind(&self, kind: &str) -> usize {
        self.mails().iter().filter(|mail| mail.kind == kind).count()
    }
}

#[actix_web::test]
async fn a_confirmed_session_is_mailed_to_both_with_an_invitation_once() {
    let app = TestApp::start().await;
    app.session();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(now()).await;
    let mails = app.mails();
    let confirmed: Vec<_> = mails.iter().filter(|mail| mail.kind == "booking_confirmed").collect();
    assert_eq!(confirmed.len(), 2);
    assert!(confirmed.iter().all(|mail| mail.calendar.is_some()));
}

#[actix_web::test]
async fn n15_a_reminder_comes_once_a_day_and_once_an_hour_before_however_the_clock_moves() {
    let app = TestApp::start().await;
    let booking = app.session();
    app.run_jobs_at(now()).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 0);
    app.run_jobs_at(thursday().plus_hours(-24)).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 2, "one to each side");
    // The clock is set back, and the same fact comes again.
    app.app
        .db
        .write_now(|conn| {
            outbox::record(conn, &Fact::BookingConfirmed { booking: booking.id }, now())
        })
        .unwrap();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(thursday().plus_hours(-23)).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 2);
    app.run_jobs_at(thursday().plus_hours(-1)).await;
    app.run_jobs_at(thursday().plus_minutes(-50)).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 4);
}

#[actix_web::test]
async fn a_moved_session_is_reminded_of_at_its_new_time_only() {
    let app = TestApp::start().await;
    let booking = app.session();
    app.run_jobs_at(now()).await;
    let friday = thursday().plus_days(1);
    let coach = By::coach(booking.coach_id);
    app.app
        .db
        .write_now(|conn| commands::move_to(conn, booking.id, coach, friday, "", now()))
        .unwrap();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(thursday().plus_hours(-24)).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 0);
    app.run_jobs_at(friday.plus_hours(-24)).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 2);
    app.run_jobs_at(thursday().plus_hours(2)).await;
    assert_eq!(app.status(booking.id), Status::Confirmed, "its old end completes nothing");
}

#[actix_web::test]
async fn a_worker_that_was_away_does_not_announce_tomorrow_an_hour_before() {
    let app = TestApp::start().await;
    app.session();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(thursday().plus_minutes(-50)).await;
    assert_eq!(app.mails_of_kind("booking_reminder"), 2, "only the last one");
}

#[actix_web::test]
async fn n11_a_hold_that_nobody_pays_runs_out_by_itself() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara");
    let sam = app.member("Sam", &[Role::Student]);
    let booking = app.held(&coach, &sam, thursday());
    app.run_jobs_at(now()).await;
    app.run_jobs_at(now().plus_minutes(14)).await;
    assert_eq!(app.status(booking.id), Status::Pending);
    app.run_jobs_at(now().plus_minutes(15)).await;
    assert_eq!(app.status(booking.id), Status::Cancelled);
}

#[actix_web::test]
async fn a_session_completes_by_itself_half_an_hour_after_its_end() {
    let app = TestApp::start().await;
    let booking = app.session();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(booking.ends_at.plus_minutes(29)).await;
    assert_eq!(app.status(booking.id), Status::Confirmed);
    app.run_jobs_at(booking.ends_at.plus_minutes(30)).await;
    assert_eq!(app.status(booking.id), Status::Completed);
    assert_eq!(app.mails_of_kind("booking_completed"), 1);
}

#[actix_web::test]
async fn n6_a_mail_leaves_once_for_each_key_and_again_only_if_its_note_was_lost() {
    let app = TestApp::start().await;
    let booking = app.session();
    app.run_jobs_at(now()).await;
    let sent = app.mails().len();
    let again = |key: &str| {
        let job = Job::Mail { mail: Mail::BookingConfirmed { booking: booking.id } };
        app.app.db.write_now(|conn| job.enqueue(conn, key.to_owned(), now(), now())).unwrap();
    };
    again("once more");
    app.run_jobs_at(now()).await;
    assert_eq!(app.mails().len(), sent, "the note keeps it from leaving again");
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::delete(deliveries::table).execute(conn)?;
            Ok(())
        })
        .unwrap();
    again("after a crash");
    app.run_jobs_at(now()).await;
    assert_eq!(app.mails().len(), sent + 2);
}

#[actix_web::test]
async fn a_deferred_mail_waits_in_the_queue_and_a_refused_one_is_dead_at_once() {
    let server = SmtpServer::start(Manner::Defer).await;
    let app = TestApp::start_with(&[("SMTP_URL", &server.url())]).await;
    app.expect_findings();
    app.session();
    app.run_jobs_at(now()).await;
    assert_eq!(server.mails().len(), 0);
    assert!(app.findings().is_empty(), "a deferred mail is no finding");
    server.becomes(Manner::Accept);
    app.run_jobs_at(now().plus_minutes(1)).await;
    let confirmed = server.mails().len();
    assert!(confirmed >= 2, "{confirmed}");
    server.becomes(Manner::Refuse);
    app.run_jobs_at(thursday().plus_hours(-24)).await;
    assert_eq!(app.findings()[0].check, "a dead job waits for staff");
}
