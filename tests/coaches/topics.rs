//! Fields of coaching: there from the start, kept by admins.

use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::coaches::commands::{
    TopicEnd, TopicInput, add_topic, bring_topic_back, change_topic, move_topic, retire_topic,
};
use guidepost::coaches::{CoachError, Topic, queries};
use guidepost::db::DbError;
use guidepost::db::schema::audit_log;
use guidepost::web::assets::has_icon;

use crate::support::TestApp;
use crate::support::world::now;

fn input(name: &str) -> TopicInput {
    TopicInput {
        name: name.to_owned(),
        blurb: "Play it again.".to_owned(),
        icon: "music".to_owned(),
    }
}

fn offered(app: &TestApp) -> Vec<Topic> {
    app.app.db.read_now(queries::topics).unwrap()
}

fn slugs(app: &TestApp) -> Vec<String> {
    offered(app).into_iter().map(|topic| topic.slug).collect()
}

/// What the log says of fields: act and words.
fn acts(app: &TestApp) -> Vec<(String, String)> {
    let read = app.app.db.read_now(|conn| -> Result<_, DbError> {
        Ok(audit_log::table
            .filter(audit_log::entity_type.eq("topic"))
            .order(audit_log::id)
            .select((audit_log::action, audit_log::reason))
            .load(conn)?)
    });
    read.unwrap()
}

#[actix_web::test]
async fn a_new_installation_has_fields_to_choose_from() {
    let app = TestApp::start().await;
    let topics = offered(&app);
    assert_eq!(topics.len(), 12);
    for topic in topics {
        assert!(!topic.blurb.is_empty(), "{}", topic.slug);
        assert!(has_icon(&topic.icon), "{}", topic.icon);
    }
}

#[actix_web::test]
async fn an_admin_adds_renames_and_orders_fields_with_one_row_each() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    let db = &app.app.db;
    let slug = db.write_now(|conn| add_topic(conn, &admin, &input("Music & song"), now())).unwrap();
    assert_eq!(slug, "music-song");
    db.write_now(|conn| change_topic(conn, &admin, &slug, &input("Music"), now())).unwrap();
    db.write_now(|conn| move_topic(conn, &admin, &slug, true, now())).unwrap();
    let order = slugs(&app);
    assert_eq!(order.iter().position(|other| *other == slug), Some(order.len() - 2));
    // The first cannot go further up, and nothing happened.
    db.write_now(|conn| move_topic(conn, &admin, "leadership", true, now())).unwrap();
    let row = |act: &str, words: &str| (act.to_owned(), words.to_owned());
    assert_eq!(
        acts(&app),
        [
            row("topic.add", "Music & song"),
            row("topic.change", "Music & song → Music"),
            row("topic.move", "Music")
        ]
    );
    app.run_jobs().await;
}

#[actix_web::test]
async fn two_fields_never_have_the_same_name() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    let db = &app.app.db;
    for name in ["Leadership", "leadership"] {
        let again = db.write_now(|conn| add_topic(conn, &admin, &input(name), now()));
        assert!(matches!(again, Err(CoachError::TopicExists)), "{name}");
    }
    let renamed =
        db.write_now(|conn| change_topic(conn, &admin, "career", &input("LEADERSHIP"), now()));
    assert!(matches!(renamed, Err(CoachError::TopicExists)));
    assert!(acts(&app).is_empty());
}

#[actix_web::test]
async fn a_field_nobody_has_chosen_is_deleted_and_a_chosen_one_is_retired() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    let amara = app.coach("Amara Okafor");
    let db = &app.app.db;
    let retire = |slug: &str| db.write_now(|conn| retire_topic(conn, &admin, slug, now()));
    assert_eq!(retire("money").unwrap(), TopicEnd::Deleted);
    assert!(matches!(retire("money"), Err(CoachError::NoSuchTopic)));
    assert_eq!(retire("leadership").unwrap(), TopicEnd::Retired);
    assert!(!slugs(&app).contains(&"leadership".to_owned()));
    let own = db.read_now(|conn| queries::topics_of(conn, amara.id())).unwrap();
    assert_eq!(own.len(), 1);
    db.write_now(|conn| bring_topic_back(conn, &admin, "leadership", now())).unwrap();
    assert_eq!(slugs(&app)[0], "leadership");
    let done: Vec<String> = acts(&app).into_iter().map(|(act, _)| act).collect();
    assert_eq!(done, ["topic.delete", "topic.retire", "topic.return"]);
}

