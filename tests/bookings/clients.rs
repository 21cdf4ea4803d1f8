//! The people who booked a coach, as the coach sees them.

use guidepost::accounts::Role;

use crate::support::TestApp;

#[actix_web::test]
async fn a_coach_sees_clients_with_their_sessions_and_own_notes() {
    let app = TestApp::start().await;
    let amara = app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let coach = app.sign_in(amara.member()).await;
    coach.get("/coach/clients").await.assert_status(200).assert_text("No clients yet");
    let past = app.workday(3);
    let booking = app.session_from_now(&sam, &amara, &past);
    app.session_from_now(&sam, &amara, &app.workday(4));
    app.finish(booking, &past);
    let notes = [("shared", "Read chapter two."), ("private", "Nervous about the board.")];
    coach.post(&format!("/bookings/{booking}/notes"), &notes).await.assert_status(303);
    let list = coach.get("/coach/clients").await;
    list.assert_text("Sam Rivera").assert_text("One session").assert_text("Next ");
    let path = format!("/coach/clients/{}", sam.id());
    let page = coach.get(&path).await;
    page.assert_status(200)
        .assert_text("Read chapter two.")
        .assert_text("Nervous about the board.")
        .assert_selector(&format!("a[href='/bookings/{booking}#notes']"));
}

#[actix_web::test]
async fn r3_another_coachs_client_is_not_there_and_nor_is_anothers_note() {
    let app = TestApp::start().await;
    let (amara, ben) = (app.coach("Amara Okafor"), app.coach("Ben Ode"));
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let at = app.workday(3);
    let booking = app.session_from_now(&sam, &amara, &at);
    let path = format!("/coach/clients/{}", sam.id());
    let other = app.sign_in(ben.member()).await;
    other.get(&path).await.assert_status(404);
    other.get("/coach/clients").await.assert_no_text("Sam Rivera");
    let student = app.sign_in(&sam).await;
    student.get(&path).await.assert_status(403);
    let notes = [("shared", ""), ("private", "She talks fast.")];
    student.post(&format!("/bookings/{booking}/notes"), &notes).await.assert_status(303);
    let coach = app.sign_in(amara.member()).await;
    coach.get(&path).await.assert_status(200).assert_no_text("She talks fast.");
}
