//! Topics and comments from the first word to the stone.

use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::app::schedule;
use guidepost::base::ids::CommentId;
use guidepost::base::markdown::{self, RENDERER_VERSION};
use guidepost::db::DbError;
use guidepost::db::schema::{forum_comments, forum_topics};
use guidepost::forum::commands;

use super::question;
use crate::support::world::now;
use crate::support::{TestApp, statements};

const FORM: &[(&str, &str)] = &[
    ("kind", "question"),
    ("visibility", "public"),
    ("category", "music"),
    ("title", "Where do I begin with bar nine?"),
    ("body", "I *always* fail there, and start again."),
    ("tags", "Piano, Practice"),
];

#[actix_web::test]
async fn a_question_is_asked_answered_and_the_answer_is_accepted_and_stands_first() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[Role::Student]), app.member("Sam Rivera", &[]));
    let asker = app.sign_in(&ana).await;
    asker.get("/forum/new").await.assert_status(200).assert_text("New topic");
    let reply = asker.post("/forum/topics", FORM).await;
    assert_eq!(reply.status, 303, "{}", reply.visible());
    let topic = reply.location();
    let page = asker.get(&topic).await;
    page.assert_status(200).assert_text("Where do I begin").assert_selector(".prose em");
    page.assert_selector("a[href='/forum/tags/practice']");

    let helper = app.sign_in(&sam).await;
    for body in ["First of all: slowly.", "Begin at bar nine, of course."] {
        let sent = helper.post(&format!("{topic}/comments"), &[("body", body)]).await;
        assert!(sent.location().starts_with("/forum/comments/"), "{}", sent.visible());
    }
    let page = app.visitor().get(&topic).await;
    let ids = page.attributes(".posts > .post", "id");
    let id = ids[1].strip_prefix("c-").unwrap();
    let accepting = format!("/forum/comments/{id}/acceptance");
    // Only whoever asked takes an answer.
    helper.post(&accepting, &[("on", "yes")]).await.assert_status(404);
    asker.post(&accepting, &[("on", "yes")]).await.assert_status(303);
    let page = app.visitor().get(&topic).await;
    assert_eq!(page.attributes(".posts > .post", "id")[0], ids[1]);
    page.assert_text("Accepted answer").assert_text("Solved");
    app.visitor().get("/forum?view=unanswered").await.assert_no_text("bar nine");
    asker.post(&accepting, &[("on", "no")]).await.assert_status(303);
    app.visitor().get("/forum?view=unanswered").await.assert_text("bar nine");
}

#[actix_web::test]
async fn a_refused_topic_keeps_what_was_typed_and_marks_each_field() {
    let app = TestApp::start().await;
    let person = app.sign_in(&app.member("Ana", &[])).await;
    let reply = person
        .post("/forum/topics", &[("title", "Hm"), ("body", "Kept & shown"), ("kind", "rant")])
        .await;
    reply.assert_status(422).assert_text("Kept & shown");
    for field in ["title", "kind", "category", "visibility"] {
        reply.assert_selector(&format!("#f-{field}-error"));
    }
    // Announcements are staff's, whatever the form says.
    let mut fields = FORM.to_vec();
    fields[0] = ("kind", "announcement");
    person.post("/forum/topics", &fields).await.assert_status(403);
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    staff.post("/forum/topics", &fields).await.assert_status(303);
}

#[actix_web::test]
async fn a_preview_is_what_will_be_shown_and_posts_nothing() {
    let app = TestApp::start().await;
    let person = app.sign_in(&app.member("Ana", &[])).await;
    let mut fields = FORM.to_vec();
    fields.push(("preview", "body"));
    let block = person.htmx_post("/preview", &fields).await;
    block.assert_fragment("em");
    person.post("/preview", &fields).await.assert_status(200).assert_selector(".prose em");
    app.visitor().get("/forum").await.assert_no_text("bar nine");
}

