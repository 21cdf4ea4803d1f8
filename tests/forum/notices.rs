//! Who hears of what.

use guidepost::accounts::Member;

use super::question;
use crate::support::TestApp;

fn kinds_to(app: &TestApp, who: &Member) -> Vec<&'static str> {
    let mut kinds: Vec<&'static str> = app
        .mails()
        .iter()
        .filter(|mail| mail.to_address == who.email())
        .map(|mail| mail.kind)
        .collect();
    kinds.sort_unstable();
    kinds
}

#[actix_web::test]
async fn whoever_asked_follows_or_is_named_hears_of_a_comment_once_and_its_author_does_not() {
    let app = TestApp::start().await;
    let [ana, sam, kim, leo] = ["Ana", "Sam", "Kim", "Leo"].map(|name| app.member(name, &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let follower = app.sign_in(&kim).await;
    follower.post(&format!("{topic}/follow"), &[("level", "follow")]).await.assert_status(303);
    app.joins_forum(&leo);
    let root = app.comment(&sam, &topic, None, "A short one. What do you think, @leo and @ana?");
    app.run_jobs().await;
    assert_eq!(kinds_to(&app, &ana), ["forum_mention"]);
    assert_eq!(kinds_to(&app, &kim), ["forum_comment"]);
    assert_eq!(kinds_to(&app, &leo), ["forum_mention"]);
    assert!(kinds_to(&app, &sam).is_empty());
    let mail = app.mails().into_iter().find(|mail| mail.to_address == leo.email()).unwrap();
    assert!(mail.text.contains("A short one") && mail.text.contains("/forum/comments/"));
    follower.get("/notifications").await.assert_text("Sam wrote in “Which piece first?”");

    app.comment(&ana, &topic, Some(root), "How short?");
    let asker = app.sign_in(&ana).await;
    let path = format!("/forum/comments/{root}/acceptance");
    asker.post(&path, &[("on", "yes")]).await.assert_status(303);
    app.run_jobs().await;
    assert_eq!(kinds_to(&app, &sam), ["forum_accepted", "forum_reply"]);
}

#[actix_web::test]
async fn whoever_is_linked_is_told_however_the_handle_is_written_but_not_in_code_or_a_quote() {
    let app = TestApp::start().await;
    let [ana, leo, kim, sam] = ["Ana", "Leo", "Kim", "Sam"].map(|name| app.member(name, &[]));
    for who in [&leo, &kim, &sam] {
        app.joins_forum(who);
    }
    let topic = app.topic(&ana, &question("Which piece first?"));
    app.comment(&ana, &topic, None, "> @kim said so\n\nWhat do you think, @Leo? `@sam`");
    app.run_jobs().await;
    assert_eq!(kinds_to(&app, &leo), ["forum_mention"]);
    assert!(kinds_to(&app, &kim).is_empty() && kinds_to(&app, &sam).is_empty());
    let page = app.visitor().get(&topic).await;
    page.assert_selector("a[href='/forum/people/leo']");
    page.assert_selector("blockquote a[href='/forum/people/kim']");
    assert!(page.attributes("code a", "href").is_empty());
}

#[actix_web::test]
async fn whoever_mutes_a_topic_hears_nothing_of_it() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let asker = app.sign_in(&ana).await;
    asker.post(&format!("{topic}/follow"), &[("level", "mute")]).await.assert_status(303);
    app.comment(&sam, &topic, None, "A short one, @ana.");
    app.run_jobs().await;
    assert!(kinds_to(&app, &ana).is_empty());
    asker.post(&format!("{topic}/follow"), &[("level", "loud")]).await.assert_status(422);
}

#[actix_web::test]
async fn k5_a_post_that_names_everybody_tells_twenty() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara");
    let mut names = String::new();
    for n in 0..30 {
        let handle = app.joins_forum(&app.member(&format!("Reader {n}"), &[]));
        names.push_str(&format!("@{handle} "));
    }
    names.push_str(&"@nobody-else ".repeat(100));
    let topic = app.topic(coach.member(), &question("Which piece first?"));
    app.comment(coach.member(), &topic, None, &names);
    app.run_jobs().await;
    let told = app.mails().iter().filter(|mail| mail.kind == "forum_mention").count();
    assert_eq!(told, 20);
}

#[actix_web::test]
async fn handles_are_completed_for_members_and_never_by_address() {
    let app = TestApp::start().await;
    let (ana, other) = (app.member("Ana Nwosu", &[]), app.member("Ana Nwosu Two", &[]));
    assert_eq!(app.joins_forum(&ana), "ana-nwosu");
    assert_eq!(app.joins_forum(&other), "ana-nwosu-two");
    let person = app.sign_in(&other).await;
    let found = person.htmx_get("/forum/mentions?q=ana").await;
    assert_eq!(found.attributes("[data-handle]", "data-handle"), ["ana-nwosu", "ana-nwosu-two"]);
    for odd in ["", "%25", "_", "'", "%40example.org", &"a".repeat(10_000)] {
        let found = person.htmx_get(&format!("/forum/mentions?q={odd}")).await;
        found.assert_status(200);
        assert!(found.attributes("[data-handle]", "data-handle").is_empty(), "{odd}");
    }
    let page = person.get("/forum/people/ana-nwosu").await;
    page.assert_status(200).assert_no_text("@example.org");
}
