//! Videos, which stay at their sites, and documents with their files.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use guidepost::app::doctor;
use guidepost::base::ids::FileId;
use guidepost::db::DbError;
use guidepost::db::schema::{resource_files, topics};

use super::{finds, with};
use crate::support::booking::thursday_at_ten;
use crate::support::{Person, Reply, TestApp};

pub const VIDEO: &[(&str, &str)] = &[
    ("kind", "video"),
    ("title", "A talk"),
    ("body", ""),
    ("video", "https://youtu.be/aqz-KE-bpKQ?t=3"),
    ("minutes", "11"),
    ("publish", "1"),
];

pub async fn send(person: &Person<'_>, path: &str, name: &str, bytes: &[u8]) -> Reply {
    send_form(person, path, &[], (name, bytes)).await
}

/// Sends a form with its file, which stands before the fields.
pub async fn send_form(
    person: &Person<'_>,
    path: &str,
    fields: &[(&str, &str)],
    (name, bytes): (&str, &[u8]),
) -> Reply {
    let mut body = format!(
        "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/html\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    for (field, value) in fields {
        let part = format!(
            "\r\n--border\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}"
        );
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(b"\r\n--border--\r\n");
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "multipart/form-data; boundary=border"))
        .set_payload(body);
    person.send(request).await
}

pub fn is_sound(app: &TestApp) -> bool {
    let files = app.app.files.clone();
    let answers = app.app.db.read_now(|conn| doctor::examine_files(conn, &files)).unwrap();
    answers.iter().all(|answer| answer.found == 0)
}

/// Begins a document, and gives the path of its form.
pub async fn document(author: &Person<'_>, visibility: &str) -> String {
    let fields = [
        ("kind", "document"),
        ("title", "A plan"),
        ("body", ""),
        ("minutes", "5"),
        ("visibility", visibility),
    ];
    let saved = author.post("/library/mine", &with(&fields)).await;
    saved.assert_status(303);
    saved.location()
}

async fn publish(author: &Person<'_>, form: &str, visibility: &str) -> Reply {
    let fields = [
        ("title", "A plan"),
        ("body", ""),
        ("minutes", "5"),
        ("visibility", visibility),
        ("publish", "1"),
    ];
    author.post(form, &with(&fields)).await
}

#[actix_web::test]
async fn a_video_is_shown_by_us_until_somebody_plays_it() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    author.get("/library/mine/new?kind=video").await.assert_selector("#f-video");
    author.post("/library/mine", &with(VIDEO)).await.assert_status(303);
    let page = app.visitor().get("/library/a-talk").await;
    page.assert_status(200).assert_text("11 minutes").assert_text("YouTube");
    // Nothing of the other site is asked for, and its player alone may be framed here.
    assert!(page.attributes("iframe, .video img", "src").is_empty());
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.ends_with("frame-src https://www.youtube-nocookie.com"), "{policy}");
    assert_eq!(
        page.attributes("[data-player]", "data-player"),
        ["https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0"]
    );
    assert_eq!(
        page.attributes(".video__poster", "href"),
        ["https://www.youtube.com/watch?v=aqz-KE-bpKQ"]
    );
    let list = app.visitor().get("/library?kind=video").await;
    assert!(!list.header("content-security-policy").unwrap().contains("frame-src"));
    assert_eq!(finds(&app.visitor(), "kind=video").await, ["/library/a-talk"]);
}

#[actix_web::test]
async fn what_is_no_video_is_said_and_kept() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    for address in ["", "https://example.org/video", "javascript:alert(1)"] {
        let mut fields = VIDEO.to_vec();
        fields[3] = ("video", address);
        fields[4] = ("minutes", "0");
        let page = author.post("/library/mine", &with(&fields)).await;
        page.assert_status(422).assert_text("no video that we can show");
        assert_eq!(page.attributes("#f-video", "value"), [address]);
        assert_eq!(page.attributes("[aria-invalid=true]", "name"), ["video", "minutes"]);
    }
}