#[actix_web::test]
async fn an_old_address_leads_to_the_present_one_and_what_was_said_before_can_be_read() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    let topic = app.topic(&ana, &question("How long to practise?"));
    let person = app.sign_in(&ana).await;
    let form = person.get(&format!("{topic}/edit")).await;
    form.assert_status(200).assert_selector("#f-title[value='How long to practise?']");
    let mut fields = FORM.to_vec();
    fields[3] = ("title", "How long do you practise?");
    let reply = person.post(&topic, &fields).await;
    let present = reply.location();
    assert_ne!(present, topic);
    let moved = app.visitor().get(&topic).await;
    assert_eq!((moved.status, moved.location()), (301, present.clone()));
    let history = app.visitor().get(&format!("{present}/history")).await;
    history.assert_status(200).assert_text("twenty minutes").assert_text("always");

    let comment = app.comment(&ana, &topic, None, "Slowly, I would say.");
    let path = format!("/forum/comments/{comment}");
    person.post(&path, &[("body", "Very slowly, I would say.")]).await.assert_redirect(&path);
    let history = app.visitor().get(&format!("{path}/history")).await;
    history.assert_text("Very slowly").assert_text("Slowly, I would say.");
}

#[actix_web::test]
async fn a_removed_post_leaves_a_stone_and_none_of_its_words() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("A secret of mine, asked aloud"));
    let comment = app.comment(&sam, &topic, None, "Words that I regret.");
    app.comment(&ana, &topic, Some(comment), "Thank you all the same.");
    let (asker, helper) = (app.sign_in(&ana).await, app.sign_in(&sam).await);
    let path = format!("/forum/comments/{comment}");
    // Nobody removes what another wrote.
    asker.post(&format!("{path}/removal"), &[]).await.assert_status(404);
    helper.get(&format!("{path}/removal")).await.assert_status(200);
    helper.post(&format!("{path}/removal"), &[]).await.assert_status(303);
    let page = app.visitor().get(&topic).await;
    page.assert_no_text("regret")
        .assert_text("Thank you all the same")
        .assert_selector(".post__stone");
    app.visitor().get(&format!("{path}/history")).await.assert_status(404).assert_no_text("regret");

    asker.post(&format!("{topic}/removal"), &[]).await.assert_redirect("/forum");
    let page = app.visitor().get(&topic).await;
    let page = app.visitor().get(&page.location()).await;
    page.assert_status(200).assert_text("Removed topic").assert_no_text("secret");
    page.assert_text("Thank you all the same");
    app.visitor().get(&format!("{topic}/history")).await.assert_status(404);
    app.visitor().get("/forum").await.assert_no_text("secret");
    asker.post(&format!("{topic}/comments"), &[("body", "More?")]).await.assert_status(409);
}

#[actix_web::test]
async fn one_vote_for_each_person_and_none_for_ones_own() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&ana, &topic, None, "A short one.");
    let voter = app.sign_in(&sam).await;
    let own = app.sign_in(&ana).await;
    let votes = |id: CommentId| {
        let read = app.app.db.read_now(|conn| -> Result<i32, DbError> {
            Ok(forum_comments::table.find(id).select(forum_comments::vote_count).first(conn)?)
        });
        read.unwrap()
    };
    let path = format!("/forum/comments/{comment}/vote");
    for (value, sum) in [("1", 1), ("1", 1), ("-1", -1), ("0", 0), ("1", 1)] {
        voter.post(&path, &[("value", value)]).await.assert_status(303);
        assert_eq!(votes(comment), sum, "{value}");
    }
    voter
        .htmx_post(&path, &[("value", "1")])
        .await
        .assert_fragment("form.votes [aria-pressed=true]");
    voter.post(&path, &[("value", "7")]).await.assert_status(422);
    own.post(&path, &[("value", "1")]).await.assert_status(409);
    own.post(&format!("{topic}/vote"), &[("value", "1")]).await.assert_status(409);
    voter.post(&format!("{topic}/vote"), &[("value", "1")]).await.assert_status(303);
    app.visitor().post(&path, &[("value", "1")]).await.assert_status(303);
    assert_eq!(votes(comment), 1);
}

#[actix_web::test]
async fn votes_that_come_at_once_are_all_counted_and_none_twice() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    let topic = app.topic(&ana, &question("Which piece first?"));
    let short = topic.rsplit('-').next().unwrap().to_owned();
    let tasks: Vec<_> = (0..4)
        .flat_map(|n| {
            let voter = app.member(&format!("Voter {n}"), &[]);
            [voter.clone(), voter]
        })
        .map(|voter| {
            let (db, short) = (app.app.db.clone(), short.clone());
            std::thread::spawn(move || {
                db.write_now(|conn| {
                    use guidepost::forum::commands::{VotedPost, vote};
                    vote(conn, &voter, VotedPost::Topic(&short), 1, crate::support::world::now())
                })
                .unwrap();
            })
        })
        .collect();
    for task in tasks {
        task.join().unwrap();
    }
    let sum: i32 = app
        .app
        .db
        .read_now(|conn| -> Result<i32, DbError> {
            Ok(forum_topics::table.select(forum_topics::vote_count).first(conn)?)
        })
        .unwrap();
    assert_eq!(sum, 4);
}

