//! A text as it will be shown.

use guidepost::accounts::Role;
use guidepost::base::markdown;

use crate::support::TestApp;
use crate::support::coaching::profile_input;
use crate::support::world::now;

#[actix_web::test]
async fn a_preview_is_what_will_be_stored_and_stores_nothing() {
    let app = TestApp::start().await;
    app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let browser = app.sign_in(&sam).await;
    let text = "Ask @amara-okafor:\n\n- [x] done\n\n<script>alert(1)</script>";
    let part = browser.htmx_post("/preview", &[("text", text)]).await;
    part.assert_status(200).assert_fragment("a[href='/coaches/amara-okafor']");
    part.assert_selector("input[type=checkbox][disabled][checked]");
    part.assert_text("<script>alert(1)</script>");
    // Without scripts the whole form is sent, and says which of its fields to look at.
    let fields = [("title", "x"), ("bio", "*words*"), ("style", "other"), ("preview", "bio")];
    let page = browser.post("/preview", &fields).await;
    page.assert_status(200).assert_selector(".prose em").assert_no_text("other");
    browser.post("/preview", &[("text", "  ")]).await.assert_text("nothing to preview");
}

#[actix_web::test]
async fn k3_what_is_too_long_is_refused_before_it_is_read() {
    let app = TestApp::start().await;
    let browser = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    for length in [markdown::LONGEST + 1, 1_000_000] {
        let text = ">".repeat(length);
        browser.post("/preview", &[("text", &text)]).await.assert_status(413);
    }
}

#[actix_web::test]
async fn every_field_for_prose_is_an_editor_that_works_without_scripts() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let page = browser.get("/coach/profile").await;
    assert_eq!(page.attributes("prose-editor textarea", "name"), ["bio", "style"]);
    let shown = "prose-editor button[formaction='/preview'][formtarget='_blank'][formnovalidate]";
    assert_eq!(page.attributes(shown, "value"), ["bio", "style"]);
    page.assert_selector("prose-editor [data-bar][hidden]");
    page.assert_selector("prose-editor a[href='/pictures']");
}

#[actix_web::test]
async fn what_an_older_renderer_wrote_is_rendered_anew() {
    use diesel::prelude::*;
    use guidepost::db::DbError;
    use guidepost::db::schema::coach_profiles;

    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let of = |app: &TestApp| {
        app.app
            .db
            .read_now(|conn| -> Result<(String, i32), DbError> {
                let row = coach_profiles::table.find(id);
                Ok(row
                    .select((coach_profiles::bio_html, coach_profiles::prose_version))
                    .first(conn)?)
            })
            .unwrap()
    };
    let fresh = of(&app);
    assert_eq!(fresh, (markdown::render(&profile_input().bio), markdown::RENDERER_VERSION));
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(coach_profiles::table.find(id))
                .set((
                    coach_profiles::bio_html.eq("<p>old</p>"),
                    coach_profiles::prose_version.eq(markdown::RENDERER_VERSION - 1),
                ))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let anew =
        |conn: &mut guidepost::db::Conn| guidepost::coaches::commands::render_anew(conn, 10, now());
    app.app.db.write_now(anew).unwrap();
    assert_eq!(of(&app), fresh);
}
