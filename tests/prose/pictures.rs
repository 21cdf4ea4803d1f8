//! Pictures in what people write.

use std::io::Cursor;

use actix_web::test::TestRequest;
use diesel::prelude::*;
use guidepost::accounts::{Coach, Role};
use guidepost::app::doctor;
use guidepost::base::Moment;
use guidepost::base::ids::FileId;
use guidepost::coaches::ProfileInput;
use guidepost::db::DbError;
use guidepost::db::schema::files;
use guidepost::prose;

use crate::support::coaching::profile_input;
use crate::support::{Person, Reply, TestApp};

async fn send(person: &Person<'_>, bytes: &[u8], is_script: bool) -> Reply {
    let mut body =
        b"--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
            .to_vec();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--border--\r\n");
    let mut request = TestRequest::post()
        .uri("/pictures")
        .insert_header(("Content-Type", "multipart/form-data; boundary=border"))
        .set_payload(body);
    if is_script {
        request = request.insert_header(("HX-Request", "true"));
    }
    person.send(request).await
}

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(width, height)
        .write_to(&mut out, image::ImageFormat::Png)
        .unwrap();
    out.into_inner()
}

fn is_sound(app: &TestApp) -> bool {
    let stored = app.app.files.clone();
    let answers = app.app.db.read_now(|conn| doctor::examine_files(conn, &stored)).unwrap();
    answers.iter().all(|answer| answer.found == 0)
}

/// The tests' own name for saving a profile with this text.
fn writes(app: &TestApp, coach: &Coach, bio: String, now: Moment) {
    let input = ProfileInput { bio, ..profile_input() };
    app.app
        .db
        .write_now(|conn| guidepost::coaches::commands::save_profile(conn, coach, &input, now))
        .unwrap();
}

fn sweep(app: &TestApp, now: Moment) -> Vec<FileId> {
    let gone = app.app.db.write_now(|conn| prose::sweep(conn, now)).unwrap();
    for id in &gone {
        app.app.files.delete(*id).unwrap();
    }
    gone
}

#[actix_web::test]
async fn u1_u5_a_picture_is_made_anew_and_served_as_nothing_else() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let browser = app.sign_in(&sam).await;
    let told = send(&browser, &picture(300, 200), true).await;
    told.assert_status(200);
    let path = told.text();
    // Whoever has the address may see it.
    let shown = app.visitor().get(&path).await;
    shown.assert_status(200);
    assert!(shown.bytes.starts_with(b"\xff\xd8\xff"));
    assert_eq!(shown.header("content-type"), Some("image/jpeg"));
    assert_eq!(shown.header("x-content-type-options"), Some("nosniff"));
    assert!(shown.header("content-security-policy").unwrap().contains("sandbox"));
    assert!(shown.header("cache-control").unwrap().contains("immutable"));
    let part = browser.htmx_post("/preview", &[("text", &format!("![A plan]({path})"))]).await;
    part.assert_selector("img[alt='A plan'][width='300'][height='200'][loading='lazy']");
    // Without scripts the page gives the line to paste.
    send(&browser, &picture(64, 64), false).await.assert_redirect("/pictures");
    let page = browser.get("/pictures").await;
    assert_eq!(page.attributes("input[readonly]", "value").len(), 2);
    assert!(page.attributes("input[readonly]", "value")[1].ends_with(&format!("({path})")));
    for odd in ["/pictures/x.jpg", &path.replace(".jpg", ".png"), &path.replace(".jpg", "")] {
        app.visitor().get(odd).await.assert_status(404);
    }
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn u1_u3_what_is_no_picture_or_too_large_leaves_nothing_behind() {
    let app = TestApp::start().await;
    let browser = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    for odd in
        [&b"<svg onload=alert(1)>"[..], b"<!doctype html>", b"GIF89a", b"\xff\xd8\xff nothing"]
    {
        send(&browser, odd, true).await.assert_status(415);
    }
    send(&browser, b"", true).await.assert_status(422);
    send(&browser, &picture(20, 20), true).await.assert_status(422);
    send(&browser, &picture(6000, 5000), true).await.assert_status(422);
    let large = vec![0; prose::LARGEST + 1];
    send(&browser, &large, true).await.assert_status(413).assert_text("more than 10 MB");
    // Without a script the page comes again, and says it at the field.
    for (bytes, status, words) in [
        (&b"GIF89a"[..], 422, "JPEG, PNG and WebP"),
        (b"", 422, "choose a picture"),
        (&picture(20, 20), 422, "small"),
        (&vec![0; prose::LARGEST + 1], 413, "more than 10 MB"),
    ] {
        let page = send(&browser, bytes, false).await;
        page.assert_status(status).assert_selector("#f-file-error").assert_text(words);
        assert_eq!(page.attributes("[aria-invalid=true]", "name"), ["file"]);
    }
    let count = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> { Ok(files::table.count().get_result(conn)?) });
    assert_eq!(count.unwrap(), 0);
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn u5_nobody_keeps_more_than_their_share() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let browser = app.sign_in(&sam).await;
    let path = send(&browser, &picture(100, 100), true).await.text();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(files::table).set(files::bytes.eq(prose::QUOTA)).execute(conn)?;
            Ok(())
        })
        .unwrap();
    send(&browser, &picture(100, 100), true).await.assert_status(413).assert_text("all your space");
    let id = path.trim_start_matches("/pictures/").trim_end_matches(".jpg").to_owned();
    browser.post(&format!("/pictures/{id}/removal"), &[]).await.assert_redirect("/pictures");
    send(&browser, &picture(100, 100), true).await.assert_status(200);
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn u4_another_persons_picture_is_not_theirs_to_delete() {
    let app = TestApp::start().await;
    let browser = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    let stranger = app.sign_in(&app.member("Ana Sousa", &[Role::Student])).await;
    let path = send(&browser, &picture(100, 100), true).await.text();
    let removal = path.replace(".jpg", "/removal");
    stranger.post(&removal, &[]).await.assert_status(404);
    assert!(stranger.get("/pictures").await.attributes("input[readonly]", "value").is_empty());
    browser.post(&removal, &[]).await.assert_redirect("/pictures");
    browser.get(&path).await.assert_status(404);
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn a_picture_that_no_kept_text_shows_is_gone_after_a_day() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let used = send(&browser, &picture(100, 100), true).await.text();
    let unused = send(&browser, &picture(100, 100), true).await.text();
    let today = Moment::now();
    writes(&app, &coach, format!("My room: ![A room]({used})"), today);
    assert_eq!(sweep(&app, today.plus_days(1).minus(chrono::TimeDelta::hours(1))), []);
    assert_eq!(sweep(&app, today.plus_days(2)).len(), 1);
    browser.get(&used).await.assert_status(200);
    browser.get(&unused).await.assert_status(404);
    let profile = app.visitor().get("/coaches/amara-okafor").await;
    profile.assert_selector(&format!("img[src='{used}'][alt='A room'][width='100']"));
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn who_quotes_a_picture_does_not_keep_it_for_its_owner() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    let path = send(&browser, &picture(100, 100), true).await.text();
    writes(&app, &coach, format!("![Theirs]({path})"), Moment::now());
    assert_eq!(sweep(&app, Moment::now().plus_days(2)).len(), 1);
}
