//! Reviews: who may say what about whom, and what it does to a coach's average.

use diesel::prelude::*;
use guidepost::accounts::{Coach, Member, Role};
use guidepost::base::Moment;
use guidepost::base::ids::{BookingId, ReviewId};
use guidepost::bookings::{self, By};
use guidepost::coaches::CoachStats;
use guidepost::db::DbError;
use guidepost::db::schema::{audit_log, coach_stats, private_feedback, reviews};
use guidepost::reviews::{ReviewError, ReviewInput, commands};

use crate::support::TestApp;
use crate::support::world::now;

fn input(rating: i32) -> ReviewInput {
    ReviewInput {
        rating,
        professionalism: rating,
        expertise: rating,
        communication: rating,
        value_for_money: rating,
        body: "We looked at one question, properly.".to_owned(),
    }
}

/// After the sessions of these tests.
fn later() -> Moment {
    "2026-03-06T09:00:00Z".parse().unwrap()
}

fn writes(
    app: &TestApp,
    who: &Member,
    booking: BookingId,
    rating: i32,
) -> Result<ReviewId, ReviewError> {
    app.app.db.write_now(|conn| commands::write(conn, who, booking, &input(rating), later()))
}

fn stats(app: &TestApp, coach: &Coach) -> CoachStats {
    let read = app.app.db.read_now(|conn| -> Result<CoachStats, DbError> {
        Ok(coach_stats::table.find(coach.id()).select(CoachStats::as_select()).first(conn)?)
    });
    read.unwrap()
}

const FORM: &[(&str, &str)] =
    &[("rating", "5"), ("body", "Clear, kind and to the point."), ("communication", "4")];

#[actix_web::test]
async fn a_student_reviews_a_past_session_and_its_coach_is_told_and_answers_once() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam Rivera", &[Role::Student]), app.coach("Amara Okafor"));
    let booking = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let path = format!("/bookings/{booking}/review");
    let student = app.sign_in(&sam).await;
    student.get(&path).await.assert_status(200).assert_text("How was it?");
    student.post(&path, FORM).await.assert_redirect(&path);
    student.get(&path).await.assert_text("Clear, kind and to the point.");
    app.run_jobs().await;
    let mail = app.mails().into_iter().find(|mail| mail.kind == "review_written").unwrap();
    assert_eq!(mail.to_address, "amara.okafor@example.org");

    let coach = app.sign_in(amara.member()).await;
    let page = coach.get("/coach/reviews").await;
    page.assert_status(200).assert_text("Sam Rivera").assert_text("5.0");
    let action = page.attributes("form[action^='/reviews/']", "action").remove(0);
    coach.post(&action, &[("answer", " ")]).await.assert_status(422);
    coach.post(&action, &[("answer", "Thank you, Sam.")]).await.assert_redirect("/coach/reviews");
    coach.post(&action, &[("answer", "And another thing.")]).await.assert_status(409);
    student.get(&path).await.assert_text("Thank you, Sam.");
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.kind == "review_answered"));
}

#[actix_web::test]
async fn r6_only_the_student_of_a_finished_booking_reviews_it_and_only_once() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let ahead = app.free_session(&sam, &amara, "2026-03-05T12:00:00Z");
    let past = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let student = app.sign_in(&sam).await;
    let path = |id: BookingId| format!("/bookings/{id}/review");
    student.post(&path(ahead), FORM).await.assert_status(403);
    student.post(&path(past), FORM).await.assert_status(303);
    student.post(&path(past), FORM).await.assert_status(409);

    let other = app.past_session(&sam, &amara, "2026-03-05T14:00:00Z");
    let coach = app.sign_in(amara.member()).await;
    coach.post(&path(other), FORM).await.assert_status(403);
    let stranger = app.sign_in(&app.member("Eve", &[Role::Student])).await;
    stranger.post(&path(other), FORM).await.assert_status(404);
    stranger.get(&path(other)).await.assert_status(404);
}

#[actix_web::test]
async fn a_refused_review_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let booking = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let student = app.sign_in(&sam).await;
    let fields = [("rating", "9"), ("body", "Well worth the time it took.")];
    let reply = student.post(&format!("/bookings/{booking}/review"), &fields).await;
    reply
        .assert_status(422)
        .assert_text("Well worth the time it took.")
        .assert_selector("#f-rating-error");
}

#[actix_web::test]
async fn n7_the_average_follows_every_change_and_is_none_without_reviews() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let moderator = app.moderator("Mo");
    let first = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let second = app.past_session(&sam, &amara, "2026-03-05T12:00:00Z");
    let numbers = || {
        let stats = stats(&app, &amara);
        (stats.rating_hundredths, stats.review_count, stats.session_count)
    };
    assert_eq!(numbers(), (None, 0, 2));
    let review = writes(&app, &sam, first, 5).unwrap();
    writes(&app, &sam, second, 2).unwrap();
    assert_eq!(numbers(), (Some(350), 2, 2));
    let db = &app.app.db;
    db.write_now(|conn| commands::change(conn, &sam, review, &input(4), later())).unwrap();
    assert_eq!(numbers(), (Some(300), 2, 2));
    db.write_now(|conn| commands::hide(conn, &moderator, review, "abuse", later())).unwrap();
    assert_eq!(numbers(), (Some(200), 1, 2));
    db.write_now(|conn| commands::show(conn, &moderator, review, "not abuse", later())).unwrap();
    assert_eq!(numbers(), (Some(300), 2, 2));
    db.write_now(|conn| commands::remove(conn, &sam, review, later())).unwrap();
    assert_eq!(numbers(), (Some(200), 1, 2));
}

