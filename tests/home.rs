//! One's own first page: the student's home and the coach's day.

use guidepost::accounts::Role;

use crate::support::TestApp;

#[actix_web::test]
async fn a_new_student_is_led_to_a_coach() {
    let app = TestApp::start().await;
    let sam = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    let page = sam.get("/home").await;
    page.assert_status(200).assert_text(", Sam").assert_selector(".empty a[href='/coaches']");
    app.visitor().get("/home").await.assert_status(303);
}

#[actix_web::test]
async fn the_student_sees_the_next_session_and_is_asked_for_a_review_once_it_took_place() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara Okafor"));
    let (next, past) = (app.workday(3), app.workday(4));
    app.session_from_now(&sam, &amara, &next);
    let gone = app.session_from_now(&sam, &amara, &past);
    let student = app.sign_in(&sam).await;
    student.get("/home").await.assert_text("Amara Okafor").assert_text("Your next session begins");
    app.finish(gone, &past);
    let page = student.get("/home").await;
    page.assert_text("How was it with Amara?");
    let path = format!("/bookings/{gone}/review");
    page.assert_selector(&format!("a[href='{path}']"));
    student.post(&path, &[("rating", "5"), ("body", "Well worth it.")]).await.assert_status(303);
    student.get("/home").await.assert_no_text("How was it with");
}

#[actix_web::test]
async fn a_draft_coach_sees_what_is_missing_and_a_listed_one_the_day() {
    let app = TestApp::start().await;
    let draft = app.draft_coach("Bao Nguyen");
    let page = app.sign_in(draft.member()).await.get("/coach").await;
    page.assert_status(200).assert_text("Before you can be booked");
    let amara = app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    app.session_from_now(&sam, &amara, &app.workday(3));
    let coach = app.sign_in(amara.member()).await;
    let page = coach.get("/coach").await;
    page.assert_status(200).assert_text("Sam Rivera").assert_no_text("Before you can be booked");
    app.sign_in(&sam).await.get("/coach").await.assert_status(403);
}

#[actix_web::test]
async fn home_reminds_a_member_of_a_profile_that_is_not_sent_in() {
    let app = TestApp::start().await;
    let draft = app.draft_coach("Bao Nguyen");
    let bao = app.sign_in(draft.member()).await;
    let page = bao.get("/home").await;
    page.assert_text("Finish your coach profile").assert_selector("a[href='/coach/submission']");
    bao.post("/coach/submission", &[]).await.assert_status(303);
    bao.get("/home").await.assert_no_text("coach profile");
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let path = format!("/admin/coaches/{}/return", draft.id());
    admin.post(&path, &[("reason", "Please say more about you.")]).await.assert_status(303);
    bao.get("/home").await.assert_text("Your coach profile needs a change");
}

#[actix_web::test]
async fn hints_go_away_when_they_are_done() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let at = app.workday(3);
    let booking = app.session_from_now(&sam, &amara, &at);
    app.finish(booking, &at);
    let student = app.sign_in(&sam).await;
    let path = format!("/bookings/{booking}/review");
    student.post(&path, &[("rating", "5"), ("body", "Well worth it.")]).await.assert_status(303);
    let coach = app.sign_in(amara.member()).await;
    coach.get("/coach").await.assert_text("A review waits for your answer");
    let page = coach.get("/coach/reviews").await;
    let action = page.attributes("form[action^='/reviews/']", "action").remove(0);
    coach.post(&action, &[("answer", "Thank you!")]).await.assert_status(303);
    coach.get("/coach").await.assert_no_text("waits for your answer");
}
