//! Reminders as a coach shapes them.

use guidepost::accounts::Coach;
use guidepost::bookings::commands;
use guidepost::bookings::reminders::Reminder;
use guidepost::mail::Email;

use crate::support::TestApp;
use crate::support::booking::thursday_at_ten;
use crate::support::world::now;

fn shape(app: &TestApp, coach: &Coach, reminders: &[(i32, &str)]) {
    let id = coach.id();
    let reminders: Vec<Reminder> = reminders
        .iter()
        .map(|(minutes, words)| Reminder { minutes: *minutes, words: (*words).to_owned() })
        .collect();
    app.app.db.write_now(|conn| commands::shape_reminders(conn, id, &reminders, now())).unwrap();
}

fn with(app: &TestApp, words: &str) -> Vec<Email> {
    app.mails().into_iter().filter(|mail| mail.text.contains(words)).collect()
}

#[actix_web::test]
async fn n15_a_coachs_own_reminders_come_once_each_with_words_for_the_student() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    shape(&app, &coach, &[(2880, "Please bring your notes."), (-180, "How did it go?")]);
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    app.run_jobs_at(now()).await;
    let before = app.mails().len();
    app.run_jobs_at(thursday_at_ten().plus_hours(-48)).await;
    assert_eq!(app.mails().len(), before + 2, "one to each side");
    let worded = with(&app, "Please bring your notes.");
    assert_eq!(worded.len(), 1);
    assert_eq!(worded[0].to_address, sam.email());
    // Neither the usual ones nor the same again, however the clock moves.
    app.run_jobs_at(thursday_at_ten().plus_hours(-24)).await;
    app.run_jobs_at(thursday_at_ten().plus_hours(-1)).await;
    assert_eq!(app.mails().len(), before + 2);
    app.run_jobs_at(booking.ends_at.plus_hours(3)).await;
    let after = with(&app, "How did it go?");
    assert_eq!(after.len(), 1);
    app.run_jobs_at(booking.ends_at.plus_hours(4)).await;
    assert_eq!(with(&app, "How did it go?").len(), 1);
}

#[actix_web::test]
async fn reminders_shaped_later_hold_for_sessions_booked_before() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    app.confirmed(&sam, &sale, thursday_at_ten());
    app.run_jobs_at(now()).await;
    shape(&app, &coach, &[(120, "Two hours to go.")]);
    app.run_jobs_at(now()).await;
    let before = app.mails().len();
    app.run_jobs_at(thursday_at_ten().plus_hours(-24)).await;
    assert_eq!(app.mails().len(), before, "the usual ones are gone");
    app.run_jobs_at(thursday_at_ten().plus_hours(-2)).await;
    assert_eq!(with(&app, "Two hours to go.").len(), 1);
    // None at all is a choice, too.
    let other = app.confirmed(&sam, &sale, thursday_at_ten().plus_days(1));
    shape(&app, &coach, &[]);
    app.run_jobs_at(now()).await;
    let before = app.mails().len();
    app.run_jobs_at(other.starts_at.plus_hours(-1)).await;
    let later = app.mails();
    assert!(later[before..].iter().all(|mail| !mail.subject.contains("In an hour")));
}

#[actix_web::test]
async fn a_coach_shapes_reminders_and_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let amara = app.sign_in(coach.member()).await;
    let page = amara.get("/coach/reminders").await;
    page.assert_status(200).assert_text("These are the usual reminders");
    let amounts = page.attributes("input[name='amount']", "value");
    assert_eq!(amounts, ["1", "1", "", "", ""]);
    let odd = [
        ("amount", "1"),
        ("unit", "days"),
        ("words", "Bring water"),
        ("amount", "24"),
        ("unit", "hours"),
        ("words", ""),
    ];
    let refused = amara.post("/coach/reminders", &odd).await;
    refused.assert_status(422).assert_text("Bring water").assert_text("at the same time");
    let good = [("amount", "3"), ("unit", "days"), ("words", "Bring water")];
    amara.post("/coach/reminders", &good).await.assert_redirect("/coach/reminders");
    let page = amara.get("/coach/reminders").await;
    page.assert_text("Bring water").assert_text("Back to the usual reminders");
    amara.post("/coach/reminders/usual", &[]).await.assert_redirect("/coach/reminders");
    amara.get("/coach/reminders").await.assert_text("These are the usual reminders");
}
