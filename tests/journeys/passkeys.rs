//! Signing in with a passkey that the browser keeps.

use guidepost::accounts::Role;
use serde_json::json;

use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};
use crate::support::door::PASSWORD;

#[actix_web::test]
async fn somebody_makes_a_passkey_and_signs_in_with_nothing_else() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve_as("localhost").await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    app.set_password(&sam);
    let browser = Browser::open(&app, Setup::default()).await;
    let device = json!({
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": true,
        "hasUserVerification": true,
        "isUserVerified": true,
    });
    browser.command("webauthn/authenticator", &device).await;
    browser.sign_in(sam.email(), PASSWORD).await;
    browser.visit("/settings/passkeys").await;
    browser.press("Add a passkey").await;
    browser.fill("name", "My laptop").await;
    browser.press("Make the passkey").await;
    browser.sees("My laptop").await;
    browser.visit("/settings").await;
    browser.run("document.querySelector(\"form[action='/logout']\").submit()").await;
    browser.find("a[href='/login']").await;

    browser.visit("/login?next=%2Fbookings").await;
    browser.press("Use a passkey").await;
    browser.find("form[action='/logout']").await;
    assert_eq!(browser.path().await, "/bookings");

    // The page that asks again takes it, too.
    app.age_proofs(20);
    browser.visit("/settings/password").await;
    browser.sees("Is it still you?").await;
    browser.press("Use a passkey").await;
    browser.find("main [name='password'][autocomplete='new-password']").await;
    assert_eq!(browser.path().await, "/settings/password");
    browser.close().await;
}

#[actix_web::test]
async fn without_script_the_other_ways_are_there() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve_as("localhost").await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    app.set_password(&sam);
    let browser = Browser::open(&app, Setup { has_script: false, ..Setup::default() }).await;
    browser.sign_in(sam.email(), PASSWORD).await;
    browser.visit("/settings/passkeys/new").await;
    let text = browser.text().await;
    assert!(text.contains("Two-step sign-in works everywhere."), "{text}");
    assert!(!text.contains("Make the passkey"), "{text}");
    browser.close().await;
}