#[actix_web::test]
async fn a_retired_field_stays_with_who_has_it_and_is_offered_to_nobody_else() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    let (amara, ben) = (app.coach("Amara Okafor"), app.draft_coach("Ben Ode"));
    let retire = |slug: &'static str| {
        app.app.db.write_now(|conn| retire_topic(conn, &admin, slug, now())).unwrap()
    };
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            use guidepost::db::schema::coach_topics;
            diesel::update(coach_topics::table.filter(coach_topics::coach_id.eq(ben.id())))
                .set(coach_topics::topic.eq("career"))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    retire("leadership");
    let choice = "input[name=topics][value=leadership]";
    let hers = app.sign_in(amara.member()).await.get("/coach/profile").await;
    hers.assert_selector(&format!("{choice}[checked]"));
    let his = app.sign_in(ben.member()).await.get("/coach/profile").await;
    assert!(his.attributes(choice, "value").is_empty());
    app.run_jobs().await;
    let visitor = app.visitor();
    visitor.get("/coaches/amara-okafor").await.assert_text("Leadership");
    let found = visitor.get("/coaches?topic=leadership").await;
    found.assert_text("Amara Okafor").assert_text("Leadership");
    let all = visitor.get("/coaches").await;
    assert!(!all.attributes("input[name=topic]", "value").contains(&"leadership".to_owned()));
}

#[actix_web::test]
async fn search_learns_the_new_name_of_a_field() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    app.coach("Amara Okafor");
    app.run_jobs().await;
    let visitor = app.visitor();
    visitor.get("/coaches?q=stewardship").await.assert_no_text("Amara Okafor");
    app.app
        .db
        .write_now(|conn| change_topic(conn, &admin, "leadership", &input("Stewardship"), now()))
        .unwrap();
    app.run_jobs().await;
    visitor.get("/coaches?q=stewardship").await.assert_text("Amara Okafor");
}

#[actix_web::test]
async fn the_fields_page_is_for_admins_and_keeps_what_was_typed() {
    let app = TestApp::start().await;
    app.coach("Amara Okafor");
    let path = "/admin/topics";
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let mo = app.sign_in(app.moderator("Mo").member()).await;
    let sam = app.sign_in(&app.member("Sam", &[Role::Student])).await;
    for other in [&mo, &sam] {
        other.get(path).await.assert_status(403);
        other.post(path, &[("name", "Music"), ("icon", "music")]).await.assert_status(403);
        other.post("/admin/topics/career/retirement", &[]).await.assert_status(403);
    }
    assert_eq!(offered(&app).len(), 12);
    admin.get(path).await.assert_status(200).assert_text("on one profile");
    admin.get("/admin/topics/new").await.assert_status(200);
    let refused = admin.post(path, &[("name", "M"), ("blurb", "Kept"), ("icon", "music")]).await;
    refused.assert_status(422).assert_selector("input[name=blurb][value=Kept]");
    let twice = admin.post(path, &[("name", "career"), ("icon", "music")]).await;
    twice.assert_status(422).assert_text("There is a field of this name already.");
    admin.post(path, &[("name", "Music"), ("icon", "music")]).await.assert_redirect(path);
    let music = "/admin/topics/music";
    admin.get(&format!("{music}/edit")).await.assert_selector("input[name=name][value=Music]");
    admin.post(music, &[("name", "Song"), ("icon", "music")]).await.assert_redirect(path);
    let up = [("direction", "up")];
    admin.post(&format!("{music}/position"), &up).await.assert_redirect(path);
    let list = admin.htmx_post(&format!("{music}/position"), &up).await;
    list.assert_status(200).assert_fragment("#topics");
    admin.post(&format!("{music}/position"), &[("direction", "x")]).await.assert_status(422);
    admin.get(&format!("{music}/retirement")).await.assert_text("No coach has chosen it");
    admin.get("/admin/topics/leadership/retirement").await.assert_text("One coach has chosen it");
    admin.post(&format!("{music}/retirement"), &[]).await.assert_redirect(path);
    admin.get(&format!("{music}/edit")).await.assert_status(404);
    admin.post("/admin/topics/leadership/retirement", &[]).await.assert_redirect(path);
    admin.get(path).await.assert_text("Bring back");
    admin.post("/admin/topics/leadership/return", &[]).await.assert_redirect(path);
    admin.get("/admin/activity?about=topic").await.assert_text("Music → Song");
}