#[actix_web::test]
async fn a_reply_to_a_reply_stands_in_the_same_thread() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let root = app.comment(&sam, &topic, None, "A short one.");
    let reply = app.comment(&ana, &topic, Some(root), "How short?");
    let again = app.comment(&sam, &topic, Some(reply), "Eight bars.");
    let other = app.comment(&ana, &topic, None, "Or a long one?");
    let roots: Vec<CommentId> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let all = forum_comments::table.order(forum_comments::id);
            Ok(all.select(forum_comments::root_id).load(conn)?)
        })
        .unwrap();
    assert_eq!(roots, [root, root, root, other]);
    let page = app.visitor().get(&format!("/forum/comments/{again}")).await;
    page.assert_redirect(&format!("{topic}#c-{again}"));
    // A comment elsewhere is nothing to reply to.
    let elsewhere = app.topic(&ana, &question("Something else entirely"));
    let person = app.sign_in(&sam).await;
    let fields = [("body", "Misplaced words."), ("parent", root.as_str())];
    person.post(&format!("{elsewhere}/comments"), &fields).await.assert_status(404);
}

#[actix_web::test]
async fn long_topics_have_pages_and_every_page_asks_the_same_number_of_questions() {
    let app = statements::watched().await;
    let (ana, sam) = (app.coach("Ana").member().clone(), app.coach("Sam").member().clone());
    let topic = app.topic(&ana, &question("Which piece first?"));
    let mut last = app.comment(&sam, &topic, None, "The first of very many.");
    let reader = app.sign_in(&ana).await;
    let feed = format!("{topic}/feed.atom");
    let paths = [
        "/forum",
        "/forum?view=top",
        "/forum/categories/music",
        "/forum/tags/piano",
        "/forum/people/sam",
        "/forum/search?q=piece",
        "/forum/search?q=twenty+minutes&tag=piano",
        "/forum/feed.atom",
        "/forum/categories/music/feed.atom",
        "/forum/drafts",
        &feed,
        &topic,
    ];
    let mut before = Vec::new();
    for path in paths {
        let _ = statements::taken(&app);
        reader.get(path).await.assert_status(200);
        before.push(statements::taken(&app).len());
    }
    for n in 0..199 {
        let writer = if n % 2 == 0 { &ana } else { &sam };
        let at = crate::support::world::now().plus_minutes(n * 3);
        let short = topic.rsplit('-').next().unwrap();
        let written = app.app.db.write_now(|conn| {
            guidepost::forum::commands::write_comment(conn, writer, short, None, "One more.", at)
        });
        last = written.unwrap().0;
    }
    for n in 0..40 {
        let input = question(&format!("Question number {n}"));
        let at = crate::support::world::now().plus_days(n + 1);
        app.app
            .db
            .write_now(|conn| guidepost::forum::commands::write_topic(conn, &sam, &input, at))
            .unwrap();
    }
    for (path, before) in paths.iter().zip(before) {
        let _ = statements::taken(&app);
        reader.get(path).await.assert_status(200);
        assert_eq!(statements::taken(&app).len(), before, "{path}");
    }
    let page = reader.get(&topic).await;
    assert_eq!(page.attributes(".posts > .post", "id").len(), 50);
    let found = reader.get(&format!("/forum/comments/{last}")).await;
    found.assert_redirect(&format!("{topic}?page=4#c-{last}"));
    reader.get(&format!("{topic}?page=4")).await.assert_selector(&format!("#c-{last}"));
    for odd in ["?page=0", "?page=-1", "?page=x", "?page=1000000000000000000"] {
        reader.get(&format!("{topic}{odd}")).await.assert_status(422);
        reader.get(&format!("/forum{odd}")).await.assert_status(422);
    }
}

