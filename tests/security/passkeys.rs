//! Passkeys, shown by a device of the tests' own; the browser's part is a journey.

use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::db::DbError;
use guidepost::db::schema::passkeys;
use serde_json::Value;

use super::{first_step, set_up};
use crate::support::authenticator::Authenticator;
use crate::support::{Person, Reply, TestApp};

fn json(reply: &Reply) -> Value {
    serde_json::from_slice(&reply.bytes).unwrap()
}

async fn make(person: &Person<'_>, name: &str) -> Authenticator {
    let mut device = Authenticator::new();
    let options = json(person.post("/settings/passkeys/challenge", &[]).await.assert_status(200));
    let answer = device.makes(&options);
    let fields = [("name", name), ("credential", answer.as_str())];
    person.post("/settings/passkeys", &fields).await.assert_redirect("/settings/passkeys");
    device
}

async fn show(person: &Person<'_>, device: &mut Authenticator, path: &str, next: &str) -> Reply {
    let options = json(person.post("/login/passkey/challenge", &[]).await.assert_status(200));
    let answer = device.shows(&options);
    person.post(path, &[("credential", &answer), ("next", next)]).await
}

#[actix_web::test]
async fn somebody_makes_a_passkey_signs_in_with_it_and_removes_it() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    let options = json(&own.post("/settings/passkeys/challenge", &[]).await);
    let selection = &options["publicKey"]["authenticatorSelection"];
    assert_eq!(selection["residentKey"], "required");
    assert_eq!(selection["userVerification"], "required");
    let mut device = make(&own, "My phone").await;
    own.get("/settings/passkeys").await.assert_text("My phone").assert_text("Not used yet.");

    let person = app.visitor();
    show(&person, &mut device, "/login/passkey", "/bookings").await.assert_redirect("/bookings");
    person.get("/settings").await.assert_status(200);
    let list = person.get("/settings/passkeys").await;
    list.assert_text("Last used");
    let remove = &list.attributes("form[action$='/removal']", "action")[0];
    let rename = remove.trim_end_matches("/removal");
    person.post(rename, &[("name", "Old phone")]).await.assert_redirect("/settings/passkeys");
    person.post(rename, &[("name", "")]).await.assert_status(422);
    person.get("/settings/passkeys").await.assert_text("Old phone");
    let ana = app.member("Ana", &[Role::Student]);
    let stranger = app.sign_in(&ana).await;
    stranger.post(rename, &[("name", "Mine")]).await.assert_status(404);
    stranger.post(remove, &[]).await.assert_status(404);
    person.post(remove, &[]).await.assert_redirect("/settings/passkeys");
    let gone = show(&app.visitor(), &mut device, "/login/passkey", "").await;
    gone.assert_redirect("/login");
    app.run_jobs().await;
    let subjects: Vec<String> = app.mails().iter().map(|mail| mail.subject.clone()).collect();
    for subject in ["A passkey was added", "A passkey was removed"] {
        assert!(subjects.iter().any(|own| own == subject), "{subjects:?}");
    }
}

#[actix_web::test]
async fn a_passkey_is_both_steps_and_a_proof() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    set_up(&own).await;
    let mut device = make(&own, "Key").await;
    let person = first_step(&app, &sam).await;
    show(&person, &mut device, "/login/passkey", "").await.assert_redirect("/home");
    person.get("/settings").await.assert_status(200);
    // S7: it proves again that it is oneself.
    app.age_proofs(20);
    person.get("/settings/password").await.assert_status(303);
    let proof = show(&person, &mut device, "/reauth/passkey", "/settings/password").await;
    proof.assert_redirect("/settings/password");
    person.get("/settings/password").await.assert_status(200);
}

#[actix_web::test]
async fn what_is_not_proven_lets_nobody_in() {
    let app = TestApp::start().await;
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let own = app.sign_in(&sam).await;
    let mut device = make(&own, "Key").await;
    // For another site, not unlocked, or by an unknown device.
    device.origin = "https://evil.example".to_owned();
    show(&app.visitor(), &mut device, "/login/passkey", "").await.assert_redirect("/login");
    device.origin = "http://guidepost.test".to_owned();
    device.is_unlocked = false;
    show(&app.visitor(), &mut device, "/login/passkey", "").await.assert_redirect("/login");
    device.is_unlocked = true;
    let mut unknown = Authenticator::new();
    show(&app.visitor(), &mut unknown, "/login/passkey", "").await.assert_redirect("/login");
    // An answer to no question, and one to a question that was answered.
    let nothing = app.visitor();
    nothing.post("/login/passkey", &[("credential", "{}")]).await.assert_redirect("/login");
    let person = app.visitor();
    let options = json(&person.post("/login/passkey/challenge", &[]).await);
    let answer = device.shows(&options);
    let replayed = app.visitor();
    replayed.set_cookie("guidepost", &person.cookie("guidepost").unwrap());
    person.post("/login/passkey", &[("credential", &answer)]).await.assert_redirect("/home");
    replayed.post("/login/passkey", &[("credential", &answer)]).await.assert_redirect("/login");
    // One's own passkey proves nothing in somebody else's browser.
    let other = app.sign_in(&ana).await;
    app.age_proofs(20);
    show(&other, &mut device, "/reauth/passkey", "").await.assert_status(422);
    other.get("/settings/password").await.assert_status(303);
    // A device that counts backwards was copied.
    device = {
        let mut copied = device;
        app.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                let text: String = passkeys::table.select(passkeys::credential).first(conn)?;
                let text = text.replace("\"counter\":", "\"counter\":9");
                diesel::update(passkeys::table).set(passkeys::credential.eq(text)).execute(conn)?;
                Ok(())
            })
            .unwrap();
        show(&app.visitor(), &mut copied, "/login/passkey", "").await.assert_redirect("/login");
        copied
    };
    // Whom staff shut out is out with a passkey, too.
    app.suspend_silently(&sam);
    let closed = show(&app.visitor(), &mut device, "/login/passkey", "").await;
    assert!(closed.status == 403 || closed.location() == "/login", "{}", closed.status);
}

#[actix_web::test]
async fn one_passkey_is_one_persons() {
    let app = TestApp::start().await;
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let own = app.sign_in(&sam).await;
    let mut device = make(&own, "Key").await;
    let other = app.sign_in(&ana).await;
    let options = json(&other.post("/settings/passkeys/challenge", &[]).await);
    let answer = device.makes(&options);
    let fields = [("name", "Mine now"), ("credential", answer.as_str())];
    other.post("/settings/passkeys", &fields).await.assert_status(409);
    let odd = other.post("/settings/passkeys", &[("name", "x"), ("credential", "{}")]).await;
    odd.assert_status(422);
    other.post("/settings/passkeys", &[("name", "")]).await.assert_status(422);
}
