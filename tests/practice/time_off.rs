//! Time off: what it hits, other times for each student, and what becomes of those who do not answer.

use guidepost::accounts::{Coach, Member};
use guidepost::availability::{self, DateRange};
use guidepost::base::Moment;
use guidepost::base::ids::DayOffId;
use guidepost::bookings::mails::move_asked;
use guidepost::bookings::{Booking, By, Status, commands};
use guidepost::mail::Email;

use crate::support::TestApp;
use crate::support::booking::thursday_at_ten;
use crate::support::world::now;

/// A coach with two confirmed sessions on a Thursday and one on Friday.
struct Scene {
    app: TestApp,
    coach: Coach,
    sam: Member,
    hit: Vec<Booking>,
    spared: Booking,
}

async fn scene() -> Scene {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (sam, mia) = (app.student("Sam Rivera"), app.student("Mia Berg"));
    let at = thursday_at_ten();
    let hit = vec![app.confirmed(&sam, &sale, at), app.confirmed(&mia, &sale, at.plus_hours(3))];
    let spared = app.confirmed(&sam, &sale, at.plus_days(1));
    Scene { app, coach, sam, hit, spared }
}

impl Scene {
    fn thursday_off(&self) -> DayOffId {
        let (id, day) = (self.coach.id(), "2026-03-05".parse().unwrap());
        let dates = DateRange { from: day, to: day };
        self.app.change_time(|conn| availability::add_day_off(conn, id, dates, "Conference", now()))
    }

    fn ask(&self, off: DayOffId, now: Moment) -> usize {
        let coach = self.coach.id();
        self.app.change(|conn| commands::ask_to_move(conn, coach, off, now)).unwrap()
    }

    fn letter(&self, booking: &Booking, now: Moment) -> Vec<Email> {
        let (config, id) = (self.app.app.config.clone(), booking.id);
        self.app.app.db.read_now(|conn| move_asked(conn, &config, id, now)).unwrap()
    }
}

#[actix_web::test]
async fn each_student_is_asked_once_and_gets_three_near_times() {
    let scene = scene().await;
    let off = scene.thursday_off();
    assert_eq!(scene.ask(off, now()), 2);
    assert_eq!(scene.ask(off, now()), 0, "nobody is asked twice");
    let letters = scene.letter(&scene.hit[0], now());
    assert_eq!(letters.len(), 1, "the coach knows");
    let text = &letters[0].text;
    let link = format!("/bookings/{}/move?at=", scene.hit[0].id);
    assert_eq!(text.matches(&link).count(), 3, "{text}");
    for day in ["6 March", "9 March", "10 March"] {
        assert!(text.contains(day), "{day}: {text}");
    }
    assert!(!text.contains("5 March 2026, 11"), "nothing on the day off: {text}");
    assert!(scene.letter(&scene.spared, now()).is_empty(), "who is not hit is not asked");
    for booking in &scene.hit {
        assert_eq!(scene.app.booking(booking).status, Status::Confirmed, "nothing moved by itself");
    }
}

#[actix_web::test]
async fn who_was_asked_may_move_however_late_and_gets_no_second_letter() {
    let scene = scene().await;
    let off = scene.thursday_off();
    let late = thursday_at_ten().plus_hours(-1);
    let (id, sam) = (scene.hit[0].id, By::student(scene.sam.id()));
    let to = thursday_at_ten().plus_days(5);
    let move_it = || scene.app.change(|conn| commands::move_to(conn, id, sam, to, "", late));
    assert!(move_it().is_err(), "too late, as long as nobody asked");
    scene.ask(off, late);
    move_it().unwrap();
    let moved = scene.app.booking(&scene.hit[0]);
    assert_eq!((moved.starts_at, moved.status), (to, Status::Confirmed));
    assert!(scene.letter(&scene.hit[0], late).is_empty());
    let again = to.plus_hours(1);
    let later = to.plus_hours(-1);
    let back = scene.app.change(|conn| commands::move_to(conn, id, sam, again, "", later));
    assert!(back.is_err(), "the leave was for that time only");
}