#[actix_web::test]
async fn n7_reviews_written_at_once_are_all_counted() {
    let app = TestApp::start().await;
    let amara = app.coach("Amara");
    let mut pairs = Vec::new();
    for (place, hour) in ["10", "11", "12", "13"].iter().enumerate() {
        let student = app.member(&format!("Student {place}"), &[Role::Student]);
        let at = format!("2026-03-05T{hour}:00:00Z");
        let booking = app.past_session(&student, &amara, &at);
        pairs.push((student, booking));
    }
    let tasks: Vec<_> = pairs
        .into_iter()
        .map(|(student, booking)| {
            let db = app.app.db.clone();
            actix_web::rt::spawn(async move {
                db.write(move |conn| commands::write(conn, &student, booking, &input(4), later()))
                    .await
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let stats = stats(&app, &amara);
    assert_eq!((stats.rating_hundredths, stats.review_count), (Some(400), 4));
}

#[actix_web::test]
async fn a_review_changes_for_two_weeks_and_until_there_is_an_answer() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let first = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let second = app.past_session(&sam, &amara, "2026-03-05T12:00:00Z");
    let old = writes(&app, &sam, first, 5).unwrap();
    let answered = writes(&app, &sam, second, 5).unwrap();
    let db = &app.app.db;
    let at = |days| later().plus_days(days);
    let change =
        |id, days| db.write_now(|conn| commands::change(conn, &sam, id, &input(4), at(days)));
    assert!(change(old, 14).is_ok());
    assert!(matches!(change(old, 15), Err(ReviewError::TooLate)));
    db.write_now(|conn| commands::answer(conn, &amara, answered, "Thanks.", later())).unwrap();
    assert!(matches!(change(answered, 1), Err(ReviewError::Answered)));
}

#[actix_web::test]
async fn a_removed_review_is_gone_for_all_and_leaves_no_second_chance() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let booking = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let review = writes(&app, &sam, booking, 1).unwrap();
    let student = app.sign_in(&sam).await;
    let path = format!("/reviews/{review}/removal");
    student.get(&path).await.assert_status(200).assert_text("Remove your review?");
    student.post(&path, &[]).await.assert_redirect("/home");
    student.post(&path, &[]).await.assert_status(404);
    assert!(matches!(writes(&app, &sam, booking, 5), Err(ReviewError::AlreadyReviewed)));
    let body: String = app
        .app
        .db
        .read_now(|conn| -> Result<String, DbError> {
            Ok(reviews::table.find(review).select(reviews::body).first(conn)?)
        })
        .unwrap();
    assert_eq!(body, "");
}

#[actix_web::test]
async fn r8_private_feedback_is_seen_by_staff_alone() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam Rivera", &[Role::Student]), app.coach("Amara"));
    let booking = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let path = format!("/bookings/{booking}/feedback");
    let words = [("rating", "2"), ("body", "Shouted at me.")];
    let coach = app.sign_in(amara.member()).await;
    coach.post(&path, &words).await.assert_status(303);
    coach.post(&path, &words).await.assert_status(409);
    let student = app.sign_in(&sam).await;
    student.post(&path, &words).await.assert_status(409);
    student.get(&format!("/bookings/{booking}/review")).await.assert_no_text("Shouted");
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    staff.get("/admin/reviews?show=private").await.assert_text("Shouted at me.");
    student.get("/admin/reviews?show=private").await.assert_status(403);
}

#[actix_web::test]
async fn after_a_cancelled_session_the_student_tells_the_platform_instead() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let booking = app.free_session(&sam, &amara, "2026-03-05T10:00:00Z");
    app.app
        .db
        .write_now(|conn| {
            bookings::commands::cancel(conn, booking, By::coach(amara.id()), "ill", now())
        })
        .unwrap();
    let student = app.sign_in(&sam).await;
    let review = format!("/bookings/{booking}/review");
    let feedback = format!("/bookings/{booking}/feedback");
    student.get(&review).await.assert_redirect(&feedback);
    student.post(&review, FORM).await.assert_status(403);
    student.get(&feedback).await.assert_status(200);
    student.post(&feedback, FORM).await.assert_redirect(&format!("/bookings/{booking}"));
    let about = app.app.db.read_now(|conn| -> Result<_, DbError> {
        Ok(private_feedback::table
            .select(private_feedback::about_id)
            .first::<guidepost::base::ids::UserId>(conn)?)
    });
    assert_eq!(about.unwrap(), amara.id());
}

#[actix_web::test]
async fn d5_hiding_a_review_writes_exactly_one_audit_row() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam", &[Role::Student]), app.coach("Amara"));
    let booking = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let review = writes(&app, &sam, booking, 1).unwrap();
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let path = format!("/admin/reviews/{review}/hiding");
    staff.post(&path, &[("reason", "")]).await.assert_status(422);
    staff
        .post(&path, &[("reason", "Names a third person")])
        .await
        .assert_redirect("/admin/reviews");
    staff.post(&path, &[("reason", "Names a third person")]).await.assert_status(409);
    let rows = app.app.db.read_now(|conn| -> Result<Vec<(String, String)>, DbError> {
        Ok(audit_log::table
            .filter(audit_log::entity_id.eq(review.as_str()))
            .select((audit_log::action, audit_log::reason))
            .load(conn)?)
    });
    assert_eq!(rows.unwrap(), [("review.hide".to_owned(), "Names a third person".to_owned())]);
    staff.get("/admin/reviews?show=hidden").await.assert_status(200).assert_text("Sam");
}
