//! Finding posts.

use super::question;
use crate::support::TestApp;

#[actix_web::test]
async fn words_of_topics_and_comments_are_found_and_marked_and_each_topic_once() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("How do I negotiate a salary?"));
    let other = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &other, None, "Negotiating with **beginners** is like that.");
    app.comment(&sam, &other, None, "And negotiating again.");
    let page = app.visitor().get("/forum/search?q=negotiating").await;
    page.assert_status(200).assert_selector("mark");
    let found = page.attributes(".topics .topic__title a", "href");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.contains(&topic));
    let page = app.visitor().get("/forum/search?q=begin").await;
    let found = page.attributes(".topics .topic__title a", "href");
    assert_eq!(found, [format!("/forum/comments/{comment}")]);
    app.visitor().get("/forum/search?q=nothinglikethis").await.assert_text("Nothing found");
    // Tags and accents.
    app.visitor().get("/forum/search?q=PI%C3%81NO").await.assert_selector(".topics .topic");
}

#[actix_web::test]
async fn what_is_changed_or_removed_is_found_as_it_is_now() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&ana, &topic, None, "Something about violins.");
    let person = app.sign_in(&ana).await;
    let finds = async |word: &str| {
        let page = app.visitor().get(&format!("/forum/search?q={word}")).await;
        page.attributes(".topics .topic__title a", "href").len()
    };
    assert_eq!(finds("violins").await, 1);
    let path = format!("/forum/comments/{comment}");
    person.post(&path, &[("body", "Something about cellos.")]).await.assert_status(303);
    assert_eq!((finds("violins").await, finds("cellos").await), (0, 1));
    person.post(&format!("{path}/removal"), &[]).await.assert_status(303);
    assert_eq!(finds("cellos").await, 0);
    person.post(&format!("{topic}/removal"), &[]).await.assert_status(303);
    assert_eq!(finds("piece").await, 0);
}

#[actix_web::test]
async fn q1_q3_no_search_fails_and_none_finds_an_address() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    app.topic(&ana, &question("Which piece first?"));
    let long = "a".repeat(10_000);
    for odd in ["%25", "_", "%27", "%22", "NEAR(", "*", "%00", "a%20OR%20b", "(", ":%26!%7C", &long]
    {
        let reply = app.visitor().get(&format!("/forum/search?q={odd}")).await;
        assert!(matches!(reply.status, 200 | 422), "{odd}: {}", reply.status);
    }
    for asked in ["ana%40example.org", "example.org"] {
        let reply = app.visitor().get(&format!("/forum/search?q={asked}")).await;
        reply.assert_text("Nothing found");
    }
    for odd in ["view=password_hash", "period=ever", "page=-1", "page=1000000000000000000"] {
        app.visitor().get(&format!("/forum?{odd}")).await.assert_status(422);
    }
}
