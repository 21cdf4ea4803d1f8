//! Proving again that it is oneself.

use guidepost::accounts::Role;
use guidepost::app::routes::routes;
use guidepost::web::Access;

use crate::access::example;
use crate::support::TestApp;
use crate::support::door::PASSWORD;

#[actix_web::test]
async fn s7_twenty_minutes_after_signing_in_sensitive_pages_ask_again() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    person.get("/settings/password").await.assert_status(200);
    app.age_proofs(20);
    let mut asked = 0;
    for entry in routes().table().filter(|entry| entry.access == Access::Proven) {
        let path = example(entry.path);
        let reply = match entry.method.as_str() {
            "GET" => person.get(&path).await,
            _ => person.post(&path, &[]).await,
        };
        assert_eq!(reply.status, 303, "{} {path}", entry.method);
        assert!(reply.location().starts_with("/reauth"), "{path}: {}", reply.location());
        asked += 1;
    }
    assert!(asked >= 9, "{asked} sensitive routes");
    // What is not sensitive goes on as before.
    person.get("/settings").await.assert_status(200);

    person.get("/settings/email").await.assert_redirect("/reauth?next=%2Fsettings%2Femail");
    let page = person.get("/reauth?next=%2Fsettings%2Femail").await;
    page.assert_status(200).assert_selector("input[name='next'][value='/settings/email']");
    let wrong = person.post("/reauth", &[("password", "x"), ("next", "/settings/email")]).await;
    wrong.assert_status(422).assert_text("This is not your present password.");
    person.get("/settings/email").await.assert_status(303);
    let right = [("password", PASSWORD), ("next", "/settings/email")];
    person.post("/reauth", &right).await.assert_redirect("/settings/email");
    person.get("/settings/email").await.assert_status(200);
    // A part of a page is led there, too.
    app.age_proofs(20);
    let part = person.htmx_post("/settings/password", &[("password", "x")]).await;
    assert_eq!((part.status, part.location().starts_with("/reauth")), (403, true));
}

#[actix_web::test]
async fn a6_the_page_that_asks_again_is_no_place_to_guess() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    // Somebody with the cookie of the session, but not of the device.
    let thief = app.visitor();
    thief.set_cookie("guidepost", &person.cookie("guidepost").unwrap());
    let mut last = 0;
    for _ in 0..12 {
        last = thief.post("/reauth", &[("password", "guess")]).await.status;
    }
    assert_eq!(last, 429);
}

#[actix_web::test]
async fn c6_proving_oneself_leads_only_to_our_own_pages() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let fields = [("password", PASSWORD), ("next", "//evil.example")];
    person.post("/reauth", &fields).await.assert_redirect("/");
}
