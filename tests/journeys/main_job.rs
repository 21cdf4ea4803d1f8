//! The main job, from nothing to a reviewed session, by three people in real browsers: with JavaScript and
//! without it.

use diesel::prelude::*;
use guidepost::accounts::tokens::Purpose;
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::bookings;

use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};
use crate::support::door::PASSWORD;

const COACH: &str = "rosa.lind@example.org";
const STUDENT: &str = "kenji.abe@example.org";
const BIO: &str = "I have led teams for fourteen years, in four countries, and I remember well what the first year was like.";

#[actix_web::test]
async fn the_main_job_works_with_javascript() {
    main_job(true).await;
}

#[actix_web::test]
async fn the_main_job_works_without_javascript() {
    main_job(false).await;
}

async fn main_job(has_script: bool) {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let setup = Setup { has_script, ..Setup::default() };

    let coach = Browser::open(&app, Setup { zone: "Europe/Berlin", ..setup }).await;
    becomes_a_coach(&app, &coach).await;
    let admin = Browser::open(&app, setup).await;
    approves(&app, &admin).await;

    let student = Browser::open(&app, Setup { zone: "Asia/Tokyo", width: 390, ..setup }).await;
    finds_and_books_as_a_guest(&app, &student, has_script).await;
    takes_over_the_account(&app, &student).await;
    moves_and_cancels(&app, &student).await;
    books_again(&app, &student).await;
    let ends_at = the_session_takes_place(&app).await;
    reviews(&app, &student).await;

    coach.visit("/coach/earnings").await;
    coach.sees("€64").await;
    coach.visit("/bookings?as=coach&tab=past").await;
    coach.sees("Completed").await;
    admin.visit("/admin/payments").await;
    admin.sees("€80").await;
    app.run_jobs_at(ends_at.plus_days(1)).await;
    for browser in [student, admin, coach] {
        browser.close().await;
    }
}

async fn becomes_a_coach(app: &TestApp, coach: &Browser) {
    coach.visit("/signup?role=coach").await;
    coach.fill("name", "Rosa Lind").await;
    coach.fill("email", COACH).await;
    coach.fill("password", PASSWORD).await;
    coach.press("Make my account").await;
    coach.sees("rosa.lind@example.org").await;
    app.run_jobs().await;
    coach.visit(&app.link_to(COACH, Purpose::VerifyEmail)).await;
    coach.press("Yes, this is me").await;
    coach.press("Begin my profile").await;

    coach.fill("title", "Leadership coach").await;
    coach.fill("headline", "I help new managers lead people.").await;
    coach.fill("bio", BIO).await;
    coach.pick("topics", "leadership").await;
    coach.fill("languages", "English, German").await;
    coach.fill("experience_years", "14").await;
    coach.choose("country", "DE").await;
    coach.fill("hourly_rate", "80").await;
    coach.choose("currency", "EUR").await;
    coach.press("Save and go on").await;

    coach.press("Write the first offer").await;
    coach.fill("title", "Coaching session").await;
    coach.fill("minutes", "60").await;
    coach.fill("price", "80").await;
    coach.press("Save offer").await;
    coach.press("Go on to your hours").await;
    coach.press("Save hours").await;
    coach.sees("saved").await;
    coach.visit("/coach/submission").await;
    coach.click("form[action='/coach/submission'] button").await;
    coach.sees("You hear from us by mail").await;
    app.run_jobs().await;
}

async fn approves(app: &TestApp, admin: &Browser) {
    let member = app.member("Ada Admin", &[guidepost::accounts::Role::Admin]);
    app.set_password(&member);
    admin.sign_in(member.email(), PASSWORD).await;
    admin.sees("Ada").await;
    admin.visit("/admin/coaches").await;
    admin.press("Rosa Lind").await;
    admin.press("Approve").await;
    admin.sees("The coach is listed").await;
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.to_address == COACH), "the coach is told");
}

