//! What people write, in a real browser.

use diesel::prelude::*;
use guidepost::db::DbError;
use guidepost::db::schema::coach_profiles;
use serde_json::{Value, json};

use crate::prose::payloads::{outcomes, payloads};
use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};
use crate::support::door::PASSWORD;

/// Before anything else of a page: whatever would ask or tell counts.
const COUNTING: &str = "window.dialogs = []; \
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) \
        window[name] = (...words) => { window.dialogs.push(name + ' ' + words); };";

/// Touches everything in the prose as a hand, a mouse and a keyboard would.
const TOUCHING: &str = "const all = document.querySelectorAll('.prose *'); \
    for (const one of all) \
        for (const type of ['mouseover', 'mouseenter', 'mousemove', 'focus', 'focusin', 'pointerover', 'click', \
            'input', 'change', 'keydown', 'toggle', 'load', 'error', 'animationstart', 'begin', 'submit']) { \
            const event = new Event(type, { bubbles: true, cancelable: true }); \
            one.addEventListener(type, (e) => e.preventDefault(), { once: true }); \
            one.dispatchEvent(event); \
        } \
    return all.length";

#[actix_web::test]
async fn k1_a_page_of_all_payloads_opens_no_dialog_even_without_the_policy() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let html: String = payloads().iter().flat_map(|payload| outcomes(payload)).collect();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(coach_profiles::table.find(coach.id()))
                .set(coach_profiles::bio_html.eq(&html))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let browser = Browser::open(&app, Setup::default()).await;
    let tell = |cmd: &str, params: Value| json!({ "cmd": cmd, "params": params });
    // The policy alone would stop them all, and then this would say nothing of the renderer.
    for (cmd, params) in [
        ("Page.enable", json!({})),
        ("Page.setBypassCSP", json!({ "enabled": true })),
        ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": COUNTING })),
    ] {
        browser.command("goog/cdp/execute", &tell(cmd, params)).await;
    }
    browser.visit("/coaches/amara-okafor").await;
    browser.find(".prose").await;
    let inline = "const s = document.createElement('script'); s.textContent = 'alert(0)'; \
                  document.body.append(s); return window.dialogs.splice(0).length";
    assert_eq!(browser.run(inline).await, json!(1), "the policy is off, and dialogs are counted");
    let touched = browser.run(TOUCHING).await.as_i64().unwrap();
    assert!(touched > 400, "{touched}");
    actix_web::rt::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(browser.run("return window.dialogs").await, json!([]));
    assert_eq!(browser.path().await, "/coaches/amara-okafor");
    // Nothing of it was fetched from elsewhere (K4).
    let foreign = "return performance.getEntriesByType('resource').map(e => e.name) \
                   .filter(name => !name.startsWith(location.origin) && !name.startsWith('data:'))";
    assert_eq!(browser.run(foreign).await, json!([]));
    browser.close().await;
}

#[actix_web::test]
async fn the_editor_marks_words_shows_a_preview_and_keeps_what_was_typed() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let coach = app.coach("Amara Okafor");
    app.set_password(coach.member());
    let browser = Browser::open(&app, Setup { width: 390, ..Setup::default() }).await;
    browser.sign_in(coach.member().email(), PASSWORD).await;
    browser.visit("/coach/profile").await;
    browser.fill("bio", "plain").await;
    browser.run("document.querySelector('#f-bio').select()").await;
    // Control and B.
    browser.keys("#f-bio", "\u{E009}b\u{E000}").await;
    assert_eq!(browser.value("bio").await, "**plain**");
    browser.click("prose-editor:has(#f-bio) [data-preview]").await;
    browser.find("prose-editor:has(#f-bio) [data-shown]:not([hidden]) strong").await;
    assert_eq!(browser.axe().await, Vec::<String>::new());
    assert_eq!(browser.overflow().await, 0);
    browser.click("prose-editor:has(#f-bio) [data-preview]").await;
    browser.find("#f-bio:not([hidden])").await;
    assert_eq!(browser.value("bio").await, "**plain**");
    // A picture from the clipboard is sent, and its line stands in the text.
    browser
        .run(
            "const canvas = document.createElement('canvas'); canvas.width = canvas.height = 80; \
             canvas.toBlob((blob) => { \
               const data = new DataTransfer(); data.items.add(new File([blob], 'a.png', { type: 'image/png' })); \
               document.querySelector('#f-bio').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); \
             })",
        )
        .await;
    for _ in 0..100 {
        if browser.value("bio").await.contains("](/pictures/") {
            break;
        }
        actix_web::rt::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let text = browser.value("bio").await;
    assert!(text.contains("![what the picture shows](/pictures/"), "{text}");
    browser.close().await;
}
