//! Whom staff keep from publishing for a while: they are told before they type.

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::users;

use super::question;
use crate::support::{TestApp, statements};

fn silence(app: &TestApp, who: &Member, until: Moment) {
    let id = who.id();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(users::table.find(id))
                .set(users::silenced_until.eq(until))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
}

#[actix_web::test]
async fn a_silenced_person_is_told_before_they_type_and_asks_the_database_nothing_more() {
    let app = statements::watched().await;
    let amara = app.coach("Amara Okafor");
    let (sam, ana) = (amara.member().clone(), app.coach("Ana Sousa"));
    let topic = app.topic(&sam, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "The slow one.");
    let student = app.member("Kim", &[Role::Student]);
    let booking = app.past_session(&student, &ana, "2026-03-05T10:00:00Z");
    let (writer, reviewer) = (app.sign_in(&sam).await, app.sign_in(&student).await);
    let review = format!("/bookings/{booking}/review");
    let pages = [
        (&writer, topic.clone(), "#write-form"),
        (&writer, format!("{topic}/edit"), "#f-body"),
        (&writer, "/forum/new".to_owned(), "#f-body"),
        (&writer, format!("/forum/comments/{comment}/edit"), "#f-body"),
        (&writer, "/library/mine/new".to_owned(), "#f-body"),
        (&writer, "/pictures".to_owned(), "#f-file"),
        (&reviewer, review, "#f-body"),
    ];
    let mut before = Vec::new();
    for (person, path, composer) in &pages {
        let _ = statements::taken(&app);
        let page = person.get(path).await;
        page.assert_status(200).assert_selector(composer).assert_no_text("may not publish");
        before.push(statements::taken(&app).len());
    }
    for who in [&sam, &student] {
        silence(&app, who, Moment::now().plus_hours(30));
    }
    for ((person, path, composer), before) in pages.iter().zip(before) {
        let _ = statements::taken(&app);
        let page = person.get(path).await;
        page.assert_status(200).assert_text("You may not publish until");
        page.assert_text("Reading, booking and meeting go on").assert_text("ask for another look");
        assert!(page.attributes(composer, "name").is_empty(), "{path}");
        assert!(page.attributes(composer, "action").is_empty(), "{path}");
        assert_eq!(statements::taken(&app).len(), before, "{path}");
    }
    // Nothing leads to the form that is not there.
    let page = writer.get(&topic).await;
    assert!(page.attributes("a[href$='#write']", "href").is_empty());
    // Once it is over it is as before.
    silence(&app, &sam, Moment::now().plus_minutes(-1));
    let page = writer.get(&topic).await;
    page.assert_selector("#write-form").assert_no_text("may not publish");
}