async fn finds_and_books_as_a_guest(app: &TestApp, student: &Browser, has_script: bool) {
    student.visit("/coaches?q=leader").await;
    student.press("Rosa Lind").await;
    student.press("Choose a time").await;
    if !has_script {
        student.fill("zone", "Asia/Tokyo").await;
        student.press("Change").await;
    }
    student.sees("Tokyo").await;
    student.click("a.time").await;
    student.sees("Almost there").await;
    student.sees("Tokyo").await;
    // What was typed wrongly is said and kept.
    student.fill("name", " ").await;
    student.fill("email", STUDENT).await;
    student.fill("message", "I lead a team of five since May.").await;
    student.press("Go on to pay").await;
    student.find("#f-name[aria-invalid]").await;
    assert_eq!(student.value("message").await, "I lead a team of five since May.");
    student.fill("name", "Kenji Abe").await;
    student.press("Go on to pay").await;
    student.sees("Held for you until").await;
    student.press("Pay €80").await;

    // A card that is declined, and one that pays.
    student.pick("card", "0002").await;
    student.press("Pay €80").await;
    student.sees_while_working(app, "declined").await;
    student.press("Try again").await;
    student.press("Pay €80").await;
    student.pick("card", "4242").await;
    student.press("Pay €80").await;
    student.sees_while_working(app, "You meet Rosa").await;
    app.run_jobs().await;
    for address in [COACH, STUDENT] {
        let invited =
            app.mails().iter().any(|mail| mail.to_address == address && mail.calendar.is_some());
        assert!(invited, "{address} gets the session as a calendar file");
    }
}

async fn takes_over_the_account(app: &TestApp, student: &Browser) {
    student.visit(&app.link_to(STUDENT, Purpose::ClaimAccount)).await;
    student.fill("password", PASSWORD).await;
    student.press("Make it mine").await;
    student.sees("This account is yours now").await;
}

async fn moves_and_cancels(app: &TestApp, student: &Browser) {
    student.visit("/bookings").await;
    student.click("main .cover-link").await;
    student.press("Move to another time").await;
    student.sees("Tokyo").await;
    student.click("a.time").await;
    student.press("Move the session").await;
    student.sees("The session was moved").await;
    app.run_jobs().await;

    student.press("Cancel the session").await;
    student.sees("You get €80 back").await;
    student.press("Cancel the session").await;
    student.sees("The session is cancelled").await;
    app.run_jobs().await;
    assert!(
        app.mails().iter().any(|mail| mail.to_address == STUDENT && mail.subject.contains("€80")),
        "the refund has a receipt"
    );
}

async fn books_again(app: &TestApp, student: &Browser) {
    student.visit("/coaches?q=leader").await;
    student.press("Rosa Lind").await;
    student.press("Choose a time").await;
    student.click("a.time").await;
    student.press("Go on to pay").await;
    student.press("Pay €80").await;
    student.pick("card", "3155").await;
    student.press("Pay €80").await;
    student.press("Yes, it is me").await;
    student.sees_while_working(app, "You meet Rosa").await;
    app.run_jobs().await;
}

/// Lets the clock of jobs pass the session's end.
async fn the_session_takes_place(app: &TestApp) -> Moment {
    let ends_at: Moment = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let live = bookings::table.filter(bookings::status.eq("confirmed"));
            Ok(live.select(bookings::ends_at).first(conn)?)
        })
        .unwrap();
    app.run_jobs_at(ends_at.plus_minutes(120)).await;
    ends_at
}

async fn reviews(app: &TestApp, student: &Browser) {
    student.visit("/bookings?tab=past").await;
    student.click("main .cover-link").await;
    student.press("Review the session").await;
    student.pick("rating", "5").await;
    student.fill("body", "I left with one clear next step.").await;
    student.press("Publish the review").await;
    student.sees("Your review is published").await;
    app.run_jobs().await;
    student.visit("/coaches/rosa-lind").await;
    student.sees("I left with one clear next step.").await;
}
