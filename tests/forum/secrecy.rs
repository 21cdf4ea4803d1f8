//! R7: what is not for somebody is missing, by every way there is.

use guidepost::accounts::{Member, Role};
use guidepost::base::ids::CommentId;
use guidepost::forum::{ForumError, TopicInput, TopicKind, Visibility, commands};

use super::question;
use crate::support::world::now;
use crate::support::{Person, TestApp};

/// A word that stands in nothing else.
const SECRET: &str = "zanzibarian";

struct Secret {
    topic: String,
    comment: CommentId,
}

/// A topic of `author` for some, with the word in title, text and a comment.
fn tell(app: &TestApp, author: &Member, visibility: Visibility, readers: &[&str]) -> Secret {
    let input = TopicInput {
        kind: TopicKind::Question,
        visibility,
        body: format!("All about the {SECRET} matter, and @wanda, too."),
        tags: vec![SECRET.to_owned()],
        readers: readers.iter().map(|handle| (*handle).to_owned()).collect(),
        ..question(&format!("The {SECRET} question"))
    };
    let topic = app.topic(author, &input);
    let comment = app.comment(author, &topic, None, &format!("More of the {SECRET} matter."));
    Secret { topic, comment }
}

/// Every way to a topic that only reads.
fn ways(secret: &Secret, handle: &str) -> Vec<String> {
    let Secret { topic, comment } = secret;
    vec![
        "/forum".to_owned(),
        "/forum/feed.atom".to_owned(),
        "/forum/categories/music/feed.atom".to_owned(),
        format!("{topic}/feed.atom"),
        "/forum?view=top&period=all".to_owned(),
        "/forum?view=unanswered".to_owned(),
        "/forum/categories/music".to_owned(),
        format!("/forum/tags/{SECRET}"),
        format!("/forum/search?q={SECRET}"),
        format!("/forum/people/{handle}"),
        topic.clone(),
        format!("{topic}/history"),
        format!("/forum/comments/{comment}"),
        format!("/forum/comments/{comment}/history"),
    ]
}

async fn assert_is_kept_from(person: &Person<'_>, secret: &Secret, handle: &str) {
    for way in ways(secret, handle) {
        let reply = person.get(&way).await;
        assert!(matches!(reply.status, 200 | 404), "{way}: {}", reply.status);
        if reply.status == 404 {
            assert_eq!(reply.header("etag"), None, "{way}");
        }
        // The heading of a tag's page is the word that its address has.
        let own = [format!("{SECRET} · Forum"), format!("Tagged “{SECRET}”")];
        let text = own.iter().fold(reply.visible(), |text, own| text.replace(own, ""));
        assert!(!text.contains(SECRET), "{way} tells {text}");
        if way.starts_with(&secret.topic) || way.contains("/comments/") {
            reply.assert_status(404);
        }
    }
}

async fn assert_is_shown_to(person: &Person<'_>, secret: &Secret) {
    person.get(&secret.topic).await.assert_status(200).assert_text(SECRET);
    person.get("/forum").await.assert_text(SECRET);
    person.get(&format!("/forum/search?q={SECRET}")).await.assert_text("question");
    person.get(&format!("/forum/comments/{}", secret.comment)).await.assert_status(303);
}