#[actix_web::test]
async fn a_person_who_leaves_takes_their_words_their_votes_and_their_name_along() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana Quiet", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("A question of mine alone"));
    let other = app.topic(&sam, &question("Which piece first?"));
    let comment = app.comment(&sam, &other, None, "A short one.");
    app.comment(&ana, &other, None, "Words of mine alone.");
    app.comment(&sam, &topic, None, "Words of another.");
    let voter = app.sign_in(&ana).await;
    voter
        .post(&format!("/forum/comments/{comment}/vote"), &[("value", "1")])
        .await
        .assert_status(303);
    app.app.db.write_now(|conn| guidepost::forum::commands::erase(conn, ana.id())).unwrap();
    let page = app.visitor().get(&other).await;
    page.assert_no_text("mine alone").assert_text("A short one");
    app.visitor().get("/forum/people/ana-quiet").await.assert_status(404);
    app.visitor().get("/forum/search?q=alone").await.assert_no_text("mine alone");
    // The doctor looks at the votes when the test ends.
}

#[actix_web::test]
async fn posts_that_an_older_renderer_wrote_are_rendered_anew_and_their_page_is_another() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    app.comment(&sam, &topic, None, "A *short* one.");
    let read = || {
        let rows = app.app.db.read_now(|conn| -> Result<_, DbError> {
            let topic: (String, i32, i32) = forum_topics::table
                .select((forum_topics::html, forum_topics::renderer, forum_topics::version))
                .first(conn)?;
            let comment: (String, i32) = forum_comments::table
                .select((forum_comments::html, forum_comments::renderer))
                .first(conn)?;
            Ok((topic, comment))
        });
        rows.unwrap()
    };
    let (_, _, version) = read().0;
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(forum_topics::table)
                .set((forum_topics::html.eq("<p>old</p>"), forum_topics::renderer.eq(1)))
                .execute(conn)?;
            diesel::update(forum_comments::table)
                .set((forum_comments::html.eq("<p>old</p>"), forum_comments::renderer.eq(1)))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    app.app.db.write_now(|conn| schedule::plan(conn, now())).unwrap();
    app.run_jobs_at(now()).await;
    let (topic, comment) = read();
    let body = markdown::render(&question("").body);
    assert_eq!((topic.0, topic.1), (body, RENDERER_VERSION));
    assert_eq!(comment, (markdown::render("A *short* one."), RENDERER_VERSION));
    assert!(topic.2 > version);
    let outdated = app.app.db.read_now(|conn| commands::outdated(conn, 10)).unwrap();
    assert!(outdated.is_empty());
}

#[actix_web::test]
async fn d5_admins_keep_the_categories_and_one_with_topics_stays() {
    let app = TestApp::start().await;
    let ana = app.member("Ana", &[]);
    app.topic(&ana, &question("Which piece first?"));
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let index = "/admin/forum/categories";
    app.sign_in(app.moderator("Mo").member()).await.get(index).await.assert_status(403);
    let garden = [("name", "Garten & Küche"), ("blurb", "What grows."), ("icon", "leaf")];
    admin.post(index, &[("name", "?!"), ("icon", "leaf")]).await.assert_status(422);
    admin.post(index, &garden).await.assert_redirect(index);
    admin.post(index, &garden).await.assert_status(422).assert_text("already");
    admin.get(index).await.assert_text("Garten & Küche").assert_text("1 topic");
    let slug = format!("{index}/garten-kuche");
    let other = [("name", "Garden"), ("blurb", "What grows."), ("icon", "leaf")];
    admin.post(&slug, &other).await.assert_redirect(index);
    app.visitor().get("/forum/categories/garten-kuche").await.assert_text("Garden");
    admin.post(&format!("{slug}/position"), &[("direction", "up")]).await.assert_redirect(index);
    let order = admin.get(index).await.attributes("ol.rows > li", "id");
    assert_eq!(order.iter().rposition(|id| id == "category-garten-kuche"), Some(order.len() - 2));
    admin.post(&format!("{index}/music/removal"), &[]).await.assert_status(409);
    admin.post(&format!("{slug}/removal"), &[]).await.assert_redirect(index);
    admin.post(&format!("{slug}/removal"), &[]).await.assert_status(404);
    admin.get("/admin/activity?about=category").await.assert_text("Deleted a category");
}
