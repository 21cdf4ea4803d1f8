//! The browsers somebody is signed in with.

use guidepost::accounts::Role;

use crate::support::TestApp;
use crate::support::door::PASSWORD;

#[actix_web::test]
async fn the_owner_is_told_of_a_browser_that_was_not_known_but_not_of_the_first_or_a_known_one() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    app.run_jobs().await;
    assert!(app.mails().is_empty(), "the first browser is no news");
    own.post("/logout", &[]).await.assert_status(303);
    let fields = [("email", sam.email()), ("password", PASSWORD)];
    own.post("/login", &fields).await.assert_redirect("/home");
    app.run_jobs().await;
    assert!(app.mails().is_empty(), "the device is known");
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    let other = app.visitor().with_header("User-Agent", agent);
    other.post("/login", &fields).await.assert_redirect("/home");
    app.run_jobs().await;
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].kind, "new_device");
    assert!(mails[0].text.contains("Firefox on Linux"), "{}", mails[0].text);
}

#[actix_web::test]
async fn somebody_signs_all_other_browsers_out() {
    let app = TestApp::start().await;
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let (here, there) = (app.sign_in(&sam).await, app.sign_in(&sam).await);
    let stranger = app.sign_in(&ana).await;
    let page = here.get("/settings/sessions").await;
    page.assert_selector("form[action='/settings/sessions/revocation']");
    here.post("/settings/sessions/revocation", &[]).await.assert_redirect("/settings/sessions");
    here.get("/settings").await.assert_status(200);
    there.get("/settings").await.assert_status(303);
    stranger.get("/settings").await.assert_status(200);
    let page = here.get("/settings/sessions").await;
    assert!(page.attributes("form[action='/settings/sessions/revocation']", "action").is_empty());
}
