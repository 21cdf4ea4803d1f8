//! Booking, and the work of staff, without a mouse.

use crate::forum::question;
use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};
use crate::support::door::PASSWORD;

const ENTER: &str = "\u{E007}";
const RIGHT: &str = "\u{E014}";

#[actix_web::test]
async fn a_session_is_found_and_booked_with_the_keyboard_alone() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    app.bookable("Rosa Lind");
    app.run_jobs().await;
    let browser = Browser::open(&app, Setup::default()).await;
    browser.visit("/coaches").await;
    browser.tab_to("Rosa Lind").await;
    browser.type_keys(ENTER).await;
    browser.sees("Book Rosa").await;
    browser.tab_to("Choose a time").await;
    browser.type_keys(ENTER).await;
    browser.find(".month__day").await;

    // In the month, arrows walk over the days and Enter opens one.
    browser.tab_to_css("a.month__day").await;
    let first = browser.run("return document.activeElement.textContent").await;
    browser.type_keys(RIGHT).await;
    let second = browser.run("return document.activeElement.textContent").await;
    assert_ne!(first, second, "the arrow moves to the next day");
    browser.type_keys(ENTER).await;
    browser.find("#times:focus-within, #times:focus").await;
    browser.tab_to_css("a.time").await;
    browser.type_keys(ENTER).await;

    browser.sees("Almost there").await;
    browser.tab_to_css("#f-name").await;
    browser.type_keys("Kenji Abe").await;
    browser.tab_to_css("#f-email").await;
    browser.type_keys("kenji@example.org").await;
    browser.tab_to("Go on to pay").await;
    browser.type_keys(ENTER).await;
    browser.sees("Held for you until").await;
    browser.tab_to("Pay €80").await;
    browser.type_keys(ENTER).await;
    browser.sees("What should this card do?").await;
    browser.tab_to("Pay €80").await;
    browser.type_keys(ENTER).await;
    browser.sees_while_working(&app, "You meet Rosa").await;
    browser.close().await;
    app.run_jobs().await;
}

#[actix_web::test]
async fn a_case_takes_two_keys_and_then_the_next_one_is_there() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    for words in ["Cheap watches", "Cheap shoes"] {
        let comment = app.comment(&sam, &topic, None, words);
        let report = format!("/reports/comment/{comment}");
        app.sign_in(&ana).await.post(&report, &[("reason", "spam")]).await.assert_status(303);
    }
    let moderator = app.moderator("Mo");
    app.set_password(moderator.member());
    let browser = Browser::open(&app, Setup::default()).await;
    browser.sign_in(moderator.member().email(), PASSWORD).await;
    browser.visit("/admin/moderation").await;
    browser.click("a.cover-link").await;
    browser.sees("Cheap watches").await;
    browser.type_keys("r").await;
    browser.type_keys(ENTER).await;
    browser.sees("Cheap shoes").await;
    browser.type_keys("h").await;
    browser.type_keys(ENTER).await;
    browser.sees("Nothing waits").await;
    browser.close().await;
    app.visitor().get(&topic).await.assert_no_text("Cheap").assert_text("0 answers");
    app.run_jobs().await;
}

#[actix_web::test]
async fn a_vote_leaves_the_focus_where_it_was() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    app.set_password(&sam);
    let browser = Browser::open(&app, Setup::default()).await;
    browser.sign_in(sam.email(), PASSWORD).await;
    browser.visit(&topic).await;
    browser.tab_to_css(".votes__button[value='1']").await;
    browser.type_keys(ENTER).await;
    browser.find(".votes__button[aria-pressed='true']:focus").await;
    browser.type_keys(ENTER).await;
    browser.find(".votes__button[aria-pressed='false']:focus").await;
    browser.close().await;
    app.run_jobs().await;
}