#[actix_web::test]
async fn those_who_do_not_answer_are_called_off_with_everything_back() {
    let scene = scene().await;
    let off = scene.thursday_off();
    scene.ask(off, now());
    let (coach, sam) = (scene.coach.id(), By::student(scene.sam.id()));
    let (id, to) = (scene.hit[0].id, thursday_at_ten().plus_days(4));
    scene.app.change(|conn| commands::move_to(conn, id, sam, to, "", now())).unwrap();
    let called_off = scene
        .app
        .change(|conn| commands::cancel_on_day_off(conn, coach, off, "I am away", now()))
        .unwrap();
    assert_eq!(called_off, 1);
    let gone = scene.app.booking(&scene.hit[1]);
    assert_eq!(gone.status, Status::Cancelled);
    assert_eq!(gone.refund_due().minor(), gone.price_minor);
    assert_eq!(scene.app.booking(&scene.hit[0]).status, Status::Confirmed);
    assert_eq!(scene.app.booking(&scene.spared).status, Status::Confirmed);
}

#[actix_web::test]
async fn the_pages_lead_from_the_preview_over_the_letters_to_who_has_moved() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let at: Moment = app.workday(6).parse().unwrap();
    let taken = app.take_at(&sam, &sale, at, Moment::now()).unwrap();
    app.change(|conn| commands::confirm_paid(conn, taken.id, Moment::now())).unwrap();
    let date = at.utc_date().to_string();
    let person = app.sign_in(coach.member()).await;
    let fields = [("off_from", date.as_str()), ("off_reason", "Conference")];
    let preview = person.post("/coach/availability/days-off", &fields).await;
    preview.assert_text("Sam Rivera").assert_text("€80 would go back");
    let fields = [fields[0], fields[1], ("confirmed", "1")];
    let path = person.post("/coach/availability/days-off", &fields).await.location();
    assert!(path.starts_with("/coach/time-off/"), "{path}");
    let page = person.get(&path).await;
    page.assert_status(200).assert_text("One session is booked on these days");
    page.assert_text("Not told yet").assert_text("Conference");
    person.post(&format!("{path}/new-times"), &[]).await.assert_redirect(&path);
    let page = person.get(&path).await;
    page.assert_text("Asked").assert_text("One student was asked and has not answered.");
    let student = app.sign_in(&sam).await;
    let own = student.get(&format!("/bookings/{}", taken.id)).await;
    own.assert_text("is away at this time and asks you to choose another");
    let to = app.workday(10);
    let moving = format!("/bookings/{}/move", taken.id);
    student.post(&moving, &[("at", to.as_str())]).await.assert_status(303);
    let page = person.get(&path).await;
    page.assert_text("Moved").assert_text("No session is left on these days");
    let cancellation = format!("{path}/cancellation");
    person.get(&cancellation).await.assert_status(409);
}

#[actix_web::test]
async fn calling_all_off_names_the_money_first() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let at: Moment = app.workday(6).parse().unwrap();
    let taken = app.take_at(&sam, &sale, at, Moment::now()).unwrap();
    let day = at.utc_date();
    let off = app.change_time(|conn| {
        let dates = DateRange { from: day, to: day };
        availability::add_day_off(conn, coach.id(), dates, "", Moment::now())
    });
    let person = app.sign_in(coach.member()).await;
    let path = format!("/coach/time-off/{off}/cancellation");
    let question = person.get(&path).await;
    question.assert_text("Call off one session?").assert_text("Nothing was paid");
    let reply = person.post(&path, &[("reason", "Away")]).await;
    reply.assert_status(200).assert_text("Call off one session?");
    assert!(app.booking(&taken).status.is_live(), "a question changes nothing");
    person.post(&path, &[("reason", "Away"), ("confirmed", "1")]).await.assert_status(303);
    assert_eq!(app.booking(&taken).status, Status::Cancelled);
}

#[actix_web::test]
async fn r3_another_coachs_time_off_is_not_there() {
    let scene = scene().await;
    let off = scene.thursday_off();
    let other = scene.app.coach("Ben Adler");
    let person = scene.app.sign_in(other.member()).await;
    let path = format!("/coach/time-off/{off}");
    person.get(&path).await.assert_status(404);
    person.post(&format!("{path}/new-times"), &[]).await.assert_status(404);
    let yes = [("confirmed", "1")];
    person.post(&format!("{path}/cancellation"), &yes).await.assert_status(404);
    assert_eq!(scene.app.booking(&scene.hit[0]).status, Status::Confirmed);
}
