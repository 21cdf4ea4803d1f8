//! Forms that come back with what was typed: because of a file, or because somebody saved meanwhile.

use diesel::prelude::*;
use guidepost::db::DbError;
use guidepost::db::schema::{files, resource_versions, resources};

use super::kinds::{document, is_sound, send, send_form};
use super::with;
use crate::support::{Reply, TestApp};

const LARGEST: usize = 30 * 1024 * 1024;

/// What the form knows the resource by.
fn known(page: &Reply) -> String {
    page.attributes("input[name=changed]", "value").remove(0)
}

fn count_of_versions(app: &TestApp) -> i64 {
    let count = app.app.db.read_now(|conn| -> Result<i64, DbError> {
        Ok(resource_versions::table.count().get_result(conn)?)
    });
    count.unwrap()
}

fn count_of_files(app: &TestApp) -> i64 {
    let count = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> { Ok(files::table.count().get_result(conn)?) });
    count.unwrap()
}

#[actix_web::test]
async fn u1_u3_a_file_that_is_not_taken_gives_the_form_again_with_what_was_typed() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = document(&author, "public").await;
    let page = author.get(&form).await;
    let action = page.attributes("form[enctype='multipart/form-data']", "action").remove(0);
    let typed = with(&[("title", "Another plan"), ("minutes", "7"), ("body", "Words beside it.")]);
    let large = vec![0; LARGEST + 1];
    for (name, bytes, status, words) in [
        ("a.html", &b"<p>words</p>"[..], 422, "Save it as PDF"),
        ("a.pdf", b"", 422, "nothing in this file"),
        ("a.pdf", large.as_slice(), 413, "more than 30 MB"),
    ] {
        let again = send_form(&author, &action, &typed, (name, bytes)).await;
        again.assert_status(status).assert_selector("#f-file-error").assert_text(words);
        assert_eq!(again.attributes("[aria-invalid=true]", "name"), ["file"]);
        assert_eq!(again.attributes("#f-title", "value"), ["Another plan"]);
        assert_eq!(again.attributes("#f-minutes", "value"), ["7"]);
        again.assert_text("Words beside it.");
    }
    // Alone it says the same.
    send(&author, &action, "", b"").await.assert_status(422).assert_selector("#f-file-error");
    author.get(&form).await.assert_no_text("Another plan");
    assert_eq!(count_of_files(&app), 0);
    // A good file beside a field that is wrong is to be chosen again, as browsers do not.
    let wrong = with(&[("title", ""), ("minutes", "7"), ("body", "")]);
    let again = send_form(&author, &action, &wrong, ("a.pdf", b"%PDF-1.7 words")).await;
    again.assert_status(422).assert_text("Choose the file again");
    assert_eq!(count_of_files(&app), 0);
    // All of it is saved at once, and published with its file.
    let mut good = typed.clone();
    good.push(("publish", "1"));
    let saved = send_form(&author, &action, &good, ("a.pdf", b"%PDF-1.7 words")).await;
    saved.assert_redirect(&form);
    app.visitor().get("/library/another-plan").await.assert_text("a.pdf");
    // What changes with its file is one version. Without a file it keeps the one it has.
    let more = with(&[("title", "A third plan"), ("minutes", "7"), ("body", "")]);
    let changed = send_form(&author, &action, &more, ("b.pdf", b"%PDF-1.7 more")).await;
    changed.assert_redirect(&form);
    assert_eq!(count_of_versions(&app), 1);
    send_form(&author, &action, &more, ("", b"")).await.assert_redirect(&form);
    app.visitor().get("/library/another-plan").await.assert_text("b.pdf");
    assert_eq!((count_of_versions(&app), count_of_files(&app)), (1, 2));
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn of_two_windows_the_second_is_told_what_the_first_saved_and_then_writes_over_it_knowingly()
{
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = author.post("/library/mine", &with(&[("publish", "1")])).await.location();
    let seen = known(&author.get(&form).await);
    let first = with(&[("title", "How to wonder"), ("changed", &seen)]);
    author.post(&form, &first).await.assert_redirect(&form);
    // A second tap on the same button has done what it should.
    author.post(&form, &first).await.assert_redirect(&form);
    assert_eq!(count_of_versions(&app), 1);
    let second = with(&[("title", "How to doubt"), ("changed", &seen)]);
    let page = author.post(&form, &second).await;
    page.assert_status(409).assert_text("Changed meanwhile").assert_text("Amara Okafor saved");
    assert_eq!(page.attributes("#f-title", "value"), ["How to doubt"]);
    assert_eq!(page.attributes(".alert a", "href"), ["/library/how-to-ask/versions"]);
    author.get("/library/how-to-ask").await.assert_text("How to wonder");
    let now_known = known(&page);
    assert_ne!(now_known, seen);
    let knowing = with(&[("title", "How to doubt"), ("changed", &now_known)]);
    author.post(&form, &knowing).await.assert_redirect(&form);
    author.get("/library/how-to-ask").await.assert_text("How to doubt");
    assert_eq!(count_of_versions(&app), 2);
}

#[actix_web::test]
async fn a_draft_is_not_written_over_unknowingly_either() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = document(&author, "public").await;
    let file = format!("{form}/file");
    let seen = known(&author.get(&form).await);
    let fields = [("title", "A plan"), ("body", ""), ("minutes", "5"), ("changed", seen.as_str())];
    let typed = with(&fields);
    let sent = ("a.pdf", &b"%PDF-1.7 words"[..]);
    send_form(&author, &file, &typed, sent).await.assert_redirect(&form);
    // Twice the same is once, and leaves no second file.
    send_form(&author, &file, &typed, sent).await.assert_redirect(&form);
    assert_eq!(count_of_files(&app), 1);
    let other = ("b.pdf", &b"%PDF-1.7 other words"[..]);
    let page = send_form(&author, &file, &typed, other).await;
    page.assert_status(409).assert_text("Something else was saved").assert_text("a.pdf");
    page.assert_text("Choose the file again");
    assert_eq!(count_of_files(&app), 1);
    assert!(is_sound(&app));
}

#[actix_web::test]
async fn two_who_save_at_once_do_not_both_win() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = author.post("/library/mine", &with(&[("publish", "1")])).await.location();
    let seen = known(&author.get(&form).await);
    let one = with(&[("title", "How to wonder"), ("changed", &seen)]);
    let other = with(&[("title", "How to doubt"), ("changed", &seen)]);
    let (a, b) = futures_util::join!(author.post(&form, &one), author.post(&form, &other));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[actix_web::test]
async fn going_back_twice_goes_back_once() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let form = author.post("/library/mine", &with(&[("publish", "1")])).await.location();
    author.post(&form, &with(&[("title", "How to wonder")])).await.assert_redirect(&form);
    let list = author.get("/library/how-to-ask/versions").await;
    let href = list.attributes(".rows .cover-link", "href").remove(0);
    let version = href.rsplit('/').next().unwrap().to_owned();
    for _ in 0..2 {
        let back = [("version", version.as_str())];
        author.post(&format!("{form}/restoration"), &back).await.assert_redirect(&form);
    }
    assert_eq!(count_of_versions(&app), 2);
    let title = app.app.db.read_now(|conn| -> Result<String, DbError> {
        Ok(resources::table.select(resources::title).first(conn)?)
    });
    assert_eq!(title.unwrap(), "How to ask");
}
