//! Earnings by offer.

use guidepost::accounts::Role;

use crate::support::TestApp;
use crate::support::money::ToBook;

#[actix_web::test]
async fn earnings_are_shown_by_offer_beside_the_months() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let booking = app.held_booking(&sam, coach.id(), &ToBook::default());
    app.pays(&booking).await;
    let person = app.sign_in(coach.member()).await;
    let page = person.get("/coach/earnings").await;
    page.assert_status(200)
        .assert_text("By offer, over twelve months")
        .assert_text("Coaching session")
        .assert_text("€72");
}

#[actix_web::test]
async fn a_client_page_shows_what_they_paid_and_want_to_learn() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let booking = app.held_booking(&sam, coach.id(), &ToBook::default());
    app.pays(&booking).await;
    let student = app.sign_in(&sam).await;
    let goals =
        [("goals", "Lead a team of five."), ("level", "beginner"), ("commitment", "flexible")];
    student.post("/settings/learning", &goals).await;
    let person = app.sign_in(coach.member()).await;
    let page = person.get(&format!("/coach/clients/{}", sam.id())).await;
    page.assert_text("Paid in all")
        .assert_text("€90 this year")
        .assert_text("Lead a team of five.")
        .assert_text("Just beginning");
}