#[actix_web::test]
async fn r7_a_topic_for_named_people_is_missing_for_everybody_else_by_every_way() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let wanda = app.member("Wanda", &[Role::Student]);
    app.joins_forum(&sam);
    app.joins_forum(&wanda);
    let secret = tell(&app, &ana, Visibility::Named, &["sam"]);
    assert_is_shown_to(&app.sign_in(&ana).await, &secret).await;
    assert_is_shown_to(&app.sign_in(&sam).await, &secret).await;
    let stranger = app.sign_in(&wanda).await;
    assert_is_kept_from(&stranger, &secret, "ana").await;
    assert_is_kept_from(&app.visitor(), &secret, "ana").await;
    // Staff read no private talk either.
    let moderator = app.sign_in(app.moderator("Mo").member()).await;
    moderator.get(&secret.topic).await.assert_status(404);

    // Nor can it be answered, voted for, followed, quoted or kept a draft for.
    let Secret { topic, comment } = &secret;
    for (way, fields) in [
        (format!("{topic}/comments"), vec![("body", "Let me in!")]),
        (format!("{topic}/vote"), vec![("value", "1")]),
        (format!("{topic}/follow"), vec![("level", "follow")]),
        (format!("{topic}/visit"), vec![]),
        (format!("/forum/comments/{comment}/vote"), vec![("value", "1")]),
        (format!("/forum/comments/{comment}/acceptance"), vec![("on", "yes")]),
        (format!("/forum/comments/{comment}"), vec![("body", "Mine now.")]),
        (format!("/forum/drafts/{}", topic.rsplit('/').next().unwrap()), vec![("body", "Hm")]),
    ] {
        stranger.post(&way, &fields).await.assert_status(404);
    }
    let open = app.topic(&ana, &question("Something for everybody"));
    let quoting = stranger.get(&format!("{open}?quote={comment}")).await;
    quoting.assert_status(200).assert_no_text(SECRET);

    // Who is named there, and may not read it, is not told.
    app.run_jobs().await;
    assert!(app.mails().iter().all(|mail| mail.to_address != wanda.email()), "{:?}", app.mails());
    stranger.get("/notifications").await.assert_no_text(SECRET);
}

#[actix_web::test]
async fn r7_what_is_for_members_is_missing_for_strangers_and_in_no_count() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let secret = tell(&app, &ana, Visibility::Members, &[]);
    assert_is_kept_from(&app.visitor(), &secret, "ana").await;
    assert_is_shown_to(&app.sign_in(&sam).await, &secret).await;
    // What a page counts of somebody is what everybody may read, whoever looks.
    let page = app.sign_in(&sam).await.get("/forum/people/ana").await;
    assert!(page.visible().contains("Topics 0"), "{}", page.visible());
}

#[actix_web::test]
async fn r7_a_coachs_topic_for_students_is_for_those_who_had_a_session() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let (sam, eve) = (app.member("Sam", &[Role::Student]), app.member("Eve", &[Role::Student]));
    app.past_session(&sam, &coach, "2026-03-05T10:00:00Z");
    let secret = tell(&app, coach.member(), Visibility::Students, &[]);
    assert_is_shown_to(&app.sign_in(&sam).await, &secret).await;
    assert_is_kept_from(&app.sign_in(&eve).await, &secret, "amara-okafor").await;
    assert_is_kept_from(&app.visitor(), &secret, "amara-okafor").await;
    let input = TopicInput { visibility: Visibility::Students, ..question("For nobody at all") };
    let refused = app.app.db.write_now(|conn| commands::write_topic(conn, &eve, &input, now()));
    assert!(matches!(refused, Err(ForumError::CoachesOnly)));
}

#[actix_web::test]
async fn r7_a_reader_who_is_no_longer_named_loses_it_at_once() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    app.joins_forum(&sam);
    let wanda = app.member("Wanda", &[]);
    app.joins_forum(&wanda);
    let secret = tell(&app, &ana, Visibility::Named, &["sam"]);
    let reader = app.sign_in(&sam).await;
    reader
        .post(&format!("{}/follow", secret.topic), &[("level", "follow")])
        .await
        .assert_status(303);
    let author = app.sign_in(&ana).await;
    let fields = [
        ("category", "music"),
        ("title", "The zanzibarian question"),
        ("body", "All about the zanzibarian matter."),
        ("readers", "wanda"),
    ];
    author.post(&secret.topic, &fields).await.assert_status(303);
    assert_is_kept_from(&reader, &secret, "ana").await;
    app.comment(&ana, &secret.topic, None, "Nobody but Wanda hears this.");
    app.run_jobs().await;
    assert!(app.mails().iter().all(|mail| !mail.text.contains("Nobody but Wanda")));
    let odd = [("readers", "nobody-here"), fields[0], fields[1], fields[2]];
    author.post(&secret.topic, &odd).await.assert_status(422).assert_selector("#f-readers-error");
}
