//! What a resource was before each change.

use guidepost::accounts::Role;

use super::kinds::{is_sound, send};
use super::with;
use crate::support::TestApp;

#[actix_web::test]
async fn each_change_of_what_was_published_keeps_what_it_was() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let author = app.sign_in(coach.member()).await;
    let form = author.post("/library/mine", &with(&[("title", "A draft")])).await.location();
    author.post(&form, &with(&[("publish", "1")])).await.assert_redirect(&form);
    let list = "/library/how-to-ask/versions";
    author.get(list).await.assert_status(200).assert_text("No former version");
    author.post(&form, &with(&[("title", "How to wonder")])).await.assert_redirect(&form);
    // Nothing is kept where nothing changed.
    author.post(&form, &with(&[("title", "How to wonder")])).await.assert_redirect(&form);
    let page = author.get(list).await;
    page.assert_text("How to ask").assert_text("Amara Okafor");
    let hrefs = page.attributes(".rows .cover-link", "href");
    assert_eq!(hrefs.len(), 1);
    author.get(&hrefs[0]).await.assert_text("How to ask").assert_selector(".prose em");
    let version = hrefs[0].rsplit('/').next().unwrap().to_owned();
    let back = [("version", version.as_str())];
    author.post(&format!("{form}/restoration"), &back).await.assert_redirect(&form);
    app.visitor().get("/library/how-to-ask").await.assert_text("How to ask");
    let again = author.get(list).await;
    assert_eq!(again.attributes(".rows .cover-link", "href").len(), 2);
    again.assert_text("How to wonder");
}

#[actix_web::test]
async fn r2_what_it_was_is_for_its_author_and_staff() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let other = app.sign_in(app.coach("Kenji Morimoto").member()).await;
    let staff = app.sign_in(&app.member("Kim", &[Role::Moderator])).await;
    let secret =
        [("visibility", "students"), ("summary", "For my students only."), ("publish", "1")];
    let form = author.post("/library/mine", &with(&secret)).await.location();
    author.post(&form, &with(&[])).await.assert_redirect(&form);
    let list = "/library/how-to-ask/versions";
    let href = author.get(list).await.attributes(".rows .cover-link", "href").remove(0);
    for path in [list, &href] {
        app.visitor().get(path).await.assert_status(303);
        other.get(path).await.assert_status(404);
        staff.get(path).await.assert_status(200);
    }
    let version = href.rsplit('/').next().unwrap().to_owned();
    let path = format!("{form}/restoration");
    let back = [("version", version.as_str())];
    other.post(&path, &back).await.assert_status(404);
    staff.post(&path, &back).await.assert_status(404);
    staff.get(&href).await.assert_no_text("Make it this again");
    author.post(&path, &[("version", "x")]).await.assert_status(404);
    // Going back does not close, or open, what it is now.
    author.post(&path, &back).await.assert_redirect(&form);
    app.visitor().get("/library/how-to-ask").await.assert_text("For my students only.");
}

#[actix_web::test]
async fn a_document_keeps_its_old_file_while_a_version_names_it() {
    let app = TestApp::start().await;
    let author = app.sign_in(app.coach("Amara Okafor").member()).await;
    let fields = with(&[("kind", "document"), ("minutes", "5"), ("body", "")]);
    let form = author.post("/library/mine", &fields).await.location();
    let file = format!("{form}/file");
    send(&author, &file, "first.pdf", b"%PDF-1.7 first").await.assert_status(303);
    let publish = with(&[("minutes", "5"), ("body", ""), ("publish", "1")]);
    author.post(&form, &publish).await.assert_status(303);
    let former = app.visitor().get("/library/how-to-ask").await;
    let former = former.attributes("a[download]", "href").remove(0);
    send(&author, &file, "second.pdf", b"%PDF-1.7 second").await.assert_status(303);
    app.visitor().get(&former).await.assert_status(404);
    let list = author.get("/library/how-to-ask/versions").await;
    let version = list.attributes(".rows .cover-link", "href").remove(0);
    let page = author.get(&version).await;
    page.assert_text("first.pdf");
    let signed = page.attributes("a[href*='sign=']", "href").remove(0);
    assert_eq!(author.get(&signed).await.bytes, b"%PDF-1.7 first");
    app.visitor().get(&signed).await.assert_status(404);
    let id = version.rsplit('/').next().unwrap().to_owned();
    let path = format!("{form}/restoration");
    author.post(&path, &[("version", id.as_str())]).await.assert_redirect(&form);
    app.visitor().get("/library/how-to-ask").await.assert_text("first.pdf");
    author.post(&format!("{form}/removal"), &[]).await.assert_status(303);
    assert!(is_sound(&app));
}
