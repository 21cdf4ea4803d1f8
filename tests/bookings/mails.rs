//! The mails of a booking, and its calendar entry.

use guidepost::base::Moment;
use guidepost::base::ids::BookingId;
use guidepost::bookings::mails;
use guidepost::bookings::{By, commands};
use guidepost::config::Config;
use guidepost::db::{Conn, DbError};
use guidepost::mail::Email;

use crate::support::TestApp;
use crate::support::booking::{by_coach, thursday_at_ten};
use crate::support::world::now;

type Mail = fn(&mut Conn, &Config, BookingId, Moment) -> Result<Vec<Email>, DbError>;

fn written(app: &TestApp, mail: Mail, id: BookingId) -> Vec<Email> {
    let config = app.app.config.clone();
    app.app.db.read_now(|conn| mail(conn, &config, id, now())).unwrap()
}

/// A property of the calendar entry, unfolded.
fn property(email: &Email, name: &str) -> String {
    let ics = email.calendar.as_ref().unwrap().ics.replace("\r\n ", "");
    let line = ics.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{ics}"));
    line.split_once(':').unwrap().1.trim().to_owned()
}

#[actix_web::test]
async fn both_sides_get_the_confirmation_in_their_own_zone_with_an_invitation() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let emails = written(&app, mails::confirmed, booking.id);
    assert_eq!(emails.len(), 2);
    assert_ne!(emails[0].key, emails[1].key);
    let (student, coach) = (&emails[0], &emails[1]);
    assert_eq!(student.to_address, "sam.rivera@example.org");
    assert_eq!(coach.to_address, "amara.okafor@example.org");
    for email in &emails {
        assert!(email.text.contains("10:00") && email.text.contains("Berlin"), "{}", email.text);
        assert_eq!(email.calendar.as_ref().unwrap().method, "REQUEST");
        assert_eq!(property(email, "DTSTART"), "20260305T090000Z");
    }
    assert!(coach.text.contains("09:00"), "the student's Lisbon time: {}", coach.text);
    assert!(coach.text.contains("I am a new manager."));
    assert!(!student.text.contains("amara.okafor@"), "addresses stay private: {}", student.text);
    assert!(!student.calendar.as_ref().unwrap().ics.contains("amara.okafor@"));
}

#[actix_web::test]
async fn a_moved_session_updates_its_calendar_entry_and_a_cancelled_one_takes_it_away() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let before = written(&app, mails::confirmed, booking.id).remove(0);
    let (id, to) = (booking.id, thursday_at_ten().plus_hours(2));
    app.change(|conn| commands::move_to(conn, id, By::student(sam.id()), to, "Sorry", now()))
        .unwrap();
    let moved = written(&app, mails::moved, id).remove(0);
    app.change(|conn| commands::cancel(conn, id, by_coach(&coach), "Ill", now())).unwrap();
    let gone = written(&app, mails::cancelled, id).remove(0);
    let uid = property(&before, "UID");
    assert_eq!(uid, format!("{id}@guidepost.test"));
    let sequence = |email: &Email| property(email, "SEQUENCE").parse::<u32>().unwrap();
    for (earlier, later) in [(&before, &moved), (&moved, &gone)] {
        assert_eq!(property(later, "UID"), uid);
        assert!(sequence(later) > sequence(earlier));
    }
    assert_eq!(property(&moved, "DTSTART"), "20260305T110000Z");
    assert!(moved.text.contains("Sorry"));
    assert_eq!(gone.calendar.as_ref().unwrap().method, "CANCEL");
    assert!(gone.text.contains("comes back to you"), "{}", gone.text);
    assert_eq!(written(&app, mails::confirmed, id), []);
}

#[actix_web::test]
async fn i4_what_people_write_cannot_break_out_of_a_calendar_entry() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = {
        let input = guidepost::coaches::OfferInput {
            title: "Talk; listen, \\ learn: 100 % \"fun\"".to_owned(),
            ..crate::support::coaching::offer_input("x", 0)
        };
        let id = app
            .app
            .db
            .write_now(|conn| {
                guidepost::coaches::commands::save_offer(conn, &coach, None, &input, now())
            })
            .unwrap();
        app.sale(id)
    };
    let sam = app.member("Sam\r\nATTENDEE:mailto:evil@example.org", &[]);
    let booking = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    for email in written(&app, mails::confirmed, booking.id) {
        let ics = email.calendar.unwrap().ics;
        assert!(ics.contains("Talk\\; listen\\, \\\\ learn"), "{ics}");
        assert!(ics.lines().all(|line| !line.starts_with("ATTENDEE:mailto:evil")), "{ics}");
        assert!(ics.split("\r\n").all(|line| line.len() <= 75), "{ics}");
    }
}

#[actix_web::test]
async fn n15_a_reminder_is_written_for_the_start_it_was_meant_for_and_no_other() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (id, start) = (booking.id, booking.starts_at);
    let config = app.app.config.clone();
    let remind = |minutes: i32, start: Moment| {
        let at = start.plus_minutes(-i64::from(minutes));
        app.app.db.read_now(|conn| mails::reminder(conn, &config, id, minutes, start, at)).unwrap()
    };
    let (day, hour) = (24 * 60, 60);
    assert_eq!(remind(day, start).len(), 2);
    let last = remind(hour, start);
    assert_eq!(last.len(), 2);
    assert_ne!(last[0].key, remind(day, start)[0].key);
    let to = start.plus_hours(3);
    app.change(|conn| commands::move_to(conn, id, By::student(sam.id()), to, "", now())).unwrap();
    assert_eq!(remind(hour, start), []);
    assert_eq!(remind(hour, to).len(), 2);
}

#[actix_web::test]
async fn a_request_asks_the_coach_and_its_approval_asks_the_student_to_pay() {
    let app = TestApp::start().await;
    let (coach, plain) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 9000, true);
    let sam = app.student("Sam Rivera");
    let booking = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    assert_eq!(written(&app, mails::requested, booking.id).len(), 2);
    assert_eq!(written(&app, mails::approved, booking.id), []);
    app.change(|conn| commands::approve(conn, booking.id, by_coach(&coach), now())).unwrap();
    assert_eq!(written(&app, mails::requested, booking.id), []);
    let approved = written(&app, mails::approved, booking.id);
    assert_eq!(approved.len(), 1);
    assert!(approved[0].text.contains(&format!("/bookings/{}/payment", booking.id)));
    let held = app.take_at(&sam, &plain, thursday_at_ten().plus_hours(2), now()).unwrap();
    assert_eq!(written(&app, mails::approved, held.id), []);
}
