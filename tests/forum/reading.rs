//! What is new, what was begun, and what is quoted.

use super::question;
use crate::support::TestApp;

#[actix_web::test]
async fn what_came_since_the_last_visit_is_counted_and_marked() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let reader = app.sign_in(&ana).await;
    reader.htmx_post(&format!("{topic}/visit"), &[]).await.assert_status(204);
    reader.get("/forum").await.assert_no_text("new comment");
    let short = topic.rsplit('-').next().unwrap();
    let later = guidepost::base::Moment::now().plus_minutes(1);
    app.app
        .db
        .write_now(|conn| {
            use guidepost::forum::commands::write_comment;
            write_comment(conn, &sam, short, None, "A short one.", later)
        })
        .unwrap();
    let list = reader.get("/forum?view=following").await;
    list.assert_selector(".topic--new .count").assert_selector(".tabs .count");
    reader.get(&topic).await.assert_selector(".post--new");
    reader.post(&format!("{topic}/visit"), &[]).await.assert_redirect(&topic);
    reader.get("/forum").await.assert_text("Which piece first?");
    let list = reader.get("/forum").await;
    assert!(list.attributes(".topic--new", "class").is_empty());
    app.visitor().get("/forum?view=following").await.assert_status(303);
}

#[actix_web::test]
async fn a_draft_is_kept_found_again_and_gone_once_it_is_posted() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let slug = topic.rsplit('/').next().unwrap();
    let writer = app.sign_in(&sam).await;
    let kept = writer.htmx_post(&format!("/forum/drafts/{slug}"), &[("body", "Half a tho")]).await;
    kept.assert_status(200).assert_text("Draft kept");
    writer.get(&topic).await.assert_text("Half a tho");
    let fields = [("title", "Half a title"), ("body", "Some words"), ("tags", "piano")];
    writer.post("/forum/drafts/new", &fields).await.assert_redirect("/forum/drafts");
    let page = writer.get("/forum/drafts").await;
    page.assert_text("Half a title").assert_text("Half a tho").assert_text("Which piece first?");
    writer.get("/forum/new").await.assert_text("Some words");
    // Another's drafts are nobody's business.
    app.sign_in(&ana).await.get("/forum/drafts").await.assert_no_text("Half a tho");
    writer
        .post(&format!("{topic}/comments"), &[("body", "A whole thought.")])
        .await
        .assert_status(303);
    writer.get("/forum/drafts").await.assert_no_text("Half a tho");
    writer.post("/forum/drafts/new/removal", &[]).await.assert_redirect("/forum/drafts");
    writer.get("/forum/drafts").await.assert_no_text("Half a title");
    writer.post("/forum/drafts/nowhere", &[("body", "x")]).await.assert_status(404);
}

#[actix_web::test]
async fn a_quote_stands_in_the_form_with_the_name_of_who_said_it() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "A short one.\nVery short.");
    let person = app.sign_in(&ana).await;
    let page = person.get(&format!("{topic}?quote={comment}")).await;
    page.assert_text("> @sam said:").assert_text("> A short one.").assert_text("Reply to @sam");
    assert_eq!(page.attributes("input[name=parent]", "value"), [comment.as_str()]);
    for odd in ["nonsense", "01900000000000000000000000"] {
        person.get(&format!("{topic}?quote={odd}")).await.assert_status(200);
    }
}

#[actix_web::test]
async fn a_public_topic_says_what_it_is_to_search_engines_and_a_private_one_asks_not_to_be_kept() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    let topic = app.topic(&ana, &question("Which </script> piece & first?"));
    let page = app.visitor().get(&topic).await;
    let canonical = page.attributes("link[rel=canonical]", "href");
    assert_eq!(canonical, [format!("http://guidepost.test{topic}")]);
    let text = page.text();
    let json =
        text.split("application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["@type"], "QAPage");
    assert_eq!(json["mainEntity"]["name"], "Which </script> piece & first?");
    let own = guidepost::forum::TopicInput {
        visibility: guidepost::forum::Visibility::Members,
        ..question("For members only, this one")
    };
    let topic = app.topic(&ana, &own);
    let page = app.sign_in(&ana).await.get(&topic).await;
    page.assert_selector("meta[name=robots][content=noindex]");
    assert!(page.attributes("link[rel=canonical]", "href").is_empty());
}

#[actix_web::test]
async fn a_visitor_who_has_a_page_is_sent_no_second_one_until_something_changes() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    for path in [topic.clone(), "/forum/feed.atom".to_owned(), format!("{topic}/feed.atom")] {
        let first = app.visitor().get(&path).await;
        let tag = first.assert_status(200).header("etag").unwrap().to_owned();
        let again = app.visitor().with_header("If-None-Match", &tag);
        again.get(&path).await.assert_status(304);
    }
    let page = app.visitor().get(&topic).await;
    let again = app.visitor().with_header("If-None-Match", page.header("etag").unwrap());
    app.comment(&sam, &topic, None, "A short one.");
    again.get(&topic).await.assert_status(200).assert_text("A short one");
    // What somebody signed in sees is kept nowhere.
    let reply = app.sign_in(&ana).await.get(&topic).await;
    assert_eq!((reply.header("etag"), reply.header("cache-control")), (None, Some("no-store")));
}

#[actix_web::test]
async fn feeds_hold_what_is_public_as_atom() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    let topic = app.topic(&ana, &question("Which <piece> & first?"));
    app.comment(&ana, &topic, None, "A *short* one.");
    let feed = app.visitor().get("/forum/feed.atom").await;
    assert!(feed.header("content-type").unwrap().starts_with("application/atom+xml"));
    let text = feed.text();
    assert!(text.contains("<title>Which &#60;piece&#62; &#38; first?</title>"), "{text}");
    assert!(text.contains(&format!("<id>http://guidepost.test{topic}</id>")), "{text}");
    let said = app.visitor().get(&format!("{topic}/feed.atom")).await.text();
    assert!(said.contains("short") && said.contains("/forum/comments/"), "{said}");
    app.visitor().get("/forum/categories/music/feed.atom").await.assert_status(200);
    app.visitor().get("/forum/categories/nothing/feed.atom").await.assert_status(404);
}