#[actix_web::test]
async fn u1_u2_a_document_is_published_once_its_file_is_there_and_it_is_only_ever_saved() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = document(&author, "public").await;
    publish(&author, &form, "public").await.assert_status(422).assert_text("Choose a file first");
    let file = format!("{form}/file");
    for (name, bytes) in [
        ("a.pdf", &b"<!doctype html><script>alert(1)</script>"[..]),
        ("a.docx", b"PK\x03\x04 no document"),
        ("a.mp3", b"\xff\xfeh\0i\0"),
        ("a.html", b"<p>words</p>"),
    ] {
        send(&author, &file, name, bytes).await.assert_status(422);
    }
    send(&author, &file, "empty.pdf", b"").await.assert_status(422);
    send(&author, &file, "../Größe \u{202e}.exe", b"%PDF-1.7 words").await.assert_redirect(&form);
    publish(&author, &form, "public").await.assert_status(303);
    let page = app.visitor().get("/library/a-plan").await;
    page.assert_status(200).assert_text("Größe.pdf").assert_text("PDF, 1 KB");
    let href = page.attributes("a[download]", "href").remove(0);
    assert!(!href.contains("sign="));
    let got = app.visitor().get(&href).await;
    got.assert_status(200);
    assert_eq!(got.bytes, b"%PDF-1.7 words");
    assert_eq!(got.header("content-type"), Some("application/pdf"));
    assert_eq!(got.header("x-content-type-options"), Some("nosniff"));
    assert!(got.header("content-security-policy").unwrap().ends_with("sandbox"));
    let disposition = got.header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment; "), "{disposition}");
    assert!(disposition.contains("Gr%C3%B6%C3%9Fe"), "{disposition}");
    // A file of a draft takes the place of the one before it, which is gone.
    author.post(&format!("{form}/removal"), &[]).await.assert_redirect("/library/mine");
    app.visitor().get(&href).await.assert_status(404);
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn a_recording_is_heard_from_where_somebody_wishes() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = document(&author, "public").await;
    send(&author, &format!("{form}/file"), "a.wav", b"RIFF\0\0\0\0WAVEfmt 0123456789").await;
    publish(&author, &form, "public").await.assert_status(303);
    let page = app.visitor().get("/library/a-plan").await;
    let src = page.attributes("audio[controls]", "src").remove(0);
    let visitor = app.visitor();
    let part = visitor.with_header("Range", "bytes=16-19").get(&src).await;
    part.assert_status(206);
    assert_eq!(part.header("content-range"), Some("bytes 16-19/26"));
    assert_eq!(part.bytes, b"0123");
    visitor.with_header("Range", "bytes=90-").get(&src).await.assert_status(416);
    visitor.with_header("Range", "bytes=x").get(&src).await.assert_status(200);
}

#[actix_web::test]
async fn u4_a_file_for_some_has_an_address_for_one_reader() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let author = app.sign_in(coach.member()).await;
    let form = document(&author, "students").await;
    send(&author, &format!("{form}/file"), "a.pdf", b"%PDF-1.7 words").await;
    publish(&author, &form, "students").await.assert_status(303);
    let sam = app.student("Sam Rivera");
    app.confirmed(&sam, &sale, thursday_at_ten());
    let (student, other) = (app.sign_in(&sam).await, app.sign_in(&app.student("Ana Sousa")).await);
    let page = student.get("/library/a-plan").await;
    let href = page.attributes("a[download]", "href").remove(0);
    student.get(&href).await.assert_status(200);
    let (bare, query) = href.split_once('?').unwrap();
    for (person, path, status) in [
        (&student, bare.to_owned(), 404),
        (&student, format!("{bare}?{}", query.replace("until=1", "until=9")), 404),
        (&student, format!("{bare}?until=x&sign=y"), 404),
        // Another student does not see the document at all; its author has an address of their own.
        (&other, href.clone(), 404),
        (&author, href.clone(), 404),
        (&app.visitor(), href.clone(), 404),
    ] {
        person.get(&path).await.assert_status(status);
    }
    // What staff hide, and what is a draft again, is not handed to readers by an old address.
    author.post(&format!("{form}/withdrawal"), &[]).await.assert_status(303);
    student.get(&href).await.assert_status(404);
}

#[actix_web::test]
async fn only_a_document_takes_a_file_and_only_its_authors() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let other = app.sign_in(app.coach("Kenji Morimoto").member()).await;
    let saved = author.post("/library/mine", &with(&[])).await.location();
    send(&author, &format!("{saved}/file"), "a.pdf", b"%PDF-1.7").await.assert_status(404);
    let form = document(&author, "public").await;
    send(&other, &format!("{form}/file"), "a.pdf", b"%PDF-1.7").await.assert_status(404);
    for words in ["%PDF-1.7 first", "%PDF-1.7 second"] {
        send(&author, &format!("{form}/file"), "a.pdf", words.as_bytes()).await.assert_status(303);
    }
    // Nothing names the first any more: it was that of a draft.
    let left: Vec<FileId> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(resource_files::table.select(resource_files::file_id).load(conn)?)
        })
        .unwrap();
    assert_eq!(left.len(), 1);
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn a_retired_field_is_offered_only_where_it_is_chosen() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let saved = author.post("/library/mine", &with(&[("topic", "career"), ("publish", "1")])).await;
    let form = saved.location();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(topics::table.find("career"))
                .set(topics::is_retired.eq(true))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let offers = |page: &Reply| {
        page.attributes("#f-topic option", "value").iter().any(|value| value == "career")
    };
    assert!(!offers(&author.get("/library/mine/new").await));
    assert!(offers(&author.get(&form).await));
    author.post("/library/mine", &with(&[("topic", "career")])).await.assert_status(422);
    author.post(&form, &with(&[("topic", "career")])).await.assert_redirect(&form);
}
