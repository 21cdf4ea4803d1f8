//! What is one's own is not offered to be reported.

use guidepost::accounts::Role;

use crate::support::TestApp;

#[actix_web::test]
async fn nobody_is_offered_to_report_their_own_profile_or_review() {
    let app = TestApp::start().await;
    let (sam, amara) = (app.member("Sam Rivera", &[Role::Student]), app.coach("Amara Okafor"));
    let booking = app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let student = app.sign_in(&sam).await;
    let fields = [("rating", "5"), ("body", "Clear, kind and to the point.")];
    student.post(&format!("/bookings/{booking}/review"), &fields).await.assert_status(303);
    let coach = app.sign_in(amara.member()).await;
    let other = app.sign_in(&app.member("Ana Sousa", &[Role::Student])).await;
    let mut kinds = Vec::new();
    for person in [&coach, &student, &other, &app.visitor()] {
        let page = person.get("/coaches/amara-okafor").await;
        page.assert_status(200);
        let hrefs = page.attributes("a[href^='/reports/']", "href");
        let kind = |href: &String| href.split('/').nth(2).unwrap().to_owned();
        kinds.push(hrefs.iter().map(kind).collect::<Vec<_>>());
    }
    let [own, reviewer, reader, visitor] = kinds.as_slice() else { panic!("four") };
    assert_eq!(own, &["review"]);
    assert_eq!(reviewer, &["profile"]);
    assert_eq!(reader, &["review", "profile"]);
    assert!(visitor.is_empty());
}
