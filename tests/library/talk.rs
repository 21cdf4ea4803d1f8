//! What is said of resources, in the forum.

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::base::ids::ResourceId;
use guidepost::db::DbError;
use guidepost::db::schema::{forum_topics, resource_topics};
use guidepost::library::{LibraryError, Visibility, commands};

use crate::support::TestApp;
use crate::support::world::now;

impl TestApp {
    /// How many topics of the forum there are, and how many of them are a resource's.
    fn topics(&self) -> (i64, i64) {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok((
                    forum_topics::table.count().get_result(conn)?,
                    resource_topics::table.count().get_result(conn)?,
                ))
            })
            .unwrap()
    }

    fn says(&self, who: &Member, id: ResourceId, words: &str) -> Result<(), LibraryError> {
        self.app.db.write_now(|conn| {
            let about = (id, "How to listen", "This is where it is talked about.");
            commands::discuss(conn, who, about, words, now()).map(|_| ())
        })
    }
}

#[actix_web::test]
async fn the_first_who_says_something_begins_the_topic_and_others_find_it() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    app.article(coach.member(), "How to listen", Visibility::Public);
    let sam = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    let ana = app.sign_in(&app.member("Ana Sousa", &[Role::Student])).await;
    let path = "/library/how-to-listen/comments";
    app.visitor().get("/library/how-to-listen").await.assert_text("Nobody has said anything yet");
    app.visitor().post(path, &[("body", "Hello")]).await.assert_status(303);
    assert_eq!(app.topics(), (0, 0));
    let page = sam.post(path, &[("body", "")]).await;
    page.assert_status(422).assert_selector("#f-body[aria-invalid=true]");
    let said = sam.post(path, &[("body", "I *tried* it.")]).await;
    said.assert_status(303);
    assert!(said.location().starts_with("/forum/comments/"), "{}", said.location());
    ana.post(path, &[("body", "So did I.")]).await.assert_status(303);
    assert_eq!(app.topics(), (1, 1));
    let page = app.visitor().get("/library/how-to-listen").await;
    page.assert_text("So did I.").assert_text("All 2 comments in the forum");
    // The newest first.
    let text = page.visible();
    assert!(text.find("So did I.").unwrap() < text.find("tried").unwrap());
    let topic = page.attributes("a[href^='/forum/t/']", "href").remove(0);
    let forum = app.visitor().get(&topic).await;
    forum.assert_status(200).assert_text("How to listen").assert_text("So did I.");
    assert!(!forum.attributes("a[href='/library/how-to-listen']", "href").is_empty());
}

#[actix_web::test]
async fn what_is_for_some_is_not_talked_about_in_public() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    app.article(coach.member(), "For members", Visibility::Members);
    let sam = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    sam.get("/library/for-members").await.assert_status(200).assert_no_text("What others say");
    sam.post("/library/for-members/comments", &[("body", "Hello")]).await.assert_status(404);
    assert_eq!(app.topics(), (0, 0));
}

#[actix_web::test]
async fn what_staff_hid_in_the_forum_is_not_shown_in_the_library() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = app.article(coach.member(), "How to listen", Visibility::Public);
    let sam = app.member("Sam Rivera", &[Role::Student]);
    app.says(&sam, id, "First words of it.").unwrap();
    let set = |status: &'static str| {
        app.app
            .db
            .write_now(move |conn| -> Result<(), DbError> {
                diesel::update(forum_topics::table)
                    .set(forum_topics::status.eq(status))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    };
    set("hidden");
    let page = app.visitor().get("/library/how-to-listen").await;
    page.assert_status(200).assert_no_text("First words").assert_no_text("What others say");
    // Where its author took the topic away, another may begin one.
    set("deleted");
    app.says(&sam, id, "Other words.").unwrap();
    assert_eq!(app.topics(), (2, 1));
    let page = app.visitor().get("/library/how-to-listen").await;
    page.assert_text("Other words.").assert_no_text("First words");
    app.expect_findings();
}
