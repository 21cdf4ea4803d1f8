//! Who is new has limits, and first posts with links wait for staff.

use diesel::prelude::*;
use guidepost::accounts::Member;
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::users;

use super::question;
use crate::support::TestApp;

impl TestApp {
    /// Makes a member as new as somebody who has just signed up.
    fn as_new(&self, who: &Member) -> Member {
        let id = who.id();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(users::table.find(id))
                    .set(users::created_at.eq(Moment::now()))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
        self.member_again(id)
    }
}

#[actix_web::test]
async fn a_first_post_with_a_link_waits_until_staff_show_it_and_the_next_does_not() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let writer = app.sign_in(&sam).await;
    let words = "Look here: https://scores.example/minuet";
    let sent = writer.post(&format!("{topic}/comments"), &[("body", words)]).await;
    assert!(sent.location().starts_with("/forum/comments/"));
    writer.get(&topic).await.assert_text("minuet").assert_text("Waits for staff");
    app.visitor().get(&topic).await.assert_no_text("minuet").assert_text("0 answers");
    app.visitor().get("/forum/search?q=minuet").await.assert_text("Nothing found");
    app.run_jobs().await;
    assert!(app.mails().is_empty(), "nobody hears of what waits");

    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let queue = staff.get("/admin/moderation").await;
    queue.assert_status(200).assert_text("minuet").assert_text("Sam");
    let case = queue.attributes("a.cover-link", "href").remove(0);
    staff.get(&case).await.assert_text("First post with a link");
    let approval = [("act", "approve"), ("reason", "other")];
    staff.post(&case, &approval).await.assert_status(303);
    app.visitor().get(&topic).await.assert_text("minuet").assert_text("1 answer");
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.to_address == ana.email()));
    writer.post(&format!("{topic}/comments"), &[("body", words)]).await.assert_status(303);
    app.visitor().get(&topic).await.assert_text("2 answers");
}

#[actix_web::test]
async fn a_topic_that_staff_keep_hidden_is_seen_by_nobody_else() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[]);
    let mut input = question("Cheap watches for everybody");
    input.body = "Only at https://watches.example today!".to_owned();
    let topic = app.topic(&sam, &input);
    app.visitor().get(&topic).await.assert_status(404);
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    app.run_jobs().await;
    let queue = staff.get("/admin/moderation").await;
    let case = queue.attributes("a.cover-link", "href").remove(0);
    let hiding = [("act", "hide"), ("reason", "spam")];
    staff.post(&case, &hiding).await.assert_status(303);
    app.visitor().get(&topic).await.assert_status(404);
    app.visitor().get("/forum").await.assert_no_text("watches");
    app.sign_in(&sam).await.get(&topic).await.assert_status(200).assert_text("hidden");
}

#[actix_web::test]
async fn who_is_new_posts_five_times_an_hour_with_two_links_and_three_names() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    let topic = app.topic(&ana, &question("Which piece first?"));
    let sam = app.as_new(&app.member("Sam", &[]));
    let writer = app.sign_in(&sam).await;
    let path = format!("{topic}/comments");
    let links = "https://a.example https://b.example https://c.example";
    let refused = writer.post(&path, &[("body", links)]).await;
    refused.assert_status(422).assert_text("At most 2 links").assert_text("https://b.example");
    let names = "Hello @one @ana @two @three-more";
    writer.post(&path, &[("body", names)]).await.assert_status(422).assert_text("at most 3 people");
    for n in 0..5 {
        let words = format!("Thought number {n}.");
        writer.post(&path, &[("body", words.as_str())]).await.assert_status(303);
    }
    let refused = writer.post(&path, &[("body", "One thought more.")]).await;
    refused.assert_status(422).assert_text("One thought more.").assert_selector("#f-body-error");
}
