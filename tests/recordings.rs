//! What was recorded of a call: who sees it, and until when.

use guidepost::base::Moment;
use guidepost::meetings::recordings;

use crate::support::TestApp;

#[actix_web::test]
async fn both_see_what_the_coach_adds_and_are_told_once() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.session_in(&sam, &coach, -30);
    let page = format!("/bookings/{}", booking.id);
    let path = format!("{page}/recordings");
    let (student, teacher) = (app.sign_in(&sam).await, app.sign_in(coach.member()).await);
    let stranger = app.sign_in(&app.student("Ana Sousa")).await;
    let odd = teacher.post(&path, &[("address", "javascript:alert(1)")]).await;
    odd.assert_status(422).assert_selector("input[name='address'][value='javascript:alert(1)']");
    teacher.post(&path, &[("address", "")]).await.assert_status(422);
    let fields = [("address", "https://video.example/r/1")];
    student.post(&path, &fields).await.assert_status(409);
    stranger.post(&path, &fields).await.assert_status(404);
    teacher.post(&path, &fields).await.assert_status(303);
    let seen = student.get(&page).await;
    seen.assert_selector("a[href='https://video.example/r/1']").assert_text("Kept until");
    app.run_jobs().await;
    app.run_jobs().await;
    let mails = app.mails();
    let told = mails.iter().filter(|mail| mail.subject.starts_with("A recording is there"));
    assert_eq!(told.count(), 2);

    let removal =
        teacher.get(&page).await.attributes("form[action$='/removal']", "action").remove(0);
    student.post(&removal, &[]).await.assert_status(409);
    teacher.post(&removal, &[]).await.assert_status(303);
    teacher.post(&removal, &[]).await.assert_status(404);
    let gone = student.get(&page).await;
    assert!(gone.attributes("a[href='https://video.example/r/1']", "href").is_empty());

    let ahead = app.session_in(&sam, &coach, 120);
    let early = format!("/bookings/{}/recordings", ahead.id);
    teacher.post(&early, &fields).await.assert_status(409);
}

#[actix_web::test]
async fn a_recording_expires_and_is_deleted() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.session_in(&sam, &coach, -30);
    let (id, now) = (booking.id, Moment::now());
    let add = |conn: &mut _| recordings::add(conn, id, "https://video.example/r/1", now);
    app.app.db.write_now(add).unwrap();
    let left = || app.app.db.read_now(|conn| recordings::of_booking(conn, id)).unwrap().len();
    let outside = (&app.app.db, app.app.config.as_ref(), &app.app.fetcher);
    recordings::delete_expired(outside, now.plus_days(29)).await.unwrap();
    assert_eq!(left(), 1);
    recordings::delete_expired(outside, now.plus_days(30)).await.unwrap();
    assert_eq!(left(), 0);
}
